import type { Muscle } from "../../types";

export const fibularisTertius: Muscle = {
  id: "fibularis-tertius",
  label: "Fibularis tertius",
  latin: "Musculus fibularis tertius",
  synonyms: ["peroneus tertius"],
  region: "leg",
  parts: ["fibularis-tertius"],
  actions: {
    patient: "Lifts the outer edge of the foot as the leg swings forward.",
    clinician:
      "Dorsiflexes the ankle and everts the foot in swing. In form the lowest outer part of extensor digitorum longus; found in 93 % of dissected legs and in 80 % on clinical examination.",
  },
  attachments: {
    origin: "Lower third of the front of the fibula, interosseous membrane and anterior intermuscular septum",
    insertion: "Dorsal side of the base of the fifth metatarsal",
  },
  innervation: { nerve: "Deep fibular nerve", roots: "L5-S1" },
  story: "The third of the outer ankle's guards. Some people are born without it.",
  feelsLike: {
    patient: "Pain in front of the outer ankle bone, where a sprain hurts. The outer heel can ache as well.",
    clinician:
      "Pain in front of the lateral malleolus over the sinus tarsi and outer dorsum, at times with a second place at the outer heel, after inversion with the foot pointed.",
  },
  provokedBy: [
    "a twist of the ankle with the toes pointed",
    "kicking with the outer side of the foot",
    "long walks on rough ground",
    "a tight boot collar over the lower shin",
  ],
  limits: ["pointing the foot down and in", "lifting the outer edge of the foot", "walking on the heels"],
  mistakenFor: [
    "sprain of the anterior talofibular ligament",
    "sinus tarsi syndrome",
    "anterolateral impingement of the ankle",
    "osteochondral lesion of the talus",
    "entrapment of the superficial fibular nerve",
    "acute anterior compartment syndrome (emergency)",
  ],
  related: ["extensor-digitorum-longus", "fibularis-brevis", "fibularis-longus", "extensor-digitorum-brevis"],
  selfCare:
    "Kneel on a rug with the toes pointed and turned slightly in, sit back a little, and breathe for half a minute. Pad or loosen a boot that rubs the front of the shin. An ankle that still gives way after weeks is worth a check.",
  needling: {
    palpation:
      "Flat palpation in front of the fibula in the lower third of the leg, just outside the tendons of extensor digitorum longus; lifting the outer edge of the foot shows belly and tendon, if it is there",
    position: "Lying on the back with the leg turned in, or side-lying on the other side",
    direction: "Shallow, backwards and outwards towards the front of the fibula",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Superficial fibular nerve under the skin in front of the fibula", kind: "nerve" },
      { structure: "Anterior tibial artery and veins, inside", kind: "vessel" },
      { structure: "Deep fibular nerve, inside", kind: "nerve" },
      { structure: "Perforating branch of the fibular artery through the membrane above the ankle", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "fibularis-tertius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "fibularis-tertius",
      u: 0.18,
      v: 0.6,
      depth: 0.3,
      location: {
        patient: "A hand above the outer ankle bone, on the front edge of the thin bone.",
        clinician: "Belly on the front of the fibula in the lower fifth of the leg, outside extensor digitorum longus.",
      },
      essential: [
        { zone: "anterolateral-ankle", side: "same" },
        { zone: "dorsal-foot-lateral", side: "same" },
      ],
      spillover: [{ zone: "heel-lateral", side: "same" }],
      rare: [{ zone: "lateral-malleolus", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "tibia-plafond-centre", by: [-20, 8, 22] },
            { at: "tibia-plafond-centre", by: [-22, -12, 28] },
            { at: "cuboid-centre", by: [-4, 20, 8] },
            { at: "metatarsal-4-base", by: [-4, 16, 14] },
          ],
          radius: [11, 12, 15, 12],
        },
        {
          kind: "spillover",
          path: [{ at: "calcaneus-lateral", by: [-8, -14, -42] }],
          radius: 14,
        },
        {
          kind: "rare",
          path: [
            { at: "lateral-malleolus-prominence", by: [-2, 12, -16] },
            { at: "lateral-malleolus", by: [-4, -6, -14] },
          ],
          radius: [13, 13],
        },
      ],
      text: {
        patient:
          "One place in front of the outer ankle, and a smaller one at the outer heel. The gap between them may be calm.",
        clinician:
          "Anterolateral ankle and outer dorsum of the foot in front of the lateral malleolus, with a second island at the lateral heel; seldom the strip behind the malleolus between them.",
      },
      confidence: "medium",
      disagreement:
        "The heel island is drawn by some authors as one strip behind the malleolus. The muscle is missing in 7 to 20 % of legs, so that an ankle sprain with no such muscle hurts in the same place.",
      sources: [
        { citation: "travell-1992", where: "chapter on the peroneal muscles" },
        { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
        { citation: "yammine-2017", where: "abstract: 35 studies, 7601 legs" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the peroneal muscles" },
    { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
    { citation: "yammine-2017" },
    { citation: "barrett-2006", where: "abstract: course of the superficial fibular nerve" },
    { citation: "perez-costa-2016", where: "abstract: muscle examined in 17 footballers" },
  ],
};
