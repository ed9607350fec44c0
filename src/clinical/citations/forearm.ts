import type { Citation } from "../types";

/** Works on the muscles of the forearm. */
export const forearm: readonly Citation[] = [];
