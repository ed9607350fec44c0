import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { bandGeometry } from "../../../src/scene/band/bandGeometry";

/** A gently bent fibre of 40 samples, 120 mm long or so. */
const fibre = Float32Array.from({ length: 120 }, (_, i) => {
  const t = Math.floor(i / 3) / 39;
  return [t * 100, 1200 - t * 60, 20 * Math.sin(t * Math.PI)][i % 3]!;
});
const SIDES = 8;

/** Middle and radius (metres) of each ring. */
function rings(u: number): { middle: Vector3; radius: number }[] {
  const position = bandGeometry(fibre, u).getAttribute("position");
  return Array.from({ length: position.count / SIDES }, (_, ring) => {
    const corners = Array.from({ length: SIDES }, (_, side) =>
      new Vector3().fromBufferAttribute(position, ring * SIDES + side),
    );
    const middle = corners.reduce((sum, corner) => sum.add(corner), new Vector3()).divideScalar(SIDES);
    return { middle, radius: corners[0]!.distanceTo(middle) };
  });
}

describe("bandGeometry", () => {
  it("runs from one end of the fibre to the other, in metres", () => {
    const all = rings(0.5);
    const mm = (i: number) => new Vector3().fromArray(fibre, i * 3).multiplyScalar(0.001);
    expect(all[0]!.middle.distanceTo(mm(0))).toBeLessThan(1e-6);
    expect(all.at(-1)!.middle.distanceTo(mm(39))).toBeLessThan(1e-6);
  });

  it.each([0.2, 0.5, 0.73])("is thickest at the point (u = %f)", (u) => {
    const all = rings(u);
    const thickest = all.reduce((best, { radius }, i) => (radius > all[best]!.radius ? i : best), 0);
    expect(Math.abs(thickest / (all.length - 1) - u)).toBeLessThan(0.02);
    const away = all[Math.round((u > 0.5 ? 0.25 : 0.85) * (all.length - 1))]!.radius;
    expect(all[thickest]!.radius / away).toBeGreaterThan(2);
  });

  it("tapers at both ends", () => {
    const all = rings(0.5);
    const belly = all[Math.round(all.length * 0.25)]!.radius;
    expect(all[0]!.radius).toBeLessThan(belly * 0.5);
    expect(all.at(-1)!.radius).toBeLessThan(belly * 0.5);
  });

  it("has unit normals that point out of the tube, and faces that do", () => {
    const geometry = bandGeometry(fibre, 0.4);
    const position = geometry.getAttribute("position");
    const normal = geometry.getAttribute("normal");
    const all = rings(0.4);
    const at = new Vector3();
    const out = new Vector3();
    for (let i = 0; i < position.count; i++) {
      out.fromBufferAttribute(normal, i);
      expect(out.length()).toBeCloseTo(1, 5);
      at.fromBufferAttribute(position, i).sub(all[Math.floor(i / SIDES)]!.middle);
      expect(at.dot(out)).toBeGreaterThan(0);
    }
    const index = geometry.index!;
    expect(Math.max(...index.array)).toBeLessThan(position.count);
    let inward = 0;
    const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
    for (let t = 0; t < index.count; t += 3) {
      for (const [k, corner] of [a, b, c].entries()) corner.fromBufferAttribute(position, index.getX(t + k));
      const face = b.sub(a).cross(c.sub(a));
      if (face.dot(out.fromBufferAttribute(normal, index.getX(t))) < 0) inward++;
    }
    expect(inward).toBe(0);
  });
});
