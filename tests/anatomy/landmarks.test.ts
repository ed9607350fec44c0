import { describe, expect, it } from "vitest";
import { landmarks } from "../../src/anatomy/landmarks";

const all = Object.entries(landmarks);

describe("landmarks", () => {
  it("are the 386 measured points", () => {
    expect(all).toHaveLength(386);
  });

  it("have kebab-case ids, apart from the capital of a vertebral level", () => {
    for (const [id] of all) expect(id).toMatch(/^([CTL]\d+|[a-z]+)(-[a-z0-9]+)*$/);
  });

  it("lie on the right side, or on the midline with x = 0", () => {
    for (const [id, { p, midline }] of all) {
      if (midline) expect(p[0], id).toBe(0);
      else expect(p[0], id).toBeLessThan(0);
    }
  });

  it("lie within the body's height, on half millimetres", () => {
    for (const [id, { p }] of all) {
      expect(p[1], id).toBeGreaterThanOrEqual(0);
      expect(p[1], id).toBeLessThanOrEqual(1650);
      for (const c of p) expect((2 * c) % 1, id).toBeCloseTo(0, 9);
    }
  });

  it("descend along the spine from C1 to L5", () => {
    const levels = [
      ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
      ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
      ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
    ];
    const heights = levels.map((level) => landmarks[`${level}-spinous-tip`]!.p[1]);
    heights.slice(1).forEach((y, i) => {
      expect(y, levels[i + 1]).toBeLessThan(heights[i]!);
    });
  });

  it("put the femoral head in the middle of its socket", () => {
    expect(landmarks["femur-head-centre"]!.p).toEqual(landmarks["acetabulum-centre"]!.p);
  });
});
