import type { MuscleStructure } from "./types";

/** The muscles of the forearm that the specimen lacks. */
export const FOREARM_AUTHORED_STRUCTURES: readonly MuscleStructure[] = [];
