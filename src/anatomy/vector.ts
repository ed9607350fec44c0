/** Arithmetic of points and directions of the body frame, for code that runs without three. */
import type { Vec3 } from "./types";

/** Sum of two vectors. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** a - b. */
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** a multiplied by the number s. */
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];

/** Scalar product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Right-handed vector product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Euclidean length. */
export const length = (a: Vec3): number => Math.sqrt(dot(a, a));

/** Distance between two points. */
export const distance = (a: Vec3, b: Vec3): number => length(subtract(a, b));

/** a at length 1; the zero vector stays zero, so that a collapsed cell cannot spread NaN over a surface. */
export const normalise = (a: Vec3): Vec3 => {
  const l = length(a);
  return l > 0 ? scale(a, 1 / l) : [0, 0, 0];
};

/** The direction of a, or null where it has none. */
export const unit = (a: Vec3): Vec3 | null => {
  const l = length(a);
  return l > 1e-12 ? scale(a, 1 / l) : null;
};

/** The point at share t (0..1) of the way from a to b; t outside 0..1 extrapolates. */
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** x limited to low..high. */
export const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);

/** 0 below `from`, 1 above `to`, smooth between (Hermite 3t^2 - 2t^3). */
export const smoothstep = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};
