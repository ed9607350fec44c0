import { at, band, zonesOf } from "./draw";

const jawAngle = at("gonion", [-14, 2, 3]);
const upperLipMiddle = at("prosthion", [0, 7, 8]);
const chinFold = at("infradentale", [0, -5, 8]);
const underChin = at("menton", [0, -10, -6]);
const upperMolars = at("zygomatic-lower-front", [-2, -12, 0]);
const canineFossa = at("anterior-nasal-spine", [-22, 2, -4]);

/** Scalp, face and mouth. What is felt inside the mouth, the ear or the orbit is drawn on the skin over it. */
export const headZones = zonesOf("head", [
  {
    id: "temple",
    label: "Temple",
    patches: [band([14, 15], at("frontozygomatic-suture", [-10, 10, -14]), at("temporal-line-3", [-12, -24, -12]))],
  },
  {
    id: "forehead",
    label: "Forehead",
    patches: [band(21, at("glabella", [-20, 30, 0]), at("temporal-line-2", [6, 22, 10]))],
  },
  {
    id: "eyebrow-ridge",
    label: "Above/along the eyebrow",
    patches: [
      band(8, at("glabella", [-10, -3, 0]), at("orbit-centre", [0, 20, 15]), at("frontozygomatic-suture", [-4, 8, 4])),
    ],
  },
  {
    // The orbit opens below the brow, so its skin (the lids) is a neighbour of the eyebrow ridge and not a part of it.
    id: "behind-eye",
    label: "Behind or deep in the eye socket",
    deep: true,
    patches: [band(12, at("orbit-centre", [2, -2, 20]), at("orbit-centre", [-5, -2, 16]))],
  },
  {
    id: "vertex",
    label: "Top of the head",
    laterality: "midline",
    patches: [band(38, at("bregma", [0, 0, -8]), at("vertex", [0, 0, -32]))],
  },
  {
    id: "occiput",
    label: "Back of the head",
    laterality: "midline",
    patches: [
      band(30, at("opisthocranion"), at("superior-nuchal-line-42", [-8, 27, -6])),
      band(24, at("lambda", [0, -8, 0]), at("inion", [0, 12, 0])),
    ],
  },
  {
    id: "side-of-head",
    label: "Side of the head above the ear",
    patches: [band(19, at("temporal-line-4", [-10, -20, -16]), at("temporal-line-6", [-6, -16, 0]))],
  },
  {
    id: "mastoid",
    label: "Behind the ear (mastoid)",
    patches: [band(12, at("mastoid-back", [-6, -6, 8]), at("mastoid-tip", [-16, 4, -14]))],
  },
  {
    // The ear lies below the side of the head and is drawn on the auricle.
    id: "ear-deep",
    label: "Deep in the ear",
    deep: true,
    patches: [band(15, at("porion", [-22, 2, -10]))],
  },
  {
    id: "tmj",
    label: "Jaw joint (TMJ)",
    patches: [band(12, at("mandible-condyle-centre", [-25, -2, 13]))],
  },
  {
    id: "cheek",
    label: "Cheek",
    patches: [band(16, at("mandibular-notch", [-20, -9, 6]), at("zygomatic-lower-front", [-14, -8, -14]))],
  },
  {
    id: "maxilla",
    label: "Upper jaw / maxillary sinus area",
    patches: [band(13, canineFossa, at("orbitale", [-2, -11, 5]), upperMolars)],
  },
  {
    id: "upper-molars",
    label: "Upper back teeth",
    deep: true,
    within: "maxilla",
    patches: [band(10, upperMolars)],
  },
  {
    id: "upper-premolars",
    label: "Upper middle teeth (canine, premolars)",
    deep: true,
    within: "maxilla",
    patches: [band(8, at("anterior-nasal-spine", [-32, 5, -8]))],
  },
  {
    // The incisors' roots lie behind the upper lip, not behind the cheek-sided maxillary area.
    id: "upper-incisors",
    label: "Upper front teeth",
    laterality: "midline",
    deep: true,
    within: "upper-lip",
    patches: [band(8, upperLipMiddle, at("prosthion", [-8, 6, 6]))],
  },
  {
    id: "lower-molars",
    label: "Lower back teeth",
    deep: true,
    within: "mandible",
    patches: [band(10, at("mental-foramen", [-19, 4, -19]))],
  },
  {
    // Their roots lie behind the fold between lip and chin; the mandible zone is the side of the jaw.
    id: "lower-incisors",
    label: "Lower front teeth",
    laterality: "midline",
    deep: true,
    within: "chin",
    patches: [band(9, chinFold)],
  },
  {
    id: "mandible",
    label: "Lower jaw (body)",
    patches: [band([18, 15, 12], jawAngle, at("mental-foramen", [-20, 2, -20]), at("mental-foramen", [-5, -3, 2]))],
  },
  {
    id: "angle-of-jaw",
    label: "Angle of the jaw",
    within: "mandible",
    patches: [band(15, jawAngle)],
  },
  {
    id: "chin",
    label: "Chin",
    laterality: "midline",
    patches: [band([12, 15, 14], chinFold, at("pogonion", [0, 0, 8]), underChin)],
  },
  {
    id: "side-of-nose",
    label: "Side of the nose",
    patches: [band([6, 9], at("nasion", [-9, -6, -2]), at("rhinion", [-14, -15, -8]))],
  },
  {
    id: "upper-lip",
    label: "Upper lip",
    laterality: "midline",
    patches: [band(11, upperLipMiddle, at("prosthion", [-20, 3, -6]))],
  },
  {
    id: "tongue",
    label: "Tongue",
    laterality: "midline",
    deep: true,
    within: "chin",
    patches: [band(10, underChin)],
  },
  {
    id: "hard-palate",
    label: "Roof of the mouth",
    laterality: "midline",
    deep: true,
    within: "upper-lip",
    patches: [band(8, at("prosthion", [0, 9, 8]))],
  },
  {
    id: "throat",
    label: "Throat / pharynx",
    laterality: "midline",
    deep: true,
    within: "front-of-neck",
    patches: [band(13, at("hyoid-body-front", [0, -26, 12]), at("hyoid-body-front", [0, -46, 12]))],
  },
]);
