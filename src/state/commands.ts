import { LAYERS } from "../core/layers";
import { STORY_STEPS } from "../core/story/steps";
import type { NamedView, ViewState } from "../core/view";
import type { ContentIndex } from "./content";
import { redo, undo } from "./history";
import { closeNeedle, needleAsked } from "./needle";
import { askWhereItHurts, emptyDesk, endComparison, hurting, takeTool, undoPaint } from "./paint";
import { askWhatLiesHere, closeFan, openFan } from "./pointing";
import { askNeighbours, hideSelected, showAll, showAlone, somethingHidden } from "./see";
import { type AppState, type AppStore, changeView, chooseSide, selectMuscle, selectPoint, turnFace } from "./store";
import { goToStep, inStory, leaveStory, openStory, playOrPause } from "./story";
import { enterStudy, leaveStudy, studying } from "./study/stage";
import { endTour, openTour, startTour } from "./tour";

/** The camera as commands see it; the scene provides it, and a page without a scene provides one that does nothing. */
export interface CameraPort {
  /** Turns about the target: degrees to the viewer's right and upwards. */
  orbit(rightDeg: number, upDeg: number): void;
  /** Moves nearer (> 1) or farther (< 1). */
  zoom(factor: number): void;
  /** Shifts the picture by shares of its height. */
  pan(right: number, up: number): void;
}

/** What a command works on. */
export interface CommandContext {
  readonly store: AppStore;
  /** In the language of the page: another object once that has changed. */
  readonly content: ContentIndex;
  readonly camera: CameraPort;
}

/** One thing a user can do, shared by button, key and test. Its label is the language key `commands.<id>`. */
export interface Command {
  readonly id: string;
  /**
   * `KeyboardEvent.key` values, lower case for letters, with "Shift+" in front where shift is needed and "Ctrl+" after
   * that where the control key is (on Apple's keyboards the command key).
   */
  readonly keys: readonly string[];
  /** Whether it can be done now; always if absent. */
  readonly enabled?: (state: AppState) => boolean;
  readonly perform: (context: CommandContext) => void;
}

const ORBIT_STEP_DEG = 15;
const ZOOM_STEP = 1.25;
const PAN_STEP = 0.08;

const show = (id: NamedView, key: string): Command => ({
  id: `view-${id}`,
  keys: [key],
  perform: ({ store }) => changeView(store, { view: id }),
});

const turn = (id: string, key: string, right: number, up: number): Command => ({
  id,
  keys: [key],
  perform: ({ camera }) => camera.orbit(right * ORBIT_STEP_DEG, up * ORBIT_STEP_DEG),
});

const shift = (id: string, key: string, right: number, up: number): Command => ({
  id,
  keys: [key],
  perform: ({ camera }) => camera.pan(right * PAN_STEP, up * PAN_STEP),
});

/** Goes through the points of the selected muscle; past the last it starts again. */
function stepPoint({ store, content }: CommandContext, by: 1 | -1): void {
  const { view } = store.getState();
  const points = content.muscleOf.get(view.muscle ?? "")?.triggerPoints ?? [];
  if (points.length === 0) return;
  const now = points.findIndex((point) => point.id === view.trp);
  const next = now < 0 ? (by > 0 ? 0 : points.length - 1) : (now + by + points.length) % points.length;
  selectPoint(store, content, points[next]!.id);
}

/**
 * One step back, the innermost first: out of the story of the needle or the tour, from the list beside the finger, from a needle's
 * path to its point, from a candidate to the list of candidates with the pain kept, from a comparison or a drawn pattern
 * to the pain alone, from the brush to the turning hand, and last from the question itself.
 */
function stepBack(store: AppStore): void {
  const { view, paint } = store.getState();
  if (view.step > 0) {
    leaveStory(store);
    return;
  }
  const asking = view.mode === "pain";
  if (openTour(store.getState())) endTour(store);
  else if (openFan(store.getState())) closeFan(store);
  else if (needleAsked({ view })) closeNeedle(store);
  else if (asking && (view.muscle !== null || view.trp !== null)) changeView(store, { muscle: null, trp: null });
  else if (asking && paint.compared.length > 0) endComparison(store);
  else if (paint.tool !== "off") takeTool(store, "off");
  else {
    selectMuscle(store, null);
    changeView(store, { pain: [], strokes: [], mode: "explore" });
    store.setState({ paint: emptyDesk });
  }
}

/** A step on or back in the story; does nothing outside it. */
function turnStory(store: AppStore, by: 1 | -1): void {
  const { step } = store.getState().view;
  if (step > 0) goToStep(store, step + by);
}

const hasMuscle = (state: AppState): boolean => state.view.muscle !== null;

const turnOver = (id: string, key: string, what: "xray" | "bones" | "labels"): Command => ({
  id,
  keys: [key],
  perform: ({ store }) => changeView(store, { [what]: !store.getState().view[what] } as Partial<ViewState>),
});

/** Takes layers off (1) or puts them back (-1). */
const stepLayer = (id: string, key: string, by: 1 | -1): Command => ({
  id,
  keys: [key],
  enabled: ({ view }) => (by > 0 ? view.layer < LAYERS : view.layer > 0),
  perform: ({ store }) => {
    const { layer } = store.getState().view;
    changeView(store, { layer: Math.min(LAYERS, Math.max(0, layer + by)) });
  },
});

export const commands = {
  front: show("front", "1"),
  back: show("back", "2"),
  left: show("left", "3"),
  right: show("right", "4"),
  top: show("top", "5"),
  sole: show("sole", "6"),
  reset: {
    id: "reset",
    keys: ["0", "Home"],
    // Camera, veil and selection as at the start; language and register are the person's and stay.
    perform: ({ store }) => {
      store.setState({ paint: emptyDesk });
      changeView(store, {
        step: 0,
        view: "front",
        muscle: null,
        trp: null,
        mode: "explore",
        pain: [],
        strokes: [],
        skin: 0.12,
        layer: 0,
        hide: [],
        isolate: [],
        bones: true,
        xray: false,
      });
    },
  },
  orbitLeft: turn("orbit-left", "ArrowLeft", -1, 0),
  orbitRight: turn("orbit-right", "ArrowRight", 1, 0),
  orbitUp: turn("orbit-up", "ArrowUp", 0, 1),
  orbitDown: turn("orbit-down", "ArrowDown", 0, -1),
  panLeft: shift("pan-left", "Shift+ArrowLeft", -1, 0),
  panRight: shift("pan-right", "Shift+ArrowRight", 1, 0),
  panUp: shift("pan-up", "Shift+ArrowUp", 0, 1),
  panDown: shift("pan-down", "Shift+ArrowDown", 0, -1),
  zoomIn: { id: "zoom-in", keys: ["+", "="], perform: ({ camera }) => camera.zoom(ZOOM_STEP) },
  zoomOut: { id: "zoom-out", keys: ["-"], perform: ({ camera }) => camera.zoom(1 / ZOOM_STEP) },
  otherSide: {
    id: "other-side",
    keys: ["s"],
    enabled: hasMuscle,
    perform: ({ store }) => chooseSide(store, store.getState().view.side === "R" ? "L" : "R"),
  },
  nextPoint: { id: "next-point", keys: ["n"], enabled: hasMuscle, perform: (context) => stepPoint(context, 1) },
  previousPoint: {
    id: "previous-point",
    keys: ["p"],
    enabled: hasMuscle,
    perform: (context) => stepPoint(context, -1),
  },
  register: {
    id: "register",
    keys: ["r"],
    // Turned to the patient the words are the patient's.
    enabled: ({ view }) => !view.face,
    perform: ({ store }) =>
      changeView(store, { register: store.getState().view.register === "patient" ? "clinician" : "patient" }),
  },
  clear: {
    id: "clear",
    keys: ["Escape"],
    enabled: (state) =>
      openTour(state) !== null ||
      inStory(state) ||
      hasMuscle(state) ||
      hurting(state) ||
      state.view.mode === "pain" ||
      openFan(state) !== null,
    perform: ({ store }) => stepBack(store),
  },
  hurts: { id: "hurts", keys: ["h"], perform: ({ store }) => askWhereItHurts(store) },
  paint: {
    id: "paint",
    keys: ["b"],
    perform: ({ store }) => takeTool(store, store.getState().paint.tool === "brush" ? "off" : "brush"),
  },
  eraser: {
    id: "eraser",
    keys: ["e"],
    perform: ({ store }) => takeTool(store, store.getState().paint.tool === "eraser" ? "brush" : "eraser"),
  },
  undoPaint: {
    id: "undo-paint",
    keys: ["u"],
    enabled: (state) => state.paint.past.length > 0,
    perform: ({ store }) => undoPaint(store),
  },
  points: {
    id: "points",
    keys: ["a"],
    perform: ({ store }) => changeView(store, { page: store.getState().view.page === "points" ? "body" : "points" }),
  },
  face: {
    id: "face",
    keys: ["f"],
    perform: ({ store }) => turnFace(store, !store.getState().view.face),
  },
  visit: {
    id: "visit",
    keys: ["v"],
    enabled: ({ view }) => !view.face,
    perform: ({ store }) => store.setState(({ visitOpen }) => ({ visitOpen: visitOpen ? null : "list" })),
  },
  study: {
    id: "study",
    keys: ["q"],
    enabled: ({ view }) => !view.face,
    perform: ({ store }) => {
      if (studying(store.getState())) leaveStudy(store);
      else {
        takeTool(store, "off");
        enterStudy(store);
      }
    },
  },
  tour: {
    id: "tour",
    keys: ["o"],
    enabled: (state) => !state.view.face && !inStory(state) && !studying(state),
    perform: ({ store, content }) => {
      const state = store.getState();
      // On the page about the tool it is a wish to see it, whatever lies behind that page.
      if (openTour(state) && !state.aboutOpen) endTour(store);
      else startTour(store, content);
    },
  },
  undo: {
    id: "undo",
    keys: ["Ctrl+z"],
    enabled: (state) => state.history.past.length > 0,
    perform: ({ store }) => undo(store),
  },
  redo: {
    id: "redo",
    keys: ["Shift+Ctrl+z", "Ctrl+y"],
    enabled: (state) => state.history.future.length > 0,
    perform: ({ store }) => redo(store),
  },
  deeper: stepLayer("deeper", "]", 1),
  shallower: stepLayer("shallower", "[", -1),
  xray: turnOver("x-ray", "x", "xray"),
  bones: turnOver("bones", "k", "bones"),
  labels: turnOver("labels", "l", "labels"),
  alone: {
    id: "alone",
    keys: ["i"],
    enabled: hasMuscle,
    perform: ({ store, content }) => showAlone(store, content),
  },
  neighbours: {
    id: "neighbours",
    keys: ["m"],
    enabled: (state) => hasMuscle(state) && state.body.phase === "ready",
    perform: ({ store }) => askNeighbours(store),
  },
  here: {
    id: "here",
    keys: ["g"],
    // Turned to the patient nothing is chosen on the body.
    enabled: (state) => hasMuscle(state) && !state.view.face && state.body.phase === "ready",
    perform: ({ store }) => askWhatLiesHere(store),
  },
  hide: {
    id: "hide",
    keys: ["d"],
    enabled: hasMuscle,
    perform: ({ store, content }) => hideSelected(store, content),
  },
  showAll: {
    id: "show-all",
    keys: ["w"],
    enabled: (state) => somethingHidden(state.view),
    perform: ({ store }) => showAll(store),
  },
  story: {
    id: "story",
    keys: ["t"],
    // A question of study mode waits for its answer.
    enabled: (state) => inStory(state) || !studying(state),
    perform: ({ store, content }) => (inStory(store.getState()) ? leaveStory(store) : openStory(store, content)),
  },
  storyNext: {
    id: "story-next",
    keys: ["PageDown"],
    enabled: (state) => inStory(state) && state.view.step < STORY_STEPS.length,
    perform: ({ store }) => turnStory(store, 1),
  },
  storyPrevious: {
    id: "story-previous",
    keys: ["PageUp"],
    enabled: ({ view }) => view.step > 1,
    perform: ({ store }) => turnStory(store, -1),
  },
  storyPlay: {
    id: "story-play",
    keys: [" "],
    enabled: inStory,
    perform: ({ store }) => {
      if (inStory(store.getState())) playOrPause(store);
    },
  },
  about: {
    id: "about",
    keys: ["?"],
    perform: ({ store }) => store.setState((state) => ({ aboutOpen: !state.aboutOpen })),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** What keys do while the story is told: it shows the body in its own way, and whatever would change that must wait. */
const WHILE_TOLD: ReadonlySet<string> = new Set([
  ...["orbit-left", "orbit-right", "orbit-up", "orbit-down", "zoom-in", "zoom-out"],
  ...["pan-left", "pan-right", "pan-up", "pan-down", "other-side", "next-point", "previous-point"],
  ...["register", "face", "clear", "reset", "undo", "redo", "about"],
  ...["story", "story-next", "story-previous", "story-play"],
]);

/**
 * The command of a key press, if there is one that can be done now.
 * @param key `KeyboardEvent.key`, with "Ctrl+" in front (and then in lower case) where the control key is held
 */
export function commandForKey(key: string, shift: boolean, state: AppState): Command | null {
  const shifted = key.startsWith("Arrow") || key.startsWith("Ctrl+");
  const wanted = shifted && shift ? `Shift+${key}` : key.length === 1 ? key.toLowerCase() : key;
  for (const command of Object.values(commands) as Command[]) {
    if (!command.keys.includes(wanted)) continue;
    return (command.enabled?.(state) ?? true) && (!inStory(state) || WHILE_TOLD.has(command.id)) ? command : null;
  }
  return null;
}
