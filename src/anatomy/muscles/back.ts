/**
 * Figures of the muscles of the back, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Longissimus thoracis and iliocostalis lumborum: over sacrum and loin laid anew on multifidus and thickened to fill the space
 * before the thoracolumbar fascia, for in the specimen they are flat there and sink into the sacrum.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const BACK_FIGURES = {
  // Iliocostalis lumborum: sacrum and iliac crest -> lower rib angles
  "iliocostalis-lumborum": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-31.5, 892, -79.5, 4, 1.1, -95, 0, 0],
      [-33.5, 912, -79.5, 7, 1.8, -90, 0, 0],
      [-33, 932, -73.5, 9.5, 3, -92, 1, 0],
      [-38.5, 956, -63.5, 14, 5.5, -86, 1.5, -0.1],
      [-49, 985, -57, 19, 7.5, -76, 3, -0.1],
      [-51.5, 1020, -60, 18, 7.5, -78, 2.5, -0.1],
      [-53, 1055, -65, 15.5, 5, -85, 2.5, -0.06],
      [-69.5, 1114.5, -74, 15, 3, -72, 4, -0.16],
      [-85, 1168, -81.5, 10.5, 2, -61, 1.5, -0.18],
      [-92, 1225, -82.5, 2.5, 2.5, -51, 1, -0.08],
    ],
  },
  // Longissimus thoracis: sacrum and lumbar spinous processes -> thoracic transverse processes and ribs
  "longissimus-thoracis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-9, 890, -87, 6, 1.2, 0, 0, 0],
      [-13, 925, -75.5, 9, 3.5, 8, 0, -0.2],
      [-16, 966, -60.5, 13, 7.2, 20, -0.5, -0.4],
      [-20, 1012, -57.5, 16, 9, 12, 1.5, -0.24],
      [-22.5, 1065.5, -62, 15, 8.5, 8, 3.5, -0.24],
      [-37.5, 1154.5, -80.5, 16.5, 5.5, -4, 0, 0.44],
      [-47, 1253, -89, 17.5, 3, -6, -1.5, 0.72],
      [-46, 1338, -73, 10, 2, 11, -1, 0.66],
      [-42, 1398.5, -34.5, 4.5, 1, 21, -2.5, 0.4],
    ],
  },
  // Semispinalis thoracis: T6-T10 transverse processes -> C6-T4 spinous processes
  "semispinalis-thoracis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-19, 1115.5, -55, 1.5, 1.5, 18, -0.5, 0.1],
      [-17.5, 1160, -71, 7, 1.5, 14, -0.5, 0.08],
      [-18, 1205.5, -81, 11.5, 1.5, 13, -2, 0.02],
      [-17, 1244.5, -85.5, 14, 1.5, 13, -3, -0.02],
      [-16.5, 1290.5, -85.5, 14.5, 2, 10, -4.5, 0.06],
      [-12.5, 1332.5, -80, 10.5, 2, 13, 0, 0.14],
      [-4.5, 1380, -64, 1.5, 1.5, -21, -1.5, 0.08],
    ],
  },
  // Spinalis thoracis: T11-L2 spinous processes -> upper thoracic spinous processes
  "spinalis-thoracis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-3.5, 1007, -50.5, 1.5, 1.5, 16, 0.5, -0.08],
      [-6, 1064, -59.5, 3, 1.5, 23, -1, -0.12],
      [-6, 1125.5, -71.5, 4, 1.5, 45, 0, -0.1],
      [-6.5, 1180.5, -82.5, 4.5, 1.5, 30, -1, -0.04],
      [-5.5, 1240.5, -88.5, 4, 2, -13, 0.5, 0],
      [-6, 1300, -91, 5, 1.5, -20, 0, 0.08],
      [-4, 1359.5, -80, 1.5, 1.5, 22, 0, 0.04],
    ],
  },
} satisfies Record<string, MuscleShape>;
