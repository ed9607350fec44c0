/** A look around in five stops, each shown on the body itself; what was there before comes back at its end. */
import { defaultView, type ViewState } from "../core/view";
import type { ContentIndex } from "./content";
import type { ViewHistory } from "./history";
import { withoutNeedle } from "./needle";
import { emptyDesk, takeTool } from "./paint";
import { type AppState, type AppStore, changeView, requestFocus, selectMuscle, selectPoint } from "./store";
import { inStory } from "./story";
import { studying } from "./study/stage";

/** Where the tour stops, in its order; language keys of `tour.stops`. */
export const TOUR_STOPS = ["turn", "choose", "felt", "hurts", "patient"] as const;

/** A muscle that lies in sight, whose pain is felt far from it: the best example of what the tool is for. */
const EXAMPLE = { muscle: "infraspinatus", point: "infraspinatus.trp1", side: "R" } as const;
/** A pain that a physio is shown every day. */
const PAIN = [{ zone: "angle-of-neck", side: "L" }] as const;

export interface Tour {
  /** Index into TOUR_STOPS. */
  readonly stop: number;
  /** What was shown before, and the steps that led there. */
  readonly view: ViewState;
  readonly history: ViewHistory;
}

/** The tour where it can be seen: not with the patient, nor in the story or in study mode. */
export function openTour(state: AppState): Tour | null {
  return state.view.face || inStory(state) || studying(state) ? null : state.tour;
}

/** Starts the tour at its first stop, also anew. */
export function startTour(store: AppStore, content: ContentIndex): void {
  // The skin that the brush had closed is no part of what comes back.
  takeTool(store, "off");
  const state = store.getState();
  const { view, history } = state.tour ?? state;
  store.setState({ tour: { stop: 0, view, history }, aboutOpen: false });
  tourTo(store, content, 0);
}

/** Goes to a stop and shows what it speaks of; past the last the tour is over. */
export function tourTo(store: AppStore, content: ContentIndex, stop: number): void {
  const { tour } = store.getState();
  if (!tour) return;
  const name = TOUR_STOPS[stop];
  if (!name) {
    endTour(store);
    return;
  }
  const { lang, register } = store.getState().view;
  store.setState({ tour: { ...tour, stop }, paint: emptyDesk });
  changeView(store, { ...defaultView, lang, register });
  if (name === "choose") selectMuscle(store, EXAMPLE.muscle, EXAMPLE.side);
  if (name === "hurts") changeView(store, { mode: "pain", pain: PAIN });
  if (name === "felt" || name === "patient") selectPoint(store, content, EXAMPLE.point, EXAMPLE.side, false);
  if (name === "felt" || name === "hurts" || name === "patient") requestFocus(store, "pain");
}

/**
 * Ends the tour: what was shown before it is shown again, in the words and the language of now, and its steps are none to
 * undo.
 */
export function endTour(store: AppStore): void {
  store.setState(({ tour, view: { lang, register } }) => {
    if (!tour) return {};
    const view = withoutNeedle({ ...tour.view, lang, register });
    return { tour: null, view, history: tour.history, paint: emptyDesk };
  });
}

/** Goes elsewhere from the tour: the one step that can be undone leads to what was shown before it. */
export function leaveTour(store: AppStore): void {
  store.setState(({ tour }) =>
    tour ? { tour: null, history: { past: [...tour.history.past, tour.view], future: [] } } : {},
  );
}
