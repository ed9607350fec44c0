import type { Muscle } from "../../types";

export const quadratusPlantae: Muscle = {
  id: "quadratus-plantae",
  label: "Quadratus plantae (flexor accessorius)",
  latin: "Musculus quadratus plantae",
  synonyms: ["flexor accessorius"],
  region: "foot",
  parts: ["quadratus-plantae"],
  actions: {
    patient: "Lies deep in front of the heel and straightens the pull of the long toe muscles.",
    clinician:
      "Pulls on the tendon of flexor digitorum longus from behind and laterally, which lines up its oblique pull and flexes toes 2-5, also with the ankle plantarflexed.",
  },
  attachments: {
    origin: "Two heads from the medial face and the lateral plantar border of the calcaneus, long plantar ligament",
    insertion: "Lateral border of the tendon of flexor digitorum longus",
  },
  innervation: { nerve: "Lateral plantar nerve", roots: "S2-S3 (S1)" },
  story: "The stone under the heel: a hidden muscle felt right where you land.",
  feelsLike: {
    patient: "A sharp or bruised pain straight under the heel with each step, as if you had a stone in the shoe.",
    clinician:
      "Pain under the heel on weight bearing, often called plantar fasciitis; deep pressure in front of the heel bone, through the slack aponeurosis, reproduces it.",
  },
  provokedBy: [
    "walking or running more than the foot is used to",
    "shoes with no arch support or worn-out heels",
    "long work on ladders or pedals",
    "an ankle that does not bend up enough",
  ],
  limits: ["the first steps in the morning", "walking on the heels", "bending all the toes up at once"],
  mistakenFor: [
    "plantar fasciopathy",
    "fat pad pain of the heel",
    "entrapment of the first branch of the lateral plantar nerve, tarsal tunnel syndrome",
    "calcaneal stress fracture (pain on squeezing the heel): needs prompt imaging",
    "spondyloarthritis",
    "S1 radiculopathy",
    "bone tumour or infection (night pain, fever)",
  ],
  related: [
    "flexor-digitorum-longus",
    "abductor-hallucis",
    "flexor-digitorum-brevis",
    "soleus",
    "gastrocnemius",
    "tibialis-posterior",
  ],
  selfCare:
    "Before you get up, pull the toes toward you with a towel for half a minute. During the day press your thumbs in just before the heel pad and hold, as firm as is still pleasant. Stretch the calf with the knee straight and then bent. A soft heel cup may ease your steps for the time being.",
  needling: {
    palpation:
      "Deep flat palpation just in front of the heel bone with the toes slack; from the inner side behind and deep to abductor hallucis",
    position: "Side-lying on the same side, the inner foot up",
    direction:
      "From the inner side, deep to abductor hallucis and close to the calcaneus, aiming laterally and toward the sole; the posterior tibial pulse is marked and electric sensation stops the needle",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Lateral plantar nerve and its first branch, crossing the muscle", kind: "nerve" },
      { structure: "Lateral plantar artery and veins", kind: "vessel" },
      { structure: "Medial plantar nerve and artery on the way in", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "quadratus-plantae.trp1",
      label: "TrP1",
      kind: "central",
      structure: "quadratus-plantae",
      u: 0.4,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "Deep in the sole, just in front of the heel pad.",
        clinician: "Mid-belly on the calcaneus in front of its tuberosity, deep to flexor digitorum brevis.",
      },
      essential: [{ zone: "heel-plantar", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-78, 1, -66] }, { mm: [-80, 0, -52] }],
          radius: [15, 15],
        },
      ],
      text: {
        patient: "The pain sits right under the heel, where you first touch the ground.",
        clinician: "Reference to the plantar surface of the heel, without spread to the arch or the back of the heel.",
      },
      confidence: "high",
      disagreement:
        "The same pain is explained by the plantar fascia. In 100 people with plantar fasciopathy points in this muscle were found in 83 % of sore feet, but palpation so deep cannot be checked. A trial of dry needling for plantar heel pain found a small benefit over sham, and more side effects.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "thummar-2020", where: "abstract" },
        { citation: "cotchett-2014" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "thummar-2020", where: "abstract" },
    { citation: "cotchett-2014" },
    { citation: "ortega-santiago-2019", where: "abstract: active points in 62.5 % of patients with heel pain" },
    { citation: "chundru-2008", where: "introduction: the nerve between abductor hallucis and this muscle" },
  ],
};
