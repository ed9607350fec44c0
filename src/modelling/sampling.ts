import type { MuscleStructure } from "../anatomy/structures";
import type { Sheet, Strap, Vec3 } from "../anatomy/types";
import { clamp, distance } from "../anatomy/vector";
import type { SheetSampling } from "./sheet";
import type { StrapSampling } from "./strap";

/**
 * How finely muscles are sampled. A cell is to be about as large on every muscle, finer where a muscle (not a plain tendon or fascia) lies at the surface
 * and is looked at, with a floor for the tiny ones. Figures chosen so that the whole model stays within the budget of
 * triangles that a tablet draws easily.
 */
const CELL = { superficial: { along: 12.5, across: 8.2 }, deep: { along: 18, across: 13 } } as const;

type Sampled = Pick<MuscleStructure, "layer" | "kind">;

const cellOf = ({ layer, kind }: Sampled) => (layer === 1 && kind === "muscle" ? CELL.superficial : CELL.deep);
const point = (row: readonly number[]): Vec3 => [row[0]!, row[1]!, row[2]!];

function lineLength(points: readonly Vec3[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += distance(points[i - 1]!, points[i]!);
  return sum;
}

/** Rings and sides for a strap by its length and greatest girth. */
export function strapSampling(
  strap: Pick<Strap, "stations">,
  structure: Sampled,
): Pick<StrapSampling, "rings" | "sides"> {
  const cell = cellOf(structure);
  const long = lineLength(strap.stations.map(point));
  const girth = Math.max(...strap.stations.map((s) => 3 * (s[3] + s[4])));
  return {
    rings: Math.round(clamp(4 + long / cell.along, 9, 26)),
    sides: 2 * Math.round(clamp(3 + girth / cell.across / 2, 8, 16) / 2),
  };
}

/** Samples along and across for a sheet by its mean length and greatest breadth. */
export function sheetSampling(sheet: Sheet, structure: Sampled): Pick<SheetSampling, "along" | "across"> {
  const cell = cellOf(structure);
  const rails = sheet.stations[0]!.map((_, j) => lineLength(sheet.stations.map((station) => point(station[j]!))));
  const broad = Math.max(...sheet.stations.map((station) => lineLength(station.map(point))));
  return {
    along: Math.round(clamp(4 + rails.reduce((a, b) => a + b) / rails.length / cell.along, 7, 26)),
    across: Math.round(clamp(4 + broad / cell.across, 7, 22)),
  };
}
