/** Which wrong answers stand beside the right one: near enough to be worth a thought, never right themselves. */
import type { MuscleStructure } from "../../anatomy/structures";
import type { Muscle, TriggerPoint } from "../../clinical/types";
import { fold } from "../search";
import { seedOf, shuffled } from "./random";

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

const zonesOf = ({ essential, spillover }: TriggerPoint) =>
  new Set([...essential, ...spillover].map(({ zone }) => zone));

/** Whether an answer is right where a pattern was shown: the point itself, or one that is felt at the very same places. */
export const samePattern = (a: TriggerPoint, b: TriggerPoint): boolean =>
  a.id === b.id || patternKey(a) === patternKey(b);

/** Points that a pattern could be mistaken for: felt at a common place first, then of the same region, each muscle once. */
export function patternChoices(asked: Home, all: readonly Home[], seed: number): Home[] {
  const places = zonesOf(asked.point);
  const seen = new Set<string>([asked.muscle.id]);
  const mixed = shuffled(all, seedOf(asked.point.id, seed, "once"));
  const others = mixed.filter(({ point, muscle }) => {
    if (seen.has(muscle.id) || samePattern(point, asked.point)) return false;
    seen.add(muscle.id);
    return true;
  });
  const felt = others.filter(({ point }) => [...zonesOf(point)].some((zone) => places.has(zone)));
  const near = others.filter(({ muscle }) => muscle.region === asked.muscle.region);
  return among(asked, [felt, near, others], seedOf(asked.point.id, seed));
}

/** Points whose places in words stand beside the asked one's: of the same muscle first, then of its region. */
export function placeChoices(asked: Home, all: readonly Home[], seed: number): Home[] {
  const text = asked.point.location.clinician;
  const others = all.filter(({ point }) => point.id !== asked.point.id && point.location.clinician !== text);
  const own = others.filter(({ muscle }) => muscle.id === asked.muscle.id);
  const near = others.filter(({ muscle }) => muscle.region === asked.muscle.region);
  return among(asked, [own, near, others], seedOf(asked.point.id, seed, "place"));
}

/** Words too common to tell one hazard from another. */
const COMMON = new Set(
  "and the with its of in at near over under behind between front deep branch branches lower upper inner outer where from runs lies".split(
    " ",
  ),
);
/** One word for the many forms of it: "nerves" and "nerve", "pleural" and "pleura". */
const stem = (word: string) => word.slice(0, 5);
const stemsOf = new Map<string, ReadonlySet<string>>();

/** The stems of the words by which a hazard is told from another. */
function telling(text: string): ReadonlySet<string> {
  const known = stemsOf.get(text);
  if (known) return known;
  const words = fold(text).split(/[^\p{L}]+/u);
  const stems = new Set(
    words
      .filter((word) => word.length > 3 && !COMMON.has(word))
      .flatMap((word) => (KINDS.has(stem(word)) ? [] : [stem(word)])),
  );
  stemsOf.set(text, stems);
  return stems;
}

/** What a hazard is of: "artery" alone does not make two hazards the same. */
const KINDS = new Set(["nerve", "arter", "vein", "veins", "vesse", "muscl", "joint"]);

/** Whether two texts may speak of the same structure. */
const alike = (a: string, b: string): boolean => [...telling(a)].some((word) => telling(b).has(word));

/**
 * What the teaching text names as hazards for a muscle or a point, among hazards of its neighbours. None of the others may
 * be one that the text about this muscle, or about any point of it, names in other words.
 */
export function hazardChoices(
  subject: string,
  muscle: Muscle,
  right: readonly string[],
  all: readonly Muscle[],
  seed: number,
) {
  const own = [muscle, ...muscle.triggerPoints].flatMap(({ needling }) => needling?.hazards ?? []);
  const known = own.map(({ structure }) => structure);
  const words = (muscles: readonly Muscle[]) => {
    const found = new Set<string>();
    for (const { needling } of muscles)
      for (const { structure, kind } of needling.hazards)
        if (kind !== "other" && !known.some((one) => alike(one, structure))) found.add(structure);
    return [...found];
  };
  const near = words(all.filter((other) => other.id !== muscle.id && other.region === muscle.region));
  const far = words(all.filter((other) => other.id !== muscle.id));
  const random = seedOf(subject, seed);
  const others: string[] = [];
  // As many wrong ones as right ones, three at the least, none like another.
  for (const one of [...shuffled(near, random), ...shuffled(far, random)])
    if (others.length < Math.max(3, right.length) && !others.some((other) => alike(other, one))) others.push(one);
  return shuffled([...right, ...others], random + 1);
}
