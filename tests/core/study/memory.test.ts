import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { muscles } from "../../../src/clinical";
import { cardsOf, cardTypes } from "../../../src/core/study/cards";
import { examResult, examTime, timeLeft } from "../../../src/core/study/exam";
import { type CardMemory, isDue, later, recall, reviewed, settled } from "../../../src/core/study/memory";
import { firmness, progressBy, stageOf } from "../../../src/core/study/progress";
import {
  anyQueue,
  counts,
  MOST_IN_SESSION,
  memoriesOf,
  NEW_IN_SESSION,
  practiceQueue,
  wrongOnes,
} from "../../../src/core/study/queue";
import { mergedRecords, readRecord, withMemory, writeRecord } from "../../../src/core/study/record";
import { runs } from "../../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 26);
const day = (n: number) => new Date(START + n * DAY);
const cards = cardsOf(muscles);
const score = fc.double({ min: 0, max: 1, noNaN: true });

/** Cards answered at some times, in order. */
const history = fc.array(fc.record({ wait: fc.double({ min: 0, max: 60, noNaN: true }), score }), {
  minLength: 1,
  maxLength: 12,
});
const memoryAfter = (steps: readonly { wait: number; score: number }[], id = "find:infraspinatus.trp1") => {
  let memory: CardMemory | null = null;
  let time = 0;
  for (const step of steps) {
    time += step.wait;
    memory = reviewed(id, memory, step.score, day(time));
  }
  return { memory: memory!, time };
};
const memory = fc
  .tuple(fc.constantFrom(...cards.slice(0, 40)), history)
  .map(([{ id }, steps]) => memoryAfter(steps, id).memory);

describe("what is remembered", () => {
  it("comes again later than the answer, within a year, and is read back as it was written", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { memory, time } = memoryAfter(steps);
        const wait = Date.parse(memory.due) - day(time).getTime();
        expect(wait).toBeGreaterThanOrEqual(DAY);
        expect(wait).toBeLessThanOrEqual(366 * DAY);
        expect(memory.reps).toBe(steps.length);
        expect(recall(memory, day(time))).toBeCloseTo(1, 5);
        expect(readRecord(writeRecord([memory]), day(time + 1))).toEqual({ kind: "read", items: [memory], lost: 0 });
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("comes sooner after a wrong answer than after a right one", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 40, noNaN: true }), (steps, wait) => {
        const { memory, time } = memoryAfter(steps);
        const right = reviewed(memory.card, memory, 1, day(time + wait));
        const wrong = reviewed(memory.card, memory, 0, day(time + wait));
        expect(Date.parse(wrong.due)).toBeLessThanOrEqual(Date.parse(right.due));
        expect(wrong.stability).toBeLessThanOrEqual(right.stability);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("is never lost to a clock that was put back: it counts as given now, and waits as long as it had to", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 4000, noNaN: true }), (steps, back) => {
        const { memory, time } = memoryAfter(steps);
        const now = day(time - back);
        const mended = settled(memory, now);
        expect(Date.parse(mended.last)).toBeLessThanOrEqual(now.getTime());
        expect(Date.parse(mended.due) - Date.parse(mended.last)).toBe(Date.parse(memory.due) - Date.parse(memory.last));
        const next = reviewed(memory.card, mended, 1, now);
        expect(next.reps).toBe(memory.reps + 1);
        // Without mending, too, an answer is taken and not thrown away.
        expect(reviewed(memory.card, memory, 1, now).reps).toBe(memory.reps + 1);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});

describe("two records", () => {
  it("become one in which every card stands once, as it was last answered, whichever comes first", () => {
    fc.assert(
      fc.property(fc.array(memory, { maxLength: 12 }), fc.array(memory, { maxLength: 12 }), (a, b) => {
        const [one, other] = [mergedRecords([], a), mergedRecords([], b)];
        const sorted = (items: readonly CardMemory[]) => [...items].sort((x, y) => (x.card < y.card ? -1 : 1));
        const both = sorted(mergedRecords(one, other));
        expect(sorted(mergedRecords(other, one))).toEqual(both);
        expect(sorted(mergedRecords(both, one))).toEqual(both);
        expect(new Set(both.map(({ card }) => card)).size).toBe(both.length);
        for (const item of [...a, ...b]) {
          const kept = both.find(({ card }) => card === item.card)!;
          expect(later(kept, item)).toEqual(kept);
        }
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("that are damaged lose only what cannot be read", () => {
    const good = memoryAfter([{ wait: 0, score: 1 }]).memory;
    const bad = [
      { ...good, due: "soon" },
      { ...good, stability: -1 },
      { ...good, card: "?" },
      null,
      7,
      { ...good, score: 2 },
    ];
    const text = JSON.stringify({ version: 1, items: [good, ...bad] });
    expect(readRecord(text, day(1))).toEqual({ kind: "read", items: [good], lost: bad.length });
    expect(readRecord(JSON.stringify({ version: 2, items: [] }), day(1)).kind).toBe("newer");
    for (const text of ["", "[]", "{}", "null", "{"]) expect(readRecord(text, day(1)).kind).toBe("unreadable");
    expect(withMemory([good], { ...good, score: 0.3 })).toEqual([{ ...good, score: 0.3 }]);
  });
});

describe("a session", () => {
  const some = cards.filter(({ region, type }) => region === "neck" || (region === "arm" && type === "name"));
  const practised = fc.array(fc.tuple(fc.nat({ max: some.length - 1 }), history), { maxLength: 40 }).map((all) =>
    mergedRecords(
      [],
      all.map(([i, steps]) => memoryAfter(steps, some[i]!.id).memory),
    ),
  );

  it("asks each card once: what is due, the most forgotten first, and not too much that is new", () => {
    fc.assert(
      fc.property(practised, fc.double({ min: 0, max: 400, noNaN: true }), fc.nat(), (items, at, seed) => {
        const memories = memoriesOf(items);
        const now = day(at);
        const queue = practiceQueue(some, memories, { now, until: now }, seed);
        expect(practiceQueue(some, memories, { now, until: now }, seed)).toEqual(queue);
        expect(new Set(queue).size).toBe(queue.length);
        const fresh = queue.filter(({ id }) => !memories.has(id));
        const due = queue.filter(({ id }) => memories.has(id));
        for (const { id } of due) expect(isDue(memories.get(id)!, now)).toBe(true);
        const { due: all, fresh: unseen } = counts(some, memories, now);
        expect(due.length).toBe(Math.min(all, MOST_IN_SESSION));
        expect(fresh.length).toBe(Math.min(unseen, NEW_IN_SESSION, MOST_IN_SESSION - due.length));
        const worst = Math.max(0, ...due.map(({ id }) => recall(memories.get(id)!, now)));
        const left = some.filter(
          ({ id }) => memories.has(id) && isDue(memories.get(id)!, now) && !due.some((d) => d.id === id),
        );
        for (const { id } of left) expect(recall(memories.get(id)!, now)).toBeGreaterThanOrEqual(worst - 1e-9);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("mixes kinds of questions, and keeps cards of one muscle apart", () => {
    const queue = anyQueue(cards, 30, 5);
    expect(queue.length).toBe(30);
    expect(new Set(queue.map(({ type }) => type)).size).toBe(cardTypes.length);
    for (let i = 1; i < queue.length; i++) expect(queue[i]!.muscle).not.toBe(queue[i - 1]!.muscle);
  });

  it("of what was wrong asks what was not known when last asked", () => {
    const items = [
      memoryAfter([{ wait: 0, score: 0.4 }], some[0]!.id).memory,
      memoryAfter([{ wait: 0, score: 1 }], some[1]!.id).memory,
    ];
    expect(wrongOnes(some, memoriesOf(items))).toEqual([some[0]]);
  });
});

describe("progress", () => {
  it("rises with right answers, fades with time, and is nothing where nothing was asked", () => {
    const [card] = cards;
    const once = memoryAfter([{ wait: 0, score: 1 }], card!.id).memory;
    const often = memoryAfter(
      [0, 3, 14, 40].map((wait) => ({ wait, score: 1 })),
      card!.id,
    );
    expect(firmness(undefined, day(0))).toBe(0);
    expect(firmness(once, day(0))).toBeGreaterThan(0.5);
    expect(firmness(often.memory, day(often.time))).toBeCloseTo(1, 5);
    expect(firmness(once, day(30))).toBeLessThan(firmness(once, day(0)));
  });

  it("of groups adds up, and its words follow it", () => {
    const memories = memoriesOf(cards.slice(0, 50).map(({ id }) => memoryAfter([{ wait: 0, score: 1 }], id).memory));
    const regions = progressBy(cards, memories, ({ region }) => region, day(0));
    expect([...regions.values()].reduce((sum, it) => sum + it.cards, 0)).toBe(cards.length);
    expect([...regions.values()].reduce((sum, it) => sum + it.seen, 0)).toBe(50);
    expect(stageOf({ cards: 9, seen: 0, mastery: 0 })).toBe("untouched");
    expect(stageOf({ cards: 9, seen: 1, mastery: 0.1 })).toBe("begun");
    expect(stageOf({ cards: 9, seen: 9, mastery: 0.5 })).toBe("growing");
    expect(stageOf({ cards: 9, seen: 9, mastery: 0.9 })).toBe("firm");
  });
});

describe("an exam", () => {
  it("has a time that a clock put back or forward cannot stretch", () => {
    expect(examTime(10)).toBe(450_000);
    expect(timeLeft(1000, 500, 1200)).toBe(300);
    expect(timeLeft(1000, 500, 0)).toBe(500);
    expect(timeLeft(1000, 500, 9000)).toBe(0);
  });

  it("counts what was not answered as not known, and adds up by region and kind", () => {
    const answers = anyQueue(cards, 20, 3).map((card, i) => ({ card, score: i % 4 === 0 ? null : i % 2 }));
    const result = examResult(answers);
    expect(result.cards).toBe(20);
    expect(result.answered).toBe(15);
    expect(result.known).toBe(10);
    expect(result.mean).toBeCloseTo(0.5, 10);
    expect(result.byRegion.reduce((sum, it) => sum + it.cards, 0)).toBe(20);
    expect(result.byType.reduce((sum, it) => sum + it.known, 0)).toBe(10);
    expect(examResult([]).mean).toBe(0);
  });
});
