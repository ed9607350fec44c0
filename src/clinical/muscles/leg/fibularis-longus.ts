import type { Muscle } from "../../types";

export const fibularisLongus: Muscle = {
  id: "fibularis-longus",
  label: "Fibularis longus",
  latin: "Musculus fibularis longus",
  synonyms: ["peroneus longus"],
  region: "leg",
  parts: ["fibularis-longus"],
  actions: {
    patient: "Turns the sole out, guards the ankle and holds the arch from below.",
    clinician:
      "Everts the foot, depresses the first ray and helps plantarflexion; steadies the ankle against inversion and supports the transverse and lateral arches.",
  },
  attachments: {
    origin: "Head and upper two thirds of the lateral surface of the fibula, intermuscular septa",
    insertion: "Base of the first metatarsal and medial cuneiform, plantar side, after crossing the sole",
  },
  innervation: { nerve: "Superficial fibular nerve", roots: "L5-S1" },
  story: "The stirrup of the foot, and the muscle of the weak ankle.",
  feelsLike: {
    patient: "The outer ankle hurts, and it feels weak, as if it might roll again. Old sprains seem never to end.",
    clinician:
      "Pain and tenderness around the lateral malleolus and a sense of a weak ankle with repeated sprains. A tight belly may press on the common or superficial fibular nerve: numb dorsum of the foot or weak dorsiflexion is a nerve sign, not referral.",
  },
  provokedBy: [
    "a sprain that rolled the foot in",
    "a long time in a cast or boot",
    "crossing the legs, or a tight sock at the top of the calf",
    "high heels and narrow heels",
    "a long second toe bone that makes the foot rock",
  ],
  limits: ["turning the sole in", "walking on rough ground", "balancing on one leg"],
  mistakenFor: [
    "sprain of the lateral ligaments or syndesmosis",
    "fracture of the fibula or of the base of the fifth metatarsal",
    "fibular tendinopathy, tear or subluxation",
    "common or superficial fibular neuropathy",
    "L5-S1 radiculopathy",
    "lateral compartment syndrome",
  ],
  related: ["fibularis-brevis", "fibularis-tertius", "tibialis-posterior", "tibialis-anterior", "gluteus-minimus"],
  selfCare:
    "Sit, rest the ankle on the other knee, draw the foot up and turn the sole in; hold for half a minute. Stand on one leg each day near a wall. Keep the legs uncrossed. If you cannot take four steps after a sprain, get an X-ray before anything else.",
  needling: {
    palpation:
      "Flat or pincer palpation against the fibula, from two fingers below the head downwards; roll the common fibular nerve behind the head and neck first",
    position: "Side-lying on the other side, sore leg in front, a pillow between the knees",
    direction:
      "Inwards towards the shaft of the fibula, at least two fingers below its head, never backwards over the neck",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Common fibular nerve at the fibular head and neck", kind: "nerve" },
      { structure: "Deep fibular nerve, which passes through the upper part of the muscle", kind: "nerve" },
      { structure: "Superficial fibular nerve deep to and in front of the belly", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "fibularis-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "fibularis-longus",
      u: 0.08,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "On the outer leg, two to three fingers below the bony knob at the side of the knee.",
        clinician: "Upper belly over the shaft of the fibula, 3-4 cm below its head.",
      },
      essential: [{ zone: "lateral-malleolus", side: "same" }],
      spillover: [
        { zone: "lateral-leg", side: "same" },
        { zone: "lateral-foot", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-malleolus-prominence", by: [-6, 34, 0] },
            { at: "lateral-malleolus-prominence", by: [-4, 14, -14] },
            { at: "lateral-malleolus", by: [-4, -2, -16] },
            { at: "lateral-malleolus", by: [-6, -16, -2] },
          ],
          radius: [10, 11, 11, 10],
        },
        {
          kind: "spillover",
          path: [{ mm: [-132, 315, -36] }, { mm: [-129, 260, -38] }, { mm: [-124, 205, -40] }],
          radius: [17, 20, 16],
        },
        {
          kind: "spillover",
          path: [
            { at: "calcaneus-lateral", by: [-8, -12, 8] },
            { at: "metatarsal-5-tuberosity", by: [-10, -4, 4] },
            { at: "metatarsal-5-tuberosity", by: [-12, -4, 22] },
          ],
          radius: [9, 11, 10],
        },
      ],
      text: {
        patient:
          "Pain hooks round the outer ankle bone: above, behind and below it. A paler patch may lie half way up the outer leg.",
        clinician:
          "Above, behind and below the lateral malleolus; spillover over the middle third of the lateral leg and a short way along the lateral foot.",
      },
      confidence: "high",
      disagreement:
        "In a trial (n = 27) needling of this muscle added to exercise did better than exercise alone at one month, without sham; a sham-controlled one (n = 32) found better balance. Neither tests the pain map.",
      sources: [
        { citation: "travell-1992", where: "chapter on the peroneal muscles" },
        { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
        { citation: "park-2022", where: "abstract: nerve entry in the upper areas of the belly, 5 cadavers" },
        { citation: "perez-costa-2016", where: "abstract: active points in 3 of 17 footballers with ankle pain" },
        { citation: "salom-moreno-2015", where: "abstract" },
        { citation: "lopez-gonzalez-2021", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on the peroneal muscles" },
    { citation: "donnelly-2019", where: "chapter on the fibularis muscles" },
    { citation: "dommerholt-2018", where: "chapter on the leg and foot muscles" },
    { citation: "salom-moreno-2015", where: "abstract: n = 27" },
    { citation: "lopez-gonzalez-2021", where: "abstract: n = 32" },
    { citation: "yun-2015", where: "abstract: blind against guided placement" },
    { citation: "park-2022" },
  ],
};
