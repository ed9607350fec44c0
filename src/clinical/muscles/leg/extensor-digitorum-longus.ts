import type { Muscle } from "../../types";

export const extensorDigitorumLongus: Muscle = {
  id: "extensor-digitorum-longus",
  label: "Extensor digitorum longus",
  latin: "Musculus extensor digitorum longus",
  synonyms: [],
  region: "leg",
  parts: ["extensor-digitorum-longus"],
  actions: {
    patient: "Lifts the four small toes and helps to lift the foot.",
    clinician:
      "Extends toes 2-5, dorsiflexes the ankle and everts the foot; checks the slap of the forefoot after heel strike.",
  },
  attachments: {
    origin: "Lateral condyle of the tibia, upper three quarters of the front of the fibula, interosseous membrane",
    insertion: "Middle and distal phalanges of toes 2-5 by the extensor hoods",
  },
  innervation: { nerve: "Deep fibular nerve", roots: "L5-S1" },
  story: "The top-of-the-foot muscle: cramp in the toes, ache where the laces sit.",
  feelsLike: {
    patient:
      "The top of the foot aches under the laces and on into the middle toes. At night the toes may cramp upwards.",
    clinician:
      "Persistent pain over the dorsum of the foot and middle toes, weakness with foot slap on tiring, and night cramp of the toe extensors; in children it can pass for growing pains.",
  },
  provokedBy: [
    "tripping over a toe, or kicking a ball with the toes",
    "long drives with the foot held up over the pedal",
    "high heels or very stiff calves",
    "the weight of bedding on the feet",
  ],
  limits: ["pointing foot and toes down together", "walking on the heels", "fast walking downhill"],
  mistakenFor: [
    "acute anterior compartment syndrome (emergency)",
    "L5 radiculopathy or common fibular neuropathy (foot drop)",
    "stress fracture of a metatarsal",
    "extensor tenosynovitis from tight laces",
    "entrapment of the superficial or deep fibular nerve",
    "midfoot arthritis",
  ],
  related: [
    "tibialis-anterior",
    "extensor-hallucis-longus",
    "extensor-digitorum-brevis",
    "fibularis-longus",
    "fibularis-tertius",
    "flexor-digitorum-longus",
  ],
  selfCare:
    "Sit, cross the foot over the knee, and with one hand bend toes and foot down till the front of the leg pulls; keep it there for ten slow breaths. Loosen the laces and keep the blanket light. A foot that slaps or drops all of a sudden should be seen by a doctor soon.",
  needling: {
    palpation:
      "Flat palpation below and in front of the fibular head, between tibialis anterior and fibularis longus; lifting the small toes alone shows the belly",
    position: "Lying on the back with the knee supported, or side-lying with the outer side uppermost",
    direction:
      "Backwards and outwards towards the fibula, shallow; at least three fingers below the fibular head, clear of the neck",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Common fibular nerve and its division at the fibular neck", kind: "nerve" },
      { structure: "Deep fibular nerve, which passes through or under the upper belly to the membrane", kind: "nerve" },
      { structure: "Anterior tibial artery and veins on the membrane", kind: "vessel" },
      {
        structure: "Superficial fibular nerve along the septum, in about a quarter of legs in front of it",
        kind: "nerve",
      },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-digitorum-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-digitorum-longus",
      u: 0.1,
      v: 0.1,
      depth: 0.12,
      strand: 3,
      location: {
        patient: "On the front and outer side of the leg, four fingers below the knob by the knee.",
        clinician:
          "Upper part of the belly between tibialis anterior and fibularis longus, about 6-8 cm below the fibular head.",
      },
      essential: [
        { zone: "dorsal-foot", side: "same" },
        { zone: "toes-2-4", side: "same" },
      ],
      spillover: [{ zone: "anterior-ankle", side: "same" }],
      rare: [{ zone: "shin", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "intermediate-cuneiform-centre", by: [-6, 16, 8] },
            { at: "metatarsal-3-base", by: [2, 16, 24] },
            { at: "metatarsal-3-head", by: [0, 16, -14] },
          ],
          radius: [13, 16, 17],
        },
        {
          kind: "essential",
          path: [
            { at: "toe-2-proximal-phalanx-base", by: [0, 10, 4] },
            { at: "toe-2-distal-phalanx-base", by: [0, 10, 4] },
          ],
          radius: [9, 9],
        },
        {
          kind: "essential",
          path: [
            { at: "toe-3-proximal-phalanx-base", by: [0, 10, 4] },
            { at: "toe-3-distal-phalanx-base", by: [0, 10, 2] },
          ],
          radius: [9, 9],
        },
        {
          kind: "essential",
          path: [
            { at: "toe-4-proximal-phalanx-base", by: [0, 10, 4] },
            { at: "toe-4-distal-phalanx-base", by: [0, 10, 2] },
          ],
          radius: [9, 9],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibia-plafond-centre", by: [-10, 12, 28] },
            { at: "tibia-plafond-centre", by: [-8, -8, 34] },
            { at: "intermediate-cuneiform-centre", by: [-4, 18, 0] },
          ],
          radius: [13, 15, 13],
        },
        {
          kind: "rare",
          path: [
            { at: "tibial-crest-3", by: [-18, 0, 6] },
            { at: "tibial-crest-4", by: [-14, 0, 6] },
            { at: "tibial-crest-5", by: [-12, -10, 6] },
          ],
          radius: [18, 16, 12],
        },
      ],
      text: {
        patient:
          "The middle of the top of the foot, and the three toes beyond it. Some feel it in front of the ankle as well.",
        clinician:
          "Dorsum of the foot and the middle three toes, sparing the great and little toe; spillover to the front of the ankle, seldom upwards over the lower front of the leg.",
      },
      confidence: "medium",
      disagreement:
        "Some charts carry the pain to the tips of the toes, others end it at their roots, and the strip over the leg is not in all. Latent points here were commoner with a high arch in one study of 74 people.",
      sources: [
        { citation: "travell-1992", where: "chapter on the long extensors of the toes" },
        { citation: "donnelly-2019", where: "chapter on the long toe extensors" },
        { citation: "zuil-escobar-2024", where: "abstract" },
        { citation: "haig-2003", where: "abstract: blind placement, structures within 5 mm" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the long extensors of the toes" },
    { citation: "donnelly-2019", where: "chapter on the long toe extensors" },
    { citation: "zuil-escobar-2016", where: "abstract: latent points in healthy people" },
    { citation: "zuil-escobar-2024" },
    { citation: "barrett-2006", where: "abstract: course of the superficial fibular nerve in 75 legs" },
    { citation: "buerba-2019", where: "compartment syndrome" },
  ],
};
