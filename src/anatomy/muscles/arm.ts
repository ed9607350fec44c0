/**
 * Figures of the muscles of the upper arm, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const ARM_FIGURES = {
  // Long head of biceps brachii: supraglenoid tubercle -> radial tuberosity
  "biceps-brachii-long-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-139, 1352.5, -25, 3.5, 2, -157, -1.5, -0.06],
      [-174, 1350, -3.5, 2.5, 2.5, -127, 0.5, 0.08],
      [-178, 1285, -8.5, 4, 2.5, -97, -1, 0.3],
      [-198.5, 1217, -2, 15.5, 13.5, -73, -3, 0.1],
      [-211, 1147, -10, 15, 13, -90, -2, 0.18],
      [-213.5, 1085, -10.5, 7, 3, -91, -1, 0.16],
      [-226, 1028, -13, 4, 4, -79, -0.5, -0.04],
    ],
  },
  // Short head of biceps brachii: coracoid tip -> radial tuberosity (joins long head)
  "biceps-brachii-short-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-142, 1346, 4, 3.5, 3.5, -11, -1.5, -0.12],
      [-164, 1307.5, -6.5, 4, 3, -19, 0, 0.12],
      [-168.5, 1271, -7.5, 7, 5, -36, 1, 0.36],
      [-173.5, 1225, -4.5, 14, 11.5, -9, 7.5, 0.02],
      [-181.5, 1174.5, -3.5, 16.5, 11.5, 16, 2.5, -0.26],
      [-195, 1131, -4.5, 10, 7.5, 24, 7.5, -0.28],
      [-208, 1094, -7.5, 5, 0.5, 58, 2.5, -0.18],
    ],
  },
  // Brachialis: anterior lower humerus -> ulnar tuberosity
  brachialis: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-191, 1239.5, -12.5, 4.5, 1, -110, -1.5, -0.36],
      [-200.5, 1212.5, -18.5, 14, 2, -70, -9.5, -0.56],
      [-203.5, 1175.5, -25.5, 25.5, 7, -83, 3.5, -0.38],
      [-204.5, 1134, -23.5, 29.5, 7, -90, 6, 0.44],
      [-212, 1091.5, -18.5, 22.5, 7.5, -91, 5, 0.2],
      [-216, 1061.5, -15.5, 11, 3, -82, 0, -0.26],
      [-213.5, 1027, -22.5, 6, 3.5, -114, -1, -0.36],
    ],
  },
  // Coracobrachialis: coracoid tip -> medial mid humerus
  coracobrachialis: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-134.5, 1341, 0.5, 3, 3, 21, 1, -0.02],
      [-144, 1318, -3.5, 7.5, 4.5, 16, 0.5, 0],
      [-153, 1292.5, -9, 10, 7.5, 1, -0.5, -0.02],
      [-160, 1267.5, -14.5, 10, 6, -35, 0.5, -0.22],
      [-170.5, 1241.5, -21.5, 8.5, 4.5, -60, 1.5, -0.26],
      [-180, 1218.5, -24.5, 6, 4.5, -59, -0.5, -0.3],
      [-186, 1197, -24.5, 2, 2, -45, -1.5, -0.32],
    ],
  },
  // Lateral head of triceps brachii: posterior humerus above radial groove -> olecranon
  "triceps-brachii-lateral-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-180.5, 1308.5, -30.5, 3, 2, -19, 1, -0.12],
      [-190.5, 1259, -47, 15, 13, -61, -1, -0.14],
      [-201, 1221, -54.5, 21, 14.5, -73, -1, -0.48],
      [-211.5, 1158, -54, 18.5, 11.5, -56, -3.5, -0.34],
      [-213, 1113.5, -54, 11, 6.5, -38, -1.5, 0.14],
      [-213, 1082, -52, 5.5, 3, -33, -0.5, 0.32],
      [-213, 1059, -48, 5.5, 1, -26, 0, 0.34],
    ],
  },
  // Long head of triceps brachii: infraglenoid tubercle -> olecranon
  "triceps-brachii-long-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-138, 1309.5, -41, 16, 3.5, -112, 0, -0.16],
      [-158, 1276, -50, 13, 8, -142, 0.5, -0.04],
      [-169.5, 1232.5, -56.5, 15.5, 15.5, -100, 0, -0.18],
      [-177, 1193, -60, 20.5, 15, -57, -3, -0.02],
      [-186, 1142, -59, 18.5, 10.5, -75, 1, -0.32],
      [-197.5, 1099, -55, 12.5, 5.5, -74, 0, -0.56],
      [-206, 1063, -49.5, 10.5, 2.5, -88, 2.5, -0.5],
    ],
  },
  // Medial head of triceps brachii: posterior humerus below radial groove -> olecranon
  "triceps-brachii-medial-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-174, 1279.5, -27.5, 0.5, 0.5, -64, -0.5, 0],
      [-176, 1253, -31, 6.5, 4.5, -91, -1, 0.16],
      [-179, 1216.5, -35.5, 11.5, 6, -97, -2.5, 0.3],
      [-184, 1174, -39, 15, 7.5, -83, -1, 0.56],
      [-190, 1134.5, -41.5, 19.5, 7, -81, 0.5, 0.9],
      [-201, 1092.5, -43, 22.5, 6, -83, 1.5, 0.88],
      [-206, 1056.5, -45.5, 6, 2.5, -81, 0.5, 0.02],
    ],
  },
} satisfies Record<string, MuscleShape>;
