import type { MuscleStructure } from "./types";

/** The linea alba and the aponeuroses and ligaments of the belly wall. */
export const FASCIA_ABDOMEN_STRUCTURES: readonly MuscleStructure[] = [];
