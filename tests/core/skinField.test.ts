import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SkinStroke, Vec3 } from "../../src/anatomy/types";
import { distance, length } from "../../src/anatomy/vector";
import {
  anchorPosition,
  areaWhere,
  COVERED,
  discField,
  strokeField,
  strokeSamples,
  toSparse,
} from "../../src/core/skinField";
import { at, buildSkinIndex, forEachWithin, nearestOnSkin, nearestVertex } from "../../src/core/skinIndex";
import { patternField } from "../../src/core/zoneField";
import { runs } from "../runs";
import { ellipsoid, thinPlate } from "./fixtures/syntheticSkin";

const SEED = 20261123;
const body = buildSkinIndex(ellipsoid([0, 900, 0], [160, 300, 100]));
const plate = buildSkinIndex(thinPlate(120, 6));
const place = fc.tuple(
  fc.double({ min: -250, max: 250, noNaN: true }),
  fc.double({ min: 500, max: 1300, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }),
);
const anchor = place.map((mm) => ({ mm }));
const stroke = fc.record({
  path: fc.array(anchor, { minLength: 1, maxLength: 4 }),
  radius: fc.integer({ min: 8, max: 45 }),
});
/** Off the planes of symmetry, where two places of the ellipsoid are equally near and either may be taken. */
const sidedStroke = fc.record({
  path: fc.array(
    fc
      .tuple(
        fc.integer({ min: -240, max: -10 }),
        fc.integer({ min: 620, max: 1180 }),
        fc.integer({ min: 20, max: 190 }),
      )
      .map(([x, y, z]) => ({ mm: [x + 0.3, y + 0.3, z + 0.3] as const })),
    { minLength: 1, maxLength: 3 },
  ),
  radius: fc.integer({ min: 8, max: 45 }),
});
const vertices = Array.from({ length: body.vertexCount }, (_, vertex) => vertex);

/** The vertex at the mirrored place of each vertex. */
const mirrorOf = vertices.map((vertex) => {
  const [x, y, z] = at(body.skin.positions, vertex);
  return nearestVertex(body, [-x, y, z]);
});

describe("the skin index", () => {
  it("gives the vertices the whole area of the triangles", () => {
    const total = plate.areas.reduce((sum, area) => sum + area, 0);
    expect(total).toBeCloseTo(2 * 120 * 120, 1);
  });

  it(`finds the nearest vertex as brute force does (seed ${SEED})`, () => {
    fc.assert(
      fc.property(place, (p) => {
        const nearest = Math.min(...vertices.map((vertex) => distance(at(body.skin.positions, vertex), p)));
        expect(distance(at(body.skin.positions, nearestVertex(body, p)), p)).toBeCloseTo(nearest, 4);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it(`finds the vertices in a sphere as brute force does (seed ${SEED})`, () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.1, max: 120, noNaN: true }), (p, radius) => {
        const found: number[] = [];
        forEachWithin(body, p, radius, (vertex) => found.push(vertex));
        const expected = vertices.filter((vertex) => distance(at(body.skin.positions, vertex), p) <= radius);
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
      { seed: SEED, numRuns: runs(40) },
    );
  });

  it(`is never farther from a place on the skin than from the nearest vertex (seed ${SEED})`, () => {
    fc.assert(
      fc.property(place, (p) => {
        const spot = nearestOnSkin(body, p);
        expect(distance(spot.point, p)).toBeLessThanOrEqual(
          distance(at(body.skin.positions, nearestVertex(body, p)), p) + 1e-4,
        );
        expect(length(spot.normal)).toBeCloseTo(1, 4);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("prefers the face that looks the asked way", () => {
    const back = nearestOnSkin(plate, [0, 0, 4], [0, 0, -1]);
    expect(back.point[2]).toBeCloseTo(0, 4);
    expect(nearestOnSkin(plate, [0, 0, 4]).point[2]).toBeCloseTo(6, 4);
  });

  it("refuses what is no place", () => {
    expect(() => nearestVertex(body, [Number.NaN, 0, 0])).toThrow(/place/);
  });
});

describe("a stroke on the skin", () => {
  it(`has weights from 0 to 1 and is full where it runs (seed ${SEED})`, () => {
    fc.assert(
      fc.property(stroke, (drawn: SkinStroke) => {
        const field = strokeField(body, drawn, false);
        expect(Math.min(...field)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...field)).toBeLessThanOrEqual(1);
        expect(areaWhere(body, field)).toBeGreaterThan(0);
        expect(areaWhere(body, toSparse(field))).toBeCloseTo(areaWhere(body, field), 1);
      }),
      { seed: SEED, numRuns: runs(30) },
    );
  });

  it(`is on the left the mirror image of the right (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sidedStroke, (drawn: SkinStroke) => {
        const right = strokeField(body, drawn, false);
        const left = strokeField(body, drawn, true);
        const worst = Math.max(...vertices.map((v) => Math.abs((right[v] ?? 0) - (left[mirrorOf[v] ?? 0] ?? 0))));
        expect(worst).toBeLessThan(0.03);
      }),
      { seed: SEED, numRuns: runs(20) },
    );
  });

  it("covers a disc of its radius and no more", () => {
    const field = discField(plate, [0, 0, 6], 20);
    field.forEach((weight, vertex) => {
      const [x, y, z] = at(plate.skin.positions, vertex);
      const mm = Math.hypot(x, y);
      if (z > 0 && mm <= 20) expect(weight).toBeGreaterThanOrEqual(COVERED);
      if (z > 0 && mm > 20.5) expect(weight).toBeLessThan(COVERED);
    });
    expect(field[nearestVertex(plate, [0, 0, 6])]).toBe(1);
  });

  it("does not bleed through a thin part", () => {
    const field = discField(plate, [0, 0, 6], 30);
    field.forEach((weight, vertex) => {
      if (at(plate.skin.positions, vertex)[2] === 0) expect(weight).toBe(0);
    });
  });

  it("hugs the surface between distant anchors", () => {
    const around: SkinStroke = {
      path: [{ mm: [0, 900, 110] }, { mm: [-170, 900, 0] }, { mm: [0, 900, -110] }],
      radius: 12,
    };
    const samples = strokeSamples(body, around, false);
    samples.forEach(({ point: [x, y, z] }, i) => {
      expect(Math.hypot(x / 160, (y - 900) / 300, z / 100)).toBeGreaterThan(0.985);
      const before = samples[i - 1];
      if (before) expect(distance(before.point, [x, y, z])).toBeLessThanOrEqual(6.001);
    });
    expect(samples.length).toBeGreaterThan(60);
  });

  it("widens from anchor to anchor", () => {
    const samples = strokeSamples(plate, { path: [{ mm: [-40, 0, 6] }, { mm: [40, 0, 6] }], radius: [10, 30] }, false);
    expect(samples[0]?.radius).toBe(10);
    expect(samples.at(-1)?.radius).toBe(30);
    samples.forEach((sample, i) => {
      expect(sample.radius).toBeGreaterThanOrEqual(samples[i - 1]?.radius ?? 0);
    });
  });

  it("starts from landmarks, offset on its own side", () => {
    const right = anchorPosition({ at: "acromion-tip", by: [-10, 5, 2] }, false);
    const left = anchorPosition({ at: "acromion-tip", by: [-10, 5, 2] }, true);
    expect(left).toEqual([-right[0], right[1], right[2]]);
    expect(right[0]).toBeLessThan(-100);
    expect(() => anchorPosition({ at: "nowhere" }, false)).toThrow(/nowhere/);
  });

  it("names what is wrong with it", () => {
    expect(() => strokeField(body, { path: [], radius: 5 }, false)).toThrow(/anchor/);
    expect(() => strokeField(body, { path: [{ mm: [0, 0, 0] }], radius: [5, 6] }, false)).toThrow(/radii/);
  });
});

describe("a pattern", () => {
  it(`keeps its kinds apart and takes the stronger stroke (seed ${SEED})`, () => {
    fc.assert(
      fc.property(stroke, stroke, (a: SkinStroke, b: SkinStroke) => {
        const both = patternField(
          body,
          [
            { ...a, kind: "essential" },
            { ...b, kind: "essential" },
          ],
          "R",
        );
        const [first, second] = [strokeField(body, a, false), strokeField(body, b, false)];
        const expected = first.map((weight, v) => Math.max(weight, second[v] ?? 0));
        expect(both.essential).toEqual(expected);
        expect(Math.max(...both.spillover, ...both.rare)).toBe(0);
      }),
      { seed: SEED, numRuns: runs(10) },
    );
  });

  it("stands on the left for a left point", () => {
    const spot: Vec3 = [-120, 950, 60];
    const left = patternField(body, [{ kind: "rare", path: [{ mm: spot }], radius: 15 }], "L").rare;
    expect(left[nearestVertex(body, [120, 950, 60])]).toBeGreaterThan(0.9);
    expect(left[nearestVertex(body, spot)]).toBe(0);
  });
});
