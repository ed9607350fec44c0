/** Painted pain as plain data: how a moving finger becomes strokes, and what an eraser takes away. */
import type { SkinStroke, Vec3 } from "../anatomy/types";
import { distance } from "../anatomy/vector";
import { addStroke } from "./skinField";
import type { SkinIndex } from "./skinIndex";
import type { PaintedStroke } from "./strokeCodec";

/** Radii of the brush on the skin, mm: a fingertip, a few fingers, the flat hand. */
export const BRUSHES = { small: 9, medium: 18, large: 36 } as const;
export type BrushSize = keyof typeof BRUSHES;

/** Neighbouring points of a stroke lie at least this share of its radius apart: finer ones would only lengthen the link. */
const SPACING = 0.4;
/** A step longer than this many radii (and than LEAP_MM) is no step along the skin but a leap to another fold of it. */
const LEAP_RADII = 2.5;
const LEAP_MM = 45;
/** More than a patient paints; beyond it the oldest strokes stay and new ones are not taken. */
export const MOST_STROKES = 120;

/** A stroke that is being painted, in pieces: it breaks where the finger leaves the skin or leaps to another fold. */
export type LiveStroke = readonly PaintedStroke[];

const rounded = (p: Vec3): Vec3 => [Math.round(p[0]) + 0, Math.round(p[1]) + 0, Math.round(p[2]) + 0];

/** The live stroke after the finger has come to `p` (mm on the skin), or left the skin (null). Radius in mm. */
export function paintOn(live: LiveStroke, p: Vec3 | null, radius: number, lifted: boolean): LiveStroke {
  if (!p) return live;
  const at = rounded(p);
  const last = live.at(-1);
  const before = last?.points.at(-1);
  if (!last || !before || lifted || distance(before, at) > Math.max(LEAP_MM, LEAP_RADII * radius))
    return [...live, { points: [at], radius }];
  if (distance(before, at) < Math.max(3, SPACING * radius)) return live;
  return [...live.slice(0, -1), { ...last, points: [...last.points, at] }];
}

/** True where a disc around `p` (mm) touches the stroke. */
export function touches(stroke: PaintedStroke, p: Vec3, reach: number): boolean {
  const limit = stroke.radius + reach;
  return stroke.points.some((point, i) => {
    const next = stroke.points[i + 1];
    return distanceToSegment(p, point, next ?? point) <= limit;
  });
}

/** The strokes without those that an eraser at `p` (mm) with half-width `reach` touches; the same array if none is. */
export function erase(strokes: readonly PaintedStroke[], p: Vec3, reach: number): readonly PaintedStroke[] {
  const left = strokes.filter((stroke) => !touches(stroke, p, reach));
  return left.length === strokes.length ? strokes : left;
}

/** A painted stroke as a band of skin where it was painted. */
export const asBand = ({ points, radius }: PaintedStroke): SkinStroke => ({
  path: points.map((mm) => ({ mm })),
  radius,
});

/** Raises `field` to the weights of the painted strokes. */
export function addPaint(index: SkinIndex, strokes: readonly PaintedStroke[], field: Float32Array): void {
  for (const stroke of strokes) addStroke(index, asBand(stroke), false, field);
}

function distanceToSegment(p: Vec3, a: Vec3, b: Vec3): number {
  const ab: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const squared = ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2;
  const along = squared === 0 ? 0 : ((p[0] - a[0]) * ab[0] + (p[1] - a[1]) * ab[1] + (p[2] - a[2]) * ab[2]) / squared;
  const t = Math.min(1, Math.max(0, along));
  return distance(p, [a[0] + ab[0] * t, a[1] + ab[1] * t, a[2] + ab[2] * t]);
}
