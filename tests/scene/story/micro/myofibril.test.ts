import { type Matrix4, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import {
  DISC_COUNT,
  DRAWN,
  layDiscs,
  layThick,
  layThin,
  MYOFIBRIL_UNIT,
  THICK_COUNT,
  THIN_COUNT,
} from "../../../../src/scene/story/micro/myofibril";
import { A_BAND, KNOT_LENGTH, REST_LENGTH, THIN_FILAMENT } from "../../../../src/scene/story/micro/proportions";
import { row } from "../../../../src/scene/story/micro/sarcomeres";

/** Both ends of each filament, µm along the myofibril. */
function ends(lay: typeof layThick, shortest: number): [number, number][] {
  const found: [number, number][] = [];
  lay(row(DRAWN / 2, shortest), (matrix: Matrix4, index) => {
    const x = (along: number) => new Vector3(along, 0, 0).applyMatrix4(matrix).x / MYOFIBRIL_UNIT;
    found[index] = [x(-0.5), x(0.5)];
  });
  return found;
}

describe.each([KNOT_LENGTH, 1.9, REST_LENGTH])("filaments with %f µm in the knot", (shortest) => {
  it("the A band is as long in every sarcomere", () => {
    const thick = ends(layThick, shortest);
    expect(thick).toHaveLength(THICK_COUNT);
    for (const [from, to] of thick) expect(to - from).toBeCloseTo(A_BAND, 9);
  });

  it("thin filaments begin at a Z disc and are as long everywhere", () => {
    const sarcomeres = row(DRAWN / 2, shortest);
    const discs = Array.from({ length: DISC_COUNT }, (_, i) => sarcomeres.at(i - DRAWN / 2));
    const thin = ends(layThin, shortest);
    expect(thin).toHaveLength(THIN_COUNT);
    for (const [from, to] of thin) {
      expect(Math.abs(to - from)).toBeCloseTo(THIN_FILAMENT, 9);
      expect(Math.min(...discs.map((disc) => Math.abs(disc - from)))).toBeLessThan(1e-9);
    }
  });

  it("Z discs bound the sarcomeres", () => {
    const sarcomeres = row(DRAWN / 2, shortest);
    const discs = ends(layDiscs, shortest).map(([from, to]) => (from + to) / 2);
    expect(discs).toHaveLength(DISC_COUNT);
    discs.forEach((disc, i) => {
      expect(disc).toBeCloseTo(sarcomeres.at(i - DRAWN / 2), 9);
    });
  });
});
