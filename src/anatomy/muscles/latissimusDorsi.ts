/**
 * Figures of latissimus dorsi, right side; absent from the measured specimen and authored here from its attachments.
 *
 * Landmarks (spinous tips, crest, ribs, inferior angle, humerus) from measurements on BodyParts3D, (c) The Database Center
 * for Life Science, licensed CC BY-SA 2.1 Japan; this table is published under CC BY-SA 4.0. The sheet begins on the
 * thoracolumbar fascia, lies just outside the erector spinae, the ribs and both serrati, winds round the lower border of teres major and turns over by half a turn, so
 * that the fibres that arise highest insert lowest. [station][rail] = [x, y, z, half-thickness].
 */
import type { Sheet } from "../types";

export const latissimusDorsi: Sheet = {
  kind: "sheet",
  rails: "superior->inferior",
  flip: false,
  stations: [
    // Spinous processes of T7 to T12, thoracolumbar fascia, iliac crest.
    [
      [0.8, 1214, -89, 0.5],
      [0.8, 1128, -83.5, 0.5],
      [0.8, 1080, -71.5, 0.5],
      [-40, 1006, -73.5, 0.5],
      [-66, 981, -61.5, 0.5],
      [-84, 981, -32, 0.5],
    ],
    // The aponeurosis, on the fascia and the erector spinae.
    [
      [-28, 1217, -95, 1.2],
      [-28, 1160, -89, 0.8],
      [-30, 1106, -83.5, 0.6],
      [-51, 1046, -74.5, 0.6],
      [-78, 1022, -59.5, 0.6],
      [-99, 1026, -41, 0.8],
    ],
    // Aponeurosis turns to muscle at the lateral edge of the erector spinae.
    [
      [-58, 1222, -99, 2],
      [-58, 1166, -90.5, 1.8],
      [-61, 1116, -86.5, 1.4],
      [-74, 1070, -72, 1.2],
      [-92, 1062, -56.5, 1.2],
      [-114, 1086, -45, 1.5],
    ],
    // Over the inferior angle of the scapula above, over ribs 9 to 12 below.
    [
      [-90, 1231, -109, 2.5],
      [-92, 1186, -90, 2.6],
      [-95, 1148, -84, 2.6],
      [-101, 1118, -74, 2.4],
      [-116, 1125, -61, 2.2],
      [-131, 1150, -49, 2],
    ],
    // The belly on the lateral chest wall.
    [
      [-121, 1240, -98, 3.2],
      [-121, 1216, -79, 3.6],
      [-123, 1196, -70, 3.6],
      [-128, 1182, -63, 3.4],
      [-133, 1186, -56, 3],
      [-136, 1200, -49, 2.6],
    ],
    // The posterior axillary fold, below the lower border of teres major.
    [
      [-143, 1250, -66, 4.2],
      [-144, 1244, -60, 4.4],
      [-145, 1239, -54, 4.4],
      [-146, 1235, -49, 4.2],
      [-147, 1236, -45, 3.8],
      [-146, 1240, -41, 3.2],
    ],
    // Round the border and in front of teres major.
    [
      [-160, 1262, -38, 2.8],
      [-158, 1264, -33, 3],
      [-157, 1267, -29, 2.8],
      [-156, 1271, -27.5, 2.4],
      [-155.5, 1277, -26, 2.2],
      [-155, 1283, -24.5, 2],
    ],
    // Floor of the intertubercular sulcus of the humerus.
    [
      [-172, 1279, -8, 1],
      [-172, 1284, -8, 1],
      [-172.5, 1290, -7, 1],
      [-173, 1296, -6, 1],
      [-173, 1302, -5.5, 1],
      [-173, 1306, -5, 1],
    ],
  ],
};
