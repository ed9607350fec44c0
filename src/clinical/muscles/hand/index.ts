import type { Muscle } from "../../types";

/** The muscles of the region "hand", from above downwards. */
export const hand: readonly Muscle[] = [];
