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
        [-106.5, 122, -36.5, 0.6],
        [-106, 107.5, -35, 0.6],
        [-105, 94.5, -33.5, 0.6],
      ],
      [
        [-105, 122, -30, 0.6],
        [-104, 108.5, -28, 0.6],
        [-102.5, 95.5, -26.5, 0.6],
      ],
      [
        [-101.5, 122, -24.5, 0.6],
        [-100, 109, -22.5, 0.6],
        [-99.5, 96.5, -19, 0.6],
      ],
      [
        [-96.5, 122, -19.5, 0.6],
        [-95, 109, -17, 0.6],
        [-93.5, 96.5, -14, 0.6],
      ],
      [
        [-91.5, 122.5, -15, 0.6],
        [-88.5, 109.5, -13, 0.6],
        [-86, 96.5, -11.5, 0.6],
      ],
      [
        [-85.5, 122.5, -11.5, 0.6],
        [-82.5, 109.5, -9.5, 0.6],
        [-78.5, 96, -9, 0.6],
      ],
      [
        [-79, 122.5, -9.5, 0.6],
        [-75, 109.5, -8, 0.6],
        [-70.5, 96, -9, 0.6],
      ],
      [
        [-72.5, 122.5, -12, 0.6],
        [-69, 109, -11.5, 0.6],
        [-64, 95.5, -12.5, 0.6],
      ],
      [
        [-67, 121.5, -15.5, 0.6],
        [-63.5, 107.5, -16, 0.6],
        [-57.5, 95, -17, 0.6],
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
        [-97.5, 48.5, -25, 0.6],
        [-99, 46, -19, 0.6],
      ],
      [
        [-100, 57, -18.5, 0.6],
        [-102.5, 54, -11, 0.6],
      ],
      [
        [-102, 65.5, -11.5, 0.6],
        [-105.5, 62.5, -3, 0.6],
      ],
      [
        [-101.5, 74.5, -6, 0.6],
        [-100.5, 72.5, 1.5, 0.6],
      ],
      [
        [-94, 82, -4, 0.6],
        [-91.5, 80, 1.5, 0.6],
      ],
      [
        [-84, 86.5, -5.5, 0.6],
        [-80.5, 84, -2, 0.6],
      ],
      [
        [-74, 90, -7.5, 0.6],
        [-69.5, 87, -6, 0.6],
      ],
      [
        [-64, 90.5, -11.5, 0.6],
        [-60.5, 84.5, -13.5, 0.6],
      ],
      [
        [-56, 86, -18, 0.6],
        [-54, 78.5, -21.5, 0.6],
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
        [-93, 78, -2, 0.5],
        [-94, 73, 6, 0.5],
      ],
      [
        [-86, 81, 1, 0.5],
        [-87, 77, 9, 0.5],
      ],
      [
        [-78, 80.5, 3, 0.5],
        [-79, 76, 11.5, 0.5],
      ],
      [
        [-70, 78.5, 4.5, 0.5],
        [-71, 74.5, 14, 0.5],
      ],
      [
        [-62.5, 75.5, 5.5, 0.5],
        [-63.5, 70, 15.5, 0.5],
      ],
      [
        [-58, 69, 4.5, 0.5],
        [-57.5, 63.5, 16.5, 0.5],
      ],
      [
        [-56, 61, 2, 0.5],
        [-56.5, 55.5, 15, 0.5],
      ],
      [
        [-54, 53, 0, 0.5],
        [-57.5, 47, 13, 0.5],
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
        [-54.5, 73.5, -25.5, 0.6],
        [-50, 80.5, -36, 0.6],
        [-55.5, 88, -47, 0.6],
      ],
      [
        [-51.5, 67, -29.5, 0.6],
        [-50.5, 73.5, -40, 0.6],
        [-56.5, 82, -51, 0.6],
      ],
      [
        [-49.5, 60, -33, 0.6],
        [-51.5, 66.5, -44, 0.6],
        [-58.5, 75.5, -53.5, 0.6],
      ],
      [
        [-53.5, 53, -36, 0.6],
        [-55, 60, -46.5, 0.6],
        [-60.5, 69, -56, 0.6],
      ],
      [
        [-58.5, 46.5, -38, 0.6],
        [-58.5, 53, -49, 0.6],
        [-63, 62, -58.5, 0.6],
      ],
      [
        [-63.5, 40, -40, 0.6],
        [-62.5, 46.5, -51.5, 0.6],
        [-65, 55.5, -61, 0.6],
      ],
      [
        [-68.5, 33.5, -42.5, 0.6],
        [-67, 40.5, -54, 0.6],
        [-67, 49, -63.5, 0.6],
      ],
      [
        [-73.5, 27, -44.5, 0.6],
        [-71.5, 34, -56.5, 0.6],
        [-69.5, 42, -66, 0.6],
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
        [-110, 69.5, -48, 0.6],
        [-110, 57, -46, 0.6],
      ],
      [
        [-110, 66, -52, 0.6],
        [-109, 53.5, -48, 0.6],
      ],
      [
        [-109.5, 61.5, -55, 0.6],
        [-108, 49.5, -50, 0.6],
      ],
      [
        [-106.5, 58, -58, 0.6],
        [-106, 46, -52, 0.6],
      ],
      [
        [-102, 55, -58.5, 0.6],
        [-102.5, 43, -53, 0.6],
      ],
      [
        [-97.5, 52, -59.5, 0.6],
        [-99.5, 40, -54, 0.6],
      ],
      [
        [-93, 49, -60.5, 0.6],
        [-96.5, 37, -55, 0.6],
      ],
      [
        [-88.5, 45.5, -61, 0.6],
        [-93.5, 34, -56, 0.6],
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
        [-70, 12.5, -67, 0.6],
        [-71.5, 11.5, -66.5, 0.6],
        [-74, 10.5, -68, 0.6],
        [-77, 10.5, -68, 0.6],
        [-80, 11.5, -67.5, 0.6],
      ],
      [
        [-69.5, 11.5, -51, 0.6],
        [-73.5, 10, -51, 0.6],
        [-77, 10, -52.5, 0.6],
        [-81.5, 9.5, -53.5, 0.6],
        [-85.5, 10, -54, 0.6],
      ],
      [
        [-70, 11, -35.5, 0.6],
        [-76, 10, -35.5, 0.6],
        [-80.5, 9.5, -37, 0.6],
        [-85.5, 9, -39, 0.6],
        [-90.5, 9.5, -40.5, 0.6],
      ],
      [
        [-70, 10, -19.5, 0.6],
        [-78, 9.5, -20, 0.6],
        [-84, 8.5, -22, 0.6],
        [-90, 8.5, -24.5, 0.6],
        [-96, 9, -27.5, 0.6],
      ],
      [
        [-70, 9.5, -3.5, 0.6],
        [-80.5, 9, -4, 0.6],
        [-87.5, 8, -6.5, 0.6],
        [-94.5, 8, -10, 0.6],
        [-101, 8.5, -14, 0.6],
      ],
      [
        [-70.5, 9, 12, 0.6],
        [-83, 8.5, 11.5, 0.6],
        [-91, 7.5, 9, 0.6],
        [-98.5, 7.5, 4.5, 0.6],
        [-106.5, 8, -1, 0.6],
      ],
      [
        [-70.5, 8, 28, 0.6],
        [-85, 8, 27, 0.6],
        [-94, 7, 24.5, 0.6],
        [-103, 7, 19, 0.6],
        [-111.5, 7, 12.5, 0.6],
      ],
    ],
  },
  // Plantar aponeurosis: band to toe 1
  "plantar-aponeurosis-band-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-73.5, 8.5, 14.5, 2.4, 0.5, 180, 0, 0],
      [-72.5, 8, 31, 3, 0.5, 180, 0, 0],
      [-71.5, 7.5, 48, 3.2, 0.5, 180, 0, 0],
      [-71, 6.5, 65, 2.6, 0.5, 180, 0, 0],
      [-71, 6, 82, 1.6, 0.5, 180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 2
  "plantar-aponeurosis-band-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-83, 8.5, 14, 3.6, 0.5, -180, 0, 0],
      [-85.5, 8, 30.5, 3.8, 0.5, -180, 0, 0],
      [-88, 7.5, 47.5, 3.4, 0.5, -180, 0, 0],
      [-90.5, 7, 64, 2.6, 0.5, -180, 0, 0],
      [-93, 6.5, 81, 1.6, 0.5, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 3
  "plantar-aponeurosis-band-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-91.5, 7.5, 11, 3.6, 0.5, -180, 0, 0],
      [-95, 7, 27.5, 3.8, 0.5, -179, 0, 0],
      [-98.5, 6, 44, 3.4, 0.5, -179, 0, 0],
      [-102.5, 5.5, 60.5, 2.6, 0.5, -180, 0, 0],
      [-106, 5, 77, 1.6, 0.5, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 4
  "plantar-aponeurosis-band-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-99, 7.5, 6.5, 3.6, 0.5, -179, 0, 0],
      [-104, 7, 22.5, 3.8, 0.5, -179, 0, 0],
      [-108.5, 6.5, 38, 3.4, 0.5, -179, 0, 0],
      [-113.5, 6, 53.5, 2.6, 0.5, -179, 0, 0],
      [-118, 5.5, 69, 1.6, 0.5, -180, 0, 0],
    ],
  },
  // Plantar aponeurosis: band to toe 5
  "plantar-aponeurosis-band-5": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-104, 7.5, 1, 2.4, 0.5, -179, 0, 0],
      [-111, 7, 15.5, 3, 0.5, -179, 0, 0],
      [-118, 6.5, 29.5, 3.2, 0.5, -179, 0, 0],
      [-124.5, 6, 44, 2.6, 0.5, -179, 0, 0],
      [-130, 5, 58, 1.6, 0.5, -178, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
