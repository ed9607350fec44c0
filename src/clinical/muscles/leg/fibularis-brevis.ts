import type { Muscle } from "../../types";

export const fibularisBrevis: Muscle = {
  id: "fibularis-brevis",
  label: "Fibularis brevis",
  latin: "Musculus fibularis brevis",
  synonyms: ["peroneus brevis"],
  region: "leg",
  parts: ["fibularis-brevis"],
  actions: {
    patient: "Pulls up the outer edge of the foot and keeps the ankle from rolling in.",
    clinician: "Everts the foot and helps plantarflexion; with longus the main dynamic guard against inversion.",
  },
  attachments: {
    origin: "Lower two thirds of the lateral surface of the fibula, in front of and deep to longus, and the septa",
    insertion: "Tuberosity of the fifth metatarsal",
  },
  innervation: { nerve: "Superficial fibular nerve", roots: "L5-S1" },
  story: "The short guard of the ankle, low on the outer leg.",
  feelsLike: {
    patient: "It feels like a sprain that will not go. The outer ankle bone and the edge of the foot stay sore.",
    clinician:
      "Pain around the lateral malleolus and along the lateral border of the foot, easily taken for a lingering sprain; tenderness at the tuberosity of the fifth metatarsal must first be cleared of fracture.",
  },
  provokedBy: [
    "rolling the ankle in, once or often",
    "running on a road that slopes to the side",
    "worn shoes with a slanted heel",
    "stopping and turning fast in court sports",
  ],
  limits: ["turning the sole in with the foot pointed", "rising on the toes on one leg", "side steps"],
  mistakenFor: [
    "fracture of the base of the fifth metatarsal or of the lateral malleolus",
    "sprain of the lateral ligaments",
    "split tear or tenosynovitis of the fibularis brevis tendon",
    "sural or superficial fibular neuropathy",
    "S1 radiculopathy",
    "sinus tarsi syndrome",
  ],
  related: ["fibularis-longus", "fibularis-tertius", "tibialis-posterior", "soleus"],
  selfCare:
    "Press the outer edge of the foot into a wall for five seconds, ease off, ten times. Then turn the sole in with your hand until you feel a mild pull. Swap worn shoes. A very sore bump at the outer edge of the foot after a twist should be X-rayed.",
  needling: {
    palpation:
      "Flat or pincer palpation on either side of the tendon of longus, against the fibula, near the junction of middle and lower thirds of the leg",
    position: "Side-lying on the other side, a pillow between the lower legs",
    direction: "Inwards towards the fibula, passing in front of or behind the tendon of longus",
    needle: "0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Superficial fibular nerve in front, where it leaves the fascia", kind: "nerve" },
      { structure: "Sural nerve and small saphenous vein behind", kind: "nerve" },
      { structure: "Perforating branches of the fibular artery behind the fibula", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "fibularis-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "fibularis-brevis",
      u: 0.3,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "On the outer leg, a hand and a half above the ankle bone, by the long cord.",
        clinician:
          "Belly in the upper part of the lower third of the leg, in front of and beneath the tendon of longus.",
      },
      essential: [{ zone: "lateral-malleolus", side: "same" }],
      spillover: [{ zone: "lateral-foot", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-malleolus-prominence", by: [-6, 22, 4] },
            { at: "lateral-malleolus-prominence", by: [-6, 0, -2] },
            { at: "lateral-malleolus", by: [-6, -10, 4] },
          ],
          radius: [13, 15, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "calcaneus-lateral", by: [-8, -8, 0] },
            { at: "metatarsal-5-tuberosity", by: [-10, -4, 0] },
            { at: "metatarsal-5-head", by: [-12, -2, -24] },
          ],
          radius: [10, 11, 10],
        },
      ],
      text: {
        patient: "A round patch on the outer ankle bone, with a line along the edge of the foot.",
        clinician:
          "Over and about the lateral malleolus, with spillover along the lateral foot towards the fifth metatarsal; the lateral leg above is spared.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart gives longus and brevis one field. The patch on the outer leg is ascribed to longus here, following the place of the point; no study has told the two apart.",
      sources: [
        { citation: "travell-1992", where: "chapter on the peroneal muscles" },
        { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
        { citation: "perez-costa-2016", where: "abstract: latent points in footballers with ankle pain" },
        { citation: "barrett-2006", where: "abstract: nerve in the lateral compartment in 72 % of 75 legs" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the peroneal muscles" },
    { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
    { citation: "barrett-2006" },
    { citation: "zuil-escobar-2016", where: "abstract: latent points in healthy people" },
    { citation: "perez-costa-2016" },
  ],
};
