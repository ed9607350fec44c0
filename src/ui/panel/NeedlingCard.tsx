import { useTranslation } from "react-i18next";
import type { Needling } from "../../clinical/types";
import { needleSize } from "../needle/needleSize";

/** How trained clinicians are taught to approach a point. Shown in the clinician's words only. */
export function NeedlingCard({ needling }: { needling: Needling }) {
  const { t } = useTranslation();
  return (
    <div className="needling">
      <p className="quiet">{t("point.forTrained")}</p>
      <dl className="facts">
        <dt>{t("point.palpation")}</dt>
        <dd>{needling.palpation}</dd>
        <dt>{t("point.position")}</dt>
        <dd>{needling.position}</dd>
        <dt>{t("point.direction")}</dt>
        <dd>{needling.direction}</dd>
        <dt>{t("point.needle")}</dt>
        <dd>{needleSize(needling.needle)}</dd>
        <dt>{t("point.level")}</dt>
        <dd>{t(`point.levels.${needling.level}`)}</dd>
      </dl>
    </div>
  );
}

/** What lies in the needle's way, lung first: kind in words, then the structure. */
export function Hazards({ needling }: { needling: Needling }) {
  const { t } = useTranslation();
  const ordered = [...needling.hazards].sort((a, b) => Number(b.kind === "lung") - Number(a.kind === "lung"));
  return (
    <ul className="hazards">
      {ordered.map((hazard) => (
        <li key={hazard.structure} className={hazard.kind}>
          <strong>{t(`hazards.${hazard.kind}`)}</strong> {hazard.structure}
        </li>
      ))}
    </ul>
  );
}
