import type { Muscle } from "../../types";

/** The muscles of the region "forearm", from above downwards. */
export const forearm: readonly Muscle[] = [];
