import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { commands } from "../../state/commands";
import { useApp, useAppState } from "../../state/context";
import { storyPoint } from "../../state/story";
import { Icon } from "../controls/Icon";

/** Opens the story of the needle on the selected muscle and point; nothing where the muscle has no point. */
export function StoryButton() {
  const { t } = useTranslation();
  const context = useApp();
  const possible = useAppState(({ view }) => storyPoint(view, context.content) !== null);
  return possible ? (
    <Button className="button story-open" onPress={() => commands.story.perform(context)}>
      <Icon name="play" /> {t("story.open")}
    </Button>
  ) : null;
}
