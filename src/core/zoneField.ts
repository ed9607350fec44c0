import type { Side, Vec3 } from "../anatomy/types";
import type { Zone } from "../anatomy/zones/types";
import type { PainKind, PainStroke, ReferredZone, RelativeSide } from "../clinical/types";
import { addStroke, COVERED, discField, mirrored, type SparseField, toSparse } from "./skinField";
import { at, type SkinIndex } from "./skinIndex";

/** Radius of the disc that stands for a zone which moves with its point, mm. */
const RELATIVE_ZONE_RADIUS = 30;

/** The dense fields of a referral pattern, one weight per skin vertex and kind. */
export type PatternField = Readonly<Record<PainKind, Float32Array>>;

/** A zone as drawn for one point: its id and its place on the skin. */
interface DrawnZone {
  readonly id: string;
  readonly field: SparseField;
}

/** How well a pattern's strokes agree with its zone list. */
interface PaintedReport {
  /** Per zone id the share (0..1) of its area where the essential or spillover weight is at least 0.25. */
  readonly painted: Readonly<Record<string, number>>;
  /** Share (0..1) of the painted area that lies in none of the listed zones. */
  readonly outside: number;
}

const OTHER: Readonly<Record<Side, Side>> = { R: "L", L: "R" };

/** The weights of a pattern drawn for a point on `side`: per kind the greatest weight of its strokes. */
export function patternField(index: SkinIndex, strokes: readonly PainStroke[], side: Side): PatternField {
  const fields = {
    essential: new Float32Array(index.vertexCount),
    spillover: new Float32Array(index.vertexCount),
    rare: new Float32Array(index.vertexCount),
  };
  for (const stroke of strokes) addStroke(index, stroke, side === "L", fields[stroke.kind]);
  return fields;
}

/**
 * The place of a zone of fixed position. Midline and band zones are drawn on both sides whatever `side` is; a zone of the
 * left only is drawn on the left.
 * @throws if the zone is relative: `drawZones` draws those.
 */
export function zoneField(index: SkinIndex, zone: Zone, side: Side): SparseField {
  if (zone.relative) throw new Error(`Zone "${zone.id}" has no place of its own.`);
  const field = new Float32Array(index.vertexCount);
  for (const drawn of sidesOf(zone, side)) {
    for (const patch of zone.patches) addStroke(index, patch, drawn === "L", field);
  }
  return toSparse(field);
}

/** A zone that moves with its point: a disc around the skin point nearest to `point` (mm, where the point really is). */
function relativeZoneField(index: SkinIndex, point: Vec3): SparseField {
  return toSparse(discField(index, point, RELATIVE_ZONE_RADIUS));
}

function sidesOf(zone: Zone, side: Side): readonly Side[] {
  if (zone.laterality === "midline" || zone.laterality === "band") return ["R", "L"];
  return zone.laterality === "left" ? ["L"] : [side];
}

/** The body sides meant by `relative`, seen from a point on `side`. */
export function bodySides(relative: RelativeSide, side: Side): readonly Side[] {
  if (relative === "same") return [side];
  return relative === "opposite" ? [OTHER[side]] : ["R", "L"];
}

/**
 * Draws the referred zones of a point on `side`. `position` (mm) is the point's own place on that side; it is needed for
 * relative zones only. One entry per zone and body side.
 * @throws if a zone is unknown.
 */
export function drawZones(
  index: SkinIndex,
  vocabulary: readonly Zone[],
  referred: readonly ReferredZone[],
  side: Side,
  position: Vec3,
): DrawnZone[] {
  return referred.flatMap(({ zone: id, side: relative }) => {
    const zone = vocabulary.find((candidate) => candidate.id === id);
    if (!zone) throw new Error(`Unknown zone "${id}".`);
    return bodySides(relative, side).map((drawn) => ({
      id,
      field: zone.relative
        ? relativeZoneField(index, drawn === side ? position : mirrored(position))
        : zoneField(index, zone, drawn),
    }));
  });
}

/**
 * Compares what a pattern paints with the zones that are listed for it. Zones of the same id (both sides) count as one.
 * Rare strokes paint nothing here; a rare zone in `listed` still excuses paint that spills into it.
 */
export function painted(index: SkinIndex, pattern: PatternField, listed: readonly DrawnZone[]): PaintedReport {
  const covered = (vertex: number) => Math.max(pattern.essential[vertex]!, pattern.spillover[vertex]!) >= COVERED;
  const inside = new Uint8Array(index.vertexCount);
  const members = new Map<string, Set<number>>();
  for (const { id, field } of listed) {
    const own = members.get(id) ?? new Set<number>();
    members.set(id, own);
    field.vertices.forEach((vertex, i) => {
      if (field.weights[i]! < COVERED) return;
      own.add(vertex);
      inside[vertex] = 1;
    });
  }
  const shares = [...members].map(([id, own]): [string, number] => [id, shareOf(index, own, covered)]);
  let total = 0;
  let outside = 0;
  for (let vertex = 0; vertex < index.vertexCount; vertex++) {
    if (!covered(vertex)) continue;
    total += index.areas[vertex]!;
    if (!inside[vertex]) outside += index.areas[vertex]!;
  }
  return { painted: Object.fromEntries(shares), outside: total > 0 ? outside / total : 0 };
}

function shareOf(index: SkinIndex, vertices: Iterable<number>, chosen: (vertex: number) => boolean): number {
  let total = 0;
  let part = 0;
  for (const vertex of vertices) {
    total += index.areas[vertex]!;
    if (chosen(vertex)) part += index.areas[vertex]!;
  }
  return total > 0 ? part / total : 0;
}

/** The centre of the covered part of a field (mm, weighted by area), or null where nothing is covered. */
export function centroid(index: SkinIndex, field: SparseField): Vec3 | null {
  let area = 0;
  const sum = [0, 0, 0];
  field.vertices.forEach((vertex, i) => {
    if (field.weights[i]! < COVERED) return;
    const own = index.areas[vertex]!;
    area += own;
    at(index.skin.positions, vertex).forEach((value, axis) => {
      sum[axis] = (sum[axis] ?? 0) + value * own;
    });
  });
  return area > 0 ? [(sum[0] ?? 0) / area, (sum[1] ?? 0) / area, (sum[2] ?? 0) / area] : null;
}
