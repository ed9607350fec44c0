/**
 * Figures of the short muscles of the foot that the specimen lacks, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FOOT_SHORT_FIGURES = {
  // Extensor digitorum brevis: dorsal calcaneus -> long extensor tendons of toes 2-4
  "extensor-digitorum-brevis": {
    kind: "slips",
    slips: [
      {
        id: "toe-3",
        ref: [1, 0, 0],
        stations: [
          // Dorsolateral calcaneus, in front of the lateral malleolus.
          [-100.5, 47.5, -21, 3.8, 1.2, 32, 0, 0],
          [-105, 52.5, -10.5, 7, 3.3, 32, -1, 0],
          // The belly in the hollow lateral to the cuneiforms.
          [-107.5, 54.5, 1.5, 7.5, 3.96, 30, -1, 0],
          [-110.5, 54.5, 13, 5, 3.3, 24, -0.5, 0],
          [-107, 52.5, 26, 2.8, 1.98, 18, 0, 0],
          [-107.5, 46.5, 40, 1.25, 0.8, 11, 0, 0],
          [-108.5, 38.5, 57, 1.25, 0.8, 6, 0, 0],
          // Lateral side of the long extensor tendon of toe 3.
          [-107.8, 29, 76, 1.25, 0.8, 0, 0, 0],
        ],
      },
      {
        id: "toe-2",
        ref: [1, 0, 0],
        stations: [
          [-104, 53, -8.5, 4, 2.4, 34, 0, 0],
          [-103, 59.5, 3.5, 3.5, 2.42, 29, 0, 0],
          [-99.5, 64, 16, 2, 1.43, 11, 0, 0],
          [-96.5, 58.5, 32, 1.6, 1.1, 6, 0, 0],
          [-95.8, 49.5, 50, 1.25, 0.8, 0, 0, 0],
          [-96, 39.5, 66, 1.25, 0.8, 0, 0, 0],
          // Lateral side of the long extensor tendon of toe 2.
          [-95.5, 31, 80, 1.25, 0.8, 0, 0, 0],
        ],
      },
      {
        id: "toe-4",
        ref: [1, 0, 0],
        stations: [
          [-105, 52.5, -5, 4, 2.2, 34, 0, 0],
          [-110, 51, 10, 3.2, 2.42, 37, 0, 0],
          [-112, 45, 25, 1.9, 1.43, 25, 0, 0],
          [-115, 37, 41, 1.5, 1, 12, 0, 0],
          [-118.5, 30, 56, 1.25, 0.8, 11, 0, 0],
          // Lateral side of the long extensor tendon of toe 4.
          [-120.8, 25, 71, 1.25, 0.8, 5, 0, 0],
        ],
      },
    ],
  },
  // Abductor digiti minimi of the foot: calcaneal tuberosity -> lateral base of the proximal phalanx of toe 5
  "abductor-digiti-minimi-foot": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      // Lateral process of the calcaneal tuberosity.
      [-84, 13, -64.5, 5, 1.8, 69, 0, 0],
      [-92, 17, -47, 6.5, 3.5, 62, -1, 0],
      // The belly makes the outer edge of the sole.
      [-99.5, 20.5, -27, 7, 4.6, 58, -1.5, 0],
      [-107, 18, -7, 7, 4.4, 61, -1.5, 0],
      [-113.5, 15, 14.5, 6, 3.5, 57, -1.5, 0],
      [-127, 14.5, 33.5, 4, 2.4, 47, -1, 0],
      [-134, 12.5, 50, 2.6, 1.4, 38, 0, 0],
      // Lateral base of the proximal phalanx.
      [-139, 11.5, 64.5, 2.2, 0.8, 17, 0, 0],
    ],
  },
  // Flexor digiti minimi of the foot: base of metatarsal 5 -> base of the proximal phalanx of toe 5
  "flexor-digiti-minimi-foot": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      // Plantar base of metatarsal 5.
      [-107.5, 21, 3.5, 3, 0.8, 96, 0, 0],
      [-108.5, 16.5, 16, 3.9, 2.2, 95, 0, 0],
      [-114, 12.5, 27.5, 4.4, 2.8, 95, -0.5, 0],
      [-120.5, 11.5, 38.5, 4.2, 2.6, 86, -0.5, 0],
      [-126, 8.5, 51, 3, 1.6, 88, 0, 0],
      // Plantar base of the proximal phalanx.
      [-132, 8.5, 64, 2.4, 0.8, 85, 0, 0],
    ],
  },
  // Plantar interossei of foot: medial side of metatarsal 3 -> medial base of the proximal phalanx of toe 3
  "plantar-interosseous-foot-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-98, 33.5, 31.5, 2, 0.8, -113, 0, 0],
      [-99, 30.5, 42, 3.2, 1.7, -113, 0, 0],
      [-100.3, 26.5, 53, 3.4, 1.8, -112, 0, 0],
      [-101, 22, 64, 2.4, 1.4, -112, 0, 0],
      [-101, 18, 74.5, 1.5, 0.7, -106, 0, 0],
      [-103, 17, 83.5, 1.6, 0.8, -90, 0, 0],
    ],
  },
  // Plantar interossei of foot: medial side of metatarsal 4 -> medial base of the proximal phalanx of toe 4
  "plantar-interosseous-foot-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-105, 29, 27, 2, 0.8, -113, 0, 0],
      [-108, 26, 38, 3.2, 1.7, -112, 0, 0],
      [-110.5, 21.5, 49, 3.4, 1.8, -112, 0, 0],
      [-112, 17, 59.5, 2.1, 1.1, -113, 0, 0],
      [-113, 15, 67, 0.9, 0.6, -107, 0, 0],
      [-116.5, 16.3, 75, 1.6, 0.8, -90, 0, 0],
    ],
  },
  // Plantar interossei of foot: medial side of metatarsal 5 -> medial base of the proximal phalanx of toe 5
  "plantar-interosseous-foot-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-111, 24, 19.5, 2, 0.5, -114, 0, 0],
      [-115, 21, 29.5, 3.2, 1.5, -113, 0, 0],
      [-118, 17.5, 39, 3.2, 1.8, -113, 0, 0],
      [-121.5, 14.5, 48, 2.4, 1.4, -114, 0, 0],
      [-124, 12.5, 55, 1.5, 1, -108, 0, 0],
      [-126.5, 13, 63.5, 1.6, 0.5, -90, 0, 0],
    ],
  },
  // Lumbricals of the foot: tendons of flexor digitorum longus -> medial base of the proximal phalanx of toe 2
  "lumbrical-foot-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-80.8, 22.5, 23, 1.6, 1, -159, 0, 0],
      [-82.5, 19.3, 38, 2.4, 1.8, -164, 0, 0],
      [-84, 15.5, 53, 2.2, 1.6, -164, 0, 0],
      [-85.8, 13, 68, 1.4, 1, -163, 0, 0],
      [-88, 14, 79, 1.2, 0.8, -128, 0, 0],
      [-90.5, 17.5, 87, 1.6, 0.6, -90, 0, 0],
    ],
  },
  // Lumbricals of the foot: tendons of flexor digitorum longus -> medial base of the proximal phalanx of toe 3
  "lumbrical-foot-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-87.5, 20.5, 28, 1.6, 1, -179, 0, 0],
      [-92.3, 17, 42, 2.4, 1.8, -179, 0, 0],
      [-96.5, 13.3, 56, 2.2, 1.6, -180, 0, 0],
      [-99.5, 11.3, 68, 1.4, 1, -169, 0, 0],
      [-102, 14, 76, 1.2, 0.8, -128, 0, 0],
      [-103.5, 18, 85, 1.6, 0.6, -90, 0, 0],
    ],
  },
  // Lumbricals of the foot: tendons of flexor digitorum longus -> medial base of the proximal phalanx of toe 4
  "lumbrical-foot-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-96.5, 19, 28, 1.6, 1, -180, 0, 0],
      [-102, 16, 41, 2.4, 1.8, -179, 0, 0],
      [-107, 13, 53, 2.2, 1.6, -179, 0, 0],
      [-111, 11.3, 62, 1.4, 1, -170, 0, 0],
      [-113.5, 13, 69, 1.2, 0.8, -129, 0, 0],
      [-115, 16.2, 77.5, 1.6, 0.6, -90, 0, 0],
    ],
  },
  // Lumbricals of the foot: tendons of flexor digitorum longus -> medial base of the proximal phalanx of toe 5
  "lumbrical-foot-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-105, 17, 30, 1.6, 1, -178, 0, 0],
      [-111.5, 14.3, 40, 2.3, 1.7, -177, 0, 0],
      [-117.5, 11.8, 48, 2, 1.5, -177, 0, 0],
      [-122.5, 10, 54.5, 1.3, 1, -168, 0, 0],
      [-125, 10.8, 60.5, 1.2, 0.6, -134, 0, 0],
      [-128, 12.5, 66.5, 1.5, 0.6, -90, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
