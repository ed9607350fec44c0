import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { STORY_STEPS, secondsOf, stillOf } from "../../src/core/story/steps";
import { defaultView, type ViewState } from "../../src/core/view";
import { indexContent } from "../../src/state/content";
import { type AppStore, chooseSide, createAppStore } from "../../src/state/store";
import { goToStep, leaveStory, openStory, playOrPause, settleStory, storyLeads } from "../../src/state/story";
import { StoryClock, type StoryTime } from "../../src/state/storyClock";

const content = indexContent(clinical);
const view = (store: AppStore) => store.getState().view;

/** A screen whose frames are asked for one by one. */
function screen(still = false) {
  let wanted: ((now: number) => void) | null = null;
  let now = 0;
  const time: StoryTime = {
    next: (frame) => {
      wanted = frame;
      return () => {
        wanted = null;
      };
    },
    still: () => still,
  };
  return {
    time,
    idle: () => wanted === null,
    run(seconds: number) {
      for (let left = seconds * 20; left > 0 && wanted; left--) {
        const frame: (now: number) => void = wanted;
        wanted = null;
        now += 50;
        frame(now);
      }
    },
  };
}

function told(change: Partial<ViewState> = {}, still = false) {
  const store = createAppStore({ ...defaultView, muscle: "infraspinatus", trp: "infraspinatus.trp1", ...change });
  const frames = screen(still);
  const clock = new StoryClock(store, frames.time);
  return { store, clock, frames, stop: clock.run() };
}

describe("the story", () => {
  it("opens on the first point of a muscle, with the camera its own, and is left with the point selected", () => {
    const store = createAppStore({ ...defaultView, muscle: "soleus", mode: "needling" });
    openStory(store, content);
    expect(view(store)).toMatchObject({ step: 1, trp: "soleus.trp1", mode: "explore", view: "front" });
    expect(storyLeads(view(store))).toBe(true);
    goToStep(store, 99);
    expect(view(store).step).toBe(STORY_STEPS.length);
    leaveStory(store);
    expect(view(store)).toMatchObject({ step: 0, trp: "soleus.trp1" });
  });

  it("finds its point when a link names the muscle alone, keeps a camera that the link names, and waits where there is none", () => {
    const camera = { position: [0, 1000, 900], target: [0, 1000, 0], fov: 28 } as const;
    const store = createAppStore({ ...defaultView, muscle: "soleus", step: 4, view: camera });
    settleStory(store, content);
    expect(view(store)).toMatchObject({ step: 4, trp: "soleus.trp1", view: camera });
    expect(storyLeads(view(store))).toBe(false);
    const empty = createAppStore({ ...defaultView, step: 4 });
    settleStory(empty, content);
    expect(view(empty)).toMatchObject({ step: 4, trp: null });
  });
});

describe("its clock", () => {
  it("moves a step once and then rests", () => {
    const { clock, frames } = told({ step: 2 });
    let ticks = 0;
    clock.onTick(() => ticks++);
    frames.run(secondsOf("band") + 1);
    expect(clock.current).toBe(1);
    expect(frames.idle()).toBe(true);
    expect(ticks).toBeGreaterThan(100);
  });

  it("plays through all steps by itself and ends on the last card", () => {
    const { store, frames } = told({ step: 1 });
    playOrPause(store);
    const seen = new Set<number>();
    store.subscribe((state) => seen.add(state.view.step));
    frames.run(200);
    expect(view(store).step).toBe(STORY_STEPS.length);
    expect(seen.size).toBeGreaterThanOrEqual(STORY_STEPS.length - 1);
    expect(store.getState().storyPace).toBe("stepping");
    expect(frames.idle()).toBe(true);
  });

  it("stands still where it is paused, and goes on from there", () => {
    const { store, clock, frames } = told({ step: 3 });
    playOrPause(store);
    frames.run(4);
    playOrPause(store);
    const at = clock.current;
    expect(at).toBeGreaterThan(0.2);
    expect(frames.idle()).toBe(true);
    playOrPause(store);
    frames.run(1);
    expect(clock.current).toBeGreaterThan(at);
  });

  it("waits for whoever is still reading", () => {
    const { store, clock, frames } = told({ step: 1 });
    playOrPause(store);
    clock.waiting = true;
    frames.run(30);
    expect(view(store).step).toBe(1);
    clock.waiting = false;
    frames.run(1);
    expect(view(store).step).toBe(2);
  });

  it("begins anew on the other side, and shows stills where no movement is wanted", () => {
    const { store, clock, frames } = told({ step: 6 });
    frames.run(3);
    expect(clock.played).toBeGreaterThan(0.2);
    chooseSide(store, "L");
    expect(clock.played).toBe(0);
    const still = told({ step: 6 }, true);
    expect(still.frames.idle()).toBe(true);
    expect(still.clock.current).toBe(stillOf("twitch"));
  });
});
