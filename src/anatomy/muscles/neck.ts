/**
 * Figures of the muscles of the neck, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * The two heads of sternocleidomastoid are authored: the specimen shows one belly, which is divided here as the heads lie.
 * Semispinalis capitis is authored from its attachments: the specimen's stops at C7 and is a quarter of its usual bulk.
 * The scalenes and rectus capitis lateralis keep the specimen's course, with smooth outlines in place of its broken ones.
 * Semispinalis cervicis is led on to the axis and lies 1 to 2 mm deeper than the specimen's, under the fuller capitis;
 * longissimus capitis passes behind the transverse process of the atlas.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const NECK_FIGURES = {
  // Iliocostalis cervicis: upper rib angles -> C4-C6 transverse processes
  "iliocostalis-cervicis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-67, 1276, -87.5, 1.5, 1.5, 4, 0.5, 0.12],
      [-65.5, 1311, -80, 5.5, 2, 24, -2, -0.12],
      [-58.5, 1342.5, -69.5, 5.5, 2.5, 19, 0, -0.26],
      [-51.5, 1376, -52, 5.5, 2, 41, -1, -0.08],
      [-44, 1400, -36.5, 4.5, 2, 73, 0.5, 0.06],
      [-36, 1417, -20.5, 8.5, 1.5, 113, -1, 0.1],
      [-28.5, 1441.5, -7.5, 1, 1, 156, 0.5, 0.14],
    ],
  },
  // Levator scapulae: C1-C4 transverse processes -> superior angle of scapula
  "levator-scapulae": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-40.5, 1488, -9.5, 0.5, 0.5, -150, 0.5, 0.1],
      [-32.5, 1464, -14, 7, 1, -122, 1.5, 0.08],
      [-34, 1441.5, -17, 12.5, 1.5, -95, 3, 0.06],
      [-39.5, 1418.5, -30, 11.5, 2.5, -64, 1.5, 0.12],
      [-47.5, 1393.5, -50.5, 11.5, 1.5, -41, 1.5, 0.08],
      [-62.5, 1368.5, -68.5, 14.5, 3.5, -19, -0.5, 0],
      [-62, 1349.5, -83, 4.5, 2, -2, -3.5, 0.26],
    ],
  },
  // Longissimus capitis: upper thoracic transverse processes -> mastoid process
  "longissimus-capitis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-30.5, 1370, -59, 2, 1.5, 43, 0.5, 0.1],
      [-30.5, 1396.5, -47, 4, 1.2, 50, -0.5, 0.32],
      [-30, 1416, -31, 9, 1.5, 73, -0.5, 0.4],
      [-28, 1431.5, -20.5, 9, 1.5, 84, -2.5, 0.28],
      [-28.5, 1464, -17.5, 3.5, 2.5, 71, -0.5, 0.1],
      [-35.5, 1488, -21, 3.3, 1.5, 75, 0, -0.04],
      [-52.5, 1513, -21, 4.5, 1.2, 59, 0, -0.1],
    ],
  },
  // Longissimus cervicis: upper thoracic transverse processes -> C2-C6 transverse processes
  "longissimus-cervicis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-32.5, 1292.5, -82.5, 3, 1.5, 47, 0.5, -0.2],
      [-32, 1323.5, -77, 5, 2.5, 17, 0.5, -0.34],
      [-33, 1356, -65.5, 5.5, 2, 19, 1.5, -0.26],
      [-36, 1386, -49, 5, 2, 32, 1.5, -0.18],
      [-34, 1412.5, -29.5, 3, 2, 60, -0.5, -0.28],
      [-31, 1438, -13, 3, 2, 102, -1, -0.12],
      [-25.5, 1468.5, -10, 2, 1, 98, 0.5, 0.06],
    ],
  },
  // Obliquus capitis superior: atlas transverse process -> occiput between nuchal lines
  "obliquus-capitis-superior": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-40.5, 1493, -13.5, 1, 0.5, 57, 0, -0.1],
      [-38.5, 1497, -17.5, 3, 1.5, 55, 0, -0.16],
      [-37.5, 1503, -27.5, 5, 2, 63, -0.5, -0.14],
      [-36.5, 1505, -35, 5, 2, 55, 1, 0.08],
      [-35.5, 1507.5, -44.5, 4.5, 1.5, 45, 1, 0.34],
      [-32, 1510.5, -53, 3, 1, 36, 0.5, 0.38],
      [-28.5, 1516, -58.5, 1.5, 0.5, 23, -0.5, 0.3],
    ],
  },
  // Omohyoid: superior border of scapula -> hyoid
  omohyoid: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-95.5, 1349, -49.5, 4, 2, -42, 0, 0.08],
      [-88, 1368, -27.5, 6.5, 1.5, -1, 1, 0.08],
      [-73.5, 1376.5, -8.5, 6.5, 1.5, 21, 0.5, 0.08],
      [-52, 1384.5, 9, 3.5, 1.5, 20, -0.5, 0.04],
      [-27.5, 1403, 17, 3, 1.5, 55, 0, -0.06],
      [-20, 1419.5, 24, 3.5, 2.5, 46, -0.5, -0.16],
      [-15.5, 1445.5, 35, 4.5, 1, 27, 2, -0.2],
    ],
  },
  // Rectus capitis lateralis: atlas transverse process -> jugular process of occiput
  "rectus-capitis-lateralis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-38.5, 1493.5, -7.5, 3, 1, -38, 0, 0],
      [-35.5, 1498, -7.5, 5.2, 1.6, -42, 0, 0],
      [-35, 1503.5, -10, 5, 1.7, -60, 0, 0],
      [-36, 1509, -14.5, 4.5, 0.9, -80, 0, 0],
    ],
  },
  // Rectus capitis posterior minor: atlas posterior tubercle -> inferior nuchal line
  "rectus-capitis-posterior-minor": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-2, 1490.5, -39, 2, 1.5, -16, 0.5, 0.14],
      [-3.5, 1492.5, -41.5, 3.5, 2, -5, 0, 0.1],
      [-8, 1498.5, -48, 7, 2, 6, 0, -0.02],
      [-11, 1504, -52.5, 10.5, 2, 9, -1, -0.2],
      [-10, 1506.5, -55.5, 8.5, 1.5, 6, -0.5, 0.16],
      [-7, 1511, -60, 4.5, 0.5, -4, 0, 0.34],
      [-7, 1513.5, -61, 0.5, 0.5, -7, 0.5, 0.34],
    ],
  },
  // Scalenus anterior: C3-C6 anterior tubercles -> rib 1, scalene tubercle
  "scalenus-anterior": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-23, 1442.5, -1.5, 1.5, 1.5, 20, 0, 0.08],
      [-26.5, 1430, 1, 4.2, 2.2, 40, -0.5, 0.12],
      [-28.5, 1418, 2, 6, 2.7, 47, 0, 0.18],
      [-32, 1405, 5, 7, 3.3, 47, 0.5, 0.2],
      [-38, 1393, 8.5, 5.8, 3.4, 62, 0.5, 0.2],
      [-44.5, 1379.5, 10.5, 4, 2.3, 80, 0.5, 0.06],
      [-50, 1368.5, 9.5, 2.5, 1.2, 105, 0, -0.08],
    ],
  },
  // Scalenus medius: C2-C7 posterior tubercles -> rib 1
  "scalenus-medius": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-25.5, 1469, -9.5, 1.5, 1.5, 30, 0, 0],
      // Along the posterior tubercles of the transverse processes.
      [-29, 1453.5, -6, 3.7, 2.4, 25, 0, 0],
      [-31.7, 1438.5, -4.5, 4.8, 3.6, 0, 0, 0],
      [-34.3, 1423.5, -3.8, 5.6, 4.2, -35, 0, 0],
      [-37, 1408, -6, 7.4, 4.6, -60, 0, 0],
      [-42, 1393.5, -4.5, 7.4, 4.6, -62, 0, 0],
      // Rib 1, behind the groove of the subclavian artery.
      [-48, 1378.5, -1.5, 5.5, 1.5, -75, 0, 0],
    ],
  },
  // Scalenus posterior: C5-C7 posterior tubercles -> rib 2
  "scalenus-posterior": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-29.5, 1426, -9.5, 2, 1.5, -21, 0, 0.02],
      [-33, 1419.5, -10.5, 4.3, 3, -20, 0, 0.04],
      [-36.5, 1412, -13, 6.5, 3.8, -18, 0, 0],
      [-41, 1404, -16.8, 8.3, 4.5, -22, -0.5, 0],
      [-48, 1396.5, -20, 8.7, 5.2, -28, -1, 0],
      [-55.5, 1388.5, -25, 7.2, 4.2, -36, -1, -0.12],
      [-62.5, 1380, -30, 4.5, 1, -48, 0.5, -0.28],
    ],
  },
  // Semispinalis capitis: C4-T6 transverse processes -> occiput between nuchal lines
  "semispinalis-capitis": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // Transverse processes of T4 and T5.
      [-27, 1319, -77, 3, 1.5, -50, 0, 0],
      [-24, 1355, -69.5, 6, 2, -50, 0, 0],
      [-17.5, 1388, -59.7, 10, 3, -50, 0, 0],
      // Under splenius, along the nuchal ligament.
      [-16, 1421, -42.8, 14, 4, -50, 0.5, -0.1],
      [-15.5, 1455, -37.5, 15, 4.8, -52, 1.5, -0.2],
      // Over the suboccipital muscles.
      [-17.5, 1476, -45.5, 14.5, 4.6, -59, 3, 0.2],
      [-18.5, 1495, -53.5, 15, 4.3, -68, 3, 0.15],
      // The medial half of the field between the nuchal lines.
      [-15.5, 1521, -70, 10.5, 1, -100, 1, 0],
    ],
  },
  // Semispinalis cervicis: T1-T6 transverse processes -> C2-C5 spinous processes
  "semispinalis-cervicis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-25, 1318, -74, 1.5, 1, 35, -1.5, 0.16],
      [-22, 1349.5, -69.5, 7, 1.5, 33, -1, 0.3],
      [-18, 1375, -61.5, 10, 1.5, 34, -2, 0.28],
      [-16.5, 1394.5, -51.5, 13.5, 1.6, 27, -2.5, 0.1],
      [-15.5, 1412.5, -41.5, 14, 1.8, 34, -3, 0.06],
      [-11.5, 1431.5, -36, 10, 1.8, 42, -2, 0.08],
      [-9, 1447, -36, 7, 2, 42, -0.5, 0.1],
      [-5.5, 1461, -43.5, 2.5, 1.2, 45, 0, 0.1],
    ],
  },
  // Splenius capitis: nuchal ligament, C7-T3 spinous processes -> mastoid and superior nuchal line
  "splenius-capitis": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-1.5, 1318, -94, 2, 0.5, -96, 0, 0.02],
      [-6.5, 1342, -89, 6, 2, -79, 1, 0.08],
      [-13.5, 1380.5, -71.5, 13, 3.5, -67, -0.5, 0.1],
      [-17, 1415.5, -52.5, 16.5, 3, -67, 1.5, -0.06],
      [-22.5, 1446.5, -38.5, 16, 3, -54, 3, 0.1],
      [-36.5, 1484.5, -29, 14, 3, -16, 3, 0.08],
      [-55.5, 1518, -27, 14, 1, -21, 1.5, 0],
    ],
  },
  // Splenius cervicis: T3-T6 spinous processes -> C1-C3 transverse processes
  "splenius-cervicis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-3, 1249, -93, 1.5, 1.5, -30, 0.5, 0.18],
      [-10.5, 1292.5, -92, 11, 1.5, 13, -3.5, 0],
      [-18.5, 1332.5, -83.5, 17.5, 1.5, 23, 1, -0.16],
      [-30.5, 1374.5, -63, 10.5, 2, 21, -1.5, -0.08],
      [-34.5, 1408.5, -40.5, 7.5, 1.5, 43, -1.5, 0],
      [-30.5, 1447, -20.5, 5.5, 1.5, 86, -1.5, -0.02],
      [-38, 1492.5, -10.5, 1, 1, 128, -1, -0.02],
    ],
  },
  // Sternocleidomastoid: manubrium and medial clavicle -> mastoid process
  sternocleidomastoid: {
    kind: "slips",
    slips: [
      {
        // The round tendon from the manubrium and the superficial, anterior half of the belly, up to the nuchal line.
        id: "sternal",
        ref: [0, 0, 1],
        stations: [
          [-12, 1339, 66.5, 5.5, 0.8, 80, 0.5, 0],
          [-12, 1357, 56.5, 3.6, 2.2, 80, 0, 0],
          [-23, 1393, 37, 9.5, 5.7, 62, 0, 0.1],
          [-34.5, 1437, 20.5, 10.5, 5.7, 35, 0, 0.1],
          [-43.5, 1471, 6.5, 10.5, 4.7, 12, 0.5, 0.1],
          [-57, 1503, -12.5, 11, 3, -6, 0, 0],
          [-58.5, 1517.5, -21.5, 12, 1.4, -16, 0, 0],
          [-59, 1526, -27.5, 12.5, 0.4, -24, 0, 0],
        ],
      },
      {
        // The flat head from the medial third of the clavicle and the deep, posterior half of the belly, to the mastoid.
        id: "clavicular",
        ref: [0, 0, 1],
        stations: [
          [-38.5, 1366, 45.5, 15.5, 0.6, 78, -1, 0],
          [-38, 1374, 41, 15, 1.8, 76, -1.2, 0],
          [-37, 1389, 30, 13, 3.4, 70, -1.5, 0],
          [-32.5, 1411, 16.5, 11.5, 4.6, 54, -0.5, 0],
          [-33, 1438, 7, 10, 5, 34, 0, 0],
          [-39, 1469, -4.5, 9.5, 4.3, 17, 0.5, 0],
          [-49.5, 1495.5, -14.5, 8.5, 3, 2, 0, 0],
          [-55, 1516, -24, 6, 1, -8, 0, 0],
        ],
      },
    ],
  },
  // Sternohyoid: manubrium, posterior -> hyoid
  sternohyoid: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-9, 1349, 39.5, 5, 1.2, 75, -0.5, 0.1],
      [-13.5, 1362.5, 31, 10.5, 1.5, 84, -3, 0.06],
      [-14, 1378, 29, 9.5, 1.5, 76, -0.5, -0.04],
      [-12, 1396.5, 26.5, 8, 1, 69, -0.5, 0],
      [-10, 1417, 26.5, 7, 1, 61, -0.5, -0.04],
      [-9.5, 1433, 32, 7.5, 1, 55, 0, -0.04],
      [-10.5, 1446, 37.5, 7, 1.5, 54, 2, -0.06],
    ],
  },
  // Sternothyroid: manubrium, posterior -> thyroid cartilage
  sternothyroid: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-12, 1336.5, 46, 8, 1, 11, -2, 0.1],
      [-13, 1347, 32, 8.5, 1.5, 0, -3, 0.2],
      [-13.5, 1365.5, 26, 7.5, 2, -10, -1.5, 0.06],
      [-14, 1383.5, 24, 6.5, 2, -18, -0.5, -0.14],
      [-14.5, 1400.5, 21.5, 6.5, 2, -26, 0, -0.28],
      [-15, 1417, 18, 5, 1.5, -34, 0, -0.32],
      [-17.5, 1430.5, 13.5, 0.5, 0.5, -45, -0.5, -0.26],
    ],
  },
} satisfies Record<string, MuscleShape>;
