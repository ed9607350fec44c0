/**
 * Figures of the muscles of the pelvic floor, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const PELVIC_FLOOR_FIGURES = {
  // Coccygeus: ischial spine -> coccyx and lower sacrum
  coccygeus: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-41.5, 842.5, -44.5, 1.5, 1.5, -25, -1, -0.08],
      [-38, 839.5, -50, 6, 2, -68, 0, -0.04],
      [-28, 836, -59, 12, 2, -72, 0.5, 0.08],
      [-20.5, 833, -62.5, 15, 2, -44, 2, 0.18],
      [-16, 827, -64, 11, 2, -29, 2, -0.08],
      [-9.5, 817, -64.5, 5, 1.5, -36, 1, -0.2],
      [-4, 810, -63, 0.5, 0.5, -35, 0.5, -0.18],
    ],
  },
} satisfies Record<string, MuscleShape>;
