/** Directions of the body in words: keys that the interface puts into its language. */
import type { Side, Vec3 } from "../anatomy/types";

export type BodyWord = "medial" | "lateral" | "up" | "down" | "forward" | "backward" | "right" | "left";

/** A direction's part in a word: `slight` where it is the lesser. */
export interface DirectionPart {
  readonly word: BodyWord;
  readonly slight: boolean;
}

/** Shares of a unit direction below this go unsaid, below the other they are slight. */
const UNSAID = 0.2;
const SLIGHT = 0.45;

/** A unit direction on a side of the body, the largest part first: "backward, slightly medial". */
export function directionParts(direction: Vec3, side: Side): DirectionPart[] {
  const inward = side === "R" ? direction[0] : -direction[0];
  const parts: [number, BodyWord][] = [
    [inward, inward > 0 ? "medial" : "lateral"],
    [direction[1], direction[1] > 0 ? "up" : "down"],
    [direction[2], direction[2] > 0 ? "forward" : "backward"],
  ];
  return parts
    .filter(([share]) => Math.abs(share) >= UNSAID)
    .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
    .map(([share, word]) => ({ word, slight: Math.abs(share) < SLIGHT }));
}

/** The end of the body that a unit direction points to most. */
export function bodyEnd(direction: Vec3): BodyWord {
  const ends: [number, BodyWord, BodyWord][] = [
    [direction[0], "left", "right"],
    [direction[1], "up", "down"],
    [direction[2], "forward", "backward"],
  ];
  const [share, positive, negative] = ends.reduce((a, b) => (Math.abs(b[0]) > Math.abs(a[0]) ? b : a));
  return share > 0 ? positive : negative;
}
