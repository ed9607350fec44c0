/** What painted pain means: the places it covers, and the trigger points whose pattern lies there. */
import type { Side } from "../anatomy/types";
import type { Zone } from "../anatomy/zones/types";
import { addPaint } from "./paint";
import { type DrawnPoint, type PatternPatch, patternPatch, rankPaint } from "./paintedRanking";
import { namedByPaint, type PaintedZone, paintedZones, type ZonePatch, zonePatches } from "./paintedZones";
import type { DetailedPoint } from "./ranking";
import type { SkinIndex } from "./skinIndex";
import type { PaintedStroke } from "./strokeCodec";
import type { ReportedPain } from "./view";

export interface PainMatch {
  /** The places that a person would name for the paint and the names together. */
  readonly places: readonly PaintedZone[];
  /** Every place that they touch at all, for words of caution. */
  readonly touched: readonly PaintedZone[];
  readonly rows: readonly DetailedPoint[];
}

const SIDES: readonly Side[] = ["R", "L"];

/** Answers for one skin and one set of points. What never changes is computed once, when first needed. */
export class PainMatcher {
  private readonly index: SkinIndex;
  private readonly zones: readonly Zone[];
  private readonly points: readonly DrawnPoint[];
  private patches: ZonePatch[] | null = null;
  private patterns: PatternPatch[] | null = null;

  constructor(index: SkinIndex, zones: readonly Zone[], points: readonly DrawnPoint[]) {
    this.index = index;
    this.zones = zones;
    this.points = points;
  }

  /** Computes what does not depend on the pain, so that the first answer comes at once. */
  prepare(): void {
    this.patches ??= zonePatches(this.index, this.zones);
    this.patterns ??= this.points.flatMap((point) => SIDES.map((side) => patternPatch(this.index, point, side)));
  }

  /** The answer for painted strokes and named places together: a named place counts as if it were painted whole. */
  match(strokes: readonly PaintedStroke[], pain: readonly ReportedPain[]): PainMatch {
    this.prepare();
    const patches = this.patches!;
    const field = new Float32Array(this.index.vertexCount);
    addPaint(this.index, strokes, field);
    const named = (patch: ZonePatch) =>
      pain.some(({ zone, side }) => zone === patch.zone && (side === null || side === patch.side));
    for (const patch of patches.filter(named)) for (const vertex of patch.vertices) field[vertex] = 1;
    const touched = paintedZones(this.index, patches, field);
    const deep = new Set(patches.filter((patch) => patch.deep).map(({ zone }) => zone));
    const meant = new Set(namedByPaint(touched, (zone) => deep.has(zone)));
    const places = touched.filter((place) => meant.has(place) || pain.some(({ zone }) => zone === place.zone));
    const sorted = patches.filter((patch) => places.some((p) => p.zone === patch.zone && p.side === patch.side));
    return { places, touched, rows: rankPaint(this.index, this.patterns!, field, sorted) };
  }
}
