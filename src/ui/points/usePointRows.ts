import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import type { en } from "../locales/en";
import { useFeltWords } from "../useFeltWords";
import { useNames } from "../useNames";
import { type PointRow, pointRows } from "./rows";

/** All trigger points as rows in the present language. */
export function usePointRows(): readonly PointRow[] {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  const felt = useFeltWords();
  return useMemo(
    () =>
      pointRows(content.muscles, {
        point: (row) => names.point(row),
        felt,
        region: (id) => t(`regions.${id as keyof typeof en.regions}`),
        kind: (kind) => t(`points.kinds.${kind}`),
        hazard: ({ kind, structure }) => (kind === "other" ? structure : t(`hazards.${kind}`)),
        level: (level) => t(`points.levels.${level}`),
        confidence: (confidence) => t(`point.confidences.${confidence}`),
      }),
    [content, names, felt, t],
  );
}
