import type { LandmarkTable } from "./types";

/**
 * Bony points of the ribs and the sternum, right side and midline, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const thoraxLandmarks = {
  "jugular-notch": { p: [0, 1356.5, 43.5], bone: "sternum", midline: true, rescaled: true },
  "manubrium-clavicular-notch": { p: [-25, 1352, 44], bone: "sternum", unsure: true, rescaled: true },
  "manubrium-lower-end-front": { p: [0, 1312.5, 76], bone: "sternum", midline: true, rescaled: true },
  "manubrium-lateral": { p: [-27.5, 1336.5, 50], bone: "sternum", rescaled: true },
  "sternal-angle": { p: [0, 1313.5, 86], bone: "sternum", midline: true },
  "sternum-body-lower-end": { p: [0, 1201.5, 111], bone: "sternum", midline: true },
  "sternum-mid-front": { p: [0, 1252.5, 103], bone: "sternum", midline: true },

  "rib-1-head": { p: [-19, 1392.5, -18.5], bone: "rib-1", inside: true },
  "rib-1-end": { p: [-53, 1345, 38.5], bone: "rib-1", inside: true },
  "rib-1-angle": { p: [-38.5, 1395, -26.5], bone: "rib-1", unsure: true },
  "rib-1-lateral": { p: [-68.5, 1361.5, 11.5], bone: "rib-1" },

  "rib-2-head": { p: [-18, 1375.5, -23], bone: "rib-2", inside: true },
  "rib-2-end": { p: [-45, 1303, 67], bone: "rib-2", inside: true },
  "rib-2-angle": { p: [-67.5, 1375, -33], bone: "rib-2" },
  "rib-2-lateral": { p: [-96, 1345.5, -0.5], bone: "rib-2" },

  "rib-3-head": { p: [-19, 1364, -32], bone: "rib-3", inside: true },
  "rib-3-end": { p: [-50.5, 1270, 74.5], bone: "rib-3", inside: true },
  "rib-3-angle": { p: [-78.5, 1353.5, -52.5], bone: "rib-3" },
  "rib-3-lateral": { p: [-109, 1316, -3.5], bone: "rib-3" },

  "rib-4-head": { p: [-17.5, 1342, -36.5], bone: "rib-4", inside: true },
  "rib-4-end": { p: [-68.5, 1239.5, 92.5], bone: "rib-4", inside: true },
  "rib-4-angle": { p: [-82, 1328, -64.5], bone: "rib-4" },
  "rib-4-lateral": { p: [-121, 1280, 9], bone: "rib-4" },

  "rib-5-head": { p: [-17.5, 1317.5, -47.5], bone: "rib-5", inside: true },
  "rib-5-end": { p: [-81.5, 1205.5, 101.5], bone: "rib-5", inside: true },
  "rib-5-angle": { p: [-87.5, 1294, -77], bone: "rib-5" },
  "rib-5-lateral": { p: [-127, 1252.5, 8], bone: "rib-5" },

  "rib-6-head": { p: [-18, 1296, -52], bone: "rib-6", inside: true },
  "rib-6-end": { p: [-93, 1170, 97.5], bone: "rib-6", inside: true },
  "rib-6-angle": { p: [-79.5, 1267, -88], bone: "rib-6" },
  "rib-6-lateral": { p: [-134.5, 1215, 7.5], bone: "rib-6" },

  "rib-7-head": { p: [-18.5, 1268, -56.5], bone: "rib-7", inside: true },
  "rib-7-end": { p: [-108.5, 1136, 81.5], bone: "rib-7", inside: true },
  "rib-7-angle": { p: [-86.5, 1233, -86], bone: "rib-7" },
  "rib-7-lateral": { p: [-137, 1178, 18], bone: "rib-7" },

  "rib-8-head": { p: [-19, 1240.5, -52.5], bone: "rib-8", inside: true },
  "rib-8-end": { p: [-113.5, 1101, 64], bone: "rib-8", inside: true },
  "rib-8-angle": { p: [-80, 1204, -87], bone: "rib-8" },
  "rib-8-lateral": { p: [-131, 1136.5, 13.5], bone: "rib-8" },

  "rib-9-head": { p: [-20, 1210, -43], bone: "rib-9", inside: true },
  "rib-9-end": { p: [-121.5, 1077, 40.5], bone: "rib-9", inside: true },
  "rib-9-angle": { p: [-79, 1173.5, -82.5], bone: "rib-9" },
  "rib-9-lateral": { p: [-129, 1101, 11], bone: "rib-9" },

  "rib-10-head": { p: [-20, 1184, -39], bone: "rib-10", inside: true },
  "rib-10-end": { p: [-123, 1048, 26], bone: "rib-10", inside: true },
  "rib-10-angle": { p: [-78.5, 1142.5, -73.5], bone: "rib-10" },
  "rib-10-lateral": { p: [-127, 1062.5, 6.5], bone: "rib-10" },

  "rib-11-head": { p: [-22.5, 1147.5, -33], bone: "rib-11", inside: true },
  "rib-11-end": { p: [-110, 1026.5, 4], bone: "rib-11", inside: true },
  "rib-11-angle": { p: [-68.5, 1105.5, -68], bone: "rib-11", unsure: true },
  "rib-11-lateral": { p: [-115.5, 1035.5, 1.5], bone: "rib-11" },

  "rib-12-head": { p: [-21.5, 1112, -21.5], bone: "rib-12", inside: true },
  "rib-12-end": { p: [-79.5, 1024, -32], bone: "rib-12", inside: true },
  "rib-12-angle": { p: [-61.5, 1064.5, -59], bone: "rib-12", unsure: true },
  "rib-12-lateral": { p: [-82.5, 1032.5, -34], bone: "rib-12" },
} as const satisfies LandmarkTable;
