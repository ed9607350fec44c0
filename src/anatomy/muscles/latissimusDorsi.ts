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
      [0.8, 1214, -89, 0.7],
      [0.8, 1128, -83.5, 0.4],
      [0.8, 1080, -71.5, 0.3],
      [-40, 1006, -71.6, 0.3],
      [-66, 981, -59.5, 0.3],
      [-85, 981, -34, 0.3],
    ],
    // The aponeurosis, on the fascia and the erector spinae.
    [
      [-28, 1217, -95, 1.71],
      [-28, 1160, -89, 1.18],
      [-30, 1106, -83.5, 0.8],
      [-51, 1046, -77, 0.6],
      [-78.5, 1022, -63, 0.6],
      [-99, 1026, -41, 1.18],
    ],
    // Aponeurosis turns to muscle at the lateral edge of the erector spinae.
    [
      [-58, 1222, -99, 2.89],
      [-58, 1166, -90.5, 2.57],
      [-61, 1116, -86.5, 2.03],
      [-74, 1070, -72, 1.71],
      [-92, 1062, -56.5, 1.71],
      [-114, 1086, -45, 2.14],
    ],
    // Over the inferior angle of the scapula above, over ribs 9 to 12 below.
    [
      [-90, 1231, -109, 3.64],
      [-92, 1186, -90, 3.75],
      [-95, 1148, -84, 3.75],
      [-101, 1118, -74, 3.53],
      [-116, 1125, -61, 3.21],
      [-131, 1150, -49, 2.89],
    ],
    // The belly on the lateral chest wall.
    [
      [-121, 1240, -98, 4.71],
      [-121, 1216, -79, 5.24],
      [-123, 1196, -70, 5.24],
      [-128, 1182, -63, 4.92],
      [-133, 1186, -56, 4.39],
      [-136, 1200, -49, 3.75],
    ],
    // The posterior axillary fold, below the lower border of teres major.
    [
      [-143, 1250, -66, 6.1],
      [-144, 1244, -60, 6.42],
      [-145, 1239, -54, 6.42],
      [-146, 1235, -49, 6.1],
      [-147, 1236, -45, 5.56],
      [-146, 1240, -41, 4.71],
    ],
    // Round the border and in front of teres major.
    [
      [-160, 1262, -38, 4.07],
      [-158, 1264, -33, 4.39],
      [-157, 1267, -29, 4.07],
      [-156, 1271, -27.5, 3.53],
      [-155.5, 1277, -26, 3.21],
      [-155, 1283, -24.5, 2.89],
    ],
    // Floor of the intertubercular sulcus of the humerus.
    [
      [-172, 1279, -8, 1.5],
      [-172, 1284, -8, 1.5],
      [-172.5, 1290, -7, 1.5],
      [-173, 1296, -6, 1.5],
      [-173, 1302, -5.5, 1.5],
      [-173, 1306, -5, 1.5],
    ],
  ],
};
