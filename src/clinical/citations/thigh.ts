import type { Citation } from "../types";

/** Works on the muscles of the thigh. */
export const thigh: readonly Citation[] = [];
