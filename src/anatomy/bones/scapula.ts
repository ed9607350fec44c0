/**
 * The right scapula.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const scapula = {
  /** From the superior to the inferior angle. */
  medialBorder: [
    [-73.5, 1360.5, -75],
    [-63.5, 1344, -84],
    [-59, 1328, -91],
    [-59, 1312.5, -93.5],
    [-59, 1296, -95],
    [-61, 1281.5, -98],
    [-65, 1266, -101],
    [-69.5, 1249.5, -103.5],
    [-76, 1234, -101.5],
    [-85.5, 1217.5, -96.5],
  ],
  /** From the neck to the inferior angle. */
  lateralBorder: [
    [-145, 1313, -38.5],
    [-136, 1301.5, -44],
    [-129, 1290, -53.5],
    [-125.5, 1278.5, -63.5],
    [-120.5, 1267, -71.5],
    [-114.5, 1255.5, -76],
    [-110, 1244, -79],
    [-107, 1232, -82],
    [-100, 1220, -87.5],
  ],
  /** From the superior angle to the root of the coracoid. */
  superiorBorder: [
    [-80, 1364, -70],
    [-84.5, 1360.5, -64.5],
    [-90.5, 1355, -57],
    [-96.5, 1351.5, -51],
    [-103, 1347.5, -46],
  ],
  /** Mid-surface, superior to inferior and medial to lateral: x y z, half-thickness along z; above the spine set along the borders. */
  blade: [
    [
      [-74.5, 1359.5, -74, 1.5],
      [-78, 1361, -70.5, 1.5],
      [-82, 1360.5, -66.5, 1.5],
      [-89, 1355, -58, 1.5],
      [-97, 1350, -50.5, 1.5],
    ],
    [
      [-64.5, 1346, -83, 1.5],
      [-75, 1347, -76, 2],
      [-85, 1347, -67.5, 2],
      [-97, 1345, -56, 2],
      [-111, 1341.5, -43, 2.5],
    ],
    [
      [-60.5, 1333, -89, 1.5],
      [-76, 1333, -82.5, 4.5],
      [-91, 1333, -74, 4.5],
      [-106.5, 1333, -60.5, 4.5],
      [-122, 1333, -41.5, 4.5],
    ],
    [
      [-60, 1314.5, -93, 1.5],
      [-77, 1314.5, -82.5, 1],
      [-94, 1314.5, -75, 1.5],
      [-111, 1314.5, -63.5, 1.5],
      [-128, 1314.5, -41.5, 4.5],
    ],
    [
      [-60, 1295.5, -94.5, 1.5],
      [-78, 1295.5, -88, 1.5],
      [-96, 1295.5, -79.5, 2],
      [-114, 1295.5, -61, 2.5],
      [-132, 1295.5, -50.5, 1.5],
    ],
    [
      [-62.5, 1276.5, -99.5, 1.5],
      [-78, 1276.5, -93.5, 2],
      [-93.5, 1276.5, -84.5, 1.5],
      [-109, 1276.5, -72.5, 2.5],
      [-124.5, 1276.5, -65.5, 2.5],
    ],
    [
      [-68, 1257.5, -102.5, 1],
      [-79.5, 1257.5, -96.5, 1.5],
      [-91.5, 1257.5, -89, 1.5],
      [-103, 1257.5, -81, 3],
      [-115, 1257.5, -72.5, 0.5],
    ],
    [
      [-74.5, 1239, -102.5, 1.5],
      [-82.5, 1239, -98, 3.5],
      [-91, 1239, -93.5, 4.5],
      [-99.5, 1239, -88, 4],
      [-108, 1239, -81, 2],
    ],
    [
      [-84.5, 1220, -97.5, 2.5],
      [-88.5, 1220, -95.5, 4],
      [-92.5, 1220, -93.5, 3.5],
      [-96.5, 1220, -91.5, 2.5],
      [-100, 1220, -88, 1.5],
    ],
  ],
  /** The free edge of the spine, medial to lateral. */
  spineCrest: [
    [-63, 1332.5, -91.5],
    [-72, 1329.5, -91.5],
    [-83, 1330, -91.5],
    [-93, 1333.5, -91],
    [-101, 1337.5, -89],
    [-111, 1345, -83],
    [-121, 1351, -76.5],
    [-131, 1354.5, -72.5],
  ],
  spine: [
    { centre: [-94, 1333, -81], halfWidth: 10.5, halfThickness: 7, wideAxis: [0.32, -0.04, 0.95] },
    { centre: [-106.5, 1339, -78], halfWidth: 8.5, halfThickness: 4.5, wideAxis: [0.1, -0.4, 0.91] },
    { centre: [-117.5, 1343.5, -71.5], halfWidth: 9.5, halfThickness: 3, wideAxis: [0.02, -0.65, 0.76] },
    { centre: [-127, 1347, -66.5], halfWidth: 10.5, halfThickness: 4, wideAxis: [-0.05, 0.76, -0.64] },
    { centre: [-137, 1350.5, -62], halfWidth: 10.5, halfThickness: 5, wideAxis: [0, 0.83, -0.56] },
  ],
  acromion: [
    { centre: [-143.5, 1354.5, -60], halfWidth: 9, halfThickness: 7, wideAxis: [0.14, 0.98, -0.11] },
    { centre: [-151.5, 1358, -53], halfWidth: 13, halfThickness: 6.5, wideAxis: [0.59, 0.55, 0.59] },
    { centre: [-156, 1362.5, -44.5], halfWidth: 12, halfThickness: 6, wideAxis: [0.92, 0.16, 0.35] },
    { centre: [-156, 1365.5, -35], halfWidth: 11.5, halfThickness: 5, wideAxis: [1, 0, -0.09] },
    { centre: [-154, 1367.5, -26], halfWidth: 10, halfThickness: 4.5, wideAxis: [0.96, -0.06, -0.28] },
  ],
  coracoid: [
    { centre: [-123, 1348.5, -28.5], halfWidth: 13, halfThickness: 8.5, wideAxis: [0.97, -0.15, -0.19] },
    { centre: [-120.5, 1353, -19.5], halfWidth: 9, halfThickness: 9, wideAxis: [0.07, 0.95, -0.29] },
    { centre: [-124, 1352.5, -10], halfWidth: 7.5, halfThickness: 5, wideAxis: [-0.64, 0.77, -0.02] },
    { centre: [-130, 1350, -2], halfWidth: 7, halfThickness: 5.5, wideAxis: [0.8, -0.55, 0.24] },
    { centre: [-132.5, 1347, 2], halfWidth: 5.5, halfThickness: 4.5, wideAxis: [0.9, -0.25, 0.36] },
  ],
  neck: { centre: [-130.5, 1333.5, -37], halfWidth: 22, halfThickness: 13.5, wideAxis: [0.24, 0.91, 0.32] },
  /** Centre of the socket's face, height and width, and the direction it faces. */
  glenoid: { centre: [-141, 1331, -31], height: 37, width: 25, normal: [-0.87, 0.18, 0.46] },
} as const;
