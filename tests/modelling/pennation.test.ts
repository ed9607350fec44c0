import { describe, expect, it } from "vitest";
import type { Strap, Vec3 } from "../../src/anatomy/types";
import { distance, dot, normalise, subtract } from "../../src/anatomy/vector";
import { fibreThrough, frameAt } from "../../src/core/muscleCoordinates";
import { slanted } from "../../src/modelling/pennation";
import { strapSurface } from "../../src/modelling/strap";

/** A straight flat belly of 200 x 60 x 20 mm along y. */
const belly: Strap = {
  kind: "strap",
  ref: [1, 0, 0],
  stations: Array.from({ length: 5 }, (_, i) => [-100, 900 - 50 * i, 0, 30, 10, 0, 0, 0] as const),
};
const plain = strapSurface(belly, { rings: 33, sides: 24, exponent: 2.2 });
const DOWN: Vec3 = [0, -1, 0];

describe.each(["uni", "bi"] as const)("fibres of a muscle pennate like %s", (kind) => {
  it.each([10, 20, -15])("lie at %i degrees to the line of action", (degrees) => {
    const mesh = { ...plain, fibreV: slanted(plain, { kind, degrees }) };
    expect(mesh.fibreV.every((v) => v >= 0 && v <= 1)).toBe(true);
    for (const v of kind === "uni" ? [0.4, 0.6] : [0.25, 0.75]) {
      const { fibre } = frameAt(mesh, { u: 0.5, v, depth: 0 });
      const angle = (Math.acos(dot(fibre, DOWN)) * 180) / Math.PI;
      expect(Math.abs(angle - Math.abs(degrees)), `v ${v}: ${angle}`).toBeLessThan(2.5);
    }
  });

  it("reach from edge to edge, not from end to end", () => {
    const mesh = { ...plain, fibreV: slanted(plain, { kind, degrees: 25 }) };
    const line = fibreThrough(mesh, { u: 0.5, v: kind === "uni" ? 0.45 : 0.25, depth: 0.2 }, 40);
    const first: Vec3 = [line[0]!, line[1]!, line[2]!];
    const last: Vec3 = [line[117]!, line[118]!, line[119]!];
    expect(distance(first, last)).toBeLessThan(160);
    expect(distance(first, last)).toBeGreaterThan(50);
    // Straight, as the belly is.
    const way = normalise(subtract(last, first));
    for (let i = 0; i < 39; i++) {
      const step = subtract(
        [line[3 * i + 3]!, line[3 * i + 4]!, line[3 * i + 5]!],
        [line[3 * i]!, line[3 * i + 1]!, line[3 * i + 2]!],
      );
      expect(dot(step, way)).toBeGreaterThan(0);
    }
  });
});

describe("fibres of a feather", () => {
  it("mirror each other about the middle", () => {
    const fibreV = slanted(plain, { kind: "bi", degrees: 15 });
    const mirror = slanted({ ...plain, fibreV: plain.fibreV.map((v) => 1 - v) }, { kind: "bi", degrees: 15 });
    for (const [i, v] of fibreV.entries()) expect(mirror[i]).toBeCloseTo(1 - v, 5);
  });
});
