import type { SkinForm } from "./types";

/** The right foot standing on y = 0, from the heel forwards; the sole is cut flat afterwards. */
export const footForms: readonly SkinForm[] = [
  {
    name: "ankle",
    kind: "path",
    blend: 16,
    points: [
      [-82, 130, -40, 25],
      [-82, 95, -36, 27],
      [-80, 70, -30, 28],
    ],
  },
  { name: "heel", kind: "ellipsoid", centre: [-79, 26, -66], radii: [27, 34, 28], blend: 16 },
  { name: "heel pad", kind: "ellipsoid", centre: [-79, 12, -60], radii: [27, 14, 31], blend: 12 },
  {
    name: "tarsus",
    kind: "path",
    blend: 18,
    points: [
      [-82, 58, -38, 29],
      [-79, 48, -8, 28],
      [-81, 41, 22, 23],
      [-84, 33, 48, 17],
    ],
  },
  {
    name: "inner border",
    kind: "path",
    blend: 14,
    points: [
      [-66, 40, -30, 20],
      [-68, 42, 10, 19],
      [-71, 33, 42, 16],
      [-72.5, 20, 78, 17.5],
    ],
  },
  {
    name: "outer border",
    kind: "path",
    blend: 14,
    points: [
      [-95, 22, -40, 20],
      [-106, 20, -2, 18],
      [-119, 16, 28, 15],
      [-129, 13, 56, 13.5],
    ],
  },
  {
    name: "instep over metatarsals 2 and 3",
    kind: "path",
    blend: 12,
    points: [
      [-88, 40, 28, 20],
      [-95, 24, 66, 17],
      [-99, 17, 80, 15],
    ],
  },
  {
    name: "instep over metatarsals 4 and 5",
    kind: "path",
    blend: 12,
    points: [
      [-98, 48, -8, 20],
      [-108, 38, 20, 17],
      [-117, 24, 52, 13.5],
      [-120, 17, 66, 12.5],
    ],
  },
  {
    name: "ball behind the small toes",
    kind: "path",
    blend: 12,
    points: [
      [-92, 15, 76, 15],
      [-108, 14, 74, 14],
      [-119, 13, 66, 13.5],
      [-129, 12.5, 56, 12.5],
    ],
  },
  { name: "inner ankle", kind: "ellipsoid", centre: [-54, 80, -31], radii: [9, 15, 12], blend: 10 },
  { name: "outer ankle", kind: "ellipsoid", centre: [-107, 66, -46], radii: [8.5, 16, 11], blend: 10 },
  {
    name: "arch",
    kind: "ellipsoid",
    carve: true,
    centre: [-50, -4, 4],
    radii: [24, 21, 44],
    turn: [0, 0, 10],
    blend: 14,
  },
  {
    name: "great toe",
    kind: "path",
    blend: 6,
    points: [
      [-72.5, 18.5, 80, 15.5],
      [-76, 14.5, 98, 12],
      [-80, 13.5, 113, 12.8],
      [-86.5, 11.5, 130, 10.5],
    ],
  },
  {
    name: "second toe",
    kind: "path",
    blend: 3,
    points: [
      [-94, 17.5, 86, 9.5],
      [-98, 16.5, 101, 8],
      [-100.5, 15.5, 113, 8],
      [-103.2, 10, 130, 7.4],
      [-103.4, 8.8, 136, 7],
    ],
  },
  {
    name: "third toe",
    kind: "path",
    blend: 3,
    points: [
      [-107.5, 16.5, 81, 9],
      [-112, 15.5, 96, 7.4],
      [-115.5, 14.5, 107.5, 7.5],
      [-119.3, 9.5, 123, 7],
      [-119.6, 8.5, 129, 6.7],
    ],
  },
  {
    name: "fourth toe",
    kind: "path",
    blend: 3,
    points: [
      [-119.5, 15.5, 74, 8.8],
      [-124.5, 14.5, 87, 7.2],
      [-128.5, 13.5, 96.5, 7.2],
      [-133, 9, 109, 6.8],
      [-133.4, 8.2, 114.5, 6.5],
    ],
  },
  {
    name: "little toe",
    kind: "path",
    blend: 3,
    points: [
      [-131.5, 13.5, 62, 8.6],
      [-136.5, 12.5, 76, 7.2],
      [-140.5, 11.5, 85.5, 7],
      [-144.5, 8.4, 93, 6.8],
      [-145, 7.8, 97.5, 6.5],
    ],
  },
];
