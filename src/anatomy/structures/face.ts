import type { MuscleStructure } from "./types";

/** The muscles of the face and scalp. */
export const FACE_STRUCTURES: readonly MuscleStructure[] = [];
