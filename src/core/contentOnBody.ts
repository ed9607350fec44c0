/** Where the clinical tables meet the body: points inside their muscles, patterns that agree with their zones. */
import type { Zone } from "../anatomy/zones/types";
import type { Muscle, TriggerPoint } from "../clinical/types";
import { toPosition } from "./muscleCoordinates";
import { COVERED } from "./skinField";
import type { SkinIndex } from "./skinIndex";
import type { MuscleMesh } from "./types";
import { encloses } from "./winding";
import { drawZones, type PatternField, painted, patternField } from "./zoneField";

/** Least share of an essential or spillover zone that its point's strokes paint. */
export const LEAST_PAINTED = 0.3;
/** Least share of a rare zone that any of the point's strokes paints, rare ones included. */
const LEAST_RARE_PAINTED = 0.1;
/** Greatest share of the painted area outside all zones of the point. */
export const MOST_OUTSIDE = 0.15;
/** Intersection over union above which two areas are the same. */
export const SAME_AREA = 0.9;

/** The body as far as the content is checked on it. */
export interface BodyForContent {
  readonly skin: SkinIndex;
  readonly zones: readonly Zone[];
  /** The right side's (or the midline) mesh of a structure. */
  readonly meshOf: (structure: string) => MuscleMesh | null;
}

/** A set of skin vertices as one byte each, and its area in mm2. */
interface Patch {
  readonly has: Uint8Array;
  readonly area: number;
}

/** One line per fault of a right-sided point on the body; empty for a sound one. */
export function pointOnBodyFaults(point: TriggerPoint, body: BodyForContent): string[] {
  const mesh = body.meshOf(point.structure);
  if (!mesh) return [`${point.id}: the model has no muscle "${point.structure}"`];
  const position = toPosition(mesh, point);
  const faults = encloses(mesh, position) ? [] : [`${point.id}: lies outside ${point.structure}`];
  const pattern = patternField(body.skin, point.strokes, "R");
  const zonesOf = (kinds: readonly ("essential" | "spillover" | "rare")[]) =>
    drawZones(
      body.skin,
      body.zones,
      kinds.flatMap((kind) => point[kind]),
      "R",
      position,
    );
  const report = painted(body.skin, pattern, zonesOf(["essential", "spillover", "rare"]));
  const firm = zonesOf(["essential", "spillover"]);
  for (const zone of new Set(firm.map(({ id }) => id))) {
    const share = report.painted[zone] ?? 0;
    if (share < LEAST_PAINTED) faults.push(`${point.id}: paints only ${percent(share)} of ${zone}`);
  }
  if (report.outside > MOST_OUTSIDE)
    faults.push(`${point.id}: ${percent(report.outside)} of its paint lies outside its zones`);
  faults.push(...unpaintedRare(point, pattern, zonesOf(["rare"]), body.skin));
  const union = patchWhere(body.skin, (mark) => {
    for (const { field } of firm)
      field.vertices.forEach((vertex, i) => {
        if (field.weights[i]! >= COVERED) mark(vertex);
      });
  });
  const same = overlap(firmPatch(body.skin, pattern), union, body.skin);
  if (same > SAME_AREA) faults.push(`${point.id}: its pattern is nothing but its zones (${percent(same)} the same)`);
  return faults;
}

function unpaintedRare(
  point: TriggerPoint,
  pattern: PatternField,
  rare: ReturnType<typeof drawZones>,
  skin: SkinIndex,
): string[] {
  const any = { ...pattern, essential: pattern.essential.map((w, v) => Math.max(w, pattern.rare[v]!)) };
  const report = painted(skin, any, rare);
  return Object.entries(report.painted)
    .filter(([, share]) => share < LEAST_RARE_PAINTED)
    .map(([zone]) => `${point.id}: lists ${zone} as rare but paints nothing there`);
}

/** One line for each two points of different muscles that paint the same field. */
export function sharedFieldFaults(muscles: readonly Muscle[], skin: SkinIndex): string[] {
  const drawn = muscles.flatMap((muscle) =>
    muscle.triggerPoints.map((point) => ({
      muscle: muscle.id,
      id: point.id,
      patch: firmPatch(skin, patternField(skin, point.strokes, "R")),
    })),
  );
  const faults: string[] = [];
  for (const [i, one] of drawn.entries())
    for (const other of drawn.slice(i + 1)) {
      if (one.muscle === other.muscle) continue;
      // The areas alone bound the ratio from above; this spares most of the comparisons.
      const [less, more] = [one.patch.area, other.patch.area].sort((a, b) => a - b) as [number, number];
      if (less <= SAME_AREA * more) continue;
      const same = overlap(one.patch, other.patch, skin);
      if (same > SAME_AREA) faults.push(`${one.id} and ${other.id} paint the same field (${percent(same)})`);
    }
  return faults;
}

/** The skin that the essential and spillover strokes cover. */
function firmPatch(skin: SkinIndex, { essential, spillover }: PatternField): Patch {
  return patchWhere(skin, (mark) => {
    for (let vertex = 0; vertex < skin.vertexCount; vertex++)
      if (Math.max(essential[vertex]!, spillover[vertex]!) >= COVERED) mark(vertex);
  });
}

function patchWhere(skin: SkinIndex, fill: (mark: (vertex: number) => void) => void): Patch {
  const has = new Uint8Array(skin.vertexCount);
  let area = 0;
  fill((vertex) => {
    if (!has[vertex]) area += skin.areas[vertex]!;
    has[vertex] = 1;
  });
  return { has, area };
}

/** Intersection over union of two patches by area, 0..1. */
function overlap(a: Patch, b: Patch, skin: SkinIndex): number {
  let common = 0;
  for (let vertex = 0; vertex < skin.vertexCount; vertex++)
    if (a.has[vertex] && b.has[vertex]) common += skin.areas[vertex]!;
  const union = a.area + b.area - common;
  return union > 0 ? common / union : 0;
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
