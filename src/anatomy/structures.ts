import { ABDOMEN_STRUCTURES } from "./structures/abdomen";
import { ABDOMINAL_WALL_STRUCTURES } from "./structures/abdominalWall";
import { ARM_STRUCTURES } from "./structures/arm";
import { BACK_STRUCTURES } from "./structures/back";
import { BACK_DEEP_STRUCTURES } from "./structures/backDeep";
import { CHEST_WALL_STRUCTURES } from "./structures/chestWall";
import { CHEWING_STRUCTURES } from "./structures/chewing";
import { FACE_STRUCTURES } from "./structures/face";
import { FASCIA_ABDOMEN_STRUCTURES } from "./structures/fasciaAbdomen";
import { FASCIA_ARM_STRUCTURES } from "./structures/fasciaArm";
import { FASCIA_BACK_STRUCTURES } from "./structures/fasciaBack";
import { FASCIA_FOOT_STRUCTURES } from "./structures/fasciaFoot";
import { FASCIA_NECK_STRUCTURES } from "./structures/fasciaNeck";
import { FASCIA_THIGH_STRUCTURES } from "./structures/fasciaThigh";
import { FOOT_STRUCTURES } from "./structures/foot";
import { FOOT_SHORT_STRUCTURES } from "./structures/footShort";
import { FOREARM_STRUCTURES } from "./structures/forearm";
import { FOREARM_AUTHORED_STRUCTURES } from "./structures/forearmAuthored";
import { HAND_STRUCTURES } from "./structures/hand";
import { HAND_SHORT_STRUCTURES } from "./structures/handShort";
import { HIP_DEEP_STRUCTURES } from "./structures/hipDeep";
import { LEG_STRUCTURES } from "./structures/leg";
import { LEG_LATERAL_STRUCTURES } from "./structures/legLateral";
import { NECK_STRUCTURES } from "./structures/neck";
import { NECK_DEEP_STRUCTURES } from "./structures/neckDeep";
import { PELVIC_DIAPHRAGM_STRUCTURES } from "./structures/pelvicDiaphragm";
import { PELVIC_FLOOR_STRUCTURES } from "./structures/pelvicFloor";
import { PELVIS_HIP_STRUCTURES } from "./structures/pelvisHip";
import { ROTATOR_CUFF_STRUCTURES } from "./structures/rotatorCuff";
import { SHOULDER_GIRDLE_STRUCTURES } from "./structures/shoulderGirdle";
import { THIGH_STRUCTURES } from "./structures/thigh";
import { THIGH_AUTHORED_STRUCTURES } from "./structures/thighAuthored";
import { THORAX_STRUCTURES } from "./structures/thorax";
import type { MuscleStructure } from "./structures/types";

export type { Attachments, FigureRef, MuscleStructure, Pennation } from "./structures/types";

/** Every muscle, tendon and ligament of the model, by region from head to foot; right and left come from one entry. */
export const MUSCLE_STRUCTURES: readonly MuscleStructure[] = [
  ...CHEWING_STRUCTURES,
  ...FACE_STRUCTURES,
  ...NECK_STRUCTURES,
  ...NECK_DEEP_STRUCTURES,
  ...SHOULDER_GIRDLE_STRUCTURES,
  ...ROTATOR_CUFF_STRUCTURES,
  ...ARM_STRUCTURES,
  ...FOREARM_STRUCTURES,
  ...FOREARM_AUTHORED_STRUCTURES,
  ...HAND_STRUCTURES,
  ...HAND_SHORT_STRUCTURES,
  ...THORAX_STRUCTURES,
  ...CHEST_WALL_STRUCTURES,
  ...ABDOMEN_STRUCTURES,
  ...ABDOMINAL_WALL_STRUCTURES,
  ...BACK_STRUCTURES,
  ...BACK_DEEP_STRUCTURES,
  ...PELVIS_HIP_STRUCTURES,
  ...HIP_DEEP_STRUCTURES,
  ...PELVIC_FLOOR_STRUCTURES,
  ...PELVIC_DIAPHRAGM_STRUCTURES,
  ...THIGH_STRUCTURES,
  ...THIGH_AUTHORED_STRUCTURES,
  ...LEG_STRUCTURES,
  ...LEG_LATERAL_STRUCTURES,
  ...FOOT_STRUCTURES,
  ...FOOT_SHORT_STRUCTURES,
  ...FASCIA_NECK_STRUCTURES,
  ...FASCIA_BACK_STRUCTURES,
  ...FASCIA_ABDOMEN_STRUCTURES,
  ...FASCIA_ARM_STRUCTURES,
  ...FASCIA_THIGH_STRUCTURES,
  ...FASCIA_FOOT_STRUCTURES,
];

const BY_ID = new Map(MUSCLE_STRUCTURES.map((structure) => [structure.id, structure]));

/** The structure with this id, or undefined. */
export function muscleStructure(id: string): MuscleStructure | undefined {
  return BY_ID.get(id);
}

/** Whether the tables say that two structures grow into each other. */
export function sharesTissue(one: string, other: string): boolean {
  const names = (id: string, partner: string) => muscleStructure(id)?.shares?.some((row) => row.with === partner);
  return Boolean(names(one, other) || names(other, one));
}

/** Whether a structure names another as what one of its ends meets. */
export function attachesTo(id: string, other: string): boolean {
  const attaches = muscleStructure(id)?.attaches;
  return Boolean(attaches?.origin.includes(other) || attaches?.insertion.includes(other));
}
