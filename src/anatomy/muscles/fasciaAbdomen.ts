/**
 * Figures of the linea alba and the aponeuroses and ligaments of the belly wall, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_ABDOMEN_FIGURES = {
  // Linea alba: xiphoid process -> pubic symphysis, between the recti; nearly two centimetres broad above the navel.
  "linea-alba": {
    kind: "sheet",
    rails: "right->left",
    flip: false,
    stations: [
      // Tip of the xiphoid process.
      [
        [-5.5, 1177, 111.5, 0.8],
        [0, 1177, 111.5, 1],
        [5.5, 1177, 111.5, 0.8],
      ],
      [
        [-9.5, 1168, 110, 0.8],
        [0, 1168, 110, 1],
        [9.5, 1168, 110, 0.8],
      ],
      [
        [-9.8, 1150, 113, 1.5],
        [0, 1150, 111.5, 2.4],
        [9.8, 1150, 113, 1.5],
      ],
      [
        [-9.2, 1100, 113, 1.5],
        [0, 1100, 111, 2.4],
        [9.2, 1100, 113, 1.5],
      ],
      [
        [-8.2, 1050, 108.5, 1.5],
        [0, 1050, 107, 2.4],
        [8.2, 1050, 108.5, 1.5],
      ],
      // The navel; below it a narrow seam.
      [
        [-6.6, 1005, 104, 1.5],
        [0, 1005, 103, 2.4],
        [6.6, 1005, 104, 1.5],
      ],
      [
        [-5, 975, 100.5, 1.5],
        [0, 975, 100, 2.4],
        [5, 975, 100.5, 1.5],
      ],
      [
        [-3.5, 930, 96, 1.5],
        [0, 930, 96, 2.4],
        [3.5, 930, 96, 1.5],
      ],
      [
        [-2.8, 880, 81.5, 1.5],
        [0, 880, 81.5, 2.4],
        [2.8, 880, 81.5, 1.5],
      ],
      [
        [-2.6, 845, 66.5, 1.5],
        [0, 845, 67, 2.4],
        [2.6, 845, 66.5, 1.5],
      ],
      // Upper border of the symphysis.
      [
        [-3, 825.5, 50, 0.8],
        [0, 825.5, 50, 1],
        [3, 825.5, 50, 0.8],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
