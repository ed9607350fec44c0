import type { Muscle } from "../../types";

export const plantaris: Muscle = {
  id: "plantaris",
  label: "Plantaris",
  latin: "Musculus plantaris",
  synonyms: [],
  region: "leg",
  parts: ["plantaris"],
  actions: {
    patient: "Gives the big calf muscle a little help.",
    clinician:
      "Weak flexion of the knee and plantarflexion of the ankle with gastrocnemius; rich in spindles and held to be chiefly a sensor of length. Absent in about one leg in ten.",
  },
  attachments: {
    origin:
      "Lower lateral supracondylar line of the femur and capsule of the knee, above the lateral head of gastrocnemius",
    insertion: "Medial side of the calcaneus beside the calcaneal tendon",
  },
  innervation: { nerve: "Tibial nerve", roots: "S1-S2" },
  story: "The muscle with the long string: a belly like a finger, and a cord down to the heel.",
  feelsLike: {
    patient: "An ache in the hollow of the knee that slides down to the mid calf.",
    clinician:
      "Ache behind the knee, more to the outer side, running down to the middle of the calf. It can hardly be told from gastrocnemius by symptoms alone; a snap with sudden calf pain speaks for a tear.",
  },
  provokedBy: [
    "a sudden push-off with the knee straight, as in tennis",
    "stairs and hills when not used to them",
    "shoes with a raised heel worn all day",
    "sitting long with the knees bent and the toes pointed",
  ],
  limits: ["bringing the foot up with the knee straight", "a fast start", "walking uphill"],
  mistakenFor: [
    "deep vein thrombosis (same-day assessment)",
    "tear of the plantaris or of the medial head of gastrocnemius (tennis leg)",
    "popliteal (Baker's) cyst, whole or burst",
    "popliteal artery entrapment or aneurysm",
    "posterolateral corner injury of the knee",
    "S1 radiculopathy",
  ],
  related: ["gastrocnemius", "soleus", "popliteus", "biceps-femoris"],
  selfCare:
    "Stand at a wall with the sore leg back, knee straight, heel down, and lean in for half a minute. Wear flat shoes. If the calf went with a snap, or is hot, red or swollen, see a doctor that day and do not stretch it.",
  needling: {
    palpation:
      "Flat palpation at the upper outer border of the popliteal fossa, just inside the lateral head of gastrocnemius; the belly is seldom told apart with certainty. Feel the popliteal pulse and roll the common fibular nerve at the biceps tendon first",
    position: "Prone with a roll under the ankle, knee slightly bent",
    direction:
      "Usually treated together with the lateral head of gastrocnemius: tangentially across it from the outer side, short of the midline; under ultrasound if plantaris itself is meant",
    needle: "0.25 x 30-40",
    level: "specialist",
    hazards: [
      { structure: "Popliteal artery and vein just medial to the belly", kind: "vessel" },
      { structure: "Tibial nerve", kind: "nerve" },
      { structure: "Common fibular nerve along the biceps femoris tendon", kind: "nerve" },
      { structure: "Capsule of the knee joint beneath the belly", kind: "joint" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "plantaris.trp1",
      label: "TrP1",
      kind: "central",
      structure: "plantaris",
      u: 0.12,
      v: 0.8,
      depth: 0.3,
      location: {
        patient: "In the outer half of the hollow of the knee, on the crease.",
        clinician:
          "Middle of the small belly at the level of the joint line, beside and deep to the medial border of the lateral head of gastrocnemius.",
      },
      essential: [{ zone: "posterior-knee", side: "same" }],
      spillover: [{ zone: "upper-calf", side: "same" }],
      rare: [{ zone: "first-mt-head", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "femur-lateral-condyle-posterior", by: [10, 20, -40] },
            { at: "femur-lateral-condyle-posterior", by: [14, -22, -40] },
            { at: "femur-lateral-condyle-posterior", by: [18, -52, -42] },
          ],
          radius: [14, 17, 16],
        },
        {
          kind: "spillover",
          path: [
            { at: "femur-lateral-condyle-posterior", by: [20, -66, -46] },
            { at: "tibial-crest-1", by: [2, -6, -105] },
            { at: "tibial-crest-2", by: [4, 6, -100] },
          ],
          radius: [18, 20, 12],
        },
        {
          kind: "rare",
          path: [{ at: "metatarsal-1-head-plantar", by: [4, -10, -2] }],
          radius: 14,
        },
      ],
      text: {
        patient:
          "It starts behind the knee, then runs like a tail down to half way along the calf. Once in a while the ball of the big toe hurts too.",
        clinician:
          "Behind the knee and down the calf as far as its middle. Pain of the ball of the foot and base of the great toe has been described in single patients.",
      },
      confidence: "low",
      disagreement:
        "Few patients stand behind the pattern, and points of the lateral head of gastrocnemius or of soleus lie so near that the source is seldom certain; the muscle is missing in about 9 % of legs.",
      sources: [
        { citation: "travell-1992", where: "chapter 22, Soleus and plantaris" },
        { citation: "donnelly-2019", where: "chapter on soleus and plantaris" },
        { citation: "lee-2025-plantaris", where: "abstract: present in 146 of 160 limbs, belly about 10 cm long" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 22, Soleus and plantaris" },
    { citation: "donnelly-2019", where: "chapter on soleus and plantaris" },
    { citation: "lee-2025-plantaris" },
    { citation: "posnik-2024", where: "variants of the muscle on ultrasound" },
    { citation: "burdett-2006", where: "rupture and tennis leg" },
    { citation: "wells-1997" },
  ],
};
