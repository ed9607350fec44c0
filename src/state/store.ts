import { createStore, type StoreApi } from "zustand/vanilla";
import type { MuscleRegion } from "../anatomy/structures/types";
import type { Side } from "../anatomy/types";
import { eyeDirection, type SeenFrom, seenFrom } from "../core/facing";
import type { LinkProblem } from "../core/linkProblems";
import { defaultView, type Register, type ReportedPain, type ViewState } from "../core/view";
import type { ContentIndex } from "./content";
import { noHistory, rememberViews, type ViewHistory } from "./history";
import { type NeedleGround, withoutNeedle } from "./needle";
import { emptyDesk, type PaintDesk } from "./paint";
import { notPointing, type Pointing } from "./pointing";
import type { StoryPace } from "./story";
import { emptyStage, type StudyStage } from "./study/stage";
import type { Tour } from "./tour";

/** How far the body has come: its share loaded, ready, or why it cannot be shown. */
export type BodyStatus =
  | { readonly phase: "loading"; readonly share: number }
  | { readonly phase: "ready"; readonly modelVersion: string }
  | { readonly phase: "failed"; readonly reason: "missing" | "damaged" | "network" | "webgl" | "drawing" };

export interface AppState {
  /** What the link encodes. */
  readonly view: ViewState;
  readonly body: BodyStatus;
  /** Short messages to the user, oldest first: what of a link could not be used, that a new version is there. */
  readonly notices: readonly Notice[];
  /** Counts up when the camera is asked to move; the scene answers by setting `view.view`. */
  readonly focus: { readonly count: number; readonly on: FocusTarget };
  /** Counts up when the neighbours of the selection are asked for; the scene answers by setting `view.isolate`. */
  readonly neighboursAsked: number;
  /** The views before this one, and those that were undone. */
  readonly history: ViewHistory;
  /** The slider that is held: however long that takes, it is one step of the history. */
  readonly sliding: "skin" | "layer" | null;
  /** The bone or tendon last touched, which has no panel of its own: its id, and its name in the model's file. */
  readonly touched: { readonly id: string; readonly label: string } | null;
  /** The page about the tool, its sources and licences is open. */
  readonly aboutOpen: boolean;
  /** The language that the texts are in: follows `view.lang` once its words have come. */
  readonly spoken: string;
  /** The tools for painting pain, and what they are at. */
  readonly paint: PaintDesk;
  /** What pointing at the body brought up beside the finger. */
  readonly pointing: Pointing;
  /** The clinician passed the reminder before needle paths; holds until the page is left and is never stored. */
  readonly screened: boolean;
  /** A wish that the camera show the needle; the scene answers and takes it back. */
  readonly needleLook: boolean;
  /** The body's surfaces and the organs for needle paths, once asked for; what of them could not be had. */
  readonly needleGround: NeedleGround | "failed" | null;
  /** The side of the body that is turned to the eye now, also while it is being turned. */
  readonly seenFrom: SeenFrom;
  /** The words to go back to when the tablet is turned back from the patient. */
  readonly wordsBefore: Register;
  /** What study mode shows on the body and waits for. */
  readonly study: StudyStage;
  /** The look around, while it goes on. */
  readonly tour: Tour | null;
  /** The visit list, its printed page, or neither is open. */
  readonly visitOpen: "list" | "print" | null;
  /** How the story of the needle goes on. */
  readonly storyPace: StoryPace;
  /** How much of the stage's lower edge the story's card covers, CSS pixels. */
  readonly storyCover: number;
  /** What the story names in its picture, by the scene's own ids. */
  readonly storyNames: Readonly<Record<string, string>>;
}

/** A message as a key of the page's words, with what its gaps hold. */
export type Notice = LinkProblem | { readonly key: `notice.${string}`; readonly values?: LinkProblem["values"] };

/** What the camera may be asked to show: the selected muscle or point, where its pain is felt, what a study card shows, or a region of the body. */
export type FocusTarget = "selection" | "pain" | "study" | { readonly region: MuscleRegion };

export type AppStore = StoreApi<AppState>;

/** A new store that starts with the given view. */
export function createAppStore(view: ViewState = defaultView, notices: readonly Notice[] = []): AppStore {
  const store = createStore<AppState>(() => ({
    view: withoutNeedle(view),
    body: { phase: "loading", share: 0 },
    notices,
    focus: { count: 0, on: "selection" },
    neighboursAsked: 0,
    history: noHistory(),
    sliding: null,
    touched: null,
    aboutOpen: false,
    spoken: defaultView.lang,
    paint: emptyDesk,
    pointing: notPointing,
    screened: false,
    needleLook: false,
    needleGround: null,
    seenFrom: seenFrom(eyeDirection(view.view)),
    wordsBefore: view.register,
    study: emptyStage,
    tour: null,
    visitOpen: null,
    storyPace: "stepping",
    storyCover: 0,
    storyNames: {},
  }));
  rememberViews(store);
  return store;
}

function asked(state: AppState, yes: boolean, on: FocusTarget = "selection"): AppState["focus"] {
  return yes ? { count: state.focus.count + 1, on } : state.focus;
}

/** Asks the camera to show the selection, or where its pain is felt. */
export function requestFocus(store: AppStore, on: FocusTarget): void {
  store.setState((state) => ({ focus: asked(state, true, on) }));
}

/** Turns to the patient, which brings the patient's words and closes a needle's path, or back, which brings back the words there were. */
export function turnFace(store: AppStore, face: boolean): void {
  store.setState(({ view, wordsBefore }) => ({
    view: withoutNeedle({ ...view, face, register: face ? "patient" : wordsBefore }),
    wordsBefore: view.face ? wordsBefore : view.register,
  }));
}

/** Changes part of the view. What is no place for a needle's path closes it. */
export function changeView(store: AppStore, change: Partial<ViewState>): void {
  store.setState((state) => ({ view: withoutNeedle({ ...state.view, ...change }) }));
}

/** Selects what a card or a row is about, a point or a structure, on the whole body. */
export function lookUp(store: AppStore, content: ContentIndex, subject: string): void {
  changeView(store, { layer: 0 });
  if (content.points.has(subject)) selectPoint(store, content, subject);
  else selectMuscle(store, subject);
}

/** A slider was taken hold of, or let go (null). */
export function hold(store: AppStore, slider: AppState["sliding"]): void {
  if (store.getState().sliding !== slider) store.setState({ sliding: slider });
}

/** Selects a muscle or part (null clears) and shows it on the body, without moving the camera unless `focus` is set. */
export function selectMuscle(store: AppStore, id: string | null, side?: Side, focus = true): void {
  store.setState((state) => ({
    view: {
      ...state.view,
      muscle: id,
      trp: null,
      side: side ?? state.view.side,
      mode: id === null ? state.view.mode : "explore",
      page: "body",
    },
    touched: null,
    focus: asked(state, focus && id !== null),
  }));
}

/** Selects a trigger point, and with it its structure, and shows it on the body. An unknown id changes nothing. */
export function selectPoint(store: AppStore, content: ContentIndex, id: string, side?: Side, focus = true): void {
  const found = content.points.get(id);
  if (!found) return;
  store.setState((state) => ({
    view: {
      ...state.view,
      muscle: found.point.structure,
      trp: id,
      side: side ?? state.view.side,
      // Candidates of a pain stay in reach, and a needle's path moves on to the next point.
      mode: state.view.mode === "pain" || state.view.mode === "needling" ? state.view.mode : "explore",
      page: "body",
    },
    touched: null,
    focus: asked(state, focus),
    needleLook: state.view.mode === "needling",
  }));
}

/** Turns to the other side of the body, or the named one, keeping muscle and point. */
export function chooseSide(store: AppStore, side: Side): void {
  store.setState((state) =>
    state.view.side === side
      ? state
      : {
          view: { ...state.view, side },
          focus: asked(state, state.view.muscle !== null),
          needleLook: state.view.mode === "needling",
        },
  );
}

/** Adds a place of pain and brings it in sight, or takes it away if it is there already, and asks where it may come from. */
export function togglePain(store: AppStore, place: ReportedPain): void {
  store.setState((state) => {
    const { view } = state;
    const same = (other: ReportedPain) => other.zone === place.zone && other.side === place.side;
    const pain = view.pain.some(same) ? view.pain.filter((other) => !same(other)) : [...view.pain, place];
    return {
      view: { ...view, pain, mode: "pain", muscle: null, trp: null },
      focus: asked(state, pain.length > view.pain.length, "pain"),
    };
  });
}

/** Takes one message away. */
export function dismissNotice(store: AppStore, notice: Notice): void {
  store.setState((state) => ({ notices: state.notices.filter((other) => noticeId(other) !== noticeId(notice)) }));
}

/** Adds a message, once. */
export function notify(store: AppStore, notice: Notice): void {
  const there = store.getState().notices.some((other) => noticeId(other) === noticeId(notice));
  if (!there) store.setState((state) => ({ notices: [...state.notices, notice] }));
}

/** Tells one message from another: the same words about the same thing are one. */
export const noticeId = ({ key, values }: Notice): string => JSON.stringify([key, values ?? {}]);
