/** All clinical content in one place. */
import { armHand } from "./citations/armHand";
import { evidence } from "./citations/evidence";
import { forearm } from "./citations/forearm";
import { head } from "./citations/head";
import { hip } from "./citations/hip";
import { leg } from "./citations/leg";
import { neck } from "./citations/neck";
import { painGuides } from "./citations/painGuides";
import { pelvisFoot } from "./citations/pelvisFoot";
import { redFlagWorks } from "./citations/redFlags";
import { safety } from "./citations/safety";
import { shoulder } from "./citations/shoulder";
import { texts } from "./citations/texts";
import { thigh } from "./citations/thigh";
import { trunk } from "./citations/trunk";
import type { Citation } from "./types";

export { claims } from "./claims";
export { aftercare, beware, incidents, needlingStory, precautions } from "./claims/needlingStory";
export { themes } from "./claims/themes";
export { muscles } from "./muscles";
export { redFlags } from "./redFlags";
export { sayings } from "./sayings";
export { lastCard, storySteps } from "./story";

/** Every work that a muscle, a point or a claim may name. */
export const citations: readonly Citation[] = [
  ...texts,
  ...evidence,
  ...safety,
  ...head,
  ...neck,
  ...shoulder,
  ...armHand,
  ...forearm,
  ...trunk,
  ...hip,
  ...pelvisFoot,
  ...thigh,
  ...leg,
  ...painGuides,
  ...redFlagWorks,
];

/** The version of the clinical tables: it changes with what they say. The model carries its own. */
export const version = "0.4.0";
