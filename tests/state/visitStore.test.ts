import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ITEMS, type VisitItem, withItem, withoutItem, writeVisit } from "../../src/core/visit";
import { createVisitStore, visitForm } from "../../src/state/visitStore";
import { damaged } from "../harness/damage";
import { MemoryStorage } from "../harness/memoryStorage";
import { runs } from "../runs";

const { key: VISIT_KEY, asidePrefix: ASIDE_PREFIX } = visitForm;

const of = (point: string, side: "R" | "L" = "R"): VisitItem => ({
  point,
  side,
  view: `#trp=${point}`,
  addedAt: "2026-11-26T09:00:00.000Z",
});
const A = of("infraspinatus.trp1");
const B = of("soleus.trp1", "L");
const sound = writeVisit([A, B]);
const everyText = (storage: MemoryStorage) => [...storage.texts.values()];

describe("a visit list in the browser", () => {
  it("is there again after a reload", () => {
    const storage = new MemoryStorage();
    const store = createVisitStore(storage);
    store.change((items) => withItem(items, A));
    store.change((items) => withItem(items, B));
    expect(createVisitStore(storage).state.getState()).toEqual({ items: [A, B], kept: "stored", aside: [] });
  });

  it("loses nothing when two tabs change it in turn", () => {
    const storage = new MemoryStorage();
    const [one, two] = [createVisitStore(storage), createVisitStore(storage)];
    one.change((items) => withItem(items, A));
    two.change((items) => withItem(items, B));
    one.change((items) => withItem(items, of("masseter.trp1")));
    two.refresh();
    expect(two.state.getState().items.map(({ point }) => point)).toEqual([A.point, B.point, "masseter.trp1"]);
    two.change((items) => withoutItem(items, A.point, "R"));
    one.refresh();
    expect(one.state.getState().items.map(({ point }) => point)).toEqual([B.point, "masseter.trp1"]);
    two.wipe();
    one.refresh();
    expect(one.state.getState().items).toEqual([]);
  });

  it("loses nothing when two tabs change it in the same moment, each before it hears of the other's (seed 23)", () => {
    const change = fc.record({ tab: fc.nat(1), point: fc.nat(5), away: fc.boolean(), heard: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const shared = new MemoryStorage();
        const copies = [new MemoryStorage(), new MemoryStorage()];
        const tabs = copies.map((copy) => createVisitStore(copy));
        // As a browser does: what a tab writes is in its own copy at once, in the others' when they hear of it.
        const waiting: [Set<string>, Set<string>] = [new Set(), new Set()];
        const deliver = () => {
          for (let again = true; again; ) {
            again = false;
            for (const tab of [0, 1] as const) {
              const text = copies[tab]!.texts.get(VISIT_KEY);
              if (!waiting[tab].delete(VISIT_KEY) || text === undefined) continue;
              shared.texts.set(VISIT_KEY, text);
              const other = tab === 0 ? 1 : 0;
              // A copy with a change of its own on the way keeps it: that one comes later.
              if (!waiting[other].has(VISIT_KEY)) copies[other]!.texts.set(VISIT_KEY, text);
              const before = copies[other]!.texts.get(VISIT_KEY);
              tabs[other]!.refresh();
              if (copies[other]!.texts.get(VISIT_KEY) !== before) waiting[other].add(VISIT_KEY);
              again = true;
            }
          }
        };
        const wanted = new Map<string, boolean>();
        const touched = new Map<string, number>();
        for (const { tab, point, away, heard } of changes) {
          const id = `soleus.trp${point}`;
          // Two tabs that want the opposite of one point in one moment: either may have its way.
          if (touched.has(id) && touched.get(id) !== tab) deliver();
          touched.set(id, tab);
          tabs[tab]!.change((items) => (away ? withoutItem(items, id, "R") : withItem(items, of(id))));
          waiting[tab as 0 | 1].add(VISIT_KEY);
          wanted.set(id, !away);
          if (heard) deliver();
        }
        deliver();
        const expected = [...wanted].filter(([, there]) => there).map(([id]) => id);
        for (const copy of [...copies, shared]) {
          const { items } = createVisitStore(copy).state.getState();
          expect(items.map(({ point }) => point).sort()).toEqual(expected.sort());
        }
      }),
      { seed: 23, numRuns: runs(300) },
    );
  });

  it("goes on in memory where the storage is denied or absent, and says so", () => {
    const denied = new MemoryStorage();
    denied.denied = true;
    for (const storage of [null, denied]) {
      const store = createVisitStore(storage);
      store.change((items) => withItem(items, A));
      store.change((items) => withItem(items, B));
      store.refresh();
      expect(store.state.getState()).toEqual({ items: [A, B], kept: "memory", aside: [] });
    }
    const store = createVisitStore(denied);
    expect(store.wipe()).toBe(false);
  });

  it("goes on in memory while the storage is full, and is stored once there is room", () => {
    const storage = new MemoryStorage();
    const store = createVisitStore(storage);
    store.change((items) => withItem(items, A));
    storage.room = 10;
    store.change((items) => withItem(items, B));
    expect(store.state.getState()).toMatchObject({ items: [A, B], kept: "memory" });
    store.change((items) => withoutItem(items, A.point, "R"));
    expect(store.state.getState()).toMatchObject({ items: [B], kept: "memory" });
    storage.room = Infinity;
    store.change((items) => withItem(items, A));
    expect(store.state.getState()).toMatchObject({ items: [B, A], kept: "stored" });
    expect(createVisitStore(storage).state.getState().items).toEqual([B, A]);
  });
});

describe("a damaged list", () => {
  it("never throws, and is always still there as it was found (seed 21)", () => {
    fc.assert(
      fc.property(damaged(sound), fc.constantFrom(Infinity, sound.length + 5, 0), (raw, room) => {
        const storage = new MemoryStorage();
        storage.texts.set(VISIT_KEY, raw);
        storage.room = room;
        const store = createVisitStore(storage);
        const readable = store.state.getState().aside.length === 0;
        store.change((items) => withItem(items, of("masseter.trp1")));
        store.change((items) => withoutItem(items, "masseter.trp1", "R"));
        store.refresh();
        if (!readable) expect(everyText(storage)).toContain(raw);
        if (!readable) expect(store.state.getState().aside.map(({ text }) => text)).toContain(raw);
      }),
      { seed: 21, numRuns: runs(400) },
    );
  });

  it("is set aside once, reported, and the list begins anew with what could be read", () => {
    const storage = new MemoryStorage();
    const raw = JSON.stringify({ version: 1, items: [A, { point: 7 }] });
    storage.texts.set(VISIT_KEY, raw);
    const store = createVisitStore(storage, () => new Date("2026-11-26T10:00:00Z"));
    const { items, kept, aside } = store.state.getState();
    expect({ items, kept }).toEqual({ items: [A], kept: "stored" });
    expect(aside).toEqual([{ key: `${ASIDE_PREFIX}2026-11-26T10:00:00.000Z.0`, text: raw }]);
    // Still reported after a reload, until it is dropped.
    const again = createVisitStore(storage);
    expect(again.state.getState()).toEqual({ items: [A], kept: "stored", aside });
    again.drop(aside[0]!.key);
    expect(createVisitStore(storage).state.getState().aside).toEqual([]);
  });

  it("is safe beside others that came at the same time, as by a clock that was put back", () => {
    const storage = new MemoryStorage();
    const put = (text: string) => {
      storage.texts.set(VISIT_KEY, text);
      return createVisitStore(storage, () => new Date("2026-11-26T10:00:00Z"));
    };
    put("{one");
    const store = put("{two");
    store.drop(store.state.getState().aside[0]!.key);
    const texts = put("{three")
      .state.getState()
      .aside.map(({ text }) => text);
    expect(texts.sort()).toEqual(["{three", "{two"]);
  });

  it("keeps its place where there is no room elsewhere, until it is dropped", () => {
    const storage = new MemoryStorage();
    storage.texts.set(VISIT_KEY, "{broken");
    storage.room = 8;
    const store = createVisitStore(storage);
    store.change((items) => withItem(items, A));
    storage.room = Infinity;
    storage.room = 200;
    store.change((items) => withItem(items, B));
    expect(storage.texts.get(VISIT_KEY)).toBe("{broken");
    const { aside, kept } = store.state.getState();
    expect({ aside, kept }).toEqual({ aside: [{ key: VISIT_KEY, text: "{broken" }], kept: "memory" });
    store.drop(VISIT_KEY);
    storage.room = Infinity;
    store.change((items) => items);
    expect(store.state.getState()).toEqual({ items: [A, B], kept: "stored", aside: [] });
  });

  it("of a later version is left untouched", () => {
    const storage = new MemoryStorage();
    const later = JSON.stringify({ version: 99, items: [{ what: "ever" }] });
    storage.texts.set(VISIT_KEY, later);
    const store = createVisitStore(storage);
    store.change((items) => withItem(items, A));
    store.change((items) => withItem(items, B));
    expect(store.state.getState()).toEqual({ items: [A, B], kept: "newer", aside: [] });
    expect(everyText(storage)).toEqual([later]);
  });

  it("goes with everything else when the list is wiped", () => {
    const storage = new MemoryStorage();
    storage.texts.set(VISIT_KEY, "?");
    storage.texts.set("another.app", "stays");
    const store = createVisitStore(storage);
    store.change((items) => withItem(items, A));
    expect(store.wipe()).toBe(true);
    expect([...storage.texts]).toEqual([["another.app", "stays"]]);
    expect(store.state.getState()).toEqual({ items: [], kept: "stored", aside: [] });
  });
});

describe("a file", () => {
  it("that was damaged never throws, and takes nothing away from what is saved (seed 22)", () => {
    fc.assert(
      fc.property(damaged(sound), (text) => {
        const storage = new MemoryStorage();
        const kept = [of("masseter.trp1"), of("gluteus-minimus.trp2", "L")];
        storage.texts.set(VISIT_KEY, writeVisit(kept));
        const result = createVisitStore(storage).importText(text);
        const after = createVisitStore(storage).state.getState();
        expect(after.items.slice(0, 2)).toEqual(kept);
        expect(after).toMatchObject({ kept: "stored", aside: [] });
        expect(after.items.length).toBe(2 + (result.kind === "read" ? result.added : 0));
      }),
      { seed: 22, numRuns: runs(400) },
    );
  });

  it("is added after what is there; what is known or broken is counted", () => {
    const store = createVisitStore(new MemoryStorage());
    store.change((items) => withItem(items, B));
    const file = JSON.stringify({ version: 1, items: [A, B, "broken"] });
    expect(store.importText(file)).toEqual({ kind: "read", added: 1, known: 1, lost: 1 });
    expect(store.state.getState().items).toEqual([B, A]);
    // A full list takes no more, and what is left out is not called known.
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, n) => of(`soleus.trp${n + 10}`));
    const full = createVisitStore(new MemoryStorage());
    full.change((items) => withItem(items, A));
    const more = JSON.stringify({ version: 1, items: many.slice(0, MOST_ITEMS) });
    expect(full.importText(more)).toEqual({ kind: "read", added: MOST_ITEMS - 1, known: 0, lost: 1 });
    expect(full.importText(more)).toEqual({ kind: "read", added: 0, known: MOST_ITEMS - 1, lost: 1 });
    expect(store.importText("no list")).toEqual({ kind: "unreadable" });
    expect(store.importText('{"version":9,"items":[]}')).toEqual({ kind: "newer" });
    expect(store.state.getState().items).toEqual([B, A]);
  });
});
