import type { PainKind, PainStroke } from "../types";

/**
 * Parts of the scalene pattern for a right-sided point. The classical chart is one composite; each point takes the parts
 * that the text gives to it, in its own breadth.
 */

/** Two fingers on the chest, down to about the height of the nipple. */
export function chestFingers(kind: PainKind, breadth: number): readonly PainStroke[] {
  return [
    {
      kind,
      path: [
        { at: "rib-2-end", by: [-8, 8, 15] },
        { at: "rib-3-end", by: [-8, 0, 20] },
        { at: "rib-4-end", by: [6, -4, 20] },
      ],
      radius: [breadth, breadth, breadth - 4],
    },
    {
      kind,
      path: [{ mm: [-106, 1314, 58] }, { mm: [-108, 1275, 85] }, { at: "rib-4-end", by: [-38, -2, 15] }],
      radius: [breadth, breadth, breadth - 4],
    },
  ];
}

/** The upper medial border of the scapula, down to `reach` mm below the root of its spine. */
export function scapularBorder(kind: PainKind, reach: number, breadth: number): PainStroke {
  return {
    kind,
    path: [
      { at: "scapula-superior-angle", by: [6, 2, -20] },
      { at: "scapula-spine-root", by: [0, 0, -15] },
      { at: "scapula-spine-root", by: [-6, -reach, -12] },
    ],
    radius: breadth,
  };
}

/** Beside the spinous processes of T1-T3. */
export function interscapular(kind: PainKind, breadth: number): PainStroke {
  return {
    kind,
    path: [
      { at: "T1-spinous-tip", by: [-28, -6, -15] },
      { at: "T3-spinous-tip", by: [-28, 4, -15] },
    ],
    radius: breadth,
  };
}

/** The front of the upper arm, ending short of the elbow. */
export function frontOfArm(kind: PainKind, breadth: number): PainStroke {
  return {
    kind,
    path: [{ mm: [-178, 1248, 8] }, { mm: [-190, 1204, 6] }, { mm: [-203, 1126, -1] }],
    radius: [breadth, breadth, breadth - 3],
  };
}

/** The back of the upper arm, ending short of the elbow. */
export function backOfArm(kind: PainKind, breadth: number): PainStroke {
  return {
    kind,
    path: [{ mm: [-182, 1248, -76] }, { mm: [-193, 1204, -71] }, { mm: [-207, 1120, -65] }],
    radius: [breadth, breadth, breadth - 3],
  };
}

/** The radial side of the forearm below the elbow. */
export function radialForearm(kind: PainKind, breadth: number): PainStroke {
  return {
    kind,
    path: [{ mm: [-251, 1026, -17] }, { mm: [-261, 952, 2] }, { mm: [-265, 892, 12] }, { mm: [-270, 866, 20] }],
    radius: [breadth, breadth - 1, breadth - 3, breadth - 5],
  };
}

/** The radial side of the hand, thumb and index finger; the hand itself is always the fainter part. */
export function thumbAndIndex(kind: PainKind, breadth: number): readonly PainStroke[] {
  return [
    {
      kind: kind === "essential" ? "spillover" : kind,
      path: [
        { at: "trapezium-centre", by: [-14, 2, 0] },
        { at: "metacarpal-1-base", by: [-14, -8, 0] },
      ],
      radius: 11,
    },
    {
      kind: kind === "essential" ? "spillover" : kind,
      path: [
        { at: "metacarpal-2-base", by: [-14, -22, 4] },
        { at: "metacarpal-2-head", by: [-14, 2, 0] },
      ],
      radius: 10,
    },
    {
      kind,
      path: [
        { at: "metacarpal-1-head", by: [-10, 0, -4] },
        { at: "thumb-proximal-phalanx-head", by: [-9, 0, -4] },
        { at: "thumb-bony-tip", by: [-8, -2, -4] },
      ],
      radius: [breadth + 1, breadth + 1, breadth],
    },
    {
      kind,
      path: [
        { at: "index-proximal-phalanx-base", by: [-4, 6, -8] },
        { at: "index-proximal-phalanx-head", by: [-4, 6, -8] },
        { at: "index-bony-tip", by: [-4, 4, -6] },
      ],
      radius: [breadth, breadth, breadth - 1],
    },
  ];
}
