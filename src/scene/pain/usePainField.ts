import { useMemo } from "react";
import { zones } from "../../anatomy/zones";
import type { SkinIndex } from "../../core/skinIndex";
import { patternField } from "../../core/zoneField";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { reportedField } from "./reportedField";

/** Pain on the skin as it is drawn: one weight per skin vertex and kind. */
export interface PainField {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

/** A pain field that can be asked of any surface that is the skin or a finer part of it. */
export type PainSource = (index: SkinIndex) => PainField;

/**
 * What hurts now: the pattern of the selected point, or failing that the reported places of pain; null where neither is.
 */
export function usePainSource(): PainSource | null {
  const { content } = useApp();
  const trp = useAppState((state) => state.view.trp);
  const side = useAppState((state) => state.view.side);
  const pain = useAppState((state) => state.view.pain);
  return useMemo(() => {
    const point = content.points.get(trp ?? "")?.point;
    if (point) return (index) => patternField(index, point.strokes, side);
    if (pain.length === 0) return null;
    return (index) => ({
      essential: reportedField(index, zones, pain),
      spillover: new Float32Array(index.vertexCount),
    });
  }, [content, trp, side, pain]);
}

/** The pain field on the body's own skin; null where nothing hurts. */
export function usePainField(body: SceneBody): PainField | null {
  const source = usePainSource();
  return useMemo(() => source?.(body.skinIndex) ?? null, [body, source]);
}
