import { ABDOMEN_STRUCTURES } from "./structures/abdomen";
import { ARM_STRUCTURES } from "./structures/arm";
import { BACK_STRUCTURES } from "./structures/back";
import { FOOT_STRUCTURES } from "./structures/foot";
import { FOREARM_STRUCTURES } from "./structures/forearm";
import { HAND_STRUCTURES } from "./structures/hand";
import { LEG_STRUCTURES } from "./structures/leg";
import { NECK_STRUCTURES } from "./structures/neck";
import { PELVIC_FLOOR_STRUCTURES } from "./structures/pelvicFloor";
import { PELVIS_HIP_STRUCTURES } from "./structures/pelvisHip";
import { ROTATOR_CUFF_STRUCTURES } from "./structures/rotatorCuff";
import { SHOULDER_GIRDLE_STRUCTURES } from "./structures/shoulderGirdle";
import { THIGH_STRUCTURES } from "./structures/thigh";
import { THORAX_STRUCTURES } from "./structures/thorax";
import type { MuscleStructure } from "./structures/types";

export type { FigureRef, MuscleStructure } from "./structures/types";

/** Every muscle, tendon and ligament of the model, by region from head to foot; right and left come from one entry. */
export const MUSCLE_STRUCTURES: readonly MuscleStructure[] = [
  ...NECK_STRUCTURES,
  ...SHOULDER_GIRDLE_STRUCTURES,
  ...ROTATOR_CUFF_STRUCTURES,
  ...ARM_STRUCTURES,
  ...FOREARM_STRUCTURES,
  ...HAND_STRUCTURES,
  ...THORAX_STRUCTURES,
  ...ABDOMEN_STRUCTURES,
  ...BACK_STRUCTURES,
  ...PELVIS_HIP_STRUCTURES,
  ...PELVIC_FLOOR_STRUCTURES,
  ...THIGH_STRUCTURES,
  ...LEG_STRUCTURES,
  ...FOOT_STRUCTURES,
];

const BY_ID = new Map(MUSCLE_STRUCTURES.map((structure) => [structure.id, structure]));

/** The structure with this id, or undefined. */
export function muscleStructure(id: string): MuscleStructure | undefined {
  return BY_ID.get(id);
}
