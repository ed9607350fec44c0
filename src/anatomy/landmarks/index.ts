import { armLandmarks } from "./arm";
import { footLandmarks } from "./foot";
import { handLandmarks } from "./hand";
import { headLandmarks } from "./head";
import { legLandmarks } from "./leg";
import { pelvisLandmarks } from "./pelvis";
import { spineLandmarks } from "./spine";
import { thoraxLandmarks } from "./thorax";
import type { Landmark } from "./types";

export type { Landmark } from "./types";

const table = {
  ...headLandmarks,
  ...spineLandmarks,
  ...thoraxLandmarks,
  ...armLandmarks,
  ...handLandmarks,
  ...pelvisLandmarks,
  ...legLandmarks,
  ...footLandmarks,
};

/** The id of a named bony point. */
export type LandmarkId = keyof typeof table;

/**
 * All named bony points of the right side and the midline, by id, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const landmarks: Readonly<Record<string, Landmark>> = table;
