import type { Muscle } from "../types";
import { abdomen } from "./abdomen";
import { arm } from "./arm";
import { back } from "./back";
import { face } from "./face";
import { foot } from "./foot";
import { forearm } from "./forearm";
import { hand } from "./hand";
import { head } from "./head";
import { leg } from "./leg";
import { neck } from "./neck";
import { pelvicFloor } from "./pelvic-floor";
import { pelvisHip } from "./pelvis-hip";
import { rotatorCuff } from "./rotator-cuff";
import { shoulderGirdle } from "./shoulder-girdle";
import { thigh } from "./thigh";
import { thorax } from "./thorax";

/** The muscles that the product describes, region by region from head to foot, each with its trigger points. */
export const muscles: readonly Muscle[] = [
  ...head,
  ...face,
  ...neck,
  ...shoulderGirdle,
  ...rotatorCuff,
  ...arm,
  ...forearm,
  ...hand,
  ...thorax,
  ...abdomen,
  ...back,
  ...pelvisHip,
  ...pelvicFloor,
  ...thigh,
  ...leg,
  ...foot,
];
