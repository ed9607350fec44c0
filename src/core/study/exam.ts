/** An exam: so many cards in so much time, and what came of it. It is told the time and starts no clock. */
import type { StudyCard } from "./cards";
import { KNOWN } from "./scores";

/** Lengths of an exam, cards. */
export const EXAM_LENGTHS = [10, 20, 40] as const;
export type ExamLength = (typeof EXAM_LENGTHS)[number];
/** Time for one card, ms: enough to turn the body and think. */
export const TIME_PER_CARD = 45_000;

/** The time that an exam of so many cards has, ms. */
export const examTime = (cards: number): number => cards * TIME_PER_CARD;

/** A time (ms) as a clock shows it: minutes, and seconds in two digits. */
export function clockOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What is left of the time, ms, never below 0 nor above the whole: a clock that is put back gives nothing away. */
export function timeLeft(startedAt: number, limit: number, now: number): number {
  return Math.min(limit, Math.max(0, startedAt + limit - now));
}

/** One answer. */
export interface Answered {
  readonly card: StudyCard;
  /** 0..1; null where no answer was given. */
  readonly score: number | null;
}

/** The mean of scores over some cards; what was not answered counts as 0. */
export interface Share {
  readonly cards: number;
  readonly known: number;
  /** 0..1 */
  readonly mean: number;
}

export interface ExamResult extends Share {
  readonly answered: number;
  readonly byRegion: readonly (Share & { readonly region: string })[];
  readonly byType: readonly (Share & { readonly type: StudyCard["type"] })[];
}

const share = (answers: readonly Answered[]): Share => ({
  cards: answers.length,
  known: answers.filter(({ score }) => (score ?? 0) >= KNOWN).length,
  mean: answers.length === 0 ? 0 : answers.reduce((sum, { score }) => sum + (score ?? 0), 0) / answers.length,
});

/** The result of an exam, regions and kinds in the order in which they first come. */
export function examResult(answers: readonly Answered[]): ExamResult {
  const groups = <K extends "region" | "type">(key: K) => {
    const names = [...new Set(answers.map(({ card }) => card[key]))];
    return names.map((name) => ({ name, ...share(answers.filter(({ card }) => card[key] === name)) }));
  };
  return {
    ...share(answers),
    answered: answers.filter(({ score }) => score !== null).length,
    byRegion: groups("region").map(({ name, ...rest }) => ({ region: name, ...rest })),
    byType: groups("type").map(({ name, ...rest }) => ({ type: name, ...rest })),
  };
}
