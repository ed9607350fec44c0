import { useMemo } from "react";
import { zonesById } from "../../anatomy/zones";
import type { PaintedZone } from "../../core/paintedZones";
import { type DetailedPoint, rankInDetail } from "../../core/ranking";
import { useApp, useAppState } from "../../state/context";
import { currentMatch } from "../../state/paint";

export interface PainAnswer {
  /** Best first. While painted pain is being read, what was known before. */
  readonly rows: readonly DetailedPoint[];
  /** Places that the paint touches; empty where nothing is painted. */
  readonly touched: readonly PaintedZone[];
  /** Places that a person would name for the paint. */
  readonly places: readonly PaintedZone[];
  /** "reading" while an answer is on its way; "lost" where painted pain cannot be read, because there is no body or no reader. */
  readonly state: "known" | "reading" | "lost";
}

const NONE: readonly never[] = [];

/** The candidates for the reported pain. Named places are answered at once, painted ones by the scene's worker. */
export function usePainAnswer(): PainAnswer {
  const { content } = useApp();
  const pain = useAppState((state) => state.view.pain);
  const painted = useAppState((state) => state.view.strokes.length > 0);
  const match = useAppState(currentMatch);
  const last = useAppState((state) => state.paint.match);
  const failed = useAppState((state) => state.body.phase === "failed" || state.paint.unread);
  return useMemo(() => {
    if (!painted) {
      const points = [...content.points.values()].map(({ point }) => point);
      const rows = pain.length === 0 ? NONE : rankInDetail(points, pain, zonesById);
      return { rows, touched: NONE, places: NONE, state: "known" };
    }
    const found = match ?? last;
    return {
      rows: found?.rows ?? NONE,
      touched: found?.touched ?? NONE,
      places: found?.places ?? NONE,
      state: match ? "known" : failed ? "lost" : "reading",
    };
  }, [content, pain, painted, match, last, failed]);
}
