/**
 * Figures of the iliotibial tract and the tendons and ligaments of the thigh and knee, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_THIGH_FIGURES = {
  // Iliotibial tract: tensor fasciae latae and gluteus maximus -> over the greater trochanter and vastus lateralis -> Gerdy's tubercle
  "iliotibial-tract": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // The two limbs that rise along tensor fasciae latae and gluteus maximus; gluteus medius shows between them.
      [
        [-149, 848, 18, 0.4],
        [-148, 836, 0, 0.4],
        [-147, 836, -20, 0.4],
        [-140.5, 849, -39, 0.4],
      ],
      [
        [-147, 826, 21, 0.8],
        [-147.5, 818, 0, 0.9],
        [-147, 818, -20, 0.9],
        [-138.5, 826, -41, 0.8],
      ],
      // Over the greater trochanter.
      [
        [-142, 792, 26, 0.9],
        [-145.5, 792, 7, 0.9],
        [-145, 792, -15, 0.9],
        [-132.5, 788, -42, 0.9],
      ],
      [
        [-143, 757, 27, 0.9],
        [-145, 757, 9, 0.9],
        [-142.5, 757, -10, 0.9],
        [-127.5, 751, -34, 0.9],
      ],
      // On vastus lateralis.
      [
        [-149.5, 722, 27, 0.9],
        [-152.5, 722, 11, 0.9],
        [-150.5, 722, -6, 0.9],
        [-134.5, 722, -27.5, 0.9],
      ],
      [
        [-152, 690, 26, 0.9],
        [-155, 690, 12, 0.9],
        [-154, 690, -3, 0.9],
        [-146.5, 690, -17, 0.9],
      ],
      [
        [-150.5, 640, 26, 0.9],
        [-153.5, 640, 14, 0.9],
        [-153, 640, 1, 0.9],
        [-147, 640, -12, 0.9],
      ],
      [
        [-146, 590, 22, 0.9],
        [-149, 590, 11, 0.9],
        [-148.5, 590, 0, 0.9],
        [-143.5, 590, -11, 0.9],
      ],
      [
        [-137, 540, 17, 0.9],
        [-139.5, 540, 7, 0.9],
        [-138.5, 540, -4, 0.9],
        [-133.5, 540, -14, 0.9],
      ],
      [
        [-128, 500, 13, 1],
        [-129, 500, 3, 1],
        [-127.5, 500, -7, 1],
        [-122.5, 500, -16, 1],
      ],
      // Over the lateral epicondyle.
      [
        [-118, 465, 7, 1],
        [-118.5, 465, -3, 1],
        [-117, 465, -12, 1],
        [-114.5, 465, -21, 1],
      ],
      [
        [-111, 430, 4, 1],
        [-113.5, 430, -4, 1],
        [-114, 430, -12, 1],
        [-113, 430, -20, 1],
      ],
      [
        [-103.5, 408, 4, 1],
        [-107.5, 408, -2, 1],
        [-110, 408, -9, 1],
        [-111.5, 408, -16, 1],
      ],
      // Gerdy's tubercle.
      [
        [-97, 393, 1.5, 0.5],
        [-99, 391, 0, 0.6],
        [-102.5, 391, -3.5, 0.6],
        [-105.5, 392, -8.5, 0.6],
      ],
    ],
  },
  // Quadriceps tendon: end of rectus femoris and the vasti -> base and front of the patella
  "quadriceps-tendon": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-90, 503, 28.5, 9, 1.2, 5, 0, 0],
      [-89, 483, 23, 13.5, 2.4, 3, -1, 0],
      [-88, 466, 18.5, 16, 3, 0, -2, 0],
      [-87, 452, 17, 17, 3.5, 0, -3, 0],
      // Its front layer passes on over the patella.
      [-87, 443, 18.5, 14, 2, 0, -3, 0],
    ],
  },
  // Patellar ligament: front and apex of the patella -> tibial tuberosity
  "patellar-ligament": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-87.5, 429, 18.5, 9, 1.5, 0, -3, 0],
      [-87, 417, 16, 12.5, 2.2, 0, -2.5, 0],
      [-86, 404, 12.5, 12.5, 2.5, 0, -1.5, 0],
      [-84.5, 391, 11.5, 11.5, 2.5, 0, -1, 0],
      [-83, 379, 11, 10, 2, 0, -1.5, 0],
      [-82, 367, 8.5, 7.5, 1, 0, -1.5, 0],
    ],
  },
  // Medial patellar retinaculum: vastus medialis and medial border of the patella -> medial condyles of femur and tibia
  "medial-patellar-retinaculum": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-68, 441, 18, 0.5],
        [-65.5, 431, 17, 0.5],
        [-72, 420, 16.5, 0.5],
        [-79, 407, 9, 0.5],
      ],
      [
        [-55, 441, 15, 0.7],
        [-54, 429, 9.5, 0.7],
        [-61, 413, 5.5, 0.7],
        [-68.5, 399, 1.8, 0.7],
      ],
      [
        [-44, 441, 2, 0.7],
        [-43.5, 427, -3, 0.7],
        [-48.5, 410, -6, 0.7],
        [-57, 393, -4.2, 0.7],
      ],
      [
        [-38.5, 442, -14, 0.5],
        [-39.5, 428, -14, 0.5],
        [-43, 410, -14, 0.5],
        [-49.5, 391, -10.5, 0.5],
      ],
    ],
  },
  // Lateral patellar retinaculum: vastus lateralis and lateral border of the patella -> iliotibial tract and lateral condyle of the tibia
  "lateral-patellar-retinaculum": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: true,
    stations: [
      [
        [-101.5, 443, 15.5, 0.5],
        [-103.5, 431, 16, 0.5],
        [-100, 419, 15, 0.5],
        [-94, 409, 12, 0.5],
      ],
      [
        [-107.5, 442, 10.5, 0.7],
        [-108.5, 429, 9, 0.7],
        [-105, 415, 8, 0.7],
        [-98, 401, 5, 0.7],
      ],
      [
        [-112, 441, -1, 0.5],
        [-112, 428, -1, 0.5],
        [-106.5, 410, -0.5, 0.5],
        [-101, 395, -1, 0.5],
      ],
    ],
  },
  // Fibular collateral ligament: lateral epicondyle of the femur -> lateral side of the fibular head
  "fibular-collateral-ligament": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-114, 444, -26, 3, 1, 0, 0, 0],
      [-117, 430, -29, 2.5, 1.5, 0, 0, 0],
      [-119, 415, -32.5, 2.2, 1.5, 0, 0, 0],
      [-121, 396, -36, 2.5, 1, 0, 0, 0],
    ],
  },
  // Tibial collateral ligament: medial epicondyle of the femur -> medial side of the tibial shaft, under the pes anserinus
  "tibial-collateral-ligament": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-33.5, 449, -27, 5, 0.8, 0, 0, 0],
      [-36.5, 430, -22.5, 6, 0.9, 0, 0, 0],
      [-39.5, 408, -19, 6, 0.9, 5, 0, 0],
      [-46, 385, -17, 5.5, 0.8, 20, 0, 0],
      [-58.5, 362, -13, 5, 0.5, 33, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
