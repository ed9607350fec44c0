import type { Muscle } from "../../types";

export const abductorHallucis: Muscle = {
  id: "abductor-hallucis",
  label: "Abductor hallucis",
  latin: "Abductor hallucis",
  synonyms: [],
  region: "foot",
  parts: ["abductor-hallucis"],
  actions: {
    patient: "Holds up the inner arch and keeps the big toe straight.",
    clinician:
      "Raises the medial arch under load, flexes the hallux at the first joint and draws it medially. In hallux valgus its tendon slips under the joint and it loses that pull.",
  },
  attachments: {
    origin: "Medial process of the calcaneal tuberosity, flexor retinaculum, plantar aponeurosis",
    insertion: "Medial side of the base of the proximal phalanx of the hallux, with the medial sesamoid",
  },
  innervation: { nerve: "Medial plantar nerve", roots: "S1-S2 (L5)" },
  story: "The arch's inner strap, and a common mimic of a heel spur.",
  feelsLike: {
    patient:
      "Soreness along the inside of the heel and arch. It can be there at rest, and the first steps and long standing stir it up.",
    clinician:
      "Ache on the inner heel and along the instep, at rest too in worse cases, with a tender belly below the navicular tuberosity. The tibial nerve divides under the muscle: burning or tingling of the sole suggests entrapment there.",
  },
  provokedBy: [
    "shoes that are too tight in front or too soft inside",
    "an arch that sinks with each step",
    "barefoot work on hard floors, or a sudden change to flat shoes",
    "a stubbed or broken big toe, or a bunion",
    "running on a slanted road",
  ],
  limits: ["standing on the toes", "spreading the big toe", "long walks on hard ground"],
  mistakenFor: [
    "plantar fasciopathy",
    "tarsal tunnel syndrome, entrapment of the medial plantar or the first branch of the lateral plantar nerve",
    "tendinopathy of tibialis posterior with a falling arch",
    "calcaneal or navicular stress fracture: needs prompt imaging",
    "inflammatory heel pain (spondyloarthritis)",
    "hot, swollen, painless foot in diabetes (Charcot foot): urgent",
  ],
  related: [
    "flexor-digitorum-brevis",
    "quadratus-plantae",
    "flexor-hallucis-brevis",
    "tibialis-posterior",
    "flexor-hallucis-longus",
    "soleus",
    "gastrocnemius",
  ],
  selfCare:
    "Sit with the foot across your thigh and run your thumb slowly along the inner edge of the arch, heel to toe. Then draw the big toe up and a bit outward for half a minute. Wear shoes with room for the toes and firm support inside. Later, practise short foot lifts: pull the ball toward the heel with the toes flat.",
  needling: {
    palpation:
      "Pincer or flat along the inner edge of the foot, from the heel to below the navicular tuberosity; the pulse of the posterior tibial artery behind the medial malleolus is felt first",
    position: "Side-lying on the same side, or supine with the hip turned out, so that the inner foot lies free",
    direction:
      "From the inner edge, tangential within the belly from the navicular forward; not deep behind it, where nerves and vessels enter the sole",
    needle: "0.20-0.25 x 25-40",
    level: "standard",
    hazards: [
      { structure: "Medial plantar nerve on its deep face", kind: "nerve" },
      { structure: "Lateral plantar nerve with its first branch near the heel", kind: "nerve" },
      { structure: "Posterior tibial artery and the plantar arteries", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "abductor-hallucis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "abductor-hallucis",
      u: 0.42,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "On the inner edge of the foot, below the bony knob of the arch.",
        clinician: "In the belly at the instep, below and just behind the navicular tuberosity.",
      },
      essential: [{ zone: "heel-medial", side: "same" }],
      spillover: [
        { zone: "instep", side: "same" },
        { zone: "heel-posterior", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-51, 32, -70] }, { mm: [-50, 29, -50] }],
          radius: [11, 11],
        },
        {
          kind: "spillover",
          path: [{ mm: [-48, 28, -26] }, { mm: [-48, 30, -5] }, { mm: [-52, 28, 14] }],
          radius: [10, 11, 10],
        },
        { kind: "spillover", path: [{ mm: [-68, 35, -89] }, { mm: [-79, 35, -92] }], radius: 10 },
      ],
      text: {
        patient: "It hurts on the inside of the heel, with less of it along the arch and round the back of the heel.",
        clinician:
          "Essential pain on the medial heel, with spillover along the instep and to the inner part of the posterior heel.",
      },
      confidence: "high",
      disagreement:
        "Heel pain here is usually ascribed to the plantar fascia. In 100 people with plantar fasciopathy, points in this muscle were found in 42 % of sore feet. Dissection finds most nerve branches in the quadrant where the points are described; another study puts the densest nerve endings in the central part of the muscle.",
      sources: [
        { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
        { citation: "wada-2020", where: "abstract" },
        { citation: "choi-2017", where: "abstract: motor points below and behind the navicular tuberosity" },
        { citation: "choi-2024", where: "abstract" },
        { citation: "thummar-2020", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "cotchett-2014", where: "trial of dry needling for plantar heel pain" },
    { citation: "thummar-2020", where: "abstract" },
    { citation: "wada-2020", where: "abstract" },
    { citation: "calvo-lobo-2016", where: "abstract: the muscle is thinner in hallux valgus" },
  ],
};
