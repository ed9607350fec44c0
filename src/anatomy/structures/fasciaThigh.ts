import type { MuscleStructure } from "./types";

/** The iliotibial tract and the tendons and ligaments of the thigh and knee. */
export const FASCIA_THIGH_STRUCTURES: readonly MuscleStructure[] = [];
