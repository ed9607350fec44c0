import { useTranslation } from "react-i18next";
import { STORY_STEPS } from "../core/story/steps";
import { useApp, useAppState } from "../state/context";
import { needleOpen } from "../state/needle";
import { useNames } from "./useNames";

/** What the picture shows and from where, as a sentence or two for screen readers. */
export function useViewLabel(): string {
  const { t } = useTranslation();
  const { content } = useApp();
  const { view, muscle, trp, side, pain, strokes, step } = useAppState((state) => state.view);
  const names = useNames();
  const needle = useAppState(needleOpen);
  const from = t(`body.views.${typeof view === "string" ? view : "free"}`);
  const point = content.points.get(trp ?? "")?.point;
  const label = content.muscleOf.get(muscle ?? "")?.label ?? content.structureOf.get(muscle ?? "")?.label;
  const selection = point ? names.point(point, side) : label && names.sided(label, side);
  const telling = content.storySteps[step - 1];
  if (telling) {
    const values = { number: step, count: STORY_STEPS.length, title: telling.title };
    const told = selection ? t("story.shownOf", { ...values, selection }) : t("story.shown", values);
    return `${told} ${t("story.keys")}`;
  }
  const shown = selection ? t("body.shownWith", { view: from, selection }) : t("body.shown", { view: from });
  const felt = needle
    ? t("needle.shown")
    : point
      ? t("body.painShown", { zones: point.essential.map(({ zone }) => names.zone(zone)).join(", ") })
      : "";
  const places = [
    ...pain.map(names.place),
    ...(strokes.length > 0 ? [t("paint.strokes", { count: strokes.length })] : []),
  ];
  const reported = places.length > 0 ? t("body.reportedShown", { places: places.join("; ") }) : "";
  return [shown, felt, reported, t("body.keys")].filter(Boolean).join(" ");
}
