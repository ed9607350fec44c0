import type { MuscleStructure } from "./types";

/** The muscles of chewing and of the floor of the mouth. */
export const CHEWING_STRUCTURES: readonly MuscleStructure[] = [];
