/**
 * Figures of the retinacula of the ankle and the plantar aponeurosis, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_FOOT_FIGURES = {
  // Superior extensor retinaculum: anterior border of the lower fibula -> anterior border of the lower tibia
  "extensor-retinaculum-foot-superior": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-106.5, 118.5, -36, 0.3],
        [-106, 110, -35, 0.4],
        [-105.5, 102, -34.5, 0.3],
      ],
      [
        [-104.5, 118, -29.5, 0.3],
        [-104, 110, -28, 0.4],
        [-103.5, 102, -27.5, 0.3],
      ],
      [
        [-101, 117.5, -24, 0.3],
        [-100, 110, -22.5, 0.4],
        [-99.5, 102.5, -20.5, 0.3],
      ],
      [
        [-96, 117, -18.5, 0.3],
        [-95, 109.5, -17, 0.4],
        [-94, 102, -15.5, 0.3],
      ],
      [
        [-90, 117, -14, 0.3],
        [-88.5, 109, -13, 0.4],
        [-87, 101.5, -12, 0.3],
      ],
      [
        [-84, 116.5, -10.5, 0.3],
        [-82, 108.5, -9.5, 0.4],
        [-80, 100.5, -9, 0.3],
      ],
      [
        [-77, 116, -8.5, 0.3],
        [-74.5, 108, -8, 0.4],
        [-72, 100, -8.5, 0.3],
      ],
      [
        [-70.5, 115, -11.5, 0.3],
        [-68, 107, -11.5, 0.4],
        [-65, 99, -12.5, 0.3],
      ],
      [
        [-65, 113, -16, 0.3],
        [-62.5, 105, -16, 0.4],
        [-58.5, 97.5, -17, 0.3],
      ],
    ],
  },
  // Inferior extensor retinaculum, stem and upper limb: calcaneus in front of the lateral malleolus -> medial malleolus
  "extensor-retinaculum-foot-inferior": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-97.5, 48, -24, 0.35],
        [-99, 46.5, -20, 0.35],
      ],
      [
        [-100.5, 56.5, -17.5, 0.35],
        [-102, 54.5, -12, 0.35],
      ],
      [
        [-102.5, 65.5, -11, 0.35],
        [-105, 62.5, -3.5, 0.35],
      ],
      [
        [-101.5, 74.5, -5.5, 0.35],
        [-100.5, 72.5, 1, 0.35],
      ],
      [
        [-94, 82, -3.5, 0.35],
        [-91.5, 80, 1, 0.35],
      ],
      [
        [-83.5, 86.5, -5, 0.35],
        [-81, 84, -2.5, 0.35],
      ],
      [
        [-73.5, 90, -7.5, 0.35],
        [-70, 87, -6, 0.35],
      ],
      [
        [-63.5, 90, -11.5, 0.35],
        [-61, 85, -13.5, 0.35],
      ],
      [
        [-55.5, 85, -18.5, 0.35],
        [-54.5, 79.5, -21, 0.35],
      ],
    ],
  },
  // Inferior extensor retinaculum, lower limb: over the tendons of the dorsum -> medial border of the foot
  "extensor-retinaculum-foot-inferior-lower-limb": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-93, 77, -0.5, 0.35],
        [-94, 74, 4.5, 0.35],
      ],
      [
        [-86, 80.5, 2, 0.35],
        [-87, 77.5, 8, 0.35],
      ],
      [
        [-78, 80, 4, 0.35],
        [-79, 76.5, 10.5, 0.35],
      ],
      [
        [-70, 78, 5.5, 0.35],
        [-71, 75, 13, 0.35],
      ],
      [
        [-62.5, 75, 7, 0.35],
        [-63.5, 70.5, 14, 0.35],
      ],
      [
        [-58, 68.5, 6, 0.35],
        [-57.5, 64, 15, 0.35],
      ],
      [
        [-56, 60, 4, 0.35],
        [-56.5, 56.5, 13, 0.35],
      ],
      [
        [-54.5, 52, 2.5, 0.35],
        [-57, 48, 10.5, 0.35],
      ],
    ],
  },
  // Flexor retinaculum of the foot: medial malleolus -> medial face of the calcaneus, over the tendons behind the malleolus
  "flexor-retinaculum-foot": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      [
        [-53, 75.5, -28.5, 0.3],
        [-50, 80.5, -36, 0.4],
        [-54, 86, -44, 0.3],
      ],
      [
        [-51.5, 68, -31, 0.3],
        [-50.5, 73.5, -40, 0.4],
        [-55.5, 80.5, -49.5, 0.3],
      ],
      [
        [-49.5, 60.5, -34, 0.3],
        [-51.5, 66.5, -44, 0.4],
        [-58, 74.5, -52.5, 0.3],
      ],
      [
        [-53.5, 53.5, -37, 0.3],
        [-55, 60, -46.5, 0.4],
        [-60, 68, -55, 0.3],
      ],
      [
        [-58.5, 47, -39, 0.3],
        [-58.5, 53, -49, 0.4],
        [-62.5, 61, -57.5, 0.3],
      ],
      [
        [-63.5, 40.5, -41, 0.3],
        [-62.5, 46.5, -51.5, 0.4],
        [-65, 54.5, -60, 0.3],
      ],
      [
        [-68.5, 34.5, -44, 0.3],
        [-67, 40.5, -54, 0.4],
        [-67, 47.5, -62, 0.3],
      ],
      [
        [-73, 29, -48, 0.3],
        [-71.5, 34, -56.5, 0.4],
        [-70, 40, -63.5, 0.3],
      ],
    ],
  },
  // Superior fibular retinaculum: lateral malleolus -> lateral face of the calcaneus, over the fibular tendons
  "fibular-retinaculum-superior": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-110, 67, -47.5, 0.35],
        [-110, 59.5, -46.5, 0.35],
      ],
      [
        [-110, 64.5, -51.5, 0.35],
        [-109, 55, -48.5, 0.35],
      ],
      [
        [-109.5, 60.5, -54.5, 0.35],
        [-108, 50.5, -50.5, 0.35],
      ],
      [
        [-106.5, 57, -57.5, 0.35],
        [-106, 47, -52.5, 0.35],
      ],
      [
        [-102, 54, -58, 0.35],
        [-102.5, 44, -53.5, 0.35],
      ],
      [
        [-97.5, 51, -59, 0.35],
        [-99.5, 41, -54.5, 0.35],
      ],
      [
        [-93.5, 47.5, -60, 0.35],
        [-96, 38.5, -55.5, 0.35],
      ],
      [
        [-89.5, 43.5, -60, 0.35],
        [-92.5, 36, -57, 0.35],
      ],
    ],
  },
  // Plantar aponeurosis, plate: calcaneal tuberosity -> heads of the metatarsals, under flexor digitorum brevis
  "plantar-aponeurosis": {
    kind: "sheet",
    rails: "medial->lateral",
    flip: false,
    stations: [
      [
        [-70, 12.5, -67, 0.3],
        [-71.5, 11.5, -66.5, 0.5],
        [-74, 10.5, -68, 0.5],
        [-77, 10.5, -68, 0.5],
        [-80, 11.5, -67.5, 0.3],
      ],
      [
        [-69.5, 11.5, -51, 0.3],
        [-73.5, 10, -51, 0.5],
        [-77, 10, -52.5, 0.5],
        [-81.5, 9.5, -53.5, 0.5],
        [-85.5, 10, -54, 0.3],
      ],
      [
        [-70, 11, -35.5, 0.3],
        [-76, 10, -35.5, 0.5],
        [-80.5, 9.5, -37, 0.5],
        [-85.5, 9, -39, 0.5],
        [-90.5, 9.5, -40.5, 0.3],
      ],
      [
        [-70, 12, -19.5, 0.3],
        [-78, 9.5, -20, 0.5],
        [-84, 8.5, -22, 0.5],
        [-90, 8.5, -24.5, 0.5],
        [-96, 9, -27.5, 0.3],
      ],
      [
        [-72, 13, -3.5, 0.3],
        [-80.5, 10, -4, 0.5],
        [-87.5, 8, -6.5, 0.5],
        [-94.5, 8, -10, 0.5],
        [-101, 8.5, -14, 0.3],
      ],
      [
        [-72.5, 14, 12, 0.3],
        [-83, 10, 11.5, 0.5],
        [-91, 7.5, 9, 0.5],
        [-98.5, 7.5, 4.5, 0.5],
        [-106.5, 8, -1, 0.3],
      ],
      [
        [-71.5, 14.5, 28, 0.3],
        [-85, 9.5, 27, 0.3],
        [-94, 7, 24.5, 0.3],
        [-103, 7, 19, 0.3],
        [-111.5, 7, 12.5, 0.3],
      ],
    ],
  },
  // Plantar aponeurosis: band to toe 1
  "plantar-aponeurosis-band-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-73.5, 13, 14.5, 2.16, 0.3, 180, 0, 0],
      [-72.5, 14.5, 31, 2.55, 0.4, 180, 0, 0],
      [-72, 13, 48, 2.72, 0.45, 180, 0, 0],
      [-71.5, 9, 65, 2.34, 0.45, 180, 0, 0],
      [-71, 7, 82, 1.6, 0.4, 180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 2
  "plantar-aponeurosis-band-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-83, 8.5, 14, 3.24, 0.3, -180, 0, 0],
      [-85.5, 8, 30.5, 3.23, 0.4, -180, 0, 0],
      [-88, 7.5, 47.5, 2.89, 0.45, -180, 0, 0],
      [-90.5, 7, 64, 2.34, 0.45, -180, 0, 0],
      [-93, 6.5, 81, 1.6, 0.4, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 3
  "plantar-aponeurosis-band-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-91.5, 7.5, 11, 3.24, 0.3, -180, 0, 0],
      [-95, 7, 27.5, 3.23, 0.4, -179, 0, 0],
      [-98.5, 6, 44, 2.89, 0.45, -179, 0, 0],
      [-102.5, 5.5, 60.5, 2.34, 0.45, -180, 0, 0],
      [-106, 5, 77, 1.6, 0.4, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 4
  "plantar-aponeurosis-band-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-99, 7.5, 6.5, 3.24, 0.3, -179, 0, 0],
      [-104, 7, 22.5, 3.23, 0.4, -179, 0, 0],
      [-108.5, 6.5, 38, 2.89, 0.45, -179, 0, 0],
      [-113.5, 6, 53.5, 2.34, 0.45, -179, 0, 0],
      [-118, 5.5, 69, 1.6, 0.4, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 5
  "plantar-aponeurosis-band-5": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-104, 7.5, 1, 2.16, 0.3, -179, 0, 0],
      [-111, 7, 15.5, 2.55, 0.4, -179, 0, 0],
      [-118, 6.5, 29.5, 2.72, 0.45, -179, 0, 0],
      [-124.5, 6, 44, 2.34, 0.45, -179, 0, 0],
      [-130, 5, 58, 1.6, 0.4, -178, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
