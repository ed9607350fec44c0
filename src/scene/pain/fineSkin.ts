import type { SkinIndex } from "../../core/skinIndex";
import type { SkinSurface } from "../../core/types";

/** Up to this many triangles each becomes sixteen; more become four, so that a large pattern stays cheap. */
const FEW = 2500;

/**
 * The part of the skin where a field is, with finer triangles. The body's skin is as coarse as a silhouette allows; the
 * border of a field drawn on it would be ragged, so the field is asked again at the new vertices.
 * @param touched true for the vertices that have any weight
 * @param rounds how often triangles are halved, by how many there are
 */
export function fineSkin(
  { skin }: SkinIndex,
  touched: (vertex: number) => boolean,
  rounds: (triangles: number) => number = (triangles) => (triangles <= FEW ? 2 : 1),
): SkinSurface {
  const chosen: number[] = [];
  for (let t = 0; t < skin.indices.length; t += 3) {
    const corners = skin.indices.subarray(t, t + 3);
    if (corners.some(touched)) chosen.push(...corners);
  }
  let surface = compact(skin, chosen);
  for (let round = rounds(chosen.length / 3); round > 0; round--) surface = halved(surface);
  return surface;
}

/** The vertices that the triangles use, numbered afresh. */
function compact(skin: SkinSurface, triangles: readonly number[]): SkinSurface {
  const numbers = new Map<number, number>();
  const indices = Uint32Array.from(triangles, (vertex) => {
    const known = numbers.get(vertex) ?? numbers.size;
    numbers.set(vertex, known);
    return known;
  });
  const pick = (values: Float32Array) =>
    Float32Array.from([...numbers.keys()].flatMap((vertex) => [...values.subarray(vertex * 3, vertex * 3 + 3)]));
  return { positions: pick(skin.positions), normals: pick(skin.normals), indices };
}

/** Each triangle as four: its edges are halved, and neighbours share the new vertices. */
function halved({ positions, normals, indices }: SkinSurface): SkinSurface {
  const place = [...positions];
  const facing = [...normals];
  const middles = new Map<number, number>();
  const count = positions.length / 3;
  const middle = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const known = middles.get(key);
    if (known !== undefined) return known;
    const vertex = place.length / 3;
    const sum = [0, 1, 2].map((axis) => facing[a * 3 + axis]! + facing[b * 3 + axis]!) as [number, number, number];
    const length = Math.hypot(...sum) || 1;
    for (const axis of [0, 1, 2] as const) {
      place.push((place[a * 3 + axis]! + place[b * 3 + axis]!) / 2);
      facing.push(sum[axis] / length);
    }
    middles.set(key, vertex);
    return vertex;
  };
  const triangles: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    triangles.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return {
    positions: Float32Array.from(place),
    normals: Float32Array.from(facing),
    indices: Uint32Array.from(triangles),
  };
}
