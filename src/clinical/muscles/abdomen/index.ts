import type { Muscle } from "../../types";

/** The muscles of the region "abdomen", from above downwards. */
export const abdomen: readonly Muscle[] = [];
