import type { PainStroke } from "../types";

/** The pattern of both rhomboids for a right-sided point: along the medial border, with spread over the supraspinous part. */
export const rhomboidStrokes: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "scapula-superior-angle", by: [6, 2, -20] },
      { at: "scapula-spine-root", by: [0, 0, -15] },
      { at: "scapula-spine-root", by: [-8, -58, -12] },
      { at: "scapula-inferior-angle", by: [12, 4, -15] },
    ],
    radius: [12, 13, 13, 12],
  },
  {
    kind: "spillover",
    path: [
      { at: "scapula-superior-angle", by: [0, 20, -8] },
      { at: "suprascapular-notch", by: [0, 30, -25] },
    ],
    radius: [16, 16],
  },
];
