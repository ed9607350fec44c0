import type { MuscleStructure } from "./types";

/** The muscles of the pelvic floor. */
export const PELVIC_FLOOR_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "coccygeus",
    kind: "muscle",
    label: "Coccygeus",
    latin: "Musculus coccygeus",
    ta2: 2412,
    fma: { R: 46443, L: 46444 },
    layer: 4,
    region: "pelvic-floor",
    muscle: "coccygeus",
    origin: "ischial spine",
    insertion: "coccyx and lower sacrum",
    attaches: { origin: ["hip-bone"], insertion: ["sacrum"] },
    figures: [{ key: "coccygeus" }],
  },
];
