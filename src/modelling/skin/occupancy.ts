import type { Surface } from "../types";
import type { Grid } from "./grid";

/**
 * Marks the samples of an evenly spaced grid that lie inside closed surfaces, by counting signed crossings along z.
 * Surfaces may overlap themselves: a sample is inside where the winding number is not zero.
 *
 * @param inside one byte per sample, set to 1 where inside; samples already set stay set
 * @param keep tells which heights (mm) are wanted
 */
export function markInside(grid: Grid, inside: Uint8Array, surface: Surface, keep: (y: number) => boolean): void {
  const { positions: p, indices } = surface;
  const nx = grid.x.length;
  const ny = grid.y.length;
  const nz = grid.z.length;
  const [x0, y0, z0] = [grid.x[0] as number, grid.y[0] as number, grid.z[0] as number];
  const [sx, sy, sz] = [(grid.x[1] as number) - x0, (grid.y[1] as number) - y0, (grid.z[1] as number) - z0];
  const crossings = new Map<number, { z: number; turn: number }[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [(indices[t] as number) * 3, (indices[t + 1] as number) * 3, (indices[t + 2] as number) * 3];
    const [ax, ay, az] = [p[a] as number, p[a + 1] as number, p[a + 2] as number];
    const [bx, by, bz] = [p[b] as number, p[b + 1] as number, p[b + 2] as number];
    const [cx, cy, cz] = [p[c] as number, p[c + 1] as number, p[c + 2] as number];
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (area === 0) continue;
    const i0 = Math.max(0, Math.ceil((Math.min(ax, bx, cx) - x0) / sx));
    const i1 = Math.min(nx - 1, Math.floor((Math.max(ax, bx, cx) - x0) / sx));
    const j0 = Math.max(0, Math.ceil((Math.min(ay, by, cy) - y0) / sy));
    const j1 = Math.min(ny - 1, Math.floor((Math.max(ay, by, cy) - y0) / sy));
    for (let j = j0; j <= j1; j++) {
      const y = y0 + j * sy;
      if (!keep(y)) continue;
      for (let i = i0; i <= i1; i++) {
        // A hair off the sample, so that a column never runs exactly through a shared edge.
        const x = x0 + i * sx + 1.7e-4;
        const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area;
        const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const column = i + nx * j;
        const list = crossings.get(column);
        const crossing = { z: u * az + v * bz + (1 - u - v) * cz, turn: Math.sign(area) };
        if (list) list.push(crossing);
        else crossings.set(column, [crossing]);
      }
    }
  }
  for (const [column, list] of crossings) {
    list.sort((one, two) => one.z - two.z);
    let winding = 0;
    for (let n = 0; n + 1 < list.length; n++) {
      const here = list[n] as { z: number; turn: number };
      winding += here.turn;
      if (winding === 0) continue;
      const k0 = Math.max(0, Math.ceil((here.z - z0) / sz));
      const k1 = Math.min(nz - 1, Math.floor(((list[n + 1] as { z: number }).z - z0) / sz));
      for (let k = k0; k <= k1; k++) inside[column + nx * ny * k] = 1;
    }
  }
}

/**
 * Squared Euclidean distance, in samples, from every sample to the nearest marked one (lower envelope of parabolas, after
 * P. Felzenszwalb and D. Huttenlocher, "Distance transforms of sampled functions", 2012).
 */
export function squaredDistance(
  marked: (index: number) => boolean,
  size: readonly [number, number, number],
): Float32Array {
  const [nx, ny, nz] = size;
  const far = 1e7;
  const d = new Float32Array(nx * ny * nz);
  for (let i = 0; i < d.length; i++) d[i] = marked(i) ? 0 : far;
  const longest = Math.max(nx, ny, nz);
  const f = new Float64Array(longest);
  const site = new Int32Array(longest);
  const edge = new Float64Array(longest + 1);
  const line = (start: number, stride: number, count: number): void => {
    for (let i = 0; i < count; i++) f[i] = d[start + i * stride] as number;
    let k = 0;
    site[0] = 0;
    edge[0] = -1e20;
    edge[1] = 1e20;
    for (let q = 1; q < count; q++) {
      const fq = (f[q] as number) + q * q;
      let v = site[k] as number;
      let s = (fq - (f[v] as number) - v * v) / (2 * (q - v));
      while (s <= (edge[k] as number)) {
        k--;
        v = site[k] as number;
        s = (fq - (f[v] as number) - v * v) / (2 * (q - v));
      }
      k++;
      site[k] = q;
      edge[k] = s;
      edge[k + 1] = 1e20;
    }
    k = 0;
    for (let q = 0; q < count; q++) {
      while ((edge[k + 1] as number) < q) k++;
      const v = site[k] as number;
      d[start + q * stride] = (q - v) ** 2 + (f[v] as number);
    }
  };
  for (let k = 0; k < nz; k++) for (let j = 0; j < ny; j++) line(nx * (j + ny * k), 1, nx);
  for (let k = 0; k < nz; k++) for (let i = 0; i < nx; i++) line(i + nx * ny * k, nx, ny);
  for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++) line(i + nx * j, nx * ny, nz);
  return d;
}

/** Gaussian blur of a field in place; sigma in samples. */
export function blur(field: Float32Array, size: readonly [number, number, number], sigma: number): void {
  const [nx, ny, nz] = size;
  const reach = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const buffer = new Float64Array(Math.max(nx, ny, nz) + 2 * reach);
  const line = (start: number, stride: number, count: number): void => {
    for (let i = -reach; i < count + reach; i++) {
      buffer[i + reach] = field[start + Math.max(0, Math.min(count - 1, i)) * stride] as number;
    }
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let w = 0; w <= 2 * reach; w++) sum += (weights[w] as number) * (buffer[i + w] as number);
      field[start + i * stride] = sum / total;
    }
  };
  for (let k = 0; k < nz; k++) for (let j = 0; j < ny; j++) line(nx * (j + ny * k), 1, nx);
  for (let k = 0; k < nz; k++) for (let i = 0; i < nx; i++) line(i + nx * ny * k, nx, ny);
  for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++) line(i + nx * j, nx * ny, nz);
}
