import type { Muscle } from "../../types";

export const interosseiPlantaresAndLumbricales: Muscle = {
  id: "interossei-plantares-and-lumbricales",
  label: "Plantar interossei and lumbricals of the foot",
  latin: "Musculi interossei plantares",
  synonyms: ["musculi lumbricales pedis"],
  region: "foot",
  parts: ["interossei-plantares", "lumbricales-pedis"],
  actions: {
    patient: "Fine muscles deep in the sole. They draw the toes together and keep them from curling up.",
    clinician:
      "Plantar interossei adduct toes 3-5 toward the second and flex their first joints; the lumbricals flex the metatarsophalangeal joints of toes 2-5 and help to extend the joints beyond.",
  },
  attachments: {
    origin: "Plantar interossei: medial sides of metatarsals 3-5; lumbricals: tendons of flexor digitorum longus",
    insertion:
      "Plantar interossei: medial bases of the proximal phalanges of toes 3-5; lumbricals: medial side of the proximal phalanges and extensor expansions of toes 2-5",
  },
  innervation: {
    nerve: "Lateral plantar nerve; first lumbrical: medial plantar nerve",
    roots: "S2-S3",
  },
  story: "The deepest threads of the sole, which no finger can tell apart.",
  feelsLike: {
    patient:
      "A vague ache deep in the front of the sole and under the outer toes, worse in the evening. The toes may cramp.",
    clinician:
      "Deep ache in the distal sole and under toes 3-5, with cramp-like curling; not to be separated by palpation from the dorsal interossei, the adductor or the lumbricals' own tendons.",
  },
  provokedBy: [
    "toes that claw to grip the floor or the shoe",
    "long hikes, above all downhill",
    "weak small foot muscles after rest or a cast",
    "shoes that are stiff at the toes",
  ],
  limits: ["squeezing the toes together", "bending the toes with straight tips", "pushing off on loose ground"],
  mistakenFor: [
    "Morton neuroma",
    "metatarsalgia, plantar plate tear, synovitis",
    "flexor tendon trouble",
    "metatarsal stress fracture: needs prompt imaging",
    "tibial or lateral plantar nerve entrapment, polyneuropathy",
    "deep infection of the sole (fever, swelling; above all in diabetes): an emergency",
  ],
  related: [
    "interossei-dorsales-pedis",
    "flexor-digitorum-longus",
    "adductor-hallucis",
    "flexor-digitorum-brevis",
    "flexor-digiti-minimi-foot",
    "quadratus-plantae",
  ],
  selfCare:
    "Place the foot flat and raise the arch without curling the toes; hold for five seconds, ten times. Drop a towel and slide it with straight toes. In the evening rest the feet in warm water and let the toes hang loose.",
  needling: {
    palpation:
      "Between the metatarsals as for the dorsal interossei, a little deeper; the muscles of the two layers are not separable",
    position: "Supine, the knee bent and the foot flat",
    direction:
      "From the top of the foot between the shafts, passing the dorsal interosseous and directed to the medial side of metatarsals 3-5, no deeper than their plantar face",
    needle: "0.20-0.25 x 30",
    level: "advanced",
    hazards: [
      { structure: "Plantar arterial arch and plantar metatarsal arteries", kind: "vessel" },
      { structure: "Common plantar digital nerves", kind: "nerve" },
      { structure: "Deep branch of the lateral plantar nerve", kind: "nerve" },
      { structure: "Dorsal metatarsal arteries and digital nerves on the way in", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "interossei-plantares-and-lumbricales.trp1",
      label: "TrP1",
      kind: "central",
      structure: "interossei-plantares",
      strand: 1,
      u: 0.4,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep in the sole, on the inner sides of the third to fifth foot bones.",
        clinician:
          "Mid-belly on the medial side of metatarsals 3-5; shown in the second plantar interosseous, on metatarsal 4.",
      },
      essential: [
        { zone: "lesser-toes-plantar", side: "same" },
        { zone: "forefoot-plantar", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-112, 2, 80] }, { mm: [-116, 4, 98] }, { mm: [-119, 5, 116] }],
          radius: [8, 9, 8],
        },
        {
          kind: "essential",
          path: [{ mm: [-124, 2, 76] }, { mm: [-130, 5, 98] }],
          radius: [8, 9],
        },
        {
          kind: "essential",
          path: [{ mm: [-105, 1, 66] }, { mm: [-122, 1, 58] }],
          radius: [13, 11],
        },
      ],
      text: {
        patient: "You feel it below the outer toes and in the pad behind them, as if the sock had a fold in it.",
        clinician:
          "Reference to the plantar and medial side of toes 3-5 and to the distal metatarsals of the same rays; the lumbricals are taken to behave alike.",
      },
      confidence: "low",
      disagreement:
        "The manual describes the interossei as one group and the lumbricals with them; no separate observation exists. In 60 feet of fetuses the lumbricals' nerves differed from the textbook in five.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "uzmansel-2020", where: "abstract" },
        { citation: "son-2022", where: "abstract: other causes of pain here" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "uzmansel-2020", where: "abstract" },
    { citation: "zaottini-2023", where: "abstract" },
    { citation: "alyanak-2024", where: "letter" },
  ],
};
