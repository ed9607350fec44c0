import type { Muscle } from "../../types";

export const flexorHallucisBrevis: Muscle = {
  id: "flexor-hallucis-brevis",
  label: "Flexor hallucis brevis",
  latin: "Flexor brevis hallucis",
  synonyms: [],
  region: "foot",
  parts: ["flexor-hallucis-brevis-medial-head", "flexor-hallucis-brevis-lateral-head"],
  actions: {
    patient: "Presses the big toe to the ground when you push off.",
    clinician:
      "Flexes the first metatarsophalangeal joint and steadies the sesamoids, which lie in its two tendons; active through the whole push-off.",
  },
  attachments: {
    origin: "Plantar surface of the cuboid and lateral cuneiform, tendon of tibialis posterior",
    insertion:
      "Medial and lateral sides of the base of the proximal phalanx of the hallux, each with a sesamoid, joined by abductor and adductor",
  },
  innervation: {
    nerve: "Medial plantar nerve (the outer head at times from the lateral plantar nerve)",
    roots: "S1-S2",
  },
  story: "The push-off muscle that hides two small bones under the big toe.",
  feelsLike: {
    patient:
      "Pain under and on the inside of the big toe joint as you push off. You tend to roll over the outer foot to spare it.",
    clinician:
      "Pain under and medial to the first metatarsal head on push-off, at times through the hallux and to the second toe, with a tender belly in the inner forefoot and a painful resisted flexion of the joint.",
  },
  provokedBy: [
    "sprinting, jumping, dancing on the ball of the foot",
    "high heels and very soft shoes",
    "a big toe forced upward in a fall or tackle",
    "a stiff big toe joint or a bunion",
  ],
  limits: ["standing on tiptoe", "pushing off with the big toe", "bending the big toe up"],
  mistakenFor: [
    "sesamoiditis, sesamoid fracture",
    "turf toe (tear of the plantar plate)",
    "hallux rigidus and hallux valgus",
    "gout (sudden, hot, red)",
    "septic arthritis (hot joint with fever): an emergency",
    "entrapment of the medial plantar digital nerve",
  ],
  related: [
    "flexor-hallucis-longus",
    "abductor-hallucis",
    "adductor-hallucis",
    "tibialis-posterior",
    "fibularis-longus",
    "flexor-digitorum-brevis",
  ],
  selfCare:
    "Knead the inner sole just behind the ball with both thumbs, in small rings. Bend the big toe up with your hand until you feel a mild pull, and wait for five breaths. Give high heels and hard sprints a rest. A shoe with a stiff front takes the load off the joint.",
  needling: {
    palpation:
      "Flat or pincer in the inner forefoot behind the sesamoids, between the tendon of flexor hallucis longus and the shaft of the first metatarsal; the toe is flexed against a finger",
    position: "Side-lying on the same side or supine with the hip turned out",
    direction:
      "From the inner edge of the foot, below the first metatarsal and along its plantar face, not past the long flexor tendon",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Proper plantar digital nerve of the hallux on the medial side", kind: "nerve" },
      { structure: "Medial plantar nerve and its common digital branches", kind: "nerve" },
      { structure: "Medial plantar artery and first plantar metatarsal artery", kind: "vessel" },
      { structure: "First metatarsophalangeal joint and sesamoids", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-hallucis-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-hallucis-brevis-medial-head",
      u: 0.6,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the inner sole, a finger's width behind the ball of the big toe.",
        clinician: "In the inner head under the shaft of metatarsal 1, behind the sesamoids.",
      },
      essential: [{ zone: "first-mt-head", side: "same" }],
      spillover: [
        { zone: "great-toe", side: "same" },
        { zone: "second-toe", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-57, 15, 78] }, { mm: [-66, 4, 80] }, { mm: [-76, 1, 78] }],
          radius: [9, 10, 8],
        },
        {
          kind: "spillover",
          path: [{ mm: [-76, 3, 104] }, { mm: [-84, 3, 122] }],
          radius: [9, 9],
        },
        {
          kind: "spillover",
          path: [{ mm: [-60, 14, 102] }, { mm: [-68, 14, 122] }],
          radius: [7, 7],
        },
        {
          kind: "spillover",
          path: [{ mm: [-97, 27, 98] }, { mm: [-101, 22, 118] }],
          radius: [8, 7],
        },
      ],
      text: {
        patient:
          "The ball of the big toe hurts, below and on its inner side. The toe itself and its neighbour may join in.",
        clinician:
          "Essential pain on the plantar and medial side of the first metatarsal head; spillover through the hallux and much of the second toe.",
      },
      confidence: "high",
      disagreement:
        "Sesamoids and joint give the same pain and are examined first. On ultrasound the muscle is thinner in feet with hallux valgus, which may be cause or result.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "calvo-lobo-2016", where: "abstract" },
        { citation: "york-2017", where: "abstract: injuries of the great toe" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "york-2017", where: "abstract" },
    { citation: "ortega-santiago-2019", where: "abstract: active points in 59 % of patients with heel pain" },
    { citation: "zaottini-2023", where: "abstract and figure: the long flexor tendon as landmark" },
    { citation: "calvo-lobo-2016", where: "abstract" },
  ],
};
