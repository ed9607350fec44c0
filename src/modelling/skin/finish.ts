import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { withoutFlaps } from "../field/simplify";
import { smoothSurface } from "../field/smooth";
import { mirrored } from "../mirror";
import type { Surface } from "../types";
import type { Grid } from "./grid";
import { toMillimetres } from "./grid";

await MeshoptSimplifier.ready;

/** Vertices nearer to the midline than this lie on it, mm. */
const ON_MIDLINE = 0.05;

/** A surface given in index space (step 1, origin 0) in mm. */
export function inMillimetres(surface: Surface, grid: Grid): Surface {
  const positions = Float32Array.from(surface.positions, (value, i) =>
    toMillimetres(i % 3 === 0 ? grid.x : i % 3 === 1 ? grid.y : grid.z, value),
  );
  return { positions, indices: surface.indices };
}

/** The surface smoothed where `holds` says so for a point of the right side (mm); elsewhere vertices stay where they are. */
export function smoothedWithin(
  surface: Surface,
  passes: number,
  holds: (x: number, y: number, z: number) => boolean,
): Surface {
  const { positions, indices } = smoothSurface(surface, passes);
  const from = surface.positions;
  for (let i = 0; i < from.length; i += 3) {
    const [x, y, z] = [from[i] as number, from[i + 1] as number, from[i + 2] as number];
    if (!holds(-Math.abs(x), y, z)) positions.set([x, y, z], i);
  }
  return { positions, indices };
}

/** Only the triangles for which `keep` holds, with the vertices they use. */
function filtered({ positions, indices }: Surface, keep: (triangle: number) => boolean): Surface {
  const index = new Int32Array(positions.length / 3).fill(-1);
  const kept: number[] = [];
  const out: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    if (!keep(t)) continue;
    for (let c = 0; c < 3; c++) {
      const v = indices[t + c] as number;
      if (index[v] === -1) {
        index[v] = kept.length / 3;
        kept.push(positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number);
      }
      out.push(index[v] as number);
    }
  }
  return { positions: Float32Array.from(kept), indices: Uint32Array.from(out) };
}

/** Which vertices lie on the midline, one byte each. */
export function onMidline({ positions }: Surface): Uint8Array {
  return Uint8Array.from({ length: positions.length / 3 }, (_, v) =>
    Math.abs(positions[3 * v] as number) < ON_MIDLINE ? 1 : 0,
  );
}

/** The right half, open at the midline; the marked vertices are put exactly on x = 0 and become its border. */
export function rightHalf(surface: Surface, midline: Uint8Array): Surface {
  const positions = Float32Array.from(surface.positions, (value, i) => (i % 3 === 0 && midline[i / 3] ? 0 : value));
  const { indices } = surface;
  const right = (corner: number) =>
    midline[indices[corner] as number] || (positions[3 * (indices[corner] as number)] as number) < 0;
  const middle = (corner: number) => midline[indices[corner] as number];
  return filtered(
    { positions, indices },
    (t) => Boolean(right(t) && right(t + 1) && right(t + 2)) && !(middle(t) && middle(t + 1) && middle(t + 2)),
  );
}

/** The connected piece with the most triangles. */
export function largestPiece(surface: Surface): Surface {
  const { indices } = surface;
  const parent = Int32Array.from({ length: surface.positions.length / 3 }, (_, i) => i);
  const root = (v: number): number => {
    let r = v;
    while (parent[r] !== r) r = parent[r] as number;
    while (parent[v] !== r) {
      const next = parent[v] as number;
      parent[v] = r;
      v = next;
    }
    return r;
  };
  for (let t = 0; t < indices.length; t += 3) {
    const a = root(indices[t] as number);
    for (let c = 1; c < 3; c++) parent[root(indices[t + c] as number)] = a;
  }
  const sizes = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    const r = root(indices[t] as number);
    sizes.set(r, (sizes.get(r) ?? 0) + 1);
  }
  let best = -1;
  for (const [r, size] of sizes) if (best < 0 || size > (sizes.get(best) as number)) best = r;
  return filtered(surface, (t) => root(indices[t] as number) === best);
}

/**
 * Gives every fan of triangles its own vertex where several fans meet in one point, which thinning can leave behind in
 * narrow places such as the web between two toes.
 */
export function withoutPinches({ positions, indices }: Surface): Surface {
  const count = positions.length / 3;
  const corners: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < indices.length; i++) (corners[indices[i] as number] as number[]).push(i);
  const out = Uint32Array.from(indices);
  const extra: number[] = [];
  corners.forEach((own, v) => {
    const left = new Set(own);
    for (let fans = 0; left.size > 0; fans++) {
      const queue = [left.values().next().value as number];
      left.delete(queue[0] as number);
      const fan = [];
      while (queue.length > 0) {
        const corner = queue.pop() as number;
        fan.push(corner);
        const others = spokes(indices, corner);
        for (const next of left) {
          if (!spokes(indices, next).some((w) => others.includes(w))) continue;
          left.delete(next);
          queue.push(next);
        }
      }
      if (fans === 0) continue;
      for (const corner of fan) out[corner] = count + extra.length / 3;
      extra.push(positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number);
    }
  });
  return { positions: Float32Array.from([...positions, ...extra]), indices: out };
}

/** The two other vertices of the triangle that a corner belongs to. */
function spokes(indices: Uint32Array, corner: number): readonly [number, number] {
  const first = corner - (corner % 3);
  return [indices[first + ((corner + 1) % 3)] as number, indices[first + ((corner + 2) % 3)] as number];
}

/** A region of the skin and the triangles it may keep on the right side. */
export interface Share {
  readonly name: string;
  readonly holds: (x: number, y: number, z: number) => boolean;
  readonly triangles: number;
}

/**
 * One midline vertex per small cell. Along a flat stretch of the midline nothing else would stop edges from growing as long
 * as the stretch.
 */
function midlinePegs({ positions }: Surface, spacing: (y: number, z: number) => number): Set<number> {
  const cells = new Map<string, number>();
  for (let v = 0; v < positions.length / 3; v++) {
    if (positions[3 * v] !== 0) continue;
    const [y, z] = [positions[3 * v + 1] as number, positions[3 * v + 2] as number];
    const size = spacing(y, z);
    const cell = [size, Math.floor(y / size), Math.floor(z / size)].join();
    if (!cells.has(cell)) cells.set(cell, v);
  }
  return new Set(cells.values());
}

/**
 * Collapses edges region by region, so that each keeps its own share of triangles: outside the region every vertex is
 * locked. Collapses keep vertices where they are, so the border stays on the midline.
 *
 * @param pegSpacing distance in mm of the midline vertices that are never collapsed, by height and depth
 */
export function simplifiedByRegion(
  surface: Surface,
  shares: readonly Share[],
  pegSpacing: (y: number, z: number) => number,
): Surface {
  const { positions } = surface;
  const count = positions.length / 3;
  const owner = Uint8Array.from({ length: count }, (_, v) => {
    const [x, y, z] = [positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number];
    return shares.findIndex((share) => share.holds(x, y, z));
  });
  const pegs = midlinePegs(surface, pegSpacing);
  let indices = surface.indices;
  const none = new Float32Array(count);
  shares.forEach((share, region) => {
    const lock = Uint8Array.from(owner, (own, v) => (own === region && !pegs.has(v) ? 0 : 1));
    let mine = 0;
    for (let t = 0; t < indices.length; t += 3) if (owner[indices[t] as number] === region) mine++;
    const target = indices.length - 3 * Math.max(mine - share.triangles, 0);
    [indices] = MeshoptSimplifier.simplifyWithAttributes(indices, positions, 3, none, 1, [0], lock, target, 1, [
      "Regularize",
    ]);
  });
  return filtered({ positions, indices: withoutFlaps(indices) }, () => true);
}

/** The right half and its mirror image as one closed surface; border vertices are shared. */
export function joinedWithMirror(half: Surface): Surface {
  const other = mirrored(half);
  const count = half.positions.length / 3;
  const index = new Int32Array(count);
  const positions = Array.from(half.positions);
  for (let v = 0; v < count; v++) {
    if (half.positions[3 * v] === 0) {
      index[v] = v;
      continue;
    }
    index[v] = positions.length / 3;
    positions.push(
      other.positions[3 * v] as number,
      other.positions[3 * v + 1] as number,
      other.positions[3 * v + 2] as number,
    );
  }
  const indices = [...half.indices];
  for (const v of other.indices) indices.push(index[v] as number);
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}
