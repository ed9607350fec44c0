import type { Citation } from "../types";

/** Works on the muscles of the pelvic floor, buttock and foot. */
export const pelvisFoot: readonly Citation[] = [];
