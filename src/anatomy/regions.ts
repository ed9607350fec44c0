import type { MuscleRegion } from "./structures/types";
import type { Vec3 } from "./types";

/** A region of the body that muscles are listed by, and from where it is best looked at. */
export interface Region {
  readonly id: MuscleRegion;
  readonly label: string;
  /** The middle of what is shown, mm: of the right side for the limbs, else on or near the midline. */
  readonly centre: Vec3;
  /** How much of the body the picture shows between its lower and its upper edge, mm. */
  readonly height: number;
  /** From the body to the viewer (body frame, any length), so that the region's own muscles turn their faces to one. */
  readonly from: Vec3;
  /** Muscles of other regions that hide this one from there; taken off where only the region matters. */
  readonly under?: readonly string[];
}

/**
 * The sixteen regions from head to foot, in the order in which they are listed everywhere.
 *
 * Centres and heights are set by eye around the landmarks of `landmarks/`; limbs are seen on the right side. Their left
 * views are the mirror image (negate the x of centre and direction).
 */
export const REGIONS: readonly Region[] = [
  // The chewing muscles lie on the side of the jaw and temple.
  { id: "head", label: "Head", centre: [-10, 1545, 0], height: 270, from: [-1, 0.05, 0.45] },
  { id: "face", label: "Face", centre: [0, 1535, 50], height: 240, from: [0, 0, 1] },
  // Three quarters from in front: sternocleidomastoid, the scalenes behind it and trapezius' edge in one picture.
  { id: "neck", label: "Neck", centre: [-20, 1430, -10], height: 280, from: [-0.85, 0.1, 0.6] },
  { id: "shoulder-girdle", label: "Shoulder girdle", centre: [-55, 1310, -60], height: 440, from: [-0.3, 0.15, -1] },
  {
    id: "rotator-cuff",
    label: "Rotator cuff",
    centre: [-110, 1305, -50],
    height: 270,
    from: [-0.35, 0.2, -1],
    under: [
      "trapezius-descending",
      "trapezius-transverse",
      "trapezius-ascending",
      "deltoid-clavicular",
      "deltoid-acromial",
      "deltoid-spinal",
    ],
  },
  { id: "arm", label: "Arm", centre: [-195, 1210, -25], height: 390, from: [-0.6, 0.05, 1] },
  // The palm looks forwards, so the flexors do too.
  { id: "forearm", label: "Forearm", centre: [-240, 945, -5], height: 360, from: [-0.1, 0, 1] },
  { id: "hand", label: "Hand", centre: [-268, 757, 45], height: 220, from: [0.05, 0.05, 1] },
  { id: "thorax", label: "Chest", centre: [0, 1235, 40], height: 420, from: [-0.3, 0.05, 1] },
  { id: "abdomen", label: "Abdomen", centre: [0, 1000, 40], height: 400, from: [-0.35, 0.05, 1] },
  { id: "back", label: "Back", centre: [0, 1160, -70], height: 640, from: [0, 0.05, -1] },
  { id: "pelvis-hip", label: "Pelvis and hip", centre: [-60, 860, -30], height: 380, from: [-0.65, 0.1, -1] },
  {
    id: "pelvic-floor",
    label: "Pelvic floor",
    centre: [0, 830, -20],
    height: 210,
    // From below, as at an examination: the pubis at the upper edge, the coccyx at the lower.
    from: [0, -1, 0.12],
    under: [
      "gluteus-maximus",
      "adductor-brevis",
      "adductor-magnus-adductor-part",
      "adductor-magnus-ischiocondylar-part",
      "adductor-minimus",
      "gracilis",
      "biceps-femoris-long-head",
      "semitendinosus",
      "semimembranosus",
    ],
  },
  { id: "thigh", label: "Thigh", centre: [-90, 640, 0], height: 520, from: [-0.45, 0.05, 1] },
  // From behind and outside: the calf's two layers and the fibular muscles.
  { id: "leg", label: "Lower leg", centre: [-88, 245, -35], height: 470, from: [-0.6, 0.05, -1] },
  { id: "foot", label: "Foot", centre: [-98, 45, 25], height: 210, from: [-0.8, 0.45, 0.65] },
];
