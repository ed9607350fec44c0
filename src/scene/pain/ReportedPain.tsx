import { useMemo } from "react";
import { zones } from "../../anatomy/zones";
import { addPaint } from "../../core/paint";
import { patternField } from "../../core/zoneField";
import { useApp, useAppState } from "../../state/context";
import { type DrawnKind, stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";
import { LivePaint } from "./LivePaint";
import { MarkOnSkin } from "./MarkOnSkin";
import { reportedField } from "./reportedField";
import type { PainSource } from "./usePainField";

/** The pain that was reported, painted or named, hatched; the stroke under the finger; and a second pattern beside the first. */
export function ReportedPain({ body }: { body: SceneBody }) {
  const painting = useAppState((state) => state.paint.tool !== "off");
  return (
    <>
      <MarkOnSkin body={body} look="rings" source={useSecondPattern()} order={7} />
      <MarkOnSkin body={body} look="hatch" source={useReported()} order={8} />
      {painting && <LivePaint body={body} />}
    </>
  );
}

/** Painted strokes and named places as one field; null where nothing is reported. */
export function useReported(): PainSource | null {
  const pain = useAppState((state) => state.view.pain);
  const strokes = useAppState((state) => state.view.strokes);
  const drawn = useDrawn("essential");
  return useMemo(() => {
    if (drawn) return drawn;
    if (pain.length === 0 && strokes.length === 0) return null;
    return (index) => {
      const essential = reportedField(index, zones, pain);
      addPaint(index, strokes, essential);
      return { essential, spillover: new Float32Array(index.vertexCount) };
    };
  }, [drawn, pain, strokes]);
}

/** What was drawn of one kind for a study card; null where nothing was. */
function useDrawn(kind: DrawnKind): PainSource | null {
  const strokes = useAppState((state) => stageOf(state).drawing?.strokes[kind]);
  return useMemo(() => {
    if (!strokes || strokes.length === 0) return null;
    return (index) => {
      const essential = new Float32Array(index.vertexCount);
      addPaint(index, strokes, essential);
      return { essential, spillover: new Float32Array(index.vertexCount) };
    };
  }, [strokes]);
}

function useSecondPattern(): PainSource | null {
  const { content } = useApp();
  const second = useAppState((state) => state.paint.compared[1]);
  const drawn = useDrawn("spillover");
  return useMemo(() => {
    if (drawn) return drawn;
    const point = content.points.get(second?.id ?? "")?.point;
    return point && second ? (index) => patternField(index, point.strokes, second.side) : null;
  }, [content, drawn, second]);
}
