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
        [-4, 1177, 111.5, 0.6],
        [0, 1177, 111.5, 0.7],
        [4, 1177, 111.5, 0.6],
      ],
      [
        [-5.2, 1168, 110, 0.7],
        [0, 1168, 110, 0.8],
        [5.2, 1168, 110, 0.7],
      ],
      [
        [-6.4, 1150, 113, 0.8],
        [0, 1150, 111.5, 1.1],
        [6.4, 1150, 113, 0.8],
      ],
      [
        [-6.2, 1100, 113, 0.8],
        [0, 1100, 111, 1.1],
        [6.2, 1100, 113, 0.8],
      ],
      [
        [-5.6, 1050, 108.5, 0.8],
        [0, 1050, 107, 1.1],
        [5.6, 1050, 108.5, 0.8],
      ],
      // The navel; below it a narrow seam.
      [
        [-4.9, 1005, 104, 0.8],
        [0, 1005, 103, 1.1],
        [4.9, 1005, 104, 0.8],
      ],
      [
        [-3.7, 975, 100.5, 0.8],
        [0, 975, 100, 1.1],
        [3.7, 975, 100.5, 0.8],
      ],
      [
        [-2.8, 930, 96, 0.8],
        [0, 930, 96, 1.1],
        [2.8, 930, 96, 0.8],
      ],
      [
        [-2.5, 880, 81.5, 0.8],
        [0, 880, 81.5, 1.1],
        [2.5, 880, 81.5, 0.8],
      ],
      [
        [-2.4, 845, 66.5, 0.8],
        [0, 845, 67, 1.1],
        [2.4, 845, 66.5, 0.8],
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
