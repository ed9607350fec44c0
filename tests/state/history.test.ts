import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeLink } from "../../src/core/link";
import { defaultView, type ViewState } from "../../src/core/view";
import { MOST_STEPS, ONE_MOVEMENT_MS, redo, rememberViews, restoreView, undo } from "../../src/state/history";
import {
  type AppStore,
  changeView,
  createAppStore,
  hold,
  selectMuscle,
  togglePain,
  turnFace,
} from "../../src/state/store";
import { runs } from "../runs";

const SEED = 20261127;
const view = (store: AppStore) => store.getState().view;
const steps = (store: AppStore) => store.getState().history.past.length;
/** The next turn of the event loop: another input of the user. */
const turn = () => Promise.resolve();
const camera = (x: number): ViewState["view"] => ({ position: [x, 900, 3000], target: [0, 900, 0], fov: 28 });

describe("undo and redo", () => {
  it("go through any changes and back again, step by step", async () => {
    const change = fc.oneof(
      fc.constantFrom<Partial<ViewState>>(
        { muscle: "soleus" },
        { muscle: null, trp: null },
        { register: "patient" },
        { hide: ["soleus.R"] },
        { isolate: ["soleus.R", "tibia.R"] },
        { xray: true },
        { bones: false },
        { view: "back" },
        { pain: [{ zone: "temple", side: "R" }], mode: "pain" },
      ),
      fc.record({ skin: fc.nat({ max: 100 }).map((x) => x / 100), layer: fc.nat({ max: 6 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        let now = 0;
        const store = createAppStore();
        // Each after a rest: small movements are not joined.
        rememberViews(store, () => {
          now += ONE_MOVEMENT_MS * 2;
          return now;
        });
        const seen = [view(store)];
        for (const change of changes) {
          await turn();
          const before = steps(store);
          changeView(store, change);
          // What changes nothing on the screen is no step.
          if (steps(store) > before) seen.push(view(store));
          else expect(encodeLink(view(store))).toBe(encodeLink(seen.at(-1)!));
        }
        for (const wanted of seen.slice(0, -1).reverse()) {
          undo(store);
          expect(encodeLink(view(store))).toBe(encodeLink(wanted));
        }
        expect(steps(store)).toBe(0);
        for (const wanted of seen.slice(1)) {
          redo(store);
          expect(encodeLink(view(store))).toBe(encodeLink(wanted));
        }
        expect(store.getState().history.future).toEqual([]);
      }),
      { seed: SEED, numRuns: runs(100) },
    );
  });

  it("do nothing where there is nothing to undo or to redo", () => {
    const store = createAppStore();
    const before = store.getState();
    undo(store);
    redo(store);
    expect(store.getState()).toBe(before);
  });

  it("forget what was undone once something new is done", async () => {
    const store = createAppStore();
    changeView(store, { xray: true });
    undo(store);
    changeView(store, { bones: false });
    const done = store.getState();
    redo(store);
    expect(store.getState()).toBe(done);
    undo(store);
    expect(view(store)).toEqual(defaultView);
  });

  it("remember at most a hundred steps", async () => {
    const store = createAppStore();
    for (let i = 0; i < MOST_STEPS + 20; i++) {
      await turn();
      changeView(store, { xray: i % 2 === 0 });
    }
    expect(steps(store)).toBe(MOST_STEPS);
  });

  it("leave what is no part of the view: notices, the body, what was asked of the camera", async () => {
    const store = createAppStore();
    selectMuscle(store, "soleus");
    store.setState({ notices: [{ key: "notice.visitFull" }], aboutOpen: true });
    const { focus } = store.getState();
    undo(store);
    expect(store.getState()).toMatchObject({ notices: [{ key: "notice.visitFull" }], aboutOpen: true, focus });
  });
});

describe("one step", () => {
  it("is all that comes of one input: a selection with the camera that follows it", async () => {
    const store = createAppStore();
    // As the camera does: it answers while the store is still telling of the selection.
    store.subscribe((state, before) => {
      if (state.focus.count !== before.focus.count) changeView(store, { view: camera(1) });
    });
    selectMuscle(store, "soleus");
    expect(view(store)).toMatchObject({ muscle: "soleus", view: camera(1) });
    expect(steps(store)).toBe(1);
    undo(store);
    expect(view(store)).toEqual(defaultView);
    redo(store);
    expect(view(store)).toMatchObject({ muscle: "soleus", view: camera(1) });
  });

  it("is all that a slider does while it is held, however long the hand rests on it", async () => {
    let now = 0;
    const store = createAppStore();
    rememberViews(store, () => now);
    for (const skin of [0.2, 0.4, 0.6, 0.8]) {
      await turn();
      now += ONE_MOVEMENT_MS * 3;
      changeView(store, { skin });
      hold(store, skin === 0.4 ? null : "skin");
    }
    expect(steps(store)).toBe(2);
    undo(store);
    expect(view(store).skin).toBe(0.4);
    undo(store);
    expect(view(store)).toEqual(defaultView);
  });

  it("is a turn of the camera after a rest, whatever slider is held", async () => {
    let now = 0;
    const store = createAppStore();
    rememberViews(store, () => now);
    hold(store, "skin");
    for (let i = 1; i <= 3; i++) {
      await turn();
      now += ONE_MOVEMENT_MS * 3;
      changeView(store, { view: camera(i) });
    }
    expect(steps(store)).toBe(3);
  });

  it.each([
    ["the skin", (i: number) => ({ skin: i / 100 })],
    ["the layers", (i: number) => ({ layer: i % 7 })],
    ["the camera", (i: number) => ({ view: camera(i) })],
  ] as const)("is a whole movement of %s; after a rest another begins", async (_, change) => {
    let now = 0;
    const store = createAppStore();
    rememberViews(store, () => now);
    const drag = async (from: number) => {
      for (let i = from; i < from + 5; i++) {
        await turn();
        now += ONE_MOVEMENT_MS / 2;
        changeView(store, change(i));
      }
    };
    await drag(1);
    const first = steps(store);
    await drag(6);
    now += ONE_MOVEMENT_MS * 2;
    const middle = view(store);
    await drag(20);
    undo(store);
    expect(view(store)).toEqual(middle);
    undo(store);
    expect(view(store)).toEqual(defaultView);
    expect(first).toBe(1);
  });

  it("is each named view, and each choice, however fast", async () => {
    const store = createAppStore();
    for (const change of [{ view: "back" }, { view: "left" }, { xray: true }, { xray: false }] as const) {
      await turn();
      changeView(store, change);
    }
    expect(steps(store)).toBe(4);
  });

  it("is none where nothing changes", async () => {
    const store = createAppStore();
    changeView(store, { view: "front", pain: [], hide: [] });
    await turn();
    changeView(store, { skin: defaultView.skin + 0.001 });
    expect(steps(store)).toBe(0);
  });

  it("is a place of pain put in and taken away", async () => {
    const store = createAppStore();
    togglePain(store, { zone: "temple", side: "R" });
    await turn();
    togglePain(store, { zone: "temple", side: "R" });
    undo(store);
    expect(view(store).pain).toEqual([{ zone: "temple", side: "R" }]);
  });
});

describe("turned to the patient", () => {
  const clinician: ViewState = {
    ...defaultView,
    register: "clinician",
    muscle: "infraspinatus",
    trp: "infraspinatus.trp1",
    mode: "needling",
  };

  it("undo and redo never bring the clinician's words or the needle, nor turn the page", async () => {
    const store = createAppStore(clinician);
    changeView(store, { xray: true });
    await turn();
    turnFace(store, true);
    await turn();
    changeView(store, { view: "back" });
    await turn();
    let undone = 0;
    for (const step of [undo, undo, undo, undo, redo, redo, redo, redo]) {
      const before = view(store);
      step(store);
      if (view(store) !== before) undone++;
      expect(view(store)).toMatchObject({ face: true, register: "patient", mode: "explore" });
    }
    // The camera and the x-ray, there and back; turning the page is no step.
    expect(undone).toBe(4);
  });

  it("what was done then is undone afterwards, and the page stays turned back", async () => {
    const store = createAppStore(clinician);
    turnFace(store, true);
    await turn();
    changeView(store, { view: "back" });
    await turn();
    turnFace(store, false);
    await turn();
    undo(store);
    undo(store);
    expect(view(store)).toMatchObject({ face: false, view: "front" });
  });
});

describe("a view from a link", () => {
  it("is another start: nothing before it can be undone or redone", async () => {
    const store = createAppStore();
    changeView(store, { xray: true });
    await turn();
    changeView(store, { bones: false });
    undo(store);
    restoreView(store, { ...defaultView, muscle: "soleus" });
    const opened = store.getState();
    expect(opened.history).toEqual({ past: [], future: [] });
    undo(store);
    redo(store);
    expect(store.getState()).toBe(opened);
    changeView(store, { xray: true });
    undo(store);
    expect(view(store)).toEqual({ ...defaultView, muscle: "soleus" });
  });
});
