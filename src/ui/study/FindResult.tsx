import { useTranslation } from "react-i18next";
import type { TriggerPoint } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import type { Given } from "../../state/study/session";
import type { Guess } from "../../state/study/stage";
import { useNames } from "../useNames";

/** How far the touch was from the point, what was touched instead, and where the point lies. */
export function FindResult({ point, given }: { point: TriggerPoint; given: Given }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  const chosen = given.kind === "choice" && given.key !== point.id ? content.points.get(given.key)?.point : undefined;
  return (
    <>
      {given.kind === "touch" && <Distance guess={given.guess} />}
      {chosen && <p>{t("study.card.yours", { answer: chosen.location[register] })}</p>}
      <h4>{t("study.find.lies")}</h4>
      <p>{point.location[register]}</p>
    </>
  );
}

function Distance({ guess }: { guess: Guess }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  const mm = Math.round(Math.abs(guess.depth));
  const depth =
    mm < 1 ? t("study.find.level") : t(guess.depth < 0 ? "study.find.shallower" : "study.find.deeper", { mm });
  const neighbour = content.points.get(guess.neighbour ?? "")?.point;
  return (
    <div className="study-distance">
      <p className="study-figures">
        <strong>{t("study.find.surface", { mm: Math.round(guess.surface) })}</strong>
        <span>{depth}</span>
      </p>
      <p>
        {guess.own
          ? t("study.find.onOwn")
          : guess.hit
            ? t("study.find.onOther", { name: content.partName(guess.hit.id, guess.hit.label) })
            : t("study.find.onSkin")}{" "}
        {neighbour && t("study.find.neighbour", { name: names.point(neighbour) })}
      </p>
      <p className="quiet">{t("study.find.legend")}</p>
    </div>
  );
}
