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
    [0, 1491, 88.5],
    [-8, 1491, 87],
    [-16, 1491, 82],
    [-20.5, 1491.5, 75],
    [-23.5, 1492, 67],
    [-25.5, 1493, 58],
    [-26, 1494, 50],
  ],
  edges: [
    [0, 1481, 88.5],
    [-8.5, 1481, 87],
    [-17, 1482, 82],
    [-21.5, 1483, 75],
    [-24.5, 1484, 67],
    [-26.5, 1486, 58],
    [-27, 1488, 50],
  ],
  widths: [8.2, 6.4, 7.2, 7, 6.8, 10, 9.6],
  thickness: [2.8, 4.8],
};

/** The lower row, authored. It leans forward, because the specimen's lower margin lies 11 mm behind the upper one. */
export const lowerTeeth: ToothRow = {
  necks: [
    [0, 1474, 79],
    [-8, 1474, 76.5],
    [-14.5, 1475, 70],
    [-19, 1477, 62],
    [-24, 1480, 54],
    [-27, 1482, 46],
  ],
  edges: [
    [0, 1484.5, 84],
    [-9, 1484.5, 81.5],
    [-16, 1484.5, 74],
    [-20.5, 1485, 65],
    [-23.8, 1486.5, 56],
    [-26, 1488, 47],
  ],
  widths: [5.4, 6, 6.8, 7, 7, 10.5, 10],
  thickness: [2.8, 4.6],
};
