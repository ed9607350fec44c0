/** Which wrong answers stand beside the right one: near enough to be worth a thought, never right themselves. */
import type { MuscleStructure } from "../../anatomy/structures";
import type { Muscle, TriggerPoint } from "../../clinical/types";
import { seedOf, shuffled } from "./random";
import { dice, setOverlap } from "./scores";

/** As many answers as can be read at a glance. */
export const CHOICES = 4;

/** A point with its muscle. */
export interface Home {
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
}

/** The right answer among others, nearest kind first, in an order that the seed decides. */
function among<T>(right: T, tiersOfOthers: readonly (readonly T[])[], seed: number): T[] {
  const others: T[] = [];
  for (const [i, tier] of tiersOfOthers.entries())
    for (const other of shuffled(tier, seed + i))
      if (others.length < CHOICES - 1 && other !== right && !others.includes(other)) others.push(other);
  return shuffled([right, ...others], seed + 99);
}

/** Structures to name: of the same region, of a like layer first. */
export function nameChoices(asked: MuscleStructure, all: readonly MuscleStructure[], seed: number): MuscleStructure[] {
  const near = all.filter(({ region, label }) => region === asked.region && label !== asked.label);
  const like = near.filter(({ layer }) => Math.abs(layer - asked.layer) <= 1);
  return among(asked, [like, near, all.filter(({ label }) => label !== asked.label)], seedOf(asked.id, seed));
}

/** Where a pattern is felt, as one word: points with the same one cannot be told apart by their pain. */
export function patternKey(point: Pick<TriggerPoint, "essential" | "spillover">): string {
  const named = (zones: TriggerPoint["essential"]) => zones.map(({ zone, side }) => `${zone}.${side}`).sort();
  return [named(point.essential).join(), named(point.spillover).join()].join("|");
}

const placesOf = (felt: TriggerPoint["essential"]) => new Set(felt.map(({ zone, side }) => `${zone}.${side}`));
const zonesOf = ({ essential, spillover }: TriggerPoint) =>
  new Set([...essential, ...spillover].map(({ zone }) => zone));

/** Whether an answer is right where a pattern was shown: the point itself, or one that is felt at the very same places. */
const samePattern = (a: TriggerPoint, b: TriggerPoint): boolean => a.id === b.id || patternKey(a) === patternKey(b);

/** What the right muscle is worth where another of its points was chosen. */
const MUSCLE_ALONE = 0.6;

/** What an answer is worth where a pattern was shown (0..1): its point, or failing that its muscle. */
export function patternWorth(asked: Home, chosen: Home): number {
  if (samePattern(chosen.point, asked.point)) return 1;
  return chosen.muscle.id === asked.muscle.id ? MUSCLE_ALONE : 0;
}

/** Points whose usual pain is shared beyond this (Dice) look the same on the skin. */
const ALIKE = 0.67;

/** Whether two patterns can be told apart by where they are usually felt. */
const apart = (a: TriggerPoint, b: TriggerPoint): boolean =>
  dice(setOverlap(placesOf(a.essential), placesOf(b.essential))) < ALIKE;

/**
 * Points that a pattern could be mistaken for: felt at a common place first, then of the same region. Where the muscle has
 * another point that is felt elsewhere, it stands there too, beside two points of one other muscle: the muscle and the point
 * have both to be known, and neither pair gives the other away. Otherwise each muscle stands there once.
 */
export function patternChoices(asked: Home, all: readonly Home[], seed: number): Home[] {
  const zones = zonesOf(asked.point);
  const random = seedOf(asked.point.id, seed);
  const told = shuffled(all, random).filter(({ point }) => apart(point, asked.point));
  const others = told.filter(({ muscle }) => muscle.id !== asked.muscle.id);
  const felt = others.filter(({ point }) => [...zonesOf(point)].some((zone) => zones.has(zone)));
  const near = others.filter(({ muscle }) => muscle.region === asked.muscle.region);
  const nearest = [...felt, ...near, ...others];
  const sibling = told.find(({ muscle }) => muscle.id === asked.muscle.id);
  const pair = nearest
    .map((one) => [one, others.find((two) => two.muscle.id === one.muscle.id && apart(two.point, one.point))])
    .find(([, second]) => second !== undefined) as [Home, Home] | undefined;
  if (sibling && pair) return shuffled([asked, sibling, ...pair], random + 99);
  const once = nearest.filter((home, i) => nearest.findIndex(({ muscle }) => muscle.id === home.muscle.id) === i);
  return shuffled([asked, ...once.slice(0, CHOICES - 1)], random + 99);
}

/** Points whose places in words stand beside the asked one's: of the same muscle first, then of its region. */
export function placeChoices(asked: Home, all: readonly Home[], seed: number): Home[] {
  const text = asked.point.location.clinician;
  const others = all.filter(({ point }) => point.id !== asked.point.id && point.location.clinician !== text);
  const own = others.filter(({ muscle }) => muscle.id === asked.muscle.id);
  const near = others.filter(({ muscle }) => muscle.region === asked.muscle.region);
  return among(asked, [own, near, others], seedOf(asked.point.id, seed, "place"));
}
