import type { FatPlace } from "./types";

/**
 * Skin and fat over muscle and bone in mm, right side: an average man's, thin over shin, clavicle and wrist, thick on the
 * buttock and lower abdomen. Own estimates. Between places the figures are blended by nearness, each within its reach.
 */
export const fatPlaces: readonly FatPlace[] = [
  { name: "clavicle", at: [-80, 1366, 30], reach: 45, thickness: 3 },
  { name: "shoulder top", at: [-160, 1372, -30], reach: 45, thickness: 3.5 },
  { name: "deltoid", at: [-205, 1310, -25], reach: 60, thickness: 4 },
  { name: "upper arm", at: [-205, 1200, -30], reach: 70, thickness: 4 },
  { name: "elbow", at: [-212, 1070, -40], reach: 45, thickness: 2.5 },
  { name: "forearm", at: [-228, 980, -10], reach: 60, thickness: 3.5 },
  { name: "wrist", at: [-253, 845, 20], reach: 50, thickness: 2.5 },
  { name: "sternum", at: [0, 1270, 100], reach: 45, thickness: 4 },
  { name: "breast", at: [-85, 1240, 105], reach: 65, thickness: 7 },
  { name: "side of the chest", at: [-140, 1190, 10], reach: 80, thickness: 6 },
  { name: "upper back", at: [-70, 1310, -90], reach: 80, thickness: 5 },
  { name: "lower back", at: [-50, 1020, -65], reach: 80, thickness: 8 },
  { name: "upper abdomen", at: [-30, 1120, 120], reach: 70, thickness: 8 },
  { name: "lower abdomen", at: [-35, 960, 100], reach: 75, thickness: 12 },
  { name: "flank", at: [-125, 1000, 20], reach: 65, thickness: 11 },
  { name: "buttock", at: [-75, 840, -95], reach: 80, thickness: 18 },
  { name: "hip side", at: [-145, 830, -10], reach: 60, thickness: 8 },
  { name: "groin", at: [-60, 830, 60], reach: 60, thickness: 7 },
  { name: "front of the thigh", at: [-85, 650, 65], reach: 90, thickness: 6 },
  { name: "back of the thigh", at: [-80, 650, -75], reach: 90, thickness: 7 },
  { name: "inner thigh", at: [-15, 720, -10], reach: 70, thickness: 8 },
  { name: "knee", at: [-80, 430, 0], reach: 55, thickness: 3 },
  { name: "hollow of the knee", at: [-78, 425, -85], reach: 50, thickness: 5 },
  { name: "calf", at: [-80, 310, -90], reach: 80, thickness: 5 },
  { name: "shin", at: [-75, 270, 0], reach: 80, thickness: 2.5 },
  { name: "ankle", at: [-80, 100, -35], reach: 60, thickness: 2.5 },
];
