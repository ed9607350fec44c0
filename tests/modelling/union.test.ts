import { describe, expect, it } from "vitest";
import type { Strap, StrapStation } from "../../src/anatomy/types";
import { signedVolume } from "../../src/modelling/measure";
import { strapSurface } from "../../src/modelling/strap";
import { united } from "../../src/modelling/union";
import { flaws } from "./closedSurface";

const rod = (x: number, z: number, lean = 0) => {
  const stations = [0, 1, 2].map((i): StrapStation => [x + lean * i, 900 - 40 * i, z, 8, 6, 0, 0, 0]);
  const strap: Strap = { kind: "strap", ref: [1, 0, 0], stations };
  return strapSurface(strap, { rings: 12, sides: 12, exponent: 2.2 });
};

/** Pieces of a surface that hang together. */
function pieces(indices: Uint32Array, count: number): number {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (v: number): number => (parent[v] === v ? v : root(parent[v]!));
  for (let i = 0; i < indices.length; i += 3)
    for (let c = 1; c < 3; c++) parent[root(indices[i]!)] = root(indices[i + c]!);
  return new Set(parent.map((_, v) => root(v))).size;
}

describe("bodies that overlap", () => {
  const bodies = [rod(-100, 0), rod(-94, 0, 10)];
  const whole = united(bodies);

  it("become one closed surface without what lay inside", () => {
    expect(flaws(whole)).toEqual({ openEdges: 0, flatTriangles: 0 });
    expect(pieces(whole.indices, whole.positions.length / 3)).toBe(1);
    const sum = bodies.reduce((volume, body) => volume + signedVolume(body), 0);
    expect(signedVolume(whole)).toBeGreaterThan(sum * 0.55);
    expect(signedVolume(whole)).toBeLessThan(sum * 0.95);
  });

  it("keep each its strand and its coordinates", () => {
    expect(new Set(whole.strand)).toEqual(new Set([0, 1]));
    for (const values of [whole.fibreU, whole.fibreV, whole.fibreDepth, whole.tendon]) {
      expect(values.length).toBe(whole.positions.length / 3);
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    // u falls along y as it did, but at the caps.
    whole.fibreU.forEach((u, i) => {
      const y = whole.positions[3 * i + 1]!;
      if (y < 899 && y > 821) expect(Math.abs(900 - 80 * u - y)).toBeLessThan(4);
    });
  });

  it("come out the same each time", () => {
    expect(united(bodies)).toEqual(whole);
  });
});

describe("bodies apart", () => {
  it("stay as many pieces", () => {
    const both = united([rod(-100, 0), rod(-60, 0)]);
    expect(flaws(both)).toEqual({ openEdges: 0, flatTriangles: 0 });
    expect(pieces(both.indices, both.positions.length / 3)).toBe(2);
  });
});
