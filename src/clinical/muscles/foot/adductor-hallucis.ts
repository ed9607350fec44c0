import type { Muscle } from "../../types";

export const adductorHallucis: Muscle = {
  id: "adductor-hallucis",
  label: "Adductor hallucis",
  latin: "Adductor hallucis",
  synonyms: [],
  region: "foot",
  parts: ["adductor-hallucis-oblique-head", "adductor-hallucis-transverse-head"],
  actions: {
    patient: "Draws the big toe in and holds the front of the foot together.",
    clinician:
      "Adducts the hallux and helps to flex it (oblique head); the transverse head draws the metatarsal heads together. Its pull is the stronger once a hallux valgus has begun.",
  },
  attachments: {
    origin:
      "Oblique head: bases of metatarsals 2-4, cuboid, lateral cuneiform, sheath of fibularis longus; transverse head: plantar ligaments of joints 3-5",
    insertion: "Lateral sesamoid and lateral side of the base of the proximal phalanx of the hallux",
  },
  innervation: { nerve: "Deep branch of the lateral plantar nerve", roots: "S2-S3" },
  story: "The cross-strap of the forefoot that narrow shoes never let rest.",
  feelsLike: {
    patient:
      "The whole front pad of the foot aches, and it can feel odd, thick or a bit numb. You want to take your shoes off.",
    clinician:
      "Ache across the plantar forefoot from the first to the fourth metatarsal head, with a strange swollen or numb feeling that is described without loss of sensation on testing; true numbness calls for another diagnosis.",
  },
  provokedBy: [
    "pointed or narrow shoes",
    "high heels",
    "a bunion",
    "long walks in soft sand, or gripping flip-flops",
    "a cast or boot worn for weeks",
  ],
  limits: ["spreading the toes", "pushing off from the ball of the foot", "standing in heels"],
  mistakenFor: [
    "metatarsalgia from the joints, plantar plate tear",
    "Morton neuroma",
    "metatarsal stress fracture: needs prompt imaging",
    "hallux valgus pain, sesamoid pain",
    "Freiberg disease of the second metatarsal head",
    "polyneuropathy, for example in diabetes",
    "rheumatoid arthritis, gout",
  ],
  related: [
    "flexor-hallucis-brevis",
    "flexor-digitorum-brevis",
    "interossei-dorsales-pedis",
    "interossei-plantares-and-lumbricales",
    "abductor-hallucis",
    "fibularis-longus",
  ],
  selfCare:
    "Put your fingers between your toes and spread them gently for a minute, or use a soft toe spacer at home. With both hands fold the front of the foot open and closed like a book. Pick shoes that are wide at the toes and low at the heel.",
  needling: {
    palpation:
      "Deep flat palpation between the metatarsal shafts from the sole with counter-pressure from the top of the foot; the muscle cannot be felt apart from its neighbours",
    position: "Supine with the knee bent and the foot flat for the dorsal approach; prone for the plantar one",
    direction:
      "From the top of the foot between the first and second metatarsals, steeply down and slightly lateral, through the interosseous muscle; or from the sole, which is more painful",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Plantar arterial arch and plantar metatarsal arteries", kind: "vessel" },
      { structure: "First dorsal metatarsal artery and the deep plantar artery in the first space", kind: "vessel" },
      { structure: "Common plantar digital nerves and the deep branch of the lateral plantar nerve", kind: "nerve" },
      { structure: "Deep fibular nerve in the first space", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "adductor-hallucis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "adductor-hallucis-oblique-head",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep in the front half of the sole, between the first two long bones.",
        clinician: "Mid-belly of the oblique head, deep in the forefoot beneath the shafts of metatarsals 1-3.",
      },
      essential: [{ zone: "forefoot-plantar", side: "same" }],
      spillover: [{ zone: "sole-mid", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-70, 3, 74] }, { mm: [-88, 2, 76] }, { mm: [-104, 1, 72] }, { mm: [-117, 1, 62] }],
          radius: [9, 10, 10, 8],
        },
        {
          kind: "spillover",
          path: [{ mm: [-84, 6, 42] }, { mm: [-96, 4, 40] }, { mm: [-106, 3, 33] }],
          radius: [15, 16, 14],
        },
      ],
      text: {
        patient:
          "A broad ache across the ball of the foot, with some of it in the sole just behind. The pad may feel thick.",
        clinician:
          "Essential pain under the heads of metatarsals 1-4, with spillover into the sole behind them and an odd feeling of swelling or numbness.",
      },
      confidence: "medium",
      disagreement:
        "The chart overlaps that of flexor digitorum brevis. In a small double-blind trial in painful hallux valgus (16 patients), botulinum toxin into this and neighbouring muscles eased pain longer than saline; a later trial in 186 people missed its main aim.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "wu-2015", where: "abstract" },
        { citation: "hallux-valgus-botulinum-2023", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "wu-2015", where: "abstract" },
    { citation: "son-2022", where: "abstract: causes of central metatarsalgia" },
    { citation: "zaottini-2023", where: "abstract" },
  ],
};
