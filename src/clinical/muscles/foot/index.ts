import type { Muscle } from "../../types";

/** The muscles of the region "foot", from above downwards. */
export const foot: readonly Muscle[] = [];
