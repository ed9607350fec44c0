import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/context";
import { useNames } from "./useNames";

/** What the picture shows and from where, as a sentence or two for screen readers. */
export function useViewLabel(): string {
  const { t } = useTranslation();
  const { content } = useApp();
  const { view, muscle, trp, side } = useAppState((state) => state.view);
  const names = useNames();
  const from = t(`body.views.${typeof view === "string" ? view : "free"}`);
  const point = content.points.get(trp ?? "")?.point;
  const label = content.muscleOf.get(muscle ?? "")?.label ?? content.structureOf.get(muscle ?? "")?.label;
  const selection = point ? names.point(point, side) : label && names.sided(label, side);
  const shown = selection ? t("body.shownWith", { view: from, selection }) : t("body.shown", { view: from });
  const felt = point
    ? t("body.painShown", { zones: point.essential.map(({ zone }) => names.zone(zone)).join(", ") })
    : "";
  return [shown, felt, t("body.keys")].filter(Boolean).join(" ");
}
