import { useMemo } from "react";
import { storyStep } from "../../core/story/steps";
import { type StoryPicture, storyPicture } from "../../core/story/timeline";
import type { ViewState } from "../../core/view";
import { useApp, useAppState } from "../../state/context";
import { storyStepOf } from "../../state/story";
import { storyClockOf } from "../../state/storyClock";

/** What the story shows at the moment of asking; null while it is not told. To be asked in a frame. */
export function useStoryPicture(): () => StoryPicture | null {
  const { store } = useApp();
  const step = useAppState(storyStepOf);
  return useMemo(() => {
    const clock = storyClockOf(store);
    return () => (step ? storyPicture(step, clock.current) : null);
  }, [store, step]);
}

/** What the story shows of the inside in spite of what the view leaves out. */
const ALL_SHOWN = { hide: [], isolate: [], layer: 0, bones: true, xray: false } as const;

/** The view as the inside of the body is drawn, and whether the selection is glass: the story shows it in its own way. */
export function useSeenView(): { view: ViewState; ownGlass: boolean } {
  const view = useAppState((state) => state.view);
  return useMemo(() => {
    const step = storyStep(view.step);
    if (!step) return { view, ownGlass: false };
    const { glass, xray } = storyPicture(step, 0);
    return { view: { ...view, ...ALL_SHOWN, xray }, ownGlass: glass };
  }, [view]);
}
