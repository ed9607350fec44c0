import type { Muscle } from "../../types";

/** The muscles of the region "head", from above downwards. */
export const head: readonly Muscle[] = [];
