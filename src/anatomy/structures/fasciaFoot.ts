import type { MuscleStructure } from "./types";

/** The retinacula of the ankle and the plantar aponeurosis. */
export const FASCIA_FOOT_STRUCTURES: readonly MuscleStructure[] = [];
