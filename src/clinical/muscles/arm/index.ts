import type { Muscle } from "../../types";

/** The muscles of the region "arm", from above downwards. */
export const arm: readonly Muscle[] = [];
