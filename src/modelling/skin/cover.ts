import { isBetweenToes } from "../../anatomy/skin/parts";
import type { BuiltStructure } from "../types";
import { smoothUnion } from "./forms";
import { below, type Grid, sample } from "./grid";
import { crossesGap, toeAxisAt } from "./toes";

/** Skin over muscle and bone at its thinnest, mm. */
const THINNEST = 1.6;
/** Width over which the correction melts into the field, mm. */
const BLEND = 4;
/** The same two on the toes, whose gaps are narrower than the usual correction is wide. */
const TOES = { thinnest: 1.2, blend: 1.5 } as const;
/** How far around a triangle the field is corrected, mm: beyond this the correction no longer reaches the surface. */
const REACH = THINNEST + BLEND;
/** Value of samples that no correction has reached, mm. */
const UNTOUCHED = 1e3;

type Point = readonly [number, number, number];

/** A quotient that is 0 where a collapsed triangle leaves nothing to divide by. */
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * Distance from points to one triangle, mm (regions of the triangle after C. Ericson, "Real-Time Collision Detection",
 * 2004). Written without arrays, because it runs for millions of samples.
 */
export function triangleDistance(a: Point, b: Point, c: Point): (x: number, y: number, z: number) => number {
  const [ax, ay, az] = a;
  const [ux, uy, uz] = [b[0] - ax, b[1] - ay, b[2] - az];
  const [vx, vy, vz] = [c[0] - ax, c[1] - ay, c[2] - az];
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const d1 = ux * px + uy * py + uz * pz;
    const d2 = vx * px + vy * py + vz * pz;
    // The same two products seen from corner b (d3, d4) and corner c (d5, d6).
    const d3 = d1 - uu;
    const d4 = d2 - uv;
    const d5 = d1 - uv;
    const d6 = d2 - vv;
    let s = 0;
    let t = 0;
    if (d1 > 0 || d2 > 0) {
      const overU = d1 * d4 - d3 * d2;
      const overV = d5 * d2 - d1 * d6;
      const overW = d3 * d6 - d5 * d4;
      if (d3 >= 0 && d4 <= d3) s = 1;
      else if (overU <= 0 && d1 >= 0 && d3 <= 0) s = share(d1, d1 - d3);
      else if (d6 >= 0 && d5 <= d6) t = 1;
      else if (overV <= 0 && d2 >= 0 && d6 <= 0) t = share(d2, d2 - d6);
      else if (overW <= 0 && d4 >= d3 && d5 >= d6) {
        t = share(d4 - d3, d4 - d3 + d5 - d6);
        s = 1 - t;
      } else {
        const sum = overU + overV + overW;
        s = share(overV, sum);
        t = share(overU, sum);
      }
    }
    const dx = px - s * ux - t * vx;
    const dy = py - s * uy - t * vy;
    const dz = pz - s * uz - t * vz;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  };
}

/**
 * Lowers the field so that every muscle and bone lies inside it under at least the thinnest skin. Only triangles with a
 * corner that is not yet covered are looked at, so the drawn form is kept wherever it already covers. On a toe the skin also fills
 * what is between a tendon and the toe, so that no tunnel is left; where a tendon crosses the gap between two toes it is left out.
 */
export function coverStructures(grid: Grid, field: Float32Array, inside: readonly BuiltStructure[]): void {
  const [nx, ny] = [grid.x.length, grid.y.length];
  const needed = new Float32Array(field.length).fill(UNTOUCHED);
  for (const { surface, side, kind } of inside) {
    if (side === "L") continue;
    const soft = kind === "muscle" || kind === "connective";
    const { positions: p, indices } = surface;
    const bare = new Uint8Array(p.length / 3);
    for (let v = 0; v < bare.length; v++) {
      const [x, y, z] = [p[3 * v] as number, p[3 * v + 1] as number, p[3 * v + 2] as number];
      if (soft && crossesGap(x, y, z)) continue;
      if (x < 6 && sample(grid, field, x, y, z) > -thinnest(x, y, z)) bare[v] = 1;
    }
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number];
      if (!(bare[a] || bare[b] || bare[c])) continue;
      const [A, B, C] = [a, b, c].map((v) => [p[3 * v], p[3 * v + 1], p[3 * v + 2]] as unknown as Point) as [
        Point,
        Point,
        Point,
      ];
      const distance = triangleDistance(A, B, C);
      const middle = [0, 1, 2].map((k) => (A[k]! + B[k]! + C[k]!) / 3) as unknown as Point;
      const skin = thinnest(...middle);
      const axis = soft && isBetweenToes(...middle) ? toeAxisAt(middle[0], middle[2]) : null;
      const [fillFrom, fillTo] = axis === null ? [1, 0] : [Math.min(axis, middle[1]), Math.max(axis, middle[1])];
      const range = (values: Float64Array, k: 0 | 1 | 2): [number, number] => [
        below(values, Math.min(A[k], B[k], C[k]) - REACH),
        below(values, Math.max(A[k], B[k], C[k]) + REACH) + 1,
      ];
      const [i0, i1] = range(grid.x, 0);
      const [j0, j1] = [
        below(grid.y, Math.min(A[1], B[1], C[1], axis ?? A[1]) - REACH),
        below(grid.y, Math.max(A[1], B[1], C[1], axis ?? A[1]) + REACH) + 1,
      ];
      const [k0, k1] = range(grid.z, 2);
      for (let k = k0; k <= k1; k++) {
        for (let j = j0; j <= j1; j++) {
          for (let i = i0; i <= i1; i++) {
            const o = i + nx * (j + ny * k);
            // Deep inside, nothing can be missing.
            if ((field[o] as number) < -REACH - BLEND) continue;
            const y = grid.y[j] as number;
            const level = y > fillFrom && y < fillTo ? middle[1] : y;
            const away = distance(-Math.abs(grid.x[i] as number), level, grid.z[k] as number) - skin;
            if (away < (needed[o] as number)) needed[o] = away;
          }
        }
      }
    }
  }
  for (let o = 0; o < field.length; o++) {
    if (needed[o] === UNTOUCHED) continue;
    const [i, j, k] = [o % nx, Math.floor(o / nx) % ny, Math.floor(o / (nx * ny))];
    const onToes = isBetweenToes(-Math.abs(grid.x[i] as number), grid.y[j] as number, grid.z[k] as number);
    field[o] = smoothUnion(field[o] as number, needed[o] as number, onToes ? TOES.blend : BLEND);
  }
}

/** Skin over muscle and bone at its thinnest at a point of the right side, mm. */
function thinnest(x: number, y: number, z: number): number {
  return isBetweenToes(x, y, z) ? TOES.thinnest : THINNEST;
}
