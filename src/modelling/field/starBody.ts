import type { Vec3 } from "../../anatomy/types";
import { catmullRom } from "../spline";
import type { Solid } from "./solids";

/**
 * A body seen whole from one point inside: its outer radius by polar angle from +y (rows, evenly from 0 to 180 degrees)
 * and by azimuth from +z towards +x (columns, evenly around). Catmull-Rom in both directions.
 */
export function starBody(centre: Vec3, radius: readonly (readonly number[])[]): Solid {
  const table = radiusTable(radius);
  const largest = Math.max(...table.values);
  return {
    low: [centre[0] - largest, centre[1] - largest, centre[2] - largest],
    high: [centre[0] + largest, centre[1] + largest, centre[2] + largest],
    distance: (x, y, z) => {
      const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]];
      const r = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (r < 1) return -largest / 2;
      const polar = Math.acos(Math.min(Math.max(dy / r, -1), 1)) / Math.PI;
      const azimuth = (Math.atan2(dx, dz) / (2 * Math.PI) + 1) % 1;
      return r - table.at(polar, azimuth);
    },
  };
}

const FINE_POLAR = 90;
const FINE_AZIMUTH = 120;

function radiusTable(rows: readonly (readonly number[])[]) {
  const around = rows.map((row) => {
    // One interval of overlap on either side makes the ring's seam as smooth as the rest.
    const ring = [row.at(-1)!, ...row, row[0]!, row[1]!].map((r) => [r]);
    const position = (c: number) => (1 + (c / FINE_AZIMUTH) * row.length) / (ring.length - 1);
    return Array.from({ length: FINE_AZIMUTH }, (_, c) => catmullRom(ring, position(c)).value[0]!);
  });
  const values = new Float32Array((FINE_POLAR + 1) * FINE_AZIMUTH);
  for (let p = 0; p <= FINE_POLAR; p++) {
    const line = catmullRom(around, p / FINE_POLAR).value;
    values.set(line, p * FINE_AZIMUTH);
  }
  const at = (polar: number, azimuth: number): number => {
    const p = Math.min(polar * FINE_POLAR, FINE_POLAR - 1e-6);
    const a = azimuth * FINE_AZIMUTH;
    const [p0, a0] = [Math.floor(p), Math.floor(a) % FINE_AZIMUTH];
    const [tp, ta] = [p - p0, a - Math.floor(a)];
    const a1 = (a0 + 1) % FINE_AZIMUTH;
    const value = (row: number, column: number) => values[row * FINE_AZIMUTH + column]!;
    const upper = value(p0, a0) * (1 - ta) + value(p0, a1) * ta;
    const lower = value(p0 + 1, a0) * (1 - ta) + value(p0 + 1, a1) * ta;
    return upper * (1 - tp) + lower * tp;
  };
  return { values, at };
}
