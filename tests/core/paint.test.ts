import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import { distance } from "../../src/anatomy/vector";
import { addPaint, BRUSHES, erase, type LiveStroke, paintOn, touches } from "../../src/core/paint";
import { COVERED } from "../../src/core/skinField";
import { buildSkinIndex } from "../../src/core/skinIndex";
import { decodeStrokes, encodeStrokes, type PaintedStroke } from "../../src/core/strokeCodec";
import { runs } from "../runs";
import { ellipsoid } from "./fixtures/syntheticSkin";

const SEED = 20261126;
const spot = fc.tuple(
  fc.double({ min: -300, max: 300, noNaN: true }),
  fc.double({ min: 0, max: 1700, noNaN: true }),
  fc.double({ min: -150, max: 150, noNaN: true }),
) as fc.Arbitrary<Vec3>;
const radius = fc.constantFrom(...Object.values(BRUSHES));
const stroke: fc.Arbitrary<PaintedStroke> = fc.record({
  points: fc.array(spot, { minLength: 1, maxLength: 6 }),
  radius,
});

const follow = (places: readonly (Vec3 | null)[], brush: number): LiveStroke => {
  let live: LiveStroke = [];
  let lifted = true;
  for (const p of places) {
    live = paintOn(live, p, brush, lifted);
    lifted = p === null;
  }
  return live;
};

describe("a stroke under the finger", () => {
  it("keeps whole millimetres and no more points than it needs", () => {
    const way = Array.from({ length: 200 }, (_, i): Vec3 => [i * 0.5, 1000.3, 0]);
    const [piece, ...more] = follow(way, BRUSHES.medium);
    expect(more).toEqual([]);
    expect(piece!.points.length).toBeGreaterThan(5);
    expect(piece!.points.length).toBeLessThan(20);
    for (const p of piece!.points) expect(p.every(Number.isInteger)).toBe(true);
  });

  it("breaks where the finger leaves the skin, and where it leaps to another fold", () => {
    expect(follow([[0, 0, 0], [10, 0, 0], null, [20, 0, 0]], 9)).toHaveLength(2);
    expect(
      follow(
        [
          [0, 0, 0],
          [10, 0, 0],
          [90, 0, 0],
        ],
        9,
      ),
    ).toHaveLength(2);
    expect(
      follow(
        [
          [0, 0, 0],
          [10, 0, 0],
          [20, 0, 0],
        ],
        9,
      ),
    ).toHaveLength(1);
    expect(follow([null, null], 9)).toEqual([]);
  });

  it("is in the link as it is on the body, whatever the way", () => {
    fc.assert(
      fc.property(fc.array(fc.option(spot), { minLength: 1, maxLength: 30 }), radius, (places, brush) => {
        const live = follow(places, brush);
        if (live.length > 0) expect(decodeStrokes(encodeStrokes(live))).toEqual(live);
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });
});

describe("the eraser", () => {
  /** The slow way: many places along each segment. */
  const near = ({ points, radius: r }: PaintedStroke, p: Vec3, reach: number): number => {
    let least = Infinity;
    points.forEach((a, i) => {
      const b = points[i + 1] ?? a;
      for (let t = 0; t <= 1; t += 0.002)
        least = Math.min(least, distance(p, a.map((x, axis) => x + (b[axis]! - x) * t) as unknown as Vec3));
    });
    return least - r - reach;
  };

  it("touches a stroke where the slow way says so", () => {
    fc.assert(
      fc.property(stroke, spot, (one, p) => {
        const gap = near(one, p, 6);
        // Right at the edge the slow way's steps are too coarse to tell.
        fc.pre(Math.abs(gap) > 2);
        expect(touches(one, p, 6)).toBe(gap < 0);
      }),
      { seed: SEED, numRuns: runs(100) },
    );
  });

  it("takes away what it touches and nothing else, and says so when it is nothing", () => {
    const strokes: PaintedStroke[] = [
      {
        points: [
          [0, 0, 0],
          [50, 0, 0],
        ],
        radius: 9,
      },
      { points: [[0, 100, 0]], radius: 9 },
    ];
    expect(erase(strokes, [25, 10, 0], 6)).toEqual([strokes[1]]);
    expect(erase(strokes, [25, 50, 0], 6)).toBe(strokes);
  });
});

describe("paint on the skin", () => {
  const index = buildSkinIndex(ellipsoid([0, 0, 0], [100, 300, 80]));

  it("covers what lies within the brush and leaves the far side", () => {
    const field = new Float32Array(index.vertexCount);
    addPaint(
      index,
      [
        {
          points: [
            [0, -40, 80],
            [0, 40, 80],
          ],
          radius: 18,
        },
      ],
      field,
    );
    let covered = 0;
    for (let i = 0; i < index.vertexCount; i++) {
      if (field[i]! < COVERED) continue;
      covered++;
      const [x, y, z] = [0, 1, 2].map((axis) => index.skin.positions[i * 3 + axis]!) as [number, number, number];
      expect(z).toBeGreaterThan(60);
      expect(Math.abs(x)).toBeLessThan(22);
      expect(Math.abs(y)).toBeLessThan(64);
    }
    expect(covered).toBeGreaterThan(20);
  });
});
