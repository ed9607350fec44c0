import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import { offsetInWords } from "../../src/core/directions";
import { encloses } from "../../src/core/winding";
import { runs } from "../runs";
import { strap } from "./fixtures/muscleMeshes";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;

describe("a place in words", () => {
  it.each<[Vec3, Vec3, string]>([
    [[-70, 1300, -90], [-70, 1300, -90], "at"],
    [[-66, 1288, -90], [-70, 1300, -90], "12 mm below, 4 mm medial"],
    [[-80, 1300, -84], [-70, 1300, -90], "10 mm lateral, 6 mm in front"],
    [[-70.4, 1320, -100], [-70, 1300, -90], "20 mm above, 10 mm behind"],
  ])("%j seen from %j is %s", (place, reference, expected) => {
    expect(offsetInWords(place, reference)).toBe(expected);
  });
});

describe("a closed surface", () => {
  it("encloses exactly what lies within its section", () => {
    const [width, thickness] = [20, 8];
    const mesh = strap({ bend: 0, width, thickness, sides: 64 });
    const near = fc.double({ min: -1.6, max: 1.6, noNaN: true });
    fc.assert(
      fc.property(near, near, fc.double({ min: -0.3, max: 1.3, noNaN: true }), (across, over, u) => {
        const r = Math.hypot(across, over);
        const fullness = 0.4 + 0.6 * Math.sin(Math.PI * (0.1 + 0.8 * u));
        // The chords of 64 sides and 24 rings lie a little inside the ellipse: places that near the skin are left out.
        fc.pre(Math.abs(r - 1) > 0.03 && Math.abs(u) > 0.001 && Math.abs(u - 1) > 0.001);
        const place: Vec3 = [-100 + across * width * fullness, 1000 - 200 * u, over * thickness * fullness];
        expect(encloses(mesh, place)).toBe(r < 1 && u > 0 && u < 1);
      }),
      { seed: SEED, numRuns: runs(300) },
    );
  });
});
