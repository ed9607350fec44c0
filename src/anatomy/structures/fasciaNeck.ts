import type { MuscleStructure } from "./types";

/** Fasciae and ligaments of the head and neck. */
export const FASCIA_NECK_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "nuchal-ligament",
    kind: "connective",
    label: "Nuchal ligament",
    latin: "Ligamentum nuchae",
    layer: 2,
    region: "neck",
    muscle: null,
    context: true,
    origin: "external occipital protuberance and crest",
    insertion: "C7 spinous process, with a slip to each cervical spinous process",
    attaches: { origin: ["skull"], insertion: ["vertebra-c7"] },
    action: "Helps to hold the head up; trapezius, splenius and the rhomboids arise from it.",
    authored: true,
    figures: [{ key: "nuchal-ligament" }],
    midline: "whole",
  },
];
