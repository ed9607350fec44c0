/**
 * Figures of psoas minor and the short rotators of the hip that the specimen lacks, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const HIP_DEEP_FIGURES = {
  // Obturator externus: outer face of the obturator membrane and its bony rim -> below and behind the neck of the femur -> trochanteric fossa
  "obturator-externus": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-37, 803, 5, 18, 3, -50, 0, 0],
      [-46, 803, 3, 18, 7.5, -45, 0, 0],
      [-57, 802, -1, 13.5, 8, -32, 0, 0],
      [-70, 799, -9, 10.5, 7.5, -12, 0, 0],
      // Below the head, in the groove of the ischium, then up the back of the neck.
      [-85, 799, -21, 7.5, 5, 0, 0, 0],
      [-100, 806, -25, 4, 2.5, 0, 0, 0],
      [-112, 813, -20, 2.5, 1.2, 0, 0, 0],
    ],
  },
  // Psoas minor: bodies of T12 and L1 and the disc between -> long flat tendon on psoas major -> pecten pubis and iliopubic eminence
  "psoas-minor": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-14.5, 1102, 4, 3.5, 1, 0, 0, 0],
      [-21, 1067, 9.5, 6.5, 2.5, 0, 0, 0],
      [-26, 1030, 14, 7.5, 3, 5, 0, 0],
      [-28.5, 990, 19.5, 5, 1.8, 5, 0, 0],
      // The tendon runs down the front of psoas major, then on its medial side along the brim of the pelvis.
      [-37, 940, 20, 2.5, 0.8, -20, 0, 0],
      [-47, 890, 25, 2.5, 0.8, -40, 0, 0],
      [-46.5, 846, 33, 4, 0.6, -40, 0, 0],
    ],
  },
  // Quadratus femoris: lateral border of the ischial tuberosity -> quadrate tubercle of the intertrochanteric crest
  "quadratus-femoris": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-65.5, 801, -41.7, 2],
        [-64, 794, -40.2, 2.5],
        [-61.5, 786, -36.7, 2.5],
        [-58.5, 778, -32.5, 2],
      ],
      [
        [-80, 802.5, -41.5, 5],
        [-79, 793, -41.5, 6.5],
        [-77, 783, -39.5, 6.5],
        [-75, 771, -36, 5],
      ],
      [
        [-92, 803.5, -37.5, 5],
        [-91, 792, -38, 6.5],
        [-90, 781, -37, 6.5],
        [-89, 767.5, -35, 5],
      ],
      [
        [-104, 803.5, -32.5, 5],
        [-103.5, 791, -33, 6],
        [-103, 779, -33, 6],
        [-102, 765, -32, 4.5],
      ],
      [
        [-119.5, 802, -24.5, 1.5],
        [-118.5, 790, -24, 1.5],
        [-117, 778, -24.5, 1.5],
        [-115, 764, -24.5, 1.5],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
