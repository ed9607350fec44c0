/**
 * What is remembered of a card, and when it comes again: FSRS (Ye, Su and Cao 2022; the library ts-fsrs), in whole days.
 * Nothing here looks at a clock: every function is told the time.
 */
import { type Card, createEmptyCard, fsrs, State } from "ts-fsrs";
import { gradeOf } from "./scores";

/** One practised card, as it is stored. */
export interface CardMemory {
  readonly card: string;
  /** When it comes again, ISO 8601, UTC. */
  readonly due: string;
  /** When it was last answered, ISO 8601, UTC. */
  readonly last: string;
  /** Days until it is remembered with a chance of 90 %. */
  readonly stability: number;
  /** 1..10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Of the last answer, 0..1. */
  readonly score: number;
}

// Whole days: a session itself asks again what was not known. No chance in it: the same answers give the same days.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/**
 * The memory after an answer with a score (0..1). A clock that was put back never loses an answer: it then counts as given
 * at the time of the one before.
 */
export function reviewed(card: string, before: CardMemory | null, score: number, now: Date): CardMemory {
  const when = before ? new Date(Math.max(now.getTime(), Date.parse(before.last))) : now;
  const { card: after } = scheduler.next(before ? toCard(before) : createEmptyCard(when), when, gradeOf(score));
  return {
    card,
    due: after.due.toISOString(),
    last: when.toISOString(),
    stability: after.stability,
    difficulty: after.difficulty,
    reps: after.reps,
    lapses: after.lapses,
    score,
  };
}

/** The chance (0..1) that the card would be known now. */
export function recall(memory: CardMemory, now: Date): number {
  return scheduler.get_retrievability(toCard(memory), now, false);
}

/** Whether the card comes again by `until`. */
export const isDue = ({ due }: Pick<CardMemory, "due">, until: Date): boolean => Date.parse(due) <= until.getTime();

/**
 * The memory with an answer from the future taken as given now, and as long to wait as it had: the clock was wrong then or is
 * wrong now, and either way the card must neither be lost nor sleep for years.
 */
export function settled(memory: CardMemory, now: Date): CardMemory {
  const ahead = Date.parse(memory.last) - now.getTime();
  if (ahead <= 0) return memory;
  const due = Math.max(Date.parse(memory.due), Date.parse(memory.last)) - ahead;
  return { ...memory, last: now.toISOString(), due: new Date(due).toISOString() };
}

/** Of two memories of one card the later; of two of the same time the one with more answers. */
export function later(a: CardMemory, b: CardMemory): CardMemory {
  if (a.last !== b.last) return Date.parse(a.last) > Date.parse(b.last) ? a : b;
  if (a.reps !== b.reps) return a.reps > b.reps ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function toCard({ due, last, stability, difficulty, reps, lapses }: CardMemory): Card {
  return {
    ...createEmptyCard(new Date(last)),
    due: new Date(due),
    last_review: new Date(last),
    scheduled_days: Math.max(0, Math.round((Date.parse(due) - Date.parse(last)) / 86_400_000)),
    stability,
    difficulty,
    reps,
    lapses,
    state: State.Review,
  };
}
