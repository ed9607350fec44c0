import type { Muscle } from "../../types";

export const flexorDigitiMinimiFoot: Muscle = {
  id: "flexor-digiti-minimi-foot",
  label: "Flexor digiti minimi (foot)",
  latin: "Flexor digiti minimi pedis",
  synonyms: ["flexor digiti minimi brevis"],
  region: "foot",
  parts: ["flexor-digiti-minimi-foot"],
  actions: {
    patient: "Bends the little toe at its base and helps it hold the ground.",
    clinician: "Flexes the fifth metatarsophalangeal joint and steadies the outer forefoot in stance.",
  },
  attachments: {
    origin: "Plantar base of metatarsal 5, sheath of fibularis longus",
    insertion: "Plantar base of the proximal phalanx of the fifth toe",
  },
  innervation: { nerve: "Superficial branch of the lateral plantar nerve", roots: "S2-S3" },
  story: "The little toe's anchor, and the smallest strip of the sole to make you limp.",
  feelsLike: {
    patient: "A small sore strip in the outer sole that you notice when you turn or stand on the outer foot.",
    clinician:
      "Local tenderness and ache in the outer sole behind the fifth metatarsal head; it is hardly ever found alone and is not told from the abductor by hand.",
  },
  provokedBy: [
    "turns and side cuts on hard courts",
    "shoes that squeeze the little toe",
    "walking on uneven stones",
    "a high arch that loads the outer foot",
  ],
  limits: ["bending the little toe down", "quick turns on that foot"],
  mistakenFor: [
    "fifth metatarsal fracture or stress fracture: needs prompt imaging",
    "bunionette or bursitis",
    "fourth web space neuroma",
    "abductor digiti minimi pain, fibularis tendon pain",
    "S1 radiculopathy",
    "corn or plantar wart",
  ],
  related: [
    "abductor-digiti-minimi-foot",
    "interossei-plantares-and-lumbricales",
    "fibularis-longus",
    "fibularis-brevis",
  ],
  selfCare:
    "Look at the skin first: a corn can feel just like this. Press your thumb into the outer sole behind the little toe and lift that toe slowly up and down ten times. Walk in wide shoes, and leave sharp turns out of sport for two weeks.",
  needling: {
    palpation:
      "Flat palpation against the plantar side of metatarsal 5, medial to the abductor; the little toe is flexed against a finger",
    position: "Side-lying on the other side, or prone with the foot over a roll",
    direction: "From the outer edge of the foot, below the shaft of metatarsal 5, shallow and medially along the bone",
    needle: "0.20 x 25",
    level: "standard",
    hazards: [
      {
        structure: "Superficial branch of the lateral plantar nerve and the digital nerve of the little toe",
        kind: "nerve",
      },
      { structure: "Fourth plantar metatarsal and digital arteries", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-digiti-minimi-foot.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-digiti-minimi-foot",
      u: 0.5,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the outer sole, a thumb's width behind the base of the little toe.",
        clinician: "Mid-belly under the shaft of metatarsal 5, behind its head.",
      },
      essential: [
        { zone: "fifth-mt-head", side: "same" },
        { zone: "local", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-127, 1, 56] }, { mm: [-121, 1, 40] }, { mm: [-116, 2, 24] }],
          radius: [9, 12, 11],
        },
      ],
      text: {
        patient: "It stays close: a short strip in the outer sole that ends under the little toe joint.",
        clinician:
          "Local pain along the shaft of metatarsal 5, to the plantar side of its head; not separated from the abductor's pattern in the manual.",
      },
      confidence: "low",
      disagreement:
        "The manual gives no pattern of its own for this muscle and supposes one like that of abductor digiti minimi; no study has looked.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "zaottini-2023", where: "abstract: the lateral group on ultrasound" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "ding-2012", where: "abstract: fractures of the fifth metatarsal" },
    { citation: "zaottini-2023", where: "abstract" },
  ],
};
