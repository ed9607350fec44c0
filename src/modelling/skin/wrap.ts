import type { WrapPart } from "../../anatomy/skin/parts";
import type { Vec3 } from "../../anatomy/types";
import type { BuiltStructure } from "../types";
import { boxGrid, type Grid } from "./grid";
import { blur, markInside, squaredDistance } from "./occupancy";

/** A body part wrapped in skin: a signed distance on its own coarse grid. */
export interface Wrapped {
  readonly grid: Grid;
  readonly field: Float32Array;
  readonly blend: number;
}

const STEP = 3;
/** Fat and skin in mm where it cannot matter. */
const USUAL_FAT = 6;

/** The middle of a structure's bounding box, mm, with x made negative (the right side stands for both). */
function middleOf(structure: BuiltStructure): Vec3 {
  const { positions: p } = structure.surface;
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = low.map((value) => -value);
  for (let i = 0; i < p.length; i++) {
    low[i % 3] = Math.min(low[i % 3] as number, p[i] as number);
    high[i % 3] = Math.max(high[i % 3] as number, p[i] as number);
  }
  const [x, y, z] = low.map((value, c) => (value + (high[c] as number)) / 2) as [number, number, number];
  return [-Math.abs(x), y, z];
}

/**
 * Wraps what lies inside a part: the structures are closed over hollows up to twice `closing` wide, the distance to that is
 * taken, the fat is put on and the whole is blurred.
 *
 * @param thickness fat and skin in mm at a point
 * @returns null where the part holds no structure
 */
export function wrapPart(
  part: WrapPart,
  inside: readonly BuiltStructure[],
  thickness: (x: number, y: number, z: number) => number,
): Wrapped | null {
  const members = inside.filter((structure) => structure.side !== "L" && part.holds(middleOf(structure)));
  if (members.length === 0) return null;
  const [low, high] = part.box;
  const pad = part.closing + STEP;
  const grid = boxGrid([low[0] - pad, low[1] - pad, low[2] - pad], [high[0] + pad, high[1] + pad, high[2] + pad], STEP);
  const size = [grid.x.length, grid.y.length, grid.z.length] as const;
  const [nx, ny] = size;
  const occupied = new Uint8Array(size[0] * size[1] * size[2]);
  for (const { surface } of members) markInside(grid, occupied, surface, (y) => y >= low[1] && y <= high[1]);
  if (part.bothSides) {
    for (let row = 0; row < occupied.length; row += nx) {
      for (let i = 0; i < nx >> 1; i++) {
        const either = (occupied[row + i] as number) | (occupied[row + nx - 1 - i] as number);
        occupied[row + i] = either;
        occupied[row + nx - 1 - i] = either;
      }
    }
  }
  const outward = squaredDistance((i) => occupied[i] === 1, size);
  const radius = part.closing / STEP;
  const grown = squaredDistance((i) => (outward[i] as number) > radius * radius, size);
  const field = new Float32Array(occupied.length);
  for (let i = 0; i < field.length; i++) {
    const x = grid.x[i % nx] as number;
    const y = grid.y[Math.floor(i / nx) % ny] as number;
    const z = grid.z[Math.floor(i / (nx * ny))] as number;
    const out = outward[i] as number;
    // Beyond the grown body the distance to the structures themselves tells how far away the closed body is.
    const closed = out > radius * radius ? Math.sqrt(out) * STEP : part.closing - Math.sqrt(grown[i] as number) * STEP;
    // Where no surface can come to lie the fat need not be known.
    field[i] = closed - (closed < -30 || closed > 45 ? USUAL_FAT : thickness(x, y, z));
  }
  blur(field, size, part.softness / STEP);
  return { grid, field, blend: part.blend };
}

/** Signed distance of a wrapped part at a point; outside its grid, the distance to the grid's box is added. */
export function wrappedDistance({ grid, field }: Wrapped, x: number, y: number, z: number): number {
  const nx = grid.x.length;
  const ny = grid.y.length;
  const nz = grid.z.length;
  const px = (x - (grid.x[0] as number)) / STEP;
  const py = (y - (grid.y[0] as number)) / STEP;
  const pz = (z - (grid.z[0] as number)) / STEP;
  const qx = Math.max(0, Math.min(nx - 1.001, px));
  const qy = Math.max(0, Math.min(ny - 1.001, py));
  const qz = Math.max(0, Math.min(nz - 1.001, pz));
  const beyond =
    px === qx && py === qy && pz === qz ? 0 : STEP * Math.sqrt((px - qx) ** 2 + (py - qy) ** 2 + (pz - qz) ** 2);
  const i = Math.floor(qx);
  const j = Math.floor(qy);
  const k = Math.floor(qz);
  const fx = qx - i;
  const fy = qy - j;
  const fz = qz - k;
  const layer = nx * ny;
  const o = i + nx * j + layer * k;
  // Written out: a helper function made here would cost more than the arithmetic.
  const gx = 1 - fx;
  const a = (field[o] as number) * gx + (field[o + 1] as number) * fx;
  const b = (field[o + nx] as number) * gx + (field[o + nx + 1] as number) * fx;
  const c = (field[o + layer] as number) * gx + (field[o + layer + 1] as number) * fx;
  const d = (field[o + layer + nx] as number) * gx + (field[o + layer + nx + 1] as number) * fx;
  const low = a + (b - a) * fy;
  const high = c + (d - c) * fy;
  return low + (high - low) * fz + beyond;
}
