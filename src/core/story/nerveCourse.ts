/**
 * The way of the signal from a trigger point to the cord and to the brain: a schematic course along the nerves of this model,
 * chosen by the muscle's innervation. It teaches where the signal goes; it is no map of one nerve.
 */
import { courses } from "../../anatomy/organs";
import type { Side, Vec3 } from "../../anatomy/types";
import { distance, mix } from "../../anatomy/vector";
import { type CordLevel, canalBetween, exitOf, type Innervation, levelOf, placeOf } from "./cord";

export interface NerveCourse {
  readonly level: CordLevel;
  /** From the point to the cord or brainstem, mm. */
  readonly nerve: readonly Vec3[];
  /** From there to the brain, mm. */
  readonly ascent: readonly Vec3[];
}

/** Where the brain is meant, mm: in the middle of the skull. */
const BRAIN: Vec3 = [0, 1585, -2];
/** The feeling of these muscles does not run with the accessory nerve, which is nearly all motor. */
const NOT_FELT = new Set(["accessory-nerve"]);
/** A course that begins this near to another one branches off it, mm. */
const BRANCHES = 27;
/** Beyond this the nearest named course is no neighbour of the point, mm. */
const FAR = 90;

const nerves = courses.filter(({ id, kind }) => kind === "nerve" && !NOT_FELT.has(id));

/** The signal's way from a point of a muscle. */
export function nerveCourse(point: Vec3, side: Side, innervation: Innervation): NerveCourse {
  const way = point[0] === 0 ? (side === "R" ? -1 : 1) : point[0] < 0 ? -1 : 1;
  const right: Vec3 = [way < 0 ? point[0] : -point[0], point[1], point[2]];
  const level = levelOf(innervation, point[1]);
  const place = placeOf(level);
  const trunk = alongNerves(right, innervation.nerve, level);
  const exit = level === "brainstem" ? null : exitOf(level, -1);
  // In the canal the root runs up to its segment.
  const root = exit ? [exit, ...canalBetween(exit[1], place[1])] : [];
  const onRight = eased([right, ...trunk, ...root, place]);
  const mirrored = onRight.map(([x, y, z]): Vec3 => [way < 0 ? x : -x + 0, y, z]);
  return { level, nerve: mirrored, ascent: eased([place, ...canalBetween(place[1], 2000), BRAIN]) };
}

/** From the point along the named nerve nearest to it, and the nerves that it comes from, towards the spine; right side. */
function alongNerves(point: Vec3, named: string, level: CordLevel): Vec3[] {
  const text = named.toLowerCase();
  const own = nerves.filter(({ label }) => text.includes(callName(label)));
  const nearest = own
    .map((course) => ({ course, at: nearestOn(course.path, point) }))
    .sort((a, b) => a.at.distance - b.at.distance)[0];
  if (!nearest || nearest.at.distance > FAR) return [];
  const line = nearest.course.path.slice(0, nearest.at.index + 1).reverse();
  let from = nearest.course;
  for (let step = 0; step < 5; step++) {
    const start = from.path[0]!;
    const parent = nerves
      .filter((course) => course !== from)
      .map((course) => ({ course, at: nearestOn(course.path, start) }))
      .filter(({ at }) => at.distance < BRANCHES && at.index > 0)
      .sort((a, b) => a.at.distance - b.at.distance)[0];
    // Within the skull and beside the spine there is nothing more to follow.
    if (!parent || level === "brainstem" || Math.abs(start[0]) < 30) break;
    line.push(...parent.course.path.slice(0, parent.at.index + 1).reverse());
    from = parent.course;
  }
  return line;
}

/** What a nerve is called in running text: "Radial nerve, deep branch" for short. Any intercostal nerve goes by that name. */
function callName(label: string): string {
  const name = label
    .toLowerCase()
    .replace(/[,(].*/, "")
    .replace(/ and .*/, "")
    .trim();
  return name.endsWith("intercostal nerve") ? "intercostal nerve" : name;
}

function nearestOn(path: readonly Vec3[], place: Vec3): { index: number; distance: number } {
  let best = { index: 0, distance: Infinity };
  path.forEach((at, index) => {
    const off = distance(at, place);
    if (off < best.distance) best = { index, distance: off };
  });
  return best;
}

/** Distance between the places of an eased line, mm. */
const STEP = 8;

/** The line in even steps with its corners rounded; its ends stay. */
function eased(line: readonly Vec3[]): Vec3[] {
  let even: Vec3[] = [line[0]!];
  for (const place of line.slice(1)) {
    const from = even.at(-1)!;
    const steps = Math.max(1, Math.ceil(distance(from, place) / STEP));
    for (let i = 1; i <= steps; i++) even.push(mix(from, place, i / steps));
  }
  for (let round = 0; round < 6; round++)
    even = even.map((at, i) =>
      i === 0 || i === even.length - 1 ? at : mix(at, mix(even[i - 1]!, even[i + 1]!, 0.5), 0.7),
    );
  return even;
}
