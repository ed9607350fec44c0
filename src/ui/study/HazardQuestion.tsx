import { useMemo, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import { hazardChoices, hazardKey } from "../../core/study/hazards";
import { ticksScore } from "../../core/study/scores";
import type { ContentIndex } from "../../state/content";
import { useApp } from "../../state/context";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";
import type { QuestionProps } from "./CardView";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";

/** What the text about a point, or about a muscle, names as hazards. */
export function hazardsOf({ subject, muscle }: StudyCard, content: ContentIndex): string[] {
  const needling = content.points.get(subject)?.point.needling ?? content.muscleOf.get(muscle)!.needling;
  return [...new Set(needling.hazards.map(({ structure }) => structure))];
}

/** Hazards to tick: those that the text names, among structures that are out of reach. */
export function HazardQuestion({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const names = useNames();
  const muscle = content.muscleOf.get(card.muscle)!;
  const point = content.points.get(card.subject)?.point;
  const right = useMemo(() => hazardsOf(card, content), [card, content]);
  const options = useMemo(
    () =>
      hazardChoices(card.subject, muscle.region, right, seed).map((it) => ({
        key: hazardKey(it),
        text: it.kind === "named" ? it.structure : t(`study.hazard.decoys.${it.decoy}`),
      })),
    [card, muscle, right, seed, t],
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (one: string) => {
    const next = new Set(ticked);
    if (!next.delete(one)) next.add(one);
    setTicked(next);
  };
  const asked = options.flatMap(({ key }) => (right.includes(key) ? [key] : []));
  const check = () => study.answer({ kind: "ticks", keys: [...ticked], asked }, ticksScore(ticked, new Set(asked)));
  useKeys((key) => {
    const option = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
    if (option) tick(option.key);
    if (key === "Enter" && ticked.size > 0) check();
    return option !== undefined || (key === "Enter" && ticked.size > 0);
  });
  return (
    <>
      <h3 className="study-ask">{t("study.hazard.ask", { name: point ? names.point(point) : muscle.label })}</h3>
      <p className="quiet">{t("study.hazard.hint")}</p>
      <ol className="study-choices" aria-label={t("study.hazard.hint")}>
        {options.map(({ key, text }, i) => (
          <li key={key}>
            <ToggleButton className="muscle-row study-choice" isSelected={ticked.has(key)} onChange={() => tick(key)}>
              <span className="study-key" aria-hidden="true">
                {ticked.has(key) ? <Icon name="check" /> : i + 1}
              </span>
              <span>{text}</span>
            </ToggleButton>
          </li>
        ))}
      </ol>
      <Button className="button primary study-check" isDisabled={ticked.size === 0} onPress={check}>
        {t("study.card.check")}
      </Button>
    </>
  );
}
