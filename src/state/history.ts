/**
 * Undo and redo of everything that changes the view. The history is part of the state and changes in the same step as the
 * view. A recorder that listens to the store from outside, as the libraries for this do, writes its entry after all other
 * listeners have run: the camera's answer to a selection would be recorded before the selection itself.
 */
import type { StoreApi } from "zustand/vanilla";
import { encodeLink } from "../core/link";
import type { ViewState } from "../core/view";
import { withoutNeedle } from "./needle";
import { emptyDesk } from "./paint";
import type { AppState } from "./store";

/** The views that can be gone back to, oldest first, and those that were undone, the next one first. */
export interface ViewHistory {
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
}

/** More steps than these are not remembered. */
export const MOST_STEPS = 100;
/** Changes by the same slider's buttons or keys, or of the camera, that follow each other within this time are one step, ms. */
export const ONE_MOVEMENT_MS = 800;

/** What changes little by little: a slider drawn, a camera turned key by key. */
const GRADUAL: readonly (keyof ViewState)[] = ["skin", "layer", "view"];

/** A history without steps. */
export const noHistory = (): ViewHistory => ({ past: [], future: [] });

/**
 * Makes a store remember its views: each change of the view through `setState` is a step. Changes of one turn of the event
 * loop are one step (a selection and the camera that follows it), and so is a gradual change.
 * @param now a clock in milliseconds
 */
export function rememberViews(store: StoreApi<AppState>, now: () => number = () => performance.now()): void {
  const set = store.setState as (change: (state: AppState) => AppState | Partial<AppState>) => void;
  let sameTurn = false;
  let movement: { readonly of: string; readonly until: number } | null = null;
  store.setState = (partial: unknown) => {
    set((state) => {
      const change = (typeof partial === "function" ? partial(state) : partial) as Partial<AppState>;
      if (change.history && change.history !== state.history) {
        // Undone, redone or opened from a link: what comes next is a step of its own.
        movement = null;
        sameTurn = false;
        return change;
      }
      if (!change.view || change.view === state.view || encodeLink(change.view) === encodeLink(state.view))
        return change;
      const of = gradual(state.view, change.view);
      const goesOn =
        sameTurn || (of !== null && movement?.of === of && (state.sliding === of || now() <= movement.until));
      if (!sameTurn) {
        movement = of === null ? null : { of, until: now() + ONE_MOVEMENT_MS };
        sameTurn = true;
        queueMicrotask(() => {
          sameTurn = false;
        });
      }
      const { past } = state.history;
      return { ...change, history: { past: goesOn ? past : [...past, state.view].slice(-MOST_STEPS), future: [] } };
    });
  };
}

/** What changes, where it is one thing that changes little by little; null for a step of its own. */
function gradual(before: ViewState, after: ViewState): string | null {
  const changed = (Object.keys(after) as (keyof ViewState)[]).filter((key) => !Object.is(before[key], after[key]));
  const [only] = changed;
  if (changed.length !== 1 || !only || !GRADUAL.includes(only)) return null;
  // A named view is asked for by name: each is a step.
  return only === "view" && typeof after.view === "string" ? null : only;
}

/**
 * A remembered view for who sits before the page now. To whom it is turned is no step that could be undone: while it is
 * turned to the patient neither the clinician's words nor a needle come back, and turned back it stays so.
 */
function asTurned(view: ViewState, { face, register }: ViewState): ViewState {
  return withoutNeedle({ ...view, face, register: face ? register : view.register });
}

/** Where the next step (the last of these) leads, and the steps after it; those that only turned the page are passed over. */
function nextStep(steps: readonly ViewState[], now: ViewState): { view: ViewState; rest: ViewState[] } | null {
  const rest = [...steps];
  for (let view = rest.pop(); view; view = rest.pop()) {
    const turned = asTurned(view, now);
    const onlyTurns = encodeLink(turned) === encodeLink(now) && encodeLink(view) !== encodeLink(now);
    if (!onlyTurns) return { view: turned, rest };
  }
  return null;
}

/** Goes back one step; does nothing at the first. */
export function undo(store: StoreApi<AppState>): void {
  store.setState((state) => {
    const { past, future } = state.history;
    const step = nextStep(past, state.view);
    if (!step) return state;
    return { view: step.view, touched: null, history: { past: step.rest, future: [state.view, ...future] } };
  });
}

/** Does again what was undone last; does nothing where nothing was. */
export function redo(store: StoreApi<AppState>): void {
  store.setState((state) => {
    const { past, future } = state.history;
    const step = nextStep(future.toReversed(), state.view);
    if (!step) return state;
    return { view: step.view, touched: null, history: { past: [...past, state.view], future: step.rest.toReversed() } };
  });
}

/** Shows a view that was opened from a link: another start, from which nothing can be undone, with no brush in hand and no tour. */
export function restoreView(store: StoreApi<AppState>, view: ViewState): void {
  store.setState({ view, history: noHistory(), paint: emptyDesk, tour: null });
}
