/** What is shown and what is not: the selection alone or hidden, all again, regions, and ready-made ways to see. */
import { REGIONS } from "../anatomy/regions";
import { muscleStructure } from "../anatomy/structures";
import type { MuscleRegion } from "../anatomy/structures/types";
import { LAYERS } from "../core/layers";
import { defaultView, type ViewState } from "../core/view";
import type { ContentIndex } from "./content";
import { type AppStore, changeView } from "./store";

/** Names of the structures that the selection means, as `isolate` and `hide` take them: "soleus.R", or an id on the midline. */
export function selectedNames(view: ViewState, content: ContentIndex): string[] {
  if (view.muscle === null) return [];
  const whole = content.muscleOf.get(view.muscle);
  const ids = whole?.id === view.muscle && whole.parts.length > 0 ? whole.parts : [view.muscle];
  return ids.map((id) => (muscleStructure(id)?.midline ? id : `${id}.${view.side}`));
}

/** Shows nothing but the selection; does nothing without one. */
export function showAlone(store: AppStore, content: ContentIndex): void {
  const alone = selectedNames(store.getState().view, content);
  if (alone.length > 0) changeView(store, { isolate: alone });
}

/** Hides the selection, which is then no longer selected; does nothing without one. */
export function hideSelected(store: AppStore, content: ContentIndex): void {
  const { view } = store.getState();
  const names = selectedNames(view, content);
  if (names.length === 0) return;
  changeView(store, {
    hide: [...view.hide.filter((name) => !names.includes(name)), ...names],
    isolate: view.isolate.filter((name) => !names.includes(name)),
    muscle: null,
    trp: null,
  });
}

/** Asks the scene to show the selection with what touches it. */
export function askNeighbours(store: AppStore): void {
  store.setState((state) => ({ neighboursAsked: state.neighboursAsked + 1 }));
}

/** Whether something is hidden, taken off or left out. */
export function somethingHidden({ isolate, hide, layer, bones }: ViewState): boolean {
  return isolate.length > 0 || hide.length > 0 || layer > 0 || !bones;
}

/** Shows all muscles and bones again. */
export function showAll(store: AppStore): void {
  changeView(store, { isolate: [], hide: [], layer: 0, bones: true });
}

const UNDER = new Set(REGIONS.flatMap(({ under }) => under ?? []));

/**
 * Shows a region of the body, on the side that is chosen. Muscles of other regions that would hide it are taken off, and
 * those that another region had taken off come back.
 */
export function showRegion(store: AppStore, id: MuscleRegion): void {
  const under = REGIONS.find((region) => region.id === id)?.under ?? [];
  store.setState(({ view, focus }) => ({
    view: { ...view, hide: [...view.hide.filter((name) => !UNDER.has(name)), ...under], isolate: [] },
    focus: { count: focus.count + 1, on: { region: id } },
  }));
}

/** Back from a region: the whole body from the front, and what the region had taken off. */
export function showWholeBody(store: AppStore): void {
  const { hide } = store.getState().view;
  changeView(store, { view: "front", hide: hide.filter((name) => !UNDER.has(name)) });
}

/** Ready-made ways to see, each without anything left out. */
const PLAIN = { layer: 0, bones: true, xray: false } as const;
export const PRESETS = {
  person: { ...PLAIN, skin: 1 },
  muscles: { ...PLAIN, skin: defaultView.skin },
  xray: { ...PLAIN, skin: defaultView.skin, xray: true },
  skeleton: { ...PLAIN, skin: defaultView.skin, layer: LAYERS },
} as const satisfies Record<string, Partial<ViewState>>;

export type Preset = keyof typeof PRESETS;

/** The ready-made way that the view is seen in now, if it is one. */
export function presetOf(view: ViewState): Preset | null {
  const names = Object.keys(PRESETS) as Preset[];
  const fits = (name: Preset) =>
    Object.entries(PRESETS[name]).every(([key, value]) => view[key as keyof ViewState] === value);
  return names.find(fits) ?? null;
}
