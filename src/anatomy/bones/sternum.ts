/**
 * The sternum by level: half-width, front and back depth. The manubrium is good to 3 mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const sternum = {
  manubrium: [
    { y: 1356, halfWidth: 20, zFront: 51, zBack: 37.5 },
    { y: 1352, halfWidth: 25.5, zFront: 58, zBack: 33 },
    { y: 1348, halfWidth: 25.5, zFront: 61.5, zBack: 32 },
    { y: 1344, halfWidth: 25.5, zFront: 63.5, zBack: 32.5 },
    { y: 1338, halfWidth: 27.5, zFront: 67.5, zBack: 35 },
    { y: 1332, halfWidth: 26, zFront: 72, zBack: 41 },
    { y: 1326, halfWidth: 22, zFront: 75.5, zBack: 51 },
    { y: 1320, halfWidth: 18.5, zFront: 79.5, zBack: 57.5 },
    { y: 1314, halfWidth: 17, zFront: 80, zBack: 62.5 },
    { y: 1311, halfWidth: 14.5, zFront: 74.5, zBack: 65.5 },
  ],
  body: [
    { y: 1312, halfWidth: 11.5, zFront: 87, zBack: 83.5 },
    { y: 1306, halfWidth: 14.5, zFront: 87.5, zBack: 72.5 },
    { y: 1298, halfWidth: 17.5, zFront: 88.5, zBack: 74 },
    { y: 1290, halfWidth: 17, zFront: 93.5, zBack: 76.5 },
    { y: 1280, halfWidth: 17.5, zFront: 97.5, zBack: 78 },
    { y: 1270, halfWidth: 20, zFront: 99, zBack: 81 },
    { y: 1260, halfWidth: 21, zFront: 102, zBack: 84 },
    { y: 1250, halfWidth: 20, zFront: 103.5, zBack: 86.5 },
    { y: 1240, halfWidth: 22.5, zFront: 107, zBack: 90 },
    { y: 1230, halfWidth: 23, zFront: 109.5, zBack: 93 },
    { y: 1220, halfWidth: 22.5, zFront: 111, zBack: 94.5 },
    { y: 1212, halfWidth: 20, zFront: 113, zBack: 95.5 },
    { y: 1205, halfWidth: 16.5, zFront: 112.5, zBack: 96.5 },
    { y: 1201, halfWidth: 14.5, zFront: 112, zBack: 97.5 },
  ],
} as const;
