import type { NailForm, PathForm, SkinForm } from "./types";

/** The five toes of the right foot, from the great toe outwards, each along its bones. */
export const toes: readonly PathForm[] = [
  {
    name: "great toe",
    kind: "path",
    blend: 3,
    points: [
      [-72.5, 18.5, 80, 15.5],
      [-74.8, 14.5, 97, 10.9],
      [-78.3, 13, 113, 10.9],
      [-84.2, 11, 130, 9.6],
    ],
  },
  {
    name: "second toe",
    kind: "path",
    blend: 2,
    points: [
      [-94, 17.5, 84, 9.2],
      [-98.7, 16.2, 100, 5.9],
      [-100.9, 14.6, 113, 6],
      [-103, 9.4, 129, 6.5],
      [-103.2, 8.6, 135, 6.3],
    ],
  },
  {
    name: "third toe",
    kind: "path",
    blend: 2,
    points: [
      [-107.5, 16.5, 79, 8.8],
      [-111.6, 15.4, 95, 6.4],
      [-116.1, 13.9, 107.5, 6],
      [-119.8, 9, 122, 6.2],
      [-120.2, 8.2, 128, 6],
    ],
  },
  {
    name: "fourth toe",
    kind: "path",
    blend: 2,
    points: [
      [-119.5, 15.5, 71, 8.6],
      [-125, 14.4, 86, 6.4],
      [-129.6, 13, 96.5, 6.1],
      [-134, 8.7, 108, 6],
      [-134.4, 7.9, 113.5, 5.8],
    ],
  },
  {
    name: "little toe",
    kind: "path",
    blend: 2,
    points: [
      [-131.5, 13.5, 60, 8.4],
      [-138.4, 12, 76, 6],
      [-143.2, 10.6, 85.5, 6],
      [-147, 8.2, 93, 6.2],
      [-147.2, 7.6, 97, 6],
    ],
  },
];

/** The nails of the right foot, great toe first. */
export const toeNails: readonly NailForm[] = [
  {
    kind: "nail",
    name: "nail of the great toe",
    centre: [-83.9, 11.1, 129.2],
    along: [-5.9, -2, 17],
    out: [0, 1, 0],
    half: [6.6, 7],
  },
  {
    kind: "nail",
    name: "nail of the second toe",
    centre: [-103.1, 8.8, 133.2],
    along: [-0.2, -0.8, 6],
    out: [0, 1, 0],
    half: [4, 4.2],
  },
  {
    kind: "nail",
    name: "nail of the third toe",
    centre: [-120.1, 8.4, 126.2],
    along: [-0.4, -0.8, 6],
    out: [0, 1, 0],
    half: [3.8, 3.9],
  },
  {
    kind: "nail",
    name: "nail of the fourth toe",
    centre: [-134.3, 8.1, 111.8],
    along: [-0.4, -0.8, 5.5],
    out: [0, 1, 0],
    half: [3.6, 3.7],
  },
  {
    kind: "nail",
    name: "nail of the little toe",
    centre: [-147.1, 7.8, 95.4],
    along: [-0.2, -0.6, 4],
    out: [0, 1, 0],
    half: [3.3, 3.5],
  },
];

/**
 * The right foot standing on y = 0, from the heel forwards; the sole is cut flat afterwards.
 *
 * Joint centres, bony tips and bone breadths behind these figures: measured on BodyParts3D, (c) The Database Center for
 * Life Science, CC BY-SA 2.1 Japan; the soft parts over them are the project's own.
 */
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
  {
    name: "inner side of the calcaneal tendon",
    kind: "path",
    blend: 12,
    points: [
      [-68, 106, -62, 12],
      [-68, 80, -63, 13],
      [-68.5, 50, -66, 15.5],
    ],
  },
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
    name: "webs between the toes",
    kind: "path",
    blend: 5,
    points: [
      [-79, 14.5, 92, 8],
      [-95.5, 16, 93, 6.8],
      [-111, 15, 89, 6.6],
      [-123.5, 14, 81, 6.6],
      [-135, 12, 71.5, 6.3],
    ],
  },
  ...toes,
  ...toeNails,
];
