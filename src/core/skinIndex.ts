import type { Vec3 } from "../anatomy/types";
import { cross, distance, dot, length, subtract, unit } from "../anatomy/vector";
import type { SkinSurface } from "./types";

/** Edge of a cell of the spatial hash, mm: about twice the distance between neighbouring skin vertices. */
const CELL = 16;

/** How many mm of distance a fully turned-away normal costs when a direction to face is given. */
const FACING_COST = 12;

/** The skin with what is needed to measure areas on it and to ask what lies near a point. */
export interface SkinIndex {
  readonly skin: SkinSurface;
  readonly vertexCount: number;
  /** mm2 per vertex: a third of the area of its triangles. They add up to the area of the skin. */
  readonly areas: Float32Array;
  /** Vertices sorted by cell; the vertices of cell c are `cellVertices[cellStart[c] .. cellStart[c + 1]]`. */
  readonly cellStart: Uint32Array;
  readonly cellVertices: Uint32Array;
  readonly origin: Vec3;
  readonly size: Vec3;
  /** Triangles around a vertex, in the same form. */
  readonly fanStart: Uint32Array;
  readonly fanTriangles: Uint32Array;
}

/** A place on the skin (mm) with the outward unit normal there. */
export interface SkinPoint {
  readonly point: Vec3;
  readonly normal: Vec3;
}

/**
 * Prepares a skin for field and nearest-point queries. Takes a few ms for 30,000 vertices.
 * @throws if the skin has no vertices.
 */
export function buildSkinIndex(skin: SkinSurface): SkinIndex {
  const vertexCount = skin.positions.length / 3;
  if (vertexCount === 0) throw new Error("The skin has no vertices.");
  const { origin, size, cellOf } = gridOver(skin.positions);
  const cells = buckets(vertexCount, size[0] * size[1] * size[2], (vertex) => cellOf(vertex));
  const fans = buckets(skin.indices.length, vertexCount, (corner) => skin.indices[corner]!);
  return {
    skin,
    vertexCount,
    areas: vertexAreas(skin),
    cellStart: cells.start,
    cellVertices: cells.items,
    origin,
    size,
    fanStart: fans.start,
    fanTriangles: fans.items.map((corner) => Math.floor(corner / 3)),
  };
}

/** The mm2 that each vertex stands for: a third of the area of each triangle around it. */
function vertexAreas({ positions, indices }: SkinSurface): Float32Array {
  const areas = new Float32Array(positions.length / 3);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const p = at(positions, a);
    const third = length(cross(subtract(at(positions, b), p), subtract(at(positions, c), p))) / 6;
    areas[a]! += third;
    areas[b]! += third;
    areas[c]! += third;
  }
  return areas;
}

function gridOver(positions: Float32Array) {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const value = positions[i]!;
    const axis = (i % 3) as 0 | 1 | 2;
    if (value < low[axis]) low[axis] = value;
    if (value > high[axis]) high[axis] = value;
  }
  const size = low.map((least, axis) => Math.floor((high[axis]! - least) / CELL) + 1) as [number, number, number];
  const cell = (vertex: number, axis: 0 | 1 | 2) => Math.floor((positions[vertex * 3 + axis]! - low[axis]) / CELL);
  const cellOf = (vertex: number) => (cell(vertex, 2) * size[1] + cell(vertex, 1)) * size[0] + cell(vertex, 0);
  return { origin: low as Vec3, size: size as Vec3, cellOf };
}

/** Counting sort of 0..count-1 into buckets. */
function buckets(count: number, bucketCount: number, bucketOf: (item: number) => number) {
  const start = new Uint32Array(bucketCount + 1);
  for (let i = 0; i < count; i++) start[bucketOf(i) + 1]!++;
  for (let b = 0; b < bucketCount; b++) start[b + 1]! += start[b]!;
  const next = start.slice();
  const items = new Uint32Array(count);
  for (let i = 0; i < count; i++) items[next[bucketOf(i)]!++] = i;
  return { start, items };
}

/** Calls `visit` for every skin vertex within `radius` mm of `p`, with its distance in mm. */
export function forEachWithin(
  index: SkinIndex,
  p: Vec3,
  radius: number,
  visit: (vertex: number, distance: number) => void,
): void {
  const { positions } = index.skin;
  const { cellStart, cellVertices, origin, size } = index;
  const first = (axis: 0 | 1 | 2) => Math.max(0, Math.floor((p[axis] - radius - origin[axis]) / CELL));
  const last = (axis: 0 | 1 | 2) => Math.min(size[axis] - 1, Math.floor((p[axis] + radius - origin[axis]) / CELL));
  const [x0, x1, y0, y1, z0, z1] = [first(0), last(0), first(1), last(1), first(2), last(2)];
  if (x1 < x0) return;
  const limit = radius * radius;
  for (let k = z0; k <= z1; k++) {
    for (let j = y0; j <= y1; j++) {
      const row = (k * size[1] + j) * size[0];
      // Cells of one row are neighbours in memory, so a row is one run of vertices.
      const end = cellStart[row + x1 + 1]!;
      for (let slot = cellStart[row + x0]!; slot < end; slot++) {
        const vertex = cellVertices[slot]!;
        const dx = positions[vertex * 3]! - p[0];
        const dy = positions[vertex * 3 + 1]! - p[1];
        const dz = positions[vertex * 3 + 2]! - p[2];
        const squared = dx * dx + dy * dy + dz * dz;
        if (squared <= limit) visit(vertex, Math.sqrt(squared));
      }
    }
  }
}

/**
 * The skin vertex nearest to `p` (mm). With `facing` (a unit direction) a vertex whose normal turns away from it counts
 * as up to 24 mm farther, so that the near side of a limb wins over its far side.
 * @throws if `p` is not finite.
 */
export function nearestVertex(index: SkinIndex, p: Vec3, facing?: Vec3): number {
  if (!p.every(Number.isFinite)) throw new Error(`Not a place: ${p.join(", ")}`);
  const { normals } = index.skin;
  let best = -1;
  let bestCost = Infinity;
  const consider = (vertex: number, mm: number) => {
    const cost = facing ? mm + FACING_COST * (1 - dot(at(normals, vertex), facing)) : mm;
    if (cost < bestCost) {
      best = vertex;
      bestCost = cost;
    }
  };
  for (let radius = CELL; best < 0; radius *= 2) forEachWithin(index, p, radius, consider);
  // A better facing vertex may lie beyond the first find, but never farther than the cost found so far.
  if (facing) forEachWithin(index, p, bestCost, consider);
  return best;
}

/** The point on the skin nearest to `p` (mm), between the vertices; `facing` as for `nearestVertex`. */
export function nearestOnSkin(index: SkinIndex, p: Vec3, facing?: Vec3): SkinPoint {
  const { positions, normals, indices } = index.skin;
  const vertex = nearestVertex(index, p, facing);
  let best: SkinPoint = { point: at(positions, vertex), normal: at(normals, vertex) };
  let bestDistance = distance(p, best.point);
  for (let slot = index.fanStart[vertex]!; slot < index.fanStart[vertex + 1]!; slot++) {
    const corner = index.fanTriangles[slot]! * 3;
    const [a, b, c] = [indices[corner]!, indices[corner + 1]!, indices[corner + 2]!];
    const w = closestBarycentric(p, at(positions, a), at(positions, b), at(positions, c));
    const point = blend(w, at(positions, a), at(positions, b), at(positions, c));
    const d = distance(p, point);
    if (d < bestDistance) {
      bestDistance = d;
      best = { point, normal: unit(blend(w, at(normals, a), at(normals, b), at(normals, c))) ?? best.normal };
    }
  }
  return best;
}

/**
 * Barycentric weights of the point of triangle abc nearest to p, by the regions of Voronoi of its corners, edges and face
 * (C. Ericson, Real-Time Collision Detection, 2005, 5.1.5).
 */
export function closestBarycentric(p: Vec3, a: Vec3, b: Vec3, c: Vec3): Vec3 {
  const ab = subtract(b, a);
  const ac = subtract(c, a);
  const [d1, d2] = [dot(ab, subtract(p, a)), dot(ac, subtract(p, a))];
  if (d1 <= 0 && d2 <= 0) return [1, 0, 0];
  const [d3, d4] = [dot(ab, subtract(p, b)), dot(ac, subtract(p, b))];
  if (d3 >= 0 && d4 <= d3) return [0, 1, 0];
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return [1 - d1 / (d1 - d3), d1 / (d1 - d3), 0];
  const [d5, d6] = [dot(ab, subtract(p, c)), dot(ac, subtract(p, c))];
  if (d6 >= 0 && d5 <= d6) return [0, 0, 1];
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return [1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)];
  const va = d3 * d6 - d5 * d4;
  const [e, f] = [d4 - d3, d5 - d6];
  if (va <= 0 && e >= 0 && f >= 0) return [0, 1 - e / (e + f), e / (e + f)];
  const sum = va + vb + vc;
  return sum > 0 ? [va / sum, vb / sum, vc / sum] : [1, 0, 0];
}

/** The i-th triple of a flat array. */
export const at = (values: Float32Array, i: number): Vec3 => [values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!];

const blend = (w: Vec3, a: Vec3, b: Vec3, c: Vec3): Vec3 => [
  w[0] * a[0] + w[1] * b[0] + w[2] * c[0],
  w[0] * a[1] + w[1] * b[1] + w[2] * c[1],
  w[0] * a[2] + w[1] * b[2] + w[2] * c[2],
];
