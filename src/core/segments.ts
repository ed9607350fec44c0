/** How near straight pieces come to each other. */
import type { Vec3 } from "../anatomy/types";
import { add, clamp, distance, dot, scale, subtract } from "../anatomy/vector";

/**
 * The least distance (mm) between the piece from `start` to `end` and a line of at least two places, and where on the
 * piece it is (0..1).
 */
export function distanceToLine(
  start: Vec3,
  end: Vec3,
  line: readonly Vec3[],
): { readonly distance: number; readonly at: number } {
  let best = { distance: Infinity, at: 0 };
  for (let i = 0; i + 1 < line.length; i++) {
    const found = betweenPieces(start, end, line[i]!, line[i + 1]!);
    if (found.distance < best.distance) best = found;
  }
  return best;
}

/** Nearest points of two pieces (C. Ericson, Real-Time Collision Detection, 2005, 5.1.9). */
function betweenPieces(p1: Vec3, q1: Vec3, p2: Vec3, q2: Vec3): { distance: number; at: number } {
  const d1 = subtract(q1, p1);
  const d2 = subtract(q2, p2);
  const r = subtract(p1, p2);
  const [a, e, f, b, c] = [dot(d1, d1), dot(d2, d2), dot(d2, r), dot(d1, d2), dot(d1, r)];
  const apart = a * e - b * b;
  let s = apart > 1e-9 ? clamp((b * f - c * e) / apart, 0, 1) : 0;
  let t = e > 0 ? (b * s + f) / e : 0;
  if (t < 0 || t > 1 || e === 0) {
    t = clamp(t, 0, 1);
    s = a > 0 ? clamp((b * t - c) / a, 0, 1) : 0;
  }
  return { distance: distance(add(p1, scale(d1, s)), add(p2, scale(d2, t))), at: s };
}

/** The least value of `measure` at even steps from 0 to `length` (mm), and where; `measure` may stop at the limit it gets. */
export function nearestSample(
  length: number,
  step: number,
  measure: (at: number, limit: number) => number,
): { distance: number; at: number } {
  let best = { distance: Infinity, at: 0 };
  const steps = Math.max(1, Math.ceil(length / step));
  for (let i = 0; i <= steps; i++) {
    const at = (i / steps) * length;
    const distance = measure(at, best.distance);
    if (distance < best.distance) best = { distance, at };
  }
  return best;
}
