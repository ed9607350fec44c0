import { beforeEach, describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { commandForKey, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import {
  askWhatLiesHere,
  choose,
  closeFan,
  isChosen,
  lookAt,
  type Offer,
  offer,
  openFan,
} from "../../src/state/pointing";
import { type AppStore, changeView, createAppStore, selectMuscle, turnFace } from "../../src/state/store";

const content = indexContent(clinical);
const AT = { x: 100, y: 200 };
const structure = (id: string, side: "R" | "L" | "M" = "R", of: "muscle" | "bone" = "muscle"): Offer => ({
  kind: "structure",
  id,
  side,
  of,
  label: id,
});
const OFFERS = [structure("trapezius-ascending"), structure("infraspinatus"), structure("scapula", "R", "bone")];

let store: AppStore;
const camera = { orbit() {}, zoom() {}, pan() {} };
const context = () => ({ store, content, camera });
const view = () => store.getState().view;
const fan = () => openFan(store.getState());
beforeEach(() => {
  store = createAppStore();
  store.setState({ body: { phase: "ready", modelVersion: "test" } });
  selectMuscle(store, "infraspinatus", "R");
});

describe("the list beside a touch", () => {
  it("is there until the view changes in any way, or it is closed", () => {
    const changes = [
      () => closeFan(store),
      () => changeView(store, { view: "back" }),
      () => selectMuscle(store, "soleus"),
      () => changeView(store, { page: "points" }),
      () => turnFace(store, true),
    ];
    for (const change of changes) {
      turnFace(store, false);
      offer(store, AT, OFFERS);
      expect(fan()).toMatchObject({ at: AT, offers: OFFERS, asked: false });
      change();
      expect(fan()).toBeNull();
    }
  });

  it("is closed by Escape before anything else is taken back", () => {
    offer(store, AT, OFFERS);
    commands.clear.perform(context());
    expect(fan()).toBeNull();
    expect(view().muscle).toBe("infraspinatus");
    commands.clear.perform(context());
    expect(view().muscle).toBeNull();
    offer(store, AT, OFFERS);
    expect(commandForKey("Escape", false, store.getState())?.id).toBe("clear");
  });

  it("chooses what is taken: a muscle with its side, a point, a bone by name; what is chosen already is shown", () => {
    choose(store, content, structure("soleus", "L"));
    expect(view()).toMatchObject({ muscle: "soleus", side: "L" });
    const { count } = store.getState().focus;
    choose(store, content, structure("soleus", "L"));
    expect(store.getState().focus).toEqual({ count: count + 1, on: "selection" });
    choose(store, content, { kind: "point", id: "soleus.trp2" });
    expect(view()).toMatchObject({ trp: "soleus.trp2", side: "L" });
    choose(store, content, structure("scapula", "R", "bone"));
    expect(store.getState().touched?.id).toBe("scapula");
    expect(view().trp).toBe("soleus.trp2");
  });

  it("leaves the camera where it is when told so", () => {
    const { count } = store.getState().focus;
    choose(store, content, structure("soleus"), false);
    expect(store.getState().focus.count).toBe(count);
  });

  it("says what is chosen, on its own side only", () => {
    expect(isChosen(view(), structure("infraspinatus"))).toBe(true);
    expect(isChosen(view(), structure("infraspinatus", "L"))).toBe(false);
    changeView(store, { muscle: "sternalis" });
    expect(isChosen(view(), structure("sternalis", "M"))).toBe(true);
  });

  it("never opens face to face, and offers nothing intimate in the patient's words unless it was chosen", () => {
    const pelvic = structure("coccygeus");
    offer(store, AT, [...OFFERS, pelvic]);
    expect(fan()?.offers).toContainEqual(pelvic);
    changeView(store, { register: "patient" });
    offer(store, AT, [...OFFERS, pelvic]);
    expect(fan()?.offers).toEqual(OFFERS);
    offer(store, AT, [pelvic]);
    expect(fan()?.offers).toEqual(OFFERS);
    changeView(store, { muscle: "coccygeus" });
    offer(store, AT, [pelvic]);
    expect(fan()?.offers).toEqual([pelvic]);
    turnFace(store, true);
    offer(store, AT, OFFERS);
    expect(fan()).toBeNull();
  });
});

describe("asking what lies here", () => {
  const found = () => commandForKey("g", false, store.getState())?.id;
  it("is possible with a selection on a body, and not face to face", () => {
    expect(found()).toBe("here");
    turnFace(store, true);
    expect(found()).toBeUndefined();
    turnFace(store, false);
    store.setState({ body: { phase: "loading", share: 0 } });
    expect(found()).toBeUndefined();
    store.setState({ body: { phase: "ready", modelVersion: "test" } });
    selectMuscle(store, null);
    expect(found()).toBeUndefined();
  });

  it("counts, so that asking twice is heard twice", () => {
    commands.here.perform(context());
    askWhatLiesHere(store);
    expect(store.getState().pointing.asked).toBe(2);
  });
});

describe("the lens", () => {
  it("tells the page only when it comes upon something else", () => {
    let told = 0;
    store.subscribe(() => told++);
    lookAt(store, { over: OFFERS[0]! });
    lookAt(store, { over: { ...OFFERS[0]! } });
    lookAt(store, { over: structure("trapezius-ascending", "L") });
    lookAt(store, { over: null });
    lookAt(store, { over: null });
    lookAt(store, null);
    lookAt(store, null);
    expect(told).toBe(4);
    expect(store.getState().pointing.lens).toBeNull();
  });
});
