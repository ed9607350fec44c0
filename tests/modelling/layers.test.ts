import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import { describe, expect, it } from "vitest";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import { builtBody } from "../harness/builtBody";

/** The back from outside to inside, as it is dissected; each entry matches the beginning of ids. */
const BACK: readonly (readonly string[])[] = [
  ["trapezius", "latissimus-dorsi"],
  ["rhomboideus", "levator-scapulae", "serratus-posterior"],
  ["iliocostalis", "longissimus", "spinalis", "splenius"],
  ["semispinalis", "multifidus", "rectus-capitis-posterior", "obliquus-capitis"],
];

const groupOf = (id: string): number => BACK.findIndex((group) => group.some((name) => id.startsWith(name)));

describe("the layers of the back", () => {
  it("are numbered so that peeling takes one off after the other", () => {
    const numbers = BACK.map((_, group) =>
      MUSCLE_STRUCTURES.filter(({ id }) => groupOf(id) === group).map(({ layer }) => layer),
    );
    for (const group of numbers) expect(group.length).toBeGreaterThan(2);
    for (let group = 1; group < BACK.length; group++)
      expect(Math.min(...numbers[group]!)).toBeGreaterThan(Math.max(...numbers[group - 1]!));
  });

  it("lie over each other in this order, seen from behind", () => {
    const trees = builtBody().flatMap(({ id, side, surface }) => {
      if (groupOf(id) < 0 || side === "L") return [];
      const geometry = new BufferGeometry();
      geometry.setAttribute("position", new BufferAttribute(surface.positions, 3));
      geometry.setIndex(new BufferAttribute(surface.indices, 1));
      return [{ id, group: groupOf(id), tree: new MeshBVH(geometry) }];
    });
    const ray = new Ray(new Vector3(), new Vector3(0, 0, 1));
    let pairs = 0;
    let wrong = 0;
    const seen = new Map<string, number>();
    for (let y = 900; y <= 1500; y += 6)
      for (let x = -6; x >= -100; x -= 5) {
        ray.origin.set(x, y, -300);
        const first = trees.flatMap(({ id, group, tree }) => {
          const hit = tree.raycastFirst(ray, DoubleSide);
          return hit ? [{ id, group, depth: hit.distance }] : [];
        });
        for (const outer of first)
          for (const inner of first) {
            if (outer.group >= inner.group) continue;
            pairs++;
            // Where two touch, a millimetre decides nothing.
            if (outer.depth <= inner.depth + 1) continue;
            wrong++;
            const pair = `${outer.id} under ${inner.id}`;
            seen.set(pair, (seen.get(pair) ?? 0) + 1);
          }
      }
    expect(pairs).toBeGreaterThan(1000);
    const worst = [...seen].sort((a, b) => b[1] - a[1]).slice(0, 6);
    expect(wrong / pairs, worst.map(([pair, count]) => `${pair}: ${count}`).join("; ")).toBeLessThan(0.03);
  });
});
