import type { MuscleStructure } from "./types";

/** The short muscles of the hand that the specimen lacks. */
export const HAND_SHORT_STRUCTURES: readonly MuscleStructure[] = [];
