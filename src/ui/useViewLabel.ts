import { useTranslation } from "react-i18next";
import { muscleStructure } from "../anatomy/structures";
import { sideName } from "../core/fullName";
import { useApp, useAppState } from "../state/context";
import { usePointName } from "./usePointNames";
import { zoneLabel } from "./zoneNames";

/** What the picture shows and from where, as a sentence or two for screen readers. */
export function useViewLabel(): string {
  const { t } = useTranslation();
  const { content } = useApp();
  const { view, muscle, trp, side } = useAppState((state) => state.view);
  const pointName = usePointName();
  const from = t(`body.views.${typeof view === "string" ? view : "free"}`);
  const point = content.points.get(trp ?? "")?.point;
  const label = content.muscleOf.get(muscle ?? "")?.label ?? muscleStructure(muscle ?? "")?.label;
  const selection = point ? pointName(point, side) : label && `${sideName(side)} ${label}`;
  const shown = selection ? t("body.shownWith", { view: from, selection }) : t("body.shown", { view: from });
  const felt = point
    ? t("body.painShown", { zones: point.essential.map(({ zone }) => zoneLabel(zone)).join(", ") })
    : "";
  return [shown, felt, t("body.keys")].filter(Boolean).join(" ");
}
