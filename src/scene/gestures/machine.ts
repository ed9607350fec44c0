import {
  DOUBLE_TAP_DISTANCE_PX,
  DOUBLE_TAP_MS,
  LONG_PRESS_MS,
  TAP_MS,
  TAP_SLOP_MOUSE_PX,
  TAP_SLOP_TOUCH_PX,
} from "../../core/interaction";

/** A pointer's news, in CSS pixels from the canvas' corner and milliseconds of one clock. */
export interface PointerNews {
  readonly kind: "down" | "move" | "up" | "cancel";
  readonly id: number;
  readonly device: "mouse" | "touch" | "pen";
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** True for the right or middle button, or with shift held: panning with one pointer. */
  readonly secondary?: boolean;
}

/** The clock's news, so that a long press needs no movement. */
export interface TickNews {
  readonly kind: "tick";
  readonly time: number;
}

/** What the hand meant. */
export type Gesture =
  | {
      readonly kind: "tap" | "doubleTap" | "longPress";
      readonly x: number;
      readonly y: number;
      readonly device: string;
    }
  /** A held press moves over the body. */
  | { readonly kind: "look"; readonly x: number; readonly y: number }
  /** It ends where it was last; `meant` is false where a second finger or the system ended it. */
  | { readonly kind: "lookEnd"; readonly x: number; readonly y: number; readonly meant: boolean }
  | { readonly kind: "orbit" | "pan"; readonly dx: number; readonly dy: number }
  | {
      readonly kind: "pinch";
      readonly scale: number;
      readonly x: number;
      readonly y: number;
      readonly dx: number;
      readonly dy: number;
    }
  | { readonly kind: "settled" };

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Tap extends Finger {
  readonly time: number;
}

interface PressState {
  readonly name: "pressing";
  readonly id: number;
  readonly device: "mouse" | "touch" | "pen";
  readonly start: Tap;
  readonly secondary: boolean;
  readonly lastTap: Tap | null;
}

/**
 * idle > pressing > (orbiting | panning | held), two fingers from anywhere > pinching > orbiting with the one that stays.
 * A held press looks at what it moves over until it is let go.
 */
export type GestureState =
  | { readonly name: "idle"; readonly lastTap: Tap | null }
  | PressState
  | { readonly name: "orbiting" | "panning" | "held"; readonly id: number; readonly at: Finger }
  | { readonly name: "pinching"; readonly fingers: ReadonlyMap<number, Finger> };

export interface GestureStep {
  readonly state: GestureState;
  readonly gestures: readonly Gesture[];
}

export const idle: GestureState = { name: "idle", lastTap: null };

/** One step of the gesture machine. Pure: the same news in the same order always means the same. */
export function step(state: GestureState, news: PointerNews | TickNews): GestureStep {
  if (news.kind === "tick") return tick(state, news.time);
  if (news.kind === "down") return down(state, news);
  if (news.kind === "move") return move(state, news);
  return up(state, news);
}

/** When the machine next wants a tick, in the clock of the news; null if time alone changes nothing. */
export function wakeAt(state: GestureState): number | null {
  return state.name === "pressing" && !state.secondary ? state.start.time + LONG_PRESS_MS : null;
}

function tick(state: GestureState, time: number): GestureStep {
  const due = wakeAt(state);
  if (state.name !== "pressing" || due === null || time < due) return { state, gestures: [] };
  const { x, y } = state.start;
  return {
    state: { name: "held", id: state.id, at: { x, y } },
    gestures: [{ kind: "longPress", x, y, device: state.device }],
  };
}

function down(state: GestureState, news: PointerNews): GestureStep {
  const at = { x: news.x, y: news.y };
  if (state.name === "idle") {
    const start = { ...at, time: news.time };
    const secondary = news.secondary === true;
    const pressing = { name: "pressing", id: news.id, device: news.device, start, secondary } as const;
    return { state: { ...pressing, lastTap: state.lastTap }, gestures: [] };
  }
  if (news.device !== "touch") return { state, gestures: [] };
  const fingers = new Map(state.name === "pinching" ? state.fingers : [[state.id, positionOf(state)]]);
  // A third finger adds nothing: the first two go on.
  if (fingers.size < 2) fingers.set(news.id, at);
  const gestures: Gesture[] = state.name === "held" ? [{ kind: "lookEnd", ...state.at, meant: false }] : [];
  return { state: { name: "pinching", fingers }, gestures };
}

function move(state: GestureState, news: PointerNews): GestureStep {
  const at = { x: news.x, y: news.y };
  if (state.name === "pinching") return pinch(state.fingers, news.id, at, state);
  if (state.name === "idle" || state.id !== news.id) return { state, gestures: [] };
  if (state.name === "held") return { state: { ...state, at }, gestures: [{ kind: "look", ...at }] };
  if (state.name !== "pressing") {
    const kind = state.name === "orbiting" ? "orbit" : "pan";
    return { state: { ...state, at }, gestures: [{ kind, dx: at.x - state.at.x, dy: at.y - state.at.y }] };
  }
  const slop = state.device === "touch" ? TAP_SLOP_TOUCH_PX : TAP_SLOP_MOUSE_PX;
  if (distance(at, state.start) <= slop) return { state, gestures: [] };
  // The drag starts where the finger is now, so that the body does not jump by the slop.
  return { state: { name: state.secondary ? "panning" : "orbiting", id: state.id, at }, gestures: [] };
}

function up(state: GestureState, news: PointerNews): GestureStep {
  if (state.name === "idle") return { state, gestures: [] };
  if (state.name === "pinching") {
    const left = new Map(state.fingers);
    if (!left.delete(news.id)) return { state, gestures: [] };
    const [rest] = left;
    if (!rest) return { state: idle, gestures: [{ kind: "settled" }] };
    return { state: { name: "orbiting", id: rest[0], at: rest[1] }, gestures: [] };
  }
  if (state.id !== news.id) return { state, gestures: [] };
  if (state.name === "held") {
    return { state: idle, gestures: [{ kind: "lookEnd", ...state.at, meant: news.kind === "up" }] };
  }
  if (state.name !== "pressing") return { state: idle, gestures: [{ kind: "settled" }] };
  // A press that never moved leaves the camera where it was: nothing settles.
  const tapped = news.kind === "up" && news.time - state.start.time <= TAP_MS;
  if (!tapped || state.secondary) return { state: idle, gestures: [] };
  const { x, y } = state.start;
  const again =
    state.lastTap !== null &&
    news.time - state.lastTap.time <= DOUBLE_TAP_MS &&
    distance(state.lastTap, state.start) <= DOUBLE_TAP_DISTANCE_PX;
  const lastTap = again ? null : { x, y, time: news.time };
  const kind = again ? "doubleTap" : "tap";
  return { state: { name: "idle", lastTap }, gestures: [{ kind, x, y, device: state.device }] };
}

function pinch(fingers: ReadonlyMap<number, Finger>, id: number, at: Finger, state: GestureState): GestureStep {
  const before = [...fingers.values()];
  if (!fingers.has(id)) return { state, gestures: [] };
  const moved = new Map(fingers).set(id, at);
  const after = [...moved.values()];
  const [a, b] = before;
  const [c, d] = after;
  if (!a || !b || !c || !d) return { state, gestures: [] };
  const span = Math.max(1, distance(a, b));
  const x = (c.x + d.x) / 2;
  const y = (c.y + d.y) / 2;
  const gesture: Gesture = {
    kind: "pinch",
    scale: Math.max(1, distance(c, d)) / span,
    x,
    y,
    dx: x - (a.x + b.x) / 2,
    dy: y - (a.y + b.y) / 2,
  };
  return { state: { name: "pinching", fingers: moved }, gestures: [gesture] };
}

function positionOf(state: Exclude<GestureState, { name: "idle" } | { name: "pinching" }>): Finger {
  return "at" in state ? state.at : { x: state.start.x, y: state.start.y };
}

function distance(a: Finger, b: Finger): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
