import type { Vec3 } from "../types";

/** A body part that is wrapped as a whole: muscles and bones closed over their hollows, then covered with fat. */
export interface WrapPart {
  readonly name: string;
  /** Whether a structure whose bounding box has this middle (right side, mm) belongs to the part. */
  readonly holds: (middle: Vec3) => boolean;
  /** Corners of the box in mm that the part fills; what reaches out of it above or below is left out. */
  readonly box: readonly [low: Vec3, high: Vec3];
  /** Whether both halves are wrapped together. */
  readonly bothSides: boolean;
  /** Hollows and gaps narrower than twice this are bridged, mm. */
  readonly closing: number;
  /** Spread of the blur that rounds the wrapped shape, mm. */
  readonly softness: number;
  /** Width over which the part melts into the parts before it, mm. */
  readonly blend: number;
}

const isArm = ([x, y]: Vec3) => x < -150 && y > 850;
const isLeg = ([, y]: Vec3) => y < 760;

/** Trunk, arm and leg; head, neck, hand and foot are authored. */
export const wrapParts: readonly WrapPart[] = [
  {
    name: "trunk",
    holds: (middle) => !isArm(middle) && !isLeg(middle) && middle[1] < 1470 && middle[0] > -200,
    box: [
      [-213, 745, -125],
      [213, 1398, 135],
    ],
    bothSides: true,
    closing: 30,
    softness: 8,
    blend: 1,
  },
  {
    name: "leg",
    holds: (middle) => isLeg(middle) && middle[1] > 85,
    box: [
      [-165, 62, -125],
      [-1, 900, 80],
    ],
    bothSides: false,
    closing: 16,
    softness: 6,
    blend: 30,
  },
  {
    name: "arm",
    holds: isArm,
    box: [
      [-300, 900, -100],
      [-120, 1385, 60],
    ],
    bothSides: false,
    closing: 13,
    softness: 5,
    blend: 20,
  },
];

/**
 * Where the toes are free of each other (right side, mm), beyond their webs. Here the skin follows each toe closely, and
 * what crosses from one toe to the next is not covered, for that would web them.
 */
export const isBetweenToes = (x: number, y: number, z: number): boolean => y < 60 && z - 0.6 * x > 157;
