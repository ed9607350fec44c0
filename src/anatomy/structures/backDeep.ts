import type { MuscleStructure } from "./types";

/** The deep muscles of the back: iliocostalis thoracis, multifidus, quadratus lumborum. */
export const BACK_DEEP_STRUCTURES: readonly MuscleStructure[] = [];
