import type { MuscleStructure } from "./types";

/** The muscles of the pelvic diaphragm and the perineum. */
export const PELVIC_DIAPHRAGM_STRUCTURES: readonly MuscleStructure[] = [];
