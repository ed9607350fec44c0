/**
 * How far the present step of the story has gone: the one place where the story meets the clock on the wall. It runs only
 * while a step moves or the story plays; what it says goes to whoever listens, past React, as with everything that changes
 * with each frame.
 */
import { STORY_STEPS, secondsOf, stillOf, storyStep } from "../core/story/steps";
import type { AppStore } from "./store";
import { goToStep } from "./story";

/** The longest step of time taken in one frame, s: a slow machine shows every part of a movement instead of jumping. */
const LONGEST_STEP = 0.25;

/** Time as the story gets it: frames of the screen, and whether movement is wanted. */
export interface StoryTime {
  /** Calls back before the next frame with the time in ms; returns what takes the call back. */
  readonly next: (frame: (now: number) => void) => () => void;
  readonly still: () => boolean;
}

const screenTime: StoryTime = {
  next: (frame) => {
    const id = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(id);
  },
  still: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
};

export class StoryClock {
  /** While this is set a finished step waits before the story goes on: someone is still reading it out. */
  waiting = false;
  private share = 0;
  private step = 0;
  private readonly store: AppStore;
  private readonly time: StoryTime;
  private readonly listeners = new Set<() => void>();
  private stopFrame: (() => void) | null = null;
  private last: number | null = null;

  constructor(store: AppStore, time: StoryTime = screenTime) {
    this.store = store;
    this.time = time;
  }

  /** How far the step has been played, 0..1. */
  get played(): number {
    return this.share;
  }

  /** How far the picture of the step has gone, 0..1: where movement is not wanted, the one that says it all. */
  get current(): number {
    const step = storyStep(this.step);
    return step && this.time.still() ? stillOf(step) : this.share;
  }

  /** Called whenever the clock has gone on. Returns the unsubscriber. */
  onTick(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Follows the story of the store until the returned function is called. */
  run(): () => void {
    this.step = this.store.getState().view.step;
    this.share = 0;
    const stop = this.store.subscribe((state, before) => {
      const { step, trp, side } = state.view;
      if (step !== this.step || trp !== before.view.trp || side !== before.view.side) {
        this.step = step;
        this.share = 0;
        this.tell();
      }
      this.wake();
    });
    this.tell();
    this.wake();
    return () => {
      stop();
      this.sleep();
    };
  }

  private moves(): boolean {
    const { view, storyPace } = this.store.getState();
    if (storyStep(view.step) === null || view.trp === null || storyPace === "paused") return false;
    if (storyPace === "playing") return this.share < 1 || view.step < STORY_STEPS.length;
    return this.share < 1 && !this.time.still();
  }

  private wake(): void {
    if (!this.moves()) this.sleep();
    else this.stopFrame ??= this.time.next(this.frame);
  }

  private sleep(): void {
    this.stopFrame?.();
    this.stopFrame = null;
    this.last = null;
  }

  private readonly frame = (now: number): void => {
    this.stopFrame = null;
    const step = storyStep(this.step);
    if (!step || !this.moves()) return;
    const passed = this.last === null ? 0 : Math.min(LONGEST_STEP, Math.max(0, (now - this.last) / 1000));
    this.last = now;
    if (this.share < 1) {
      this.share = Math.min(1, this.share + passed / secondsOf(step));
      this.tell();
    }
    const { storyPace } = this.store.getState();
    if (this.share === 1 && storyPace === "playing" && !this.waiting) goToStep(this.store, this.step + 1);
    this.wake();
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const clocks = new WeakMap<AppStore, StoryClock>();

/** The clock of a store's story. */
export function storyClockOf(store: AppStore): StoryClock {
  let clock = clocks.get(store);
  if (!clock) {
    clock = new StoryClock(store);
    clocks.set(store, clock);
  }
  return clock;
}
