import type { PainKind, PainStroke } from "../types";

/** The parts of the composite scalene pattern; the muscles differ only in which of them lead. */
export interface ScaleneWeights {
  readonly chest: PainKind;
  readonly scapula: PainKind;
  readonly upperArm: PainKind;
  readonly forearmAndHand: PainKind;
}

/**
 * The composite pattern of the scalenes for a right-sided point: two fingers on the chest, the upper medial border of the
 * scapula, front and back of the upper arm, radial forearm (the elbow is skipped), thumb and index finger.
 * Drawn once because the classical chart is one for all scalenes.
 */
export function scaleneStrokes(weights: ScaleneWeights): readonly PainStroke[] {
  return [
    {
      kind: weights.chest,
      path: [
        { at: "rib-2-end", by: [-8, 8, 15] },
        { at: "rib-3-end", by: [-8, 0, 20] },
        { at: "rib-4-end", by: [6, -4, 20] },
      ],
      radius: [18, 18, 14],
    },
    {
      kind: weights.chest,
      path: [{ mm: [-106, 1314, 58] }, { mm: [-108, 1275, 85] }, { at: "rib-4-end", by: [-38, -2, 15] }],
      radius: [18, 18, 14],
    },
    {
      kind: weights.scapula,
      path: [
        { at: "scapula-superior-angle", by: [6, 2, -20] },
        { at: "scapula-spine-root", by: [0, 0, -15] },
        { at: "scapula-spine-root", by: [-6, -44, -12] },
      ],
      radius: 13,
    },
    {
      kind: "spillover",
      path: [
        { at: "T1-spinous-tip", by: [-28, -6, -15] },
        { at: "T3-spinous-tip", by: [-28, 4, -15] },
      ],
      radius: 15,
    },
    {
      kind: weights.upperArm,
      path: [{ mm: [-178, 1248, 8] }, { mm: [-190, 1204, 6] }, { mm: [-203, 1126, -1] }],
      radius: [18, 18, 15],
    },
    {
      kind: weights.upperArm,
      path: [{ mm: [-182, 1248, -76] }, { mm: [-193, 1204, -71] }, { mm: [-207, 1120, -65] }],
      radius: [20, 20, 17],
    },
    {
      kind: weights.forearmAndHand,
      path: [{ mm: [-251, 1026, -17] }, { mm: [-261, 952, 2] }, { mm: [-265, 892, 12] }, { mm: [-270, 866, 20] }],
      radius: [17, 16, 14, 12],
    },
    {
      kind: "spillover",
      path: [
        { at: "trapezium-centre", by: [-14, 2, 0] },
        { at: "metacarpal-1-base", by: [-14, -8, 0] },
      ],
      radius: 11,
    },
    {
      kind: "spillover",
      path: [
        { at: "metacarpal-2-base", by: [-14, -22, 4] },
        { at: "metacarpal-2-head", by: [-14, 2, 0] },
      ],
      radius: 10,
    },
    {
      kind: weights.forearmAndHand,
      path: [
        { at: "metacarpal-1-head", by: [-10, 0, -4] },
        { at: "thumb-proximal-phalanx-head", by: [-9, 0, -4] },
        { at: "thumb-bony-tip", by: [-8, -2, -4] },
      ],
      radius: [12, 12, 11],
    },
    {
      kind: weights.forearmAndHand,
      path: [
        { at: "index-proximal-phalanx-base", by: [-4, 6, -8] },
        { at: "index-proximal-phalanx-head", by: [-4, 6, -8] },
        { at: "index-bony-tip", by: [-4, 4, -6] },
      ],
      radius: [11, 11, 10],
    },
    {
      kind: "rare",
      path: [
        { at: "acromion-tip", by: [-6, -22, 30] },
        { at: "lesser-tubercle", by: [0, -20, 30] },
      ],
      radius: 15,
    },
  ];
}
