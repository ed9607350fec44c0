import type { Vec3 } from "../types";

/** A row of teeth, right half: where the crowns leave the gum, where they end, and how wide each is, front to back (mm). */
export interface ToothRow {
  readonly necks: readonly Vec3[];
  readonly edges: readonly Vec3[];
  readonly widths: readonly number[];
  /** Half the thickness of the front and of the back teeth, mm. */
  readonly thickness: readonly [front: number, back: number];
}

/** The upper row, authored on the measured upper arch; the specimen has no teeth. */
export const upperTeeth: ToothRow = {
  necks: [
    [0, 1489, 88],
    [-8, 1489, 86.5],
    [-15.5, 1489, 81.5],
    [-20, 1489.5, 75],
    [-23, 1490, 67],
    [-25, 1491, 58],
    [-25.5, 1492, 50],
  ],
  edges: [
    [0, 1481.5, 88.5],
    [-8, 1481.5, 87],
    [-16, 1481.8, 82],
    [-20.7, 1482.8, 75],
    [-23.8, 1483.8, 67],
    [-25.8, 1485, 58],
    [-26.3, 1486.5, 50],
  ],
  widths: [7.8, 6.2, 7, 6.6, 6.4, 9.6, 9.2],
  thickness: [2.9, 4.8],
};

/** The lower row, authored. It leans forward, because the specimen's lower margin lies 11 mm behind the upper one. */
export const lowerTeeth: ToothRow = {
  necks: [
    [0, 1475.5, 80.5],
    [-8, 1475.7, 78],
    [-14.5, 1476.5, 71],
    [-19, 1478, 63],
    [-23, 1480, 55],
    [-26, 1482, 47],
  ],
  edges: [
    [0, 1483.3, 84.2],
    [-8.5, 1483.3, 81.7],
    [-15.5, 1483.3, 74],
    [-20, 1483.8, 65.5],
    [-23.2, 1485, 57],
    [-25.6, 1486.6, 48.5],
  ],
  widths: [5.2, 5.7, 6.5, 6.6, 6.6, 10, 9.6],
  thickness: [2.6, 4.5],
};
