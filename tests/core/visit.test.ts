import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrateList } from "../../src/core/keptList";
import { defaultView } from "../../src/core/view";
import {
  findItem,
  itemOfView,
  MOST_ITEMS,
  mergedItems,
  movedItem,
  readVisit,
  type VisitItem,
  visitLink,
  withItem,
  withoutItem,
  writeVisit,
} from "../../src/core/visit";
import { runs } from "../runs";

const item: fc.Arbitrary<VisitItem> = fc.record({
  point: fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?\.trp[1-9]$/),
  side: fc.constantFrom("R", "L"),
  view: fc.string({ maxLength: 80 }).map((text) => `#${text}`),
  addedAt: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }).map((d) => d.toISOString()),
});
const list = fc.uniqueArray(item, { maxLength: 20, selector: ({ point, side }) => point + side });
const key = ({ point, side }: VisitItem) => `${point}:${side}`;

describe("a visit list", () => {
  it("reads as it was written (seed 11)", () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(readVisit(writeVisit(items))).toEqual({ kind: "read", items, lost: 0 });
      }),
      { seed: 11, numRuns: runs(200) },
    );
  });

  it("never throws on a text that was cut, changed or made up, and counts what it loses (seed 12)", () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), fc.string({ maxLength: 4 }), (items, at, length, other) => {
        const whole = writeVisit(items);
        const from = at % whole.length;
        const broken = whole.slice(0, from) + other + whole.slice(from + (length % 40));
        const read = readVisit(broken);
        if (read.kind === "read") expect(read.items.length + read.lost).toBeLessThanOrEqual(items.length + 1);
      }),
      { seed: 12, numRuns: runs(400) },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        readVisit(text);
      }),
      { seed: 13, numRuns: runs(200) },
    );
  });

  it("keeps sound entries beside broken ones", () => {
    const good: VisitItem = { point: "soleus.trp1", side: "L", view: "#side=L", addedAt: "2026-11-26T09:00:00.000Z" };
    const text = JSON.stringify({
      version: 1,
      items: [good, { ...good, side: "left" }, null, { ...good, view: "https://elsewhere" }, { ...good, addedAt: "" }],
    });
    expect(readVisit(text)).toEqual({ kind: "read", items: [good], lost: 4 });
  });

  it("of a later version is told from one that cannot be read", () => {
    expect(readVisit(JSON.stringify({ version: 2, items: "?" })).kind).toBe("unreadable");
    expect(readVisit(JSON.stringify({ version: 2, items: [] })).kind).toBe("newer");
    for (const text of ["", "{}", "null", "[1]", '{"version":0,"items":[]}', "x".repeat(600_000)])
      expect(readVisit(text).kind, text.slice(0, 20)).toBe("unreadable");
  });

  it("of an earlier version is changed step by step, and an entry that a step stumbles over stays as it was", () => {
    const table = new Map<number, (entry: unknown) => unknown>([
      [1, (entry: unknown) => ({ ...(entry as object), b: 2 })],
      [3, (entry: unknown) => ({ ...(entry as object), c: (entry as { a: { x: number } }).a.x })],
    ]);
    expect(migrateList([{ a: { x: 7 } }, { d: 1 }], 1, 4, table)).toEqual([
      { a: { x: 7 }, b: 2, c: 7 },
      { d: 1, b: 2 },
    ]);
  });
});

describe("changing a list", () => {
  it("holds each point once per side, keeps order, and is undone by its opposite (seed 14)", () => {
    fc.assert(
      fc.property(list, item, fc.integer({ min: -30, max: 30 }), (items, extra, by) => {
        const added = withItem(items, extra);
        expect(new Set(added.map(key)).size).toBe(added.length);
        expect(findItem(added, extra.point, extra.side)).toEqual(extra);
        expect(withItem(added, extra)).toEqual(added);
        expect(withoutItem(added, extra.point, extra.side).map(key)).toEqual(
          items.map(key).filter((other) => other !== key(extra)),
        );
        const moved = movedItem(added, extra.point, extra.side, by);
        expect(moved.map(key).sort()).toEqual(added.map(key).sort());
        expect(moved.filter((one) => key(one) !== key(extra))).toEqual(added.filter((one) => key(one) !== key(extra)));
        const [from, to] = [added, moved].map((all) => all.findIndex((one) => key(one) === key(extra)));
        expect(to).toBe(Math.min(added.length - 1, Math.max(0, from! + by)));
      }),
      { seed: 14, numRuns: runs(200) },
    );
  });

  it("merges without losing or doubling (seed 15)", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const merged = mergedItems(a, b);
        expect(merged.slice(0, a.length)).toEqual(a);
        expect(new Set(merged.map(key))).toEqual(new Set([...a, ...b].map(key)));
        expect(mergedItems(merged, a)).toEqual(merged);
      }),
      { seed: 15, numRuns: runs(200) },
    );
  });

  it("stops at a length that no visit reaches", () => {
    const of = (n: number): VisitItem => ({
      point: `p.trp${n}`,
      side: "R",
      view: "#",
      addedAt: "2026-11-26T09:00:00Z",
    });
    let items: readonly VisitItem[] = [];
    for (let n = 0; n < MOST_ITEMS + 5; n++) items = withItem(items, of(n));
    expect(items.length).toBe(MOST_ITEMS);
    const tooMany = JSON.stringify({ version: 1, items: Array.from({ length: MOST_ITEMS + 5 }, (_, n) => of(n)) });
    expect(readVisit(tooMany)).toMatchObject({ kind: "read", lost: 5 });
  });
});

describe("what the list keeps of a view", () => {
  it("is the point, the side and the view, nothing that the patient said, and no needling", () => {
    const view = {
      ...defaultView,
      muscle: "soleus",
      trp: "soleus.trp1",
      side: "L",
      mode: "needling",
      step: 3,
      face: true,
      pain: [{ zone: "heel", side: "L" }],
      strokes: [{ points: [[1, 2, 3]], radius: 20 }],
      view: "back",
    } as const;
    const kept = itemOfView(view, new Date("2026-11-26T09:00:00Z"))!;
    expect(kept).toEqual({
      point: "soleus.trp1",
      side: "L",
      view: "#muscle=soleus&trp=soleus.trp1&side=L&view=back&register=patient",
      addedAt: "2026-11-26T09:00:00.000Z",
    });
    expect(visitLink({ ...view, mode: "pain" })).not.toMatch(/pain|strokes|needling|step|face/);
    expect(itemOfView(defaultView, new Date())).toBeNull();
  });
});
