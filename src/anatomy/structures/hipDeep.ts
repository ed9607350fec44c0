import type { MuscleStructure } from "./types";

/** Psoas minor and the short rotators of the hip that the specimen lacks. */
export const HIP_DEEP_STRUCTURES: readonly MuscleStructure[] = [];
