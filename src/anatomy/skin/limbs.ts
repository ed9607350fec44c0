import type { SkinForm } from "./types";

/** Forearm muscles and elbow that the wrapping lacks, and the wrist down to the hand. */
export const armForms: readonly SkinForm[] = [
  {
    name: "brachioradialis and radial extensors",
    kind: "path",
    blend: 18,
    points: [
      [-221, 1165, -30, 8],
      [-227, 1115, -30, 14],
      [-238, 1060, -20, 19],
      [-244, 1000, -12, 18],
      [-254, 930, 0, 13],
      [-265, 862, 15, 5],
    ],
  },
  {
    name: "common extensors",
    kind: "path",
    blend: 18,
    points: [
      [-236, 1070, -36, 11],
      [-243, 1010, -34, 15],
      [-250, 940, -18, 14],
      [-254, 866, 8, 5],
    ],
  },
  {
    name: "extensor carpi ulnaris",
    kind: "path",
    blend: 16,
    points: [
      [-228, 1060, -44, 9],
      [-228, 1000, -36, 12],
      [-237, 920, -12, 10],
      [-241, 850, 14, 4],
    ],
  },
  {
    name: "common flexors",
    kind: "path",
    blend: 18,
    points: [
      [-194, 1125, -32, 9],
      [-187, 1070, -26, 12],
      [-200, 1010, -12, 19],
      [-224, 930, 6, 15],
      [-246, 855, 24, 5],
    ],
  },
  {
    name: "forearm core",
    kind: "path",
    blend: 16,
    points: [
      [-212, 1075, -30, 26],
      [-222, 1010, -20, 26],
      [-236, 920, 0, 22],
      [-252, 850, 19, 18],
      [-255, 810, 29, 12],
    ],
  },
  { name: "elbow point", kind: "ellipsoid", centre: [-209, 1064, -50], radii: [13, 18, 9], blend: 12 },
  {
    name: "wrist, radial side",
    kind: "path",
    blend: 10,
    points: [
      [-254, 900, 5, 20],
      [-263, 850, 18, 19.5],
      [-267, 822, 27, 17.5],
    ],
  },
  {
    name: "wrist, ulnar side",
    kind: "path",
    blend: 10,
    points: [
      [-238, 900, 4, 19],
      [-240.5, 868, 13, 19.5],
      [-241, 845, 19, 19.2],
      [-240.5, 818, 28, 16.5],
    ],
  },
];

/** Thigh, knee and calf where muscles are missing from the wrapping or where bone shows through. */
export const legForms: readonly SkinForm[] = [
  {
    name: "adductor longus and sartorius",
    kind: "path",
    blend: 26,
    points: [
      [-38, 800, 26, 20],
      [-50, 740, 20, 30],
      [-50, 660, 2, 29],
      [-47, 560, -12, 23],
    ],
  },
  {
    name: "sartorius at the knee",
    kind: "path",
    blend: 20,
    points: [
      [-46, 560, -14, 18],
      [-44, 480, -34, 16],
      [-50, 420, -38, 14],
      [-62, 370, -20, 10],
    ],
  },
  {
    name: "sartorius at the hip",
    kind: "path",
    blend: 24,
    points: [
      [-112, 905, 46, 9],
      [-94, 840, 50, 14],
      [-72, 760, 48, 14],
    ],
  },
  {
    name: "fibular muscles",
    kind: "path",
    blend: 16,
    points: [
      [-114, 385, -36, 12],
      [-117, 320, -38, 15],
      [-113, 240, -42, 13],
      [-107, 150, -46, 9],
    ],
  },
  {
    name: "toe flexors behind the tibia",
    kind: "path",
    blend: 16,
    points: [
      [-68, 330, -34, 16],
      [-66, 240, -38, 15],
      [-64, 160, -42, 11],
    ],
  },
  {
    name: "fat beside and below the kneecap",
    kind: "ellipsoid",
    centre: [-83, 416, -6],
    radii: [36, 40, 19],
    blend: 22,
  },
  { name: "kneecap", kind: "ellipsoid", centre: [-86, 431, 7], radii: [24, 27, 16], blend: 14 },
  {
    name: "patellar ligament",
    kind: "path",
    blend: 14,
    points: [
      [-86.5, 410, 8, 10],
      [-85, 384, 4, 9],
      [-85, 340, 0, 7],
    ],
  },
  {
    name: "calcaneal tendon",
    kind: "path",
    blend: 14,
    points: [
      [-82, 200, -74, 11],
      [-81, 120, -76, 9],
      [-79, 60, -80, 8],
    ],
  },
];
