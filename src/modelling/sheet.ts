import type { Sheet, Vec3 } from "../anatomy/types";
import { add, cross, distance, normalise, scale } from "../anatomy/vector";
import { catmullRom } from "./spline";
import { sheetTendon } from "./tendon";
import type { MuscleSurface } from "./types";

export interface SheetSampling {
  /** Samples along the fibres, ends counted (4 or more). */
  readonly along: number;
  /** Samples across, edges counted (4 or more). */
  readonly across: number;
  /** The part of the rails to build, 0..1; the whole sheet by default. `fibreV` then runs 0..1 over this part. */
  readonly range?: readonly [from: number, to: number];
}

/** A point of the sheet's middle surface with its unit normal and half-thickness, mm. */
interface SheetPointSample {
  readonly point: Vec3;
  /** dP/du x dP/dv, reversed where the table says `flip`. */
  readonly normal: Vec3;
  readonly thickness: number;
}

/** The middle surface of a sheet at u (along, 0..1) and v (across the rails, 0..1). */
function sheetPoint(sheet: Sheet, u: number, v: number): SheetPointSample {
  const rows = sheet.stations.map((rails) => catmullRom(rails, v));
  const here = catmullRom(
    rows.map((row) => row.value),
    u,
  );
  const sideways = catmullRom(
    rows.map((row) => row.slope),
    u,
  );
  const [x, y, z, thickness] = here.value as [number, number, number, number];
  const du: Vec3 = [here.slope[0]!, here.slope[1]!, here.slope[2]!];
  const dv: Vec3 = [sideways.value[0]!, sideways.value[1]!, sideways.value[2]!];
  const normal = normalise(cross(du, dv));
  return { point: [x, y, z], normal: sheet.flip ? scale(normal, -1) : normal, thickness: Math.max(thickness, 0.3) };
}

/** Samples 0..1 that crowd towards both ends, where a sheet is rounded off: `crowd` cosine, the rest even. */
function crowded(count: number, crowd: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const j = i / (count - 1);
    return (crowd * (1 - Math.cos(Math.PI * j))) / 2 + (1 - crowd) * j;
  });
}

/** How far across (share of the breadth) a sheet's margin may be thin without being tendon. */
const MARGIN = 0.15;

/**
 * A closed flat body around a sheet, in mm, wound outwards: both faces P +- h N, rounded off at ends and edges by
 * h = H r(dv, R) r(du, 0.8 R), R = 1.6 H, r(d, R) = sqrt(1 - (1 - min(d/R, 1))^2), with d the distance along the sheet to
 * the nearer edge or end (morphometry of the project). At the rim both faces share one row of vertices.
 * `fibreV` is 0 at the first rail, `fibreDepth` 0 on the +N face; `tendon` follows the thickness as it falls below the belly's.
 * @throws RangeError for fewer than 4 samples either way
 */
export function sheetSurface(sheet: Sheet, sampling: SheetSampling): MuscleSurface {
  const { along, across, range = [0, 1] } = sampling;
  if (along < 4 || across < 4) throw new RangeError(`a sheet needs 4 x 4 samples, not ${along} x ${across}`);
  const us = crowded(along, 0.3);
  const vs = crowded(across, 0.65);
  const grid = us.map((u) => vs.map((v) => sheetPoint(sheet, u, range[0] + (range[1] - range[0]) * v)));
  const thickest = Math.max(...grid.flat().map((sample) => sample.thickness));
  const toEdge = grid.map((row) => distanceToEnds(row.map((sample) => sample.point)));
  const toEnd = vs.map((_, j) => distanceToEnds(grid.map((row) => row[j]!.point)));

  // The thin margin of a sheet is still muscle where there is muscle beside it: the thickness a little farther in counts.
  const inwards = vs.map((v) => vs.findIndex((w) => w >= Math.min(Math.max(v, MARGIN), 1 - MARGIN) - 1e-9));
  const bulk = (i: number, j: number) => Math.max(grid[i]![j]!.thickness, grid[i]![inwards[j]!]!.thickness);

  const positions: number[] = [];
  const fibreU: number[] = [];
  const fibreV: number[] = [];
  const fibreDepth: number[] = [];
  const tendon: number[] = [];
  const vertex = (i: number, j: number, face: 1 | 0 | -1): number => {
    const { point, normal, thickness } = grid[i]![j]!;
    const R = 1.6 * thickness;
    const half = thickness * rounded(toEdge[i]![j]!, R) * rounded(toEnd[j]![i]!, 0.8 * R);
    positions.push(...add(point, scale(normal, face * half)));
    fibreU.push(us[i]!);
    fibreV.push(vs[j]!);
    fibreDepth.push((1 - face) / 2);
    tendon.push(sheetTendon(bulk(i, j), thickest));
    return fibreU.length - 1;
  };
  const rim = (i: number, j: number) => i === 0 || j === 0 || i === along - 1 || j === across - 1;
  const top = us.map((_, i) => vs.map((_, j) => vertex(i, j, rim(i, j) ? 0 : 1)));
  const bottom = us.map((_, i) => vs.map((_, j) => (rim(i, j) ? top[i]![j]! : vertex(i, j, -1))));

  const indices: number[] = [];
  const quad = (a: number, b: number, c: number, d: number, turn: boolean) =>
    turn ? indices.push(a, b, d, b, c, d) : indices.push(a, b, c, a, c, d);
  for (let i = 0; i + 1 < along; i++) {
    for (let j = 0; j + 1 < across; j++) {
      const faces = [
        [top[i]![j]!, top[i + 1]![j]!, top[i + 1]![j + 1]!, top[i]![j + 1]!],
        [bottom[i]![j]!, bottom[i]![j + 1]!, bottom[i + 1]![j + 1]!, bottom[i + 1]![j]!],
      ] as const;
      // The diagonal must start from a corner of the sheet, or both faces would hold the same three rim vertices.
      const turn = (i === 0 && j === across - 2) || (i === along - 2 && j === 0);
      for (const [a, b, c, d] of faces) {
        // The other way round the same diagonal starts from the other corners.
        if (sheet.flip) quad(d, c, b, a, !turn);
        else quad(a, b, c, d, turn);
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    indices: Uint32Array.from(indices),
    fibreU: Float32Array.from(fibreU),
    fibreV: Float32Array.from(fibreV),
    fibreDepth: Float32Array.from(fibreDepth),
    tendon: Float32Array.from(tendon),
  };
}

/** For each point of a line, the way along it to the nearer end, mm. */
function distanceToEnds(line: readonly Vec3[]): number[] {
  const way = [0];
  for (let i = 1; i < line.length; i++) way.push(way[i - 1]! + distance(line[i - 1]!, line[i]!));
  const whole = way[way.length - 1]!;
  return way.map((d) => Math.min(d, whole - d));
}

/** Profile of a rounded edge: 0 at the edge, 1 from R inwards. */
function rounded(d: number, R: number): number {
  return Math.sqrt(Math.max(1 - (1 - Math.min(d / R, 1)) ** 2, 0.0025));
}
