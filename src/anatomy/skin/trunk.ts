import type { SkinForm } from "./types";

/** What the trunk owes to muscles and folds that a plain wrapping does not show. */
export const trunkForms: readonly SkinForm[] = [
  { name: "inside of the chest", kind: "path", blend: 4, points: [[0, 1310, 38, 36], [0, 1250, 60, 36], [0, 1200, 66, 38], [0, 1100, 70, 40], [0, 1000, 64, 40]] },
  { name: "inside of the chest, side", kind: "path", blend: 4, points: [[-50, 1290, 20, 40], [-56, 1200, 40, 46], [-56, 1100, 48, 46], [-50, 1000, 46, 44]] },
  { name: "inside of the chest, back", kind: "path", blend: 4, points: [[-40, 1310, -40, 40], [-62, 1200, -30, 50], [-60, 1090, -14, 48], [-52, 1000, 2, 48]] },
  { name: "inside of the pelvis", kind: "path", blend: 4, points: [[-45, 980, 20, 60], [-50, 900, 0, 56], [-40, 840, -10, 48]] },
  { name: "lower abdomen down to the pubis", kind: "path", blend: 26, points: [[-30, 960, 72, 30], [-26, 890, 62, 32], [-15, 832, 44, 30]] },
  { name: "latissimus dorsi", kind: "path", blend: 28, points: [[-70, 1087, -66, 14], [-116, 1192, -56, 18], [-142, 1268, -28, 14]] },
  { name: "infraspinatus and teres", kind: "path", blend: 26, points: [[-84, 1270, -80, 14], [-126, 1300, -66, 16], [-160, 1325, -48, 14]] },
  { name: "slope of trapezius", kind: "path", blend: 30, points: [[-30, 1440, -36, 15], [-58, 1394, -34, 16], [-110, 1366, -34, 12]] },
  { name: "rectus abdominis", kind: "path", blend: 16, points: [[-38, 1165, 100, 14], [-38, 1090, 104, 15], [-36, 1000, 94, 15], [-26, 900, 78, 14]] },
  { name: "erector column", kind: "path", blend: 22, points: [[-30, 1110, -66, 14], [-31, 1010, -54, 16], [-28, 935, -64, 13]] },
  { name: "buttock", kind: "ellipsoid", centre: [-70, 828, -72], radii: [56, 62, 46], turn: [0, 0, 12], blend: 24 },
  { name: "shorts: front", kind: "ellipsoid", centre: [0, 812, 48], radii: [38, 38, 30], blend: 26 },
  { name: "perineum", kind: "ellipsoid", centre: [0, 785, -6], radii: [26, 24, 52], blend: 18 },
  { name: "linea alba", kind: "path", carve: true, blend: 14, points: [[0, 1185, 138, 4], [0, 1100, 137, 4], [0, 1010, 130, 3], [0, 940, 122, 1]] },
  { name: "groove over the sternum", kind: "path", carve: true, blend: 16, points: [[0, 1320, 102, 4], [0, 1260, 120, 5], [0, 1210, 131, 4]] },
  { name: "groove over the spine", kind: "path", carve: true, blend: 18, points: [[0, 1350, -108, 3], [0, 1250, -112, 6], [0, 1120, -100, 7], [0, 1020, -84, 7], [0, 950, -84, 5]] },
  { name: "cleft of the buttocks", kind: "path", carve: true, blend: 12, points: [[0, 905, -108, 2], [0, 860, -118, 6], [0, 810, -112, 8], [0, 770, -84, 8]] },
  { name: "clavicle", kind: "path", blend: 9, points: [[-16, 1357, 46, 7], [-38, 1362, 50, 6.5], [-80, 1370, 24, 6], [-120, 1372, -10, 5], [-142, 1371, -24, 5]] },
  { name: "jugular notch", kind: "ellipsoid", carve: true, centre: [0, 1362, 62], radii: [9, 9, 11], blend: 10 },
  { name: "spine of the scapula", kind: "path", blend: 12, points: [[-64, 1333, -96, 6], [-110, 1350, -82, 6], [-150, 1360, -56, 5]] },
  { name: "breast", kind: "ellipsoid", centre: [-88, 1238, 92], radii: [50, 40, 27], turn: [0, 18, 0], blend: 22 },
  { name: "areola and nipple", kind: "ellipsoid", centre: [-101, 1236, 118], radii: [7, 7, 4], turn: [0, 30, 0], blend: 5 },
  { name: "navel", kind: "ellipsoid", carve: true, centre: [0, 992, 119], radii: [4, 5.5, 7], blend: 7 },
];
