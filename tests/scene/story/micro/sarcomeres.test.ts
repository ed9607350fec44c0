import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DRAWN } from "../../../../src/scene/story/micro/myofibril";
import { EASED_LENGTH, KNOT_LENGTH, REST_LENGTH } from "../../../../src/scene/story/micro/proportions";
import { row } from "../../../../src/scene/story/micro/sarcomeres";

const halves = fc.double({ min: 4, max: 40, noNaN: true });
const shortest = fc.double({ min: KNOT_LENGTH, max: REST_LENGTH, noNaN: true });
const runs = { seed: 41, numRuns: 100 };

describe("row", () => {
  it("is as long with a knot as without one, whatever the knot does", () => {
    fc.assert(
      fc.property(halves, shortest, (half, length) => {
        const sarcomeres = row(half, length);
        expect(sarcomeres.at(half)).toBeCloseTo(half * REST_LENGTH, 9);
        expect(sarcomeres.at(-half)).toBeCloseTo(-half * REST_LENGTH, 9);
        expect(sarcomeres.at(0)).toBeCloseTo(0, 12);
      }),
      runs,
    );
  });

  it("has places whose slope is the length: the closed form against small steps", () => {
    fc.assert(
      fc.property(halves, shortest, fc.double({ min: -1, max: 1, noNaN: true }), (half, length, share) => {
        const sarcomeres = row(half, length);
        const s = share * half;
        const step = 1e-4;
        const slope = (sarcomeres.at(s + step) - sarcomeres.at(s - step)) / (2 * step);
        expect(slope).toBeCloseTo(sarcomeres.length(s), 4);
      }),
      runs,
    );
  });

  it("keeps the volume of each piece: thickness squared times length", () => {
    fc.assert(
      fc.property(halves, shortest, fc.double({ min: -1, max: 1, noNaN: true }), (half, length, share) => {
        const { width, length: at } = row(half, length);
        expect(width(share * half) ** 2 * at(share * half)).toBeCloseTo(REST_LENGTH, 9);
      }),
      runs,
    );
  });

  it("draws the lengths that the literature gives: short in the knot, stretched beside it", () => {
    const { at, length } = row(DRAWN / 2);
    const sarcomeres = Array.from({ length: DRAWN }, (_, i) => at(i + 1 - DRAWN / 2) - at(i - DRAWN / 2));
    expect(sarcomeres.reduce((sum, one) => sum + one)).toBeCloseTo(DRAWN * REST_LENGTH, 9);
    const middle = sarcomeres.slice(5, 8);
    for (const one of middle) expect(one).toBeGreaterThanOrEqual(1.3);
    for (const one of middle) expect(one).toBeLessThanOrEqual(1.65);
    for (const one of [0, 1, 2, 10, 11, 12]) {
      expect(sarcomeres[one]).toBeGreaterThanOrEqual(3);
      expect(sarcomeres[one]).toBeLessThanOrEqual(3.5);
    }
    expect(length(0)).toBeLessThan(length(3));
  });

  it("eases towards rest without reaching it, and without a knot is at rest throughout", () => {
    const eased = row(10, EASED_LENGTH);
    expect(eased.length(0)).toBeGreaterThan(row(10).length(0));
    expect(eased.length(0)).toBeLessThan(REST_LENGTH);
    expect(eased.length(9)).toBeLessThan(row(10).length(9));
    for (const s of [-10, -3, 0, 4, 10]) expect(row(10, REST_LENGTH).length(s)).toBeCloseTo(REST_LENGTH, 12);
  });
});
