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
  const names = useNames();
  const register = useAppState((state) => state.view.register);
  const chosen = given.kind === "choice" && given.key !== point.id ? content.points.get(given.key)?.point : undefined;
  return (
    <>
      {given.kind === "touch" && <Distance guess={given.guess} name={names.point(point)} />}
      {chosen && <p>{t("study.card.yours", { answer: chosen.location[register] })}</p>}
      <h4>{t("study.find.lies")}</h4>
      <p>{point.location[register]}</p>
    </>
  );
}

function Distance({ guess, name }: { guess: Guess; name: string }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  const mm = Math.round(Math.abs(guess.depth));
  const depth =
    mm < 1 ? t("study.find.level") : t(guess.depth < 0 ? "study.find.shallower" : "study.find.deeper", { mm });
  const neighbour = content.points.get(guess.neighbour?.id ?? "")?.point;
  return (
    <div className="study-distance">
      <p className="study-figures">
        <strong>{t("study.find.surface", { mm: Math.round(guess.surface) })}</strong>
        <span>{depth}</span>
      </p>
      {/* What each mark on the body means. */}
      <ul className="study-marks">
        <li>
          <Mark kind="ring" />
          {guess.own
            ? t("study.find.onOwn")
            : guess.hit
              ? t("study.find.onOther", { name: content.partName(guess.hit.id, guess.hit.label) })
              : t("study.find.onSkin")}
        </li>
        <li>
          <Mark kind="dot" /> {t("study.find.truth", { name })}
        </li>
        {neighbour && (
          <li>
            <Mark kind="square" /> {t("study.find.neighbour", { name: names.point(neighbour) })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** A mark as it stands on the body. */
function Mark({ kind }: { kind: "ring" | "dot" | "square" }) {
  return (
    <svg className="study-mark" viewBox="-14 -14 28 28" aria-hidden="true">
      {kind === "ring" && (
        <>
          <circle className="find-guess" r="10" />
          <circle className="find-centre" r="2" />
        </>
      )}
      {kind === "dot" && <circle className="find-truth" r="9" />}
      {kind === "square" && (
        <rect className="find-neighbour" width="15" height="15" transform="rotate(45) translate(-7.5 -7.5)" />
      )}
    </svg>
  );
}
