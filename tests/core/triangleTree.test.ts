import { describe, expect, it } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import { normalise } from "../../src/anatomy/vector";
import { treeOf } from "../../src/core/solids";
import { crossing, TriangleTree } from "../../src/core/triangleTree";
import { storedBody, storedOrgans } from "../harness/solids";
import { runs } from "../runs";
import { random } from "./fixtures/random";
import { boxMesh, sphereMesh } from "./fixtures/solids";

/** Every crossing by looking at every triangle. */
function slowly(tree: TriangleTree, start: Vec3, direction: Vec3, reach: number) {
  return Array.from({ length: tree.mesh.indices.length / 3 }, (_, t) =>
    crossing(start, direction, reach, tree.corners(t)),
  )
    .filter((hit) => hit !== null)
    .map(({ at, way }) => [at, way] as const)
    .sort((a, b) => a[0] - b[0]);
}

describe("the search tree over triangles", () => {
  it("finds what a line crosses as looking at every triangle does, on every surface of the body (seed 11)", async () => {
    const body = await storedBody();
    const solids = [body.skin, ...body.inside, ...(await storedOrgans())];
    const next = random(11);
    for (let run = 0; run < runs(150); run++) {
      const solid = solids[Math.floor(next() * solids.length)]!;
      const start = solid.low.map((low, k) => low - 20 + next() * (solid.high[k]! - low + 40)) as unknown as Vec3;
      const aim = solid.low.map((low, k) => low + next() * (solid.high[k]! - low)) as unknown as Vec3;
      const direction = normalise([aim[0] - start[0], aim[1] - start[1], aim[2] - start[2]]);
      const tree = treeOf(solid);
      const fast = tree.crossings(start, direction, 150).map(({ at, way }) => [at, way] as const);
      expect(fast, `${solid.id} run ${run}`).toEqual(slowly(tree, start, direction, 150));
    }
  });

  it("goes in and out of a closed surface by turns, and ends outside it (seed 12)", () => {
    const tree = new TriangleTree(sphereMesh([5, 6, 7], 10, 3));
    const next = random(12);
    for (let run = 0; run < runs(200); run++) {
      const direction = normalise([next() - 0.5, next() - 0.5, next() - 0.5]);
      const start: Vec3 = [5 - 30 * direction[0] + next(), 6 - 30 * direction[1] + next(), 7 - 30 * direction[2]];
      const ways = tree.crossings(start, direction, 100).map(({ way }) => way);
      expect(ways).toEqual([1, -1]);
    }
  });

  it("loses no line in the seam between two triangles", () => {
    const tree = new TriangleTree(boxMesh([0, 0, 0], [10, 10, 10]));
    for (let i = 1; i < 10; i++)
      // The diagonal of a side, where its two triangles meet.
      expect(tree.crossings([i, i, -5], [0, 0, 1], 30).map(({ way }) => way)).toEqual([1, -1]);
  });

  it("measures the distance to a sphere (seed 13)", () => {
    const tree = new TriangleTree(sphereMesh([0, 0, 0], 20, 5));
    const next = random(13);
    for (let run = 0; run < runs(100); run++) {
      const from = normalise([next() - 0.5, next() - 0.5, next() - 0.5]);
      const away = next() * 60;
      const found = tree.distance([from[0] * away, from[1] * away, from[2] * away], 100);
      expect(Math.abs(found - Math.abs(away - 20))).toBeLessThan(0.1);
    }
    expect(tree.distance([100, 0, 0], 15)).toBe(15);
  });
});
