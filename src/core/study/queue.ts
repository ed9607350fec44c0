/** Which cards come in a session, and in which order. */
import type { StudyCard } from "./cards";
import { type CardMemory, isDue, recall } from "./memory";
import { seedOf, shuffled } from "./random";
import { KNOWN } from "./scores";

/** A session that fits between two lectures. */
export const MOST_IN_SESSION = 20;
/** New cards a day that a memory can take in beside the old ones. */
export const NEW_IN_SESSION = 10;

/** Memories by card id. */
export type Memories = ReadonlyMap<string, CardMemory>;

/** What there is to do. */
export interface Counts {
  readonly due: number;
  readonly fresh: number;
  /** Not known when last asked. */
  readonly wrong: number;
  readonly all: number;
}

export const memoriesOf = (items: readonly CardMemory[]): Memories => new Map(items.map((item) => [item.card, item]));

/** The cards that were not known when they were last asked. */
export const wrongOnes = (cards: readonly StudyCard[], memories: Memories): StudyCard[] =>
  cards.filter(({ id }) => (memories.get(id)?.score ?? 1) < KNOWN);

/** How many cards come again by `until`, are new, or were not known. */
export function counts(cards: readonly StudyCard[], memories: Memories, until: Date): Counts {
  const known = cards.flatMap(({ id }) => memories.get(id) ?? []);
  return {
    due: known.filter((memory) => isDue(memory, until)).length,
    fresh: cards.length - known.length,
    wrong: wrongOnes(cards, memories).length,
    all: cards.length,
  };
}

/**
 * A session of practice: cards that are due by `until`, those nearest to being forgotten first, with new ones among them.
 * Neighbours are of different muscles where that can be.
 */
export function practiceQueue(
  cards: readonly StudyCard[],
  memories: Memories,
  { now, until }: { readonly now: Date; readonly until: Date },
  seed: number,
): StudyCard[] {
  const chance = (card: StudyCard) => recall(memories.get(card.id)!, now);
  const due = cards
    .filter(({ id }) => memories.has(id) && isDue(memories.get(id)!, until))
    .map((card) => ({ card, chance: chance(card) }))
    .sort((a, b) => a.chance - b.chance || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card)
    .slice(0, MOST_IN_SESSION);
  const room = Math.min(NEW_IN_SESSION, MOST_IN_SESSION - due.length);
  const fresh = varied(
    cards.filter(({ id }) => !memories.has(id)),
    seed,
  ).slice(0, room);
  return apart(interleaved(due, fresh));
}

/** A session of any cards: shuffled, at most so many. */
export const anyQueue = (cards: readonly StudyCard[], most: number, seed: number): StudyCard[] =>
  apart(varied(cards, seed).slice(0, most));

/** Shuffled so that the kinds of questions take turns. */
function varied(cards: readonly StudyCard[], seed: number): StudyCard[] {
  const byType = new Map<string, StudyCard[]>();
  for (const card of shuffled(cards, seedOf(seed, "cards")))
    byType.set(card.type, [...(byType.get(card.type) ?? []), card]);
  const piles = shuffled([...byType.values()], seedOf(seed, "types"));
  const longest = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat();
}

/** The second list spread evenly over the first. */
function interleaved<T>(first: readonly T[], second: readonly T[]): T[] {
  const all: T[] = [];
  const [n, m] = [first.length, second.length];
  for (let i = 0, j = 0; i < n || j < m; ) {
    if (j >= m || (i < n && i * m <= j * n)) all.push(first[i++]!);
    else all.push(second[j++]!);
  }
  return all;
}

/** The same cards, no muscle twice in a row where another card can stand between: one card must not give away the next. */
function apart(cards: readonly StudyCard[]): StudyCard[] {
  const left = [...cards];
  const all: StudyCard[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ muscle }) => muscle !== all.at(-1)?.muscle);
    all.push(...left.splice(Math.max(0, next), 1));
  }
  return all;
}
