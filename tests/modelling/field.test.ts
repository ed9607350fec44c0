import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Grid } from "../../src/modelling/field/grid";
import { simplifySurface } from "../../src/modelling/field/simplify";
import { smoothSurface } from "../../src/modelling/field/smooth";
import { ball, bothSides, cone, ellipsoid, roundBox } from "../../src/modelling/field/solids";
import { surfaceNets } from "../../src/modelling/field/surfaceNets";
import { bar } from "../../src/modelling/field/sweep";
import { signedVolume } from "../../src/modelling/measure";
import type { Surface } from "../../src/modelling/types";

/** Samples of the distance to a ball in the middle of a cube of n samples, 1 mm apart. */
function ballField(n: number, radius: number): Float32Array {
  const field = new Float32Array(n ** 3);
  const c = (n - 1) / 2;
  for (let k = 0; k < n; k++)
    for (let j = 0; j < n; j++)
      for (let i = 0; i < n; i++) field[i + n * (j + n * k)] = Math.hypot(i - c, j - c, k - c) - radius;
  return field;
}

/** True if every edge is walked as often one way as the other. */
function closed({ indices }: Surface): boolean {
  const balance = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let c = 0; c < 3; c++) {
      const a = indices[i + c]!;
      const b = indices[i + ((c + 1) % 3)]!;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      balance.set(key, (balance.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  return [...balance.values()].every((n) => n === 0);
}

describe("surfaceNets", () => {
  it("finds a ball's surface: closed, outward, its volume within 5 %", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 9, noNaN: true }), (radius) => {
        const surface = surfaceNets(ballField(24, radius), [24, 24, 24], [0, 0, 0], 1);
        expect(closed(surface)).toBe(true);
        expect(Math.abs(signedVolume(surface) / ((4 / 3) * Math.PI * radius ** 3) - 1)).toBeLessThan(0.05);
      }),
      { seed: 7, numRuns: 12 },
    );
  });

  it("closes a body that runs out of the grid", () => {
    const surface = surfaceNets(ballField(12, 9), [12, 12, 12], [0, 0, 0], 1);
    expect(closed(surface)).toBe(true);
    expect(signedVolume(surface)).toBeGreaterThan(0);
  });

  it("closes noise, whatever its ambiguous corners", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 343, maxLength: 343 }),
        (noise) => {
          expect(closed(surfaceNets(Float32Array.from(noise), [7, 7, 7], [0, 0, 0], 1))).toBe(true);
        },
      ),
      { seed: 11, numRuns: 30 },
    );
  });

  it("places the surface by origin and step", () => {
    const { positions } = surfaceNets(ballField(16, 5), [16, 16, 16], [100, 200, 300], 2);
    const xs = positions.filter((_, i) => i % 3 === 0);
    expect(Math.min(...xs)).toBeCloseTo(100 + 2 * (7.5 - 5), 0);
    expect(Math.max(...xs)).toBeCloseTo(100 + 2 * (7.5 + 5), 0);
  });

  it("refuses a field of another size", () => {
    expect(() => surfaceNets(new Float32Array(5), [2, 2, 2], [0, 0, 0], 1)).toThrow(RangeError);
  });
});

describe("simplifySurface", () => {
  const dense = surfaceNets(ballField(32, 13), [32, 32, 32], [0, 0, 0], 1);

  it("keeps the body closed and its volume within 3 %, with the triangles asked for", () => {
    const light = simplifySurface(dense, 600);
    expect(light.indices.length / 3).toBeLessThanOrEqual(600);
    expect(closed(light)).toBe(true);
    expect(Math.abs(signedVolume(light) / signedVolume(dense) - 1)).toBeLessThan(0.03);
  });

  it("gives the same result every time", () => {
    expect(simplifySurface(dense, 500)).toEqual(simplifySurface(dense, 500));
  });

  it("leaves a surface alone that is light enough", () => {
    expect(simplifySurface(dense, 1e6)).toBe(dense);
  });
});

describe("smoothSurface", () => {
  it("takes out steps without shrinking the body", () => {
    const dense = surfaceNets(ballField(32, 13), [32, 32, 32], [0, 0, 0], 1);
    const smooth = smoothSurface(dense, 6);
    expect(Math.abs(signedVolume(smooth) / signedVolume(dense) - 1)).toBeLessThan(0.01);
  });
});

describe("Grid", () => {
  it("joins and cuts as the volumes say", () => {
    const whole = new Grid([-12, -12, -12], [12, 12, 12], 0.8).unite(ball([0, 0, 0], 10)).surface(1e6, 0);
    const cut = new Grid([-12, -12, -12], [12, 12, 12], 0.8)
      .unite(ball([0, 0, 0], 10))
      .cut(roundBox([-10, 0, 0], [10, 20, 20], 0.1))
      .surface(1e6, 0);
    expect(signedVolume(whole)).toBeGreaterThan(4060);
    expect(signedVolume(whole)).toBeLessThan(4230);
    expect(signedVolume(cut) / signedVolume(whole)).toBeCloseTo(0.5, 1);
  });

  it("builds the same body from its right half alone", () => {
    const build = (symmetric: boolean) =>
      new Grid([-16, -8, -8], [16, 8, 8], 1, symmetric)
        .unite(bothSides(ellipsoid([-6, 0, 0], [8, 5, 6])))
        .unite(bothSides(cone([-3, 0, 0], [-12, 2, 1], 3, 1)), 2);
    expect(build(true).surface(1e6).positions.length).toBe(build(false).surface(1e6).positions.length);
    expect(signedVolume(build(true).surface(1e6))).toBeCloseTo(signedVolume(build(false).surface(1e6)), 1);
  });

  it("sweeps a straight round bar to the volume of a capsule", () => {
    const section = (x: number) => ({
      centre: [x, 0, 0] as const,
      halfWidth: 4,
      halfThickness: 4,
      wideAxis: [0, 1, 0] as const,
    });
    const surface = new Grid([-18, -7, -7], [18, 7, 7], 0.7).unite(bar([section(-10), section(10)])).surface(1e6, 0);
    const capsule = Math.PI * 16 * 20 + (4 / 3) * Math.PI * 64;
    expect(Math.abs(signedVolume(surface) / capsule - 1)).toBeLessThan(0.03);
  });
});
