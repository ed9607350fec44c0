import type { MuscleStructure } from "./types";

/** The external oblique, the outermost of the flat muscles of the abdominal wall. */
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
    attaches: {
      origin: ["rib-5", "rib-6", "rib-7", "rib-8", "rib-9", "rib-10", "rib-11", "rib-12"],
      insertion: ["hip-bone", "inguinal-ligament", "rectus-abdominis-middle"],
    },
    authored: true,
    figures: [{ key: "obliquus-externus-abdominis" }, { key: "obliquus-externus-teeth" }],
    fleshy: "origin",
    shares: [
      { with: "serratus-anterior", why: "the teeth of both interlock on ribs 5 to 9" },
      { with: "latissimus-dorsi", why: "the teeth of both interlock on ribs 10 to 12" },
    ],
  },
];
