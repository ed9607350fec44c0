/**
 * Figures of the muscles of the foot, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Moved off the bones where the fit sank into them; the first dorsal interosseous, the oblique head of adductor hallucis and
 * the ends of flexor digitorum brevis are authored on the landmarks.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FOOT_FIGURES = {
  // Abductor hallucis: calcaneal tuberosity -> base of hallux proximal phalanx
  "abductor-hallucis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-67, 16, -58, 4.5, 1.6, 29, 1, 0],
      [-62.5, 20.5, -48.5, 5, 2.5, 29, 2, 0],
      [-62.5, 26.5, -30, 9, 3.5, 33, 0.5, -0.08],
      [-61.5, 30, -5, 11, 4, 36, 1.5, -0.08],
      [-58, 32, 17, 5.5, 3.5, 41, -0.5, -0.06],
      [-57.5, 28, 40.5, 3.5, 1.5, 67, 0, 0.04],
      [-57, 19.5, 65.5, 3, 1, 77, 0.5, 0.06],
      [-58.5, 15, 82.5, 2, 1.5, 83, -0.5, 0.06],
    ],
  },
  // Oblique head of adductor hallucis: bases of metatarsals 2-4 -> base of hallux proximal phalanx
  "adductor-hallucis-oblique-head": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-96.8, 33.5, 18.5, 5.5, 1, 101, 0, 0],
      [-93.5, 32.3, 24.5, 8, 2.4, 106, 0, -0.2],
      [-91.5, 32, 30, 9.5, 3.5, 113, 1, -0.2],
      [-89, 30, 38, 8, 3.5, 121, 1, 0],
      [-85, 25.5, 50, 7, 3.3, 117, 0, 0.2],
      [-82.5, 19.5, 61, 5, 2.3, 109, 0, 0],
      [-82.8, 17, 73, 3, 1.2, 71, 0, 0],
      // Lateral sesamoid and base of the proximal phalanx.
      [-82.5, 16, 84, 2.2, 0.8, 36, 0, 0],
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
      [-95, 16.5, 66.5, 6.5, 2, -97, 0.5, -0.1],
      [-90.5, 16, 67.5, 4.5, 1.5, -89, 0, -0.04],
      [-86.5, 15, 72.5, 2.6, 1, 94, 0, 0],
      [-83.2, 15.5, 82, 2, 0.7, 69, 0, 0],
    ],
  },
  // Extensor hallucis brevis: dorsal calcaneus -> base of hallux proximal phalanx
  "extensor-hallucis-brevis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-98.5, 51, -20, 3.5, 1.4, 33, 0, 0.04],
      [-97.5, 62.5, -5.5, 7, 3.6, 39, 0, 0.1],
      [-92, 68.5, 13.5, 6, 3, 29, 0.5, 0.08],
      [-82, 59.5, 33, 2.5, 1.8, 18, -0.5, 0.04],
      [-74.5, 47.5, 53, 2, 1.8, 16, 0, 0],
      [-71, 36.5, 72, 1.5, 1.8, 10, 0, 0],
      [-71.5, 27.5, 90.5, 3.5, 1.8, 3, -1, -0.02],
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
      [-91.5, 23.5, 8, 5.5, 2, -66, 0.5, -0.02],
      [-93.5, 21.5, 17.5, 2, 0.6, -51, 0.5, -0.18],
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
          [-90, 9.5, 80, 2, 1.5, -61, 0, 0.02],
          [-95, 12.5, 96, 1.6, 1, -66, 0, -0.04],
          [-98, 12, 109, 1.3, 0.7, -101, 0, 0],
          [-99.5, 13, 116, 1.2, 0.6, -115, 0, 0],
        ],
      },
      {
        id: "toe-3",
        ref: [0, 1, 0],
        stations: [
          [-93, 9.5, 45, 3.5, 2.5, -72, -0.5, 0.02],
          [-96.5, 8.5, 53.5, 3.5, 2, -80, 0.5, 0.04],
          [-100.5, 7, 68, 2, 1.4, -90, 0, 0],
          [-105, 7.5, 81.5, 1.8, 1.3, -90, 0, 0],
          [-109, 11.5, 93.5, 1.6, 1, -101, 0, 0],
          [-113, 11, 105, 1.3, 0.7, -101, 0, 0],
          [-115, 11.5, 111, 1.2, 0.6, -115, 0, 0],
        ],
      },
      {
        id: "toe-4",
        ref: [0, 1, 0],
        stations: [
          [-104, 10.5, 47, 2, 2, -86, -0.5, -0.04],
          [-107.5, 9.5, 52.5, 3, 2, -78, -0.5, 0],
          [-112.5, 8, 66, 2, 1.5, -69, 0, 0],
          [-117, 8, 76, 1.5, 1.5, -66, 0, -0.02],
          [-123, 10.5, 87, 1.6, 1, -65, 0, -0.02],
          [-127.5, 9.5, 97, 1.3, 0.7, -101, 0, 0],
          [-130, 10.5, 102, 1.2, 0.6, -113, 0, 0],
        ],
      },
      {
        id: "toe-5",
        ref: [0, 1, 0],
        stations: [
          [-76.5, 12.5, -56, 7.5, 2.6, -97, 0, -0.16],
          [-78, 17, -32, 11, 3.5, -74, 0.5, 0.14],
          [-84, 18, -2.5, 13.5, 4.5, -77, 2, 0.22],
          [-92, 14, 26.5, 14, 2.5, -90, 2.5, 0.02],
          [-107, 10.5, 41.5, 6.5, 2, -103, -2, -0.06],
          [-122, 7, 56, 1, 1, -90, 0.5, -0.08],
          [-139.8, 9, 82.5, 1.3, 0.6, -95, 0, 0],
        ],
      },
    ],
  },
  // Medial head of flexor hallucis brevis: cuboid and cuneiforms -> base of hallux proximal phalanx
  "flexor-hallucis-brevis-medial-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-57.5, 44.5, 11.5, 3.5, 0.5, 88, -0.5, 0],
      [-58.5, 38.5, 22.5, 2.5, 0.5, 52, 0, 0.1],
      [-62.5, 36.5, 32, 3, 2.5, 10, 0.5, 0.24],
      [-63.5, 32, 46.5, 4.5, 2.5, -30, -0.5, 0.24],
      [-63, 21.5, 61.5, 5, 3.5, -22, 0, 0.14],
      [-62.5, 13, 70.5, 5, 2, 20, 2.5, 0.1],
      [-63, 12.5, 83.5, 3.5, 1.5, 34, 0, 0],
    ],
  },
  // Opponens digiti minimi of foot: base of metatarsal 5 -> shaft of metatarsal 5
  "opponens-digiti-minimi-foot": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-105.5, 23.5, 2.5, 1.5, 0.6, 126, 0.5, -0.16],
      [-106, 22.5, 7.5, 3.5, 0.6, 122, 0, -0.12],
      [-110.5, 20, 12, 3.5, 1.2, 99, -1, -0.02],
      [-116, 19, 18.5, 2.5, 1.8, 64, -0.5, 0.16],
      [-120, 17.5, 27.5, 2.5, 1.8, 50, -0.5, 0.2],
      [-121.5, 15.5, 35, 2.5, 1.2, 49, -0.5, 0.12],
      [-123, 14, 41.5, 2, 0.6, 44, -0.5, 0.02],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-84, 49.5, 39, 2.8, 1, -16, 0, 0],
      [-84.5, 46, 47, 4.4, 2.8, -15, 0, 0],
      [-84.8, 41, 57, 4.6, 3, -16, 0, 0],
      [-85, 35, 66, 3.6, 2.4, -15, 0, 0],
      [-86.5, 28.5, 75.5, 2, 1.1, -17, 0, 0],
      [-88, 23.5, 81, 1.4, 0.8, -46, 0, 0],
      // Medial base of the proximal phalanx of toe 2.
      [-88, 19.5, 86, 1.5, 0.6, -59, 0, 0],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-93.5, 49, 41, 3, 0.5, 63, 0.5, -0.12],
      [-95, 47, 45, 5, 1.3, 33, 1, -0.16],
      [-95.5, 41, 56, 4.5, 1.2, 26, 1, -0.12],
      [-96, 34.5, 66, 4.5, 1.5, 19, 0.5, -0.14],
      [-97, 29, 74.5, 3, 1, 19, -0.5, -0.1],
      [-97, 25, 79, 1, 0.5, 34, 0, -0.04],
      [-97.5, 23, 86, 1, 0.5, 55, 0, 0],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-105.5, 45.5, 37, 1.4, 0.8, 60, 0, 0.1],
      [-108, 39.5, 39, 4, 1.2, 53, 1, 0.2],
      [-109, 35.5, 49, 4.3, 1.5, 40, 1, 0.2],
      [-110, 31.5, 58.5, 5, 1.5, 35, 0.5, 0.12],
      [-110.5, 27, 67, 3.3, 0.8, 27, 0, 0],
      [-111.5, 23, 73, 1, 1, 44, 0, -0.06],
      [-111.5, 18, 81.5, 1.5, 1, 68, -0.5, -0.08],
    ],
  },
  // Dorsal interossei of foot: facing metatarsal shafts -> base of proximal phalanx
  "dorsal-interosseous-foot-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-113.5, 36, 24.5, 1.2, 0.7, 61, 0, 0],
      [-115, 33.5, 29, 4.5, 1, 55, -0.5, -0.12],
      [-118, 31, 39.5, 4.5, 1, 46, -1, -0.2],
      [-120.5, 26.5, 50.5, 4.5, 1.5, 41, -0.5, -0.3],
      [-121.5, 21, 58.5, 2.6, 1.5, 46, 0, -0.24],
      [-122.5, 17, 65, 1, 1, 76, 0, -0.1],
      [-124.5, 16.5, 73, 0.6, 0.5, 108, 0, 0.02],
    ],
  },
  // Lateral head of flexor hallucis brevis: cuboid and cuneiforms -> base of hallux proximal phalanx
  "flexor-hallucis-brevis-lateral-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-59, 42.5, 13, 0.5, 0.5, 82, -0.5, 0.26],
      [-63, 35.5, 11.5, 2.5, 0.5, 40, 1, 0.42],
      [-69.5, 28.5, 20.5, 7.5, 1.5, 10, 0.5, 0.42],
      [-71, 26, 39.5, 8, 4.5, 4, -2, 0.26],
      [-72, 19, 57.5, 5.5, 4, 6, -0.5, 0.14],
      [-74, 9, 69.5, 3.5, 1.5, 17, 1.5, 0.12],
      [-75, 10.5, 86.5, 2.5, 1, -7, 0.5, 0.06],
    ],
  },
} satisfies Record<string, MuscleShape>;
