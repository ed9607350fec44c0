import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { installApi } from "../../src/app/api";
import { boot } from "../../src/app/boot";
import { keepLink } from "../../src/app/linkSync";
import { decodeLink, type LinkVocabulary } from "../../src/core/link";
import { defaultView } from "../../src/core/view";
import type { SceneStats } from "../../src/scene/stats";
import { changeView, selectMuscle } from "../../src/state/store";
import { appContext, content, startWords } from "../ui/fixtures";

beforeAll(startWords);
beforeEach(() => {
  history.replaceState(null, "", "/some/where/");
});

const stats = { frames: 3, drawCalls: 5 } as SceneStats;

describe("window.needlepoint", () => {
  it("selects muscles, parts and points, on a side, and refuses what it does not know", () => {
    const context = appContext();
    installApi(context);
    const { needlepoint } = window;
    needlepoint!.select("infraspinatus", "L");
    expect(needlepoint!.state()).toMatchObject({ muscle: "infraspinatus", side: "L", trp: null });
    needlepoint!.select("trapezius-descending");
    expect(needlepoint!.state()).toMatchObject({ muscle: "trapezius-descending", side: "L" });
    needlepoint!.select("soleus.trp1", "R");
    expect(needlepoint!.state()).toMatchObject({ trp: "soleus.trp1", side: "R" });
    const before = needlepoint!.state();
    expect(() => needlepoint!.select("no-such-muscle")).toThrow("no-such-muscle");
    expect(needlepoint!.state()).toEqual(before);
  });

  it("tells the view as its link holds it, and a link that reopens exactly that", () => {
    const context = appContext();
    installApi(context);
    changeView(context.store, {
      muscle: "soleus",
      skin: 0.123456,
      view: { position: [1.23456, 2, 3000.04], target: [0, 1, 2], fov: 28 },
    });
    const { link, state } = window.needlepoint!;
    expect(state()).toMatchObject({ skin: 0.12, view: { position: [1.2, 2, 3000] } });
    expect(link()).toMatch(/^http:\/\/[^/]+\/some\/where\/#/);
    const reopened = decodeLink(new URL(link()).hash, vocabulary());
    expect(reopened).toEqual({ state: state(), problems: [] });
  });

  it("has zeros to tell before the first frame, and announces that frame once", async () => {
    performance.clearMarks();
    const api = installApi(appContext());
    expect(window.needlepoint!.stats()).toMatchObject({ frames: 0, drawCalls: 0, framesSinceIdle: 0 });
    const heard = vi.fn();
    window.addEventListener("needlepoint:first-frame", heard);
    let ready = false;
    void window.needlepoint!.ready.then(() => {
      ready = true;
    });
    await Promise.resolve();
    expect(ready).toBe(false);
    api.firstFrame(() => stats);
    api.firstFrame(() => stats);
    await window.needlepoint!.ready;
    expect(heard).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName("needlepoint:first-frame")).toHaveLength(1);
    expect(window.needlepoint!.stats()).toBe(stats);
  });

  it("does not hand out what only the scene may call", () => {
    installApi(appContext());
    expect(Object.keys(window.needlepoint!).sort()).toEqual(["link", "ready", "select", "state", "stats"]);
  });
});

function vocabulary(): LinkVocabulary {
  const muscles = new Set(content.muscleOf.keys());
  return {
    muscles,
    triggerPoints: new Set(content.points.keys()),
    zones: new Map([["temple", { sided: true }]]),
    structures: muscles,
    languages: new Set(["en"]),
  };
}

describe("the address of the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const start = () => {
    const context = appContext();
    keepLink(context.store, vocabulary(), content);
    return context.store;
  };
  const changed = (to: string) => {
    history.replaceState(null, "", to);
    window.dispatchEvent(new Event("hashchange"));
  };

  it("follows the view, once it has been quiet, with one entry in the history", () => {
    const store = start();
    const entries = history.length;
    const write = vi.spyOn(history, "replaceState");
    for (let i = 0; i < 20; i++) {
      changeView(store, { skin: i / 20 });
      vi.advanceTimersByTime(20);
    }
    expect(location.hash).toBe("");
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe("#skin=0.95");
    expect(write).toHaveBeenCalledOnce();
    expect(history.length).toBe(entries);
    write.mockRestore();
  });

  it("that names a point alone means the point in its muscle", () => {
    const store = start();
    changed("/some/where/#trp=trapezius.trp1&side=L");
    expect(store.getState().view).toMatchObject({ muscle: "trapezius-descending", trp: "trapezius.trp1", side: "L" });
  });

  it("is clean again at the start, on the same path", () => {
    const store = start();
    selectMuscle(store, "soleus");
    vi.advanceTimersByTime(1000);
    expect(location.href).toMatch(/\/some\/where\/#muscle=soleus$/);
    selectMuscle(store, null);
    vi.advanceTimersByTime(1000);
    expect(location.href).toMatch(/\/some\/where\/$/);
  });

  it("is written at once when the page is left", () => {
    const store = start();
    selectMuscle(store, "soleus");
    window.dispatchEvent(new Event("pagehide"));
    expect(location.hash).toBe("#muscle=soleus");
  });

  it("changes the view when it is changed, and names what of it is broken", () => {
    const store = start();
    changed("#muscle=soleus&side=L&trp=nothing");
    expect(store.getState().view).toEqual({ ...defaultView, muscle: "soleus", side: "L" });
    expect(store.getState().notices).toEqual([{ key: "link.unknown.triggerPoint", values: { text: "nothing" } }]);
  });

  it("is read even if it is entered while a change of the view waits to be written", () => {
    const store = start();
    selectMuscle(store, "soleus");
    vi.advanceTimersByTime(100);
    history.replaceState(null, "", "#muscle=infraspinatus&skin=wet");
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe("#muscle=infraspinatus&skin=wet");
    window.dispatchEvent(new Event("hashchange"));
    expect(store.getState().view).toEqual({ ...defaultView, muscle: "infraspinatus" });
    expect(store.getState().notices).toEqual([{ key: "link.number.skin", values: { text: "wet", low: 0, high: 1 } }]);
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe("#muscle=infraspinatus");
  });

  it("leaves alone what is not the view", () => {
    const store = start();
    store.setState({ aboutOpen: true });
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe("");
  });
});

describe("boot", () => {
  it("starts with the view of the link, and with what of it cannot be had", async () => {
    history.replaceState(null, "", "#muscle=soleus&trp=soleus.trp1&side=L&mode=study&colour=red");
    const { context, link } = await boot();
    expect(context.store.getState().view).toMatchObject({
      muscle: "soleus",
      trp: "soleus.trp1",
      side: "L",
      mode: "study",
    });
    expect(context.store.getState().notices).toEqual([{ key: "link.part", values: { text: "colour" } }]);
    expect(link.current).toBeNull();
  });

  it("moves no camera before there is one, and settles each move once there is", async () => {
    history.replaceState(null, "", "#");
    const { context, link } = await boot();
    expect(() => context.camera.orbit(15, 0)).not.toThrow();
    const calls: string[] = [];
    const stop = link.attach({
      orbit: (right, up, eased) => calls.push(`orbit ${right} ${up} ${eased}`),
      zoom: (factor, eased) => calls.push(`zoom ${factor} ${eased}`),
      pan: (right, up, eased) => calls.push(`pan ${right} ${up} ${eased}`),
      settled: () => calls.push("settled"),
      lead: () => {},
      now: () => ({ position: [0, 0, 1], target: [0, 0, 0], fov: 28 }),
    });
    context.camera.orbit(15, 0);
    context.camera.zoom(1.25);
    context.camera.pan(0, 0.1);
    expect(calls).toEqual(["orbit 15 0 true", "settled", "zoom 1.25 true", "settled", "pan 0 0.1 true", "settled"]);
    stop();
    expect(link.current).toBeNull();
    context.camera.zoom(2);
    expect(calls).toHaveLength(6);
  });

  it("knows every muscle, part, point, structure and place by its id in a link", async () => {
    history.replaceState(
      null,
      "",
      "#muscle=trapezius-descending&pain=temple:R,vertex&hide=trapezius.R,sternothyroid&isolate=soleus",
    );
    const { context } = await boot();
    expect(context.store.getState().notices).toEqual([]);
  });
});
