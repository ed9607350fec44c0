import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { defaultView } from "../../src/core/view";
import { commandForKey, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { restoreView, undo } from "../../src/state/history";
import { takeTool } from "../../src/state/paint";
import { changeView, createAppStore, selectMuscle, turnFace } from "../../src/state/store";
import { endTour, leaveTour, openTour, startTour, TOUR_STOPS, tourTo } from "../../src/state/tour";

const content = indexContent(clinical);
const camera = { orbit() {}, zoom() {}, pan() {} };

describe("the tour", () => {
  it("leaves nothing behind: view, undo and words are as before it, however it ends", () => {
    for (const [way, leaveAt] of [
      ["to its end", TOUR_STOPS.length],
      ["skipped", 2],
    ] as const) {
      const store = createAppStore({ ...defaultView, register: "patient" });
      selectMuscle(store, "soleus", "L");
      changeView(store, { skin: 0.5 });
      const { view, history } = store.getState();
      startTour(store, content);
      for (let stop = 1; stop < leaveAt; stop++) {
        tourTo(store, content, stop);
        expect(store.getState().view.register).toBe("patient");
      }
      if (leaveAt === TOUR_STOPS.length) tourTo(store, content, leaveAt);
      else commandForKey("Escape", false, store.getState())!.perform({ store, content, camera });
      expect(store.getState(), way).toMatchObject({ tour: null, view, history });
    }
  });

  it("gives back the skin that the brush had closed, and keeps the words chosen on the way", () => {
    const store = createAppStore();
    takeTool(store, "brush");
    expect(store.getState().view.skin).toBeGreaterThan(0.5);
    startTour(store, content);
    changeView(store, { register: "patient" });
    tourTo(store, content, TOUR_STOPS.length);
    expect(store.getState().view).toEqual({ ...defaultView, mode: "pain", register: "patient" });
    expect(store.getState().paint.tool).toBe("off");
  });

  it("is over where a link is opened: its view stays, and nothing leads back into the tour", () => {
    const store = createAppStore();
    startTour(store, content);
    restoreView(store, { ...defaultView, muscle: "soleus" });
    endTour(store);
    expect(store.getState()).toMatchObject({ tour: null, view: { muscle: "soleus" }, history: { past: [] } });
  });

  it("is left for the patient or the story in one step, which leads to what was before it", () => {
    const store = createAppStore();
    selectMuscle(store, "soleus", "L");
    const before = store.getState();
    startTour(store, content);
    tourTo(store, content, 2);
    leaveTour(store);
    expect(store.getState().history.past).toEqual([...before.history.past, before.view]);
    undo(store);
    expect(store.getState().view).toEqual(before.view);
  });

  it("begins anew from the page about the tool, and still gives back what was before it", () => {
    const store = createAppStore();
    selectMuscle(store, "soleus", "L");
    const { view } = store.getState();
    startTour(store, content);
    tourTo(store, content, 3);
    store.setState({ aboutOpen: true });
    commands.tour.perform({ store, content, camera });
    expect(store.getState()).toMatchObject({ aboutOpen: false, tour: { stop: 0, view } });
  });

  it("shows at each stop what it speaks of, in both directions", () => {
    const store = createAppStore();
    startTour(store, content);
    const seen = (stop: number) => {
      tourTo(store, content, stop);
      const { muscle, trp, mode, pain } = store.getState().view;
      return { muscle, trp, mode, pain: pain.length };
    };
    const on = TOUR_STOPS.map((_, stop) => seen(stop));
    expect(on.map(({ muscle }) => muscle)).toEqual([null, "infraspinatus", "infraspinatus", null, "infraspinatus"]);
    expect(on[2]).toMatchObject({ trp: "infraspinatus.trp1" });
    expect(on[3]).toMatchObject({ mode: "pain", pain: 1 });
    expect(TOUR_STOPS.map((_, n) => seen(TOUR_STOPS.length - 1 - n)).reverse()).toEqual(on);
  });

  it("is no part of what is turned to the patient, and cannot begin there", () => {
    const store = createAppStore();
    startTour(store, content);
    turnFace(store, true);
    expect(openTour(store.getState())).toBeNull();
    expect(commands.tour.enabled(store.getState())).toBe(false);
  });
});
