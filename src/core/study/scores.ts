/** What an answer is worth, 0..1, and the grade that follows. Marks for learning: they say how near, not how good. */
import { clamp } from "../../anatomy/vector";
import { COVERED } from "../skinField";
import type { SkinIndex } from "../skinIndex";

/** As spaced repetition takes it: forgotten, hard, good. */
export type Grade = 1 | 2 | 3;

/** From here an answer counts as known, below SHAKY as not known. */
export const KNOWN = 0.8;
export const SHAKY = 0.5;

/** The grade of a score (0..1). */
export const gradeOf = (score: number): Grade => (score >= KNOWN ? 3 : score >= SHAKY ? 2 : 1);

/** Two decimals: more would pretend. */
const rounded = (score: number): number => Math.round(clamp(score, 0, 1) * 100) / 100;

/** A fingertip covers 10 mm and more, so that nearer is as good; beyond a hand's breadth it is another place. */
const SPOT_ON_MM = 10;
const LOST_MM = 70;
/** The model's own depths are no better than some millimetres. */
const DEPTH_FREE_MM = 6;
const DEPTH_LOST_MM = 40;

/** How far a touched place is from the point that was asked for. */
export interface FindMeasure {
  /** mm along the skin between what lies over both. */
  readonly surface: number;
  /** mm deeper (+) or shallower (-) than from the face of the muscle to the point; 0 within that, and on the right muscle. */
  readonly depth: number;
  /** The touched structure is the point's own. */
  readonly own: boolean;
}

/** The score of a touch: full within a fingertip on the right muscle, falling with distance; depth and muscle cost a part. */
export function findScore({ surface, depth, own }: FindMeasure): number {
  const near = 1 - clamp((surface - SPOT_ON_MM) / (LOST_MM - SPOT_ON_MM), 0, 1);
  const deep = 1 - 0.3 * clamp((Math.abs(depth) - DEPTH_FREE_MM) / (DEPTH_LOST_MM - DEPTH_FREE_MM), 0, 1);
  return rounded(near * deep * (own ? 1 : 0.7));
}

/** How far two things of some size are the same. */
export interface Overlap {
  /** Of what was given and what is right: what both have (mm2, or a count). */
  readonly common: number;
  readonly given: number;
  readonly right: number;
}

/** The coefficient of Dice (1945): 1 where both are the same, 0 where they share nothing; 1 where both are empty. */
export function dice({ common, given, right }: Overlap): number {
  return given + right === 0 ? 1 : (2 * common) / (given + right);
}

/** How far two fields on the skin cover the same skin, mm2. A place is covered from the weight `COVERED`. */
export function skinOverlap(index: SkinIndex, given: Float32Array, right: Float32Array): Overlap {
  let [common, a, b] = [0, 0, 0];
  for (let vertex = 0; vertex < index.vertexCount; vertex++) {
    const [inGiven, inRight] = [given[vertex]! >= COVERED, right[vertex]! >= COVERED];
    const area = index.areas[vertex]!;
    if (inGiven) a += area;
    if (inRight) b += area;
    if (inGiven && inRight) common += area;
  }
  return { common, given: a, right: b };
}

/** How far two sets of names are the same. */
export function setOverlap(given: ReadonlySet<string>, right: ReadonlySet<string>): Overlap {
  return { common: [...given].filter((one) => right.has(one)).length, given: given.size, right: right.size };
}

/** A drawn or named pattern against the described one, essential and spillover apart. */
export interface PatternOverlap {
  readonly essential: Overlap;
  readonly spillover: Overlap;
}

/** Free hands never draw a border twice: this overlap is as good as any. */
export const AS_GOOD_AS_DRAWN = 0.7;

/**
 * The score of a pattern: essential pain counts three times as much as spillover; spillover that is neither described nor
 * given counts nothing. `full`: the overlap (Dice) that counts as the whole, 1 for named places.
 */
export function patternScore({ essential, spillover }: PatternOverlap, full: number): number {
  const worth = (overlap: Overlap) => Math.min(1, dice(overlap) / full);
  if (spillover.given + spillover.right === 0) return rounded(worth(essential));
  return rounded((3 * worth(essential) + worth(spillover)) / 4);
}

/**
 * The score of an order: the share of pairs that stand the right way round (Kendall 1938, as a share). Items that are not in
 * `right` count nothing; 1 for fewer than two.
 */
export function orderScore(given: readonly string[], right: readonly string[]): number {
  const place = new Map(given.map((item, i) => [item, i]));
  let [pairs, kept] = [0, 0];
  for (let i = 0; i < right.length; i++)
    for (let j = i + 1; j < right.length; j++) {
      const [a, b] = [place.get(right[i]!), place.get(right[j]!)];
      pairs++;
      if (a !== undefined && b !== undefined && a < b) kept++;
    }
  return rounded(pairs === 0 ? 1 : kept / pairs);
}

/** The score of several ticks: what is right and ticked, of all that is right or ticked (Jaccard 1901). */
export function ticksScore(given: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const { common, given: a, right: b } = setOverlap(given, right);
  return rounded(a + b === 0 ? 1 : common / (a + b - common));
}
