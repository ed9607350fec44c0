import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Strap, StrapStation } from "../../src/anatomy/types";
import { ClosedMesh, nearness } from "../../src/modelling/closedMesh";
import { signedVolume } from "../../src/modelling/measure";
import { settle } from "../../src/modelling/settle";
import { strapSurface } from "../../src/modelling/strap";
import type { BuiltStructure } from "../../src/modelling/types";
import { runs } from "../runs";
import { flaws } from "./closedSurface";

const rod = (id: string, z: number, kind: BuiltStructure["kind"] = "muscle"): BuiltStructure => {
  const stations = [0, 1, 2, 3].map((i): StrapStation => [-100, 900 - 30 * i, z, 15, 10, 0, 0, 0]);
  const strap: Strap = { kind: "strap", ref: [1, 0, 0], stations };
  return { id, side: "R", kind, label: id, surface: strapSurface(strap, { rings: 16, sides: 16, exponent: 2.2 }) };
};

/** How deep the vertices of one surface lie in another, mm. */
function deepest(own: BuiltStructure, other: BuiltStructure): number {
  const mesh = new ClosedMesh(other.surface);
  const { positions: p } = own.surface;
  let depth = 0;
  for (let i = 0; i < p.length; i += 3) {
    const near = mesh.nearest(p[i]!, p[i + 1]!, p[i + 2]!, 100, nearness());
    if (near) depth = Math.max(depth, -near.distance);
  }
  return depth;
}

const never = () => false;

describe("two muscles that overlap by 4 mm", () => {
  it("come to lie against each other, each giving way by half", () => {
    const [front, back] = [rod("front", 8), rod("back", -8)];
    expect(deepest(front, back)).toBeGreaterThan(3);
    const volume = signedVolume(front.surface);
    settle([front, back], [], never, never);
    expect(deepest(front, back)).toBeLessThan(1);
    expect(deepest(back, front)).toBeLessThan(1);
    for (const { surface } of [front, back]) {
      expect(flaws(surface)).toEqual({ openEdges: 0, flatTriangles: 0 });
      expect(signedVolume(surface)).toBeGreaterThan(volume * 0.85);
      expect(signedVolume(surface)).toBeCloseTo(signedVolume(front.surface), -3);
    }
  });

  it("stay as they are where they grow into each other", () => {
    const [front, back] = [rod("front", 8), rod("back", -8)];
    const before = front.surface.positions.slice();
    settle([front, back], [], () => true, never);
    expect(front.surface.positions).toEqual(before);
  });
});

describe("a muscle in a bone", () => {
  it("is pushed out; the bone does not move", () => {
    const [muscle, bone] = [rod("muscle", 7), rod("bone", -8, "bone")];
    const before = bone.surface.positions.slice();
    settle([muscle], [bone], never, never);
    expect(deepest(muscle, bone)).toBeLessThan(1);
    expect(bone.surface.positions).toEqual(before);
  });

  it("stays rooted near its end in the bone that it attaches to", () => {
    const [muscle, bone] = [rod("muscle", 9), rod("bone", -8, "bone")];
    settle([muscle], [bone], never, () => true);
    const depth = deepest(muscle, bone);
    expect(depth).toBeGreaterThan(1.2);
    expect(depth).toBeLessThan(2.6);
  });
});

describe("the side of a surface on which a place lies", () => {
  const { surface } = rod("rod", 0);
  const mesh = new ClosedMesh(surface);

  it("and its distance are those of the formula (superellipse tube)", () => {
    const near = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    fc.assert(
      fc.property(near(25), near(40), near(20), (x, y, z) => {
        const inside = Math.abs(x / 15) ** 2.2 + Math.abs(z / 10) ** 2.2;
        // The tube is a polygon: leave out what lies between it and the curve.
        if (inside > 0.8 && inside < 1.05) return;
        const answer = mesh.nearest(x - 100, y + 855, z, 100, nearness())!;
        expect(Math.sign(answer.distance)).toBe(inside < 1 ? -1 : 1);
        expect(Math.abs(answer.distance)).toBeCloseTo(
          Math.hypot(answer.at.x - x + 100, answer.at.y - y - 855, answer.at.z - z),
          4,
        );
      }),
      { seed: 20261125, numRuns: runs(300) },
    );
  });
});
