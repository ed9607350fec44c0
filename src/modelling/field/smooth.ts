import type { Surface } from "../types";

/**
 * Taubin smoothing: each pass moves every vertex towards the mean of its neighbours and then away from it, which takes
 * the voxel steps out of a surface without shrinking it (G. Taubin, "A signal processing approach to fair surface
 * design", 1995).
 *
 * @param passes number of there-and-back passes
 * @param lambda share moved towards the mean, 0..1
 * @param mu share moved back, negative and slightly larger in size than lambda
 */
export function smoothSurface(surface: Surface, passes: number, lambda = 0.5, mu = -0.53): Surface {
  const count = surface.positions.length / 3;
  const { start, list } = neighbours(surface.indices, count);
  let from = Float32Array.from(surface.positions);
  let to = new Float32Array(from.length);
  for (let pass = 0; pass < 2 * passes; pass++) {
    const share = pass % 2 === 0 ? lambda : mu;
    for (let v = 0; v < count; v++) {
      const first = start[v]!;
      const last = start[v + 1]!;
      for (let c = 0; c < 3; c++) {
        const here = from[3 * v + c]!;
        let sum = 0;
        for (let n = first; n < last; n++) sum += from[3 * list[n]! + c]!;
        to[3 * v + c] = last > first ? here + share * (sum / (last - first) - here) : here;
      }
    }
    [from, to] = [to, from];
  }
  return { positions: from, indices: surface.indices };
}

/** For every vertex the heads of its outgoing half-edges: on a closed surface, each neighbour once. */
function neighbours(indices: Uint32Array, count: number): { start: Uint32Array; list: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (const v of indices) start[v + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const fill = start.slice(0, count);
  const list = new Uint32Array(indices.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let c = 0; c < 3; c++) {
      const v = indices[t + c]!;
      list[fill[v]!] = indices[t + ((c + 1) % 3)]!;
      fill[v]!++;
    }
  return { start, list };
}
