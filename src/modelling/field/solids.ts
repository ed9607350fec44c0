import type { Vec3 } from "../../anatomy/types";
import { cross, normalise, subtract } from "../../anatomy/vector";

/** A body known by its signed distance (mm, negative inside, exact near the surface or a close estimate of it). */
export interface Solid {
  /** Opposite corners of a box that holds the body, mm. */
  readonly low: Vec3;
  readonly high: Vec3;
  readonly distance: (x: number, y: number, z: number) => number;
}

/** Three unit vectors at right angles to each other. */
export type Axes = readonly [Vec3, Vec3, Vec3];

export const BODY_AXES: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** A right-handed frame whose first axis is `first` and whose second lies as near to `second` as it can. */
export function frame(first: Vec3, second: Vec3): Axes {
  const a = normalise(first);
  const c = normalise(cross(a, second));
  return [a, cross(c, a), c];
}

/** Signed distance to an ellipsoid of half-axes a, b, c at the local point (estimate of I. Quilez, exact at the surface). */
export function ellipsoidDistance(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const u = x / a;
  const v = y / b;
  const w = z / c;
  const k1 = Math.sqrt(u * u + v * v + w * w);
  const k2 = Math.sqrt((u * u) / (a * a) + (v * v) / (b * b) + (w * w) / (c * c));
  return k2 > 0 ? (k1 * (k1 - 1)) / k2 : -Math.min(a, b, c);
}

/** A ball. */
export function ball(centre: Vec3, radius: number): Solid {
  return {
    low: [centre[0] - radius, centre[1] - radius, centre[2] - radius],
    high: [centre[0] + radius, centre[1] + radius, centre[2] + radius],
    distance: (x, y, z) => Math.sqrt((x - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2) - radius,
  };
}

/** An ellipsoid with half-axes `half` (mm) along `axes`. */
export function ellipsoid(centre: Vec3, half: Vec3, axes: Axes = BODY_AXES): Solid {
  return {
    ...boxAround(centre, half, axes),
    distance: (x, y, z) => {
      const [u, v, w] = local(centre, axes, x, y, z);
      return ellipsoidDistance(u, v, w, half[0], half[1], half[2]);
    },
  };
}

/** A box with half-sides `half` (mm) along `axes`, its edges rounded with the radius `round` (within the half-sides). */
export function roundBox(centre: Vec3, half: Vec3, round: number, axes: Axes = BODY_AXES): Solid {
  return {
    ...boxAround(centre, half, axes),
    distance: (x, y, z) => {
      const p = local(centre, axes, x, y, z);
      const u = Math.abs(p[0]) - half[0] + round;
      const v = Math.abs(p[1]) - half[1] + round;
      const w = Math.abs(p[2]) - half[2] + round;
      const outside = Math.sqrt(Math.max(u, 0) ** 2 + Math.max(v, 0) ** 2 + Math.max(w, 0) ** 2);
      return outside + Math.min(Math.max(u, v, w), 0) - round;
    },
  };
}

/** A rod from a to b whose radius goes evenly from ra to rb (mm), with round ends. */
export function cone(a: Vec3, b: Vec3, ra: number, rb: number): Solid {
  const axis = subtract(b, a);
  const squared = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2;
  const r = Math.max(ra, rb);
  return {
    low: [Math.min(a[0], b[0]) - r, Math.min(a[1], b[1]) - r, Math.min(a[2], b[2]) - r],
    high: [Math.max(a[0], b[0]) + r, Math.max(a[1], b[1]) + r, Math.max(a[2], b[2]) + r],
    distance: (x, y, z) => {
      const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
      const t = Math.min(Math.max((px * axis[0] + py * axis[1] + pz * axis[2]) / squared, 0), 1);
      return (
        Math.sqrt((px - t * axis[0]) ** 2 + (py - t * axis[1]) ** 2 + (pz - t * axis[2]) ** 2) - ra - t * (rb - ra)
      );
    },
  };
}

/**
 * An elliptic drum: a vertebral body or disc. `axes` are the width, the height and the depth direction, `half` half the
 * width, height and depth (mm); `wedge` is how much higher the front is than the back (mm), `waist` how far the sides
 * draw in at mid height (share of the width), `round` the radius of the rims (mm).
 */
export function drum(
  centre: Vec3,
  half: Vec3,
  axes: Axes,
  shape: { wedge: number; waist: number; round: number },
): Solid {
  const { wedge, waist, round } = shape;
  return {
    ...boxAround(centre, [half[0], half[1] + Math.abs(wedge) / 4, half[2]], axes),
    distance: (x, y, z) => {
      const [u, v, w] = local(centre, axes, x, y, z);
      const height = half[1] + (wedge / 4) * (w / half[2]);
      const draw = 1 - waist * (1 - Math.min((v / height) ** 2, 1));
      const side = ellipsoidDistance(u, 0, w, half[0] * draw, 1, half[2] * draw) + round;
      const lid = Math.abs(v) - height + round;
      return Math.sqrt(Math.max(side, 0) ** 2 + Math.max(lid, 0) ** 2) + Math.min(Math.max(side, lid), 0) - round;
    },
  };
}

/** The part of `solid` behind the plane through `point`, as seen against the direction `normal`. */
export function behindPlane(solid: Solid, point: Vec3, normal: Vec3): Solid {
  const n = normalise(normal);
  return {
    ...solid,
    distance: (x, y, z) =>
      Math.max(solid.distance(x, y, z), (x - point[0]) * n[0] + (y - point[1]) * n[1] + (z - point[2]) * n[2]),
  };
}

/** The solid of the right side together with its mirror image. */
export function bothSides(right: Solid): Solid {
  const reach = Math.max(Math.abs(right.low[0]), Math.abs(right.high[0]));
  return {
    low: [-reach, right.low[1], right.low[2]],
    high: [reach, right.high[1], right.high[2]],
    distance: (x, y, z) => right.distance(-Math.abs(x), y, z),
  };
}

/** Coordinates of a point along `axes` from `centre`. */
function local(centre: Vec3, axes: Axes, x: number, y: number, z: number): [number, number, number] {
  const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]];
  const [a, b, c] = axes;
  return [dx * a[0] + dy * a[1] + dz * a[2], dx * b[0] + dy * b[1] + dz * b[2], dx * c[0] + dy * c[1] + dz * c[2]];
}

function boxAround(centre: Vec3, half: Vec3, axes: Axes): { low: Vec3; high: Vec3 } {
  const reach = (i: 0 | 1 | 2) =>
    half[0] * Math.abs(axes[0][i]) + half[1] * Math.abs(axes[1][i]) + half[2] * Math.abs(axes[2][i]);
  const r: Vec3 = [reach(0), reach(1), reach(2)];
  return {
    low: [centre[0] - r[0], centre[1] - r[1], centre[2] - r[2]],
    high: [centre[0] + r[0], centre[1] + r[1], centre[2] + r[2]],
  };
}
