import type { MuscleStructure } from "./types";

/** The fibular muscles and flexor digitorum longus. */
export const LEG_LATERAL_STRUCTURES: readonly MuscleStructure[] = [];
