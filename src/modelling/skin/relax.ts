import type { Surface } from "../types";

/** Rounds of flipping edges and evening out vertices. */
const ROUNDS = 5;
/** Share of the way to the middle of its neighbours that a vertex moves in one round. */
const STEP = 0.5;
/** Size of the cells in which the vertices of the fine surface are looked up, mm: no less than their spacing. */
const CELL = 3.2;
/** Edges between triangles that turn more than this (cosine) are folds and stay. */
const FOLD = 0.7;

type Vec = [number, number, number];

const at = (p: Float32Array, v: number): Vec => [p[3 * v] as number, p[3 * v + 1] as number, p[3 * v + 2] as number];

function normalOf(p: Float32Array, a: number, b: number, c: number): Vec {
  const [ax, ay, az] = at(p, a);
  const [bx, by, bz] = at(p, b);
  const [cx, cy, cz] = at(p, c);
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

/** Cosine of the angle between two vectors; 1 where one of them has no length. */
function cosine(u: Vec, v: Vec): number {
  const length = Math.hypot(...u) * Math.hypot(...v);
  return length > 0 ? (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / length : 1;
}

/** The angle at `tip` between two other vertices, in radians. */
function angle(p: Float32Array, tip: number, a: number, b: number): number {
  const [tx, ty, tz] = at(p, tip);
  const [ax, ay, az] = at(p, a);
  const [bx, by, bz] = at(p, b);
  return Math.acos(Math.max(-1, Math.min(1, cosine([ax - tx, ay - ty, az - tz], [bx - tx, by - ty, bz - tz]))));
}

/** Moves a point onto the plane of the fine surface at its nearest vertex. */
function projection(fine: Surface): (point: Vec) => Vec {
  const { positions: p, indices } = fine;
  const normals = new Float32Array(p.length);
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number] as const;
    const n = normalOf(p, ...corners);
    for (const v of corners)
      for (let c = 0; c < 3; c++) normals[3 * v + c] = (normals[3 * v + c] as number) + (n[c] as number);
  }
  const key = (i: number, j: number, k: number) => (i * 1024 + j) * 1024 + k;
  const cell = (value: number) => Math.floor(value / CELL) + 200;
  const cells = new Map<number, number[]>();
  for (let v = 0; v < p.length / 3; v++) {
    const [x, y, z] = at(p, v);
    const k = key(cell(x), cell(y), cell(z));
    const list = cells.get(k);
    if (list) list.push(v);
    else cells.set(k, [v]);
  }
  return ([x, y, z]) => {
    const [ci, cj, ck] = [cell(x), cell(y), cell(z)];
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = ci - 1; i <= ci + 1; i++)
      for (let j = cj - 1; j <= cj + 1; j++)
        for (let k = ck - 1; k <= ck + 1; k++)
          for (const v of cells.get(key(i, j, k)) ?? []) {
            const [vx, vy, vz] = at(p, v);
            const square = (vx - x) ** 2 + (vy - y) ** 2 + (vz - z) ** 2;
            if (square < least) [best, least] = [v, square];
          }
    if (best < 0) return [x, y, z];
    const n = at(normals, best);
    const [vx, vy, vz] = at(p, best);
    const square = n[0] * n[0] + n[1] * n[1] + n[2] * n[2];
    const away = square > 0 ? ((x - vx) * n[0] + (y - vy) * n[1] + (z - vz) * n[2]) / square : 0;
    return [x - away * n[0], y - away * n[1], z - away * n[2]];
  };
}

/** Flips edges, in place, wherever that makes the two triangles beside the edge less pointed. */
function flipEdges(p: Float32Array, indices: Uint32Array): void {
  const count = p.length / 3;
  /** The corner from which each directed edge starts. */
  const corner = new Map<number, number>();
  const edge = (a: number, b: number) => a * count + b;
  const next = (c: number) => (c % 3 === 2 ? c - 2 : c + 1);
  const vertex = (c: number) => indices[c] as number;
  const enter = (t: number) => {
    for (let c = t; c < t + 3; c++) corner.set(edge(vertex(c), vertex(next(c))), c);
  };
  for (let t = 0; t < indices.length; t += 3) enter(t);
  for (let c = 0; c < indices.length; c++) {
    const [a, b, tip] = [vertex(c), vertex(next(c)), vertex(next(next(c)))];
    const twin = corner.get(edge(b, a));
    if (twin === undefined) continue;
    const other = vertex(next(next(twin)));
    // An edge from midline to midline would be the same on both sides.
    if (p[3 * tip] === 0 && p[3 * other] === 0) continue;
    if (tip === other || corner.has(edge(tip, other)) || corner.has(edge(other, tip))) continue;
    if (angle(p, tip, a, b) + angle(p, other, a, b) <= Math.PI + 0.01) continue;
    const [n, m] = [normalOf(p, a, b, tip), normalOf(p, b, a, other)];
    const [after, afterwards] = [normalOf(p, tip, other, b), normalOf(p, other, tip, a)];
    if (Math.min(cosine(n, m), cosine(after, n), cosine(after, m), cosine(afterwards, n), cosine(afterwards, m)) < FOLD)
      continue;
    const [t, s] = [c - (c % 3), twin - (twin % 3)];
    corner.delete(edge(a, b));
    corner.delete(edge(b, a));
    indices.set([tip, other, b], t);
    indices.set([other, tip, a], s);
    enter(t);
    enter(s);
  }
}

/**
 * Makes the triangles of a thinned surface even, which thinning leaves long and pointed, so that light falls on it as on
 * the fine surface from which it was made: edges are flipped, vertices move towards the middle of their neighbours and back
 * onto the fine surface. The open border stays.
 */
export function relaxed(thinned: Surface, fine: Surface): Surface {
  const indices = Uint32Array.from(thinned.indices);
  const positions = Float32Array.from(thinned.positions);
  const onFine = projection(fine);
  const count = positions.length / 3;
  for (let round = 0; round < ROUNDS; round++) {
    flipEdges(positions, indices);
    const sum = new Float64Array(3 * count);
    const valence = new Uint16Array(count);
    for (let c = 0; c < indices.length; c++) {
      const v = indices[c] as number;
      const w = indices[c % 3 === 2 ? c - 2 : c + 1] as number;
      valence[v] = (valence[v] as number) + 1;
      for (let k = 0; k < 3; k++) sum[3 * v + k] = (sum[3 * v + k] as number) + (positions[3 * w + k] as number);
    }
    for (let v = 0; v < count; v++) {
      if (positions[3 * v] === 0) continue;
      const here = at(positions, v);
      const moved = here.map((value, k) => {
        const mean = (sum[3 * v + k] as number) / (valence[v] as number);
        return value + STEP * (mean - value);
      }) as Vec;
      const target = onFine(moved);
      positions.set([Math.min(target[0], -1e-3), target[1], target[2]], 3 * v);
    }
  }
  return { positions, indices };
}
