import type { Muscle } from "../../types";

export const palmarisLongus: Muscle = {
  id: "palmaris-longus",
  label: "Palmaris longus",
  latin: "Musculus palmaris longus",
  synonyms: [],
  region: "forearm",
  parts: ["palmaris-longus"],
  actions: {
    patient: "Cups the palm and helps a little to bend the wrist. Many people live well without it.",
    clinician:
      "Tenses the palmar aponeurosis and flexes the wrist weakly; assists abduction of the thumb through its radial slip. Absent in about one in five (pooled surveys), with wide differences between populations.",
  },
  attachments: {
    origin: "Medial epicondyle of the humerus by the common flexor tendon",
    insertion: "Palmar aponeurosis and flexor retinaculum",
  },
  innervation: { nerve: "Median nerve", roots: "C7-T1" },
  story: "The odd one out. It does not ache, but prickles in the palm like fizz.",
  feelsLike: {
    patient:
      "A prickling in the hollow of the hand, more on the skin than deep inside. The palm is sore when you press a tool into it.",
    clinician:
      "Superficial prickling or pins-like pain centred in the palm rather than the usual deep ache, with tenderness that makes handles hard to hold. Numbness is not part of it: if there is any, look for a nerve.",
  },
  provokedBy: [
    "pressing a tool handle, trowel or cane into the palm",
    "a fall on the open hand",
    "racket sports and rowing",
    "digging, weeding and pruning",
  ],
  limits: ["holding a screwdriver or trowel", "cupping the hand with force", "leaning on a walking stick"],
  mistakenFor: [
    "carpal tunnel syndrome",
    "Dupuytren disease (nodules and cords in the palm)",
    "neuropathy of the palmar cutaneous branch of the median nerve",
    "pronator syndrome",
    "complex regional pain syndrome after an injury of the hand",
    "C7-C8 radiculopathy",
  ],
  related: [
    "flexor-carpi-radialis",
    "flexor-digitorum-superficialis",
    "pronator-teres",
    "triceps-brachii",
    "flexor-carpi-ulnaris",
  ],
  selfCare:
    "Hold your arm out, palm up and elbow straight. With the other hand, bring the open hand and fingers down and back until the palm feels wide. Breathe out slowly, three times. Wrap tool handles with soft tape.",
  needling: {
    palpation:
      "Flat palpation in the upper third of the palmar forearm, between flexor carpi radialis and flexor carpi ulnaris; first see whether the tendon is there (thumb and little finger opposed, wrist bent)",
    position: "Supine, elbow almost straight, forearm supinated on a pillow",
    direction: "Shallow, along the fibres or slanting across them, without leaving the superficial layer",
    needle: "0.20-0.25 x 25",
    level: "standard",
    hazards: [
      { structure: "Median nerve under flexor digitorum superficialis", kind: "nerve" },
      { structure: "Ulnar artery on its oblique course below the superficial flexors", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "palmaris-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "palmaris-longus",
      u: 0.22,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "High on the soft front of the forearm, towards its inner side.",
        clinician:
          "In the short belly in the upper third of the palmar forearm, on the line from the medial epicondyle to the middle of the wrist.",
      },
      essential: [{ zone: "palm", side: "same" }],
      spillover: [{ zone: "volar-forearm", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "capitate-centre", by: [1, -8, 34] },
            { at: "metacarpal-3-base", by: [0, -24, 30] },
            { at: "metacarpal-3-head", by: [0, 18, 20] },
          ],
          radius: [12, 19, 16],
        },
        {
          kind: "essential",
          path: [{ at: "metacarpal-1-base", by: [14, -8, 20] }],
          radius: 10,
        },
        {
          kind: "spillover",
          path: [{ mm: [-228, 970, 22] }, { mm: [-236, 925, 28] }, { mm: [-246, 880, 32] }, { mm: [-250, 856, 37] }],
          radius: [12, 17, 16, 13],
        },
      ],
      text: {
        patient: "The hollow of the hand prickles and is sore. A trace of it can reach up the lower forearm.",
        clinician:
          "Prickling centred in the palm, from the base of the thumb to the distal palmar crease and without the fingers; spillover over the distal palmar forearm.",
      },
      confidence: "medium",
      disagreement:
        "The prickling quality sets this pattern apart and also makes it hard to tell from nerve pain. A missing muscle is common, and no experimental study of its referral was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 37, Palmaris longus" },
        { citation: "yammine-2013", where: "absent in a pooled 20 per cent" },
        { citation: "caetano-2019-palmaris", where: "its nerve branch" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 37, Palmaris longus" },
    { citation: "donnelly-2019", where: "chapter on palmaris longus" },
    { citation: "yammine-2013" },
    { citation: "caetano-2019-palmaris" },
    { citation: "caetano-2020" },
  ],
};
