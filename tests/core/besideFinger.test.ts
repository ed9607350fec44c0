import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lensBeside, rowsBeside } from "../../src/core/besideFinger";
import { BESIDE_CLEAR_PX, LENS_PX } from "../../src/core/interaction";
import { runs } from "../runs";

const SEED = 36;
const HEIGHT = 52;
/** Pictures from a phone's to a desktop's, and a finger anywhere in them. */
const places = fc
  .record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.integer({ min: 330, max: 1000 }) })
  .chain(({ width, height }) =>
    fc.record({
      room: fc.constant({ left: 8, top: 8, right: width - 8, bottom: height - 64 }),
      finger: fc.record({ x: fc.integer({ min: 0, max: width }), y: fc.integer({ min: 0, max: height - 64 }) }),
      count: fc.integer({ min: 1, max: 7 }),
    }),
  );

describe("rows beside a finger", () => {
  it(`stay in the picture, clear of the finger and of each other, from top to bottom (seed ${SEED})`, () => {
    fc.assert(
      fc.property(places, ({ room, finger, count }) => {
        const { rows } = rowsBeside(finger, room, count, HEIGHT);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.length).toBeLessThanOrEqual(count);
        for (const [i, { x, y, width }] of rows.entries()) {
          expect(x).toBeGreaterThanOrEqual(room.left - 1e-9);
          expect(x + width).toBeLessThanOrEqual(room.right + 1e-9);
          expect(y).toBeGreaterThanOrEqual(room.top - 1e-9);
          expect(y + HEIGHT).toBeLessThanOrEqual(room.bottom + 1e-9);
          const dx = Math.max(x - finger.x, finger.x - x - width, 0);
          const dy = Math.max(y - finger.y, finger.y - y - HEIGHT, 0);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(BESIDE_CLEAR_PX - 1e-9);
          expect(width).toBeGreaterThanOrEqual(130);
          if (i > 0) expect(y - rows[i - 1]!.y).toBeCloseTo(HEIGHT, 9);
        }
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it("lean away from the finger like a fan, on the side with more room", () => {
    const room = { left: 8, top: 8, right: 792, bottom: 700 };
    const right = rowsBeside({ x: 300, y: 350 }, room, 5, HEIGHT);
    expect(right.side).toBe("right");
    expect(right.rows[0]!.x).toBeGreaterThan(right.rows[2]!.x);
    expect(right.rows[0]!.x).toBeCloseTo(right.rows[4]!.x, 9);
    expect(rowsBeside({ x: 500, y: 350 }, room, 5, HEIGHT).side).toBe("left");
  });
});

describe("the lens", () => {
  it(`is in the picture and never under the finger (seed ${SEED})`, () => {
    fc.assert(
      fc.property(places, ({ room, finger }) => {
        const { x, y } = lensBeside(finger, room);
        const half = LENS_PX / 2;
        expect(x - half).toBeGreaterThanOrEqual(room.left - 1e-9);
        expect(x + half).toBeLessThanOrEqual(room.right + 1e-9);
        expect(y - half).toBeGreaterThanOrEqual(room.top - 1e-9);
        expect(Math.hypot(x - finger.x, y - finger.y)).toBeGreaterThan(half);
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it("is above the finger, and beside it only where there is no room above", () => {
    const room = { left: 0, top: 0, right: 780, bottom: 700 };
    expect(lensBeside({ x: 400, y: 400 }, room)).toMatchObject({ x: 400 });
    expect(lensBeside({ x: 400, y: 400 }, room).y).toBeLessThan(400 - LENS_PX / 2);
    expect(lensBeside({ x: 300, y: 40 }, room).x).toBeGreaterThan(300 + LENS_PX / 2);
    expect(lensBeside({ x: 500, y: 40 }, room).x).toBeLessThan(500 - LENS_PX / 2);
  });
});
