import type { Outline, OutlineStack } from "../../anatomy/skin/types";
import type { Distance } from "./forms";

const ANGLES = 181;
const ROWS_PER_MM = 1;

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Radius about the axis for each degree from the front (0) to the back (180). */
function radiiOf(outline: Outline, axisZ: number): Float64Array {
  const half = outline.points.map(([x, z]) => [x, z - axisZ] as const);
  const at = (i: number): readonly [number, number] => {
    const last = half.length - 1;
    const k = i < 0 ? -i : i > last ? 2 * last - i : i;
    const point = half[k] as readonly [number, number];
    return k === i ? point : [-point[0], point[1]];
  };
  const samples: { angle: number; radius: number }[] = [];
  for (let i = 0; i + 1 < half.length; i++) {
    for (let s = 0; s < 24; s++) {
      const t = s / 24;
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const x = catmullRom(a[0], b[0], c[0], d[0], t);
      const z = catmullRom(a[1], b[1], c[1], d[1], t);
      samples.push({ angle: (Math.atan2(Math.max(x, 0), z) * 180) / Math.PI, radius: Math.hypot(x, z) });
    }
  }
  samples.push({ angle: 180, radius: Math.abs(at(half.length - 1)[1]) });
  samples.sort((p, q) => p.angle - q.angle);
  const radii = new Float64Array(ANGLES);
  let k = 0;
  for (let degree = 0; degree < ANGLES; degree++) {
    while (k + 2 < samples.length && (samples[k + 1] as { angle: number }).angle < degree) k++;
    const p = samples[k] as { angle: number; radius: number };
    const q = samples[k + 1] as { angle: number; radius: number };
    const span = q.angle - p.angle;
    const t = span > 1e-9 ? Math.max(0, Math.min(1, (degree - p.angle) / span)) : 0;
    radii[degree] = p.radius + (q.radius - p.radius) * t;
  }
  return radii;
}

/**
 * The distance to a stack of horizontal outlines. Heights between outlines follow Catmull-Rom; the value is the radial
 * excess divided by the length of its gradient, so that it is close to millimetres near the surface.
 */
export function outlineDistance(stack: OutlineStack): Distance {
  const rows = stack.outlines;
  const first = rows[0] as Outline;
  const last = rows[rows.length - 1] as Outline;
  const [axisLow, axisHigh] = stack.axisZ;
  const axisAt = (y: number) => axisLow + ((axisHigh - axisLow) * (y - first.y)) / (last.y - first.y);
  const radii = rows.map((row) => radiiOf(row, axisAt(row.y)));
  const height = Math.round((last.y - first.y) * ROWS_PER_MM) + 1;
  const table = new Float32Array(height * ANGLES);
  let k = 0;
  for (let row = 0; row < height; row++) {
    const y = first.y + row / ROWS_PER_MM;
    while (k + 2 < rows.length && (rows[k + 1] as Outline).y <= y) k++;
    const y0 = (rows[k] as Outline).y;
    const y1 = (rows[k + 1] as Outline).y;
    const t = Math.min((y - y0) / (y1 - y0), 1);
    const before = rows[k - 1];
    const after = rows[k + 2];
    for (let degree = 0; degree < ANGLES; degree++) {
      const b = (radii[k] as Float64Array)[degree] as number;
      const c = (radii[k + 1] as Float64Array)[degree] as number;
      // Outlines are unevenly spaced, so slopes are taken per mm of height, not per row.
      const slopeB = before
        ? (c - ((radii[k - 1] as Float64Array)[degree] as number)) / (y1 - before.y)
        : (c - b) / (y1 - y0);
      const slopeC = after
        ? (((radii[k + 2] as Float64Array)[degree] as number) - b) / (after.y - y0)
        : (c - b) / (y1 - y0);
      const span = y1 - y0;
      const t2 = t * t;
      const t3 = t2 * t;
      table[row * ANGLES + degree] =
        (2 * t3 - 3 * t2 + 1) * b +
        (t3 - 2 * t2 + t) * span * slopeB +
        (3 * t2 - 2 * t3) * c +
        (t3 - t2) * span * slopeC;
    }
  }
  const radiusAt = (row: number, angle: number): number => {
    const r = Math.max(0, Math.min(height - 1.001, row));
    const a = Math.max(0, Math.min(ANGLES - 1.001, angle));
    const i = Math.floor(r);
    const j = Math.floor(a);
    const fr = r - i;
    const fa = a - j;
    const o = i * ANGLES + j;
    const low = (table[o] as number) * (1 - fa) + (table[o + 1] as number) * fa;
    const high = (table[o + ANGLES] as number) * (1 - fa) + (table[o + ANGLES + 1] as number) * fa;
    return low * (1 - fr) + high * fr;
  };
  return (x, y, z) => {
    const dz = z - axisAt(Math.max(first.y, Math.min(last.y, y)));
    const rho = Math.sqrt(x * x + dz * dz);
    const angle = (Math.atan2(Math.abs(x), dz) * 180) / Math.PI;
    const row = (y - first.y) * ROWS_PER_MM;
    const radius = radiusAt(row, angle);
    const perMm = ((radiusAt(row + 2, angle) - radiusAt(row - 2, angle)) * ROWS_PER_MM) / 4;
    const perRadian = ((radiusAt(row, angle + 2) - radiusAt(row, angle - 2)) * 180) / (4 * Math.PI);
    const radial = (rho - radius) / Math.sqrt(1 + perMm * perMm + (perRadian / Math.max(radius, 1)) ** 2);
    return Math.max(radial, first.y - y, y - last.y);
  };
}
