import type { MuscleStructure } from "./types";

/** Fasciae and ligaments of the head and neck. */
export const FASCIA_NECK_STRUCTURES: readonly MuscleStructure[] = [];
