import { useEffect } from "react";
import type { Side } from "../../anatomy/types";
import { addPaint } from "../../core/paint";
import { dice, type PatternOverlap, skinOverlap } from "../../core/study/scores";
import { patternField } from "../../core/zoneField";
import { useApp, useAppState } from "../../state/context";
import { setStage, stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";

const SIDES: readonly Side[] = ["R", "L"];

/** Keeps the measure of what is drawn beside it: after each stroke, on the side of the body that it fits better. */
export function useDrawnOverlap(body: SceneBody): void {
  const { store, content } = useApp();
  const id = useAppState((state) => stageOf(state).drawing?.point);
  const strokes = useAppState((state) => stageOf(state).drawing?.strokes);
  useEffect(() => {
    const { drawing } = store.getState().study;
    const point = content.points.get(id ?? "")?.point;
    if (!drawing || !strokes || !point || drawing.overlap?.of === strokes) return;
    const index = body.skinIndex;
    const painted = (kind: "essential" | "spillover") => {
      const field = new Float32Array(index.vertexCount);
      addPaint(index, strokes[kind], field);
      return field;
    };
    const given = { essential: painted("essential"), spillover: painted("spillover") };
    const overlaps = SIDES.map((side): PatternOverlap => {
      const right = patternField(index, point.strokes, side);
      return {
        essential: skinOverlap(index, given.essential, right.essential),
        spillover: skinOverlap(index, given.spillover, right.spillover),
      };
    });
    const likeness = ({ essential, spillover }: PatternOverlap) => 3 * dice(essential) + dice(spillover);
    const best = overlaps.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
    setStage(store, { drawing: { ...drawing, overlap: { ...best, of: strokes } } });
  }, [body, content, id, store, strokes]);
}
