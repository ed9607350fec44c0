import type { MuscleStructure } from "./types";

/** The muscles of the chest wall and the diaphragm. */
export const CHEST_WALL_STRUCTURES: readonly MuscleStructure[] = [];
