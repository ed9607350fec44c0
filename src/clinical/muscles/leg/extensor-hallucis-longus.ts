import type { Muscle } from "../../types";

export const extensorHallucisLongus: Muscle = {
  id: "extensor-hallucis-longus",
  label: "Extensor hallucis longus",
  latin: "Musculus extensor hallucis longus",
  synonyms: [],
  region: "leg",
  parts: ["extensor-hallucis-longus"],
  actions: {
    patient: "Lifts the big toe.",
    clinician: "Extends the great toe and helps dorsiflexion of the ankle; keeps the toe clear in swing.",
  },
  attachments: {
    origin: "Middle half of the medial surface of the fibula and the interosseous membrane",
    insertion: "Base of the distal phalanx of the great toe, dorsal side",
  },
  innervation: { nerve: "Deep fibular nerve", roots: "L5" },
  story: "The big-toe lifter, tucked between two others at the front of the leg.",
  feelsLike: {
    patient: "Pain over the top of the foot behind the big toe, on the line of the bone that leads to it.",
    clinician:
      "Pain over the dorsum of the first metatarsal and great toe, with weak toe extension on tiring; night cramp of the toe occurs.",
  },
  provokedBy: [
    "stubbing the big toe",
    "long walks with the toe held up inside a tight shoe",
    "hours at the pedal with the foot raised",
    "a stiff big-toe joint",
  ],
  limits: ["bending the big toe down with the foot pointed", "lifting the big toe against weight"],
  mistakenFor: [
    "acute anterior compartment syndrome (emergency)",
    "L5 radiculopathy (weak great toe)",
    "gout or hallux rigidus",
    "tendinopathy of extensor hallucis longus",
    "entrapment of the deep fibular nerve at the ankle (anterior tarsal tunnel)",
    "stress fracture of the first metatarsal or navicular",
  ],
  related: ["tibialis-anterior", "extensor-digitorum-longus", "extensor-hallucis-brevis", "flexor-hallucis-longus"],
  selfCare:
    "Hold the big toe in your hand, bend it down, then point the whole foot, and wait for a slow count of twenty. Give the toe room in the shoe. If the toe has lost its strength to lift, have your back and leg checked.",
  needling: {
    palpation:
      "Flat palpation at the junction of middle and lower thirds of the leg, in the groove outside the tendon of tibialis anterior; lifting the great toe alone shows it. Feel for the anterior tibial pulse first",
    position: "Lying on the back with the knee supported",
    direction:
      "Shallow, from in front and inside outwards towards the fibula, staying outside the vessels; ultrasound is advised",
    needle: "0.25 x 30",
    level: "advanced",
    hazards: [
      { structure: "Anterior tibial artery and veins directly beside the belly", kind: "vessel" },
      { structure: "Deep fibular nerve with the vessels", kind: "nerve" },
      { structure: "Superficial fibular nerve where it leaves the fascia in the lower third", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-hallucis-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-hallucis-longus",
      u: 0.2,
      v: 0.2,
      depth: 0.4,
      location: {
        patient: "At the front of the leg, a third of the way up from ankle to knee, a thumb's width outside the shin.",
        clinician:
          "Belly at the junction of middle and lower thirds of the leg, between tibialis anterior and extensor digitorum longus; the mid-belly lay about 12 cm above the malleoli in 38 dissected legs.",
      },
      essential: [
        { zone: "great-toe-dorsal", side: "same" },
        { zone: "dorsal-foot", side: "same" },
      ],
      spillover: [{ zone: "anterior-ankle", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metatarsal-1-base", by: [0, 18, 4] },
            { at: "metatarsal-1-head", by: [-13, 18, -24] },
            { at: "metatarsal-1-head", by: [-7, 16, -4] },
            { at: "hallux-proximal-phalanx-base", by: [-2, 14, 10] },
            { at: "hallux-distal-phalanx-base", by: [2, 12, 6] },
          ],
          radius: [13, 16, 14, 13, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibia-plafond-centre", by: [2, 10, 30] },
            { at: "talus-head", by: [0, 18, 4] },
            { at: "navicular-centre", by: [-2, 18, 12] },
          ],
          radius: [13, 14, 14],
        },
      ],
      text: {
        patient: "It runs along the top of the foot to the big toe. Less often the front of the ankle aches with it.",
        clinician:
          "Dorsum of the first metatarsal and its head and of the great toe; spillover along the medial dorsum of the foot up to the front of the ankle.",
      },
      confidence: "medium",
      disagreement:
        "Close to the pattern of tibialis anterior; the classical charts put its centre on the dorsum of the first metatarsal head and that of tibialis anterior on the ankle and toe. No study has told the two apart.",
      sources: [
        { citation: "travell-1992", where: "chapter on the long extensors of the toes" },
        { citation: "donnelly-2019", where: "chapter on the long toe extensors" },
        { citation: "kim-2016-ehl", where: "abstract: middle of the belly at 35 % of leg length" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the long extensors of the toes" },
    { citation: "donnelly-2019", where: "chapter on the long toe extensors" },
    { citation: "kim-2016-ehl", where: "abstract: needle placement, 38 limbs" },
    { citation: "haig-2003", where: "abstract: blind needle placement in the leg" },
    { citation: "buerba-2019", where: "compartment syndrome" },
  ],
};
