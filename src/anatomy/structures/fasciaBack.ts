import type { MuscleStructure } from "./types";

/** The thoracolumbar fascia and the fasciae of the back. */
export const FASCIA_BACK_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "thoracolumbar-fascia",
    kind: "connective",
    label: "Thoracolumbar fascia, posterior layer",
    latin: "Fascia thoracolumbalis",
    layer: 1,
    region: "back",
    muscle: null,
    context: true,
    origin: "spinous processes of T12-L5, median sacral crest",
    insertion: "lateral raphe beside iliocostalis, iliac crest",
    attaches: {
      origin: ["vertebra-t12", "vertebra-l1", "vertebra-l2", "vertebra-l3", "vertebra-l4", "vertebra-l5", "sacrum"],
      insertion: ["hip-bone", "latissimus-dorsi"],
    },
    action:
      "Ties latissimus dorsi, gluteus maximus and the abdominal wall to the spine; braces the deep muscles of the back.",
    authored: true,
    figures: [{ key: "thoracolumbar-fascia" }],
  },
];
