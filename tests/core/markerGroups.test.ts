import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKER_APART_PX } from "../../src/core/interaction";
import { gatherMarkers, type MarkerGroup, partingZoom } from "../../src/core/markerGroups";
import type { MarkerOnScreen } from "../../src/core/pick";
import { runs } from "../runs";

const SEED = 48;
const many = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 9 })
  .map((places) => places.map((place, i): MarkerOnScreen => ({ id: `point-${i}`, ...place })));
const chosen = fc.option(fc.integer({ min: 0, max: 8 }).map((i) => `point-${i}`));

const at = (id: string, x: number, y = 0): MarkerOnScreen => ({ id, x, y });
const idsOf = (groups: readonly MarkerGroup[]) => groups.map(({ ids }) => ids.join("+"));
const distance = (a: MarkerGroup, b: MarkerGroup) => Math.hypot(a.x - b.x, a.y - b.y);

describe("gathered markers", () => {
  it("leaves those alone that stand apart, where they belong", () => {
    const apart = [at("a", 0), at("b", MARKER_APART_PX), at("c", 200)];
    expect(gatherMarkers(apart, null)).toEqual(apart.map(({ id, x, y }) => ({ ids: [id], x, y, counted: false })));
  });

  it("gathers what would overlap, in its middle", () => {
    expect(gatherMarkers([at("a", 0), at("b", 40), at("c", 200)], null)).toEqual([
      { ids: ["a", "b"], x: 20, y: 0, counted: true },
      { ids: ["c"], x: 200, y: 0, counted: false },
    ]);
  });

  it(`each marker is in one group, all can be tapped, and the selected one stays where it is (seed ${SEED})`, () => {
    fc.assert(
      fc.property(many, chosen, many, (markers, selected, others) => {
        const before = gatherMarkers(others, null);
        const groups = gatherMarkers(markers, selected, before);
        expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(markers.map(({ id }) => id).sort());
        for (const [i, a] of groups.entries())
          for (const b of groups.slice(i + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(MARKER_APART_PX - 1e-9);
        const own = markers.find(({ id }) => id === selected);
        if (own) expect(groups).toContainEqual({ ids: [own.id], x: own.x, y: own.y, counted: false });
        for (const { ids, counted } of groups) if (ids.length > 1) expect(counted).toBe(true);
      }),
      { seed: SEED, numRuns: runs(300) },
    );
  });

  it(`the same markers give the same groups, in any order (seed ${SEED})`, () => {
    fc.assert(
      fc.property(many, chosen, (markers, selected) => {
        expect(idsOf(gatherMarkers(markers, selected))).toEqual(idsOf(gatherMarkers([...markers].reverse(), selected)));
        const again = gatherMarkers(markers, selected, gatherMarkers(markers, selected));
        expect(gatherMarkers(markers, selected, again)).toEqual(again);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("holds together what was gathered until it is clearly apart, and gathers nothing new on that account", () => {
    const two = (px: number) => [at("a", 0), at("b", px)];
    const together = gatherMarkers(two(40), null);
    expect(idsOf(gatherMarkers(two(55), null, together))).toEqual(["a+b"]);
    expect(idsOf(gatherMarkers(two(55), null))).toEqual(["a", "b"]);
    expect(idsOf(gatherMarkers(two(62), null, together))).toEqual(["a", "b"]);
    const three = gatherMarkers([...two(40), at("c", 90)], null, together);
    expect(idsOf(three)).toEqual(["a+b", "c"]);
  });

  it("lets what would overlap the selected make room beside it, as a count even if it is one", () => {
    const [own, beside] = gatherMarkers([at("a", 100), at("b", 110)], "a");
    expect(own).toEqual({ ids: ["a"], x: 100, y: 0, counted: false });
    expect(beside).toEqual({ ids: ["b"], x: 100 + MARKER_APART_PX, y: 0, counted: true });
    // In the very same place too.
    const [, moved] = gatherMarkers([at("a", 100), at("b", 100)], "a");
    expect(Math.hypot(moved!.x - 100, moved!.y)).toBeCloseTo(MARKER_APART_PX, 9);
  });
});

describe("the zoom that parts", () => {
  const after = (members: readonly MarkerOnScreen[], zoom: number) =>
    gatherMarkers(
      members.map(({ id, x, y }) => ({ id, x: x * zoom, y: y * zoom })),
      null,
      gatherMarkers(members, null),
    );

  it(`parts all where it is near enough, else some, else says so (seed ${SEED})`, () => {
    fc.assert(
      fc.property(many, fc.double({ min: 1.2, max: 12, noNaN: true }), (markers, most) => {
        const members = markers.map(({ id, x, y }) => ({ id, x: x / 8, y: y / 8 }));
        if (members.length < 2 || gatherMarkers(members, null).length > 1) return;
        const zoom = partingZoom(members, most);
        if (zoom === null) return;
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(most);
        const groups = after(members, zoom);
        expect(groups.length).toBeGreaterThan(1);
        const nearest = Math.min(
          ...members.flatMap((a, i) => members.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
        );
        if (nearest * most > MARKER_APART_PX * 1.4) expect(groups).toHaveLength(members.length);
      }),
      { seed: SEED, numRuns: runs(300) },
    );
  });

  it("is none for points in one place, or where the camera is as near as it comes", () => {
    expect(partingZoom([at("a", 10), at("b", 10)], 20)).toBeNull();
    expect(partingZoom([at("a", 10), at("b", 20)], 2)).toBeNull();
    expect(partingZoom([at("a", 10), at("b", 20)], 8)).toBeGreaterThan(5);
  });
});
