import type { LandmarkTable } from "./types";

/**
 * Bony points of the vertebrae from atlas to L5, right side and midline, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const spineLandmarks = {
  "C1-spinous-tip": { p: [0, 1490.5, -44.5], bone: "vertebra-c1", midline: true, rescaled: true },
  "C1-transverse-tip": { p: [-41.5, 1493, -15.5], bone: "vertebra-c1", rescaled: true },

  "C2-spinous-tip": { p: [0, 1464.5, -51], bone: "vertebra-c2", midline: true, rescaled: true },
  "C2-transverse-tip": { p: [-26, 1472, -13.5], bone: "vertebra-c2", rescaled: true },
  "C2-body-centre": { p: [0, 1474.5, -8], bone: "vertebra-c2", inside: true, midline: true, rescaled: true },

  "C3-spinous-tip": { p: [0, 1445.5, -47], bone: "vertebra-c3", midline: true },
  "C3-transverse-tip": { p: [-27, 1455.5, -15], bone: "vertebra-c3" },
  "C3-body-centre": { p: [0, 1461, -2], bone: "vertebra-c3", inside: true, midline: true },

  "C4-spinous-tip": { p: [0, 1434, -46.5], bone: "vertebra-c4", midline: true },
  "C4-transverse-tip": { p: [-28, 1442.5, -6.5], bone: "vertebra-c4" },
  "C4-body-centre": { p: [0, 1445.5, -2.5], bone: "vertebra-c4", inside: true, midline: true },

  "C5-spinous-tip": { p: [0, 1422, -51], bone: "vertebra-c5", midline: true },
  "C5-transverse-tip": { p: [-29.5, 1428.5, -9.5], bone: "vertebra-c5" },
  "C5-body-centre": { p: [0, 1430.5, -4], bone: "vertebra-c5", inside: true, midline: true },

  "C6-spinous-tip": { p: [0, 1410.5, -59.5], bone: "vertebra-c6", midline: true },
  "C6-transverse-tip": { p: [-29.5, 1415.5, -12], bone: "vertebra-c6" },
  "C6-body-centre": { p: [0, 1414.5, -6], bone: "vertebra-c6", inside: true, midline: true },

  "C7-spinous-tip": { p: [0, 1395.5, -70], bone: "vertebra-c7", midline: true },
  "C7-transverse-tip": { p: [-34, 1408.5, -20], bone: "vertebra-c7" },
  "C7-body-centre": { p: [0, 1400.5, -11.5], bone: "vertebra-c7", inside: true, midline: true },

  "T1-spinous-tip": { p: [0, 1379, -75.5], bone: "vertebra-t1", midline: true },
  "T1-transverse-tip": { p: [-37, 1399, -32], bone: "vertebra-t1" },
  "T1-body-centre": { p: [0, 1386.5, -17], bone: "vertebra-t1", inside: true, midline: true },

  "T2-spinous-tip": { p: [0, 1359.5, -81], bone: "vertebra-t2", midline: true },
  "T2-transverse-tip": { p: [-36, 1385.5, -46.5], bone: "vertebra-t2" },
  "T2-body-centre": { p: [0, 1369, -23], bone: "vertebra-t2", inside: true, midline: true },

  "T3-spinous-tip": { p: [0, 1334.5, -92], bone: "vertebra-t3", midline: true },
  "T3-transverse-tip": { p: [-33, 1365, -59], bone: "vertebra-t3" },
  "T3-body-centre": { p: [0, 1348.5, -30.5], bone: "vertebra-t3", inside: true, midline: true },

  "T4-spinous-tip": { p: [0, 1311, -92], bone: "vertebra-t4", midline: true },
  "T4-transverse-tip": { p: [-33.5, 1337.5, -66.5], bone: "vertebra-t4" },
  "T4-body-centre": { p: [0, 1327.5, -37], bone: "vertebra-t4", inside: true, midline: true },

  "T5-spinous-tip": { p: [0, 1279, -91], bone: "vertebra-t5", midline: true },
  "T5-transverse-tip": { p: [-36, 1314.5, -73.5], bone: "vertebra-t5" },
  "T5-body-centre": { p: [0, 1304, -40.5], bone: "vertebra-t5", inside: true, midline: true },

  "T6-spinous-tip": { p: [0, 1243.5, -91.5], bone: "vertebra-t6", midline: true },
  "T6-transverse-tip": { p: [-36.5, 1286.5, -81], bone: "vertebra-t6" },
  "T6-body-centre": { p: [0, 1279, -41.5], bone: "vertebra-t6", inside: true, midline: true },

  "T7-spinous-tip": { p: [0, 1216, -87], bone: "vertebra-t7", midline: true },
  "T7-transverse-tip": { p: [-36.5, 1253, -77.5], bone: "vertebra-t7" },
  "T7-body-centre": { p: [0, 1253, -41.5], bone: "vertebra-t7", inside: true, midline: true },

  "T8-spinous-tip": { p: [0, 1187, -89], bone: "vertebra-t8", midline: true },
  "T8-transverse-tip": { p: [-33.5, 1222, -75.5], bone: "vertebra-t8" },
  "T8-body-centre": { p: [0, 1226, -38], bone: "vertebra-t8", inside: true, midline: true },

  "T9-spinous-tip": { p: [0, 1163, -86.5], bone: "vertebra-t9", midline: true },
  "T9-transverse-tip": { p: [-34.5, 1194.5, -73], bone: "vertebra-t9" },
  "T9-body-centre": { p: [0, 1199, -34], bone: "vertebra-t9", inside: true, midline: true },

  "T10-spinous-tip": { p: [0, 1131, -83], bone: "vertebra-t10", midline: true },
  "T10-transverse-tip": { p: [-36, 1166, -65], bone: "vertebra-t10" },
  "T10-body-centre": { p: [0, 1171.5, -29], bone: "vertebra-t10", inside: true, midline: true },

  "T11-spinous-tip": { p: [0, 1105.5, -75], bone: "vertebra-t11", midline: true },
  "T11-transverse-tip": { p: [-28, 1140, -56], bone: "vertebra-t11" },
  "T11-body-centre": { p: [0, 1142, -21], bone: "vertebra-t11", inside: true, midline: true },

  "T12-spinous-tip": { p: [0, 1078.5, -68.5], bone: "vertebra-t12", midline: true },
  "T12-transverse-tip": { p: [-21, 1111.5, -54], bone: "vertebra-t12" },
  "T12-body-centre": { p: [0, 1112, -12], bone: "vertebra-t12", inside: true, midline: true },

  "L1-spinous-tip": { p: [0, 1053, -63.5], bone: "vertebra-l1", midline: true },
  "L1-transverse-tip": { p: [-36, 1075, -35.5], bone: "vertebra-l1" },
  "L1-body-centre": { p: [0, 1080, -3], bone: "vertebra-l1", inside: true, midline: true },

  "L2-spinous-tip": { p: [0, 1021.5, -58.5], bone: "vertebra-l2", midline: true },
  "L2-transverse-tip": { p: [-40, 1047, -34], bone: "vertebra-l2" },
  "L2-body-centre": { p: [0, 1048, 3], bone: "vertebra-l2", inside: true, midline: true },

  "L3-spinous-tip": { p: [0, 995, -58.5], bone: "vertebra-l3", midline: true },
  "L3-transverse-tip": { p: [-40, 1016.5, -26], bone: "vertebra-l3" },
  "L3-body-centre": { p: [0, 1014, 6], bone: "vertebra-l3", inside: true, midline: true },

  "L4-spinous-tip": { p: [0, 972, -59], bone: "vertebra-l4", midline: true },
  "L4-transverse-tip": { p: [-42.5, 988.5, -27], bone: "vertebra-l4" },
  "L4-body-centre": { p: [0, 983, 2.5], bone: "vertebra-l4", inside: true, midline: true },

  "L5-spinous-tip": { p: [0, 950, -63.5], bone: "vertebra-l5", midline: true },
  "L5-transverse-tip": { p: [-51, 964, -27], bone: "vertebra-l5" },
  "L5-body-centre": { p: [0, 948, -4.5], bone: "vertebra-l5", inside: true, midline: true },

  "axis-dens-top": { p: [0, 1503.5, -8], bone: "vertebra-c2", midline: true, rescaled: true },

  "atlas-anterior-tubercle": { p: [0, 1493, 2.5], bone: "vertebra-c1", midline: true, rescaled: true },
} as const satisfies LandmarkTable;
