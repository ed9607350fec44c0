/** The desk of the painter: the tool in hand, the stroke under it, what can be taken back, what is compared. No link needs it. */
import type { Side, Vec3 } from "../anatomy/types";
import type { PainMatch } from "../core/painMatch";
import { BRUSHES, type BrushSize, erase, type LiveStroke, MOST_STROKES, paintOn } from "../core/paint";
import type { PaintedStroke } from "../core/strokeCodec";
import type { ReportedPain, ViewState } from "../core/view";
import type { AppState, AppStore } from "./store";
import { drawnStrokes, withDrawn } from "./study/stage";

/** What one finger does on the body: turns it, paints, or takes paint away. */
export type PaintTool = "off" | "brush" | "eraser";

/** A trigger point on a side of the body. */
export interface Candidate {
  readonly id: string;
  readonly side: Side;
}

/** The answer to painted pain, and the very report that it answers. */
export interface MatchOf extends PainMatch {
  readonly strokes: readonly PaintedStroke[];
  readonly pain: readonly ReportedPain[];
}

export interface PaintDesk {
  readonly tool: PaintTool;
  /** How dense the skin was before a tool was taken in hand, 0..1; null while none is, or where it was dense enough. */
  readonly skinBefore: number | null;
  readonly brush: BrushSize;
  /** The stroke that is being painted; empty between strokes. */
  readonly live: LiveStroke;
  /** The strokes before each change, oldest first. */
  readonly past: readonly (readonly PaintedStroke[])[];
  /** Up to two candidates whose patterns are drawn over the pain side by side; empty = nothing is compared. */
  readonly compared: readonly Candidate[];
  /** The last answer; compare its `strokes` and `pain` with the view's to know whether it is still to the point. */
  readonly match: MatchOf | null;
  /** Painted pain cannot be read now: the code that reads it did not come. */
  readonly unread: boolean;
}

export const emptyDesk: PaintDesk = {
  tool: "off",
  skinBefore: null,
  brush: "medium",
  live: [],
  past: [],
  compared: [],
  match: null,
  unread: false,
};

/** Pain is shown on the skin: who hurts knows that, not the muscles below. Density of the skin while a tool is in hand. */
const SKIN = 0.9;

/** As many steps as a hand takes back before it starts again. */
const MOST_PAST = 40;
/** An eraser is as wide as a fingertip, whatever the brush, mm. */
const ERASER_MM = 6;

const desk = (state: AppState, change: Partial<PaintDesk>): Pick<AppState, "paint"> => ({
  paint: { ...state.paint, ...change },
});

/** The view after a change of the report: asking about pain, with the chosen muscle put aside. */
const asking = (view: ViewState, change: Partial<ViewState>): ViewState => ({
  ...view,
  mode: "pain",
  muscle: null,
  trp: null,
  ...change,
});

/** The strokes that the tools work on: the reported pain, or in study mode the drawing. */
export const sheetOf = (state: AppState): readonly PaintedStroke[] => drawnStrokes(state) ?? state.view.strokes;

/** The state with other strokes on that sheet. */
const onSheet = (state: AppState, strokes: readonly PaintedStroke[]): Partial<AppState> =>
  drawnStrokes(state) ? { study: withDrawn(state.study, strokes) } : { view: asking(state.view, { strokes }) };

/** The state with another tool in hand: the skin closes with the first and, unless it was changed meanwhile, opens after the last. */
function inHand(state: AppState, tool: PaintTool, view: ViewState): Pick<AppState, "view" | "paint"> {
  const { skinBefore } = state.paint;
  if (tool === "off") {
    const skin = skinBefore !== null && view.skin === SKIN ? skinBefore : view.skin;
    return { view: skin === view.skin ? view : { ...view, skin }, ...desk(state, { tool, skinBefore: null }) };
  }
  if (state.paint.tool !== "off" || view.skin >= SKIN || drawnStrokes(state)) return { view, ...desk(state, { tool }) };
  return { view: { ...view, skin: SKIN }, ...desk(state, { tool, skinBefore: view.skin }) };
}

/** Opens the question "where does it hurt?", and keeps what was reported before. */
export function askWhereItHurts(store: AppStore): void {
  store.setState(({ view }) => ({ view: asking(view, {}), touched: null }));
}

/** Replaces the named places; one more is brought in sight. */
export function reportPain(store: AppStore, pain: readonly ReportedPain[]): void {
  store.setState((state) => ({
    view: asking(state.view, { pain }),
    ...desk(state, { compared: [] }),
    focus: pain.length > state.view.pain.length ? { count: state.focus.count + 1, on: "pain" } : state.focus,
  }));
}

/** Takes a tool in hand; anything but "off" opens the question. */
export function takeTool(store: AppStore, tool: PaintTool): void {
  store.setState((state) => {
    const view = tool === "off" || drawnStrokes(state) ? state.view : asking(state.view, {});
    const held = inHand(state, tool, view);
    return { ...held, paint: { ...held.paint, live: [] } };
  });
}

/** Chooses the width of the brush, and takes it in hand. */
export function takeBrush(store: AppStore, brush: BrushSize): void {
  takeTool(store, "brush");
  store.setState((state) => desk(state, { brush }));
}

/** The finger has come to a place of the skin (mm), or left it (null). `lifted`: it was off the skin before. */
export function paintTo(store: AppStore, p: Vec3 | null, lifted: boolean): void {
  store.setState((state) => {
    const live = paintOn(state.paint.live, p, BRUSHES[state.paint.brush], lifted);
    return live === state.paint.live ? state : desk(state, { live });
  });
}

/** The finger has let go: the stroke is part of the report. */
export function finishStroke(store: AppStore): void {
  store.setState((state) => {
    const { live } = state.paint;
    if (live.length === 0) return state;
    const next = [...sheetOf(state), ...live].slice(0, MOST_STROKES);
    return {
      ...onSheet(state, next),
      ...desk(state, { live: [], past: remembered(state), compared: [] }),
    };
  });
}

/** The stroke was not meant: a second finger came to turn the body. */
export function dropStroke(store: AppStore): void {
  store.setState((state) => (state.paint.live.length === 0 ? state : desk(state, { live: [] })));
}

/** Takes away the strokes under an eraser at `p` (mm). The first of one movement (`begins`) can be taken back. */
export function eraseAt(store: AppStore, p: Vec3, begins: boolean): boolean {
  const strokes = sheetOf(store.getState());
  const left = erase(strokes, p, ERASER_MM);
  if (left === strokes) return false;
  store.setState((state) => ({
    ...onSheet(state, left),
    ...desk(state, { past: begins ? remembered(state) : state.paint.past, compared: [] }),
  }));
  return true;
}

/** Takes all paint away. */
export function erasePaint(store: AppStore): void {
  store.setState((state) =>
    sheetOf(state).length === 0
      ? state
      : { ...onSheet(state, []), ...desk(state, { past: remembered(state), compared: [] }) },
  );
}

/** Takes the last change of the paint back. */
export function undoPaint(store: AppStore): void {
  store.setState((state) => {
    const before = state.paint.past.at(-1);
    if (!before) return state;
    return {
      ...onSheet(state, before),
      ...desk(state, { past: state.paint.past.slice(0, -1), live: [], compared: [] }),
    };
  });
}

/** Draws a candidate's pattern over the pain, or takes it off again. The camera stays on the pain. */
export function showPattern(store: AppStore, { id, side }: Candidate): void {
  store.setState((state) => {
    const same = state.view.trp === id && state.view.side === side;
    const held = inHand(state, "off", asking(state.view, same ? {} : { trp: id, side }));
    return { ...held, paint: { ...held.paint, compared: [] } };
  });
}

/** Puts a candidate beside the others to compare, or takes it away; of more than two the last two stay. */
export function compareWith(store: AppStore, candidate: Candidate): void {
  store.setState((state) => {
    const { compared } = state.paint;
    const others = compared.filter(({ id, side }) => id !== candidate.id || side !== candidate.side);
    const next = others.length < compared.length ? others : [...others, candidate].slice(-2);
    const held = inHand(state, "off", asking(state.view, {}));
    return { ...held, paint: { ...held.paint, compared: next } };
  });
}

/** Ends the comparison; the pain stays. */
export function endComparison(store: AppStore): void {
  store.setState((state) => desk(state, { compared: [] }));
}

/** Keeps an answer about painted pain. */
export function keepMatch(store: AppStore, match: MatchOf): void {
  store.setState((state) => desk(state, { match, unread: false }));
}

/** No answer will come to what is painted now; the next stroke asks anew. */
export function loseMatch(store: AppStore): void {
  store.setState((state) => desk(state, { unread: true }));
}

/** The answer, if it is to what is reported now. */
export function currentMatch({ view, paint: { match } }: AppState): MatchOf | null {
  return match && match.strokes === view.strokes && match.pain === view.pain ? match : null;
}

/** Whether any pain is reported. */
export const hurting = ({ view }: AppState): boolean => view.pain.length > 0 || view.strokes.length > 0;

function remembered(state: AppState): PaintDesk["past"] {
  return [...state.paint.past, sheetOf(state)].slice(-MOST_PAST);
}
