import { useTranslation } from "react-i18next";
import type { Tissue } from "../../core/tissues";
import { useTissueName } from "./useTissueName";

interface TissueListProps {
  readonly tissues: readonly Tissue[];
  /** Structure id of the muscle that is meant. */
  readonly target: string;
  /** The list begins at the skin and ends at the trigger point. */
  readonly toPoint?: boolean;
}

/** Tissues in the order in which the needle passes them, each with its thickness in this model. */
export function TissueList({ tissues, target, toPoint = false }: TissueListProps) {
  const { t } = useTranslation();
  const tissueName = useTissueName();
  const whole = tissues.at(-1)?.to ?? 0;
  const start = tissues[0]?.from ?? 0;
  return (
    <ol className="tissues">
      {tissues.map(({ solid, from, to }, i) => {
        const mm = Math.round(to - from);
        const own = solid?.kind === "muscle" && solid.id === target;
        return (
          <li key={from} className={`tissue ${solid?.kind ?? "fat"}${own ? " target" : ""}`}>
            <svg className="tissue-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect
                x={(100 * (from - start)) / (whole - start)}
                width={(100 * (to - from)) / (whole - start)}
                height="8"
              />
            </svg>
            <span className="tissue-name">
              {tissueName(solid, toPoint && i === 0)}
              {own && <span className="quiet"> {t("needle.target")}</span>}
            </span>
            <span className="tissue-thick">{mm < 1 ? t("needle.thin") : t("needle.thick", { mm })}</span>
            <span className="quiet tissue-span">
              {t("needle.span", { from: Math.round(from), to: Math.round(to) })}
            </span>
          </li>
        );
      })}
      {toPoint && (
        <li className="tissue-end">
          <span className="tissue-name">{t("needle.point")}</span>
          <span className="tissue-thick">{t("needle.thick", { mm: Math.round(whole) })}</span>
        </li>
      )}
    </ol>
  );
}
