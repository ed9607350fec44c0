import type { MuscleStructure } from "./types";

/** Sartorius and adductor longus. */
export const THIGH_AUTHORED_STRUCTURES: readonly MuscleStructure[] = [];
