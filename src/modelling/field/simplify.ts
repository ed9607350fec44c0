import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { smoothNormals } from "../measure";
import type { Surface } from "../types";

await MeshoptSimplifier.ready;

/** How much a turned normal counts beside a moved surface: enough that curved places keep their triangles. */
const NORMAL_WEIGHT = 0.04;

/** The farthest that simplification may move the surface, as a share of its largest extent. */
const MAX_ERROR = 0.05;

/**
 * The same closed surface with about `targetTriangles` triangles (quadric edge collapse, meshoptimizer; deterministic).
 *
 * Vertices are kept where they are, so normals computed from the result stay true; the result may keep more triangles
 * than asked for where the shape would suffer by more than 5 % of its size.
 */
export function simplifySurface(surface: Surface, targetTriangles: number): Surface {
  if (surface.indices.length <= 3 * targetTriangles) return surface;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    surface.indices,
    surface.positions,
    3,
    smoothNormals(surface),
    3,
    [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
    null,
    3 * targetTriangles,
    MAX_ERROR,
    ["RegularizeLight"],
  );
  return compacted(surface.positions, withoutFlaps(indices)).surface;
}

/** Takes out pairs of triangles back to back over the same three vertices, which a collapse can leave behind. */
export function withoutFlaps(indices: Uint32Array): Uint32Array {
  const first = new Map<string, number>();
  const dropped = new Set<number>();
  for (let i = 0; i < indices.length; i += 3) {
    const key = [...indices.subarray(i, i + 3)].sort((a, b) => a - b).join();
    const other = first.get(key);
    if (other === undefined || dropped.has(other)) first.set(key, i);
    else {
      dropped.add(other);
      dropped.add(i);
    }
  }
  return dropped.size === 0 ? indices : indices.filter((_, corner) => !dropped.has(corner - (corner % 3)));
}

/** The triangles with only the vertices they use, in order of first use, and which these were. */
export function compacted(positions: Float32Array, indices: Uint32Array): { surface: Surface; kept: Uint32Array } {
  const place = new Map<number, number>();
  const renumbered = indices.map((vertex) => {
    const known = place.get(vertex) ?? place.size;
    place.set(vertex, known);
    return known;
  });
  const kept = Uint32Array.from(place.keys());
  const places = new Float32Array(3 * kept.length);
  kept.forEach((vertex, i) => {
    places.set(positions.subarray(3 * vertex, 3 * vertex + 3), 3 * i);
  });
  return { surface: { positions: places, indices: renumbered }, kept };
}
