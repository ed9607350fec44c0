/** When the needle's path is shown: to clinicians, for a point, never face to face, and only after the reminder. */
import type { Solid, SolidBody } from "../core/solids";
import type { ViewState } from "../core/view";
import type { AppState, AppStore } from "./store";

/** What paths are worked out from. */
export interface NeedleGround {
  readonly body: SolidBody;
  readonly organs: readonly Solid[];
}

/** A view that asks for a needle's path where none may be shown, without it; any other as it is. */
export function withoutNeedle(view: ViewState): ViewState {
  if (view.mode !== "needling" || mayShow(view)) return view;
  return { ...view, mode: modeBefore(view) };
}

/** What a needle's path is left for: the pain that was asked about, if any, else the point alone. */
const modeBefore = ({ pain, strokes }: ViewState): ViewState["mode"] =>
  pain.length + strokes.length > 0 ? "pain" : "explore";

const mayShow = ({ register, face, trp, step }: ViewState): boolean =>
  register === "clinician" && !face && trp !== null && step === 0;

/** A path is asked for, and may be shown once the reminder is passed. */
export const needleAsked = ({ view }: Pick<AppState, "view">): boolean => view.mode === "needling" && mayShow(view);

/** A path is shown. */
export const needleOpen = (state: Pick<AppState, "view" | "screened">): boolean => state.screened && needleAsked(state);

/** Asks for the path to the selected point. */
export function openNeedle(store: AppStore): void {
  store.setState(({ view }) => ({ view: withoutNeedle({ ...view, mode: "needling", step: 0 }), needleLook: true }));
}

/** Goes back from the path, or from the reminder, to the point. */
export function closeNeedle(store: AppStore): void {
  store.setState(({ view }) => ({
    view: { ...view, mode: modeBefore(view) },
    needleLook: false,
  }));
}
