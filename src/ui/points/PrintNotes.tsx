import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import type { en } from "../locales/en";
import type { PointFilter } from "./filter";
import type { Level } from "./rows";

interface PrintHeadProps {
  readonly filter: PointFilter;
  readonly shown: number;
  readonly all: number;
  readonly clinician: boolean;
}

/** Above the printed table: what it is, and what it was narrowed to. */
export function PrintHead({ filter, shown, all, clinician }: PrintHeadProps) {
  const { t } = useTranslation();
  const { text, region, level, confidence } = filter;
  const filters = [
    text.trim() && `“${text.trim()}”`,
    region && t(`regions.${region as keyof typeof en.regions}`),
    clinician && level && t(`points.levels.${level as Level}`),
    confidence && t("points.confidenceOf", { level: t(`point.confidences.${confidence as "low"}`) }),
  ].filter(Boolean);
  return (
    <div className="points-print" aria-hidden="true">
      <p className="points-print-title">{`${t("app.name")}: ${t("points.title")}`}</p>
      <p>
        {[
          t("points.count", { shown, all }),
          ...(filters.length > 0 ? [t("points.printedWith", { filters: filters.join(", ") })] : []),
          t("points.eitherSide"),
        ].join(" · ")}
      </p>
    </div>
  );
}

/** Below the printed table: what it must not be taken for, whose it is, its versions and the day. */
export function PrintFoot() {
  const { t, i18n } = useTranslation();
  const { content } = useApp();
  const model = useAppState(({ body }) => (body.phase === "ready" ? body.modelVersion : "–"));
  const date = new Date().toLocaleDateString(i18n.language, { dateStyle: "long" });
  return (
    <div className="points-print" aria-hidden="true">
      <p>{t("start.notice")}</p>
      <p>{t("points.attribution")}</p>
      <p>
        {t("about.versions", { model, texts: content.version })} · {t("points.printedOn", { date })}
      </p>
    </div>
  );
}
