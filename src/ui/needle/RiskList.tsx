import { useTranslation } from "react-i18next";
import { AT_RISK, type AtRisk } from "../../core/needlePath";
import { Section } from "../panel/Section";
import { useTissueName } from "./useTissueName";

/** What lies near the needle, nearest first: kind, name, distance, depth. */
export function RiskList({ risks }: { risks: readonly AtRisk[] }) {
  const { t } = useTranslation();
  const tissueName = useTissueName();
  return (
    <Section title={t("needle.atRisk", { mm: AT_RISK })}>
      {risks.length === 0 && <p>{t("needle.none")}</p>}
      <ul className="risks">
        {risks.map((risk) => {
          const [mm, at] = [Math.round(risk.distance), Math.round(risk.at)];
          return (
            <li key={risk.id + risk.side} className={`risk ${risk.kind}`}>
              <span className="risk-kind">{t(`needle.kinds.${risk.kind}`)}</span>
              <span className="risk-name">{tissueName(risk)}</span>
              <span className="quiet">
                {risk.distance === 0 ? t("needle.touched", { at }) : t("needle.distance", { mm, at })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
