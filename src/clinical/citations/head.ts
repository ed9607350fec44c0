import type { Citation } from "../types";

/** Works on the muscles of the head and face. */
export const head: readonly Citation[] = [];
