import type { Vec3 } from "../../anatomy/types";

/**
 * A rectilinear grid whose spacing may differ along each axis: fine where fingers, toes and the face are, coarse on the
 * trunk. Samples run x fastest, then y, then z.
 */
export interface Grid {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** A stretch of an axis up to a coordinate (mm) at a spacing (mm). */
export type Stretch = readonly [upTo: number, spacing: number];

/** Coordinates from a start through stretches; each spacing is rounded so that the stretch is divided evenly. */
export function axis(start: number, stretches: readonly Stretch[]): Float64Array {
  const values = [start];
  let from = start;
  for (const [upTo, spacing] of stretches) {
    const steps = Math.max(1, Math.round((upTo - from) / spacing));
    for (let i = 1; i <= steps; i++) values.push(from + ((upTo - from) * i) / steps);
    from = upTo;
  }
  return Float64Array.from(values);
}

/** Number of samples. */
export const sampleCount = ({ x, y, z }: Grid): number => x.length * y.length * z.length;

/** Index of the last coordinate at or below the value, limited so that the next one exists too. */
export function below(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Trilinear value of a field at a point; points outside take the value at the border. */
export function sample(grid: Grid, field: Float32Array, x: number, y: number, z: number): number {
  const at: [number, number][] = [];
  for (const [values, value] of [
    [grid.x, x],
    [grid.y, y],
    [grid.z, z],
  ] as const) {
    const i = below(values, value);
    const a = values[i] as number;
    const b = values[i + 1] as number;
    at.push([i, Math.max(0, Math.min(1, (value - a) / (b - a)))]);
  }
  const [[i, fx], [j, fy], [k, fz]] = at as [[number, number], [number, number], [number, number]];
  const nx = grid.x.length;
  const layer = nx * grid.y.length;
  const o = i + nx * j + layer * k;
  const f = (n: number) => field[o + n] as number;
  const near = (f(0) * (1 - fx) + f(1) * fx) * (1 - fy) + (f(nx) * (1 - fx) + f(nx + 1) * fx) * fy;
  const far =
    (f(layer) * (1 - fx) + f(layer + 1) * fx) * (1 - fy) + (f(layer + nx) * (1 - fx) + f(layer + nx + 1) * fx) * fy;
  return near * (1 - fz) + far * fz;
}

/** A position in index space (as a mesher with step 1 gives it) in mm. */
export function toMillimetres(values: Float64Array, index: number): number {
  const i = Math.max(0, Math.min(values.length - 2, Math.floor(index)));
  const a = values[i] as number;
  return a + ((values[i + 1] as number) - a) * (index - i);
}

/** A grid of one spacing for all axes, from a corner to the opposite one or a little beyond it, centred. */
export function boxGrid(low: Vec3, high: Vec3, step: number): Grid {
  const line = (c: 0 | 1 | 2): Float64Array => {
    const count = Math.ceil((high[c] - low[c]) / step) + 1;
    const start = (low[c] + high[c] - (count - 1) * step) / 2;
    return Float64Array.from({ length: count }, (_, i) => start + i * step);
  };
  return { x: line(0), y: line(1), z: line(2) };
}
