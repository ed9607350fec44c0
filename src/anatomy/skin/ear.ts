import type { SkinForm } from "./types";

/** The auricle stands off the head to the back, leans back and, with the skull, outwards at its top: degrees about x, y, z. */
const LEANING = [-12, 25, 9] as const;

/**
 * The right ear, about 62 mm high, its top at the height of the brow and its lobe at the height of the nose's base. Hollows
 * are cut before the ridges that bound them are laid on, so that rim and antihelix keep their edges.
 */
export const earForms: readonly SkinForm[] = [
  {
    name: "root of the auricle",
    kind: "ellipsoid",
    centre: [-71, 1540, -8],
    radii: [6, 19, 11],
    turn: LEANING,
    blend: 5,
  },
  {
    name: "plate of the auricle",
    kind: "ellipsoid",
    centre: [-77, 1544, -13.8],
    radii: [3.8, 25, 14],
    turn: LEANING,
    blend: 3,
  },
  {
    name: "lobe",
    kind: "ellipsoid",
    centre: [-72, 1519.5, -5],
    radii: [4.2, 8, 7.2],
    turn: LEANING,
    blend: 4,
  },
  {
    name: "concha",
    kind: "ellipsoid",
    carve: true,
    centre: [-78.6, 1536.4, -6.6],
    radii: [6, 9.5, 7],
    turn: LEANING,
    blend: 2,
  },
  {
    name: "upper hollow of the concha",
    kind: "ellipsoid",
    carve: true,
    centre: [-80.6, 1547.5, -10.5],
    radii: [4, 4.5, 6],
    turn: LEANING,
    blend: 2,
  },
  {
    name: "groove under the helix",
    kind: "path",
    curved: true,
    carve: true,
    blend: 1.6,
    points: [
      [-80.3, 1563.6, -8.9, 1.5],
      [-84.2, 1563.6, -16.1, 1.8],
      [-86.4, 1557.6, -20.8, 1.9],
      [-86.6, 1548.1, -21.6, 1.7],
      [-86.2, 1541, -19.8, 1.1],
    ],
  },
  {
    name: "antihelix and antitragus",
    kind: "path",
    curved: true,
    blend: 2,
    points: [
      [-80.3, 1560.5, -14.3, 1.4],
      [-82, 1552.4, -16.9, 2.1],
      [-82.2, 1543.4, -17.8, 2.2],
      [-80.6, 1534.8, -15.5, 2.2],
      [-77.6, 1528, -11, 2.2],
      [-74.9, 1526, -5, 2.4],
    ],
  },
  {
    name: "lower crus of the antihelix",
    kind: "path",
    curved: true,
    blend: 2,
    points: [
      [-76.7, 1555.4, -8.4, 1.2],
      [-79.6, 1553, -13.1, 1.6],
      [-82.2, 1549.1, -17.6, 1.8],
    ],
  },
  {
    name: "helix",
    kind: "path",
    curved: true,
    blend: 1.8,
    points: [
      [-75.4, 1541.6, -9.6, 1.6],
      [-74.6, 1544.6, -4.6, 2],
      [-74.4, 1550.9, -1.8, 2.4],
      [-75.7, 1558.8, -3.4, 2.5],
      [-78.4, 1565.7, -8, 2.6],
      [-82.2, 1568.4, -15, 2.7],
      [-85.9, 1566.4, -21.8, 2.7],
      [-87.9, 1560, -25.9, 2.6],
      [-87.9, 1550.1, -26.1, 2.5],
      [-86.2, 1540.6, -23.5, 2.4],
      [-83.2, 1531.6, -19.3, 2.3],
      [-79.6, 1524.4, -14.1, 2.3],
      [-75.4, 1518, -8, 2.6],
    ],
  },
  {
    name: "tragus",
    kind: "ellipsoid",
    centre: [-72.8, 1536, 0.2],
    radii: [2.6, 5.4, 4],
    turn: LEANING,
    blend: 2.5,
  },
];
