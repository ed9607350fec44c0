import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Side } from "../../src/anatomy/types";
import type { ReferredZone } from "../../src/clinical/types";
import { fullName, type NameParts } from "../../src/core/fullName";
import { type RankedPattern, rankPoints, type ZoneFacts } from "../../src/core/ranking";
import type { ReportedPain } from "../../src/core/view";
import { runs } from "../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
const pair = { laterality: "pair", within: null, relative: false } as const;
const zones: ZoneFacts = new Map<string, ZoneFacts extends ReadonlyMap<string, infer F> ? F : never>([
  ["temple", pair],
  ["side-of-head", pair],
  ["ear-deep", { ...pair, within: "side-of-head" }],
  ["wrist", pair],
  ["dorsal-wrist", { ...pair, within: "wrist" }],
  ["dorsal-wrist-ulnar", { ...pair, within: "dorsal-wrist" }],
  ["vertex", { ...pair, laterality: "midline" }],
  ["low-back-band", { ...pair, laterality: "band" }],
  ["precordial", { ...pair, laterality: "left" }],
  ["local", { ...pair, relative: true }],
]);
const same = (...ids: string[]): ReferredZone[] => ids.map((zone) => ({ zone, side: "same" }));
const point = (
  id: string,
  essential: ReferredZone[],
  spillover: ReferredZone[] = [],
  rare: ReferredZone[] = [],
): RankedPattern => ({ id, essential, spillover, rare });
const pain = (...places: string[]): ReportedPain[] =>
  places.map((p) => {
    const [zone, side] = p.split(":");
    return { zone: zone!, side: (side as Side) ?? null };
  });
const score = (p: RankedPattern, reported: ReportedPain[], side: Side = "R") =>
  rankPoints([p], reported, zones).find((row) => row.side === side)?.score ?? 0;

const zoneId = fc.constantFrom(...zones.keys());
const listed = fc.array(
  fc.record({
    zone: zoneId,
    side: fc.constantFrom("same", "opposite", "both", "midline") as fc.Arbitrary<ReferredZone["side"]>,
  }),
  { maxLength: 3 },
);
const patterns = fc
  .array(fc.record({ essential: listed, spillover: listed, rare: listed }), { minLength: 1, maxLength: 5 })
  .map((rows) => rows.map((row, i): RankedPattern => ({ id: `p${i}`, ...row })));
const report = fc.array(fc.record({ zone: zoneId, side: fc.constantFrom<Side | null>("R", "L", null) }), {
  minLength: 1,
  maxLength: 4,
});

describe("ranking trigger points for places of pain", () => {
  it("gives 1 to a point that explains all as essential and nothing else", () => {
    expect(score(point("a", same("temple")), pain("temple:R"))).toBe(1);
  });

  it("weighs essential before spillover before rare", () => {
    const [e, s, r] = [point("e", same("temple")), point("s", [], same("temple")), point("r", [], [], same("temple"))];
    const rows = rankPoints([r, s, e], pain("temple:R"), zones);
    expect(rows.map((row) => [row.id, row.side, row.score])).toEqual([
      ["e", "R", 1],
      ["s", "R", 0.5],
      ["r", "R", 0.25],
    ]);
  });

  it("prefers the point that would hurt nowhere else, and only by a little", () => {
    const narrow = score(point("a", same("temple")), pain("temple:R"));
    const wide = score(point("b", same("temple", "wrist", "vertex")), pain("temple:R"));
    expect(wide).toBeLessThan(narrow);
    expect(wide).toBeGreaterThanOrEqual(0.75 * narrow);
  });

  it("takes sides from the point: the same, the opposite, both", () => {
    const opposite = point("a", [{ zone: "temple", side: "opposite" }]);
    expect(rankPoints([opposite], pain("temple:R"), zones).map((row) => row.side)).toEqual(["L"]);
    const both = point("b", [{ zone: "temple", side: "both" }]);
    expect(rankPoints([both], pain("temple:R"), zones).map((row) => row.side)).toEqual(["R", "L"]);
    expect(score(both, pain("temple"))).toBe(1);
    expect(score(point("c", same("temple")), pain("temple"))).toBe(0.5);
  });

  it("counts a zone without sides for either side of the point, and a left-only zone for the left", () => {
    expect(rankPoints([point("a", same("vertex"))], pain("vertex"), zones).map((row) => row.side)).toEqual(["R", "L"]);
    expect(rankPoints([point("a", same("precordial"))], pain("precordial"), zones).map((row) => row.side)).toEqual([
      "L",
    ]);
  });

  it("partly explains a small zone by the larger one around it, and the reverse", () => {
    expect(score(point("a", same("side-of-head")), pain("ear-deep:R"))).toBeGreaterThan(0);
    expect(score(point("a", same("side-of-head")), pain("ear-deep:R"))).toBeLessThan(
      score(point("b", same("ear-deep")), pain("ear-deep:R")),
    );
    expect(score(point("a", same("ear-deep")), pain("side-of-head:R"))).toBeGreaterThan(0);
    expect(score(point("a", same("wrist")), pain("dorsal-wrist-ulnar:R"))).toBeLessThan(
      score(point("a", same("wrist")), pain("dorsal-wrist:R")),
    );
    expect(score(point("a", same("ear-deep")), pain("temple:R"))).toBe(0);
  });

  it("says what is explained and what is not", () => {
    const [row] = rankPoints([point("a", same("temple"))], pain("wrist:R", "temple:R"), zones);
    expect(row).toMatchObject({ explains: ["temple"], unexplained: ["wrist"] });
  });

  it("orders ties by id, then right before left", () => {
    const rows = rankPoints([point("b", same("vertex")), point("a", same("vertex"))], pain("vertex"), zones);
    expect(rows.map((row) => row.id + row.side)).toEqual(["aR", "aL", "bR", "bL"]);
  });

  it("refuses an unknown zone", () => {
    expect(() => rankPoints([], pain("elbow-of-the-moon"), zones)).toThrow(/not known/);
  });

  it("holds its promises for random patterns and reports", () => {
    fc.assert(
      fc.property(patterns, report, (points, reported) => {
        const rows = rankPoints(points, reported, zones);
        const asked = new Set(reported.map((r) => r.zone));
        for (const [i, row] of rows.entries()) {
          expect(row.score).toBeGreaterThan(0);
          expect(row.score).toBeLessThanOrEqual(1);
          expect(row.explains.length).toBeGreaterThan(0);
          for (const zone of [...row.explains, ...row.unexplained]) expect(asked.has(zone)).toBe(true);
          if (i > 0) expect(row.score).toBeLessThanOrEqual(rows[i - 1]!.score);
        }
        expect(rankPoints([...points].reverse(), reported, zones)).toEqual(rows);
      }),
      { seed: SEED, numRuns: runs(400) },
    );
  });

  it("is mirrored when the report is mirrored", () => {
    const lateral = report.map((rows) => rows.filter((r) => r.zone !== "precordial"));
    const other = (side: Side | null): Side | null => (side === null ? null : side === "R" ? "L" : "R");
    fc.assert(
      fc.property(patterns, lateral, (points, reported) => {
        const free = points.map((p) => ({
          ...p,
          essential: p.essential.filter((z) => z.zone !== "precordial"),
          spillover: p.spillover.filter((z) => z.zone !== "precordial"),
          rare: p.rare.filter((z) => z.zone !== "precordial"),
        }));
        const here = rankPoints(free, reported, zones);
        const there = rankPoints(
          free,
          reported.map((r) => ({ ...r, side: other(r.side) })),
          zones,
        );
        const key = (row: { id: string; side: Side; score: number }) => `${row.id} ${row.side} ${row.score}`;
        expect(there.map((row) => key({ ...row, side: other(row.side)! })).sort()).toEqual(here.map(key).sort());
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});

describe("the full name of a point", () => {
  it("says side, muscle and number", () => {
    expect(fullName("Upper trapezius", "TrP1", "R")).toBe("right upper trapezius, trigger point 1");
    expect(fullName("Infraspinatus", "TrP4", "L")).toBe("left infraspinatus, trigger point 4");
    expect(fullName("Infraspinatus", "TrP4")).toBe("Infraspinatus, trigger point 4");
    expect(fullName("SCM", "TrP1", "R")).toBe("right SCM, trigger point 1");
  });

  it("is put together by the words of another language", () => {
    const german = { point: "", pointRight: "{{name}} rechts, Triggerpunkt {{number}}", pointLeft: "" };
    const say = (kind: keyof typeof german, parts: NameParts) =>
      german[kind].replace("{{name}}", parts.name).replace("{{number}}", parts.number);
    expect(fullName("Trapezius", "TrP2", "R", say)).toBe("Trapezius rechts, Triggerpunkt 2");
  });
});
