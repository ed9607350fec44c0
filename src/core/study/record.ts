/** What a learner has practised, as this browser keeps it and as a file carries it: one entry per card, no name, no place. */
import * as v from "valibot";
import { type ListForm, moment, type ReadList, readList, writeList } from "../keptList";
import { type CardMemory, later, settled } from "./memory";

/** Some times as many as there are cards; ids of other versions are kept for them. */
const MOST_CARDS = 5000;
/** The largest sound record is far smaller. */
export const MOST_RECORD_CHARACTERS = 2_000_000;

const finite = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(finite, v.integer());

const entry = v.object({
  card: v.pipe(v.string(), v.regex(/^[a-z]{1,20}:[a-z0-9.-]{1,80}$/)),
  due: moment,
  last: moment,
  // The library's own bounds, with room.
  stability: v.pipe(finite, v.minValue(0.0001), v.maxValue(40_000)),
  difficulty: v.pipe(finite, v.minValue(1), v.maxValue(10)),
  reps: v.pipe(whole, v.minValue(1)),
  lapses: whole,
  score: v.pipe(finite, v.maxValue(1)),
});

/** Each card once, as it was last answered. */
const form: ListForm<CardMemory> = {
  version: 1,
  migrations: new Map(),
  entry,
  mostCharacters: MOST_RECORD_CHARACTERS,
  put: (items, item) => {
    const known = items.findIndex(({ card }) => card === item.card);
    if (known >= 0) return items.with(known, later(items[known]!, item));
    return items.length < MOST_CARDS ? [...items, item] : null;
  },
};

/** The record as it is stored and as a file holds it. */
export const writeRecord = (items: readonly CardMemory[]): string => writeList(items, form);

/** Reads a record. Never throws. Answers from the future are taken as given now. */
export function readRecord(text: string, now: Date): ReadList<CardMemory> {
  const read = readList(text, form);
  return read.kind === "read" ? { ...read, items: read.items.map((item) => settled(item, now)) } : read;
}

/** Two records as one: of each card the later answer, so that two tabs or two devices lose nothing to each other. */
export function mergedRecords(items: readonly CardMemory[], others: readonly CardMemory[]): readonly CardMemory[] {
  const byCard = new Map(items.map((item) => [item.card, item]));
  for (const other of others) {
    const known = byCard.get(other.card);
    byCard.set(other.card, known ? later(known, other) : other);
  }
  return [...byCard.values()];
}

/** The record with one card's memory put in its place. */
export const withMemory = (items: readonly CardMemory[], memory: CardMemory): readonly CardMemory[] =>
  items.some(({ card }) => card === memory.card)
    ? items.map((item) => (item.card === memory.card ? memory : item))
    : [...items, memory];
