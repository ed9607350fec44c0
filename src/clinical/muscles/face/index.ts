import type { Muscle } from "../../types";

/** The muscles of the region "face", from above downwards. */
export const face: readonly Muscle[] = [];
