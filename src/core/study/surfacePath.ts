/** The way along the skin from one place to another, as a tape measure would lie. */
import type { Vec3 } from "../../anatomy/types";
import { distance, mix } from "../../anatomy/vector";
import { at, nearestOnSkin, nearestVertex, type SkinIndex } from "../skinIndex";

export interface SurfacePath {
  /** mm. */
  readonly length: number;
  /** Places on the skin (mm) from start to end. */
  readonly path: readonly Vec3[];
}

/** As often as a path is pulled taut; after it edges of the mesh no longer show in its length (within some per cent). */
const PULLS = 24;

/**
 * The short way along the skin between the skin points nearest to `from` and `to` (mm). A first path runs along the edges of
 * the mesh (A*, Hart, Nilsson and Raphael 1968), which is up to a sixth too long; pulling it taut on the surface mends that.
 * Where the skin offers no way, the straight line.
 */
export function surfacePath(index: SkinIndex, from: Vec3, to: Vec3): SurfacePath {
  const start = nearestOnSkin(index, from).point;
  const end = nearestOnSkin(index, to).point;
  const along = edgePath(index, nearestVertex(index, start), nearestVertex(index, end));
  const inner = along.slice(1, -1).map((vertex) => at(index.skin.positions, vertex));
  const path = taut(index, [start, ...inner, end]);
  return { length: lengthOf(path), path };
}

const lengthOf = (path: readonly Vec3[]): number =>
  path.reduce((mm, p, i) => (i === 0 ? 0 : mm + distance(path[i - 1]!, p)), 0);

/** Every inner place moves to the skin between its neighbours, if that makes the path shorter. */
function taut(index: SkinIndex, path: readonly Vec3[]): readonly Vec3[] {
  const places = [...path];
  for (let pull = 0; pull < PULLS; pull++) {
    let moved = false;
    for (let i = 1; i < places.length - 1; i++) {
      const [before, here, after] = [places[i - 1]!, places[i]!, places[i + 1]!];
      const there = nearestOnSkin(index, mix(before, after, 0.5)).point;
      const gain = distance(before, here) + distance(here, after) - distance(before, there) - distance(there, after);
      // A leap to another fold of skin is no pull.
      if (gain < 1e-3 || distance(here, there) > distance(before, after)) continue;
      places[i] = there;
      moved = true;
    }
    if (!moved) break;
  }
  return places;
}

/** Vertices from `start` to `end` along edges, both included; only the two where there is no way. */
function edgePath(index: SkinIndex, start: number, end: number): number[] {
  const { indices, positions } = index.skin;
  const goal = at(positions, end);
  const cost = new Map<number, number>([[start, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  const open = new Heap();
  open.push(start, distance(at(positions, start), goal));
  for (let here = open.pop(); here !== null && here !== end; here = open.pop()) {
    if (done.has(here)) continue;
    done.add(here);
    const place = at(positions, here);
    for (let slot = index.fanStart[here]!; slot < index.fanStart[here + 1]!; slot++) {
      const corner = index.fanTriangles[slot]! * 3;
      for (const next of [indices[corner]!, indices[corner + 1]!, indices[corner + 2]!]) {
        if (next === here || done.has(next)) continue;
        const there = at(positions, next);
        const way = cost.get(here)! + distance(place, there);
        if (way >= (cost.get(next) ?? Infinity)) continue;
        cost.set(next, way);
        before.set(next, here);
        open.push(next, way + distance(there, goal));
      }
    }
  }
  if (start !== end && !before.has(end)) return [start, end];
  const path = [end];
  while (path[0] !== start) path.unshift(before.get(path[0]!)!);
  return path.length > 1 ? path : [start, end];
}

/** A binary heap of vertices, the cheapest first. */
class Heap {
  private readonly items: { readonly vertex: number; readonly cost: number }[] = [];

  push(vertex: number, cost: number): void {
    const { items } = this;
    let i = items.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (items[parent]!.cost <= cost) break;
      items[i] = items[parent]!;
      i = parent;
    }
    items[i] = { vertex, cost };
  }

  pop(): number | null {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return null;
    if (items.length === 0) return top.vertex;
    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && items[child + 1]!.cost < items[child]!.cost) child++;
      if (items[child]!.cost >= last.cost) break;
      items[i] = items[child]!;
      i = child;
    }
    items[i] = last;
    return top.vertex;
  }
}
