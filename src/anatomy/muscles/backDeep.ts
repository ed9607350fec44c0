/**
 * Figures of the deep muscles of the back: iliocostalis thoracis, multifidus, quadratus lumborum, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const BACK_DEEP_FIGURES = {
  // Iliocostalis thoracis: angles of ribs 12-7 -> angles of ribs 6-4; medial to iliocostalis lumborum, lateral to longissimus
  "iliocostalis-thoracis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-54, 1079, -61.5, 4, 1.2, 0, 0, 0],
      [-56, 1101, -67, 6, 2.2, 15, 0, 0],
      [-57, 1126, -73, 6, 2.8, 15, 0, 0],
      [-60.5, 1151, -80.5, 6.5, 2.6, 10, 0, 0],
      [-66, 1176, -87, 6.5, 2.2, 0, 0, 0],
      [-68.5, 1201, -89.5, 6, 2.2, 0, 0, 0],
      [-70, 1226, -89, 5.5, 2, -5, 0, 0],
      [-70.5, 1251, -86.5, 5, 1.8, -5, 0, 0],
      [-71.5, 1276, -86, 4.5, 1.6, -5, 0, 0],
      [-74, 1301, -80, 3.5, 1.3, -15, 0, 0],
      [-80, 1324, -66, 2.5, 1, -40, 0, 0],
    ],
  },
  // Multifidus of the thorax with the rotatores: transverse processes T1-T12 and L1 -> spinous processes two to five vertebrae
  // higher; fills the groove under semispinalis
  "multifidus-thoracis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-13, 1063, -41, 5, 2.5, 0, 0, 0],
      [-12.5, 1090, -50, 7.5, 4.5, 0, 0, 0],
      [-11.5, 1120, -59.5, 7.5, 4.2, 0, 0, 0],
      [-11, 1150, -62.5, 7.5, 3.8, 0, 0, 0],
      [-12, 1180, -68, 8, 4, 0, 0, 0],
      [-13, 1210, -75, 9, 3.5, 0, 0, 0],
      [-13, 1240, -78, 9, 3.5, 10, 0, 0],
      [-13, 1270, -79, 8.5, 3.8, 10, 0, 0],
      [-12.5, 1300, -78.5, 8.5, 4, 10, 0, 0],
      [-11, 1328, -72.5, 7, 3.5, 5, 0, 0],
      [-8, 1350, -68, 5, 2.5, 0, 0, 0],
      [-4.5, 1367, -66.5, 2.2, 1.4, 0, 0, 0],
    ],
  },
  // Multifidus of the loin: dorsal sacrum down to S4, posterior superior iliac spine, mamillary processes L1-L5 -> spinous
  // processes L1-L5; thickest over the sacrum, where the aponeurosis of the erector spinae roofs it
  "multifidus-lumborum": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-11, 869, -88, 5, 1.4, 0, 0, 0],
      [-16, 885, -85.5, 12, 2.2, 0, 0, 0],
      [-19, 903, -77.5, 15, 4.5, 0, 0, 0],
      [-19, 924, -62.5, 15, 7.5, 0, 0, 0],
      [-17, 950, -48.5, 13.5, 7, 0, 0, 0],
      [-15.5, 980, -42.5, 12.5, 7, 0, 0, 0],
      [-14.5, 1010, -40.5, 11.5, 6.5, 0, 0, 0],
      [-12, 1036, -41.5, 9.5, 6, 0, 0, 0],
      [-6.5, 1058, -50, 4.2, 3.5, 0, 0, 0],
    ],
  },
  // Outer fibres of quadratus lumborum: iliac crest -> lower border of rib 12
  "quadratus-lumborum-superficial": {
    kind: "sheet",
    rails: "lateral->medial",
    flip: false,
    stations: [
      // Inner lip of the iliac crest.
      [
        [-88, 980.5, -26, 1.2],
        [-80, 978, -35, 1.5],
        [-71, 972, -45, 1.2],
      ],
      [
        [-79, 1001, -34, 4],
        [-69.5, 1000, -40, 5.5],
        [-59, 997, -45, 4],
      ],
      [
        [-74, 1028, -39, 4],
        [-64, 1029, -43.5, 5.5],
        [-53, 1030, -47, 4],
      ],
      [
        [-68, 1047, -44.5, 2.8],
        [-58.5, 1053, -49, 4.2],
        [-48, 1060, -51.5, 3],
      ],
      // Lower border of rib 12, medial half.
      [
        [-65, 1058, -51.5, 1],
        [-54, 1072, -54.5, 1.2],
        [-44, 1086, -54, 1],
      ],
    ],
  },
  // Inner fibres of quadratus lumborum: iliac crest and iliolumbar ligament -> tips of the transverse processes L4-L1
  "quadratus-lumborum-deep": {
    kind: "sheet",
    rails: "medial->lateral",
    flip: true,
    stations: [
      [
        [-57.5, 961.5, -43, 1],
        [-62, 966, -42, 1.5],
        [-67, 969.5, -40, 1.5],
        [-73, 974, -36, 1],
      ],
      [
        [-53, 972, -37, 3.5],
        [-56, 984, -35.5, 5],
        [-59.5, 996, -34, 5],
        [-64, 1006, -32, 3.5],
      ],
      [
        [-47, 981, -32.5, 3.5],
        [-48, 1001, -32, 5],
        [-50.5, 1022, -34, 5],
        [-51, 1042, -37, 3.5],
      ],
      // Transverse processes of L4, L3, L2 and L1.
      [
        [-42, 988.5, -28, 1],
        [-40.5, 1017, -27.5, 1.2],
        [-40.5, 1047.5, -35, 1.2],
        [-37, 1075, -37, 1],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
