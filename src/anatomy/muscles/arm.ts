/**
 * Figures of the muscles of the upper arm, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Brachialis is authored as a trough round the front of the shaft; one strap cannot follow it. The tendons of triceps are led
 * to the upper and posterior surface of the olecranon.
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
      [-178, 1285, -8, 6.3, 4.4, -97, -1, 0.3],
      [-198.5, 1217, -2, 15.5, 13.5, -73, -3, 0.1],
      [-211, 1147, -10, 15, 13, -90, -2, 0.18],
      [-213.5, 1085, -10.5, 7, 3, -91, -1, 0.16],
      [-225, 1028, -11.5, 4, 3, -79, -0.5, -0.04],
    ],
  },
  // Short head of biceps brachii: coracoid tip -> radial tuberosity (joins long head)
  "biceps-brachii-short-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-135, 1345, 5, 3, 1.8, -11, -0.5, -0.12],
      [-158, 1309, -5, 4.5, 3, -19, 0, 0.12],
      [-167, 1271, -7.5, 8.5, 6, -36, 1, 0.36],
      [-173.5, 1225, -4.5, 14, 11.5, -9, 7.5, 0.02],
      [-181.5, 1174.5, -3.5, 16.5, 11.5, 16, 2.5, -0.26],
      [-196.5, 1127, -5, 9.5, 6.5, 24, 5.5, -0.28],
      [-212, 1080, -10.5, 3.5, 1.5, 62, 0, 0],
    ],
  },
  // Brachialis: anterior lower humerus -> ulnar tuberosity
  brachialis: {
    kind: "sheet",
    rails: "lateral->medial",
    flip: false,
    stations: [
      // Humerus, astride the deltoid tuberosity.
      [
        [-206, 1236, -26, 1.1],
        [-203, 1240, -17.5, 1.1],
        [-196, 1236, -12.5, 1.1],
        [-188.5, 1228, -14, 1.1],
        [-184, 1222, -19, 1.1],
      ],
      // Two thin wings, to the sides of the shaft.
      [
        [-213, 1204, -36.5, 5.3],
        [-212, 1206, -24.5, 6.6],
        [-199.5, 1207, -16, 2.2],
        [-187.5, 1203, -18.5, 3.1],
        [-181.5, 1199, -25.5, 3.1],
      ],
      [
        [-220.5, 1174, -39, 6.4],
        [-218.5, 1174, -26, 11.2],
        [-201.5, 1175, -19.3, 2.9],
        [-186, 1173, -22, 6.8],
        [-178, 1171, -27.5, 4],
      ],
      [
        [-226.5, 1143, -35, 5.8],
        [-222.5, 1143, -25.5, 11.9],
        [-204.5, 1143.5, -23.3, 3.7],
        [-187, 1142, -23, 9],
        [-177.5, 1140, -26, 4.2],
      ],
      // The belly in front of the lower shaft.
      [
        [-227, 1111, -23, 6],
        [-219, 1111, -22, 9.9],
        [-207.5, 1111, -21.5, 6.6],
        [-192.5, 1110, -20.5, 9.7],
        [-181.5, 1109, -22.5, 5.3],
      ],
      // In front of the joint.
      [
        [-228.5, 1082, -18, 4.8],
        [-220.5, 1082, -18.3, 9],
        [-212, 1082, -18.3, 9.2],
        [-203, 1081, -18.8, 8.7],
        [-194.5, 1080, -19.5, 4.4],
      ],
      // The tendon, over the coronoid process.
      [
        [-221.5, 1053, -14.5, 1.6],
        [-218.5, 1053, -14.5, 2.6],
        [-215.5, 1053, -14.5, 2.9],
        [-212.5, 1053, -14, 2.6],
        [-209.5, 1053, -13.5, 1.6],
      ],
      // Tuberosity of the ulna.
      [
        [-220, 1027, -24, 1.1],
        [-218, 1026, -23.5, 1.3],
        [-216, 1025.5, -23.5, 1.3],
        [-214, 1026, -23.5, 1.3],
        [-212, 1027, -24, 1.1],
      ],
    ],
  },
  // Coracobrachialis: coracoid tip -> medial mid humerus
  coracobrachialis: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-134.5, 1341, 0.5, 3, 3, 21, 1, -0.02],
      [-144, 1318, -3.5, 7.5, 4.5, 16, 0.5, 0],
      [-151.5, 1292.5, -6.5, 9.5, 7, 1, -0.5, -0.02],
      [-158.5, 1267.5, -12.5, 10, 6, -35, 0.5, -0.22],
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
      [-180.5, 1308.5, -32.5, 3, 1.2, -19, 0.5, -0.12],
      [-189.5, 1259, -47, 14, 11.5, -61, -1, -0.14],
      [-201, 1221, -54.5, 21, 14.5, -73, -1, -0.48],
      [-211.5, 1158, -54, 18.5, 11.5, -56, -3.5, -0.34],
      [-213, 1113.5, -54, 11, 6.5, -38, -1.5, 0.14],
      [-214, 1082, -51.5, 6, 2, -14, 0, 0.1],
      [-213, 1060, -51, 5.5, 0.7, -8, 0, 0],
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
      [-197, 1099, -55, 12.5, 5, -76, 0, -0.5],
      [-208.5, 1057.5, -51.6, 6.5, 0.5, -90, 0, 0],
    ],
  },
  // Medial head of triceps brachii: posterior humerus below radial groove -> olecranon
  "triceps-brachii-medial-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-174, 1279.5, -27.5, 0.5, 0.5, -64, -0.5, 0],
      [-176, 1253, -31, 6.5, 4.9, -91, -1, 0.16],
      [-179, 1216.5, -35.5, 11.5, 6.5, -97, -2.5, 0.3],
      [-184, 1174, -39, 15, 8.1, -83, -1, 0.56],
      [-191, 1134.5, -42.5, 19.5, 7, -82, -0.5, 0.6],
      [-201, 1095, -45, 21, 5.4, -84, 0.5, 0.5],
      [-208.5, 1071.5, -46.5, 8, 1.3, -86, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
