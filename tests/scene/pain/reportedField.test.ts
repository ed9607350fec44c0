import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Side } from "../../../src/anatomy/types";
import { zones } from "../../../src/anatomy/zones";
import { COVERED, toSparse } from "../../../src/core/skinField";
import type { SkinIndex } from "../../../src/core/skinIndex";
import { centroid } from "../../../src/core/zoneField";
import { reportedField } from "../../../src/scene/pain/reportedField";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

let index: SkinIndex;
beforeAll(async () => {
  index = (await loadedBody()).skinIndex;
}, 60_000);

const field = (zone: string, side: Side | null) => reportedField(index, zones, [{ zone, side }]);
const middle = (values: Float32Array) => centroid(index, toSparse(values))!;
const area = (values: Float32Array, keep: (x: number) => boolean = () => true) =>
  values.reduce(
    (sum, weight, i) => sum + (weight >= COVERED && keep(index.skin.positions[i * 3]!) ? index.areas[i]! : 0),
    0,
  );

const PAIRS = ["anterior-deltoid", "temple", "posterior-arm", "scapula", "heel-plantar"];

describe("reportedField", () => {
  it.each(PAIRS)("draws %s on the side that was named, alike on both", (zone) => {
    const right = field(zone, "R");
    const left = field(zone, "L");
    expect(area(right)).toBeGreaterThan(100);
    // Mirror images on a body whose skin need not be sampled alike on both sides.
    expect(Math.abs(area(left) / area(right) - 1)).toBeLessThan(0.08);
    const [rx, ry, rz] = middle(right);
    const [lx, ly, lz] = middle(left);
    expect(rx).toBeLessThan(0);
    expect(Math.hypot(lx + rx, ly - ry, lz - rz)).toBeLessThan(8);
    expect(area(right, (x) => x > 5)).toBeLessThan(0.02 * area(right));
  });

  it.each(PAIRS)("draws both sides of %s when no side was named: the greater of the two weights", (zone) => {
    const [right, left, both] = [field(zone, "R"), field(zone, "L"), field(zone, null)];
    expect(both).toEqual(right.map((weight, i) => Math.max(weight, left[i]!)));
  });

  it("keeps weights between 0 and 1 however many places overlap", () => {
    const all = reportedField(
      index,
      zones,
      zones.filter((zone) => !zone.relative).map(({ id }) => ({ zone: id, side: null })),
    );
    expect(Math.max(...toSparse(all).weights)).toBeLessThanOrEqual(1);
    expect(all.every((weight) => weight >= 0)).toBe(true);
  });

  it("draws nothing for a place that moves with its point, and for one it does not know", () => {
    const relative = zones.find((zone) => zone.relative);
    if (relative) expect(area(field(relative.id, null))).toBe(0);
    expect(area(field("nowhere", "R"))).toBe(0);
    expect(area(reportedField(index, zones, []))).toBe(0);
  });
});
