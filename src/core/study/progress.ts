/** How well cards are known by now: by card, by muscle and by region. */
import { clamp } from "../../anatomy/vector";
import type { StudyCard } from "./cards";
import { type CardMemory, recall } from "./memory";
import type { Memories } from "./queue";

/** A card that will be remembered for this many days sits firmly, days. */
const FIRM_DAYS = 21;
/** What knowing it today is worth beside knowing it for weeks. */
const TODAY = 0.5;

/** In words, for lists: colour never says it alone. */
export const stages = ["untouched", "begun", "growing", "firm"] as const;
export type Stage = (typeof stages)[number];

export interface Progress {
  readonly cards: number;
  /** Asked at least once. */
  readonly seen: number;
  /** 0..1: the mean of how firmly the cards sit; what was never asked counts as 0. */
  readonly mastery: number;
}

/** How firmly a card sits (0..1): the chance of knowing it now, half of it only if it will last three weeks. */
export function firmness(memory: CardMemory | undefined, now: Date): number {
  if (!memory) return 0;
  return recall(memory, now) * (TODAY + (1 - TODAY) * clamp(memory.stability / FIRM_DAYS, 0, 1));
}

/** The stage of a progress. */
export const stageOf = ({ seen, mastery }: Progress): Stage =>
  seen === 0 ? "untouched" : mastery < 0.25 ? "begun" : mastery < 0.75 ? "growing" : "firm";

/** Progress of groups of cards, in the order in which the groups first come. */
export function progressBy(
  cards: readonly StudyCard[],
  memories: Memories,
  group: (card: StudyCard) => string,
  now: Date,
): ReadonlyMap<string, Progress> {
  const all = new Map<string, { cards: number; seen: number; sum: number }>();
  for (const card of cards) {
    const key = group(card);
    const found = all.get(key) ?? { cards: 0, seen: 0, sum: 0 };
    all.set(key, found);
    found.cards++;
    if (memories.has(card.id)) found.seen++;
    found.sum += firmness(memories.get(card.id), now);
  }
  return new Map([...all].map(([key, { cards, seen, sum }]) => [key, { cards, seen, mastery: sum / cards }]));
}
