/** The story of the needle: what is told now, and going through it. Its step is part of the view and of the link. */
import { STORY_STEPS, type StoryStep, storyStep } from "../core/story/steps";
import { defaultView, type ViewState } from "../core/view";
import type { ContentIndex, PointOfMuscle } from "./content";
import { emptyDesk, takeTool } from "./paint";
import type { AppState, AppStore } from "./store";

/**
 * How the story goes on: by itself from step to step; one step at a time, each of which moves once; or it stands still in the
 * middle of a step.
 */
export type StoryPace = "playing" | "stepping" | "paused";

/** The story is open. */
export const inStory = ({ view }: Pick<AppState, "view">): boolean => view.step > 0;

/** The step that is told now, null outside the story. */
export const storyStepOf = ({ view }: Pick<AppState, "view">): StoryStep | null => storyStep(view.step);

/** The camera is the story's own: a hand that turns the body takes it over until the next step. */
export const storyLeads = (view: ViewState): boolean => view.step > 0 && typeof view.view === "string";

/** The point that the story is about: the selected one, or the first one of the selected muscle; null while there is none. */
export function storyPoint(view: ViewState, content: ContentIndex): PointOfMuscle | null {
  const chosen = content.points.get(view.trp ?? "");
  if (chosen) return chosen;
  const muscle = content.muscleOf.get(view.muscle ?? "");
  // A part of a muscle may have no point of its own.
  const point = muscle?.triggerPoints.find(({ structure }) => structure === view.muscle) ?? muscle?.triggerPoints[0];
  return muscle && point ? { muscle, point } : null;
}

/** The view with the story's point selected, and nothing that would hide it. */
function told(view: ViewState, content: ContentIndex, step: number): ViewState {
  const found = storyPoint(view, content);
  return {
    ...view,
    step,
    muscle: found?.point.structure ?? view.muscle,
    trp: found?.point.id ?? view.trp,
    mode: view.mode === "needling" ? "explore" : view.mode,
    page: "body",
    view: defaultView.view,
  };
}

/** Opens the story at its beginning, or at a step (from 1), for what is selected. */
export function openStory(store: AppStore, content: ContentIndex, step = 1): void {
  takeTool(store, "off");
  store.setState(({ view }) => ({ view: told(view, content, step), storyPace: "stepping", paint: emptyDesk }));
}

/** Selects the point that the story is to be about, where none was selected. */
export function settleStory(store: AppStore, content: ContentIndex): void {
  const { view } = store.getState();
  if (view.step > 0 && view.trp === null && storyPoint(view, content))
    store.setState({ view: { ...told(view, content, view.step), view: view.view } });
}

/** Tells the story of a point from its beginning. */
export function tellStoryOf(store: AppStore, content: ContentIndex, trp: string): void {
  store.setState(({ view }) => ({ view: told({ ...view, trp }, content, 1), storyPace: "stepping" }));
}

/** Goes to a step (from 1); whether the story goes on by itself stays as it is. */
export function goToStep(store: AppStore, step: number): void {
  const to = Math.min(STORY_STEPS.length, Math.max(1, step));
  store.setState(({ view, storyPace }) => ({
    view: { ...view, step: to, view: defaultView.view },
    storyPace: storyPace === "playing" && to < STORY_STEPS.length ? "playing" : "stepping",
  }));
}

/** Lets the story go on by itself, from the beginning once it has been told; or stops it where it is. */
export function playOrPause(store: AppStore): void {
  const { storyPace, view } = store.getState();
  if (storyPace === "playing") store.setState({ storyPace: "paused" });
  else if (view.step >= STORY_STEPS.length) {
    goToStep(store, 1);
    store.setState({ storyPace: "playing" });
  } else store.setState({ storyPace: "playing" });
}

/** Leaves the story; the camera goes back to what is selected. */
export function leaveStory(store: AppStore): void {
  store.setState(({ view, focus }) => ({
    view: { ...view, step: 0 },
    storyPace: "stepping",
    focus: view.muscle === null ? focus : { count: focus.count + 1, on: "selection" },
  }));
}
