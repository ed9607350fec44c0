import type { Citation } from "../types";

/** Works on the muscles of the upper arm and hand. */
export const armHand: readonly Citation[] = [];
