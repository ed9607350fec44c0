/**
 * Figures of the muscles of the abdominal wall, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * The external oblique keeps the measured surface but is laid out anew along its fibres, which run down and forward: from
 * the ribs to the linea alba (xiphoid process to pubic crest) above, to the inguinal ligament and the iliac crest below;
 * medial to the semilunar line and below the anterior superior spine it is a thin aponeurosis. Stations beyond the midline
 * are cut off there, so that right and left meet.
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
        [-96, 1224, 90, 1.2],
        [-110, 1214.5, 77, 1.5],
        [-135, 1197.5, 26.5, 1.5],
        [-128, 1150.5, -13.5, 1.5],
        [-115.5, 1113, -42, 1.5],
        [-114, 1083, -41, 1.5],
        [-107.5, 1071, -42, 1.5],
        [-101, 1060, -42, 1.5],
        [-83.5, 1031.5, -43.5, 1.5],
        [-81, 990, -38, 1.5],
      ],
      [
        [-84, 1217, 103, 2],
        [-99, 1193, 96.5, 2.5],
        [-130.5, 1190.5, 51, 2.5],
        [-134, 1141, 14.5, 2.5],
        [-131.5, 1098.5, 6, 3],
        [-129.5, 1062, 0.5, 2.5],
        [-121, 1050, -8.5, 3],
        [-112, 1038, -17.5, 3],
        [-93, 1017, -33, 3],
        [-85, 987, -34.5, 2.5],
      ],
      [
        [-70, 1211, 111, 1.2],
        [-86, 1174, 110, 2.5],
        [-120.5, 1177, 78, 2.5],
        [-133, 1137, 45, 2.5],
        [-130, 1083.5, 42, 2.5],
        [-124.5, 1042, 33, 2.5],
        [-120.5, 1030, 17, 3],
        [-115.5, 1019, 1, 3],
        [-102, 1004, -21.5, 3],
        [-89, 984, -31.5, 2.5],
      ],
      [
        [-56, 1207, 115.5, 0.5],
        [-70.5, 1157, 118, 1],
        [-102, 1153, 100.5, 2.5],
        [-118.5, 1122, 78.5, 2.5],
        [-111, 1067.5, 73.5, 3],
        [-109, 1026, 56, 2.5],
        [-112, 1016, 40, 2.5],
        [-113.5, 1008, 22, 2.5],
        [-109.5, 993, -10, 3.5],
        [-93, 981, -28.5, 2.5],
      ],
      [
        [-42, 1203, 116.5, 0.4],
        [-53.5, 1143, 121.5, 0.5],
        [-76, 1120, 115, 1.2],
        [-90, 1095, 101.5, 2.2],
        [-93, 1044.5, 82, 3],
        [-95.5, 996.5, 72, 3],
        [-103, 994, 59, 2.8],
        [-110.5, 994, 43, 2.5],
        [-116, 982.5, 2.5, 3.5],
        [-97, 978, -25.5, 2.5],
      ],
      [
        [-28, 1200, 116, 0.4],
        [-36, 1132, 122, 0.4],
        [-49, 1090, 119.5, 0.4],
        [-61, 1056, 108, 0.5],
        [-70, 1003, 92.5, 0.8],
        [-76, 943, 85, 0.9],
        [-92, 953, 73.5, 1.8],
        [-109.5, 967, 57.5, 2.5],
        [-120.5, 972, 15, 3],
        [-101, 975.5, -22, 2.5],
      ],
      [
        [-14, 1198, 115, 0.4],
        [-18, 1124, 120, 0.4],
        [-24, 1065, 116.5, 0.4],
        [-31, 1014, 109, 0.4],
        [-37, 952, 99.5, 0.4],
        [-42, 882, 82.5, 0.4],
        [-77, 904, 74, 0.5],
        [-110, 934, 65.5, 1.8],
        [-125, 959.5, 26, 2.5],
        [-106.5, 972.5, -19, 2.5],
      ],
      [
        [0.8, 1196, 113.5, 0.4],
        [0.8, 1117, 116.5, 0.4],
        [0.8, 1045, 111.5, 0.4],
        [0.8, 975, 105, 0.4],
        [0.8, 905, 95.5, 0.4],
        [0.8, 821, 59, 0.4],
        [-57, 846, 57.5, 0.4],
        [-109.5, 901, 60.5, 0.4],
        [-129, 944, 35, 1.5],
        [-112, 970, -16, 1.5],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
