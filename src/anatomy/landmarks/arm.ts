import type { LandmarkTable } from "./types";

/**
 * Bony points of the shoulder girdle, arm and forearm, right side and midline, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const armLandmarks = {
  "scapula-inferior-angle": { p: [-91, 1213.5, -93], bone: "scapula" },
  "scapula-superior-angle": { p: [-77, 1363.5, -72.5], bone: "scapula" },
  "acromion-tip": { p: [-155.5, 1368.5, -17], bone: "scapula" },
  "acromion-lateral": { p: [-168, 1366, -38], bone: "scapula" },
  "acromial-angle": { p: [-163, 1354, -59.5], bone: "scapula" },
  "coracoid-tip": { p: [-132.5, 1345.5, 5.5], bone: "scapula" },
  "coracoid-knee": { p: [-120.5, 1361.5, -20], bone: "scapula" },
  "scapula-spine-root": { p: [-60.5, 1328, -92.5], bone: "scapula" },
  "suprascapular-notch": { p: [-116.5, 1338, -37], bone: "scapula", unsure: true },

  "humerus-head-centre": { p: [-162.5, 1336.5, -21], bone: "humerus", inside: true },

  "glenoid-centre": { p: [-141, 1331, -31], bone: "scapula" },
  "supraglenoid-tubercle": { p: [-138, 1351.5, -26], bone: "scapula" },
  "infraglenoid-tubercle": { p: [-139.5, 1305.5, -41.5], bone: "scapula", unsure: true },

  "greater-tubercle": { p: [-186, 1352, -19.5], bone: "humerus" },
  "greater-tubercle-top": { p: [-181, 1356.5, -16], bone: "humerus", unsure: true },
  "lesser-tubercle": { p: [-165, 1336, 3], bone: "humerus" },
  "surgical-neck-centre": { p: [-177.5, 1300, -20], bone: "humerus", inside: true },
  "deltoid-tuberosity": { p: [-200, 1255, -23.5], bone: "humerus", unsure: true },
  "medial-epicondyle": { p: [-178, 1071, -29.5], bone: "humerus" },
  "lateral-epicondyle": { p: [-240.5, 1076, -35], bone: "humerus" },
  capitulum: { p: [-235, 1066.5, -21], bone: "humerus" },
  "trochlea-medial-lip": { p: [-198, 1052, -27], bone: "humerus" },
  "olecranon-fossa": { p: [-205.5, 1076, -31.5], bone: "humerus", unsure: true },

  "olecranon-tip": { p: [-213.5, 1074, -41.5], bone: "ulna" },
  "olecranon-posterior": { p: [-207.5, 1060, -51.5], bone: "ulna" },
  "coronoid-tip": { p: [-211.5, 1056, -16], bone: "ulna" },
  "ulnar-tuberosity": { p: [-220.5, 1009, -23], bone: "ulna", unsure: true },
  "ulnar-styloid": { p: [-235.5, 828, 15], bone: "ulna" },
  "ulna-head-centre": { p: [-238.5, 840, 18.5], bone: "ulna", inside: true },

  "radial-head-centre": { p: [-230.5, 1054, -25], bone: "radius", inside: true },
  "radial-tuberosity": { p: [-223.5, 1025, -17.5], bone: "radius" },
  "radial-styloid": { p: [-277, 828.5, 21.5], bone: "radius" },
  "radius-dorsal-tubercle": { p: [-261.5, 861, 3], bone: "radius" },
  "radius-distal-medial": { p: [-247, 838.5, 25], bone: "radius" },
  "radius-mid-lateral": { p: [-258, 931, -6.5], bone: "radius" },

  "clavicle-sternal-end": { p: [-13, 1352.5, 36], bone: "clavicle", inside: true },
  "clavicle-acromial-end": { p: [-147, 1372.5, -29], bone: "clavicle", inside: true },
  "clavicle-anterior-bend": { p: [-30.5, 1358.5, 52], bone: "clavicle", unsure: true },
  "clavicle-conoid-tubercle": { p: [-133.5, 1365.5, -44], bone: "clavicle", unsure: true },
  "clavicle-posterior-bend": { p: [-139, 1367, -43], bone: "clavicle", unsure: true },
} as const satisfies LandmarkTable;
