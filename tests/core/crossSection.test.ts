import { describe, expect, it } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import { cross, dot, normalise, subtract } from "../../src/anatomy/vector";
import { muscles } from "../../src/clinical";
import { approachTo } from "../../src/clinical/approaches";
import {
  areaOf,
  crossSection,
  cutLoops,
  type SectionPlane,
  sectionPlane,
  sectionWindow,
  within,
} from "../../src/core/crossSection";
import { needlePath } from "../../src/core/needlePath";
import { labelSection, overlap } from "../../src/core/sectionLabels";
import { TriangleTree } from "../../src/core/triangleTree";
import { storedBody, storedOrgans } from "../harness/solids";
import { runs } from "../runs";
import { random } from "./fixtures/random";
import { boxMesh, named, sphereMesh } from "./fixtures/solids";

/** A plane through a place at right angles to a direction. */
function planeThrough(origin: Vec3, normal: Vec3): SectionPlane {
  const right = normalise(cross(Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], normal));
  return { origin, right, down: cross(normal, right) };
}

describe("the cut of a plane", () => {
  it("through a sphere is a circle of the right area, wherever it goes (seed 21)", () => {
    const tree = new TriangleTree(sphereMesh([3, -4, 5], 25, 5));
    const next = random(21);
    for (let run = 0; run < runs(60); run++) {
      const normal = normalise([next() - 0.5, next() - 0.5, next() - 0.5]);
      const height = (next() - 0.5) * 44;
      const origin: Vec3 = [3 + normal[0] * height, -4 + normal[1] * height, 5 + normal[2] * height];
      const loops = cutLoops(tree, planeThrough(origin, normal));
      expect(loops.length).toBe(1);
      const exact = Math.PI * (625 - height * height);
      expect(Math.abs(areaOf(loops) / exact - 1)).toBeLessThan(0.02);
    }
  });

  it("through a box is a rectangle of exactly its size, also along its corners", () => {
    const tree = new TriangleTree(boxMesh([0, 0, 0], [10, 20, 30]));
    const across: SectionPlane = { origin: [0, 0, 12], right: [1, 0, 0], down: [0, 1, 0] };
    expect(areaOf(cutLoops(tree, across))).toBeCloseTo(200, 9);
    // Through four corners: the diagonal of one side by the length of the box.
    const diagonal: SectionPlane = { origin: [0, 0, 0], right: normalise([1, 2, 0]), down: [0, 0, 1] };
    expect(areaOf(cutLoops(tree, diagonal))).toBeCloseTo(Math.hypot(10, 20) * 30, 6);
    expect(cutLoops(tree, { ...across, origin: [0, 0, 31] })).toEqual([]);
  });

  it("takes holes off", () => {
    const outer = boxMesh([0, 0, 0], [10, 10, 10]);
    const inner = boxMesh([3, 3, 3], [7, 7, 7]);
    const indices = Array.from(inner.indices, (_, i) => inner.indices[i - (i % 3) + [0, 2, 1][i % 3]!]! + 8);
    const hollow = new TriangleTree({
      positions: [...Array.from(outer.positions), ...Array.from(inner.positions)],
      indices: [...Array.from(outer.indices), ...indices],
    });
    const loops = cutLoops(hollow, { origin: [0, 0, 5], right: [1, 0, 0], down: [0, 1, 0] });
    expect(loops.length).toBe(2);
    expect(areaOf(loops)).toBeCloseTo(84, 9);
    expect(within(loops, [1, 1])).toBe(true);
    expect(within(loops, [5, 5])).toBe(false);
  });
});

describe("the section along the needle", () => {
  it("has closed lines through every tissue of the path, skin on top, labels apart, for every tenth point", async () => {
    const [body, organs] = [await storedBody(), await storedOrgans()];
    const points = muscles.flatMap((muscle) => muscle.triggerPoints.map((point) => ({ point, muscle })));
    for (const { point, muscle } of points.filter((_, i) => i % 10 === 3)) {
      const goal = { at: point, side: "L", approach: approachTo(point, muscle.id), longest: 40 } as const;
      const path = needlePath(body, organs, goal)!;
      const plane = sectionPlane(path);
      const normal = cross(plane.right, plane.down);
      expect(Math.abs(dot(plane.right, plane.down)), point.id).toBeLessThan(1e-9);
      expect(Math.abs(dot(subtract(path.point, path.entry), normal)), point.id).toBeLessThan(1e-6);
      const window = sectionWindow(plane, path);
      const areas = crossSection([...body.inside, ...organs], plane, window);
      for (const { solid, from, to } of path.tissues) {
        if (!solid || to - from < 1) continue;
        const area = areas.find((other) => other.solid === solid);
        expect(area, `${point.id} ${solid.id}`).toBeDefined();
        const middle = (from + to) / 2;
        const at = [dot(path.direction, plane.right) * middle, dot(path.direction, plane.down) * middle] as const;
        expect(within(area!.loops, at), `${point.id} ${solid.id}`).toBe(true);
      }
      // Above the entry lies air, below it the body.
      const [skin] = crossSection([body.skin], plane, window);
      expect(within(skin!.loops, [dot(path.direction, plane.right), dot(path.direction, plane.down)]), point.id).toBe(
        true,
      );
      expect(dot(plane.down, path.skinNormal), point.id).toBeLessThan(0);
      const labels = labelSection(areas, window, ({ solid }) => solid.label);
      expect(labels.length, point.id).toBeGreaterThan(0);
      for (const [i, a] of labels.entries()) {
        for (const b of labels.slice(i + 1))
          expect(overlap(a.box, b.box), `${point.id} ${a.lines} ${b.lines}`).toBe(false);
        expect(a.box.x).toBeGreaterThanOrEqual(window.left);
        expect(a.box.x + a.box.width).toBeLessThanOrEqual(window.left + window.width);
      }
    }
  });

  it("writes a name where it fits and a number where it does not", () => {
    const large = named("quadratus", boxMesh([0, 0, 0], [40, 20, 10]));
    const small = named("a rather long name", boxMesh([45, 0, 0], [51, 6, 10]), "nerve");
    const plane: SectionPlane = { origin: [0, 0, 5], right: [1, 0, 0], down: [0, 1, 0] };
    const window = { left: -10, top: -10, width: 80, height: 80 };
    const labels = labelSection(crossSection([large, small], plane, window), window, ({ solid }) => solid.label);
    expect(labels.map(({ lines, number }) => [lines.join(" "), number])).toEqual([
      ["quadratus", null],
      ["1", 1],
    ]);
  });
});
