import type { MuscleStructure } from "./types";

/** Retinacula and aponeuroses of the arm and hand. */
export const FASCIA_ARM_STRUCTURES: readonly MuscleStructure[] = [];
