import type { MuscleStructure } from "./types";

/** Sartorius and adductor longus. */
export const THIGH_AUTHORED_STRUCTURES: readonly MuscleStructure[] = [
  {
    id: "sartorius",
    kind: "muscle",
    label: "Sartorius",
    latin: "Musculus sartorius",
    ta2: 2610,
    fma: { R: 22354, L: 22355 },
    layer: 1,
    region: "thigh",
    muscle: "sartorius",
    origin: "anterior superior iliac spine",
    insertion: "pes anserinus, medial face of the upper tibia",
    attaches: { origin: ["hip-bone"], insertion: ["tibia"] },
    authored: true,
    figures: [{ key: "sartorius" }],
  },
  {
    id: "adductor-longus",
    kind: "muscle",
    label: "Adductor longus",
    latin: "Adductor longus",
    ta2: 2628,
    fma: { R: 22456, L: 22457 },
    layer: 2,
    region: "thigh",
    muscle: "adductor-longus",
    origin: "body of the pubis below its tubercle",
    insertion: "medial lip of the linea aspera, middle third",
    attaches: { origin: ["hip-bone"], insertion: ["femur"] },
    authored: true,
    figures: [{ key: "adductor-longus" }],
  },
];
