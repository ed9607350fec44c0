import type { LandmarkId } from "../landmarks";
import type { Anchor, SkinStroke, Vec3 } from "../types";
import { at, band } from "./draw";

/**
 * Strips along a limb and rings of strips around a digit. The axes are the centres and mean radii of the envelope sections
 * of the limbs, in mm, measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan; where a
 * strip must reach beyond the measured sections, the end rows carry the limb's line on by estimate.
 */

/** x, y, z of the centre of a cross-section and its mean radius, from proximal to distal. */
type Section = readonly [x: number, y: number, z: number, radius: number];

export const upperArm: readonly Section[] = [
  [-174, 1275, -32, 44],
  [-179, 1245, -35, 41],
  [-190, 1204, -32.5, 39],
  [-201.5, 1137.5, -33.5, 34],
  [-207.5, 1097.5, -33.5, 28],
];

export const forearm: readonly Section[] = [
  [-214, 1045, -25, 34],
  [-221, 1022.5, -23, 33],
  [-232.5, 952, -3, 29],
  [-243.5, 892, 8.5, 22],
  [-251, 856, 17, 20],
];

export const thigh: readonly Section[] = [
  [-80, 770, -7, 58],
  [-78.5, 745, -7, 57],
  [-82, 690, -0.5, 62],
  [-81.5, 630, -3, 64],
  [-79, 560, -7.5, 60],
  [-74, 500, -14, 52],
  [-72, 470, -18, 46],
];

export const leg: readonly Section[] = [
  [-82, 385, -37, 45],
  [-82, 310, -44.5, 48],
  [-81, 210, -40.5, 32],
  [-84, 140, -41, 25],
  [-83.5, 112, -41.5, 26],
];

/**
 * A strip of skin along a limb. `degrees` says where around it: 0 front, 90 outer side, 180 back, -90 inner side.
 * `from` and `to` are heights (y in mm, from above downwards); `radius` is half the strip's width.
 */
export function strip(
  limb: readonly Section[],
  degrees: number,
  from: number,
  to: number,
  radius: number | readonly [number, number],
): SkinStroke {
  const heights = [from, ...limb.map((section) => section[1]).filter((y) => y < from - 10 && y > to + 10), to];
  const [upper, lower] = typeof radius === "number" ? [radius, radius] : radius;
  const radii = heights.map((y) => upper + ((lower - upper) * (from - y)) / (from - to));
  return band(radii, ...heights.map((y): Anchor => ({ mm: onLimb(limb, y, degrees) })));
}

/** A place just under the surface of a limb at height y (mm). */
function onLimb(limb: readonly Section[], y: number, degrees: number): Vec3 {
  const below = Math.max(
    1,
    limb.findIndex((section, i) => section[1] <= y || i === limb.length - 1),
  );
  const [upper, lower] = [limb[below - 1], limb[below]];
  if (!upper || !lower) throw new Error("A limb needs at least two sections.");
  const t = (upper[1] - y) / (upper[1] - lower[1]);
  const between = (k: 0 | 2 | 3) => upper[k] + (lower[k] - upper[k]) * t;
  const angle = (degrees * Math.PI) / 180;
  return [between(0) - between(3) * Math.sin(angle), y, between(2) + between(3) * Math.cos(angle)];
}

/** Which way the faces of a digit look, from its axis (mm), and how wide a strip on one of them is. */
interface DigitFaces {
  readonly dorsal: Vec3;
  readonly outer: Vec3;
  /** How far beyond the first point of the axis the strips begin (mm), so that they leave the web free. */
  readonly start: Vec3;
  /** Half the width of one strip, mm; together the four go once around. */
  readonly radius: number;
}

type DigitFace = "dorsal" | "palmar" | "outer" | "inner";

/** Strips along a digit on the named faces (all four by default), through the given points of its axis. */
export function digit(
  axis: readonly LandmarkId[],
  { dorsal, outer, start, radius }: DigitFaces,
  faces: readonly DigitFace[] = ["dorsal", "palmar", "outer", "inner"],
): readonly SkinStroke[] {
  const away: Readonly<Record<DigitFace, Vec3>> = { dorsal, palmar: opposite(dorsal), outer, inner: opposite(outer) };
  return faces.map((face) =>
    band(radius, ...axis.map((point, i) => at(point, i === 0 ? sum(away[face], start) : away[face]))),
  );
}

const sum = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const opposite = (v: Vec3): Vec3 => [-v[0], -v[1], -v[2]];
