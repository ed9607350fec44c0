import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { isMicro } from "../../core/story/steps";
import { useApp, useAppState } from "../../state/context";
import { storyPoint, storyStepOf } from "../../state/story";
import { CommandButton } from "../controls/CommandButton";
import { useNames } from "../useNames";

/** Of which point the story is told, in the place of the search. */
export function StoryTitle() {
  const { t } = useTranslation();
  const { content } = useApp();
  const view = useAppState((state) => state.view);
  const names = useNames();
  const found = storyPoint(view, content);
  return <p className="story-of">{found ? names.point(found.point, view.side) : t("story.name")}</p>;
}

/** Over the story's picture: turning and zooming for hands that do not drag or pinch. */
export function StoryStageControls() {
  const { t } = useTranslation();
  const inside = useAppState((state) => isMicro(storyStepOf(state)));
  return (
    <>
      <div key={String(inside)} className="story-cut" />
      <Group className="story-camera" aria-label={t("controls.camera")}>
        <CommandButton name="orbitLeft" icon="turnLeft" />
        <CommandButton name="orbitRight" icon="turnRight" />
        <CommandButton name="zoomIn" icon="plus" />
        <CommandButton name="zoomOut" icon="minus" />
      </Group>
    </>
  );
}
