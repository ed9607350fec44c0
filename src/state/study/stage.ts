/**
 * What study mode shows on the body, and what it waits for from the hand. It is part of the page's store, because the scene
 * draws it; the questions themselves, their answers and what is remembered come with the screens of study mode.
 */
import type { Side, Vec3 } from "../../anatomy/types";
import type { PaintedStroke } from "../../core/strokeCodec";
import type { FindMeasure, PatternOverlap } from "../../core/study/scores";
import type { AppState, AppStore } from "../store";

/** What the hand draws: where pain is usually felt, or where it sometimes spreads. */
export type DrawnKind = "essential" | "spillover";

/** A structure or a trigger point on a side of the body. */
export interface Placed {
  readonly id: string;
  readonly side: Side;
}

/** A place that was touched, and how far it is from the point that was asked for. */
export interface Guess extends FindMeasure {
  /** mm, on what was touched. */
  readonly place: Vec3;
  readonly side: Side;
  /** The touched structure, and its name in the model's file; null for the skin. */
  readonly hit: { readonly id: string; readonly label: string } | null;
  /** mm, where the point lies. */
  readonly truth: Vec3;
  /** mm, from the touch to the point, as the way along the skin bends. */
  readonly path: readonly Vec3[];
  /** The trigger point nearest to the touch, if it is not the one asked for, and where it lies, mm. */
  readonly neighbour: { readonly id: string; readonly place: Vec3 } | null;
}

/** Pain that is being drawn for a point. */
export interface Drawing {
  readonly point: string;
  readonly kind: DrawnKind;
  readonly strokes: Readonly<Record<DrawnKind, readonly PaintedStroke[]>>;
  /** How far the drawing is the described pattern; of other strokes than `of` it says nothing. */
  readonly overlap: (PatternOverlap & { readonly of: Drawing["strokes"] }) | null;
}

export interface StudyStage {
  /** The structure that is lit up. */
  readonly lit: Placed | null;
  /** The point whose pattern is drawn on the skin. */
  readonly pattern: Placed | null;
  /** The point whose place is to be touched. */
  readonly seek: string | null;
  readonly guess: Guess | null;
  /** The answer is given: the truth may be seen. */
  readonly revealed: boolean;
  readonly drawing: Drawing | null;
  /** Muscle structures by how well they are known, 0..1; null while no progress is shown. */
  readonly progress: ReadonlyMap<string, number> | null;
  /** The point under whose needle the tissues are asked for. */
  readonly needle: Placed | null;
}

export const emptyStage: StudyStage = {
  lit: null,
  pattern: null,
  seek: null,
  guess: null,
  revealed: false,
  drawing: null,
  progress: null,
  needle: null,
};

/** Study mode is open. */
export const studying = ({ view }: Pick<AppState, "view">): boolean => view.mode === "study";

/** What study mode draws; nothing while it is closed. */
export const stageOf = (state: Pick<AppState, "view" | "study">): StudyStage =>
  studying(state) ? state.study : emptyStage;

/** Opens study mode: what was chosen is put aside, the layers are back, and names on the body would give answers away. */
export function enterStudy(store: AppStore): void {
  store.setState(({ view, paint }) => ({
    view: {
      ...view,
      mode: "study",
      muscle: null,
      trp: null,
      pain: [],
      strokes: [],
      page: "body",
      layer: 0,
      labels: false,
    },
    touched: null,
    paint: { ...paint, tool: "off", live: [], past: [], compared: [] },
  }));
}

/** Goes back to exploring, with all the layers that a card has taken off. What was begun waits. */
export function leaveStudy(store: AppStore): void {
  store.setState(({ view, paint }) => ({
    view: { ...view, mode: "explore", deck: [], layer: 0 },
    paint: { ...paint, tool: "off", live: [], past: [] },
  }));
}

/** Changes what is on the stage. */
export function setStage(store: AppStore, change: Partial<StudyStage>): void {
  store.setState(({ study }) => ({ study: { ...study, ...change } }));
}

/** The strokes of the kind that is being drawn; null while nothing is. */
export function drawnStrokes(state: Pick<AppState, "view" | "study">): readonly PaintedStroke[] | null {
  const { drawing } = stageOf(state);
  return drawing?.strokes[drawing.kind] ?? null;
}

/** The stage with other strokes of the kind that is being drawn. */
export function withDrawn(study: StudyStage, strokes: readonly PaintedStroke[]): StudyStage {
  const { drawing } = study;
  if (!drawing) return study;
  return { ...study, drawing: { ...drawing, strokes: { ...drawing.strokes, [drawing.kind]: strokes } } };
}
