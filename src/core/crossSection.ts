/** The body cut by the plane of the needle, as an ultrasound picture would lie: skin on top. */
import type { Vec3 } from "../anatomy/types";
import { add, cross, dot, normalise, scale, subtract, unit } from "../anatomy/vector";
import type { NeedlePath } from "./needlePath";
import { type Solid, treeOf } from "./solids";
import type { TriangleTree } from "./triangleTree";

/** A place in the picture, mm: to the right and down from where the needle enters. */
export type Flat = readonly [x: number, y: number];

/** A plane with the picture's axes in it, unit and at right angles. */
export interface SectionPlane {
  readonly origin: Vec3;
  readonly right: Vec3;
  readonly down: Vec3;
}

/** The part of the picture that is shown, mm. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A structure in the section: closed lines, outer ones one way round, holes the other. */
export interface SectionArea {
  readonly solid: Solid;
  readonly loops: readonly (readonly Flat[])[];
}

/** Above this angle to the normal of the skin the needle shows its slant, and gives the plane; sine. */
const SLANTED = 0.2;
/** Side of the window, mm, where the needle fits; it grows with a longer one. */
const SIDE = 80;
/** Room above the skin and behind the point, mm. */
const ABOVE = 8;
const BELOW = 24;

/**
 * The plane through the needle. A slanting needle lies in it with the normal of the skin; one that goes straight in
 * leaves it free, and then it is as level as it can be, across trunk or limb. The body's right is on the picture's left,
 * or the upper end, or the front.
 */
export function sectionPlane({ entry, direction, skinNormal }: NeedlePath): SectionPlane {
  const inward = scale(skinNormal, -1);
  const aside = subtract(direction, scale(inward, dot(direction, inward)));
  const slanted = Math.sqrt(dot(aside, aside)) > SLANTED && dot(direction, inward) > 0;
  const down = slanted ? inward : direction;
  const level: Vec3 = Math.abs(down[1]) < 0.8 ? cross([0, 1, 0], down) : subtract([1, 0, 0], scale(down, down[0]));
  const across = (slanted ? unit(aside) : null) ?? normalise(level);
  const main = across.reduce((best, value, k) => (Math.abs(value) > Math.abs(across[best]!) ? k : best), 0);
  const right = across[main]! > 0 === (main === 0) ? across : scale(across, -1);
  return { origin: entry, right, down };
}

/** Where a place lies in the picture, without regard to how far it is from the plane. */
export function flatten({ origin, right, down }: SectionPlane, place: Vec3): Flat {
  const from = subtract(place, origin);
  return [dot(from, right), dot(from, down)];
}

/** The window that shows needle, point and some of what lies behind, in whole mm. */
export function sectionWindow(plane: SectionPlane, { point }: NeedlePath): Window {
  const [x, y] = flatten(plane, point);
  const side = Math.ceil(Math.max(SIDE, y + ABOVE + BELOW, Math.abs(x) + 40));
  return { left: Math.round(x / 2 - side / 2), top: -ABOVE, width: side, height: side };
}

/** The sections of all solids that show in the window, in their order. */
export function crossSection(solids: readonly Solid[], plane: SectionPlane, window: Window): SectionArea[] {
  return solids.flatMap((solid) => {
    if (!touches(solid, plane, window)) return [];
    const loops = cutLoops(treeOf(solid), plane).filter((loop) => meetsWindow(loop, window));
    return loops.length > 0 ? [{ solid, loops }] : [];
  });
}

/** The closed lines in which the plane cuts a closed surface. */
export function cutLoops(tree: TriangleTree, plane: SectionPlane): Flat[][] {
  const normal = cross(plane.right, plane.down);
  const { positions, indices } = tree.mesh;
  const place = (vertex: number): Vec3 => [
    positions[3 * vertex]!,
    positions[3 * vertex + 1]!,
    positions[3 * vertex + 2]!,
  ];
  const height = (vertex: number) => dot(subtract(place(vertex), plane.origin), normal);
  /** From the edge where the line enters a triangle to the edge where it leaves; the neighbour goes on from there. */
  const next = new Map<string, { to: string; place: Flat }>();
  tree.cutBy(plane.origin, normal, (triangle) => {
    let enters: { key: string; place: Flat } | null = null;
    let leaves = "";
    for (let corner = 0; corner < 3; corner++) {
      const a = indices[3 * triangle + corner]!;
      const b = indices[3 * triangle + ((corner + 1) % 3)]!;
      const [ha, hb] = [height(a), height(b)];
      // A corner in the plane counts as above it, for every triangle around it alike.
      if (ha >= 0 === hb >= 0) continue;
      const key = a < b ? `${a}-${b}` : `${b}-${a}`;
      if (ha >= 0) leaves = key;
      else enters = { key, place: flatten(plane, add(place(a), scale(subtract(place(b), place(a)), ha / (ha - hb)))) };
    }
    if (enters) next.set(enters.key, { to: leaves, place: enters.place });
  });
  const loops: Flat[][] = [];
  for (const start of [...next.keys()]) {
    const loop: Flat[] = [];
    for (let key = start, step = next.get(key); step; step = next.get(key)) {
      next.delete(key);
      loop.push(step.place);
      key = step.to;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}

/** The area that closed lines enclose, holes taken off, mm2. */
export function areaOf(loops: readonly (readonly Flat[])[]): number {
  return Math.abs(loops.reduce((sum, loop) => sum + signedArea(loop), 0));
}

function signedArea(loop: readonly Flat[]): number {
  return loop.reduce((sum, [x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}

/** Whether a place lies inside closed lines and outside their holes. */
export function within(loops: readonly (readonly Flat[])[], [x, y]: Flat): boolean {
  let inside = false;
  for (const loop of loops)
    for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
      const [ax, ay] = loop[i]!;
      const [bx, by] = loop[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

function meetsWindow(loop: readonly Flat[], { left, top, width, height }: Window): boolean {
  const xs = loop.map(([x]) => x);
  const ys = loop.map(([, y]) => y);
  const overlaps = (values: readonly number[], from: number, size: number) =>
    values.some((value) => value > from) && values.some((value) => value < from + size);
  return overlaps(xs, left, width) && overlaps(ys, top, height);
}

/** Whether the solid's box comes within the ball around the window. */
function touches({ low, high }: Solid, plane: SectionPlane, { left, top, width, height }: Window): boolean {
  const middle = add(add(plane.origin, scale(plane.right, left + width / 2)), scale(plane.down, top + height / 2));
  const gap = middle.map((value, k) => Math.max(low[k]! - value, 0, value - high[k]!));
  return Math.hypot(gap[0]!, gap[1]!, gap[2]!) <= Math.hypot(width, height) / 2;
}
