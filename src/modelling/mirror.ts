import type { Surface } from "./types";

/**
 * The surface on the other side of the body: x becomes -x and every triangle is wound the other way round.
 * Attributes that belong to vertices (fibre coordinates and the like) are carried over unchanged, as copies.
 */
export function mirrored<T extends Surface>(surface: T): T {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(surface)) copy[key] = ArrayBuffer.isView(value) ? sliced(value) : value;
  const positions = surface.positions.slice();
  // 0 - x keeps a vertex on the midline at +0, so that the file holds no negative zero.
  for (let i = 0; i < positions.length; i += 3) positions[i] = 0 - positions[i]!;
  const indices = surface.indices.slice();
  for (let i = 0; i < indices.length; i += 3) {
    indices[i + 1] = surface.indices[i + 2]!;
    indices[i + 2] = surface.indices[i + 1]!;
  }
  return { ...copy, positions, indices } as unknown as T;
}

function sliced(view: ArrayBufferView): unknown {
  return (view as Float32Array).slice();
}
