import type { MuscleStructure } from "./types";

/** The short muscles of the foot that the specimen lacks. */
export const FOOT_SHORT_STRUCTURES: readonly MuscleStructure[] = [];
