import type { Citation } from "../types";

/** Works on the muscles of the leg. */
export const leg: readonly Citation[] = [];
