import type { SkinForm } from "./types";

/** The right ear, about 62 mm high, its top at the height of the brow and its lobe at the height of the nose's base. */
export const earForms: readonly SkinForm[] = [
  {
    name: "root of the auricle",
    kind: "ellipsoid",
    centre: [-72, 1537, -8],
    radii: [6, 20, 12],
    turn: [-12, 24, 0],
    blend: 6,
  },
  {
    name: "plate of the auricle",
    kind: "ellipsoid",
    centre: [-78, 1543, -13],
    radii: [3.4, 25, 14],
    turn: [-12, 28, 0],
    blend: 4,
  },
  {
    name: "helix",
    kind: "path",
    blend: 2.2,
    points: [
      [-71.5, 1537, -1, 2],
      [-72.5, 1546, 4, 2.8],
      [-74, 1557, 4, 3],
      [-76.5, 1564.5, -2, 3.1],
      [-80, 1567.5, -11, 3.2],
      [-83.5, 1563.5, -21, 3.2],
      [-85.5, 1554, -26.5, 3.1],
      [-85.5, 1543, -25.5, 2.9],
      [-82.5, 1531, -20, 2.8],
      [-79, 1522.5, -14, 2.8],
    ],
  },
  { name: "lobe", kind: "ellipsoid", centre: [-76, 1518.5, -7.5], radii: [3.8, 8.6, 8], turn: [-12, 24, 0], blend: 4 },
  {
    name: "concha",
    kind: "ellipsoid",
    carve: true,
    centre: [-80, 1537, -6],
    radii: [6, 10.5, 7.5],
    turn: [-12, 24, 0],
    blend: 2.5,
  },
  {
    name: "groove under the helix",
    kind: "path",
    carve: true,
    blend: 2,
    points: [
      [-78.5, 1558, -2, 1.8],
      [-83, 1561, -13, 2],
      [-86.5, 1552, -21, 1.8],
      [-86, 1540, -20.5, 1.2],
    ],
  },
  {
    name: "antihelix",
    kind: "path",
    blend: 2,
    points: [
      [-80, 1557, -9, 1.6],
      [-82, 1548, -15.5, 2.4],
      [-81.5, 1537, -15.5, 2.4],
      [-79, 1527, -10, 2.2],
    ],
  },
  { name: "tragus", kind: "ellipsoid", centre: [-72.5, 1533, 3], radii: [3, 5, 3.4], turn: [0, 30, 0], blend: 3 },
];
