import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { cardsOf, type StudyCard } from "../../src/core/study/cards";
import { reviewed } from "../../src/core/study/memory";
import { readRecord, writeRecord } from "../../src/core/study/record";
import { defaultView } from "../../src/core/view";
import { type CommandContext, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { createKeptStore } from "../../src/state/keptStore";
import { finishStroke, paintTo, takeBrush, takeTool, undoPaint } from "../../src/state/paint";
import { changeView, createAppStore, lookUp, selectMuscle } from "../../src/state/store";
import { answersOf, createStudy } from "../../src/state/study/session";
import { drawnStrokes, enterStudy, leaveStudy, setStage, stageOf, studying } from "../../src/state/study/stage";
import { studyForm } from "../../src/state/study/studyForm";
import { MemoryStorage } from "../harness/memoryStorage";

const content = indexContent(clinical);
const cards = cardsOf(content.muscles);
const cardOf = (id: string) => cards.find((card) => card.id === id)!;
const queue: StudyCard[] = ["name:infraspinatus", "find:soleus.trp1", "draw:masseter.trp1"].map(cardOf);
const DAY = 86_400_000;

function start(storage = new MemoryStorage()) {
  let time = Date.UTC(2026, 10, 26);
  const clock = () => time;
  const store = createAppStore(defaultView);
  const app: CommandContext = { store, content, camera: { orbit() {}, zoom() {}, pan() {} } };
  const open = () => createKeptStore(studyForm, storage, () => new Date(time));
  const record = open();
  const study = createStudy(app, record, clock);
  enterStudy(store);
  return {
    store,
    study,
    record,
    storage,
    open,
    now: () => study.session.getState().now,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe("study mode", () => {
  it("opens with nothing chosen and no names on the body, and closes without a trace in the view", () => {
    const { store } = start();
    selectMuscle(store, "soleus");
    expect(studying(store.getState())).toBe(false);
    enterStudy(store);
    expect(store.getState().view).toEqual({ ...defaultView, mode: "study" });
    leaveStudy(store);
    expect(store.getState().view).toEqual(defaultView);
  });

  it("gives back the layers that a card has taken off, by leaving as by looking up, and the skin that the brush had closed", () => {
    const { store, study } = start();
    for (const leave of [() => leaveStudy(store), () => lookUp(store, content, "soleus.trp1")]) {
      enterStudy(store);
      study.start("practice", [cardOf("layer:supraspinatus")]);
      expect(store.getState().view.layer).toBe(1);
      leave();
      expect(store.getState().view).toMatchObject({ layer: 0, mode: "explore" });
    }
    expect(store.getState().view.trp).toBe("soleus.trp1");
    leaveStudy(store);
    changeView(store, { skin: 0.2, layer: 2 });
    takeTool(store, "brush");
    commands.study.perform({ store, content, camera: { orbit() {}, zoom() {}, pan() {} } });
    expect(store.getState().view).toMatchObject({ skin: 0.2, layer: 0, mode: "study" });
  });

  it("draws only while it is open", () => {
    const { store } = start();
    setStage(store, { lit: { id: "soleus", side: "R" } });
    expect(stageOf(store.getState()).lit).not.toBeNull();
    leaveStudy(store);
    expect(stageOf(store.getState()).lit).toBeNull();
  });
});

describe("a session", () => {
  it("asks card by card, remembers each answer, and asks once more at the end what was not known", () => {
    const { study, now, store, record } = start();
    study.start("practice", queue);
    expect(store.getState().study.lit).toEqual({ id: "infraspinatus", side: "R" });
    study.answer({ kind: "choice", key: "soleus" }, 0);
    expect(now()).toMatchObject({ shown: true, at: 0 });
    // A second answer to the same card changes nothing.
    study.answer({ kind: "choice", key: "infraspinatus" }, 1);
    expect(record.state.getState().items).toMatchObject([{ card: "name:infraspinatus", score: 0, reps: 1 }]);
    study.next();
    expect(store.getState().study).toMatchObject({ lit: null, seek: "soleus.trp1", revealed: false });
    study.answer({ kind: "none" }, 1);
    expect(store.getState().study).toMatchObject({ revealed: true, lit: { id: "soleus", side: "R" } });
    study.next();
    study.answer({ kind: "none" }, 1);
    study.next();
    expect(now()).toMatchObject({ at: 3, ended: false });
    study.answer({ kind: "choice", key: "infraspinatus" }, 1);
    study.next();
    expect(now()!.ended).toBe(true);
    // The repeat was practice: it is not graded.
    expect(record.state.getState().items.find(({ card }) => card === "name:infraspinatus")).toMatchObject({
      score: 0,
      reps: 1,
    });
    expect(answersOf(now()!).map(({ score }) => score)).toEqual([0, 1, 1]);
    study.close();
    expect(now()).toBeNull();
  });

  it("waits while something is looked up, and goes on where it was", () => {
    const { study, now, store } = start();
    study.start("practice", queue);
    selectMuscle(store, "soleus");
    enterStudy(store);
    study.resume();
    expect(now()!.at).toBe(0);
    expect(stageOf(store.getState()).lit).toEqual({ id: "infraspinatus", side: "R" });
  });

  it("shows each card on the whole body, and one about a depth with that depth on top", () => {
    const { study, store } = start();
    study.start("practice", ["layer:supraspinatus", "name:soleus"].map(cardOf));
    expect(store.getState().view.layer).toBe(1);
    expect(store.getState().study.lit).toEqual({ id: "supraspinatus", side: "R" });
    changeView(store, { layer: 3, xray: true });
    study.answer({ kind: "none" }, 1);
    study.next();
    expect(store.getState().view).toMatchObject({ layer: 0, xray: false });
    study.end();
    expect(store.getState().view.layer).toBe(0);
  });

  it("goes on without a card that cannot be asked", () => {
    const { study, now } = start();
    study.start("practice", queue);
    study.skip();
    expect(now()).toMatchObject({ at: 0, firstRepeat: 2, ended: false });
    expect(now()!.queue.map(({ id }) => id)).toEqual(["find:soleus.trp1", "draw:masseter.trp1"]);
    study.skip();
    study.skip();
    expect(now()!.ended).toBe(true);
  });

  it("as an exam shows no answer, has a clock, and ends with what was answered", () => {
    const { study, now, pass } = start();
    study.start("exam", queue);
    const whole = study.left()!;
    pass(20_000);
    expect(study.left()).toBe(whole - 20_000);
    study.answer({ kind: "choice", key: "infraspinatus" }, 1);
    expect(now()).toMatchObject({ at: 1, shown: false });
    pass(DAY);
    expect(study.left()).toBe(0);
    study.end();
    expect(answersOf(now()!).map(({ score }) => score)).toEqual([1, null, null]);
  });

  it("draws with the painter's tools, on paper of its own and not into the reported pain", () => {
    const { study, store } = start();
    study.start("practice", [queue[2]!]);
    takeBrush(store, "small");
    paintTo(store, [-50, 1500, 60], true);
    finishStroke(store);
    const drawing = () => store.getState().study.drawing!;
    setStage(store, { drawing: { ...drawing(), kind: "spillover" } });
    paintTo(store, [-60, 1540, 40], true);
    finishStroke(store);
    expect(drawing().strokes.essential.length).toBe(1);
    expect(drawnStrokes(store.getState())!.length).toBe(1);
    undoPaint(store);
    expect(drawnStrokes(store.getState())).toEqual([]);
    expect(drawing().strokes.essential.length).toBe(1);
    expect(store.getState().view).toMatchObject({ mode: "study", strokes: [] });
    takeTool(store, "off");
    study.answer({ kind: "none" }, 0.2);
    expect(store.getState().study.pattern).toEqual({ id: "masseter.trp1", side: "R" });
  });
});

describe("what was practised", () => {
  it("is there after a reload, and grows by what two tabs do in turn", () => {
    const one = start();
    one.study.start("practice", queue);
    one.study.answer({ kind: "none" }, 1);
    const two = one.open();
    two.change((items) => [...items, reviewed("find:soleus.trp1", null, 1, new Date(Date.UTC(2026, 10, 26)))]);
    one.study.next();
    one.study.next();
    one.study.answer({ kind: "none" }, 1);
    expect(
      one
        .open()
        .state.getState()
        .items.map(({ card }) => card)
        .sort(),
    ).toEqual(["draw:masseter.trp1", "find:soleus.trp1", "name:infraspinatus"]);
  });

  it("goes on in memory where nothing can be stored, and says so", () => {
    for (const fault of ["denied", "full"] as const) {
      const storage = new MemoryStorage();
      if (fault === "denied") storage.denied = true;
      else storage.room = 10;
      const { study, record } = start(storage);
      study.start("practice", queue);
      study.answer({ kind: "none" }, 1);
      expect(record.state.getState()).toMatchObject({ kept: "memory", items: [{ card: "name:infraspinatus" }] });
    }
  });

  it("that is damaged is set aside as it was found, and what can be read of it goes on", () => {
    const storage = new MemoryStorage();
    const good = reviewed("find:soleus.trp1", null, 1, new Date(Date.UTC(2026, 10, 20)));
    const text = JSON.stringify({ version: 1, items: [good, { card: "find:soleus.trp2" }] });
    storage.setItem(studyForm.key, text);
    const { record, study } = start(storage);
    expect(record.state.getState().items).toEqual([good]);
    expect(record.state.getState().aside.map((aside) => aside.text)).toEqual([text]);
    study.start("practice", queue);
    study.answer({ kind: "none" }, 1);
    expect([...storage.texts.values()]).toContain(text);
    expect(record.state.getState().items.length).toBe(2);
  });

  it("by a later version is left alone", () => {
    const storage = new MemoryStorage();
    const text = JSON.stringify({ version: 9, items: [] });
    storage.setItem(studyForm.key, text);
    const { record, study } = start(storage);
    study.start("practice", queue);
    study.answer({ kind: "none" }, 1);
    expect(record.state.getState().kept).toBe("newer");
    expect(storage.getItem(studyForm.key)).toBe(text);
  });

  it("travels as a file: read into what is there, of each card the later answer", () => {
    const one = start();
    one.study.start("practice", queue);
    one.study.answer({ kind: "none" }, 1);
    const file = writeRecord(one.record.state.getState().items);
    const other = start();
    other.pass(DAY);
    other.study.start("practice", queue);
    other.study.answer({ kind: "none" }, 0);
    const before = other.record.state.getState().items;
    expect(other.record.importText(file)).toMatchObject({ kind: "read", added: 0, known: 1 });
    expect(other.record.state.getState().items).toEqual(before);
    expect(other.record.importText("{}").kind).toBe("unreadable");
    expect(readRecord(file, new Date()).kind).toBe("read");
    expect(other.record.wipe()).toBe(true);
    expect(other.open().state.getState().items).toEqual([]);
  });

  it("with answers from the future, of a clock that was wrong, comes again as soon as it would have", () => {
    const storage = new MemoryStorage();
    const ahead = reviewed("find:soleus.trp1", null, 1, new Date(Date.UTC(2028, 0, 1)));
    storage.setItem(studyForm.key, writeRecord([ahead]));
    const { record } = start(storage);
    const [item] = record.state.getState().items;
    expect(Date.parse(item!.due) - Date.UTC(2026, 10, 26)).toBe(Date.parse(ahead.due) - Date.parse(ahead.last));
  });
});
