import type { SkinForm } from "./types";

/**
 * The calm face: brow, cheek, chin, nose, closed lips and closed eyes, right side; what lies on the midline is drawn once.
 * Solid forms come first, the lines of lids and lips are pressed in afterwards.
 */
export const faceForms: readonly SkinForm[] = [
  {
    name: "brow ridge",
    kind: "path",
    blend: 12,
    points: [
      [-9, 1563, 86.5, 4.5],
      [-26, 1567, 84.5, 4.5],
      [-42, 1564, 75, 4],
      [-51, 1556, 64, 4],
    ],
  },
  { name: "cheekbone", kind: "ellipsoid", centre: [-43, 1517, 61], radii: [17, 14, 17], turn: [0, -35, 0], blend: 20 },
  { name: "chin", kind: "ellipsoid", centre: [0, 1457, 84.5], radii: [14, 11, 13.5], blend: 14 },
  {
    name: "eyeball under its lids",
    kind: "ellipsoid",
    centre: [-31.5, 1541.5, 71],
    radii: [16, 11, 12.6],
    turn: [0, -14, 0],
    blend: 6,
  },
  {
    name: "bridge of the nose",
    kind: "path",
    blend: 9,
    points: [
      [0, 1556, 82.5, 7],
      [0, 1544, 88, 6.4],
      [0, 1531, 96, 6.6],
      [0, 1519, 104.5, 7.2],
    ],
  },
  {
    name: "side of the nose",
    kind: "path",
    blend: 8,
    points: [
      [-4, 1546, 82, 6],
      [-6.5, 1526, 91.5, 7],
      [-8.5, 1513, 96.5, 7.2],
    ],
  },
  { name: "tip of the nose", kind: "ellipsoid", centre: [0, 1512, 108.5], radii: [8.6, 8, 10], blend: 7 },
  {
    name: "wing of the nose",
    kind: "ellipsoid",
    centre: [-11.5, 1508.6, 102],
    radii: [5.4, 6.2, 9],
    turn: [0, -14, 0],
    blend: 4.5,
  },
  {
    name: "columella",
    kind: "path",
    blend: 4,
    points: [
      [0, 1502.5, 99, 3.8],
      [0, 1505.5, 111.5, 4.2],
    ],
  },
  {
    name: "nostril",
    kind: "ellipsoid",
    carve: true,
    centre: [-6.8, 1502.2, 106],
    radii: [3, 3.8, 5],
    turn: [0, -25, 0],
    blend: 2.6,
  },
  { name: "muzzle under the lips", kind: "ellipsoid", centre: [0, 1484, 77.5], radii: [27, 17, 20.5], blend: 10 },
  {
    name: "upper lip",
    kind: "path",
    blend: 5,
    points: [
      [0, 1487.4, 100, 4.4],
      [-5.5, 1488.6, 99.8, 4.7],
      [-14, 1487, 95, 4],
      [-24, 1484, 86, 1.8],
    ],
  },
  {
    name: "lower lip",
    kind: "path",
    blend: 3,
    points: [
      [0, 1478.6, 98, 5.4],
      [-9, 1478.8, 96.1, 5.1],
      [-17, 1480.5, 91.2, 3.6],
      [-24, 1483.4, 85.8, 1.6],
    ],
  },
  {
    name: "line between the lips",
    kind: "crease",
    behindZ: 75,
    points: [
      [0, 1483.2, 1.7, 1.8],
      [-6, 1484, 1.7, 2],
      [-14, 1483.7, 1.7, 1.9],
      [-21, 1484, 1.8, 1.6],
      [-25, 1485, 2.2, 0.4],
    ],
  },
  {
    name: "edge of the upper lip",
    kind: "crease",
    behindZ: 75,
    points: [
      [0, 1491, 1.3, -0.5],
      [-4, 1492.6, 1.3, -0.8],
      [-12, 1490.4, 1.4, -0.7],
      [-22, 1486, 1.4, -0.3],
    ],
  },
  {
    name: "philtrum",
    kind: "crease",
    behindZ: 90,
    points: [
      [0, 1501, 2.4, 0.9],
      [0, 1493.5, 2.6, 1.1],
    ],
  },
  {
    name: "fold below the lower lip",
    kind: "crease",
    behindZ: 75,
    points: [
      [0, 1469, 5.5, 2],
      [-8, 1469.5, 5.5, 1.7],
      [-17, 1472, 5, 0.2],
    ],
  },
  {
    name: "fold from nose to mouth",
    kind: "crease",
    behindZ: 70,
    points: [
      [-18, 1509, 2.2, 0.9],
      [-22, 1503, 3, 0.9],
      [-27.5, 1495.5, 3.5, 0.5],
      [-30, 1490, 3.5, 0.1],
    ],
  },
  {
    name: "lash line",
    kind: "crease",
    behindZ: 55,
    points: [
      [-17, 1539.2, 1.1, 0.9],
      [-22, 1537.2, 1.2, 1.4],
      [-31, 1535.6, 1.25, 1.6],
      [-40, 1536.8, 1.2, 1.5],
      [-47, 1540, 1.1, 0.8],
    ],
  },
  {
    name: "edge of the upper lid",
    kind: "crease",
    behindZ: 55,
    points: [
      [-20, 1540.6, 1.6, -0.4],
      [-31, 1538.6, 1.8, -0.7],
      [-41, 1540, 1.6, -0.5],
    ],
  },
  {
    name: "fold of the upper lid",
    kind: "crease",
    behindZ: 55,
    points: [
      [-18, 1546, 1.4, 0.5],
      [-24, 1549.4, 1.6, 1.2],
      [-32, 1550.6, 1.7, 1.4],
      [-41, 1549, 1.6, 1.2],
      [-49, 1544.5, 1.5, 0.5],
    ],
  },
  {
    name: "fold under the lower lid",
    kind: "crease",
    behindZ: 55,
    points: [
      [-17, 1534, 2.4, 0.6],
      [-26, 1528.5, 2.8, 0.7],
      [-38, 1527.5, 2.8, 0.4],
    ],
  },
  {
    name: "eyebrow",
    kind: "crease",
    behindZ: 55,
    points: [
      [-11, 1560.5, 2.4, -0.5],
      [-24, 1565, 3, -0.8],
      [-37, 1564.5, 3, -0.7],
      [-46, 1560, 3, -0.3],
    ],
  },
];
