import type { MuscleShape } from "../types";
import { ABDOMEN_FIGURES } from "./abdomen";
import { ARM_FIGURES } from "./arm";
import { BACK_FIGURES } from "./back";
import { FOOT_FIGURES } from "./foot";
import { FOREARM_FIGURES } from "./forearm";
import { HAND_FIGURES } from "./hand";
import { latissimusDorsi } from "./latissimusDorsi";
import { LEG_FIGURES } from "./leg";
import { NECK_FIGURES } from "./neck";
import { PELVIC_FLOOR_FIGURES } from "./pelvicFloor";
import { PELVIS_HIP_FIGURES } from "./pelvisHip";
import { ROTATOR_CUFF_FIGURES } from "./rotatorCuff";
import { SHOULDER_GIRDLE_FIGURES } from "./shoulderGirdle";
import { THIGH_FIGURES } from "./thigh";
import { THORAX_FIGURES } from "./thorax";

const FIGURES = {
  ...NECK_FIGURES,
  ...SHOULDER_GIRDLE_FIGURES,
  ...ROTATOR_CUFF_FIGURES,
  ...ARM_FIGURES,
  ...FOREARM_FIGURES,
  ...HAND_FIGURES,
  ...THORAX_FIGURES,
  ...ABDOMEN_FIGURES,
  ...BACK_FIGURES,
  "latissimus-dorsi": latissimusDorsi,
  ...PELVIS_HIP_FIGURES,
  ...PELVIC_FLOOR_FIGURES,
  ...THIGH_FIGURES,
  ...LEG_FIGURES,
  ...FOOT_FIGURES,
};

/** A key of the figures: of a whole muscle, a part, or one of several small bodies that make up a structure. */
export type FigureKey = keyof typeof FIGURES;

/** The figures of every muscle and ligament of the right side, by key, in the order of the regions. */
export const MUSCLE_FIGURES: Readonly<Record<FigureKey, MuscleShape>> = FIGURES;
