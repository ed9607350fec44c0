import type { LoftedBone } from "./types";

/**
 * The first seven costal cartilages of the right side, from the rib to the sternum.
 * Rows: centre x y z, half-width, half-thickness (mm), twist (degrees), bow (mm), wedge.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
const measured = {
  "costal-cartilage-1": {
    label: "First costal cartilage",
    latin: "Cartilago costalis prima",
    fma: 7875,
    ref: [0, 1, 0],
    stations: [
      [-51.5, 1342.5, 39, 0.5, 0.5, -140, 0.5, -0.06],
      [-51, 1343, 40, 1.5, 1.5, -91, -1, 0.06],
      [-44, 1343.5, 40.5, 7, 3.5, -49, 0, 0.22],
      [-38, 1343.5, 41.5, 9.5, 3.5, -48, 0, 0.08],
      [-31, 1341, 45.5, 9.5, 3.5, -53, 0.5, 0.1],
      [-27.5, 1338, 50.5, 6, 3, -50, 2, 0],
      [-25, 1335.5, 54.5, 1, 0.5, -8, -1, -0.16],
    ],
  },
  "costal-cartilage-2": {
    label: "Second costal cartilage",
    latin: "Cartilago costalis secunda",
    fma: 7886,
    ref: [0, 0, 1],
    stations: [
      [-43.5, 1302, 65, 2.5, 0.5, 4, -2, 0.3],
      [-40.5, 1304.5, 66.5, 6, 3.5, 24, 0.5, 0.28],
      [-36.5, 1307, 68, 9.5, 3.5, 54, -0.5, 0.2],
      [-30, 1307, 72, 8, 4, 65, -1, 0.26],
      [-22, 1306.5, 76, 8, 4, 64, -1, 0.28],
      [-15.5, 1307.5, 79, 7.5, 3.5, 57, 0, 0.2],
      [-13, 1309.5, 82.5, 3, 0.5, 24, 0, -0.02],
    ],
  },
  "costal-cartilage-3": {
    label: "Third costal cartilage",
    latin: "Cartilago costalis tertia",
    fma: 7913,
    ref: [0, 0, 1],
    stations: [
      [-51, 1268.5, 78, 0.5, 0.5, 12, 0.5, 0.06],
      [-47, 1271.5, 77, 5, 3.5, 37, 2, 0.02],
      [-42.5, 1275, 78.5, 9.5, 3.5, 69, 0.5, 0],
      [-36, 1276, 81.5, 8, 3.5, 72, 0.5, 0.22],
      [-25, 1277.5, 85.5, 8.5, 3.5, 67, 0.5, 0.32],
      [-21, 1280, 86.5, 8.5, 4, 59, -0.5, 0.44],
      [-17, 1285, 85.5, 2, 2, 46, -2, 0.34],
    ],
  },
  "costal-cartilage-4": {
    label: "Fourth costal cartilage",
    latin: "Cartilago costalis quarta",
    fma: 7976,
    ref: [0, 0, 1],
    stations: [
      [-67.5, 1235.5, 93, 0.5, 0.5, 123, -0.5, -0.14],
      [-61, 1241, 92.5, 7, 4, 81, -1, -0.16],
      [-55.5, 1243.5, 92.5, 8.5, 3.5, 81, 1, 0.08],
      [-42, 1245.5, 95, 8, 3.5, 85, 0, 0.2],
      [-30, 1250, 95.5, 8, 3, 84, -0.5, 0.22],
      [-21.5, 1254.5, 95, 7.5, 4, 94, 0.5, 0.34],
      [-19, 1261, 92.5, 3.5, 2.5, 136, 2, 0.06],
    ],
  },
  "costal-cartilage-5": {
    label: "Fifth costal cartilage",
    latin: "Cartilago costalis quinta",
    fma: 8070,
    ref: [0, 0, 1],
    stations: [
      [-80.5, 1199.5, 101, 0.5, 0.5, 35, 1, -0.62],
      [-72, 1207.5, 103, 9.5, 4.5, 63, 1.5, -0.34],
      [-64.5, 1210, 104.5, 9.5, 3.5, 70, 0.5, 0.02],
      [-49, 1213.5, 106, 8.5, 4, 76, 0, 0.22],
      [-35, 1220.5, 104.5, 8, 3.5, 77, 0, 0.32],
      [-25.5, 1227.5, 102.5, 8, 3.5, 81, -0.5, 0.42],
      [-22.5, 1234.5, 100.5, 3.5, 3.5, 98, 2, 0.4],
    ],
  },
  "costal-cartilage-6": {
    label: "Sixth costal cartilage",
    latin: "Cartilago costalis sexta",
    fma: 8194,
    ref: [0, 0, 1],
    stations: [
      [-88.5, 1169, 98, 3.5, 3.5, 67, -3, -0.36],
      [-81, 1175, 101, 10, 5, 76, 0, -0.26],
      [-68, 1177, 106, 9, 4.5, 94, 0, -0.06],
      [-52, 1183, 109.5, 8, 4.5, 95, 0, -0.02],
      [-37, 1194, 110, 6.5, 4.5, 91, -0.5, 0.08],
      [-25.5, 1205, 108.5, 6.5, 4, 86, 0.5, 0.18],
      [-19.5, 1213.5, 107, 5.5, 4.5, 78, 0.5, 0.28],
    ],
  },
  "costal-cartilage-7": {
    label: "Seventh costal cartilage",
    latin: "Cartilago costalis septima",
    fma: 8248,
    ref: [0, 0, 1],
    stations: [
      [-103.5, 1138, 83.5, 5.5, 5.5, 66, -4.5, -0.16],
      [-96, 1141.5, 91, 11, 3.5, 86, 1.5, 0],
      [-74.5, 1141, 102, 10, 4, 87, 0.5, 0.04],
      [-51, 1150.5, 106.5, 9.5, 5, 87, -0.5, -0.06],
      [-36, 1172.5, 107.5, 11, 5, 101, -1.5, 0.24],
      [-24, 1184.5, 107, 7, 4.5, 99, -0.5, 0.42],
      [-11, 1200.5, 108, 6.5, 3.5, 100, 0, 0.26],
    ],
  },
} as const satisfies Readonly<Record<string, LoftedBone>>;

/**
 * The eighth to tenth cartilages, absent from the specimen: authored from the end of each rib (measured) to the cartilage
 * above it, as in every anatomy book.
 */
const authored = {
  "costal-cartilage-8": {
    label: "Eighth costal cartilage",
    latin: "Cartilago costalis octava",
    ref: [0, 0, 1],
    stations: [
      [-114, 1101, 63.5, 5, 3.5, 60, 0, 0],
      [-107, 1103, 75, 7, 3.5, 70, 0, 0],
      [-94, 1112, 87, 6.5, 3.5, 80, 0, 0],
      [-79, 1125, 96, 5.5, 3.5, 90, 0, 0],
      [-67, 1138, 101, 3, 2.5, 95, 0, 0],
    ],
  },
  "costal-cartilage-9": {
    label: "Ninth costal cartilage",
    latin: "Cartilago costalis nona",
    ref: [0, 0, 1],
    stations: [
      [-122, 1077, 39.5, 4.5, 3, 60, 0, 0],
      [-118, 1078, 52, 5.5, 3, 70, 0, 0],
      [-109, 1086, 66, 5, 3, 80, 0, 0],
      [-98, 1097, 78, 4.5, 3, 85, 0, 0],
      [-89, 1108, 86.5, 2.5, 2, 90, 0, 0],
    ],
  },
  "costal-cartilage-10": {
    label: "Tenth costal cartilage",
    latin: "Cartilago costalis decima",
    ref: [0, 0, 1],
    stations: [
      [-123.5, 1048, 25, 4, 2.5, 60, 0, 0],
      [-122, 1050, 36, 4.5, 2.5, 70, 0, 0],
      [-117, 1058, 47, 4, 2.5, 80, 0, 0],
      [-111, 1069, 57, 3, 2.5, 85, 0, 0],
      [-107, 1078, 63, 2, 1.5, 90, 0, 0],
    ],
  },
} as const satisfies Readonly<Record<string, LoftedBone>>;

/** The ten costal cartilages that reach the sternum or the cartilage above; the last two ribs end free. */
export const costalCartilages: Readonly<Record<string, LoftedBone>> = { ...measured, ...authored };
