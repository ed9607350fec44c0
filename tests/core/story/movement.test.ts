import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exerciseEffort,
  exerciseOffset,
  type TwitchSite,
  twitchCrest,
  twitchOffset,
} from "../../../src/core/story/movement";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const inner = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const sites: fc.Arbitrary<TwitchSite> = fc.record({
  u: inner,
  v: inner,
  depth: unit,
  strand: fc.constant(0),
  halfWidth: fc.double({ min: 0.02, max: 0.32, noNaN: true }),
  most: fc.double({ min: 0.1, max: 3, noNaN: true }),
});
const seeded = { seed: 20261126 };

describe("the twitch", () => {
  it("is at rest at both ends of its time and between two twitches", () => {
    fc.assert(
      fc.property(sites, unit, unit, unit, (site, u, v, depth) => {
        for (const share of [0, 1, -0.2, 1.2, 0.32, 0.67]) expect(twitchOffset(site, u, v, depth, share)).toBe(0);
      }),
      seeded,
    );
  });

  it("moves nothing beside its strip, nothing inwards, and nothing more than it may", () => {
    fc.assert(
      fc.property(sites, unit, unit, unit, unit, (site, u, v, depth, share) => {
        const moved = twitchOffset(site, u, v, depth, share);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(site.most);
        if (Math.abs(v - site.v) >= site.halfWidth) expect(moved).toBe(0);
      }),
      seeded,
    );
  });

  it("runs from the point along u, both ways alike, and each twitch is smaller than the one before", () => {
    const site: TwitchSite = { u: 0.5, v: 0.5, depth: 0, strand: 0, halfWidth: 0.2, most: 2 };
    const highest = (share: number) =>
      Array.from({ length: 51 }, (_, i) => 0.5 + i / 100).reduce((best, u) =>
        twitchOffset(site, u, 0.5, 0, share) > twitchOffset(site, best, 0.5, 0, share) ? u : best,
      );
    const places = [0.06, 0.12, 0.18, 0.24].map(highest);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(4);
    for (const u of [0.1, 0.3])
      expect(twitchOffset(site, 0.5 - u, 0.5, 0, 0.15)).toBeCloseTo(twitchOffset(site, 0.5 + u, 0.5, 0, 0.15), 9);
    const heights = [0.15, 0.495, 0.85].map((share) => twitchCrest(share)!.height);
    expect(heights[0]).toBeGreaterThan(heights[1]!);
    expect(heights[1]).toBeGreaterThan(heights[2]!);
  });

  it("goes with its point", () => {
    const site: TwitchSite = { u: 0.4, v: 0.3, depth: 0.5, strand: 0, halfWidth: 0.2, most: 2 };
    const moved = { ...site, v: 0.7 };
    expect(twitchOffset(site, 0.5, 0.3, 0.5, 0.1)).toBeGreaterThan(0);
    expect(twitchOffset(moved, 0.5, 0.3, 0.5, 0.1)).toBe(0);
    expect(twitchOffset(moved, 0.5, 0.7, 0.5, 0.1)).toBe(twitchOffset(site, 0.5, 0.3, 0.5, 0.1));
  });
});

describe("the exercise", () => {
  it("is at rest at both ends of its time, at the ends of the muscle and in its tendons", () => {
    fc.assert(
      fc.property(unit, unit, (u, share) => {
        for (const end of [0, 1, -0.1, 1.1]) expect(exerciseEffort(end)).toBe(0);
        expect(exerciseEffort(share)).toBeLessThanOrEqual(1);
        expect(exerciseOffset({ most: 3 }, u, 0, 0)).toBe(0);
        expect(exerciseOffset({ most: 3 }, u, 0, 1)).toBe(0);
        expect(Math.abs(exerciseOffset({ most: 3 }, 0, 0, share))).toBe(0);
        expect(Math.abs(exerciseOffset({ most: 3 }, 1, 0, share))).toBe(0);
        expect(Math.abs(exerciseOffset({ most: 3 }, u, 1, share))).toBe(0);
        expect(exerciseOffset({ most: 3 }, u, 0, share)).toBeLessThanOrEqual(3);
      }),
      seeded,
    );
  });
});
