import type { Vec3 } from "../../anatomy/types";
import type { Surface } from "../types";

/** Corner k of a cell lies at bit 0 along x, bit 1 along y, bit 2 along z. */
const CELL_EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

/**
 * The surface where a sampled field is zero (naive surface nets, after S. Gibson, "Constrained elastic surface nets", 1998).
 *
 * One vertex per cell that the surface crosses, at the mean of the crossings of the cell's edges, and one quad (two
 * triangles, split along the shorter diagonal) per grid edge that it crosses. The outermost samples count as outside,
 * so the result is always watertight; winding is outward.
 *
 * @param field samples, negative inside, x fastest, then y, then z
 * @param size number of samples along x, y and z, at least 2 each
 * @param origin position of the first sample, mm
 * @param step distance between samples, mm
 * @throws RangeError if the field's length is not the product of `size`
 */
export function surfaceNets(
  field: Float32Array,
  size: readonly [nx: number, ny: number, nz: number],
  origin: Vec3,
  step: number,
): Surface {
  const [nx, ny, nz] = size;
  if (field.length !== nx * ny * nz)
    throw new RangeError(`field has ${field.length} samples, size says ${nx * ny * nz}`);
  const samples = sealed(field, size);
  const offsets = [0, 1, nx, nx + 1, nx * ny, nx * ny + 1, nx * ny + nx, nx * ny + nx + 1];
  const vertexOfCell = new Int32Array(field.length).fill(-1);
  const positions: number[] = [];

  for (let k = 0; k + 1 < nz; k++)
    for (let j = 0; j + 1 < ny; j++)
      for (let i = 0; i + 1 < nx; i++) {
        const cell = i + nx * (j + ny * k);
        let mask = 0;
        for (let c = 0; c < 8; c++) if (samples[cell + offsets[c]!]! < 0) mask |= 1 << c;
        if (mask === 0 || mask === 255) continue;
        let x = 0;
        let y = 0;
        let z = 0;
        let crossings = 0;
        for (const [a, b] of CELL_EDGES) {
          if (((mask >> a) & 1) === ((mask >> b) & 1)) continue;
          const va = samples[cell + offsets[a]!]!;
          const t = va / (va - samples[cell + offsets[b]!]!);
          x += (a & 1) + t * ((b & 1) - (a & 1));
          y += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1));
          z += ((a >> 2) & 1) + t * (((b >> 2) & 1) - ((a >> 2) & 1));
          crossings++;
        }
        vertexOfCell[cell] = positions.length / 3;
        positions.push(
          origin[0] + step * (i + x / crossings),
          origin[1] + step * (j + y / crossings),
          origin[2] + step * (k + z / crossings),
        );
      }

  const vertices = new Float32Array(positions);
  const indices: number[] = [];
  const along = [1, nx, nx * ny] as const;
  // An edge that lies in the grid's outermost layer is outside at both ends, so the neighbours looked up always exist.
  for (let k = 0; k + 1 < nz; k++)
    for (let j = 0; j + 1 < ny; j++)
      for (let i = 0; i + 1 < nx; i++) {
        const here = i + nx * (j + ny * k);
        const inside = samples[here]! < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (inside === samples[here + along[axis]!]! < 0) continue;
          const p = along[(axis + 1) % 3]!;
          const q = along[(axis + 2) % 3]!;
          const a = vertexOfCell[here - p - q]!;
          const b = vertexOfCell[here - q]!;
          const c = vertexOfCell[here]!;
          const d = vertexOfCell[here - p]!;
          if (inside) pushQuad(indices, vertices, a, b, c, d);
          else pushQuad(indices, vertices, d, c, b, a);
        }
      }
  return { positions: vertices, indices: new Uint32Array(indices) };
}

/** A copy whose outermost samples are outside, so that no surface runs out of the grid. */
function sealed(field: Float32Array, [nx, ny, nz]: readonly [number, number, number]): Float32Array {
  const copy = Float32Array.from(field);
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) {
      const wholeRow = k === 0 || k === nz - 1 || j === 0 || j === ny - 1;
      for (let i = 0; i < nx; i += wholeRow || nx < 2 ? 1 : nx - 1) {
        const at = i + nx * (j + ny * k);
        // A hair outside instead of exactly zero: a crossing at t = 1 would collapse the cell's vertex onto its neighbour's.
        copy[at] = Math.max(copy[at]!, 1e-3);
      }
    }
  return copy;
}

function pushQuad(indices: number[], p: Float32Array, a: number, b: number, c: number, d: number): void {
  if (squaredDistance(p, a, c) <= squaredDistance(p, b, d)) indices.push(a, b, c, a, c, d);
  else indices.push(a, b, d, b, c, d);
}

function squaredDistance(p: Float32Array, u: number, v: number): number {
  const dx = p[3 * u]! - p[3 * v]!;
  const dy = p[3 * u + 1]! - p[3 * v + 1]!;
  const dz = p[3 * u + 2]! - p[3 * v + 2]!;
  return dx * dx + dy * dy + dz * dz;
}
