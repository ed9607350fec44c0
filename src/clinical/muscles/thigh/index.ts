import type { Muscle } from "../../types";

/** The muscles of the region "thigh", from above downwards. */
export const thigh: readonly Muscle[] = [];
