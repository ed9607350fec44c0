import type { Vec3 } from "../../anatomy/types";
import type { Surface } from "../types";
import { simplifySurface } from "./simplify";
import { smoothSurface } from "./smooth";
import type { Solid } from "./solids";
import { surfaceNets } from "./surfaceNets";

/** How far outside a fresh grid's samples say they are, mm: farther than any blend reaches. */
const FAR = 1e3;

/** Samples per side of the blocks that are skipped whole when a solid's surface cannot pass through them. */
const BLOCK = 4;

/** The estimated distances of squashed shapes may exceed the true ones by this factor. */
const DOUBT = 1.5;

/** A block of space sampled at regular steps, in which solids are joined and cut; negative inside. */
export class Grid {
  readonly origin: Vec3;
  readonly step: number;
  readonly size: readonly [number, number, number];
  readonly values: Float32Array;
  private readonly symmetric: boolean;

  /**
   * @param low, high opposite corners of the block, mm
   * @param step distance between samples, mm
   * @param symmetric only the right half is worked out, the left is its mirror image; the block must then be centred on x = 0
   */
  constructor(low: Vec3, high: Vec3, step: number, symmetric = false) {
    const count = (axis: 0 | 1 | 2) => Math.ceil((high[axis] - low[axis]) / step) + 1;
    const half = Math.ceil(-low[0] / step);
    this.origin = symmetric ? [-half * step, low[1], low[2]] : low;
    this.step = step;
    this.size = [symmetric ? 2 * half + 1 : count(0), count(1), count(2)];
    this.values = new Float32Array(this.size[0] * this.size[1] * this.size[2]).fill(FAR);
    this.symmetric = symmetric;
  }

  /** Adds a solid; where both surfaces are within `blend` mm of each other they flow together. */
  unite(solid: Solid, blend = 0): this {
    return this.each(solid, blend, 1);
  }

  /** Cuts a solid away; the cut's edge is rounded over `blend` mm. */
  cut(solid: Solid, blend = 0): this {
    return this.each(solid, blend, -1);
  }

  /** The surface of what was built, voxel steps smoothed away, with about `triangles` triangles. */
  surface(triangles: number, smoothing = 2): Surface {
    if (this.symmetric) this.reflect();
    const raw = surfaceNets(this.values, this.size, this.origin, this.step);
    return simplifySurface(smoothSurface(raw, smoothing), triangles);
  }

  /** Visits the blocks of samples that the solid or its blend can touch. */
  private each(solid: Solid, blend: number, sign: 1 | -1): this {
    const reach = Math.max(blend, 3 * this.step);
    const [nx, ny, nz] = this.size;
    const last = [this.symmetric ? (nx - 1) / 2 : nx - 1, ny - 1, nz - 1] as const;
    const from = (axis: 0 | 1 | 2) =>
      Math.max(0, Math.floor((solid.low[axis] - reach - this.origin[axis]) / this.step));
    const to = (axis: 0 | 1 | 2) =>
      Math.min(last[axis], Math.ceil((solid.high[axis] + reach - this.origin[axis]) / this.step));
    const [i0, j0, k0, i1, j1, k1] = [from(0), from(1), from(2), to(0), to(1), to(2)];
    for (let k = k0; k <= k1; k += BLOCK)
      for (let j = j0; j <= j1; j += BLOCK)
        for (let i = i0; i <= i1; i += BLOCK)
          this.block(
            solid,
            blend,
            sign,
            reach,
            [i, j, k],
            [Math.min(i + BLOCK - 1, i1), Math.min(j + BLOCK - 1, j1), Math.min(k + BLOCK - 1, k1)],
          );
    return this;
  }

  private block(solid: Solid, blend: number, sign: 1 | -1, reach: number, from: Vec3, to: Vec3): void {
    const { step, values } = this;
    const [nx, ny] = this.size;
    const [ox, oy, oz] = this.origin;
    const half = ((BLOCK - 1) / 2) * step;
    const middle = solid.distance(ox + from[0] * step + half, oy + from[1] * step + half, oz + from[2] * step + half);
    const limit = DOUBT * (reach + half * Math.sqrt(3));
    if (middle > limit) return;
    const deep = middle < -limit;
    for (let k = from[2]; k <= to[2]; k++)
      for (let j = from[1]; j <= to[1]; j++)
        for (let i = from[0]; i <= to[0]; i++) {
          const at = i + nx * (j + ny * k);
          const d = deep ? middle : solid.distance(ox + i * step, oy + j * step, oz + k * step);
          values[at] = sign * smoothMin(sign * values[at]!, d, blend);
        }
  }

  private reflect(): void {
    const [nx, ny, nz] = this.size;
    for (let row = 0; row < ny * nz; row++)
      for (let i = (nx + 1) / 2; i < nx; i++) this.values[row * nx + i] = this.values[row * nx + nx - 1 - i]!;
  }
}

/** Polynomial smooth minimum (I. Quilez): equal to min(a, b) where they differ by more than k. */
function smoothMin(a: number, b: number, k: number): number {
  if (k <= 0) return Math.min(a, b);
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - 0.25 * h * h * k;
}
