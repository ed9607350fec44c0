/** What is shown at a moment of the story: a pure function of the step and of how far it has gone, so that a pause stands still. */
import { clamp, smoothstep } from "../../anatomy/vector";
import { isMicro, type StoryStep } from "./steps";

/** What the camera looks at; the scene knows where that is on this body. */
export type Framing = "person" | "muscle" | "near" | "band" | "needle" | "course" | "echo" | "micro";

/** A movement of the camera. */
export interface Shot {
  readonly from: Framing;
  readonly to: Framing;
  /** How far between the two, 0..1. */
  readonly share: number;
  /** Round the body, degrees: a slow turn that lets the eye see depth. */
  readonly turn: number;
}

export interface StoryPicture {
  /** Opacity of the skin, 0..1. */
  readonly veil: number;
  /** Strength of the pain drawn on the skin, 0..1. */
  readonly pain: number;
  /** The slack fibres around the band, 0 none .. 1. */
  readonly strands: number;
  /** The selected muscle is glass, so that its inside is seen. */
  readonly glass: boolean;
  /** Everything but bones and the selection is glass. */
  readonly xray: boolean;
  /** How far the needle has come: 0 outside the skin .. 1 at the point; null where there is none. */
  readonly needle: number | null;
  /** How far the local twitches have gone, 0..1; 0 and 1 are rest. */
  readonly twitch: number;
  /** How far the signal has gone: 0..1; null where none is drawn. */
  readonly signal: number | null;
  /** How far the exercise has gone, 0..1; 0 and 1 are rest. */
  readonly exercise: number;
  readonly shot: Shot;
}

/** From 0 to 1 between two moments, gently at both ends. */
const ease = (share: number, from: number, to: number): number => smoothstep(from, to, share);

/** Up from 0 and back to 0 between two moments; exactly 0 outside. */
function swell(share: number, from: number, to: number): number {
  if (share <= from || share >= to) return 0;
  return Math.sin((Math.PI * (share - from)) / (to - from)) ** 2;
}

/** The part of the step in which the twitches run. */
const TWITCHES = { from: 0.12, to: 0.78 } as const;
const VEIL = 0.12;
const PERSON_VEIL = 0.94;

const shot = (from: Framing, to: Framing, share: number, turn = 0): Shot => ({ from, to, share, turn });

/** The picture of a step. `share` is how far it has gone, 0..1. */
export function storyPicture(step: StoryStep, share: number): StoryPicture {
  const s = clamp(share, 0, 1);
  const rest: StoryPicture = {
    veil: VEIL,
    pain: 0,
    strands: 0,
    glass: false,
    xray: false,
    needle: null,
    twitch: 0,
    signal: null,
    exercise: 0,
    shot: shot("muscle", "muscle", 0),
  };
  if (isMicro(step)) return { ...rest, shot: shot("micro", "micro", 0, -14 + 28 * ease(s, 0, 1)) };
  switch (step) {
    case "person":
      return {
        ...rest,
        veil: PERSON_VEIL + (VEIL - PERSON_VEIL) * ease(s, 0.3, 0.75),
        shot: shot("person", "muscle", ease(s, 0.08, 0.9), 10 * (1 - ease(s, 0, 0.9))),
      };
    case "band":
      return { ...rest, glass: true, strands: ease(s, 0.1, 0.5), shot: shot("muscle", "band", ease(s, 0.05, 0.85)) };
    case "needle":
      return {
        ...rest,
        veil: 0.2,
        glass: true,
        strands: 1,
        needle: ease(s, 0.2, 0.72),
        shot: shot("needle", "needle", 0, 10 - 14 * ease(s, 0, 1)),
      };
    case "twitch":
      return {
        ...rest,
        needle: 1,
        twitch: clamp((s - TWITCHES.from) / (TWITCHES.to - TWITCHES.from), 0, 1),
        // The pain that is known answers each twitch a little later, and fades.
        pain: Math.max(swell(s, 0.16, 0.4), 0.85 * swell(s, 0.4, 0.66), 0.6 * swell(s, 0.66, 0.96)),
        // The first twitch is seen near, the next from where the pain is seen too.
        shot: shot("near", "echo", ease(s, 0.16, 0.48), -6 + 6 * ease(s, 0, 0.48)),
      };
    case "signal":
      return { ...rest, xray: true, signal: s, shot: shot("muscle", "course", ease(s, 0, 0.35), 12 * ease(s, 0.2, 1)) };
    case "movement":
      return {
        ...rest,
        exercise: clamp((s - 0.05) / 0.9, 0, 1),
        shot: shot("muscle", "person", ease(s, 0.4, 0.98), -8 * ease(s, 0.2, 1)),
      };
    case "evidence":
      // Little is free beside the card: what was told of, not the whole person.
      return { ...rest, shot: shot("muscle", "muscle", 0) };
  }
}
