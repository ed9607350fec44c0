/**
 * Figures of the muscles of the foot, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FOOT_FIGURES = {
  // Abductor hallucis: calcaneal tuberosity -> base of hallux proximal phalanx
  "abductor-hallucis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-63, 20.5, -48.5, 5, 2.5, 29, 2, 0],
      [-63, 26.5, -30, 9, 3.5, 33, 0.5, -0.08],
      [-62.5, 30.5, -5, 11, 4, 36, 1.5, -0.08],
      [-59.5, 33, 17, 5.5, 4, 41, -0.5, -0.06],
      [-58.5, 28.5, 40.5, 3.5, 1.5, 67, 0, 0.04],
      [-57.5, 20, 65.5, 3, 1, 77, 0.5, 0.06],
      [-59, 15, 82.5, 2, 1.5, 83, -0.5, 0.06],
    ],
  },
  // Oblique head of adductor hallucis: bases of metatarsals 2-4 -> base of hallux proximal phalanx
  "adductor-hallucis-oblique-head": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-92.5, 32.5, 6.5, 3.5, 0.5, -53, 1, -0.06],
      [-90, 33, 16, 5, 2.5, -42, 1, -0.24],
      [-90.5, 33.5, 24, 9.5, 3.5, -48, 3, -0.44],
      [-87.5, 30.5, 36, 8, 3.5, -47, 4, 0],
      [-84.5, 25.5, 49, 7, 3.5, -63, 0, 0.34],
      [-81, 19.5, 60, 5.5, 2.5, -68, -1.5, 0.18],
      [-77, 15.5, 67, 3.5, 1.5, -65, 0, -0.04],
    ],
  },
  // Transverse head of adductor hallucis: plantar MTP joints 3-5 -> base of hallux proximal phalanx
  "adductor-hallucis-transverse-head": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-117.5, 15.5, 57, 2.5, 1.5, -63, 0, -0.1],
      [-109.5, 15.5, 58, 2.5, 2, -80, -0.5, -0.08],
      [-103.5, 16, 62, 5, 2, -97, 0.5, -0.06],
      [-95, 16, 66.5, 6.5, 2, -97, 0.5, -0.1],
      [-90.5, 15.5, 67.5, 4.5, 1.5, -89, 0, -0.04],
      [-83, 15.5, 70.5, 3, 1, -88, -0.5, 0],
      [-76, 13.5, 74, 2, 1, -84, 0, 0.02],
    ],
  },
  // Extensor hallucis brevis: dorsal calcaneus -> base of hallux proximal phalanx
  "extensor-hallucis-brevis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-93, 47.5, -22, 3, 1, 23, -2, 0.04],
      [-92, 62.5, -6, 7.5, 3.5, 39, 0, 0.1],
      [-87.5, 66, 14, 6.5, 3, 29, 0.5, 0.08],
      [-80.5, 59.5, 33, 2.5, 1.5, 18, -0.5, 0.04],
      [-73.5, 47, 53, 2, 1.5, 16, 0, 0],
      [-70.5, 36, 72, 1.5, 1.5, 10, 0, 0],
      [-71, 27, 90.5, 3.5, 1.5, 3, -1, -0.02],
    ],
  },
  // Flexor accessorius: calcaneus -> tendon of flexor digitorum longus
  "quadratus-plantae": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-73.5, 18.5, -50.5, 11, 0.5, -74, 3, -0.1],
      [-76.5, 21, -36.5, 12.5, 1.5, -76, 1.5, 0.1],
      [-75.5, 23.5, -28, 8, 2, -73, 1, 0.48],
      [-80.5, 24.5, -21, 12.5, 2.5, -70, 1, 0.48],
      [-86.5, 24.5, -7, 11, 2, -69, 2, 0.24],
      [-94, 22, 9, 5.5, 2, -66, 0.5, -0.02],
      [-97, 19.5, 17.5, 0.5, 0.5, -51, 0.5, -0.18],
    ],
  },
  // Flexor digitorum brevis: calcaneal tuberosity -> middle phalanges of toes 2-5
  "flexor-digitorum-brevis": {
    kind: "slips",
    slips: [
      {
        id: "toe-2",
        ref: [0, 1, 0],
        stations: [
          [-80.5, 15.5, 35.5, 2, 2, -39, -0.5, 0.16],
          [-85.5, 13, 46, 3.5, 2, -53, 0, 0.12],
          [-87, 11, 64, 2, 1.5, -58, 0, 0.06],
          [-89, 9.5, 80, 2, 1.5, -61, 0, 0.02],
          [-92.5, 11, 96, 2, 1.5, -66, 0, -0.04],
          [-96.5, 11, 112, 3.5, 1.5, -70, 0, -0.14],
          [-96.5, 11.5, 116, 4, 0.5, -112, 0.5, -0.3],
        ],
      },
      {
        id: "toe-3",
        ref: [0, 1, 0],
        stations: [
          [-93, 9.5, 45, 3.5, 2.5, 108, 0.5, -0.02],
          [-96.5, 8.5, 53.5, 3.5, 2, 78, -0.5, -0.04],
          [-100.5, 7, 68, 2, 1.5, 36, 0, -0.04],
          [-104, 7.5, 81.5, 2, 1.5, -7, 0, 0],
          [-107.5, 9.5, 93.5, 1.5, 1.5, -49, 0, 0],
          [-111.5, 8, 106.5, 3, 1, -91, 0, 0.02],
          [-113, 10, 110, 4.5, 0.5, -52, 0, 0.14],
        ],
      },
      {
        id: "toe-4",
        ref: [0, 1, 0],
        stations: [
          [-104, 10.5, 47, 2, 2, -86, -0.5, -0.04],
          [-107.5, 9.5, 52.5, 3, 2, -78, -0.5, 0],
          [-112.5, 8, 66, 2, 1.5, -69, 0, 0],
          [-116, 8, 76, 1.5, 1.5, -66, 0, -0.02],
          [-120, 8.5, 87, 1.5, 1, -65, 0, -0.02],
          [-124, 9.5, 99, 2.5, 1, -72, 0, -0.06],
          [-124.5, 11, 101.5, 1, 1, -94, -0.5, -0.14],
        ],
      },
      {
        id: "toe-5",
        ref: [0, 1, 0],
        stations: [
          [-75.5, 12.5, -56, 8.5, 3, -97, 0, -0.16],
          [-78, 17, -32, 11, 3.5, -74, 0.5, 0.14],
          [-84, 18, -2.5, 13.5, 4.5, -77, 2, 0.22],
          [-92, 14, 26.5, 14, 2.5, -90, 2.5, 0.02],
          [-107, 10.5, 41.5, 6.5, 2, -103, -2, -0.06],
          [-122, 7, 56, 1, 1, -90, 0.5, -0.08],
          [-135.5, 8.5, 84, 2.5, 1, -77, 0, -0.06],
        ],
      },
    ],
  },
  // Medial head of flexor hallucis brevis: cuboid and cuneiforms -> base of hallux proximal phalanx
  "flexor-hallucis-brevis-medial-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-58, 44.5, 11.5, 3.5, 0.5, 88, -0.5, 0],
      [-59, 38.5, 22.5, 2.5, 0.5, 52, 0, 0.1],
      [-62.5, 36.5, 32, 3, 2.5, 10, 0.5, 0.24],
      [-63.5, 32, 46.5, 4.5, 2.5, -30, -0.5, 0.24],
      [-63.5, 21.5, 62, 5, 3.5, -22, 0, 0.14],
      [-63, 13, 71, 5, 2, 20, 2.5, 0.1],
      [-63.5, 12.5, 84, 3.5, 1.5, 34, 0, 0],
    ],
  },
  // Opponens digiti minimi of foot: base of metatarsal 5 -> shaft of metatarsal 5
  "opponens-digiti-minimi-foot": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-105.5, 23.5, 2.5, 1.5, 0.5, 126, 0.5, -0.16],
      [-106, 22.5, 7.5, 3.5, 0.5, 122, 0, -0.12],
      [-110.5, 20, 12, 3.5, 1, 99, -1, -0.02],
      [-116, 19.5, 18.5, 2.5, 1.5, 64, -0.5, 0.16],
      [-120, 18.5, 28, 2.5, 1.5, 50, -0.5, 0.2],
      [-121.5, 16.5, 35.5, 2.5, 1, 49, -0.5, 0.12],
      [-123, 15, 41.5, 2, 0.5, 44, -0.5, 0.02],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-78.5, 49.5, 39.5, 1.5, 1.5, 8, 1, 0.24],
      [-79, 46.5, 48.5, 5.5, 2.5, -4, 0.5, 0.3],
      [-80.5, 42, 57.5, 5.5, 1.5, -1, -1, 0.2],
      [-82, 35, 67.5, 4, 1.5, 3, 0, 0.1],
      [-82, 29, 75, 2.5, 1.5, 31, 0, 0.06],
      [-82.5, 25, 81.5, 1.5, 1, 73, 0, 0.04],
      [-84.5, 20.5, 89.5, 1.5, 0.5, 115, 0.5, 0.02],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-91, 47.5, 40.5, 3, 0.5, 63, 0.5, -0.12],
      [-93, 45.5, 44.5, 5, 1.5, 33, 1, -0.16],
      [-94, 39.5, 55.5, 4.5, 1.5, 26, 1, -0.12],
      [-95, 33.5, 65.5, 4.5, 1.5, 19, 0.5, -0.14],
      [-96, 28, 74, 3, 1, 19, -0.5, -0.1],
      [-96.5, 24.5, 79, 1, 0.5, 34, 0, -0.04],
      [-96, 22, 86, 1, 0.5, 55, 0, 0],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-102, 44, 36, 1.5, 0.5, 95, -1, 0.18],
      [-104.5, 38.5, 38.5, 4, 1.5, 53, 1, 0.2],
      [-106, 34.5, 48.5, 4.5, 1.5, 40, 1, 0.2],
      [-107.5, 30.5, 58, 5, 1.5, 35, 0.5, 0.12],
      [-108, 26, 66.5, 3.5, 1, 27, 0, 0],
      [-110, 22.5, 73, 1, 1, 44, 0, -0.06],
      [-110, 17.5, 81.5, 1.5, 1, 68, -0.5, -0.08],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-109, 36, 24, 1, 1, 61, 0, 0],
      [-112.5, 32.5, 28.5, 4.5, 1, 55, -0.5, -0.12],
      [-115.5, 30, 39.5, 4.5, 1, 46, -1, -0.2],
      [-118, 26, 50.5, 4.5, 1.5, 41, -0.5, -0.3],
      [-119, 21, 59, 3, 1.5, 46, 0, -0.24],
      [-120.5, 17, 65, 1, 1, 76, 0, -0.1],
      [-122, 17, 73.5, 1, 0.5, 108, 0, 0.02],
    ],
  },
  // Lateral head of flexor hallucis brevis: cuboid and cuneiforms -> base of hallux proximal phalanx
  "flexor-hallucis-brevis-lateral-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-59, 43, 12.5, 0.5, 0.5, 82, -0.5, 0.26],
      [-60, 38, 14.5, 3.5, 0.5, 40, 1, 0.42],
      [-67.5, 32.5, 24, 8, 2.5, 10, 0.5, 0.42],
      [-70, 28.5, 41.5, 8, 4.5, 4, -2, 0.26],
      [-71.5, 20.5, 58.5, 5.5, 4, 6, -0.5, 0.14],
      [-74, 10, 70, 3.5, 1.5, 17, 1.5, 0.12],
      [-75, 11, 87, 2.5, 1, -7, 0.5, 0.06],
    ],
  },
} satisfies Record<string, MuscleShape>;
