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
        [-148.5, 852, 24, 0.3],
        [-147.5, 818, 5, 0.3],
        [-147, 816, -15, 0.3],
        [-140.5, 858, -38, 0.3],
      ],
      [
        [-147, 826, 24, 0.3],
        [-147, 805, 4, 0.5],
        [-146.5, 804, -15, 0.5],
        [-138.5, 826, -41, 0.3],
      ],
      // Over the greater trochanter.
      [
        [-142, 792, 26, 0.3],
        [-145.5, 792, 7, 0.5],
        [-145, 792, -15, 0.5],
        [-132.5, 788, -42, 0.3],
      ],
      [
        [-143, 757, 27, 0.3],
        [-145, 757, 9, 0.5],
        [-142.5, 757, -10, 0.5],
        [-127.5, 751, -34, 0.3],
      ],
      // On vastus lateralis.
      [
        [-150.5, 722, 24, 0.3],
        [-152.5, 722, 11, 0.5],
        [-150.5, 722, -6, 0.5],
        [-140, 722, -21.5, 0.3],
      ],
      [
        [-153, 690, 22.5, 0.3],
        [-155, 690, 12, 0.5],
        [-154, 690, -0.5, 0.5],
        [-149, 690, -12, 0.3],
      ],
      [
        [-151.7, 640, 22, 0.3],
        [-153.5, 640, 14, 0.5],
        [-153, 640, 0.5, 0.5],
        [-147.8, 640, -10.5, 0.3],
      ],
      [
        [-146, 590, 22, 0.3],
        [-149, 590, 11, 0.5],
        [-148.5, 590, 0, 0.5],
        [-143.5, 590, -11, 0.3],
      ],
      [
        [-137, 540, 17, 0.3],
        [-139.5, 540, 7, 0.5],
        [-138.5, 540, -4, 0.5],
        [-133.5, 540, -14, 0.3],
      ],
      [
        [-128, 500, 13, 0.3],
        [-129, 500, 3, 0.5],
        [-127.5, 500, -7, 0.5],
        [-122.5, 500, -16, 0.3],
      ],
      // Over the lateral epicondyle.
      [
        [-118, 465, 7, 0.3],
        [-118.5, 465, -3, 0.5],
        [-117, 465, -12, 0.5],
        [-114.5, 465, -21, 0.3],
      ],
      [
        [-111, 430, 4, 0.3],
        [-113.5, 430, -4, 0.5],
        [-114, 430, -12, 0.5],
        [-113, 430, -20, 0.3],
      ],
      [
        [-103.5, 408, 4, 0.3],
        [-107.5, 408, -2, 0.5],
        [-110, 408, -9, 0.5],
        [-111.5, 408, -16, 0.3],
      ],
      // Gerdy's tubercle.
      [
        [-97, 393, 1.5, 0.3],
        [-99, 391, 0, 0.5],
        [-102.5, 391, -3.5, 0.5],
        [-105.5, 392, -8.5, 0.3],
      ],
    ],
  },
  // Quadriceps tendon: end of rectus femoris and the vasti -> base and front of the patella
  "quadriceps-tendon": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-90, 503, 28.5, 8.5, 0.8, 5, 0, 0],
      [-89, 483, 23, 13, 1.7, 3, -1, 0],
      [-88, 466, 18.5, 16, 2.2, 0, -2, 0],
      [-87, 452, 17, 16.5, 2.5, 0, -3, 0],
      // Its front layer passes on over the patella.
      [-87, 443, 18.5, 12, 0.8, 0, -3, 0],
    ],
  },
  // Patellar ligament: front and apex of the patella -> tibial tuberosity
  "patellar-ligament": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-87.5, 429, 18.5, 8, 0.8, 0, -3, 0],
      [-87, 417, 16, 12, 1.8, 0, -2.5, 0],
      [-86, 404, 12.5, 12, 2.1, 0, -1.5, 0],
      [-84.5, 391, 11.5, 11, 2.1, 0, -1, 0],
      [-83, 379, 11, 9.5, 1.7, 0, -1.5, 0],
      [-82, 367, 8.5, 7, 0.7, 0, -1.5, 0],
    ],
  },
  // Medial patellar retinaculum: vastus medialis and medial border of the patella -> medial condyles of femur and tibia
  "medial-patellar-retinaculum": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-68, 441, 18, 0.3],
        [-65.5, 431, 17, 0.3],
        [-72, 420, 16.5, 0.3],
        [-79, 407, 9, 0.3],
      ],
      [
        [-55, 441, 15, 0.4],
        [-54, 429, 9.5, 0.4],
        [-61, 413, 5.5, 0.4],
        [-68.5, 399, 1.8, 0.4],
      ],
      [
        [-44, 441, 2, 0.4],
        [-43.5, 427, -3, 0.4],
        [-48.5, 410, -6, 0.4],
        [-57, 393, -4.2, 0.4],
      ],
      [
        [-38.5, 442, -14, 0.3],
        [-39.5, 428, -14, 0.3],
        [-43, 410, -14, 0.3],
        [-49.5, 391, -10.5, 0.3],
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
        [-101.5, 443, 15.5, 0.3],
        [-103.5, 431, 16, 0.3],
        [-100, 419, 15, 0.3],
        [-94, 409, 12, 0.3],
      ],
      [
        [-107.5, 442, 10.5, 0.4],
        [-108.5, 429, 9, 0.4],
        [-105, 415, 8, 0.4],
        [-98, 401, 5, 0.4],
      ],
      [
        [-112, 441, -1, 0.3],
        [-112, 428, -1, 0.3],
        [-106.5, 410, -0.5, 0.3],
        [-101, 395, -1, 0.3],
      ],
    ],
  },
  // Fibular collateral ligament: lateral epicondyle of the femur -> lateral side of the fibular head
  "fibular-collateral-ligament": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-114, 444, -26, 2.5, 0.6, 0, 0, 0],
      [-117, 430, -29, 2.2, 1.2, 0, 0, 0],
      [-119, 415, -32.5, 2, 1.2, 0, 0, 0],
      [-121, 396, -36, 2.2, 0.6, 0, 0, 0],
    ],
  },
  // Tibial collateral ligament: medial epicondyle of the femur -> medial side of the tibial shaft, under the pes anserinus
  "tibial-collateral-ligament": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-33.5, 449, -27, 4, 0.3, 0, 0, 0],
      [-36.5, 430, -22.5, 5.5, 0.6, 0, 0, 0],
      [-39.5, 408, -19, 5.5, 0.6, 5, 0, 0],
      [-46, 385, -17, 5, 0.5, 20, 0, 0],
      [-58.5, 362, -13, 4, 0.3, 33, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
