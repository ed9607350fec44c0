import { useTranslation } from "react-i18next";
import type { TriggerPoint } from "../../clinical/types";
import { dice, type Overlap, setOverlap } from "../../core/study/scores";
import { useApp } from "../../state/context";
import type { Given } from "../../state/study/session";
import type { DrawnKind } from "../../state/study/stage";
import { FeltList } from "../panel/FeltList";
import { useNames } from "../useNames";

/** How far a drawn or named pattern is the described one, essential and spillover apart. */
export function DrawResult({ point, given }: { point: TriggerPoint; given: Given }) {
  const { t } = useTranslation();
  const names = useNames();
  const { content } = useApp();
  const overlapOf = (kind: DrawnKind): Overlap | null => {
    if (given.kind === "drawn") return given.overlap[kind];
    if (given.kind !== "zones") return null;
    const named = point[kind].filter(({ zone }) => !content.zoneOf.get(zone)?.relative);
    return setOverlap(new Set(given[kind]), new Set(named.map(({ zone }) => zone)));
  };
  const words = (overlap: Overlap) => {
    if (overlap.right === 0) return t(overlap.given === 0 ? "study.draw.overlapNone" : "study.draw.overlapExtra");
    if (overlap.given === 0) return t("study.draw.overlapMissed");
    return t("study.draw.overlap", { percent: Math.round(dice(overlap) * 100) });
  };
  return (
    <>
      <dl className="study-overlaps">
        {(["essential", "spillover"] as const).map((kind) => {
          const overlap = overlapOf(kind);
          return overlap ? (
            <div key={kind}>
              <dt>{t(`study.draw.${kind}`)}</dt>
              <dd>
                <strong>{words(overlap)}</strong>
                {given.kind === "zones" && given[kind].length > 0 && (
                  <span className="quiet">
                    {" "}
                    {t("study.card.yours", { answer: given[kind].map(names.zone).join(", ") })}
                  </span>
                )}
              </dd>
            </div>
          ) : null;
        })}
      </dl>
      {given.kind === "drawn" && <p className="quiet">{t("study.draw.legend")}</p>}
      <FeltList point={point} />
    </>
  );
}
