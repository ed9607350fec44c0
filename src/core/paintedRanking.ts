/**
 * From paint on the skin to the trigger points whose described pattern lies there: the same formula as for named places
 * (see `ranking.ts`), with skin instead of names.
 *
 *     score = explained * (3 + specific) / 4
 *
 * `explained` (0..1): the mean over the painted skin, by area, of what the pattern is worth there: 1 where its essential
 * strokes lie, 0.5 spillover, 0.25 rare, 0 elsewhere. `specific` (0..1): of all the pattern is worth, the share painted.
 */
import type { Side } from "../anatomy/types";
import type { PainKind, PainStroke } from "../clinical/types";
import type { ZonePatch } from "./paintedZones";
import { byScore, type DetailedPoint, KIND_WEIGHTS, scoreOf } from "./ranking";
import { COVERED } from "./skinField";
import type { SkinIndex } from "./skinIndex";
import { patternField } from "./zoneField";

/** What is drawn of a point, as far as ranking needs it. */
export interface DrawnPoint {
  readonly id: string;
  readonly strokes: readonly PainStroke[];
}

/** The skin of one point's pattern on one side of the body: the vertices that it covers and what each is worth. */
export interface PatternPatch {
  readonly id: string;
  readonly side: Side;
  readonly vertices: Uint32Array;
  /** 1 essential, 0.5 spillover, 0.25 rare; the strongest where they overlap. */
  readonly weights: Float32Array;
  /** Sum of weight times area, mm2. */
  readonly total: number;
}

const KINDS: readonly PainKind[] = ["essential", "spillover", "rare"];
/** A painted place counts as explained from this share of its paint, by what the pattern is worth there. */
const EXPLAINED = 0.2;

/** A point's pattern on one side as sparse skin. Some milliseconds each: made once and kept. */
export function patternPatch(index: SkinIndex, { id, strokes }: DrawnPoint, side: Side): PatternPatch {
  const field = patternField(index, strokes, side);
  const vertices: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (let vertex = 0; vertex < index.vertexCount; vertex++) {
    const kind = KINDS.find((k) => field[k][vertex]! >= COVERED);
    if (!kind) continue;
    vertices.push(vertex);
    weights.push(KIND_WEIGHTS[kind]);
    total += KIND_WEIGHTS[kind] * index.areas[vertex]!;
  }
  return { id, side, vertices: Uint32Array.from(vertices), weights: Float32Array.from(weights), total };
}

/**
 * The candidates whose pattern meets the paint, best first, ties by id and then right before left.
 * @param field a weight per skin vertex; painted from `COVERED`
 * @param named the painted places that each row sorts into explained and unexplained
 */
export function rankPaint(
  index: SkinIndex,
  patterns: readonly PatternPatch[],
  field: Float32Array,
  named: readonly ZonePatch[],
): DetailedPoint[] {
  let area = 0;
  field.forEach((weight, vertex) => {
    if (weight >= COVERED) area += index.areas[vertex]!;
  });
  if (area === 0) return [];
  const worth = new Float32Array(index.vertexCount);
  const rows: DetailedPoint[] = [];
  for (const { id, side, vertices, weights, total } of patterns) {
    let met = 0;
    vertices.forEach((vertex, i) => {
      if (field[vertex]! >= COVERED) met += weights[i]! * index.areas[vertex]!;
    });
    const explained = met / area;
    const specific = total > 0 ? met / total : 0;
    const score = scoreOf(explained, specific);
    if (score === 0) continue;
    vertices.forEach((vertex, i) => {
      worth[vertex] = weights[i]!;
    });
    rows.push({ id, side, score, explained, specific, ...sorted(index, named, field, worth) });
    for (const vertex of vertices) worth[vertex] = 0;
  }
  return rows.sort(byScore);
}

/** The painted places by whether the pattern is worth enough on their painted part; a place on both sides needs either. */
function sorted(index: SkinIndex, named: readonly ZonePatch[], field: Float32Array, worth: Float32Array) {
  const best = new Map<string, number>();
  for (const { zone, vertices } of named) {
    let painted = 0;
    let met = 0;
    for (const vertex of vertices) {
      if (field[vertex]! < COVERED) continue;
      painted += index.areas[vertex]!;
      met += worth[vertex]! * index.areas[vertex]!;
    }
    best.set(zone, Math.max(best.get(zone) ?? 0, painted > 0 ? met / painted : 0));
  }
  const ids = [...best.keys()];
  return {
    explains: ids.filter((zone) => best.get(zone)! >= EXPLAINED),
    unexplained: ids.filter((zone) => best.get(zone)! < EXPLAINED),
  };
}
