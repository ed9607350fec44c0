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

/** Versions of what is shown: `model` changes with the body's definitions, `content` with the clinical tables. */
export const version = { model: "0.1.0", content: "0.1.0" } as const;
