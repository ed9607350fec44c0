import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Side } from "../../src/anatomy/types";
import { distance } from "../../src/anatomy/vector";
import { type Zone, zones } from "../../src/anatomy/zones";
import { areaWhere, COVERED, type SparseField } from "../../src/core/skinField";
import { buildSkinIndex, nearestOnSkin, type SkinIndex } from "../../src/core/skinIndex";
import { centroid, drawZones, painted, patternField, zoneField } from "../../src/core/zoneField";
import { readBody } from "../../src/modelling/readGlb";
import { zoneIds } from "./zoneIds";

const placed = zones.filter((zone) => !zone.relative);
const byId = new Map(zones.map((zone) => [zone.id, zone]));
const names = (list: readonly Zone[]) => list.map((zone) => zone.id);

describe("the vocabulary of pain zones", () => {
  it("has the 163 fixed ids, each once", () => {
    expect(names(zones)).toEqual(zoneIds);
    expect(new Set(zoneIds).size).toBe(163);
  });

  it("has different labels", () => {
    expect(new Set(zones.map((zone) => zone.label)).size).toBe(zones.length);
  });

  it("nests without circles", () => {
    for (const zone of zones) {
      const seen = new Set<string>();
      for (let next: Zone | undefined = zone; next; next = next.within ? byId.get(next.within) : undefined) {
        expect(seen.has(next.id), zone.id).toBe(false);
        seen.add(next.id);
        if (next.within) expect(byId.has(next.within), next.within).toBe(true);
      }
    }
  });

  it("draws every zone but those that move with their point", () => {
    for (const zone of zones) expect(zone.patches.length > 0, zone.id).toBe(!zone.relative);
  });
});

describe("the zones on the model's skin", () => {
  let skin: SkinIndex;
  const fields = new Map<string, SparseField>();
  const fieldOf = (zone: Zone, side: Side): SparseField => {
    const key = `${zone.id}.${side}`;
    const field = fields.get(key) ?? zoneField(skin, zone, side);
    fields.set(key, field);
    return field;
  };
  const areaOf = (vertices: Iterable<number>) => {
    let area = 0;
    for (const vertex of vertices) area += skin.areas[vertex] ?? 0;
    return area;
  };
  const covered = ({ vertices, weights }: SparseField) => [...vertices].filter((_, i) => (weights[i] ?? 0) >= COVERED);

  beforeAll(async () => {
    const body = await readBody(fileURLToPath(new URL("../../public/models/body.glb", import.meta.url)));
    const part = body.parts.get("skin");
    if (!part) throw new Error("The model has no skin.");
    skin = buildSkinIndex(part);
  });

  it("all have an area", () => {
    expect(names(placed.filter((zone) => areaWhere(skin, fieldOf(zone, "R")) < 100))).toEqual([]);
  });

  it("lie on the right, on the left or on the midline as they say", () => {
    for (const zone of placed) {
      const x = centroid(skin, fieldOf(zone, "R"))?.[0] ?? Number.NaN;
      if (zone.laterality === "pair") expect(x, zone.id).toBeLessThan(-5);
      else if (zone.laterality === "left") expect(x, zone.id).toBeGreaterThan(5);
      else expect(Math.abs(x), zone.id).toBeLessThan(4);
    }
  });

  it("are on the left the mirror image of the right", () => {
    for (const zone of placed.filter(({ laterality }) => laterality === "pair")) {
      const [right, left] = [fieldOf(zone, "R"), fieldOf(zone, "L")];
      const [r, l] = [centroid(skin, right), centroid(skin, left)];
      expect(
        Math.hypot((r?.[0] ?? 0) + (l?.[0] ?? 0), (r?.[1] ?? 0) - (l?.[1] ?? 0), (r?.[2] ?? 0) - (l?.[2] ?? 0)),
        zone.id,
      ).toBeLessThan(4);
    }
  });

  it("cover at least four fifths of a zone within the zone it is said to lie in", () => {
    const strays = placed.flatMap((zone) => {
      const larger = zone.within ? byId.get(zone.within) : undefined;
      if (!larger || larger.relative) return [];
      const inside = new Set((["R", "L"] as const).flatMap((side) => covered(fieldOf(larger, side))));
      const own = covered(fieldOf(zone, "R"));
      const share = areaOf(own.filter((vertex) => inside.has(vertex))) / areaOf(own);
      return share < 0.8 ? [`${zone.id} in ${larger.id}: ${share.toFixed(2)}`] : [];
    });
    expect(strays).toEqual([]);
  });

  it("are told apart: no two share a quarter of the smaller, unless one lies within the other or both are deep", () => {
    const liesWithin = (zone: Zone, larger: Zone): boolean =>
      zone.within !== null && (zone.within === larger.id || liesWithin(byId.get(zone.within)!, larger));
    const drawn = placed.map((zone) => {
      const vertices = new Set(covered(fieldOf(zone, "R")));
      return { zone, vertices, area: areaOf(vertices) };
    });
    const blurred = drawn.flatMap((one, i) =>
      drawn.slice(i + 1).flatMap((other) => {
        if (liesWithin(one.zone, other.zone) || liesWithin(other.zone, one.zone)) return [];
        if (one.zone.deep && other.zone.deep) return [];
        const common = areaOf([...one.vertices].filter((vertex) => other.vertices.has(vertex)));
        const share = common / Math.min(one.area, other.area);
        return share > 0.25 ? [`${one.zone.id} and ${other.zone.id}: ${share.toFixed(2)}`] : [];
      }),
    );
    expect(blurred).toEqual([]);
  });

  it("are wholly painted by their own patches, which paint nothing else", () => {
    for (const zone of placed.filter(({ laterality }) => laterality === "pair")) {
      const strokes = zone.patches.map((patch) => ({ ...patch, kind: "essential" as const }));
      const drawn = drawZones(skin, zones, [{ zone: zone.id, side: "same" }], "R", [0, 0, 0]);
      const report = painted(skin, patternField(skin, strokes, "R"), drawn);
      expect(report.painted[zone.id], zone.id).toBeGreaterThan(0.999);
      expect(report.outside, zone.id).toBeLessThan(0.001);
    }
  });

  it("lie around the point itself where they move with it", () => {
    const { point } = nearestOnSkin(skin, [-90, 1270, -110]);
    const [same, opposite] = drawZones(skin, zones, [{ zone: "local", side: "both" }], "R", point);
    const across = (zone: { field: SparseField } | undefined, x: number) => {
      const middle = zone && centroid(skin, zone.field);
      return middle ? distance(middle, [x, point[1], point[2]]) : Number.NaN;
    };
    expect(across(same, point[0])).toBeLessThan(10);
    expect(across(opposite, -point[0])).toBeLessThan(10);
    expect(areaWhere(skin, same?.field ?? new Float32Array())).toBeGreaterThan(0.6 * Math.PI * 30 * 30);
    expect(() => drawZones(skin, zones, [{ zone: "nowhere", side: "same" }], "R", point)).toThrow(/nowhere/);
  });
});
