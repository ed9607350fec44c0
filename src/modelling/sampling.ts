import type { Sheet, Strap, Vec3 } from "../anatomy/types";
import { clamp, distance } from "../anatomy/vector";
import type { SheetSampling } from "./sheet";
import type { StrapSampling } from "./strap";

/**
 * How finely muscles are sampled. A cell is to be about as large on every muscle, finer where a muscle lies at the surface
 * and is looked at, with a floor for the tiny ones. Figures chosen so that the whole model stays within the budget of
 * triangles that a tablet draws easily.
 */
const CELL = { superficial: { along: 12, across: 8 }, deep: { along: 16, across: 12 } } as const;

const cellOf = (layer: number) => (layer === 1 ? CELL.superficial : CELL.deep);
const point = (row: readonly number[]): Vec3 => [row[0]!, row[1]!, row[2]!];

function lineLength(points: readonly Vec3[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += distance(points[i - 1]!, points[i]!);
  return sum;
}

/** Rings and sides for a strap by its length and greatest girth. */
export function strapSampling(strap: Pick<Strap, "stations">, layer: number): Pick<StrapSampling, "rings" | "sides"> {
  const cell = cellOf(layer);
  const long = lineLength(strap.stations.map(point));
  const girth = Math.max(...strap.stations.map((s) => 3 * (s[3] + s[4])));
  return {
    rings: Math.round(clamp(4 + long / cell.along, 9, 26)),
    sides: 2 * Math.round(clamp(3 + girth / cell.across / 2, 8, 16) / 2),
  };
}

/** Samples along and across for a sheet by its mean length and greatest breadth. */
export function sheetSampling(sheet: Sheet, layer: number): Pick<SheetSampling, "along" | "across"> {
  const cell = cellOf(layer);
  const rails = sheet.stations[0]!.map((_, j) => lineLength(sheet.stations.map((station) => point(station[j]!))));
  const broad = Math.max(...sheet.stations.map((station) => lineLength(station.map(point))));
  return {
    along: Math.round(clamp(4 + rails.reduce((a, b) => a + b) / rails.length / cell.along, 7, 26)),
    across: Math.round(clamp(4 + broad / cell.across, 7, 22)),
  };
}
