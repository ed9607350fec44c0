import { sternum as figures } from "../../anatomy/bones/sternum";
import { Grid } from "../field/grid";
import { type PlatePoint, plate } from "../field/plate";
import { ellipsoid } from "../field/solids";
import { bar } from "../field/sweep";
import type { BoneModel } from "./model";

interface Level {
  readonly y: number;
  readonly halfWidth: number;
  readonly zFront: number;
  readonly zBack: number;
}

/** Manubrium, body and xiphoid process as one bone. */
export function sternum(): BoneModel {
  const grid = new Grid([-32, 1160, 26], [32, 1366, 120], 1.8, true);
  // A level is a horizontal slice through a slanting bone: square to its face the manubrium is thinner than the slice.
  grid.unite(plate(figures.manubrium.slice(1, 9).map(row(8.5)), { measuredAlong: 2, refine: 2, atLeast: 3 }));
  grid.unite(plate(figures.body.slice(1).map(row(9)), { measuredAlong: 2, refine: 2, atLeast: 3 }), 5);
  grid.cut(ellipsoid([0, 1364, 40], [11, 8, 20]), 4);
  grid.unite(
    bar([
      { centre: [0, 1203, 104], halfWidth: 11, halfThickness: 4, wideAxis: [1, 0, 0] },
      { centre: [0, 1188, 104.5], halfWidth: 8, halfThickness: 3, wideAxis: [1, 0, 0] },
      { centre: [0, 1172, 106], halfWidth: 4.5, halfThickness: 2.2, wideAxis: [1, 0, 0] },
    ]),
    4,
  );
  return {
    id: "sternum",
    label: "Sternum",
    latin: "Sternum",
    kind: "bone",
    paired: false,
    surface: grid.surface(1100),
  };
}

/** Five points across a level, thinner towards the edges, no thicker than `most` mm either way. */
function row(most: number) {
  return ({ y, halfWidth, zFront, zBack }: Level): PlatePoint[] => {
    const half = Math.min((zFront - zBack) / 2, most);
    const front = zFront - half;
    const inset = halfWidth - 3;
    return [-1, -0.5, 0, 0.5, 1].map((share) => [
      share * inset,
      y,
      front - 2.5 * share ** 2,
      half * (1 - 0.35 * share ** 2),
    ]);
  };
}
