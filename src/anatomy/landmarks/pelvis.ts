import type { LandmarkTable } from "./types";

/**
 * Bony points of the hip bone, sacrum and coccyx, right side and midline, in mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const pelvisLandmarks = {
  asis: { p: [-115, 908, 58], bone: "hip-bone" },
  aiis: { p: [-96.5, 867, 32.5], bone: "hip-bone", unsure: true },
  "iliac-crest-top": { p: [-98, 978.5, -18], bone: "hip-bone" },
  "iliac-tubercle": { p: [-127.5, 955, 12], bone: "hip-bone" },
  psis: { p: [-43, 925, -78.5], bone: "hip-bone" },
  piis: { p: [-47.5, 885.5, -51], bone: "hip-bone" },
  "greater-sciatic-notch-apex": { p: [-64.5, 878.5, -26.5], bone: "hip-bone" },
  "ischial-spine": { p: [-42, 838, -45.5], bone: "hip-bone" },
  "lesser-sciatic-notch": { p: [-56, 827.5, -42], bone: "hip-bone" },
  "ischial-tuberosity-lowest": { p: [-42, 771.5, -28.5], bone: "hip-bone" },
  "ischial-tuberosity-posterior": { p: [-60, 798.5, -51], bone: "hip-bone" },
  "pubic-tubercle": { p: [-15.5, 822.5, 57.5], bone: "hip-bone", unsure: true },
  "symphysis-top": { p: [-6.5, 825.5, 47.5], bone: "hip-bone" },
  "symphysis-bottom": { p: [-6.5, 795.5, 25.5], bone: "hip-bone" },
  "symphysis-front": { p: [-7, 821.5, 52.5], bone: "hip-bone" },
  "acetabulum-centre": { p: [-81, 832, 0], bone: "hip-bone", inside: true },
  "obturator-foramen-centre": { p: [-39, 807.5, 3], bone: "hip-bone", inside: true },

  "sacral-promontory": { p: [0, 918.5, -4], bone: "sacrum", midline: true, rescaled: true },
  "sacrum-endplate-back": { p: [0, 929, -45], bone: "sacrum", midline: true, unsure: true, rescaled: true },
  "coccyx-tip": { p: [0, 805.5, -70.5], bone: "sacrum", midline: true, rescaled: true },
  "sacrum-ala-lateral": { p: [-58, 934.5, -34.5], bone: "sacrum", rescaled: true },
  "sacrum-posterior-crest": { p: [0, 879, -89.5], bone: "sacrum", midline: true, rescaled: true },
  "sacrum-max-concavity": { p: [0, 863, -74], bone: "sacrum", midline: true, rescaled: true },
} as const satisfies LandmarkTable;
