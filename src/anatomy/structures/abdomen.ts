import type { MuscleStructure } from "./types";

/** The muscles of the abdominal wall. */
export const ABDOMEN_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "obliquus-externus-abdominis",
    kind: "muscle",
    label: "External oblique",
    latin: "Musculus obliquus externus abdominis",
    ta2: 2364,
    fma: { R: 13336, L: 13337 },
    layer: 1,
    region: "abdomen",
    muscle: "obliquus-externus-abdominis",
    origin: "ribs 5-12",
    insertion: "linea alba and iliac crest",
    figures: [{ key: "obliquus-externus-abdominis" }],
  },
];
