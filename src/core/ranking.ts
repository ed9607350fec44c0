/**
 * From places of pain to the trigger points that could refer there.
 *
 * Each candidate is a trigger point on one side of the body. Its score is
 *
 *     score = explained * (3 + specific) / 4
 *
 * `explained` (0..1): the mean, over the reported zones, of how strongly the pattern lists the zone: 1 as essential,
 * 0.5 as spillover, 0.25 as rare, 0 not at all. Half of that where the pattern lists the next larger or next smaller
 * zone instead, a quarter two steps away. A zone reported on both sides counts half for each.
 * `specific` (0..1): of everything the pattern paints, by the same weights, the share that was reported.
 *
 * Why so: what a clinician asks first is how much of the complaint a point would account for, so that leads; but of two
 * points that account for the same, the one that would hurt nowhere else is the likelier. Patients seldom report a whole
 * pattern, so what is painted and not reported may cost a quarter at the most. The weights order candidates for teaching;
 * they are no probabilities.
 */
import type { Side } from "../anatomy/types";
import type { Zone } from "../anatomy/zones/types";
import type { PainKind, ReferredZone, TriggerPoint } from "../clinical/types";
import type { ReportedPain } from "./view";

/** What ranking needs of a trigger point. */
export type RankedPattern = Pick<TriggerPoint, "id" | PainKind>;

/** What ranking needs of the zones, by id. */
export type ZoneFacts = ReadonlyMap<string, Pick<Zone, "laterality" | "within" | "relative">>;

export interface RankedPoint {
  readonly id: string;
  readonly side: Side;
  /** Above 0, up to 1; four decimals. */
  readonly score: number;
  /** Zone ids of the report that the pattern accounts for, at least in part. */
  readonly explains: string[];
  /** The other zone ids of the report. */
  readonly unexplained: string[];
}

/** A ranked point with the two shares that its score is made of. */
export interface DetailedPoint extends RankedPoint {
  /** Share of the report that the pattern accounts for, 0..1. */
  readonly explained: number;
  /** Share of the pattern that was reported, 0..1. */
  readonly specific: number;
}

/** A zone on one side of the body; null for a zone that has no sides. */
interface Place {
  readonly zone: string;
  readonly side: Side | null;
}

interface PaintedPlace extends Place {
  readonly weight: number;
}

/** What pain of each kind is worth. */
export const KIND_WEIGHTS: Readonly<Record<PainKind, number>> = { essential: 1, spillover: 0.5, rare: 0.25 };
/** What a match is worth per step between a zone and the larger one that it lies in. */
const STEP = 0.5;

/**
 * All candidates that explain anything, best first, ties by id and then right before left. Throws for a zone id that
 * `zones` does not know.
 */
export function rankPoints(
  points: readonly RankedPattern[],
  pain: readonly ReportedPain[],
  zones: ZoneFacts,
): RankedPoint[] {
  return rankInDetail(points, pain, zones).map(({ id, side, score, explains, unexplained }) => ({
    id,
    side,
    score,
    explains,
    unexplained,
  }));
}

/** As `rankPoints`, with the shares behind each score. */
export function rankInDetail(
  points: readonly RankedPattern[],
  pain: readonly ReportedPain[],
  zones: ZoneFacts,
): DetailedPoint[] {
  const reported = reportedPlaces(pain, zones);
  const rows = points.flatMap((point) =>
    (["R", "L"] as const).map((side) => rankOne(point.id, side, paintedPlaces(point, side, zones), reported, zones)),
  );
  return rows.filter((row) => row.score > 0).sort(byScore);
}

/** Best first, ties by id, then right before left. */
export const byScore = (a: RankedPoint, b: RankedPoint): number =>
  b.score - a.score || compare(a.id, b.id) || compare(b.side, a.side);

/** The score of both shares (0..1), to four decimals. */
export const scoreOf = (explained: number, specific: number): number =>
  Math.round(((explained * (3 + specific)) / 4) * 1e4) / 1e4;

function rankOne(
  id: string,
  side: Side,
  painted: readonly PaintedPlace[],
  reported: ReadonlyMap<string, readonly Place[]>,
  zones: ZoneFacts,
): DetailedPoint {
  const explains: string[] = [];
  const unexplained: string[] = [];
  let explained = 0;
  for (const [zone, places] of reported) {
    const amounts = places.map((place) => Math.max(0, ...painted.map((p) => p.weight * likeness(place, p, zones))));
    const amount = amounts.reduce((sum, a) => sum + a, 0) / places.length;
    explained += amount / reported.size;
    (amount > 0 ? explains : unexplained).push(zone);
  }
  const every = [...reported.values()].flat();
  // A zone that moves with the point says nothing about where a pattern reaches.
  const fixed = painted.filter((p) => !factsOf(p.zone, zones).relative);
  const total = fixed.reduce((sum, p) => sum + p.weight, 0);
  const met = fixed.reduce((sum, p) => sum + p.weight * Math.max(0, ...every.map((r) => likeness(r, p, zones))), 0);
  const specific = total > 0 ? met / total : 0;
  return { id, side, score: scoreOf(explained, specific), explains, unexplained, explained, specific };
}

/** The reported places by zone, in the order of the report; a paired zone without a side stands for both. */
function reportedPlaces(pain: readonly ReportedPain[], zones: ZoneFacts): Map<string, Place[]> {
  const byZone = new Map<string, Place[]>();
  for (const { zone, side } of pain) {
    const places = byZone.get(zone) ?? [];
    for (const s of sidesOf(zone, zones)) {
      const wanted = s === null || side === null || side === s;
      if (wanted && !places.some((p) => p.side === s)) places.push({ zone, side: s });
    }
    if (places.length > 0) byZone.set(zone, places);
  }
  return byZone;
}

/** The pattern of a point on this side of the body as places, each at its strongest. */
function paintedPlaces(point: RankedPattern, side: Side, zones: ZoneFacts): PaintedPlace[] {
  const strongest = new Map<string, PaintedPlace>();
  for (const kind of ["essential", "spillover", "rare"] as const)
    for (const listed of point[kind])
      for (const s of placedSides(listed, side, zones)) {
        const key = `${listed.zone}:${s}`;
        if (!strongest.has(key)) strongest.set(key, { zone: listed.zone, side: s, weight: KIND_WEIGHTS[kind] });
      }
  return [...strongest.values()];
}

/** The sides on which a listed zone lies for a point on `side`. */
function placedSides({ zone, side: relative }: ReferredZone, side: Side, zones: ZoneFacts): (Side | null)[] {
  const other = side === "R" ? "L" : "R";
  const meant = relative === "same" ? [side] : relative === "opposite" ? [other] : ["R", "L"];
  return sidesOf(zone, zones).filter((s) => s === null || meant.includes(s));
}

function sidesOf(zone: string, zones: ZoneFacts): (Side | null)[] {
  const { laterality } = factsOf(zone, zones);
  if (laterality === "midline" || laterality === "band") return [null];
  return laterality === "left" ? ["L"] : ["R", "L"];
}

/** 1 for the same place, less for a larger or smaller one around or in it, 0 for another or for the other side. */
function likeness(a: Place, b: Place, zones: ZoneFacts): number {
  if (a.side !== null && b.side !== null && a.side !== b.side) return 0;
  const steps = stepsUp(a.zone, b.zone, zones) ?? stepsUp(b.zone, a.zone, zones);
  return steps === null ? 0 : STEP ** steps;
}

/** How many times `within` leads from the small zone to the large one; null where it never does. */
function stepsUp(small: string, large: string, zones: ZoneFacts): number | null {
  let steps = 0;
  for (let at: string | null = small; at !== null && steps <= zones.size; steps++) {
    if (at === large) return steps;
    at = factsOf(at, zones).within;
  }
  return null;
}

function factsOf(zone: string, zones: ZoneFacts) {
  const facts = zones.get(zone);
  if (!facts) throw new Error(`the zone "${zone}" is not known`);
  return facts;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
