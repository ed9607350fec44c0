/** Finding the fibre coordinates of a place: the inverse of a map that is known only forwards. */
import type { Vec3 } from "../anatomy/types";
import { clamp, cross, distance, dot, subtract } from "../anatomy/vector";

type Forward = (u: number, v: number, depth: number) => Vec3;
type Triple = [number, number, number];

export interface Inverse {
  readonly u: number;
  readonly v: number;
  readonly depth: number;
  /** Distance (mm) between the place asked for and the place of the coordinates found. */
  readonly error: number;
}

/** A coarse net over the muscle to start from: enough that the right fold of a curved muscle is among the nearest. */
const NET_U = 12;
const NET_V = 7;
const NET_DEPTH = 3;
/** Starts tried; two nearby places of a strongly curved muscle may both look near. */
const STARTS = 4;
/** Good enough, mm: far below what anybody sees or places. */
const CLOSE = 0.005;
const STEPS = 40;
/** Span for measuring how a place moves with a coordinate. */
const PROBE = 0.004;

interface Net {
  readonly coordinates: Triple[];
  readonly places: Vec3[];
}

/** The net of a body depends on its mesh alone. */
const nets = new WeakMap<object, Net>();

function netOf(forward: Forward, body: object): Net {
  let net = nets.get(body);
  if (!net) {
    net = { coordinates: [], places: [] };
    for (let i = 0; i < NET_U; i++)
      for (let j = 0; j < NET_V; j++)
        for (let k = 0; k < NET_DEPTH; k++) {
          const c: Triple = [(i + 0.5) / NET_U, (j + 0.5) / NET_V, k / (NET_DEPTH - 1)];
          net.coordinates.push(c);
          net.places.push(forward(...c));
        }
    nets.set(body, net);
  }
  return net;
}

/**
 * The coordinates in 0..1 whose place is nearest to `target` (mm), by damped Gauss-Newton steps (Levenberg-Marquardt)
 * from several starts. `body` is the key under which the starting net is kept.
 */
export function invert(forward: Forward, body: object, target: Vec3): Inverse {
  const net = netOf(forward, body);
  const order = net.places
    .map((p, i) => ({ i, d: distance(p, target) }))
    .sort((a, b) => a.d - b.d || a.i - b.i)
    .slice(0, STARTS);
  let best: Inverse | null = null;
  for (const { i } of order) {
    const found = descend(forward, target, [...net.coordinates[i]!]);
    if (!best || found.error < best.error) best = found;
    if (best.error < CLOSE) break;
  }
  return best!;
}

function descend(forward: Forward, target: Vec3, start: Triple): Inverse {
  let at = start;
  let place = forward(...at);
  let error = distance(place, target);
  let damping = 1e-3;
  for (let step = 0; step < STEPS && error >= CLOSE && damping < 1e6; step++) {
    const columns = [0, 1, 2].map((axis) => slope(forward, at, axis));
    const move = solveDamped(columns, subtract(target, place), damping);
    const next = at.map((c, axis) => clamp(c + clamp(move[axis]!, -0.25, 0.25), 0, 1)) as Triple;
    const nextPlace = forward(...next);
    const nextError = distance(nextPlace, target);
    if (nextError < error) {
      at = next;
      place = nextPlace;
      error = nextError;
      damping = Math.max(damping / 5, 1e-9);
    } else damping *= 5;
  }
  return { u: at[0], v: at[1], depth: at[2], error };
}

/** How the place moves (mm per unit) with one coordinate. */
function slope(forward: Forward, at: Triple, axis: number): Vec3 {
  const low: Triple = [...at];
  const high: Triple = [...at];
  low[axis] = Math.max(0, at[axis]! - PROBE);
  high[axis] = Math.min(1, at[axis]! + PROBE);
  const span = high[axis]! - low[axis]!;
  const d = subtract(forward(...high), forward(...low));
  return [d[0] / span, d[1] / span, d[2] / span];
}

/**
 * The step x that minimises |J x - r|^2 + damping * |D x|^2, J given by its columns and D by their lengths, so that a
 * long muscle's u and its thin depth are damped alike.
 */
function solveDamped(columns: readonly Vec3[], r: Vec3, damping: number): Vec3 {
  const [a, b, c] = columns as [Vec3, Vec3, Vec3];
  const ridge = (x: Vec3) => dot(x, x) * (1 + damping) + 1e-9;
  const m0: Vec3 = [ridge(a), dot(a, b), dot(a, c)];
  const m1: Vec3 = [dot(b, a), ridge(b), dot(b, c)];
  const m2: Vec3 = [dot(c, a), dot(c, b), ridge(c)];
  const rhs: Vec3 = [dot(a, r), dot(b, r), dot(c, r)];
  // The matrix is symmetric, so its rows are its columns and Cramer's rule reads directly.
  const det = dot(m0, cross(m1, m2));
  if (Math.abs(det) < 1e-18) return [0, 0, 0];
  return [dot(rhs, cross(m1, m2)) / det, dot(m0, cross(rhs, m2)) / det, dot(m0, cross(m1, rhs)) / det];
}
