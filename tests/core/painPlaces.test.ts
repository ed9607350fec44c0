import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChosenSide, chosenSides, toggleSide, withSides } from "../../src/core/painPlaces";
import type { ReportedPain } from "../../src/core/view";
import { runs } from "../runs";

const SEED = 20261126;
const ids = ["temple", "cheek", "heel-plantar"] as const;
const pain: fc.Arbitrary<ReportedPain[]> = fc.array(
  fc.record({ zone: fc.constantFrom(...ids), side: fc.constantFrom("R", "L", null) }),
  { maxLength: 5 },
);
const sides: fc.Arbitrary<ReadonlySet<ChosenSide>> = fc
  .subarray(["R", "L"] as ChosenSide[])
  .map((chosen) => new Set(chosen));

describe("places of pain by their sides", () => {
  it("are what was set last, one entry for each place, the others untouched and in order", () => {
    fc.assert(
      fc.property(pain, fc.constantFrom(...ids), sides, (before, zone, wanted) => {
        const after = withSides(before, zone, wanted);
        expect(chosenSides(after, zone, true)).toEqual(wanted);
        expect(after.filter((p) => p.zone === zone).length).toBe(wanted.size > 0 ? 1 : 0);
        expect(after.filter((p) => p.zone !== zone)).toEqual(before.filter((p) => p.zone !== zone));
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("come back when a side is toggled twice", () => {
    fc.assert(
      fc.property(pain, fc.constantFrom(...ids), fc.constantFrom<ChosenSide>("R", "L"), (before, zone, side) => {
        const twice = toggleSide(toggleSide(before, zone, side), zone, side);
        expect(chosenSides(twice, zone, true)).toEqual(chosenSides(before, zone, true));
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("of a place without sides are here or not", () => {
    const here = toggleSide([], "vertex", "M");
    expect(here).toEqual([{ zone: "vertex", side: null }]);
    expect(toggleSide(here, "vertex", "M")).toEqual([]);
  });
});
