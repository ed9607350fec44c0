import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { patternChoices, patternWorth } from "../../core/study/choices";
import { useApp, useAppState } from "../../state/context";
import { FeltList } from "../panel/FeltList";
import { useNames } from "../useNames";
import type { QuestionProps } from "./CardView";
import { Choices } from "./Choices";
import { useStudy } from "./useStudy";

/** A pattern on the skin: whose is it? Its places in words are there for those who do not see the body. */
export function PatternQuestion({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const names = useNames();
  const shown = useAppState((state) => state.body.phase === "ready");
  const asked = content.points.get(card.subject)!;
  const options = useMemo(
    () =>
      patternChoices(asked, [...content.points.values()], seed).map(({ point }) => ({
        key: point.id,
        text: names.point(point),
      })),
    [asked, content, names, seed],
  );
  const answer = (key: string) => {
    study.answer({ kind: "choice", key }, patternWorth(asked, content.points.get(key)!));
  };
  return (
    <>
      <h3 className="study-ask">{t("study.pattern.ask")}</h3>
      {shown && <p className="quiet">{t("study.pattern.hint")}</p>}
      <details className="study-words" open={!shown}>
        <summary>{t("study.pattern.words")}</summary>
        <FeltList point={asked.point} />
      </details>
      <Choices label={t("study.pattern.choices")} options={options} onChoose={answer} />
    </>
  );
}
