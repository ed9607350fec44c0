import { useMemo } from "react";
import type { SkinIndex } from "../../core/skinIndex";
import { patternField } from "../../core/zoneField";
import { useApp, useAppState } from "../../state/context";
import { needleOpen } from "../../state/needle";
import { stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";

/** Pain on the skin as it is drawn: one weight per skin vertex and kind. */
export interface PainField {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

/** A pain field that can be asked of any surface that is the skin or a finer part of it. */
export type PainSource = (index: SkinIndex) => PainField;

/**
 * The pattern that is drawn: of a study card, of the first compared point, or failing that of the selected one; null where neither is, and
 * while a needle's path is shown.
 */
export function usePainSource(): PainSource | null {
  const { content } = useApp();
  const trp = useAppState((state) => stageOf(state).pattern?.id ?? state.paint.compared[0]?.id ?? state.view.trp);
  const side = useAppState((state) => stageOf(state).pattern?.side ?? state.paint.compared[0]?.side ?? state.view.side);
  // The field would hide what lies along the needle's path.
  const needle = useAppState(needleOpen);
  return useMemo(() => {
    if (needle) return null;
    const point = content.points.get(trp ?? "")?.point;
    return point ? (index) => patternField(index, point.strokes, side) : null;
  }, [content, trp, side, needle]);
}

/** The pain field on the body's own skin; null where nothing hurts. */
export function usePainField(body: SceneBody): PainField | null {
  const source = usePainSource();
  return useMemo(() => source?.(body.skinIndex) ?? null, [body, source]);
}
