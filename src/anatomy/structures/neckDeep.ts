import type { MuscleStructure } from "./types";

/** The deep muscles of the neck: prevertebral, suboccipital, multifidus. */
export const NECK_DEEP_STRUCTURES: readonly MuscleStructure[] = [];
