import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Side } from "../../src/anatomy/types";
import { zones } from "../../src/anatomy/zones";
import { muscles } from "../../src/clinical";
import { loadBody, skinOf } from "../../src/commands/body";
import { PainMatcher } from "../../src/core/painMatch";
import { type PatternPatch, patternPatch, rankPaint } from "../../src/core/paintedRanking";
import { namedByPaint, paintedZones, type ZonePatch, zonePatches } from "../../src/core/paintedZones";
import { COVERED, strokeSamples } from "../../src/core/skinField";
import type { SkinIndex } from "../../src/core/skinIndex";
import type { PaintedStroke } from "../../src/core/strokeCodec";
import { patternField, zoneField } from "../../src/core/zoneField";
import { runs } from "../runs";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SEED = 20261126;
const points = muscles.flatMap((muscle) => muscle.triggerPoints);

let index: SkinIndex;
let patches: ZonePatch[];
let patterns: PatternPatch[];
let matcher: PainMatcher;
beforeAll(async () => {
  index = skinOf((await loadBody())!)!;
  patches = zonePatches(index, zones);
  patterns = points.flatMap((point) => (["R", "L"] as const).map((side) => patternPatch(index, point, side)));
  matcher = new PainMatcher(index, zones, points);
  matcher.prepare();
});

/** Even random numbers 0..1 from a linear congruential generator: the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const fieldOf = (vertices: Iterable<number>): Float32Array => {
  const field = new Float32Array(index.vertexCount);
  for (const vertex of vertices) field[vertex] = 1;
  return field;
};

/** What a person would paint who feels all that a point usually does: its essential strokes, with brushes of even width. */
function paintOf(point: (typeof points)[number], side: Side): PaintedStroke[] {
  return point.strokes
    .filter(({ kind }) => kind === "essential")
    .flatMap((stroke) =>
      strokeSamples(index, stroke, side === "L").map(
        (sample): PaintedStroke => ({
          points: [[Math.round(sample.point[0]), Math.round(sample.point[1]), Math.round(sample.point[2])]],
          radius: Math.round(sample.radius),
        }),
      ),
    );
}

describe("painted places", () => {
  it("are what counting every vertex says, both ways", () => {
    const random = seeded(SEED);
    for (let round = 0; round < runs(4); round++) {
      const spot = Math.floor(random() * index.vertexCount);
      const at = [0, 1, 2].map((axis) => index.skin.positions[spot * 3 + axis]!);
      const reach = 30 + random() * 80;
      const field = new Float32Array(index.vertexCount).map((_, i) =>
        Math.hypot(...at.map((x, axis) => x - index.skin.positions[i * 3 + axis]!)) < reach ? 1 : 0,
      );
      const found = paintedZones(index, patches, field);
      const paint = field.reduce((sum, weight, i) => sum + (weight >= COVERED ? index.areas[i]! : 0), 0);
      for (const zone of zones.filter((z) => !z.relative)) {
        const sided = zone.laterality === "pair";
        for (const side of sided ? (["R", "L"] as const) : [null]) {
          const drawn = zoneField(index, zone, zone.laterality === "left" ? "L" : (side ?? "R"));
          let [area, common] = [0, 0];
          drawn.vertices.forEach((vertex, i) => {
            if (drawn.weights[i]! < COVERED) return;
            area += index.areas[vertex]!;
            if (field[vertex]! >= COVERED) common += index.areas[vertex]!;
          });
          const own = zone.laterality === "left" ? "L" : side;
          const row = found.find((r) => r.zone === zone.id && r.side === own);
          if (common === 0) expect(row).toBeUndefined();
          else {
            expect(row!.ofZone).toBeCloseTo(common / area, 5);
            expect(row!.ofPaint).toBeCloseTo(common / paint, 5);
          }
        }
      }
    }
  });

  it("name a place that was painted whole first, or one that is the same skin", () => {
    for (const patch of patches.filter((p) => !p.deep)) {
      const found = paintedZones(index, patches, fieldOf(patch.vertices));
      const own = found.find((p) => p.zone === patch.zone && p.side === patch.side)!;
      expect(own.ofZone, patch.zone).toBeCloseTo(1, 5);
      expect(own.ofPaint, patch.zone).toBeCloseTo(1, 5);
      expect(found[0]!.ofZone, patch.zone).toBeGreaterThan(0.99);
      expect(namedByPaint(found, () => false)).toContain(own);
    }
  });

  it("are none without paint", () => {
    expect(paintedZones(index, patches, new Float32Array(index.vertexCount))).toEqual([]);
    expect(rankPaint(index, patterns, new Float32Array(index.vertexCount), [])).toEqual([]);
  });
});

describe("ranking painted pain", () => {
  /** The slow way: the dense fields of a pattern, vertex by vertex. */
  function slowly(point: (typeof points)[number], side: Side, field: Float32Array) {
    const pattern = patternField(index, point.strokes, side);
    let [paint, met, total] = [0, 0, 0];
    for (let i = 0; i < index.vertexCount; i++) {
      const worth =
        pattern.essential[i]! >= COVERED
          ? 1
          : pattern.spillover[i]! >= COVERED
            ? 0.5
            : pattern.rare[i]! >= COVERED
              ? 0.25
              : 0;
      total += worth * index.areas[i]!;
      if (field[i]! < COVERED) continue;
      paint += index.areas[i]!;
      met += worth * index.areas[i]!;
    }
    const [explained, specific] = [met / paint, met / total];
    return { explained, specific, score: Math.round(((explained * (3 + specific)) / 4) * 1e4) / 1e4 };
  }

  it("agrees with the slow way, holds its promises and is the same each time", () => {
    const random = seeded(SEED + 1);
    for (let round = 0; round < runs(3); round++) {
      const patch = patches[Math.floor(random() * patches.length)]!;
      const field = fieldOf(patch.vertices.filter(() => random() < 0.8));
      const rows = rankPaint(index, patterns, field, [patch]);
      for (const [i, row] of rows.entries()) {
        expect(row.score).toBeGreaterThan(0);
        expect(row.score).toBeLessThanOrEqual(1);
        const before = rows[i - 1];
        if (before)
          expect(
            before.score > row.score ||
              (before.score === row.score &&
                `${before.id} ${before.side === "R" ? 0 : 1}` < `${row.id} ${row.side === "R" ? 0 : 1}`),
          ).toBe(true);
        expect([...row.explains, ...row.unexplained]).toEqual([patch.zone]);
      }
      expect(rankPaint(index, [...patterns].reverse(), field, [patch])).toEqual(rows);
      for (const point of points.filter(() => random() < 0.1))
        for (const side of ["R", "L"] as const) {
          const slow = slowly(point, side, field);
          const row = rows.find((r) => r.id === point.id && r.side === side);
          expect(row?.score ?? 0).toBeCloseTo(slow.score, 3);
          if (row) expect(row.specific).toBeCloseTo(slow.specific, 4);
        }
    }
  });

  it("puts a point whose usual pain was painted among the first three, for at least four of five", () => {
    const random = seeded(SEED + 2);
    const asked = points.filter(() => random() < (runs(10) > 10 ? 1 : 0.35));
    const missed: string[] = [];
    for (const point of asked) {
      const side: Side = random() < 0.5 ? "R" : "L";
      const { rows } = matcher.match(paintOf(point, side), []);
      const own = rows.find((r) => r.id === point.id && r.side === side);
      const better = rows.filter((r) => r.score > (own?.score ?? 0)).length;
      if (better > 2) missed.push(`${point.id} ${side}: ${better}`);
    }
    expect(asked.length).toBeGreaterThan(50);
    expect(missed.length / asked.length, missed.join("; ")).toBeLessThanOrEqual(0.2);
  });

  it("counts a named place as if it were painted, on its side", () => {
    const named = matcher.match([], [{ zone: "anterior-deltoid", side: "R" }]);
    expect(named.places.some(({ zone, side }) => zone === "anterior-deltoid" && side === "R")).toBe(true);
    expect(named.rows[0]!.side).toBe("R");
    const mirrored = matcher.match([], [{ zone: "anterior-deltoid", side: "L" }]);
    expect(mirrored.rows[0]!.side).toBe("L");
    const both = matcher.match([], [{ zone: "anterior-deltoid", side: null }]);
    expect(new Set(both.rows.slice(0, 4).map(({ side }) => side)).size).toBe(2);
  });

  it("says which painted places a pattern leaves open", () => {
    const pain = [
      { zone: "anterior-deltoid", side: "R" },
      { zone: "heel-plantar", side: "L" },
    ] as const;
    const { rows } = matcher.match([], pain);
    const shoulder = rows.find(({ id, side }) => id === "infraspinatus.trp1" && side === "R")!;
    expect(shoulder.explains).toContain("anterior-deltoid");
    expect(shoulder.unexplained).toContain("heel-plantar");
  });
});
