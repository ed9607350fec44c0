import type { MuscleStructure } from "./types";

/** The linea alba and the aponeuroses and ligaments of the belly wall. */
export const FASCIA_ABDOMEN_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "linea-alba",
    kind: "connective",
    label: "Linea alba",
    latin: "Linea alba",
    layer: 1,
    region: "abdomen",
    muscle: null,
    context: true,
    origin: "xiphoid process",
    insertion: "pubic symphysis",
    attaches: { origin: ["sternum"], insertion: ["pubic-symphysis"] },
    action:
      "The seam in which the aponeuroses of the flat muscles of both sides meet; it takes up their pull across the midline.",
    authored: true,
    figures: [{ key: "linea-alba" }],
    midline: "whole",
  },
];
