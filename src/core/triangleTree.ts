/** A search tree over the triangles of one closed surface (mm): what a line crosses, what a plane cuts, how near a place is. */
import type { Vec3 } from "../anatomy/types";
import { closestBarycentric } from "./skinIndex";

/** A closed surface, wound outwards: mm, 3 per vertex; 3 indices per triangle. */
export interface TriangleMesh {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/** Where a line crosses a surface. */
export interface Crossing {
  /** Along the line from its start, mm. */
  readonly at: number;
  /** 1 on the way in, -1 on the way out. */
  readonly way: 1 | -1;
  readonly triangle: number;
}

/** Triangles per leaf: below this another level costs more than it saves. */
const LEAF = 6;
/** Crossings of the same way nearer than this are one that met an edge of two triangles, mm. */
const SAME = 1e-6;

interface Node {
  readonly low: Vec3;
  readonly high: Vec3;
  /** Of the sorted triangles. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly [Node, Node] | null;
}

export class TriangleTree {
  readonly mesh: TriangleMesh;
  private readonly order: Uint32Array;
  private readonly root: Node;

  constructor(mesh: TriangleMesh) {
    this.mesh = mesh;
    const count = mesh.indices.length / 3;
    this.order = Uint32Array.from({ length: count }, (_, i) => i);
    const middles = Float64Array.from({ length: 3 * count }, (_, i) => {
      const [a, b, c] = this.corners(Math.floor(i / 3));
      const k = (i % 3) as 0 | 1 | 2;
      return a[k] + b[k] + c[k];
    });
    this.root = this.split(0, count, middles);
  }

  /** Everything crossed between the start and `reach` mm along the unit direction, in order. */
  crossings(start: Vec3, direction: Vec3, reach: number): Crossing[] {
    const found: Crossing[] = [];
    this.visit(
      ({ low, high }) => meetsBox(start, direction, reach, low, high),
      (triangle) => {
        const hit = crossing(start, direction, reach, this.corners(triangle));
        if (hit) found.push({ ...hit, triangle });
      },
    );
    found.sort((a, b) => a.at - b.at || b.way - a.way);
    return found.filter(({ at, way }, i) => !(i > 0 && found[i - 1]!.way === way && at - found[i - 1]!.at < SAME));
  }

  /** Calls `visit` for each triangle whose box the plane through `place` with the unit `normal` may cut. */
  cutBy(place: Vec3, normal: Vec3, visit: (triangle: number) => void): void {
    const offset = normal[0] * place[0] + normal[1] * place[1] + normal[2] * place[2];
    this.visit(({ low, high }) => {
      let least = -offset;
      let most = -offset;
      for (const k of [0, 1, 2] as const) {
        least += normal[k] * (normal[k] > 0 ? low[k] : high[k]);
        most += normal[k] * (normal[k] > 0 ? high[k] : low[k]);
      }
      return least <= 0 && most >= 0;
    }, visit);
  }

  /** The distance from a place to the surface, mm; `limit` where it is farther. */
  distance(p: Vec3, limit: number): number {
    let best = limit;
    this.visit(
      ({ low, high }) => {
        let squared = 0;
        for (const k of [0, 1, 2] as const) squared += Math.max(low[k] - p[k], 0, p[k] - high[k]) ** 2;
        return squared < best * best;
      },
      (triangle) => {
        const [a, b, c] = this.corners(triangle);
        const w = closestBarycentric(p, a, b, c);
        const gap = (k: 0 | 1 | 2) => w[0] * a[k] + w[1] * b[k] + w[2] * c[k] - p[k];
        best = Math.min(best, Math.hypot(gap(0), gap(1), gap(2)));
      },
    );
    return best;
  }

  /** The corners of a triangle, mm. */
  corners(triangle: number): [Vec3, Vec3, Vec3] {
    const { positions: p, indices } = this.mesh;
    const corner = (i: number): Vec3 => {
      const at = 3 * indices[3 * triangle + i]!;
      return [p[at]!, p[at + 1]!, p[at + 2]!];
    };
    return [corner(0), corner(1), corner(2)];
  }

  private visit(wanted: (node: Node) => boolean, visit: (triangle: number) => void): void {
    const stack = [this.root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (!wanted(node)) continue;
      if (node.children) stack.push(...node.children);
      else for (let i = node.start; i < node.end; i++) visit(this.order[i]!);
    }
  }

  private split(start: number, end: number, middles: Float64Array): Node {
    const low: [number, number, number] = [Infinity, Infinity, Infinity];
    const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (let i = start; i < end; i++)
      for (const corner of this.corners(this.order[i]!))
        for (const k of [0, 1, 2] as const) {
          low[k] = Math.min(low[k], corner[k]);
          high[k] = Math.max(high[k], corner[k]);
        }
    if (end - start <= LEAF) return { low, high, start, end, children: null };
    const sizes = low.map((least, k) => high[k]! - least);
    const axis = sizes.indexOf(Math.max(...sizes));
    this.order.subarray(start, end).sort((a, b) => middles[3 * a + axis]! - middles[3 * b + axis]! || a - b);
    const half = (start + end) >> 1;
    return { low, high, start, end, children: [this.split(start, half, middles), this.split(half, end, middles)] };
  }
}

/** Whether the piece of a line meets the box (slabs). */
export function meetsBox(start: Vec3, direction: Vec3, reach: number, low: Vec3, high: Vec3): boolean {
  let near = 0;
  let far = reach;
  for (const k of [0, 1, 2] as const) {
    if (direction[k] === 0) {
      if (start[k] < low[k] || start[k] > high[k]) return false;
      continue;
    }
    const a = (low[k] - start[k]) / direction[k];
    const b = (high[k] - start[k]) / direction[k];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far + SAME;
}

/**
 * Where the line crosses a triangle: by the signs of the volumes that it spans with each edge, which two triangles that
 * share an edge work out alike, so that no line slips between them.
 */
export function crossing(
  start: Vec3,
  d: Vec3,
  reach: number,
  [p, q, r]: readonly [Vec3, Vec3, Vec3],
): Omit<Crossing, "triangle"> | null {
  const a: Vec3 = [p[0] - start[0], p[1] - start[1], p[2] - start[2]];
  const b: Vec3 = [q[0] - start[0], q[1] - start[1], q[2] - start[2]];
  const c: Vec3 = [r[0] - start[0], r[1] - start[1], r[2] - start[2]];
  const u = volume(d, c, b);
  const v = volume(d, a, c);
  const w = volume(d, b, a);
  if ((u < 0 || v < 0 || w < 0) && (u > 0 || v > 0 || w > 0)) return null;
  const sum = u + v + w;
  if (sum === 0) return null;
  const at =
    (u * (a[0] * d[0] + a[1] * d[1] + a[2] * d[2]) +
      v * (b[0] * d[0] + b[1] * d[1] + b[2] * d[2]) +
      w * (c[0] * d[0] + c[1] * d[1] + c[2] * d[2])) /
    sum;
  return at >= 0 && at <= reach ? { at, way: sum > 0 ? 1 : -1 } : null;
}

const volume = (d: Vec3, a: Vec3, b: Vec3): number =>
  d[0] * (a[1] * b[2] - a[2] * b[1]) + d[1] * (a[2] * b[0] - a[0] * b[2]) + d[2] * (a[0] * b[1] - a[1] * b[0]);
