import type { Muscle } from "../../types";

export const flexorHallucisLongus: Muscle = {
  id: "flexor-hallucis-longus",
  label: "Flexor hallucis longus",
  latin: "Musculus flexor hallucis longus",
  synonyms: [],
  region: "leg",
  parts: ["flexor-hallucis-longus"],
  actions: {
    patient: "Bends the big toe and gives the last push of each step.",
    clinician:
      "Flexes the distal phalanx of the great toe and holds it to the ground at push-off; helps plantarflexion and inversion and supports the medial arch. Its tendon usually sends slips to the flexor tendons of the second and third toes.",
  },
  attachments: {
    origin: "Lower two thirds of the back of the fibula, interosseous membrane and posterior intermuscular septum",
    insertion: "Base of the distal phalanx of the great toe",
  },
  innervation: { nerve: "Tibial nerve", roots: "L5-S2" },
  story: "The dancer's muscle: it works for the big toe, from the far side of the calf.",
  feelsLike: {
    patient: "The big toe hurts on its underside, and so does the ball behind it. Each push-off tells you.",
    clinician:
      "Pain of the plantar surface of the great toe and first metatarsal head on push-off, taken for gout or sesamoid trouble; the toe may cramp. Pain and crepitus behind the medial malleolus point to the tendon in its tunnel.",
  },
  provokedBy: [
    "dance on the toes, sprints and jumps",
    "walking or running on sand or a sloping beach",
    "a stiff or short big toe",
    "flip-flops that the toe must grip",
  ],
  limits: ["bending the big toe up with the foot raised", "rising on the toes", "pushing off at speed"],
  mistakenFor: [
    "gout of the first metatarsophalangeal joint (hot and red: medical assessment)",
    "sesamoiditis or sesamoid fracture",
    "hallux rigidus or hallux valgus",
    "tenosynovitis of the flexor hallucis longus and posterior ankle impingement",
    "tarsal tunnel syndrome or entrapment of the medial plantar nerve",
    "deep vein thrombosis (same-day assessment)",
  ],
  related: ["flexor-digitorum-longus", "flexor-hallucis-brevis", "tibialis-posterior", "soleus", "abductor-hallucis"],
  selfCare:
    "Place the big toe up against a step, heel on the floor, and lean the knee forward until the calf pulls; stay for half a minute. Leave out sand and jumps for some days. Wear a shoe with a firm front. A toe joint that is hot and red needs a doctor.",
  needling: {
    palpation:
      "Flat palpation through soleus just behind the fibula in the lower third of the leg, on the outer side of the calcaneal tendon; flexing the great toe against light pressure shows the belly",
    position: "Prone with the foot over the edge of the couch, or side-lying with the outer side uppermost",
    direction: "From behind and outside, forwards towards the back of the fibula, staying on the outer side",
    needle: "0.25-0.30 x 40",
    level: "standard",
    hazards: [
      { structure: "Fibular artery and veins, in or in front of the belly along the fibula", kind: "vessel" },
      { structure: "Tibial nerve and posterior tibial vessels at the inner border of the belly", kind: "nerve" },
      { structure: "Sural nerve and small saphenous vein under the skin", kind: "nerve" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-hallucis-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-hallucis-longus",
      u: 0.16,
      v: 0.5,
      depth: 0.2,
      location: {
        patient: "Low in the calf, on its outer side, just behind the thin bone.",
        clinician:
          "Belly behind the fibula at the upper end of the lower third of the leg, deep to soleus, on the outer side of the midline.",
      },
      essential: [
        { zone: "great-toe-plantar", side: "same" },
        { zone: "first-mt-head", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metatarsal-1-head-plantar", by: [2, -10, -6] },
            { at: "hallux-proximal-phalanx-base", by: [-4, -14, 12] },
            { at: "hallux-distal-phalanx-base", by: [0, -12, 6] },
            { at: "hallux-distal-phalanx-base", by: [-4, -12, 14] },
          ],
          radius: [11, 9, 10, 8],
        },
      ],
      text: {
        patient: "Only the underside of the big toe hurts, with the round pad it springs from. The calf may feel fine.",
        clinician: "Plantar surface of the great toe and of the first metatarsal head. The heel and calf are spared.",
      },
      confidence: "medium",
      disagreement:
        "Dissections put the densest nerve endings at 20-50 % of the way up from the lateral malleolus, so that points may lie higher than in the charts. Because its tendon is linked to the toe flexors, the second toe can move with it, and may be expected to hurt as well.",
      sources: [
        { citation: "travell-1992", where: "chapter on the long flexors of the toes" },
        { citation: "donnelly-2019", where: "chapter on the long toe flexors" },
        { citation: "yi-2016", where: "abstract: nerve arborization in 10 specimens" },
        { citation: "takekawa-2022", where: "abstract: slips to the toe flexors" },
        { citation: "thummar-2020", where: "abstract: 41 % of 100 patients with plantar fasciopathy" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the long flexors of the toes" },
    { citation: "donnelly-2019", where: "chapter on the long toe flexors" },
    { citation: "yi-2016" },
    { citation: "takekawa-2022" },
    { citation: "haig-2003", where: "abstract: blind needle placement in the leg" },
    { citation: "wells-1997" },
  ],
};
