import type { Muscle } from "../../types";
import { gastrocnemius } from "./gastrocnemius";
import { soleus } from "./soleus";

/** The muscles of the region "leg", from above downwards. */
export const leg: readonly Muscle[] = [gastrocnemius, soleus];
