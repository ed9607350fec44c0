/**
 * The skull without the mandible, right half where it has two.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const skull = {
  vaultCentre: [0, 1572, -8],
  /** Outer radius from the vault centre: polar angle 0, 18 .. 108 degrees from +y, azimuth 0, 30 .. 330 degrees from +z towards +x; null = face. */
  vaultRadius: [
    [78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78],
    [79, 79, 78, 77.5, 79, 79.5, 79.5, 79.5, 79, 77.5, 78, 79],
    [85, 82, 76.5, 76.5, 80, 82, 82.5, 82, 80, 76.5, 76.5, 82],
    [91.5, 86.5, 76, 75.5, 81, 84, 84.5, 84, 81, 75.5, 76, 86.5],
    [96.5, 91.5, 75.5, 73, 78.5, 84.5, 84.5, 84.5, 78.5, 73, 75.5, 91.5],
    [null, null, null, 71.5, 75, 87, 87, 87, 75, 71.5, null, null],
    [null, null, null, 70, 77, 84, 88, 84, 77, 70, null, null],
  ],
  /** From the medial wall over the brow round to the nose. */
  orbitRim: [
    [-13, 1542, 77.5],
    [-15, 1557, 82.5],
    [-29, 1560.5, 80],
    [-41, 1556.5, 74],
    [-44.5, 1543.5, 62.5],
    [-42.5, 1530.5, 62],
    [-32.5, 1520.5, 73.5],
    [-17.5, 1525.5, 77],
  ],
  /** Right half of the nose opening, from the top to the anterior nasal spine. */
  piriformAperture: [
    [0, 1527, 100],
    [-5.5, 1522, 96.5],
    [-10, 1514, 78],
    [-11, 1509, 83],
    [-7.5, 1503, 86],
    [0, 1502.5, 91],
  ],
  /** Outer face from the back forwards, and half the height. */
  zygomaticArch: [
    { outer: [-58.5, 1530, 12], halfHeight: 1.5 },
    { outer: [-59, 1528.5, 18], halfHeight: 3 },
    { outer: [-60, 1527, 24], halfHeight: 3 },
    { outer: [-60.5, 1525.5, 30], halfHeight: 3.5 },
    { outer: [-60.5, 1524, 36], halfHeight: 4.5 },
    { outer: [-60, 1522.5, 42], halfHeight: 6 },
    { outer: [-58, 1522, 48], halfHeight: 7 },
    { outer: [-54, 1520.5, 54], halfHeight: 8.5 },
  ],
  /** Outer face from the front backwards, and the lowest level. */
  upperAlveolarArch: [
    { outer: [-13, 1492.5, 90], lowestY: 1487.5 },
    { outer: [-20, 1492.5, 86], lowestY: 1487.5 },
    { outer: [-23.5, 1491.5, 80], lowestY: 1488.5 },
    { outer: [-26.5, 1491, 74], lowestY: 1489 },
    { outer: [-29, 1492, 68], lowestY: 1489.5 },
    { outer: [-29.5, 1493, 62], lowestY: 1491.5 },
    { outer: [-27, 1493, 56], lowestY: 1491 },
  ],
  midfaceProfile: [
    [0, 1501, 91],
    [0, 1505, 80],
    [0, 1513, 75],
    [0, 1517, 77],
    [0, 1525, 98],
    [0, 1531, 102],
    [0, 1535, 99],
    [0, 1541, 94],
    [0, 1547, 90],
    [0, 1551, 87.5],
  ],
  foreheadProfile: [
    [0, 1556, 87],
    [0, 1563, 88],
    [0, 1569.5, 89],
    [0, 1579, 89],
    [0, 1589, 88.5],
    [0, 1599, 85],
    [0, 1609, 79],
    [0, 1619, 72],
    [0, 1629, 62.5],
    [0, 1639, 45],
  ],
  occiputProfile: [
    [0, 1639, -56.5],
    [0, 1629, -67.5],
    [0, 1619, -78.5],
    [0, 1609, -84.5],
    [0, 1599, -88],
    [0, 1589, -91.5],
    [0, 1579, -94],
    [0, 1569.5, -95],
    [0, 1561, -94.5],
    [0, 1551, -92.5],
    [0, 1541, -90],
    [0, 1531, -83.5],
    [0, 1521, -73.5],
    [0, 1513, -61],
  ],
  zygomaticFrontalProcess: [
    { centre: [-47, 1552.5, 63.5], halfWidth: 5, halfThickness: 3.5, wideAxis: [0.09, -0.27, 0.96] },
    { centre: [-44.5, 1546.5, 58.5], halfWidth: 7.5, halfThickness: 4, wideAxis: [0.79, 0.17, -0.59] },
    { centre: [-44, 1539, 57], halfWidth: 7, halfThickness: 5.5, wideAxis: [0.93, 0.1, -0.34] },
  ],
  foramenMagnum: { basion: [0, 1511.5, -4], opisthion: [0, 1505.5, -41], halfWidth: 16 },
} as const;

/**
 * What the vault's measured radii leave open, authored in the same frame to meet the measured rim of the orbits and the
 * foramen magnum: `face` replaces the rows with gaps (by index), `base` continues with polar angles 126 to 180 degrees.
 */
export const skullBaseRadius: Readonly<{
  face: Readonly<Record<number, readonly number[]>>;
  base: readonly (readonly number[])[];
}> = {
  face: {
    5: [96.5, 90, 76, 71.5, 75, 87, 87, 87, 75, 71.5, 76, 90],
    6: [88, 83, 62, 70, 77, 84, 88, 84, 77, 70, 62, 83],
  },
  base: [
    [62, 60, 56, 65, 72, 80, 84, 80, 72, 65, 56, 60],
    [54, 54, 60, 66, 68, 73, 76, 73, 68, 66, 60, 54],
    [58, 59, 60, 61, 63, 65, 66, 65, 63, 61, 60, 59],
    [61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61],
  ],
};
