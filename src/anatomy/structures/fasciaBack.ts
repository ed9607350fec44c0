import type { MuscleStructure } from "./types";

/** The thoracolumbar fascia and the fasciae of the back. */
export const FASCIA_BACK_STRUCTURES: readonly MuscleStructure[] = [];
