import { useMemo } from "react";
import { type PatternField, patternField } from "../../core/zoneField";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";

/** The fields of the selected point on the skin, one weight per skin vertex and kind; null while no point is selected. */
export function usePattern(body: SceneBody): PatternField | null {
  const { content } = useApp();
  const trp = useAppState((state) => state.view.trp);
  const side = useAppState((state) => state.view.side);
  return useMemo(() => {
    const point = content.points.get(trp ?? "")?.point;
    return point ? patternField(body.skinIndex, point.strokes, side) : null;
  }, [body, content, trp, side]);
}
