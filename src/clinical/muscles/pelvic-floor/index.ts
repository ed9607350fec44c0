import type { Muscle } from "../../types";

/** The muscles of the region "pelvic floor", from above downwards. */
export const pelvicFloor: readonly Muscle[] = [];
