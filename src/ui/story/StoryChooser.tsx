import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { tellStoryOf } from "../../state/story";
import { CommandButton } from "../controls/CommandButton";

/** Muscles that are often treated, one from each part of the body. */
const OFTEN = [
  "trapezius",
  "infraspinatus",
  "quadratus-lumborum",
  "gluteus-medius",
  "gastrocnemius",
  "masseter",
] as const;

/** No point is selected yet: a few muscles to begin with, or a touch on the body. */
export function StoryChooser() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const chosen = useAppState((state) => state.view.muscle);
  const name = content.structureOf.get(chosen ?? "")?.label;
  const muscles = OFTEN.flatMap((id) => content.muscleOf.get(id) ?? []);
  return (
    <section className="story-card story-chooser" aria-label={t("story.choose.title")}>
      <header>
        <h2>{t("story.choose.title")}</h2>
        <CommandButton name="clear" icon="close" />
      </header>
      <p>{name ? t("story.choose.none", { name }) : t("story.choose.lead")}</p>
      <div className="chips">
        {muscles.map((muscle) => (
          <Button
            key={muscle.id}
            className="chip"
            onPress={() => tellStoryOf(store, content, muscle.triggerPoints[0]!.id)}
          >
            {muscle.label}
          </Button>
        ))}
      </div>
    </section>
  );
}
