import type { Surface } from "./types";

/** A triangle of less area is a sliver, mm2. */
const THIN = 2e-3;
/** Times that all slivers are gone through: turning or closing one can leave another. */
const PASSES = 8;

/**
 * The triangles of a closed surface without slivers, which mesh booleans leave where two surfaces touch. A needle is closed
 * by joining the two vertices of its shortest side; a cap, whose corners lie on one line, by turning its longest side to
 * the opposite corner of its neighbour. The surface stays closed; vertices may fall out of use.
 */
export function withoutSlivers({ positions, indices }: Surface): Uint32Array {
  let triangles = Array.from(
    { length: indices.length / 3 },
    (_, t) => [...indices.subarray(3 * t, 3 * t + 3)] as Triangle,
  );
  for (let pass = 0; pass < PASSES; pass++) {
    const before = triangles;
    triangles = closed(positions, triangles);
    const turned = turn(positions, triangles);
    if (!turned && triangles.length === before.length) break;
  }
  return Uint32Array.from(triangles.flat());
}

type Triangle = [number, number, number];

const key = (from: number, to: number): string => `${from}>${to}`;
const side = (triangle: Triangle, k: number): [number, number] => [triangle[k % 3]!, triangle[(k + 1) % 3]!];

/** Joins the vertices of each sliver's shortest side, unless that would pinch the surface. */
function closed(p: Float32Array, triangles: readonly Triangle[]): Triangle[] {
  const around = new Map<number, Set<number>>();
  for (const triangle of triangles)
    for (const v of triangle) {
      const others = around.get(v) ?? new Set();
      for (const w of triangle) if (w !== v) others.add(w);
      around.set(v, others);
    }
  const joined = new Map<number, number>();
  const busy = new Set<number>();
  for (const triangle of triangles) {
    if (area(p, triangle) >= THIN) continue;
    const [keep, drop] = [...[0, 1, 2].map((k) => side(triangle, k))].sort((a, b) => length(p, a) - length(p, b))[0]!;
    // A needle's shortest side is far shorter than the others; a cap is for turning.
    if (length(p, [keep, drop]) > 0.3) continue;
    const [one, two] = [around.get(keep)!, around.get(drop)!];
    const shared = [...one].filter((v) => two.has(v));
    if (shared.length !== 2 || [...one, ...two, keep, drop].some((v) => busy.has(v))) continue;
    joined.set(drop, keep);
    for (const v of [...one, ...two]) busy.add(v);
  }
  return triangles
    .map((triangle) => triangle.map((v) => joined.get(v) ?? v) as Triangle)
    .filter(([a, b, c]) => a !== b && b !== c && c !== a);
}

/** Turns the longest side of each sliver, in place; true if any was turned. */
function turn(p: Float32Array, triangles: Triangle[]): boolean {
  const owner = new Map<string, number>();
  triangles.forEach((triangle, t) => {
    for (let k = 0; k < 3; k++) owner.set(key(...side(triangle, k)), t);
  });
  const touched = new Set<number>();
  let any = false;
  triangles.forEach((triangle, t) => {
    if (touched.has(t) || area(p, triangle) >= THIN) return;
    const longest = [0, 1, 2].sort((k, l) => length(p, side(triangle, l)) - length(p, side(triangle, k)))[0]!;
    const [a, c] = side(triangle, longest);
    const b = triangle[(longest + 2) % 3]!;
    const neighbour = owner.get(key(c, a));
    if (neighbour === undefined || touched.has(neighbour)) return;
    const d = triangles[neighbour]!.find((v) => v !== a && v !== c)!;
    if (owner.has(key(b, d)) || owner.has(key(d, b))) return;
    triangles[t] = [a, d, b];
    triangles[neighbour] = [d, c, b];
    for (const v of [t, neighbour]) touched.add(v);
    owner.set(key(b, d), t).set(key(d, b), neighbour);
    any = true;
  });
  return any;
}

function length(p: Float32Array, [from, to]: readonly [number, number]): number {
  return Math.hypot(...[0, 1, 2].map((k) => p[3 * to + k]! - p[3 * from + k]!));
}

function area(p: Float32Array, [a, b, c]: Triangle): number {
  const [u, w] = [b, c].map((v) => [0, 1, 2].map((k) => p[3 * v + k]! - p[3 * a + k]!)) as [number[], number[]];
  return Math.hypot(u[1]! * w[2]! - u[2]! * w[1]!, u[2]! * w[0]! - u[0]! * w[2]!, u[0]! * w[1]! - u[1]! * w[0]!) / 2;
}
