import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { blend, scatter, valueAt } from "../../../src/scene/pain/scatter";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 90210;

/** A flat sheet of side 1 cut into n x n squares, bent upwards by `bend`. */
function sheet(n: number, bend = 0): { positions: Float32Array; indices: Uint32Array } {
  const positions: number[] = [];
  const indices: number[] = [];
  for (let j = 0; j <= n; j++) {
    for (let i = 0; i <= n; i++) positions.push(i / n, j / n, bend * Math.sin((i / n) * Math.PI));
  }
  for (let j = 0; j < n; j++) {
    for (let i = 0; i < n; i++) {
      const a = j * (n + 1) + i;
      indices.push(a, a + 1, a + n + 1, a + 1, a + n + 2, a + n + 1);
    }
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

const placesOf = (surface: ReturnType<typeof sheet>, spacing: number) => {
  const found = scatter(surface.positions, surface.indices, spacing);
  return Array.from({ length: found.count }, (_, i) =>
    [0, 1, 2].map((axis) =>
      blend(surface.positions, surface.indices, found.face[i]!, found.corner[i * 2]!, found.corner[i * 2 + 1]!, axis),
    ),
  );
};

const gap = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, axis) => value - b[axis]!));

describe("scatter", () => {
  it.each([
    [6, 0, 0.1],
    [20, 0, 0.07],
    [20, 0.4, 0.08],
  ])("keeps places apart, by comparing all pairs (%i squares, bend %f, spacing %f)", (n, bend, spacing) => {
    const places = placesOf(sheet(n, bend), spacing);
    let nearest = Infinity;
    for (let i = 0; i < places.length; i++) {
      for (let j = 0; j < i; j++) nearest = Math.min(nearest, gap(places[i]!, places[j]!));
    }
    // The corners' weights are kept in single precision.
    expect(nearest).toBeGreaterThan(spacing * (1 - 1e-4));
  });

  it("leaves no hole: from anywhere on the sheet a place is near", () => {
    const spacing = 0.08;
    const places = placesOf(sheet(20), spacing);
    let loneliest = 0;
    for (let x = 0.025; x < 1; x += 0.05) {
      for (let y = 0.025; y < 1; y += 0.05) {
        loneliest = Math.max(loneliest, Math.min(...places.map((place) => gap(place, [x, y, 0]))));
      }
    }
    expect(loneliest).toBeLessThan(spacing * 1.5);
    // Discs of half the spacing do not overlap, so no more than a dense packing can fit (0.9069 of the area, and a rim).
    expect(places.length * Math.PI * (spacing / 2) ** 2).toBeLessThan(0.9069 * (1 + spacing) ** 2);
  });

  it("is the same each time", () => {
    const { positions, indices } = sheet(12, 0.2);
    expect(scatter(positions, indices, 0.06)).toEqual(scatter(positions, indices, 0.06));
  });

  it("places inside triangles only, named by their first index", () => {
    const { positions, indices } = sheet(9);
    const { face, corner, count } = scatter(positions, indices, 0.05);
    expect(count).toBeGreaterThan(50);
    for (let i = 0; i < count; i++) {
      const [a, b] = [corner[i * 2]!, corner[i * 2 + 1]!];
      expect(face[i]! % 3).toBe(0);
      expect(face[i]!).toBeLessThan(indices.length);
      expect(Math.min(a, b, 1 - a - b)).toBeGreaterThan(-1e-6);
    }
  });

  it("finds no place on a surface without area", () => {
    expect(scatter(new Float32Array(9), [0, 1, 2], 0.1).count).toBeLessThanOrEqual(1);
    expect(scatter([], [], 0.1).count).toBe(0);
  });
});

describe("valueAt", () => {
  const surface = sheet(8);
  const found = scatter(surface.positions, surface.indices, 0.06);

  it(`of a constant field is the constant, of coordinates the place (seed ${SEED})`, () => {
    const places = placesOf(surface, 0.06);
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(found.count - 1), (constant, i) => {
        const count = surface.positions.length / 3;
        expect(valueAt(found, surface.indices, new Array<number>(count).fill(constant), i)).toBeCloseTo(constant, 5);
        const x = Float32Array.from({ length: count }, (_, vertex) => surface.positions[vertex * 3]!);
        expect(valueAt(found, surface.indices, x, i)).toBeCloseTo(places[i]![0]!, 5);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
