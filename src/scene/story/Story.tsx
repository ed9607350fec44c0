import { lazy, Suspense } from "react";
import { useAppState } from "../../state/context";
import { Guard } from "../../state/guard";
import { inStory } from "../../state/story";
import type { SceneBody } from "../body/SceneBody";
import type { CameraLink } from "../camera/cameraLink";
import type { LabelBoard } from "../labels/labelBoard";

const StoryScene = lazy(() => import("./StoryScene"));

export interface StoryProps {
  readonly body: SceneBody;
  readonly link: CameraLink;
  readonly board: LabelBoard;
  /** A movement goes on. */
  readonly onWanted: () => void;
}

/** What the story of the needle draws, while it is told; loaded then. */
export function Story(props: StoryProps) {
  const told = useAppState(inStory);
  return told ? (
    // Its code may not come; the body stays, and the card says so.
    <Guard>
      <Suspense fallback={null}>
        <StoryScene {...props} />
      </Suspense>
    </Guard>
  ) : null;
}
