import type { Muscle } from "../../types";

export const flexorDigitorumLongus: Muscle = {
  id: "flexor-digitorum-longus",
  label: "Flexor digitorum longus",
  latin: "Musculus flexor digitorum longus",
  synonyms: [],
  region: "leg",
  parts: ["flexor-digitorum-longus"],
  actions: {
    patient: "Bends the four small toes and helps them grip the ground.",
    clinician:
      "Flexes the distal phalanges of toes 2-5, presses them to the ground at push-off, and helps plantarflexion and inversion of the foot.",
  },
  attachments: {
    origin: "Back of the middle of the tibia below the soleal line, and the fascia over tibialis posterior",
    insertion: "Bases of the distal phalanges of toes 2-5",
  },
  innervation: { nerve: "Tibial nerve", roots: "L5-S2" },
  story: "The claw-toe muscle: in the calf, yet felt under the front of the foot.",
  feelsLike: {
    patient: "The sole hurts just behind the small toes, as if you walked on a stone. The toes may cramp or claw.",
    clinician:
      "Pain of the plantar forefoot proximal to the lesser toes, worse on walking, sometimes with cramp and clawing of toes 2-5; patients often seek relief in insoles.",
  },
  provokedBy: [
    "walking or running on sand or uneven ground",
    "loose shoes or sandals that the toes must hold on",
    "stiff soles",
    "a foot that rolls inwards, or a sunken arch",
  ],
  limits: ["walking barefoot on hard floors", "bending the toes up with the foot raised", "pushing off fast"],
  mistakenFor: [
    "metatarsalgia and Morton's neuroma",
    "medial tibial stress syndrome or stress fracture of the tibia",
    "tarsal tunnel syndrome",
    "stress fracture of a metatarsal",
    "deep posterior compartment syndrome",
    "deep vein thrombosis (same-day assessment)",
  ],
  related: [
    "flexor-hallucis-longus",
    "tibialis-posterior",
    "flexor-digitorum-brevis",
    "quadratus-plantae",
    "extensor-digitorum-longus",
    "soleus",
  ],
  selfCare:
    "Sit with the sore foot on the other knee. Draw the foot up, then draw the small toes up too, and hold for half a minute. Choose shoes that lace and have a firm sole that bends at the toes. Stay off sand until it has calmed.",
  needling: {
    palpation:
      "Flat palpation along the back of the tibia from its inner border, in the middle third, with the knee bent and gastrocnemius and soleus pushed outwards; flexing the small toes shows the belly",
    position: "Side-lying on the sore side, knee bent, inner side of the leg uppermost",
    direction: "From behind the inner border of the tibia forwards and outwards, close along the back of the bone",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Posterior tibial artery and veins, behind and outside the belly", kind: "vessel" },
      { structure: "Tibial nerve beside the vessels", kind: "nerve" },
      { structure: "Great saphenous vein and saphenous nerve along the inner border of the tibia", kind: "vessel" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-digitorum-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-digitorum-longus",
      u: 0.1,
      v: 0.45,
      depth: 0.2,
      location: {
        patient: "Behind the inner edge of the shin bone, not quite half way down the leg.",
        clinician:
          "Upper part of the belly on the back of the tibia, a little above the middle of the leg; within the stretch (30-60 % of tibial length from above) where dissection found the motor nerve endings.",
      },
      essential: [
        { zone: "sole-mid", side: "same" },
        { zone: "forefoot-plantar", side: "same" },
      ],
      spillover: [{ zone: "lesser-toes-plantar", side: "same" }],
      rare: [
        { zone: "medial-ankle", side: "same" },
        { zone: "medial-calf", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metatarsal-4-base", by: [-2, -34, 4] },
            { at: "metatarsal-3-base", by: [0, -38, 22] },
            { at: "metatarsal-3-head", by: [-2, -18, -9] },
          ],
          radius: [13, 18, 19],
        },
        {
          kind: "spillover",
          path: [
            { at: "metatarsal-3-head", by: [-2, -18, 10] },
            { at: "toe-3-proximal-phalanx-base", by: [-4, -12, 8] },
            { at: "toe-3-middle-phalanx-base", by: [-4, -10, 6] },
          ],
          radius: [19, 19, 15],
        },
        {
          kind: "rare",
          path: [
            { at: "tibial-crest-2", by: [44, -10, -62] },
            { at: "tibial-crest-3", by: [36, -10, -50] },
            { at: "tibial-crest-4", by: [30, -10, -46] },
            { at: "medial-malleolus-prominence", by: [6, 26, -8] },
            { at: "medial-malleolus-prominence", by: [8, 2, -4] },
          ],
          radius: [20, 16, 10, 11, 17],
        },
      ],
      text: {
        patient: "Pain under the front half of the sole, just short of the four small toes. The toes can join in.",
        clinician:
          "Middle of the plantar forefoot proximal to the four lesser toes, with spillover to the toes themselves; seldom a streak along the medial calf down to the medial ankle.",
      },
      confidence: "medium",
      disagreement:
        "Latent points here were commoner in people with a low arch than in controls in one study, which does not show which came first; no study has mapped the referral. Dissections differ on where the nerve branches are densest: 30-60 % of the tibia from above in one, the lower half of the leg (30-40 % up from the lateral malleolus) in another, thus below this point.",
      sources: [
        { citation: "travell-1992", where: "chapter on the long flexors of the toes" },
        { citation: "donnelly-2019", where: "chapter on the long toe flexors" },
        { citation: "kim-2015-fdl", where: "abstract: motor endpoints in 14 legs" },
        { citation: "yi-2016", where: "abstract: 30-40 % of the way from lateral malleolus to fibular head" },
        { citation: "zuil-escobar-2015", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the long flexors of the toes" },
    { citation: "donnelly-2019", where: "chapter on the long toe flexors" },
    { citation: "kim-2015-fdl" },
    { citation: "yi-2016" },
    { citation: "zuil-escobar-2016", where: "abstract: latent points in healthy people" },
    { citation: "haig-2003", where: "abstract: blind needle placement in the leg" },
  ],
};
