import { useMemo } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { onTop } from "../../core/layers";
import { placeChoices } from "../../core/study/choices";
import { findScore } from "../../core/study/scores";
import { useApp, useAppState } from "../../state/context";
import { stageOf } from "../../state/study/stage";
import { CommandButton } from "../controls/CommandButton";
import { useNames } from "../useNames";
import type { QuestionProps } from "./CardView";
import { Choices } from "./Choices";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";
import { useWays } from "./ways";

/** "Find infraspinatus, trigger point 1": by a touch on the body, or among places in words. */
export function FindQuestion({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const { ways, change } = useWays();
  const names = useNames();
  const phase = useAppState((state) => state.body.phase);
  const { point } = content.points.get(card.subject)!;
  const onBody = ways.find === "body" && phase !== "failed";
  return (
    <>
      <h3 className="study-ask">{t("study.find.ask", { name: names.point(point) })}</h3>
      {onBody ? <ByTouch /> : <InWords card={card} seed={seed} />}
      {phase !== "failed" && (
        <Button className="button bare" onPress={() => change({ find: onBody ? "words" : "body" })}>
          {t(onBody ? "study.find.toList" : "study.find.toBody")}
        </Button>
      )}
    </>
  );
}

function ByTouch() {
  const { t } = useTranslation();
  const study = useStudy();
  const guess = useAppState((state) => stageOf(state).guess);
  const ready = useAppState((state) => state.body.phase === "ready");
  const layer = useAppState((state) => state.view.layer);
  const check = () => guess && study.answer({ kind: "touch", guess }, findScore(guess));
  useKeys((key) => {
    if (key !== "Enter" || !guess) return false;
    check();
    return true;
  });
  return (
    <>
      <p role="status">{guess ? t("study.find.placed") : t(ready ? "study.find.hint" : "study.card.notReady")}</p>
      <div className="study-layers">
        <span className="quiet">{t(`see.onTop.${onTop(layer)}`)}</span>
        <CommandButton name="deeper" />
        <CommandButton name="shallower" />
      </div>
      <Button className="button primary study-check" isDisabled={!guess} onPress={check}>
        {t("study.card.check")}
      </Button>
    </>
  );
}

function InWords({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const register = useAppState((state) => state.view.register);
  const options = useMemo(
    () =>
      placeChoices(content.points.get(card.subject)!, [...content.points.values()], seed).map(({ point }) => ({
        key: point.id,
        text: point.location[register],
      })),
    [card, content, register, seed],
  );
  return (
    <>
      <p>{t("study.find.listAsk")}</p>
      <Choices
        label={t("study.find.listAsk")}
        options={options}
        onChoose={(key) => study.answer({ kind: "choice", key }, key === card.subject ? 1 : 0)}
      />
    </>
  );
}
