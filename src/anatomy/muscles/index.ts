import type { MuscleShape } from "../types";
import { ABDOMEN_FIGURES } from "./abdomen";
import { ABDOMINAL_WALL_FIGURES } from "./abdominalWall";
import { ARM_FIGURES } from "./arm";
import { BACK_FIGURES } from "./back";
import { BACK_DEEP_FIGURES } from "./backDeep";
import { CHEST_WALL_FIGURES } from "./chestWall";
import { CHEWING_FIGURES } from "./chewing";
import { FACE_FIGURES } from "./face";
import { FASCIA_ABDOMEN_FIGURES } from "./fasciaAbdomen";
import { FASCIA_ARM_FIGURES } from "./fasciaArm";
import { FASCIA_BACK_FIGURES } from "./fasciaBack";
import { FASCIA_FOOT_FIGURES } from "./fasciaFoot";
import { FASCIA_NECK_FIGURES } from "./fasciaNeck";
import { FASCIA_THIGH_FIGURES } from "./fasciaThigh";
import { FOOT_FIGURES } from "./foot";
import { FOOT_SHORT_FIGURES } from "./footShort";
import { FOREARM_FIGURES } from "./forearm";
import { FOREARM_AUTHORED_FIGURES } from "./forearmAuthored";
import { HAND_FIGURES } from "./hand";
import { HAND_SHORT_FIGURES } from "./handShort";
import { HIP_DEEP_FIGURES } from "./hipDeep";
import { latissimusDorsi } from "./latissimusDorsi";
import { LEG_FIGURES } from "./leg";
import { LEG_LATERAL_FIGURES } from "./legLateral";
import { NECK_FIGURES } from "./neck";
import { NECK_DEEP_FIGURES } from "./neckDeep";
import { PELVIC_DIAPHRAGM_FIGURES } from "./pelvicDiaphragm";
import { PELVIC_FLOOR_FIGURES } from "./pelvicFloor";
import { PELVIS_HIP_FIGURES } from "./pelvisHip";
import { ROTATOR_CUFF_FIGURES } from "./rotatorCuff";
import { SHOULDER_GIRDLE_FIGURES } from "./shoulderGirdle";
import { THIGH_FIGURES } from "./thigh";
import { THIGH_AUTHORED_FIGURES } from "./thighAuthored";
import { THORAX_FIGURES } from "./thorax";

const FIGURES = {
  ...CHEWING_FIGURES,
  ...FACE_FIGURES,
  ...NECK_FIGURES,
  ...NECK_DEEP_FIGURES,
  ...SHOULDER_GIRDLE_FIGURES,
  ...ROTATOR_CUFF_FIGURES,
  ...ARM_FIGURES,
  ...FOREARM_FIGURES,
  ...FOREARM_AUTHORED_FIGURES,
  ...HAND_FIGURES,
  ...HAND_SHORT_FIGURES,
  ...THORAX_FIGURES,
  ...CHEST_WALL_FIGURES,
  ...ABDOMEN_FIGURES,
  ...ABDOMINAL_WALL_FIGURES,
  ...BACK_FIGURES,
  ...BACK_DEEP_FIGURES,
  "latissimus-dorsi": latissimusDorsi,
  ...PELVIS_HIP_FIGURES,
  ...HIP_DEEP_FIGURES,
  ...PELVIC_FLOOR_FIGURES,
  ...PELVIC_DIAPHRAGM_FIGURES,
  ...THIGH_FIGURES,
  ...THIGH_AUTHORED_FIGURES,
  ...LEG_FIGURES,
  ...LEG_LATERAL_FIGURES,
  ...FOOT_FIGURES,
  ...FOOT_SHORT_FIGURES,
  ...FASCIA_NECK_FIGURES,
  ...FASCIA_BACK_FIGURES,
  ...FASCIA_ABDOMEN_FIGURES,
  ...FASCIA_ARM_FIGURES,
  ...FASCIA_THIGH_FIGURES,
  ...FASCIA_FOOT_FIGURES,
};

/** A key of the figures: of a whole muscle, a part, or one of several small bodies that make up a structure. */
export type FigureKey = keyof typeof FIGURES;

/** The figures of every muscle and ligament of the right side, by key, in the order of the regions. */
export const MUSCLE_FIGURES: Readonly<Record<FigureKey, MuscleShape>> = FIGURES;
