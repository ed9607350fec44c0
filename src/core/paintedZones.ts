/** From paint on the skin to the named places that it covers. */
import type { Side } from "../anatomy/types";
import type { Zone } from "../anatomy/zones/types";
import { COVERED } from "./skinField";
import type { SkinIndex } from "./skinIndex";
import type { ReportedPain } from "./view";
import { zoneField } from "./zoneField";

/** A place of pain as skin: the vertices that lie in it, and its area (mm2). */
export interface ZonePatch extends ReportedPain {
  readonly vertices: Uint32Array;
  readonly area: number;
  /** Felt deep: the paint on the skin above cannot tell it from what lies on the surface. */
  readonly deep: boolean;
}

/** How far paint and a named place are the same. */
export interface PaintedZone extends ReportedPain {
  /** Share (0..1) of the place's area that is painted. */
  readonly ofZone: number;
  /** Share (0..1) of the paint that lies in the place. */
  readonly ofPaint: number;
}

/** A place counts as painted from this share of it. */
export const MOSTLY_PAINTED = 0.4;
/** A place counts as painted, too, from this share of the paint, if enough of the place itself (SOME_PAINTED) is painted. */
export const MUCH_OF_THE_PAINT = 0.25;
export const SOME_PAINTED = 0.1;

/**
 * Every place that has skin of its own, once for each side that it has. Takes a second or so: make it once.
 * Places that move with a point have none.
 */
export function zonePatches(index: SkinIndex, zones: readonly Zone[]): ZonePatch[] {
  return zones
    .filter((zone) => !zone.relative)
    .flatMap((zone) =>
      sidesOf(zone).map((side): ZonePatch => {
        const { vertices, weights } = zoneField(index, zone, side ?? "R");
        const covered = vertices.filter((_, i) => weights[i]! >= COVERED);
        return { zone: zone.id, side, vertices: covered, area: areaOf(index, covered), deep: zone.deep };
      }),
    );
}

function sidesOf({ laterality }: Zone): readonly (Side | null)[] {
  if (laterality === "midline" || laterality === "band") return [null];
  return laterality === "left" ? ["L"] : ["R", "L"];
}

/**
 * The places that a painted field touches, those that it is most alike first, ties by id and then right before left.
 * @param field a weight per skin vertex; painted from `COVERED`
 */
export function paintedZones(index: SkinIndex, patches: readonly ZonePatch[], field: Float32Array): PaintedZone[] {
  let paint = 0;
  field.forEach((weight, vertex) => {
    if (weight >= COVERED) paint += index.areas[vertex]!;
  });
  if (paint === 0) return [];
  return patches
    .map(({ zone, side, vertices, area }): PaintedZone => {
      let common = 0;
      for (const vertex of vertices) if (field[vertex]! >= COVERED) common += index.areas[vertex]!;
      return { zone, side, ofZone: area > 0 ? common / area : 0, ofPaint: common / paint };
    })
    .filter(({ ofPaint }) => ofPaint > 0)
    .sort((a, b) => likeness(b) - likeness(a) || compare(a.zone, b.zone) || compare(b.side ?? "", a.side ?? ""));
}

/** The places that a person would name for the paint: mostly painted, or holding much of it. Deep ones are never meant. */
export function namedByPaint(touched: readonly PaintedZone[], deep: (zone: string) => boolean): PaintedZone[] {
  return touched.filter(
    ({ zone, ofZone, ofPaint }) =>
      !deep(zone) && (ofZone >= MOSTLY_PAINTED || (ofPaint >= MUCH_OF_THE_PAINT && ofZone >= SOME_PAINTED)),
  );
}

/** The harmonic mean of both shares: 1 where paint and place are the same. */
const likeness = ({ ofZone, ofPaint }: PaintedZone): number => (2 * ofZone * ofPaint) / (ofZone + ofPaint || 1);

function areaOf(index: SkinIndex, vertices: Uint32Array): number {
  let area = 0;
  for (const vertex of vertices) area += index.areas[vertex]!;
  return area;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
