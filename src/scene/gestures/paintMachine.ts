/**
 * The hand while a brush or eraser is in it: one finger, the left button or a pen paints; two fingers turn and zoom, as
 * does the right button. Pure, like `machine.ts`.
 */
import type { Gesture, PointerNews } from "./machine";

/** What the painting hand meant. Places of a stroke are CSS pixels from the canvas' corner. */
export type PaintGesture =
  | { readonly kind: "stroke"; readonly begins: boolean; readonly x: number; readonly y: number }
  /** `meant` is false for a stroke that was only the first of two fingers. */
  | { readonly kind: "strokeEnd"; readonly meant: boolean }
  | { readonly kind: "orbit"; readonly dx: number; readonly dy: number }
  | Extract<Gesture, { kind: "pinch" | "settled" }>;

interface Finger {
  readonly x: number;
  readonly y: number;
}

type Device = PointerNews["device"];

/**
 * idle > painting or turning; a second finger from painting > pinching; the finger that stays > resting, so that lifting
 * two fingers one after the other never paints.
 */
export type PaintState =
  | { readonly name: "idle" }
  | {
      readonly name: "painting";
      readonly id: number;
      readonly device: Device;
      readonly at: Finger;
      readonly way: number;
    }
  | { readonly name: "turning"; readonly id: number; readonly at: Finger }
  | { readonly name: "pinching"; readonly fingers: ReadonlyMap<number, Finger> }
  | { readonly name: "resting"; readonly id: number; readonly at: Finger };

export interface PaintStep {
  readonly state: PaintState;
  readonly gestures: readonly PaintGesture[];
}

export const paintIdle: PaintState = { name: "idle" };

/** A stroke longer than this when the second finger comes was meant and stays; a shorter one was the first of two fingers, px. */
const MEANT_PX = 48;

/** One step. The same news in the same order always means the same. */
export function paintStep(state: PaintState, news: PointerNews): PaintStep {
  if (news.kind === "down") return down(state, news);
  if (news.kind === "move") return move(state, news);
  return up(state, news);
}

function down(state: PaintState, news: PointerNews): PaintStep {
  const at = { x: news.x, y: news.y };
  const { id, device } = news;
  if (isDown(state, id)) {
    // A finger that comes down again was lifted unseen, over a dialog of the system for one.
    const lifted = up(state, { ...news, kind: "up" });
    const next = down(lifted.state, news);
    return { state: next.state, gestures: [...lifted.gestures, ...next.gestures] };
  }
  if (state.name === "idle") {
    if (news.secondary === true) return { state: { name: "turning", id, at }, gestures: [] };
    return {
      state: { name: "painting", id, device, at, way: 0 },
      gestures: [{ kind: "stroke", begins: true, ...at }],
    };
  }
  // A pen paints while the palm lies on the glass; a mouse has one place only.
  if (device !== "touch") return { state, gestures: [] };
  if (state.name === "painting" && state.device === "touch") {
    const fingers = new Map([
      [state.id, state.at],
      [id, at],
    ]);
    return {
      state: { name: "pinching", fingers },
      gestures: [{ kind: "strokeEnd", meant: state.way > MEANT_PX }],
    };
  }
  if (state.name === "resting") {
    return { state: { name: "pinching", fingers: new Map([[state.id, state.at]]).set(id, at) }, gestures: [] };
  }
  return { state, gestures: [] };
}

function isDown(state: PaintState, id: number): boolean {
  if (state.name === "idle") return false;
  return state.name === "pinching" ? state.fingers.has(id) : state.id === id;
}

function move(state: PaintState, news: PointerNews): PaintStep {
  const at = { x: news.x, y: news.y };
  if (state.name === "pinching") return pinch(state, news.id, at);
  if (state.name === "idle" || state.id !== news.id) return { state, gestures: [] };
  if (state.name === "resting") return { state: { ...state, at }, gestures: [] };
  if (state.name === "turning") {
    return { state: { ...state, at }, gestures: [{ kind: "orbit", dx: at.x - state.at.x, dy: at.y - state.at.y }] };
  }
  const way = state.way + Math.hypot(at.x - state.at.x, at.y - state.at.y);
  return { state: { ...state, at, way }, gestures: [{ kind: "stroke", begins: false, ...at }] };
}

function up(state: PaintState, news: PointerNews): PaintStep {
  if (state.name === "idle") return { state, gestures: [] };
  if (state.name === "pinching") {
    const left = new Map(state.fingers);
    if (!left.delete(news.id)) return { state, gestures: [] };
    const [rest] = left;
    const next: PaintState = rest ? { name: "resting", id: rest[0], at: rest[1] } : paintIdle;
    return { state: next, gestures: [{ kind: "settled" }] };
  }
  if (state.id !== news.id) return { state, gestures: [] };
  if (state.name === "resting") return { state: paintIdle, gestures: [] };
  if (state.name === "turning") return { state: paintIdle, gestures: [{ kind: "settled" }] };
  return { state: paintIdle, gestures: [{ kind: "strokeEnd", meant: news.kind === "up" }] };
}

/** Two fingers: what they have in common turns the body, what parts them zooms. */
function pinch(state: Extract<PaintState, { name: "pinching" }>, id: number, at: Finger): PaintStep {
  if (!state.fingers.has(id)) return { state, gestures: [] };
  const fingers = new Map(state.fingers).set(id, at);
  const [a, b] = [...state.fingers.values()] as [Finger, Finger];
  const [c, d] = [...fingers.values()] as [Finger, Finger];
  const [x, y] = [(c.x + d.x) / 2, (c.y + d.y) / 2];
  const span = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const scale = Math.max(1, Math.hypot(c.x - d.x, c.y - d.y)) / span;
  return {
    state: { name: "pinching", fingers },
    gestures: [
      { kind: "orbit", dx: x - (a.x + b.x) / 2, dy: y - (a.y + b.y) / 2 },
      { kind: "pinch", scale, x, y, dx: 0, dy: 0 },
    ],
  };
}
