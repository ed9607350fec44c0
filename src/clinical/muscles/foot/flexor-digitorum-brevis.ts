import type { Muscle } from "../../types";

export const flexorDigitorumBrevis: Muscle = {
  id: "flexor-digitorum-brevis",
  label: "Flexor digitorum brevis",
  latin: "Flexor brevis digitorum",
  synonyms: [],
  region: "foot",
  parts: ["flexor-digitorum-brevis"],
  actions: {
    patient: "Bends the smaller toes and tightens the arch as you push off.",
    clinician:
      "Flexes the middle phalanges of toes 2-5 and stiffens the longitudinal arch under load; it lies directly on the plantar aponeurosis and works with it.",
  },
  attachments: {
    origin: "Medial process of the calcaneal tuberosity, plantar aponeurosis, intermuscular septa",
    insertion: "Both sides of the middle phalanges of toes 2-5",
  },
  innervation: { nerve: "Medial plantar nerve", roots: "S1-S2 (S3)" },
  story: "The mid-sole muscle that makes the ball of the foot burn.",
  feelsLike: {
    patient: "The ball of the foot aches as you stand or walk, as if the pad had worn thin. Hard floors are the worst.",
    clinician:
      "Ache under the metatarsal heads on loading, which the patient cups with the hand; the source in mid-sole is found only on deep pressure through the aponeurosis. Click, tingling or numb toes point to an interdigital nerve.",
  },
  provokedBy: [
    "hours of standing on hard floors",
    "stiff soles that do not bend, or thin soft ones",
    "gripping with the toes to keep loose shoes on",
    "a jump in running or walking distance",
  ],
  limits: ["walking barefoot on stone or tile", "bending the toes up", "pushing off with speed"],
  mistakenFor: [
    "metatarsalgia from the joints, plantar plate tear, bursitis",
    "Morton neuroma",
    "metatarsal stress fracture: needs prompt imaging",
    "plantar fasciopathy or fibroma",
    "rheumatoid arthritis (both feet, morning stiffness)",
    "neuropathy of diabetes or S1 radiculopathy",
  ],
  related: [
    "flexor-digitorum-longus",
    "quadratus-plantae",
    "abductor-hallucis",
    "adductor-hallucis",
    "interossei-plantares-and-lumbricales",
    "tibialis-posterior",
  ],
  selfCare:
    "Roll a cold bottle or a soft ball under the middle of the foot for two minutes, seated, not standing. Then bend all the toes up with the hand and hold for a slow count of thirty. Choose a shoe that bends at the ball and fits firmly at the heel. With diabetes or numb feet, use your hands only and check the skin.",
  needling: {
    palpation:
      "Deep flat palpation in the middle of the sole, the toes bent up slightly to find the aponeurosis, then slackened to feel through it",
    position: "Prone with the foot over the edge or on a roll; side-lying on the same side for the medial entry",
    direction:
      "From the inner side of the sole, superficial to the medial plantar nerve, or straight through the aponeurosis, which is painful; the skin is disinfected with care",
    needle: "0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Medial plantar nerve and artery at its medial border", kind: "nerve" },
      { structure: "Lateral plantar nerve and artery deep to it", kind: "nerve" },
      { structure: "Medial and lateral plantar arteries", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-digitorum-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-digitorum-brevis",
      strand: 3,
      u: 0.3,
      v: 0.72,
      depth: 0.26,
      location: {
        patient: "In the middle of the sole, under the tough band.",
        clinician: "Mid-belly deep to the plantar aponeurosis, in the middle of the sole in front of the heel.",
      },
      essential: [
        { zone: "forefoot-plantar", side: "same" },
        { zone: "second-mt-head", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-91, 2, 78] }, { mm: [-106, 1, 76] }, { mm: [-118, 1, 68] }],
          radius: [14, 13, 10],
        },
      ],
      text: {
        patient: "You feel it further forward than the sore spot: under the ball, below the second to fourth toes.",
        clinician:
          "Reference to the plantar forefoot under the heads of metatarsals 2-4; little or no spread to toes or heel.",
      },
      confidence: "medium",
      disagreement:
        "Pain at this place is more often laid to the joints and nerves of the forefoot. A study without a control group found lower pressure under the heel and a larger forefoot area right after needling this muscle in 18 people; whether that means relief is open.",
      sources: [
        { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
        { citation: "martinez-jimenez-2021", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "martinez-jimenez-2021", where: "abstract" },
    { citation: "zaottini-2023", where: "abstract: layers of the sole on ultrasound" },
    { citation: "cotchett-2014", where: "trial of dry needling for plantar heel pain" },
  ],
};
