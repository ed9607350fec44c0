/**
 * Figures of the muscles of the abdominal wall, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const ABDOMEN_FIGURES = {
  // External oblique: ribs 5-12 -> linea alba and iliac crest
  "obliquus-externus-abdominis": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      [
        [-123.5, 1146, -25, 1.5],
        [-124.5, 1108.5, -29, 2.5],
        [-118.5, 1081, -29, 1.5],
        [-99, 1054.5, -38.5, 3],
        [-80, 1021, -43.5, 2],
        [-85, 975, -33, 2],
      ],
      [
        [-135, 1167.5, 10, 0.5],
        [-133, 1114, 19.5, 3],
        [-129, 1067.5, 16, 1.5],
        [-120, 1031, 6, 2.5],
        [-111.5, 1000, -3.5, 3.5],
        [-122.5, 963, 1.5, 2.5],
      ],
      [
        [-133, 1206, 33, 1.5],
        [-129.5, 1143.5, 60, 2],
        [-116, 1078.5, 70, 3],
        [-111, 1032.5, 54, 2],
        [-110, 995, 44, 2],
        [-127.5, 943, 36.5, 2.5],
      ],
      [
        [-114.5, 1221, 68.5, 3.5],
        [-108, 1156, 95.5, 2.5],
        [-85.5, 1084, 100.5, 2],
        [-91.5, 1027, 77.5, 3],
        [-93.5, 970, 75.5, 2.5],
        [-114.5, 915, 63.5, 1],
      ],
      [
        [-83.5, 1186.5, 110, 2],
        [-63.5, 1128, 121, 1],
        [-46.5, 1068.5, 116, 1.5],
        [-56.5, 1001.5, 99, 1],
        [-64.5, 932, 89, 1],
        [-90.5, 878.5, 61, 0.5],
      ],
      [
        [-14.5, 1192, 114.5, 1],
        [-9, 1117.5, 118.5, 1.5],
        [-7.5, 1041, 109.5, 2.5],
        [-16.5, 969, 104, 2.5],
        [-17, 897.5, 94.5, 1.5],
        [-38, 834, 63, 0.5],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
