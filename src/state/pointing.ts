/** What pointing at the body brings up beside the finger: the list of what lies there, and the lens. */
import { muscleStructure } from "../anatomy/structures";
import type { Side, StructureKind, StructureSide } from "../anatomy/types";
import type { Spot } from "../core/besideFinger";
import { isIntimateRegion } from "../core/intimate";
import type { ViewState } from "../core/view";
import type { ContentIndex } from "./content";
import { type AppState, type AppStore, requestFocus, selectMuscle, selectPoint } from "./store";

/** Something of the body that can be chosen by touch. */
export type Offer =
  | {
      readonly kind: "structure";
      readonly id: string;
      readonly side: StructureSide;
      readonly of: StructureKind;
      /** What the model's file calls it. */
      readonly label: string;
      /** 1 = superficial; absent for bones. */
      readonly layer?: number;
    }
  | { readonly kind: "point"; readonly id: string };

/** The list of what a touch could have meant. */
export interface Fan {
  /** CSS pixels from the picture's top left. */
  readonly at: Spot;
  /** Superficial to deep, or the points of a gathered marker. */
  readonly offers: readonly Offer[];
  /** Asked for by a command, not offered by a touch: the keys go to it. */
  readonly asked: boolean;
  /** The view that it belongs to: with any other, be it another selection or another place of the camera, it is gone. */
  readonly on: ViewState;
}

export interface Pointing {
  readonly fan: Fan | null;
  /** What is under the lens, while it is held over the body. */
  readonly lens: { readonly over: Offer | null } | null;
  /** Counts up when the list of what lies at the selection is asked for; the scene answers by opening it. */
  readonly asked: number;
}

export const notPointing: Pointing = { fan: null, lens: null, asked: 0 };

const set = (store: AppStore, change: Partial<Pointing>): void =>
  store.setState(({ pointing }) => ({ pointing: { ...pointing, ...change } }));

/** The list that is open now. */
export function openFan({ pointing, view }: AppState): Fan | null {
  return pointing.fan?.on === view ? pointing.fan : null;
}

/** Offers what lies at a place of the picture, where there is a choice. What is intimate is not offered in the patient's words. */
export function offer(store: AppStore, at: Spot, offers: readonly Offer[], asked = false): void {
  const { view } = store.getState();
  const shown = offers.filter((it) => isChosen(view, it) || !(withPatient(view) && isIntimate(it)));
  if (view.face || shown.length === 0) return;
  set(store, { fan: { at, offers: shown, asked, on: view } });
}

/** Takes the list away. */
export function closeFan(store: AppStore): void {
  if (store.getState().pointing.fan) set(store, { fan: null });
}

/** Shows in words what the lens is over, or takes them away with the lens (null). */
export function lookAt(store: AppStore, lens: Pointing["lens"]): void {
  const { lens: now } = store.getState().pointing;
  const same = now && lens && (now.over === lens.over || (now.over && lens.over && sameOffer(now.over, lens.over)));
  if (now !== lens && !same) set(store, { lens });
}

/** Asks the scene what lies at the selection. */
export function askWhatLiesHere(store: AppStore): void {
  set(store, { asked: store.getState().pointing.asked + 1 });
}

/** Chooses what was offered: a muscle or a point is selected and shown, of a bone the name is told. */
export function choose(store: AppStore, content: ContentIndex, chosen: Offer, focus = true): void {
  closeFan(store);
  if (chosen.kind === "point") selectPoint(store, content, chosen.id, undefined, focus);
  else if (chosen.of !== "muscle") store.setState({ touched: { id: chosen.id, label: chosen.label } });
  else if (isChosen(store.getState().view, chosen)) requestFocus(store, "selection");
  else selectMuscle(store, chosen.id, sideOf(chosen), focus);
}

/** Whether it is what is selected now. */
export function isChosen(view: ViewState, it: Offer): boolean {
  if (it.kind === "point") return view.trp === it.id;
  return view.muscle === it.id && (it.side === "M" || it.side === view.side);
}

const sideOf = ({ side }: { readonly side: StructureSide }): Side | undefined => (side === "M" ? undefined : side);

const withPatient = (view: ViewState): boolean => view.face || view.register === "patient";

function isIntimate(it: Offer): boolean {
  const region = it.kind === "structure" ? muscleStructure(it.id)?.region : undefined;
  return region !== undefined && isIntimateRegion(region);
}

function sameOffer(a: Offer, b: Offer): boolean {
  return a.kind === b.kind && a.id === b.id && (a.kind === "point" || (b.kind === "structure" && a.side === b.side));
}
