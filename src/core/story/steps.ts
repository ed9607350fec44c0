/** The story of the needle as a row of steps: their names, how long each is played, where each is drawn. */

/** The steps in their order; the last one is the card about the evidence. The link counts them from 1. */
export const STORY_STEPS = [
  "person",
  "band",
  "knot",
  "endplate",
  "needle",
  "twitch",
  "blood",
  "signal",
  "movement",
  "evidence",
] as const;
export type StoryStep = (typeof STORY_STEPS)[number];

/** Steps that are drawn inside the muscle, in a scene of their own. */
export type MicroStep = Extract<StoryStep, "knot" | "endplate" | "blood">;

/** How long a step is played, s: ninety in all for the nine that move, and what it takes to read two captions more. */
const SECONDS: Readonly<Record<StoryStep, number>> = {
  person: 10,
  band: 9,
  knot: 11,
  endplate: 11,
  needle: 9,
  twitch: 9,
  blood: 10,
  signal: 12,
  movement: 9,
  evidence: 1,
};

/** How far a step has gone in the one picture that says it all, 0..1: what is drawn where movement is not wanted. */
const STILL: Readonly<Record<StoryStep, number>> = {
  person: 1,
  band: 1,
  knot: 1,
  endplate: 1,
  needle: 1,
  twitch: 0.5,
  blood: 1,
  signal: 0.86,
  movement: 0.5,
  evidence: 1,
};

/** The step of a link's number; null for 0, which is no story. */
export const storyStep = (step: number): StoryStep | null => STORY_STEPS[step - 1] ?? null;

/** Seconds that a step is played. */
export const secondsOf = (step: StoryStep): number => SECONDS[step];

/** Where a step stands still for those who want no movement, 0..1. */
export const stillOf = (step: StoryStep): number => STILL[step];

/** Whether a step is drawn inside the muscle. */
export const isMicro = (step: StoryStep | null): step is MicroStep =>
  step === "knot" || step === "endplate" || step === "blood";
