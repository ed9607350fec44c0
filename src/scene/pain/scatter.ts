/** Evenly scattered places on a surface: a triangle, and weights of its three corners. */
export interface Scatter {
  /** First index of the triangle in the index array, one per place. */
  readonly face: Uint32Array;
  /** Weights of the first two corners, 2 per place; the third is what is left to 1. */
  readonly corner: Float32Array;
  readonly count: number;
}

/**
 * Scatters places over a surface at least `spacing` apart (dart throwing with a fixed seed, so every visit draws the
 * same stipple).
 * @param positions 3 per vertex, any unit
 * @param spacing in the same unit
 */
export function scatter(positions: ArrayLike<number>, indices: ArrayLike<number>, spacing: number): Scatter {
  const random = seeded(7);
  const taken = new Map<number, number[]>();
  const face: number[] = [];
  const corner: number[] = [];
  const places: number[] = [];
  const key = (x: number, y: number, z: number) => (x * 73856093) ^ (y * 19349663) ^ (z * 83492791);
  for (let t = 0; t < indices.length; t += 3) {
    // About four darts for each place that fits, so that no gaps are left.
    const darts = (areaOf(positions, indices, t) / (spacing * spacing * 0.7)) * 4;
    for (let i = 0; i < darts - random(); i++) {
      const r = Math.sqrt(random());
      const s = random();
      const [a, b] = [1 - r, r * (1 - s)];
      const at = [0, 1, 2].map((axis) => blend(positions, indices, t, a, b, axis));
      const [cx, cy, cz] = at.map((value) => Math.floor(value / spacing)) as [number, number, number];
      let free = true;
      for (let dx = -1; free && dx <= 1; dx++)
        for (let dy = -1; free && dy <= 1; dy++)
          for (let dz = -1; free && dz <= 1; dz++)
            for (const other of taken.get(key(cx + dx, cy + dy, cz + dz)) ?? []) {
              const gap = Math.hypot(...at.map((value, axis) => value - places[other * 3 + axis]!));
              if (gap < spacing) free = false;
            }
      if (!free) continue;
      const cell = key(cx, cy, cz);
      taken.set(cell, [...(taken.get(cell) ?? []), face.length]);
      face.push(t);
      corner.push(a, b);
      places.push(...at);
    }
  }
  return { face: Uint32Array.from(face), corner: Float32Array.from(corner), count: face.length };
}

/** A value per vertex, blended at one scattered place. */
export function valueAt(scattered: Scatter, indices: ArrayLike<number>, values: ArrayLike<number>, i: number): number {
  const t = scattered.face[i]!;
  const a = scattered.corner[i * 2]!;
  const b = scattered.corner[i * 2 + 1]!;
  return values[indices[t]!]! * a + values[indices[t + 1]!]! * b + values[indices[t + 2]!]! * (1 - a - b);
}

/** One axis of a place. */
export function blend(
  positions: ArrayLike<number>,
  indices: ArrayLike<number>,
  t: number,
  a: number,
  b: number,
  axis: number,
): number {
  return (
    positions[indices[t]! * 3 + axis]! * a +
    positions[indices[t + 1]! * 3 + axis]! * b +
    positions[indices[t + 2]! * 3 + axis]! * (1 - a - b)
  );
}

function areaOf(positions: ArrayLike<number>, indices: ArrayLike<number>, t: number): number {
  const edge = (to: number) =>
    [0, 1, 2].map((axis) => positions[indices[t + to]! * 3 + axis]! - positions[indices[t]! * 3 + axis]!) as [
      number,
      number,
      number,
    ];
  const [ax, ay, az] = edge(1);
  const [bx, by, bz] = edge(2);
  return Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx) / 2;
}

/** Even random numbers 0..1 from a linear congruential generator (constants of Numerical Recipes): the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
