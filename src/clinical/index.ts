/** All clinical content in one place. */
import { evidence } from "./citations/evidence";
import { hip } from "./citations/hip";
import { neck } from "./citations/neck";
import { shoulder } from "./citations/shoulder";
import { texts } from "./citations/texts";
import type { Citation } from "./types";

export { claims } from "./claims";
export { aftercare, beware, needlingStory } from "./claims/needlingStory";
export { muscles } from "./muscles";

/** Every work that a muscle, a point or a claim may name. */
export const citations: readonly Citation[] = [...texts, ...evidence, ...neck, ...shoulder, ...hip];

/** The version of the clinical tables: it changes with what they say. The model carries its own. */
export const version = "0.1.0";
