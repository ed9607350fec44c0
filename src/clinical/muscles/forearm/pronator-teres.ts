import type { Muscle } from "../../types";

export const pronatorTeres: Muscle = {
  id: "pronator-teres",
  label: "Pronator teres",
  latin: "Pronator teres",
  synonyms: [],
  region: "forearm",
  parts: ["pronator-teres-humeral-head", "pronator-teres-ulnar-head"],
  actions: {
    patient: "Turns the palm down with force and helps to bend the elbow.",
    clinician:
      "Pronation of the forearm when speed or force is needed, in support of pronator quadratus; weak flexion of the elbow.",
  },
  attachments: {
    origin: "Humeral head: medial epicondyle and supracondylar ridge. Ulnar head: coronoid process of the ulna",
    insertion: "Middle of the lateral surface of the radius",
  },
  innervation: { nerve: "Median nerve", roots: "C6-C7" },
  story: "The palm-down muscle: it sits in the elbow crease, and the wrist pays for it.",
  feelsLike: {
    patient:
      "A deep ache on the front of the wrist, thumb side, and up the forearm. You cannot cup the hand to take coins without a pull in the elbow crease.",
    clinician:
      "Deep pain at the radial side of the palmar wrist and along the radial palmar forearm, worse with forceful pronation and with full supination under stretch, as when cupping the hands. Tingling in median fingers points to the nerve between the two heads.",
  },
  provokedBy: [
    "driving screws out, wringing and turning handles palm down",
    "golf, tennis serves and throwing",
    "hand massage and manual therapy for hours",
    "a cast or sling that kept the forearm turned in",
  ],
  limits: ["turning the palm fully up with the elbow straight", "cupping both hands to hold water"],
  mistakenFor: [
    "pronator syndrome (median nerve between the heads)",
    "carpal tunnel syndrome",
    "medial elbow tendinopathy (golfer's elbow)",
    "distal biceps tendinopathy or tear",
    "de Quervain tenosynovitis or arthritis at the base of the thumb",
    "C6-C7 radiculopathy",
  ],
  related: [
    "pronator-quadratus",
    "flexor-carpi-radialis",
    "palmaris-longus",
    "supinator",
    "brachialis",
    "biceps-brachii",
    "subscapularis",
  ],
  selfCare:
    "Hold a hammer or a spoon upright, elbow at your side. Let its weight turn the palm up, slow and small, then bring it back. Ten times is enough. Or turn the palm up with the other hand and hold for three breaths.",
  needling: {
    palpation:
      "Flat or pincer palpation of the oblique belly that bounds the cubital fossa on the inner side, 2-3.5 cm below the midpoint between biceps tendon and medial epicondyle; resisted pronation makes it stand out",
    position: "Supine, elbow slightly flexed, forearm supinated on a pillow",
    direction:
      "Inside the belly, upwards and towards the inner side, away from the biceps tendon, artery and median nerve; needle length chosen by the girth of the forearm",
    needle: "0.20-0.30 x 13-30",
    level: "advanced",
    hazards: [
      { structure: "Median nerve between the two heads", kind: "nerve" },
      { structure: "Brachial artery and its division on the outer side", kind: "vessel" },
      { structure: "Ulnar artery under the deep head", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "pronator-teres.trp1",
      label: "TrP1",
      kind: "central",
      structure: "pronator-teres-humeral-head",
      u: 0.28,
      v: 0.4,
      depth: 0.45,
      location: {
        patient: "Just below the elbow crease, on its inner half.",
        clinician:
          "In the humeral head just distal to the elbow crease, medial to the biceps tendon and its aponeurosis.",
      },
      essential: [{ zone: "volar-wrist-radial", side: "same" }],
      spillover: [{ zone: "volar-forearm", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "spillover",
          path: [
            { mm: [-234, 1020, 8] },
            { mm: [-240, 980, 17] },
            { mm: [-245, 935, 25] },
            { mm: [-252, 890, 29] },
            { mm: [-257, 862, 35] },
          ],
          radius: [12, 16, 16, 14, 12],
        },
        {
          kind: "essential",
          path: [{ mm: [-264, 856, 34] }, { at: "radial-styloid", by: [9, 6, 23] }],
          radius: [9, 10],
        },
      ],
      text: {
        patient:
          "A deep ache on the thumb side of the front of the wrist. It reaches up the forearm like a broad stripe.",
        clinician:
          "Essential reference deep in the radial side of the palmar wrist; spillover along the radial palmar forearm, fading towards the elbow.",
      },
      confidence: "medium",
      disagreement:
        "Muscle pain and irritation of the median nerve in the muscle look alike, and the charts do not separate the two heads. An experimental map was not found.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "balcerzak-2022", where: "pronator against carpal tunnel syndrome" },
        { citation: "fernandez-de-las-penas-2021-pronator", where: "place of insertion and distances" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "fernandez-de-las-penas-2021-pronator" },
    { citation: "ferrer-pena-2019" },
    { citation: "park-2015" },
    { citation: "balcerzak-2022" },
  ],
};
