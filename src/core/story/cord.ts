/** Segments of the spinal cord: which ones a muscle's roots name, and where they lie in this body. */
import { landmarks } from "../../anatomy/landmarks";
import { courses } from "../../anatomy/organs";
import type { Vec3 } from "../../anatomy/types";
import { clamp, mix } from "../../anatomy/vector";

/** Segments by number: C1..C8 are 0..7, T1..T12 8..19, L1..L5 20..24, S1..S5 25..29. */
const FIRST = { C: 0, T: 8, L: 20, S: 25 } as const;
/** Vertebrae by number: C1..C7 are 0..6, T1..T12 7..18, L1..L5 19..23. */
const VERTEBRAE = [
  ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
];
/** Of muscles that each segment serves strip by strip, the segment beside the point is meant. */
const STRIP_BY_STRIP = /\brami\b|intercostal|subcostal/i;
/**
 * Segment and the vertebra (as a number, with fractions) that it lies beside: the cord is shorter than its canal. C8 lies
 * beside C7, T6 beside T4, T12 beside T9 and T10, L5 beside T12, the tip beside L1 (the rule of thumb of anatomy books).
 */
const BESIDE: readonly (readonly [segment: number, vertebra: number])[] = [
  [0, 0],
  [7, 6],
  [13, 10],
  [19, 15.5],
  [24, 18],
  [29, 19.3],
];
const BRAINSTEM: Vec3 = [0, 1538, -14];

/** Where a muscle's nerves come from: a segment by its number, or the brainstem for cranial nerves. */
export type CordLevel = number | "brainstem";

/** What supplies a muscle, in its table's words. */
export interface Innervation {
  readonly nerve: string;
  readonly roots: string;
}

/**
 * The level that the signal goes to: of a nerve's segments the middle one, of a row of small nerves the one beside the
 * point; what stands in brackets or is called occasional does not count, and "mainly" decides.
 * @param innervation as in the muscle's table; roots are "C5-C6", "C4-C5, mainly C5", "Cranial nerve V"
 * @param height of the point, mm
 */
export function levelOf({ nerve, roots }: Innervation, height: number): CordLevel {
  if (/cranial/i.test(roots)) return "brainstem";
  const main = /mainly ([CTLS]\d+)/.exec(roots)?.[1];
  if (main) return numberOf(main);
  // Of a muscle of the accessory nerve the feeling comes by the cervical plexus.
  const told = (/plexus (.*)/.exec(roots)?.[1] ?? roots)
    .replace(/\([^)]*\)/g, "")
    .replace(/,? (often|at times|or) .*/, "");
  const named = [...told.matchAll(/([CTLS]\d+)(?:-([CTLS]\d+))?/g)].map(([, from, to]) => [
    numberOf(from!),
    numberOf(to ?? from!),
  ]);
  if (named.length === 0) throw new Error(`no segment is named in "${roots}"`);
  const low = Math.min(...named.map(([from]) => from!));
  const high = Math.max(...named.map(([, to]) => to!));
  if (!STRIP_BY_STRIP.test(nerve)) return Math.round((low + high) / 2);
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const off = (segment: number) => Math.abs(exitOf(segment, 1)[1] - height);
  return all.reduce((best, segment) => (off(segment) < off(best) ? segment : best));
}

function numberOf(name: string): number {
  return FIRST[name[0] as keyof typeof FIRST] + Number(name.slice(1)) - 1;
}

/** The place of a level in the cord or the brainstem, mm. */
export function placeOf(level: CordLevel): Vec3 {
  if (level === "brainstem") return BRAINSTEM;
  let i = 1;
  while (i < BESIDE.length - 1 && BESIDE[i]![0] < level) i++;
  const [[s0, v0], [s1, v1]] = [BESIDE[i - 1]!, BESIDE[i]!];
  return canalAt(vertebraHeight(v0 + ((v1 - v0) * (level - s0)) / (s1 - s0)));
}

/** Where the nerve of a segment leaves the spine, mm; `way` is -1 on the right and 1 on the left. */
export function exitOf(segment: number, way: 1 | -1): Vec3 {
  const [, y, z] = canalAt(vertebraHeight(segment - 0.5));
  return [way * (segment < 8 ? 24 : 20), y, z + (segment < 25 ? 6 : 2)];
}

/** The middle of the canal of the spine between two heights (mm), from the first to the second. */
export function canalBetween(from: number, to: number): Vec3[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const within = CANAL.filter(([, y]) => y > low && y < high);
  return from > to ? within : within.reverse();
}

const path = (id: string) => courses.find((course) => course.id === id)!.path;
/** From the skull to the sacrum, downwards, mm. */
const CANAL: readonly Vec3[] = [...path("spinal-cord"), ...path("cauda-equina").slice(1)];

function canalAt(height: number): Vec3 {
  const i = CANAL.findIndex(([, y]) => y <= height);
  if (i === 0) return CANAL[0]!;
  if (i < 0) {
    // Within the sacrum the canal bends backwards.
    const end = CANAL.at(-1)!;
    return [0, height, end[2] + 0.3 * (height - end[1])];
  }
  const [above, below] = [CANAL[i - 1]!, CANAL[i]!];
  return mix(above, below, (above[1] - height) / (above[1] - below[1]));
}

/** Height of the middle of a vertebra by its number, with fractions; beyond L5 that of the sacrum's pieces, mm. */
function vertebraHeight(number: number): number {
  const height = (i: number) => landmarks[`${VERTEBRAE[i]}-body-centre`]?.p[1] ?? landmarks["C1-transverse-tip"]!.p[1];
  const last = VERTEBRAE.length - 1;
  // The pieces of the sacrum are some 20 mm high, the first of them under a disc.
  if (number > last) return height(last) - 27 * (number - last) ** 0.9;
  const below = clamp(Math.floor(number), 0, last - 1);
  const share = clamp(number - below, -0.5, 1);
  return height(below) + (height(below + 1) - height(below)) * share;
}
