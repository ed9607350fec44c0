import type { MuscleStructure } from "./types";

/** The straight and the inner muscles of the abdominal wall. */
export const ABDOMINAL_WALL_STRUCTURES: readonly MuscleStructure[] = [];
