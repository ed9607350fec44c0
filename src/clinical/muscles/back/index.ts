import type { Muscle } from "../../types";
import { latissimusDorsi } from "./latissimus-dorsi";

/** The muscles of the region "back", from above downwards. */
export const back: readonly Muscle[] = [latissimusDorsi];
