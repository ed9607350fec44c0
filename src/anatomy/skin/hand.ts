import type { NailForm, SkinForm } from "./types";

/** The nails of the right hand, thumb first. */
export const fingerNails: readonly NailForm[] = [
  {
    kind: "nail",
    name: "nail of the thumb",
    centre: [-323.0, 742.7, 74.1],
    along: [-3.8, -8.5, 4.5],
    out: [-0.75, 0.1, -0.65],
    half: [6.8, 6],
  },
  {
    kind: "nail",
    name: "nail of the index finger",
    centre: [-306.6, 688.2, 86.0],
    along: [-1.3, -8.5, 14],
    out: [0, -1, 0],
    half: [5.8, 4.9],
  },
  {
    kind: "nail",
    name: "nail of the middle finger",
    centre: [-277.9, 679.3, 95.0],
    along: [-2.2, -9, 14],
    out: [0, -1, 0],
    half: [6, 5.1],
  },
  {
    kind: "nail",
    name: "nail of the ring finger",
    centre: [-251.0, 689.7, 94.6],
    along: [-1.7, -5, 13.5],
    out: [0, -1, 0],
    half: [5.7, 4.8],
  },
  {
    kind: "nail",
    name: "nail of the little finger",
    centre: [-221.5, 702.4, 82.5],
    along: [1.8, -10, 11],
    out: [0, -1, 0],
    half: [4.8, 4.1],
  },
];

/**
 * The right hand, palm forwards: palm and ball of the thumb first, then each finger as a chain through its joints with
 * the radii of root, middle joint, end joint and pulp; last the nails.
 *
 * Joint centres, bony tips and bone breadths behind these figures: measured on BodyParts3D, (c) The Database Center for
 * Life Science, CC BY-SA 2.1 Japan; the soft parts over them are the project's own.
 */
export const handForms: readonly SkinForm[] = [
  {
    name: "palm over metacarpal 2",
    kind: "path",
    blend: 12,
    points: [
      [-266, 822, 28, 16],
      [-276, 780, 36, 14.5],
      [-284.5, 749, 43, 12],
    ],
  },
  {
    name: "palm over metacarpal 3",
    kind: "path",
    blend: 10,
    points: [
      [-257, 822, 27, 16],
      [-262, 780, 35, 14.5],
      [-265.5, 750, 44, 12.2],
    ],
  },
  {
    name: "palm over metacarpal 4",
    kind: "path",
    blend: 10,
    points: [
      [-248, 822, 27, 16],
      [-248.5, 780, 36, 14],
      [-247.5, 753, 44, 11.8],
    ],
  },
  {
    name: "palm over metacarpal 5",
    kind: "path",
    blend: 10,
    points: [
      [-243, 820, 28, 15],
      [-237, 785, 37, 13],
      [-232.5, 761, 44.5, 10.8],
    ],
  },
  {
    name: "ball of the little finger",
    kind: "path",
    blend: 10,
    points: [
      [-240, 818, 36, 10.5],
      [-233, 794, 44, 11],
      [-230, 770, 47, 9],
    ],
  },
  {
    name: "thumb metacarpal",
    kind: "path",
    blend: 8,
    points: [
      [-274, 820, 30, 12],
      [-290, 802, 40, 12],
      [-303.5, 787, 50, 10.8],
    ],
  },
  {
    name: "ball of the thumb",
    kind: "ellipsoid",
    centre: [-280, 800, 46],
    radii: [13.5, 23, 11],
    turn: [18, 0, -38],
    blend: 14,
  },
  {
    name: "web of the thumb",
    kind: "path",
    blend: 10,
    points: [
      [-287, 793, 42, 8],
      [-287, 770, 42, 7.5],
      [-287, 752, 41, 8],
    ],
  },
  {
    name: "hollow of the palm",
    kind: "ellipsoid",
    carve: true,
    centre: [-259, 787, 63],
    radii: [11, 18, 9],
    blend: 10,
  },
  {
    name: "webs between the fingers",
    kind: "path",
    blend: 7,
    points: [
      [-284, 741, 45, 7.5],
      [-266, 740, 46.5, 7.5],
      [-248, 744, 46.5, 7.5],
      [-231.5, 752, 46.5, 7],
    ],
  },
  {
    name: "thumb",
    kind: "path",
    blend: 6,
    points: [
      [-303.5, 787, 50, 10.8],
      [-309, 774, 57, 9.6],
      [-314.5, 761, 64, 9.8],
      [-320, 749.5, 70.5, 9],
      [-323.8, 741, 75, 7.2],
    ],
  },
  {
    name: "index finger",
    kind: "path",
    blend: 3.2,
    points: [
      [-287, 744, 41.5, 10],
      [-293, 728, 49.5, 9],
      [-299, 711, 57.5, 9.4],
      [-302.5, 703, 66, 8],
      [-305.5, 695.5, 74, 8],
      [-306.8, 687, 88, 6.8],
    ],
  },
  {
    name: "middle finger",
    kind: "path",
    blend: 3.2,
    points: [
      [-266, 745.5, 42.5, 10],
      [-269, 727, 53.5, 9.2],
      [-272, 708, 64, 9.8],
      [-274, 697, 73.5, 8.2],
      [-276, 687, 83, 8.2],
      [-278.2, 678, 97, 7],
    ],
  },
  {
    name: "ring finger",
    kind: "path",
    blend: 3.2,
    points: [
      [-247, 749.5, 42.5, 9.5],
      [-248, 731, 53, 8.6],
      [-248.5, 714, 62.5, 9.1],
      [-249, 704, 73, 7.8],
      [-249.5, 694, 83, 7.8],
      [-251.2, 689, 96.5, 6.7],
    ],
  },
  {
    name: "little finger",
    kind: "path",
    blend: 3.2,
    points: [
      [-230, 757, 44.5, 8.6],
      [-228, 742, 52.5, 7.6],
      [-226, 727.5, 60.5, 7.7],
      [-224.5, 719, 67, 7],
      [-223, 711, 73, 7],
      [-221.2, 701, 84, 6],
    ],
  },
  ...fingerNails,
];
