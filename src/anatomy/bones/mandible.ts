/**
 * The mandible, right half. Rescaled in the source: good to 3 to 4 mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const mandible = {
  /** From the chin backwards. */
  bodyBar: [
    { centre: [0, 1463, 74], halfWidth: 12.5, halfThickness: 6.5, wideAxis: [0.04, 0.98, 0.2] },
    { centre: [-8.5, 1463, 71], halfWidth: 12.5, halfThickness: 5.5, wideAxis: [-0.05, 0.96, 0.27] },
    { centre: [-16, 1464, 64], halfWidth: 11.5, halfThickness: 6, wideAxis: [-0.07, 0.97, 0.25] },
    { centre: [-21.5, 1466.5, 56.5], halfWidth: 11.5, halfThickness: 6.5, wideAxis: [0.07, 0.96, 0.26] },
    { centre: [-26, 1470, 49], halfWidth: 11, halfThickness: 7.5, wideAxis: [0.28, 0.91, 0.3] },
    { centre: [-30, 1473.5, 42], halfWidth: 10.5, halfThickness: 8.5, wideAxis: [0.31, 0.88, 0.37] },
  ],
  /** By level: front and back edge, x of the middle, thickness. */
  ramus: [
    { y: 1485, zFront: 46.5, zBack: 10, x: -33, thickness: 14 },
    { y: 1492, zFront: 43.5, zBack: 8.5, x: -36.5, thickness: 10 },
    { y: 1499, zFront: 44.5, zBack: 7.5, x: -39, thickness: 8.5 },
    { y: 1506, zFront: 46.5, zBack: 6, x: -41, thickness: 5 },
    { y: 1512, zFront: 47, zBack: 4.5, x: -42.5, thickness: 3 },
    { y: 1518, zFront: 45.5, zBack: 2.5, x: -43.5, thickness: 11.5 },
    { y: 1524, zFront: 11.5, zBack: 1.5, x: -42.5, thickness: 15 },
  ],
  posteriorBorder: [
    [-41, 1527, 1.5],
    [-41.5, 1521, 2],
    [-41, 1511, 5],
    [-39, 1501, 7],
    [-38, 1491, 9],
    [-36.5, 1483, 10.5],
    [-37.5, 1478, 12.5],
    [-38, 1474, 18],
  ],
  condyle: { centre: [-42.5, 1525, 7.5], size: [15.5, 10, 12] },
  coronoidTip: [-41.5, 1519, 43.5],
  notchLowest: [-42, 1510, 31],
  /** Upper edge of the body, front to back. */
  alveolarMargin: [
    [0.5, 1474.5, 78.5],
    [-10, 1474.5, 74],
    [-18, 1477, 62.5],
    [-21, 1478.5, 56.5],
    [-35, 1484, 46.5],
    [-39.5, 1492, 38.5],
    [-32.5, 1492, 28],
    [-35, 1492, 17],
  ],
} as const;
