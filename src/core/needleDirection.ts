/** Which way a needle comes: the approach of the table, or the shortest way, turned aside a little where bone or an organ is in the way. */
import type { Vec3 } from "../anatomy/types";
import { add, cross, dot, mix, normalise, scale, subtract, unit } from "../anatomy/vector";
import type { Approach } from "../clinical/approaches";
import { distanceToLine } from "./segments";
import { type Solid, treeOf } from "./solids";
import { crossingsOf, stretches } from "./tissues";

/** A way in: from the point outwards. */
export interface WayIn {
  /** Unit, from the point to the skin. */
  readonly outward: Vec3;
  /** Along it to the skin, mm. */
  readonly length: number;
  /** Unit, outward, of the skin there. */
  readonly skinNormal: Vec3;
}

/** What a way in depends on. mm, body frame. */
export interface Situation {
  readonly point: Vec3;
  /** Unit, out of the muscle's superficial face at the point. */
  readonly normal: Vec3;
  /** On the left, where an approach is the mirror image of its row. */
  readonly mirrored: boolean;
  readonly skin: Solid;
  /** What a needle must not meet, near the point: bones, organs, vessels, nerves. */
  readonly obstacles: readonly Solid[];
  /** Vessels and nerves near the point, as centre lines with a radius, mm. */
  readonly strands: readonly { readonly path: readonly Vec3[]; readonly radius: number }[];
  /** The longest needle that is typical for the point, mm. */
  readonly longest: number;
}

/** No way in is longer, mm. */
const REACH = 250;
/** How far the shortest way may lean from the normal of the muscle, and an authored one from its direction, degrees. */
const FREE_RINGS = [15, 30, 45, 60];
const AUTHORED_RINGS = [8, 16, 24];
const AROUND = 8;
/** Each degree that a way leans is as bad as so many mm of length. */
const FREE_LEAN = 0.12;
const AUTHORED_LEAN = 1.2;
/** Meeting one of these before the point is as bad as so many mm of length. */
const COST: Partial<Readonly<Record<Solid["kind"], number>>> = {
  bone: 200,
  cartilage: 150,
  lung: 300,
  cord: 300,
  organ: 200,
  artery: 60,
  vein: 40,
  nerve: 40,
};
/** Room that a needle leaves to a vessel or nerve where it can, mm; each mm less is as bad as so many mm of length. */
const ROOM = 6;
const TIGHT = 4;
/** A slanting needle reaches the point with this share of its length, and never goes in steeper than this (sine). */
const USABLE = 0.9;
const STEEPEST = 0.5;

/** The way in for an approach. Null where no line from the point leaves the skin, as for a point outside the body. */
export function wayIn(approach: Approach, at: Situation): WayIn | null {
  const shortest = best(at, at.normal, FREE_RINGS, FREE_LEAN);
  if (approach.kind === "shortest" || !shortest) return shortest;
  const [x, y, z] = approach.travel;
  const travel = normalise(at.mirrored ? [-x, y, z] : [x, y, z]);
  const inward = approach.kind === "towards" ? travel : slanting(approach.degrees, travel, shortest, at.longest);
  return best(at, scale(inward, -1), AUTHORED_RINGS, AUTHORED_LEAN) ?? shortest;
}

/** The direction that goes in under the skin of `shortest` towards `travel`, at the angle, or as steep as the needle needs. */
function slanting(degrees: number, travel: Vec3, shortest: WayIn, longest: number): Vec3 {
  const down = scale(shortest.skinNormal, -1);
  const along = unit(subtract(travel, scale(down, dot(travel, down)))) ?? travel;
  const flat = Math.sin((degrees * Math.PI) / 180);
  const sine = Math.max(flat, Math.min(STEEPEST, shortest.length / (USABLE * longest)));
  return normalise(add(scale(down, sine), scale(along, Math.sqrt(1 - sine * sine))));
}

function best(at: Situation, axis: Vec3, rings: readonly number[], lean: number): WayIn | null {
  let found: WayIn | null = null;
  let least = Infinity;
  for (const { outward, degrees } of cone(axis, rings)) {
    const way = toSkin(at, outward);
    if (!way) continue;
    const cost = way.length + lean * degrees + harm(at, way);
    if (cost < least - 1e-6) {
      least = cost;
      found = way;
    }
  }
  return found;
}

/** The axis, and directions evenly around it at each angle; mirror images for mirrored axes. */
function cone(axis: Vec3, rings: readonly number[]): { outward: Vec3; degrees: number }[] {
  const reference: Vec3 = Math.abs(axis[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1];
  const a = normalise(subtract(reference, scale(axis, dot(reference, axis))));
  const b = cross(axis, a);
  return [
    { outward: axis, degrees: 0 },
    ...rings.flatMap((degrees) =>
      Array.from({ length: AROUND }, (_, i) => {
        const turn = (i / AROUND) * 2 * Math.PI;
        const tilt = (degrees * Math.PI) / 180;
        const side = add(scale(a, Math.cos(turn)), scale(b, Math.sin(turn)));
        return { outward: normalise(add(scale(axis, Math.cos(tilt)), scale(side, Math.sin(tilt)))), degrees };
      }),
    ),
  ];
}

function toSkin({ point, skin }: Situation, outward: Vec3): WayIn | null {
  const exit = treeOf(skin)
    .crossings(point, outward, REACH)
    .find(({ way }) => way === -1);
  if (!exit) return null;
  const [a, b, c] = treeOf(skin).corners(exit.triangle);
  return { outward, length: exit.at, skinNormal: normalise(cross(subtract(b, a), subtract(c, a))) };
}

function harm({ point, obstacles, strands }: Situation, { outward, length }: WayIn): number {
  const entry = add(point, scale(outward, length));
  const inward = scale(outward, -1);
  const tight = strands.reduce((sum, { path, radius }) => {
    const room = distanceToLine(entry, point, path).distance - radius;
    return sum + TIGHT * Math.max(0, ROOM - Math.max(0, room));
  }, 0);
  return obstacles.reduce((sum, solid) => {
    const met = stretches(crossingsOf(solid, entry, inward, length), length);
    return sum + (met.length > 0 ? COST[solid.kind]! + met.reduce((mm, [from, to]) => mm + to - from, 0) : 0);
  }, tight);
}

/** Whether `harm` counts a solid. */
export const isObstacle = (solid: Solid): boolean => solid.kind in COST;

/** Whether the box of a solid comes within `radius` mm of a place. */
export function isNear({ low, high }: Solid, place: Vec3, radius: number): boolean {
  const nearest = mix(low, high, 0.5).map((_, k) => Math.min(Math.max(place[k]!, low[k]!), high[k]!));
  return Math.hypot(nearest[0]! - place[0], nearest[1]! - place[1], nearest[2]! - place[2]) <= radius;
}
