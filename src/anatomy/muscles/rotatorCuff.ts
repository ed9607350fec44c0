/**
 * Figures of the muscles of the rotator cuff, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Subscapularis is authored, for in the specimen, a man scanned lying on his back, it is pressed flat: it fills the fossa up to
 * serratus anterior and passes in front of the joint to the lesser tubercle. The tendon of infraspinatus is laid anew over the head.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const ROTATOR_CUFF_FIGURES = {
  // Infraspinatus: infraspinous fossa -> greater tubercle, middle facet
  infraspinatus: {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      // Medial border, from the scapular spine to the inferior angle.
      [
        [-63, 1318.5, -93.5, 1.5],
        [-61.5, 1294.5, -97.5, 1.5],
        [-66, 1265.5, -103.5, 1.2],
        [-78, 1229, -102, 1.4],
      ],
      // The belly in the fossa.
      [
        [-78.5, 1328, -85, 4.5],
        [-88.5, 1305.5, -90, 7.5],
        [-95, 1283, -95.5, 11],
        [-103, 1258.5, -94.5, 9.5],
      ],
      [
        [-94, 1332.5, -80, 6.5],
        [-108.5, 1317, -79, 10],
        [-113, 1300, -84, 13],
        [-123.5, 1284.5, -92, 11],
      ],
      [
        [-114, 1341, -76.5, 7],
        [-121.5, 1329, -71.5, 10.5],
        [-128.5, 1316, -74.5, 12.5],
        [-138.5, 1302.5, -80.5, 8],
      ],
      // Fibres gather on a tendon as they cross the neck of the scapula.
      [
        [-136, 1345.5, -69, 6],
        [-140, 1337, -66, 9],
        [-145, 1327, -65, 9.5],
        [-152.5, 1316.5, -67.5, 5.5],
      ],
      [
        [-154.5, 1350.5, -54.5, 3.5],
        [-159, 1343, -53.5, 6],
        [-164, 1336, -53.5, 6.5],
        [-170.5, 1329.5, -53, 4],
      ],
      [
        [-171, 1355.5, -40, 1.5],
        [-175, 1350.5, -38.8, 2.8],
        [-178.5, 1345, -38, 3],
        [-182, 1339, -37.5, 1.8],
      ],
      // Middle facet of the greater tubercle.
      [
        [-181, 1354, -28.5, 0.8],
        [-184, 1349.5, -28, 1],
        [-186, 1345, -27.5, 1],
        [-187.5, 1340, -26.5, 0.8],
      ],
    ],
  },
  // Subscapularis: subscapular fossa -> lesser tubercle
  subscapularis: {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      // Medial border, from the superior to the inferior angle.
      [
        [-76.5, 1352, -70.5, 0.9],
        [-64.5, 1333, -82.8, 0.9],
        [-64.5, 1303, -89.3, 0.9],
        [-71.5, 1268, -95.2, 0.9],
        [-90.5, 1229, -89.8, 0.9],
      ],
      // The shallow medial part of the fossa, close to the ribs.
      [
        [-88.5, 1349, -56.5, 2.2],
        [-80.5, 1334, -72, 3],
        [-81.5, 1308, -79.3, 2.2],
        [-86, 1277, -85.3, 1.9],
        [-101.5, 1234.5, -81.8, 1.9],
      ],
      [
        [-100, 1344.5, -43.5, 3.2],
        [-96, 1334, -59, 5.4],
        [-98, 1313, -66.8, 5.4],
        [-101, 1285.5, -72, 3],
        [-111, 1245, -73.3, 2.4],
      ],
      // The deep lateral part.
      [
        [-110.5, 1340.5, -31, 6.5],
        [-110.5, 1333.5, -38, 7.6],
        [-113.5, 1317, -46.8, 7.3],
        [-115.5, 1294.5, -53.8, 5.4],
        [-118.5, 1257.5, -64.8, 4.5],
      ],
      // Neck of the scapula above, over the lateral border below.
      [
        [-122.5, 1337, -14.5, 7.6],
        [-122.5, 1330.5, -15.7, 12.3],
        [-125.5, 1319.5, -21.5, 11.9],
        [-125.5, 1301, -34.5, 10.6],
        [-124, 1269.5, -51.5, 10.3],
      ],
      // Capsule of the joint; the lower fibres in front of the long head of triceps.
      [
        [-137, 1338.5, -9, 3.2],
        [-137.5, 1332, -10, 5.9],
        [-138, 1321, -14.5, 8.1],
        [-137.5, 1305, -24, 12.1],
        [-133.5, 1284, -36.5, 11.3],
      ],
      // The tendon in front of the head; the lowest fibres stay fleshy.
      [
        [-151, 1342.5, -2, 1.6],
        [-152, 1334.5, -2.5, 1.6],
        [-153, 1323.5, -5, 2.2],
        [-152, 1310.5, -14.5, 5.6],
        [-150, 1297, -22.5, 5.8],
      ],
      // Lesser tubercle and the neck below it.
      [
        [-164, 1344.5, 1.5, 0.9],
        [-165.5, 1337.5, 3.5, 0.9],
        [-165.5, 1328.5, 2.8, 0.9],
        [-163.5, 1318.5, -2.5, 1.1],
        [-162.5, 1308.5, -10, 1.3],
      ],
    ],
  },
  // Supraspinatus: supraspinous fossa -> greater tubercle, top facet
  supraspinatus: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-70.5, 1342, -85, 8, 1.2, 66, 0, -0.12],
      [-89, 1344.5, -74, 11, 5.5, 50, 0, -0.12],
      [-109, 1350, -62, 11.5, 8.3, 65, -2.5, -0.32],
      [-130, 1354, -49, 11.5, 8, 65, -3, -0.2],
      [-151, 1357.5, -34.5, 12, 5, 28, 1.5, -0.08],
      [-177.5, 1357.5, -16.5, 10, 2.5, -8, -5, 0.16],
      [-184.5, 1343, -10.5, 5, 1, -50, 0.5, 0.14],
    ],
  },
  // Teres minor: lateral border of scapula -> greater tubercle, lower facet
  "teres-minor": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-100.5, 1255, -87.5, 1.5, 1.5, -69, -0.5, -0.14],
      [-113, 1272, -80.5, 7, 5, -35, 4, -0.18],
      [-130, 1291.5, -68.5, 14, 8, -29, 2.5, -0.18],
      [-147.5, 1306.5, -57.5, 14.5, 9, -17, -2, -0.28],
      [-166.5, 1318, -47.5, 12, 10, -46, 2, 0.04],
      [-184, 1327, -35.5, 9, 3.5, -90, 0, 0.02],
      [-189, 1332.5, -18.5, 6, 0.5, -84, 2, -0.08],
    ],
  },
} satisfies Record<string, MuscleShape>;
