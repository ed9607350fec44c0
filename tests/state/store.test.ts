import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { defaultView } from "../../src/core/view";
import { indexContent } from "../../src/state/content";
import {
  type AppStore,
  changeView,
  chooseSide,
  createAppStore,
  dismissNotice,
  notify,
  requestFocus,
  selectMuscle,
  selectPoint,
  togglePain,
} from "../../src/state/store";

const content = indexContent(clinical);
const view = (store: AppStore) => store.getState().view;
const focus = (store: AppStore) => store.getState().focus.count;

describe("selecting a muscle", () => {
  it("forgets the point, keeps the side unless told, and asks the camera to show it", () => {
    const store = createAppStore({ ...defaultView, side: "L", trp: "soleus.trp1", muscle: "soleus" });
    selectMuscle(store, "infraspinatus");
    expect(view(store)).toMatchObject({ muscle: "infraspinatus", trp: null, side: "L" });
    expect(focus(store)).toBe(1);
    selectMuscle(store, "soleus", "R");
    expect(view(store)).toMatchObject({ muscle: "soleus", side: "R" });
  });

  it("leaves the camera alone when told, and when nothing is selected", () => {
    const store = createAppStore();
    selectMuscle(store, "soleus", undefined, false);
    selectMuscle(store, null);
    expect(focus(store)).toBe(0);
    expect(view(store).muscle).toBeNull();
  });

  it("takes the name of what was touched away", () => {
    const store = createAppStore();
    store.setState({ touched: { id: "sternum", label: "Sternum" } });
    selectMuscle(store, "soleus");
    expect(store.getState().touched).toBeNull();
  });
});

describe("selecting a point", () => {
  it("selects the structure it lies in, on the named side", () => {
    const store = createAppStore();
    for (const { point } of content.points.values()) {
      selectPoint(store, content, point.id, "L");
      expect(view(store)).toMatchObject({ trp: point.id, muscle: point.structure, side: "L" });
    }
    expect(focus(store)).toBe(content.points.size);
  });

  it("changes nothing for an unknown id", () => {
    const store = createAppStore();
    const before = store.getState();
    selectPoint(store, content, "soleus.trp99");
    expect(store.getState()).toBe(before);
  });

  it("stays with the question about pain, so that the candidates are a step back", () => {
    const store = createAppStore();
    togglePain(store, { zone: "temple", side: "R" });
    selectPoint(store, content, "trapezius.trp1", "R");
    expect(view(store)).toMatchObject({ mode: "pain", pain: [{ zone: "temple", side: "R" }], trp: "trapezius.trp1" });
  });
});

describe("the side", () => {
  it("turns with muscle and point, and asks the camera only where something is selected", () => {
    const store = createAppStore();
    chooseSide(store, "L");
    expect(view(store).side).toBe("L");
    expect(focus(store)).toBe(0);
    selectPoint(store, content, "soleus.trp1");
    const before = focus(store);
    chooseSide(store, "R");
    expect(view(store)).toMatchObject({
      side: "R",
      trp: "soleus.trp1",
      muscle: content.points.get("soleus.trp1")!.point.structure,
    });
    expect(focus(store)).toBe(before + 1);
  });

  it("is no change when it is the same", () => {
    const store = createAppStore();
    const before = store.getState();
    chooseSide(store, "R");
    expect(store.getState()).toBe(before);
  });
});

describe("places of pain", () => {
  it("are added, and taken away by naming them again; right and left are two places", () => {
    const store = createAppStore();
    const { count } = store.getState().focus;
    togglePain(store, { zone: "temple", side: "R" });
    // Brought in sight; what is taken away moves nothing.
    expect(store.getState().focus).toEqual({ count: count + 1, on: "pain" });
    togglePain(store, { zone: "temple", side: "R" });
    expect(store.getState().focus.count).toBe(count + 1);
    togglePain(store, { zone: "temple", side: "R" });
    togglePain(store, { zone: "temple", side: "L" });
    togglePain(store, { zone: "vertex", side: null });
    expect(view(store).pain.map(({ zone, side }) => `${zone}:${side}`)).toEqual([
      "temple:R",
      "temple:L",
      "vertex:null",
    ]);
    expect(view(store).mode).toBe("pain");
    togglePain(store, { zone: "temple", side: "R" });
    expect(view(store).pain).toEqual([
      { zone: "temple", side: "L" },
      { zone: "vertex", side: null },
    ]);
  });

  it("leave the question open when the last of them is taken away", () => {
    const store = createAppStore();
    togglePain(store, { zone: "temple", side: "R" });
    togglePain(store, { zone: "temple", side: "R" });
    expect(view(store)).toEqual({ ...defaultView, mode: "pain" });
  });

  it("take the place of a selection", () => {
    const store = createAppStore();
    selectPoint(store, content, "soleus.trp1");
    togglePain(store, { zone: "temple", side: "R" });
    expect(view(store)).toMatchObject({ muscle: null, trp: null });
  });
});

describe("notices and focus", () => {
  it("tells each message once, until it is dismissed", () => {
    const one = () => ({ key: "link.unknown.muscle", values: { text: "one" } }) as const;
    const two = () => ({ key: "link.unknown.muscle", values: { text: "two" } }) as const;
    const store = createAppStore(defaultView, [one()]);
    notify(store, two());
    notify(store, { key: "notice.languageMissing" });
    notify(store, one());
    expect(store.getState().notices).toEqual([one(), two(), { key: "notice.languageMissing" }]);
    dismissNotice(store, one());
    expect(store.getState().notices).toEqual([two(), { key: "notice.languageMissing" }]);
  });

  it("counts each wish, even twice for the same", () => {
    const store = createAppStore();
    requestFocus(store, "pain");
    requestFocus(store, "pain");
    expect(store.getState().focus).toEqual({ count: 2, on: "pain" });
  });

  it("changes only the named parts of the view", () => {
    const store = createAppStore();
    changeView(store, { skin: 0.5 });
    expect(view(store)).toEqual({ ...defaultView, skin: 0.5 });
  });
});

describe("indexContent", () => {
  it("finds each muscle by its own id and its parts', each point with its muscle, each claim and citation", () => {
    for (const muscle of clinical.muscles) {
      for (const id of [muscle.id, ...muscle.parts]) expect(content.muscleOf.get(id)).toBe(muscle);
      for (const point of muscle.triggerPoints) expect(content.points.get(point.id)).toEqual({ point, muscle });
    }
    expect(content.claimOf.size).toBe(clinical.claims.length);
    expect(content.citationOf.size).toBe(clinical.citations.length);
  });
});
