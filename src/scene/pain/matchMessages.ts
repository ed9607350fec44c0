import type { PainMatch } from "../../core/painMatch";
import type { DrawnPoint } from "../../core/paintedRanking";
import type { PaintedStroke } from "../../core/strokeCodec";
import type { SkinSurface } from "../../core/types";
import type { ReportedPain } from "../../core/view";

/** To the worker: first the skin (mm) and the points, then questions with a number each. */
export type MatchQuestion =
  | { readonly skin: SkinSurface; readonly points: readonly DrawnPoint[] }
  | { readonly number: number; readonly strokes: readonly PaintedStroke[]; readonly pain: readonly ReportedPain[] };

/** From the worker: the answer to the question of that number. */
export interface MatchAnswer {
  readonly number: number;
  readonly match: PainMatch;
}
