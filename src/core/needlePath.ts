/**
 * The needle's path to a trigger point through the model: where it enters, which tissues it passes, what lies behind the
 * point and what lies near. It describes this one model, for teaching; in a person depths and courses differ.
 */
import { type Course, courses, type OrganKind, sidesOf } from "../anatomy/organs";
import type { Side, StructureSide, Vec3 } from "../anatomy/types";
import { add, distance, scale } from "../anatomy/vector";
import type { Approach } from "../clinical/approaches";
import type { MuscleCoordinates } from "../clinical/types";
import { frameAt } from "./muscleCoordinates";
import { isNear, isObstacle, wayIn } from "./needleDirection";
import { distanceToLine, nearestSample } from "./segments";
import { type Solid, type SolidBody, treeOf } from "./solids";
import { type Tissue, tissuesAlong } from "./tissues";

/** How far behind the point the line is followed, mm. */
export const BEHIND = 20;
/** Structures at risk nearer to the needle than this are named, mm. */
export const AT_RISK = 25;
/** Solids whose boxes are farther from the point than this cannot matter, mm. */
const NEIGHBOURHOOD = 160;
/** Steps along the needle from which the distance to an organ is measured, mm. */
const STEP = 1;

/** Something near the needle that it must not meet. */
export interface AtRisk {
  readonly id: string;
  readonly side: StructureSide;
  readonly kind: OrganKind;
  readonly label: string;
  /** From the line of the needle between skin and point, mm; 0 where the line passes through it. */
  readonly distance: number;
  /** Where along the needle it is nearest, mm from the skin. */
  readonly at: number;
}

export interface NeedlePath {
  /** The trigger point, mm. */
  readonly point: Vec3;
  /** On the skin, mm. */
  readonly entry: Vec3;
  /** Unit, from the entry to the point. */
  readonly direction: Vec3;
  /** From the entry to the point, mm. */
  readonly length: number;
  /** Unit, outward, of the skin at the entry. */
  readonly skinNormal: Vec3;
  /** Unit, along the fibres at the point. */
  readonly fibre: Vec3;
  /** From the skin to the point, in order. */
  readonly tissues: readonly Tissue[];
  /** Behind the point, in order, for `BEHIND` mm or to the skin of the far side. */
  readonly beyond: readonly Tissue[];
  /** Nearest first. */
  readonly atRisk: readonly AtRisk[];
  /** What the line meets before the point that a needle must not pass: bone, lung, organs, vessels, nerves; in order. */
  readonly met: readonly Tissue[];
}

/** Where a path leads. */
export interface PathGoal {
  readonly at: MuscleCoordinates;
  readonly side: Side;
  readonly approach: Approach;
  /** The longest needle that is typical for the point, mm; Infinity where none is. */
  readonly longest: number;
}

/** The path to a point; null where the body lacks its muscle or the point lies outside the skin. */
export function needlePath(
  body: SolidBody,
  organs: readonly Solid[],
  { at, side, approach, longest }: PathGoal,
): NeedlePath | null {
  const muscle = body.muscle(at.structure, side);
  if (!muscle) return null;
  const { position: point, normal, fibre } = frameAt(muscle, at);
  const near = [...body.inside, ...organs].filter((solid) => isNear(solid, point, NEIGHBOURHOOD));
  const obstacles = near.filter(isObstacle);
  const strands = allStrands.filter(({ path }) => path.some((place) => distance(place, point) < NEIGHBOURHOOD));
  // In a muscle on the midline the point lies where its coordinates say, whichever side is asked for.
  const mirrored = point[0] > 0;
  const way = wayIn(approach, { point, normal, mirrored, skin: body.skin, obstacles, strands, longest });
  if (!way) return null;
  const direction = scale(way.outward, -1);
  const entry = add(point, scale(way.outward, way.length));
  const far = treeOf(body.skin)
    .crossings(point, direction, BEHIND)
    .find((crossing) => crossing.way === -1);
  const behind = far ? far.at : BEHIND;
  const line = { start: entry, direction };
  const all = tissuesAlong(near, entry, direction, way.length + behind, {
    id: at.structure,
    at: way.length,
  });
  const tissues = cut(all, 0, way.length);
  return {
    point,
    entry,
    direction,
    length: way.length,
    skinNormal: way.skinNormal,
    fibre,
    tissues,
    beyond: cut(all, way.length, way.length + behind),
    met: tissues.filter(({ solid }) => solid !== null && isObstacle(solid)),
    atRisk: [...strandsNear(strands, line, way.length), ...organsNear(organs, line, way.length)].sort(
      (a, b) => a.distance - b.distance,
    ),
  };
}

/** The longest needle that a text like "0.25-0.30 x 30-40" names, mm; Infinity where it names none. */
export function longestNeedle(needle: string): number {
  const lengths = [...needle.matchAll(/x\D{0,8}(\d+)(?:\s*-\s*(\d+))?/g)].map(([, low, high]) => Number(high ?? low));
  return lengths.length > 0 ? Math.max(...lengths) : Infinity;
}

function cut(all: readonly Tissue[], from: number, to: number): Tissue[] {
  return all
    .filter((tissue) => tissue.to > from && tissue.from < to)
    .map(({ solid, ...piece }) => ({ solid, from: Math.max(piece.from, from), to: Math.min(piece.to, to) }));
}

/** A vessel or nerve of one side. */
type Strand = Omit<Course, "midline"> & { readonly side: StructureSide };

interface Line {
  readonly start: Vec3;
  readonly direction: Vec3;
}

/** Vessels and nerves near the needle, from their centre lines. */
function strandsNear(strands: readonly Strand[], { start, direction }: Line, length: number): AtRisk[] {
  const end = add(start, scale(direction, length));
  return strands.flatMap(({ path, radius, id, side, kind, label }): AtRisk[] => {
    const found = distanceToLine(start, end, path);
    const free = Math.max(0, found.distance - radius);
    return free <= AT_RISK ? [{ id, side, kind, label, distance: free, at: found.at * length }] : [];
  });
}

/** Every vessel and nerve of both sides. */
const allStrands: readonly Strand[] = courses.flatMap((course) =>
  sidesOf(course).map((side) => ({
    ...course,
    side,
    path: side === "L" ? course.path.map(([x, y, z]): Vec3 => [0 - x, y, z]) : course.path,
  })),
);

/** Lungs and other organs near the needle, from their surfaces. */
function organsNear(organs: readonly Solid[], { start, direction }: Line, length: number): AtRisk[] {
  return organs.flatMap((solid): AtRisk[] => {
    const { id, side, kind, label } = solid;
    if (kind !== "lung" && kind !== "organ") return [];
    if (!isNear(solid, start, AT_RISK + length)) return [];
    const entered = treeOf(solid).crossings(start, direction, length)[0];
    if (entered) return [{ id, side, kind, label, distance: 0, at: entered.at }];
    const found = nearestSample(length, STEP, (mm, limit) =>
      treeOf(solid).distance(add(start, scale(direction, mm)), Math.min(limit, AT_RISK)),
    );
    return found.distance < AT_RISK ? [{ id, side, kind, label, ...found }] : [];
  });
}
