import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewed } from "../../src/core/study/memory";
import { readRecord, withMemory, writeRecord } from "../../src/core/study/record";
import { createKeptStore } from "../../src/state/keptStore";
import { studyForm } from "../../src/state/study/studyForm";
import { damaged } from "../harness/damage";
import { MemoryStorage } from "../harness/memoryStorage";
import { runs } from "../runs";

const NOW = new Date("2026-11-26T09:00:00.000Z");
const answered = (card: string, score = 1) => reviewed(card, null, score, NOW);
const sound = writeRecord([answered("find:infraspinatus.trp1"), answered("name:soleus", 0)]);

function open(raw: string, room = Infinity) {
  const storage = new MemoryStorage();
  storage.texts.set(studyForm.key, raw);
  storage.room = room;
  return { storage, store: createKeptStore(studyForm, storage, () => NOW) };
}

describe("a damaged record of what was practised", () => {
  it("never throws, can be practised on with, and is always still there as it was found (seed 24)", () => {
    fc.assert(
      fc.property(damaged(sound), fc.constantFrom(Infinity, sound.length + 5, 0), (raw, room) => {
        const { storage, store } = open(raw, room);
        const { items, aside } = store.state.getState();
        // Each card that could be read can be answered again.
        for (const item of items) reviewed(item.card, item, 0.5, NOW);
        store.change((now) => withMemory(now, answered("region:masseter")));
        store.refresh();
        const read = readRecord(raw, NOW);
        const whole = read.kind === "newer" || (read.kind === "read" && read.lost === 0);
        expect(aside.map(({ text }) => text)).toEqual(whole ? [] : [raw]);
        if (!whole || read.kind === "newer") expect([...storage.texts.values()]).toContain(raw);
        if (read.kind === "read") expect(store.state.getState().items).toEqual(expect.arrayContaining([...read.items]));
      }),
      { seed: 24, numRuns: runs(400) },
    );
  });

  it("as a file takes nothing away from what is kept (seed 25)", () => {
    const kept = [answered("draw:masseter.trp1"), answered("name:piriformis")];
    fc.assert(
      fc.property(damaged(sound), (text) => {
        const { storage, store } = open(writeRecord(kept));
        const result = store.importText(text);
        const after = createKeptStore(studyForm, storage, () => NOW).state.getState();
        expect(after.items.slice(0, 2)).toEqual(kept);
        expect(after).toMatchObject({ kept: "stored", aside: [] });
        expect(after.items.length).toBe(2 + (result.kind === "read" ? result.added : 0));
      }),
      { seed: 25, numRuns: runs(400) },
    );
  });

  it("whose time is none loses that entry alone", () => {
    const [one, two] = [answered("name:soleus"), answered("name:piriformis")];
    for (const last of ["2026-01-01T00:00:00+05", "yesterday", ""]) {
      const raw = JSON.stringify({ version: 1, items: [one, { ...two, last }] });
      expect(readRecord(raw, NOW)).toEqual({ kind: "read", items: [one], lost: 1 });
      expect(open(raw).store.state.getState()).toMatchObject({ items: [one], kept: "stored", aside: [{ text: raw }] });
    }
  });
});
