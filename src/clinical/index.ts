/** All clinical content in one place. */
import { armHand } from "./citations/armHand";
import { evidence } from "./citations/evidence";
import { forearm } from "./citations/forearm";
import { head } from "./citations/head";
import { hip } from "./citations/hip";
import { leg } from "./citations/leg";
import { neck } from "./citations/neck";
import { pelvisFoot } from "./citations/pelvisFoot";
import { shoulder } from "./citations/shoulder";
import { texts } from "./citations/texts";
import { thigh } from "./citations/thigh";
import { trunk } from "./citations/trunk";
import type { Citation } from "./types";

export { claims } from "./claims";
export { aftercare, beware, needlingStory } from "./claims/needlingStory";
export { muscles } from "./muscles";

/** Every work that a muscle, a point or a claim may name. */
export const citations: readonly Citation[] = [
  ...texts,
  ...evidence,
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
];

/** The version of the clinical tables: it changes with what they say. The model carries its own. */
export const version = "0.1.0";
