import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { BUNDLE_UNIT, FIBRE_STEP } from "../../../../src/scene/story/micro/bundle";
import { capillary, LUMEN, VESSEL_UNIT } from "../../../../src/scene/story/micro/capillary";
import {
  CAPILLARY_DIAMETER,
  EASED_LENGTH,
  FIBRE_DIAMETER,
  KNOT_LENGTH,
  RED_CELL_VOLUME,
} from "../../../../src/scene/story/micro/proportions";
import { CELLS, cellsGeometry, pourCells } from "../../../../src/scene/story/micro/redCells";
import { STRAND_RADIUS, STRAND_UNIT, strandRadius, strandRow } from "../../../../src/scene/story/micro/strand";

interface Cell {
  readonly points: readonly Vector3[];
  readonly index: ArrayLike<number>;
}

/** The capillary beside a fibre with this knot, and the cells in it that are in the picture. */
function filled(open: number, flowed: number, shortest = KNOT_LENGTH) {
  const row = strandRow(shortest);
  const fibre = (x: number) => strandRadius(row, x);
  const vessel = capillary(open, fibre);
  const geometry = cellsGeometry();
  pourCells(geometry, vessel, flowed, open);
  const position = geometry.getAttribute("position");
  const vertices = position.count / CELLS;
  const corners = geometry.getIndex()!.count / CELLS;
  const index = geometry.getIndex()!.array.slice(0, corners);
  const all: Cell[] = Array.from({ length: CELLS }, (_, cell) => ({
    points: Array.from({ length: vertices }, (_, i) =>
      new Vector3().fromBufferAttribute(position, cell * vertices + i),
    ),
    index,
  }));
  return { vessel, fibre, cells: all.filter((cell) => volumeOf(cell) > 1e-9) };
}

/** Volume of a cell: signed volumes of its triangles with its first point. */
function volumeOf({ points, index }: Cell): number {
  const corner = (i: number) => points[index[i]!]!.clone().sub(points[0]!);
  let volume = 0;
  for (let i = 0; i < index.length; i += 3) volume += corner(i).dot(corner(i + 1).cross(corner(i + 2))) / 6;
  return volume;
}

const moments = [
  { open: 0, flowed: 1, shortest: KNOT_LENGTH },
  { open: 0.12, flowed: 0.64, shortest: KNOT_LENGTH },
  { open: 0.3, flowed: 1.8, shortest: 1.8 },
  { open: 0.7, flowed: 3.1, shortest: 2.1 },
  { open: 1, flowed: 5.5, shortest: EASED_LENGTH },
];

describe.each(moments)("red cells where the capillary is open by $open", ({ open, flowed, shortest }) => {
  const { vessel, fibre, cells } = filled(open, flowed, shortest);

  it("stay within the lumen with every point of their form", () => {
    const middle = new Vector3();
    expect(cells.length).toBeGreaterThanOrEqual(4);
    for (const { points } of cells)
      for (const point of points) {
        // From the lumen's middle, in the directions towards the fibre and across it.
        vessel.middle(point.x, middle);
        const towards = new Vector3(0, -middle.y, -middle.z).normalize();
        const away = point.clone().sub(middle);
        const along = away.dot(towards);
        const aside = Math.sqrt(Math.max(0, away.y ** 2 + away.z ** 2 - along ** 2));
        const [a, b] = vessel.across(point.x);
        expect(Math.hypot(along / a, aside / b)).toBeLessThan(0.95);
      }
  });

  it("keep the volume of a red cell, whatever their form", () => {
    for (const cell of cells) expect(volumeOf(cell) / VESSEL_UNIT ** 3 / RED_CELL_VOLUME).toBeCloseTo(1, 1);
  });

  it("follow one another in single file, none in another", () => {
    const spans = cells
      .map(({ points }) => [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))] as const)
      .sort(([a], [b]) => a - b);
    for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThan(spans[i - 1]![1] - 0.012);
  });

  it("are outside the fibre", () => {
    const middle = new Vector3();
    for (let x = -1; x <= 1; x += 0.05) {
      vessel.middle(x, middle);
      expect(Math.hypot(middle.y, middle.z) - vessel.across(x)[0]).toBeGreaterThan(fibre(x));
    }
  });
});

describe("capillary", () => {
  it("is narrowest at the knot, opens with room, and is flattened rather than shrunk", () => {
    const widths = [0, 0.25, 0.5, 0.75, 1].map((open) => capillary(open, () => 0.2).across(0)[0]);
    for (let i = 1; i < widths.length; i++) expect(widths[i]).toBeGreaterThan(widths[i - 1]!);
    const narrow = capillary(0, () => 0.2);
    const [towards, aside] = narrow.across(0);
    expect(towards).toBeLessThan(narrow.across(0.7)[0] / 2);
    expect(aside).toBeGreaterThan(narrow.across(0.7)[1]);
  });
});

describe("enlargements are those that are told", () => {
  const fibreUnit = (2 * STRAND_RADIUS) / FIBRE_DIAMETER;

  it("the capillary is drawn about four times larger than the fibre", () => {
    expect((2 * LUMEN) / CAPILLARY_DIAMETER / fibreUnit).toBeCloseTo(4, 0);
  });

  it("sarcomeres are drawn about six times larger than the fibre, near and in the bundle", () => {
    expect(STRAND_UNIT / fibreUnit).toBeCloseTo(6, 0);
    expect(BUNDLE_UNIT / (FIBRE_STEP / FIBRE_DIAMETER)).toBeCloseTo(6, 0);
  });
});
