import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, type LabelArea, type LabelWish, type PlacedLabel, placeLabels } from "../../src/core/labels";
import { runs } from "../runs";

const SEED = 20261126;
const px = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const area: fc.Arbitrary<LabelArea> = fc.record({
  width: px(200, 1200),
  height: px(30, 900),
  lineHeight: fc.constant(26),
  gap: fc.constant(6),
  clear: fc.constant(32),
  most: fc.integer({ min: 1, max: 14 }),
});
const scene = area.chain((area) =>
  fc
    .array(
      fc.record({ x: px(0, area.width), y: px(0, area.height), width: px(20, 300), weight: fc.nat({ max: 400 }) }),
      { maxLength: 40 },
    )
    .map((made): [LabelArea, LabelWish[], [number, number]] => {
      const wishes = made.map((wish, i): LabelWish => ({ ...wish, id: `s${i}` }));
      const xs = [area.width / 2, ...wishes.map(({ x }) => x)];
      return [area, wishes, [Math.min(...xs), Math.max(...xs)]];
    }),
);
const edge = (label: PlacedLabel, { lineHeight }: LabelArea) =>
  [label.side === "left" ? label.x + label.width : label.x, label.y + lineHeight / 2] as const;
const pairs = <T>(items: readonly T[]) => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
const check = (property: (at: [LabelArea, LabelWish[], [number, number]]) => void) =>
  fc.assert(fc.property(scene, property), { seed: SEED, numRuns: runs(500) });

describe("names beside the body", () => {
  it("never overlap, and never leave the picture", () => {
    check(([area, wishes, outline]) => {
      const placed = placeLabels(wishes, area, outline);
      for (const { x, y, width } of placed) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x + width).toBeLessThanOrEqual(area.width + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y + area.lineHeight).toBeLessThanOrEqual(Math.max(area.height, area.lineHeight) + 1e-9);
      }
      for (const [a, b] of pairs(placed)) {
        const beside = a.x + a.width <= b.x + 1e-9 || b.x + b.width <= a.x + 1e-9;
        const above = Math.abs(a.y - b.y) >= area.lineHeight + area.gap - 1e-6;
        expect(beside || above).toBe(true);
      }
    });
  });

  it("have lines that do not cross within a column", () => {
    check(([area, wishes, outline]) => {
      for (const [a, b] of pairs(placeLabels(wishes, area, outline)).filter(([a, b]) => a.side === b.side))
        expect(crosses(edge(a, area), [a.anchor.x, a.anchor.y], edge(b, area), [b.anchor.x, b.anchor.y])).toBe(false);
    });
  });

  it("are those of the largest, each once, as many as asked for and there is room", () => {
    check(([area, made]) => {
      // All around the middle with short names, so that none lies under a column.
      const wishes = made.map((wish) => ({
        ...wish,
        x: area.width * (0.495 + (0.01 * wish.x) / area.width),
        width: area.width * 0.1,
      }));
      const placed = placeLabels(wishes, area, [area.width * 0.45, area.width * 0.55]);
      const rows = Math.floor((area.height + area.gap) / (area.lineHeight + area.gap));
      const room = 2 * Math.min(rows, Math.ceil(area.most / 2));
      expect(placed.length).toBe(Math.min(area.most, room, wishes.length));
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      const named = wishes.filter(({ id }) => placed.some((label) => label.id === id)).map(({ weight }) => weight);
      for (const { id, weight } of wishes)
        if (!placed.some((label) => label.id === id)) expect(Math.min(...named)).toBeGreaterThanOrEqual(weight);
    });
  });

  it("stand on the side of the body that they name, unless it lies in the very middle", () => {
    check(([area, wishes, outline]) => {
      const band = 0.12 * (outline[1] - outline[0]);
      for (const { side, anchor } of placeLabels(wishes, area, outline))
        if (Math.abs(anchor.x - area.width / 2) >= band)
          expect(side).toBe(anchor.x < area.width / 2 ? "left" : "right");
    });
  });

  it("never stand on what they name", () => {
    check(([area, wishes, outline]) => {
      for (const { side, x, width, anchor } of placeLabels(wishes, area, outline))
        expect(side === "left" ? anchor.x - x - width : x - anchor.x).toBeGreaterThan(0);
    });
  });

  it("are the same each time, whatever the order they are asked for in", () => {
    check(([area, wishes, outline]) => {
      expect(placeLabels([...wishes].reverse(), area, outline)).toEqual(placeLabels(wishes, area, outline));
    });
  });

  it("stay: where all move by a little, the same are named, on the same side", () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(fc.tuple(px(-3, 3), px(-3, 3), px(0.9, 1.1)), { minLength: 40, maxLength: 40 }),
        (at, moves) => {
          const [area, wishes, outline] = at;
          // Of one size, a little more or less in sight.
          const sized = wishes.map((wish) => ({ ...wish, weight: 100 }));
          const before = placeLabels(sized, area, outline);
          const moved = sized.map((wish, i) => {
            const [dx, dy, grown] = moves[i]!;
            return { ...wish, x: wish.x + dx, y: wish.y + dy, weight: wish.weight * grown };
          });
          const after = placeLabels(moved, area, outline, before);
          const sides = (labels: PlacedLabel[]) => new Map(labels.map(({ id, side }) => [id, side]));
          const kept = sides(after);
          for (const [id, side] of sides(before)) expect(kept.get(id)).toBe(side);
        },
      ),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it("move no farther than what they name, where their order stays", () => {
    const area: LabelArea = { width: 800, height: 600, lineHeight: 26, gap: 6, clear: 32, most: 14 };
    const wishes = Array.from(
      { length: 10 },
      (_, i): LabelWish => ({ id: `s${i}`, x: 380, y: 200 + i * 9, width: 80, weight: 10 }),
    );
    const before = placeLabels(wishes, area, [300, 500]);
    const after = placeLabels(
      wishes.map((wish, i) => ({ ...wish, y: wish.y + (i % 2 ? 2 : -2) })),
      area,
      [300, 500],
      before,
    );
    for (const label of before) {
      const now = after.find(({ id }) => id === label.id)!;
      expect(Math.abs(now.y - label.y)).toBeLessThanOrEqual(2 + 1e-9);
    }
  });

  it("stand beside the body where there is room, at the edge where there is none", () => {
    const area: LabelArea = { width: 800, height: 600, lineHeight: 26, gap: 6, clear: 32, most: 14 };
    const wish: LabelWish = { id: "a", x: 380, y: 300, width: 100, weight: 1 };
    expect(placeLabels([wish], area, [300, 500])[0]).toMatchObject({ side: "left", x: 300 - 32 - 100, y: 287 });
    expect(placeLabels([wish], area, [20, 500])[0]).toMatchObject({ side: "left", x: 0 });
  });
});
