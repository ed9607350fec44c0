import type { Citation } from "../types";

/** Works on the muscles of the chest, belly and back. */
export const trunk: readonly Citation[] = [];
