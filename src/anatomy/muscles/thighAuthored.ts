/**
 * Figures of sartorius and adductor longus, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const THIGH_AUTHORED_FIGURES = {
  // Adductor longus: body of the pubis below its tubercle -> medial lip of the linea aspera, middle third
  "adductor-longus": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      // A short round tendon in the angle between crest and symphysis.
      [
        [-18.5, 814, 55.5, 1.5],
        [-17, 811.5, 54.5, 2],
        [-15.5, 809, 53, 2],
        [-14, 806, 50, 1.5],
      ],
      [
        [-22.5, 806.5, 54.5, 2],
        [-20.5, 803.5, 54, 2.8],
        [-18, 800.5, 52, 2.8],
        [-15.5, 797.5, 49, 2],
      ],
      [
        [-29, 793, 51.5, 4],
        [-26, 788, 51, 6.5],
        [-22, 784, 48.5, 6.5],
        [-18, 780, 45, 5],
      ],
      // The belly, medial to pectineus and in front of adductor brevis: the floor of the femoral triangle.
      [
        [-45, 763, 42.5, 5.5],
        [-39, 756, 43.5, 9],
        [-31, 749, 41.5, 9.5],
        [-22.5, 744, 37, 7],
      ],
      [
        [-61.5, 734, 28.5, 4],
        [-53, 722, 30, 8],
        [-42, 712, 29.5, 9.5],
        [-29, 703, 24, 7.5],
      ],
      [
        [-75, 710, 17.5, 3],
        [-67, 690, 17, 5.5],
        [-56.5, 673, 17.5, 8],
        [-43, 656, 18, 6.5],
      ],
      // Between vastus medialis in front and adductor magnus behind.
      [
        [-83, 696, 10, 2],
        [-79, 669, 10, 3.5],
        [-72.5, 640, 10, 5],
        [-62.5, 609, 12, 4],
      ],
      [
        [-90, 683, 5, 1],
        [-87.5, 655, 2, 1],
        [-85, 622, 0, 1],
        [-82, 588, -1, 1],
      ],
    ],
  },
  // Sartorius: anterior superior iliac spine -> across the front of the thigh, round its medial side -> pes anserinus
  sartorius: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-115, 908, 58, 4, 2.5, 0, 0, 0],
      // Between tensor fasciae latae and iliacus, then along the medial border of rectus femoris.
      [-110, 872, 52.5, 9, 6, 0, 0, 0],
      [-94, 820, 43, 13, 6.2, 8, 0, 0],
      [-78.5, 765, 41, 14.5, 6.2, -10, 0, 0],
      // Over adductor longus at the apex of the femoral triangle; from here the roof of the adductor canal.
      [-64, 700, 38.5, 14, 6, -27, 0, 0],
      [-52, 640, 27.5, 14.5, 6.5, -44, 0, 0],
      [-40, 575, 15.5, 14, 6.5, -56, 0, 0],
      [-30, 500, -4.5, 12, 5.5, -80, 0, 0],
      // Behind the medial epicondyle, before gracilis.
      [-28, 445, -17, 9.5, 3, -86, 0, 0],
      [-37, 402, -13.5, 8, 1.4, -80, 0, 0],
      [-53, 378, -8.5, 8.5, 1, -62, 0, 0],
      // The front layer of the pes anserinus, medial to the tibial tuberosity.
      [-69.5, 358, 0.5, 9, 0.6, -55, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
