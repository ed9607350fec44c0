import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Vec3 } from "../../../src/anatomy/types";
import { distance } from "../../../src/anatomy/vector";
import { buildSkinIndex } from "../../../src/core/skinIndex";
import { shuffled } from "../../../src/core/study/random";
import {
  dice,
  findScore,
  gradeOf,
  orderScore,
  patternScore,
  setOverlap,
  skinOverlap,
  ticksScore,
} from "../../../src/core/study/scores";
import { surfacePath } from "../../../src/core/study/surfacePath";
import { runs } from "../../runs";
import { ellipsoid, thinPlate } from "../fixtures/syntheticSkin";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const RADIUS = 120;
const ball = buildSkinIndex(ellipsoid([0, 0, 0], [RADIUS, RADIUS, RADIUS]));
const sheet = buildSkinIndex(thinPlate(300, 40));
const onBall = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: Math.PI * 2, noNaN: true }))
  .map(([z, turn]): Vec3 => {
    const r = Math.sqrt(1 - z * z) * RADIUS;
    return [r * Math.cos(turn), r * Math.sin(turn), z * RADIUS];
  });

describe("the way along the skin", () => {
  it("is the great circle on a ball, to within a few per cent", () => {
    fc.assert(
      fc.property(onBall, onBall, (a, b) => {
        const angle = 2 * Math.asin(Math.min(1, distance(a, b) / (2 * RADIUS)));
        const { length, path } = surfacePath(ball, a, b);
        expect(Math.abs(length - angle * RADIUS)).toBeLessThan(3 + 0.05 * angle * RADIUS);
        expect(distance(path[0]!, a)).toBeLessThan(2);
        expect(distance(path.at(-1)!, b)).toBeLessThan(2);
        for (const p of path) expect(Math.abs(Math.hypot(...p) - RADIUS)).toBeLessThan(2);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("is straight on a sheet, and the same there and back", () => {
    const place = fc.double({ min: -140, max: 140, noNaN: true });
    fc.assert(
      fc.property(place, place, place, place, (ax, ay, bx, by) => {
        const [a, b]: [Vec3, Vec3] = [
          [ax, ay, 0],
          [bx, by, 0],
        ];
        const there = surfacePath(sheet, a, b).length;
        expect(there).toBeGreaterThanOrEqual(distance(a, b) - 1e-3);
        expect(there).toBeLessThan(distance(a, b) * 1.05 + 1);
        expect(Math.abs(there - surfacePath(sheet, b, a).length)).toBeLessThan(1 + 0.05 * there);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });
});

describe("the score of a touch", () => {
  const measure = fc.record({
    surface: fc.double({ min: 0, max: 400, noNaN: true }),
    depth: fc.double({ min: -80, max: 80, noNaN: true }),
    own: fc.boolean(),
  });

  it("never rises with distance, with depth, or on another muscle", () => {
    fc.assert(
      fc.property(measure, fc.double({ min: 0, max: 50, noNaN: true }), (m, more) => {
        const score = findScore(m);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(findScore({ ...m, surface: m.surface + more })).toBeLessThanOrEqual(score);
        expect(findScore({ ...m, depth: m.depth + Math.sign(m.depth) * more })).toBeLessThanOrEqual(score);
        expect(findScore({ ...m, own: false })).toBeLessThanOrEqual(findScore({ ...m, own: true }));
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it("is full within a fingertip and nothing a hand's breadth away", () => {
    expect(findScore({ surface: 9, depth: 3, own: true })).toBe(1);
    expect(findScore({ surface: 80, depth: 0, own: true })).toBe(0);
    expect(gradeOf(findScore({ surface: 20, depth: 0, own: true }))).toBe(3);
    expect(gradeOf(findScore({ surface: 0, depth: 0, own: false }))).toBe(2);
  });
});

describe("the score of a pattern", () => {
  it("counts skin by its area, and is symmetrical", () => {
    const weights = fc.array(fc.constantFrom(0, 0.2, 0.25, 1), {
      minLength: sheet.vertexCount,
      maxLength: sheet.vertexCount,
    });
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const [given, right] = [Float32Array.from(a), Float32Array.from(b)];
        const overlap = skinOverlap(sheet, given, right);
        const back = skinOverlap(sheet, right, given);
        expect(dice(overlap)).toBeCloseTo(dice(back), 10);
        const slow = (test: (i: number) => boolean) =>
          [...a.keys()].filter(test).reduce((sum, i) => sum + sheet.areas[i]!, 0);
        expect(overlap.common).toBeCloseTo(
          slow((i) => a[i]! >= 0.25 && b[i]! >= 0.25),
          1,
        );
        expect(overlap.given).toBeCloseTo(
          slow((i) => a[i]! >= 0.25),
          1,
        );
        expect(dice(skinOverlap(sheet, given, given))).toBe(1);
      }),
      { seed: SEED, numRuns: runs(10) },
    );
  });

  it("keeps essential and spillover apart", () => {
    const same = { common: 5, given: 5, right: 5 };
    const none = { common: 0, given: 0, right: 0 };
    const missed = { common: 0, given: 0, right: 5 };
    const wrong = { common: 0, given: 5, right: 0 };
    expect(patternScore({ essential: same, spillover: none }, 1)).toBe(1);
    expect(patternScore({ essential: same, spillover: missed }, 1)).toBe(0.75);
    expect(patternScore({ essential: same, spillover: wrong }, 1)).toBe(0.75);
    expect(patternScore({ essential: missed, spillover: same }, 1)).toBe(0.25);
    expect(patternScore({ essential: { common: 7, given: 10, right: 10 }, spillover: none }, 0.7)).toBe(1);
    expect(setOverlap(new Set(["a", "b"]), new Set(["b", "c", "d"]))).toEqual({ common: 1, given: 2, right: 3 });
  });
});

describe("the score of an order", () => {
  const items = ["a", "b", "c", "d", "e", "f"];

  it("is the share of pairs in order: 1 for the order itself, 0 for its reverse, one swap of neighbours costs one pair", () => {
    expect(orderScore(items, items)).toBe(1);
    expect(orderScore([...items].reverse(), items)).toBe(0);
    expect(orderScore(["b", "a", "c", "d", "e", "f"], items)).toBe(0.93);
    expect(orderScore([], ["a"])).toBe(1);
    expect(orderScore([], items)).toBe(0);
  });

  it("and that of its reverse make 1", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const given = shuffled(items, seed);
        expect([...given].sort()).toEqual(items);
        expect(shuffled(items, seed)).toEqual(given);
        expect(orderScore(given, items) + orderScore([...given].reverse(), items)).toBeCloseTo(1, 1);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});

describe("the score of ticks", () => {
  it("is 1 only for exactly the right ones, and falls with each that is missed or wrong", () => {
    const right = new Set(["a", "b"]);
    expect(ticksScore(right, right)).toBe(1);
    expect(ticksScore(new Set(["a"]), right)).toBe(0.5);
    expect(ticksScore(new Set(["a", "b", "c"]), right)).toBe(0.67);
    expect(ticksScore(new Set(), right)).toBe(0);
    expect(ticksScore(new Set(["c"]), right)).toBe(0);
  });
});
