import type { Muscle } from "../../types";

export const flexorCarpiRadialis: Muscle = {
  id: "flexor-carpi-radialis",
  label: "Flexor carpi radialis",
  latin: "Flexor radialis carpi",
  synonyms: ["FCR", "Radial wrist flexor"],
  region: "forearm",
  parts: ["flexor-carpi-radialis"],
  actions: {
    patient: "Bends the wrist towards the palm and tips the hand to the thumb side.",
    clinician: "Flexion and radial deviation of the wrist; weak help in pronation and in flexion of the elbow.",
  },
  attachments: {
    origin: "Medial epicondyle of the humerus by the common flexor tendon, and the antebrachial fascia",
    insertion: "Palmar surface of the base of the second metacarpal, with a slip to the third",
  },
  innervation: { nerve: "Median nerve", roots: "C6-C7" },
  story: "Find your pulse at the wrist: this is the cord beside it, and that is where it hurts.",
  feelsLike: {
    patient:
      "An ache at the front of the wrist on the thumb side, close to where the pulse is felt. It spreads into the ball of the thumb when you cut or grip.",
    clinician:
      "Pain at the radial side of the palmar wrist crease with extension into the radial palm, provoked by resisted flexion with radial deviation and by a strong pinch.",
  },
  provokedBy: [
    "cutting with scissors or secateurs",
    "gripping ski poles, an oar or a bat",
    "carrying trays on the flat hand",
    "golf and throwing",
  ],
  limits: ["cutting with scissors", "bending the hand back with the elbow straight", "lifting a pan with the palm up"],
  mistakenFor: [
    "tendinopathy of this muscle in its tunnel at the trapezium",
    "arthritis of the scaphotrapezial joint or at the base of the thumb",
    "palmar wrist ganglion",
    "scaphoid fracture after a fall on the hand",
    "carpal tunnel or pronator syndrome",
    "medial elbow tendinopathy; C6-C7 radiculopathy",
  ],
  related: [
    "pronator-teres",
    "palmaris-longus",
    "flexor-carpi-ulnaris",
    "flexor-digitorum-superficialis",
    "opponens-pollicis",
    "pectoralis-minor",
  ],
  selfCare:
    "Place the palm on a wall at hip height with the fingers down. Turn the hand a touch to the small finger side. Lean in until the inner forearm feels a gentle pull, then count to twenty. Let sharp blades do the work, not your grip.",
  needling: {
    palpation:
      "Flat palpation medial to brachioradialis and pronator teres, a hand's breadth below the elbow crease; wrist flexion with radial deviation shows tendon and belly",
    position: "Supine, elbow almost straight, forearm supinated on a pillow",
    direction:
      "At a right angle to the skin, shallow, slightly towards the radius; away from the middle of the forearm",
    needle: "0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Median nerve below, under flexor digitorum superficialis", kind: "nerve" },
      { structure: "Radial artery along the outer side of the belly and tendon", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-carpi-radialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-carpi-radialis",
      u: 0.33,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "In the middle of the front of the forearm, a hand's width below the elbow crease.",
        clinician:
          "In the middle of the belly, about a third of the way down the palmar forearm, where sonography finds the centre of the muscle some 8 cm below the crease.",
      },
      essential: [{ zone: "volar-wrist-radial", side: "same" }],
      spillover: [{ zone: "thenar", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "radial-styloid", by: [9, 7, 24] },
            { at: "radial-styloid", by: [9, -1, 24] },
          ],
          radius: [8, 9],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-1-base", by: [10, 0, 20] },
            { at: "metacarpal-1-base", by: [4, -14, 20] },
          ],
          radius: [9, 10],
        },
      ],
      text: {
        patient: "A round sore place on the front of the wrist, by the pulse, that fades into the ball of the thumb.",
        clinician:
          "Reference centred on the radial side of the palmar wrist crease, fading distally into the thenar region and proximally within a finger's breadth.",
      },
      confidence: "medium",
      disagreement:
        "Known from clinical charts only; an experimental map of this muscle was not found. The tendon and the joints under it lie in the same place and are examined first.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "jend-2021-radialis", where: "centre of the muscle at a third of the forearm's length" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "jend-2021-radialis" },
    { citation: "caetano-2020" },
    { citation: "liu-1997" },
  ],
};
