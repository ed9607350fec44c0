import { Suspense, useLayoutEffect } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { settleStory, storyPoint } from "../../state/story";
import { lazyPart } from "../lazyPart";
import { StoryChooser } from "./StoryChooser";

const StoryCard = lazyPart(() => import("./StoryCard"));

/** The story of the needle over the body: its card, or the choice of a muscle. The card loads when it is first told. */
export function Story() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const view = useAppState((state) => state.view);
  const found = storyPoint(view, content);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view may lack the point
  useLayoutEffect(() => settleStory(store, content), [store, content, view]);
  if (!found) return <StoryChooser />;
  return (
    <Suspense fallback={<p className="story-card story-waiting">{t("story.loading")}</p>}>
      <StoryCard found={found} />
    </Suspense>
  );
}
