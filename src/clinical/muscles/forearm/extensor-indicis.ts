import type { Muscle } from "../../types";

export const extensorIndicis: Muscle = {
  id: "extensor-indicis",
  label: "Extensor indicis",
  latin: "Extensor indicis",
  synonyms: ["Extensor indicis proprius", "EIP"],
  region: "forearm",
  parts: ["extensor-indicis"],
  actions: {
    patient: "Lets you point: it lifts the index while the other fingers stay closed.",
    clinician: "Independent extension of the index finger; weak help in extension of the wrist.",
  },
  attachments: {
    origin: "Posterior surface of the distal third of the ulna and the interosseous membrane",
    insertion: "Dorsal expansion of the index finger, on the ulnar side of the common tendon",
  },
  innervation: { nerve: "Posterior interosseous nerve (deep branch of the radial nerve)", roots: "C7-C8" },
  story: "The pointing muscle: a click too many, and the back of the wrist aches on the thumb side.",
  feelsLike: {
    patient:
      "An ache over the back of the wrist and the hand on the thumb side. The finger itself does not hurt. Clicking makes it worse.",
    clinician:
      "Dull pain over the dorsoradial wrist and hand that stops at the knuckles, worse with repeated lifting of the index finger; the belly is tender in the distal third of the forearm between the bones.",
  },
  provokedBy: [
    "mouse clicks with the index held lifted",
    "scrolling and tapping on a phone",
    "drums, harp, guitar and fast keyboard play",
    "use of a trigger on a spray gun or tool",
  ],
  limits: ["lifting the index from a closed fist", "bending wrist and index down at the same time"],
  mistakenFor: [
    "tenosynovitis of the fourth extensor compartment or a dorsal wrist ganglion",
    "intersection syndrome or de Quervain tenosynovitis",
    "distal posterior interosseous neuropathy at the back of the wrist",
    "scapholunate injury or arthritis of the wrist",
    "C7 radiculopathy",
  ],
  related: [
    "extensor-digitorum",
    "long-thumb-extensors-and-abductor",
    "extensor-carpi-radialis-brevis",
    "interossei-dorsales-manus",
  ],
  selfCare:
    "Bend the index into the palm and hold it there with the other hand. Now let the wrist sink down with care until you feel a mild pull. Hold for three breaths. Rest the index on the mouse between clicks.",
  needling: {
    palpation:
      "Flat palpation between radius and ulna, about four finger widths above the ulnar head, while the patient lifts the index out of a loose fist",
    position: "Sitting or supine, forearm pronated on a support",
    direction:
      "At a right angle to the skin and shallow: in healthy volunteers the middle of the muscle lay less than a centimetre deep",
    needle: "0.20-0.25 x 25",
    level: "standard",
    hazards: [
      { structure: "Posterior interosseous vessels on the membrane", kind: "vessel" },
      { structure: "Terminal branch of the posterior interosseous nerve", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-indicis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-indicis",
      u: 0.08,
      v: 0.55,
      depth: 0.5,
      location: {
        patient: "On the back of the forearm, three finger widths above the wrist, between the two long bones.",
        clinician:
          "Distal third of the dorsal forearm between radius and ulna, under the tendons of extensor digitorum; sonography puts the middle of the muscle at about a fifth of the forearm's length above the ulnar head.",
      },
      essential: [
        { zone: "dorsal-wrist", side: "same" },
        { zone: "dorsal-hand", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "radial-styloid", by: [4, 6, -20] },
            { at: "radial-styloid", by: [16, 4, -22] },
          ],
          radius: [9, 10],
        },
        {
          kind: "essential",
          path: [
            { at: "trapezoid-centre", by: [2, 4, -20] },
            { at: "metacarpal-2-base", by: [0, -14, -22] },
            { at: "metacarpal-2-head", by: [4, 14, -20] },
          ],
          radius: [12, 17, 13],
        },
      ],
      text: {
        patient: "The back of the wrist and hand aches on the thumb side. It stops at the knuckles.",
        clinician:
          "Reference to the radial half of the dorsal wrist and of the dorsum of the hand over the second and third metacarpals, without extension into the fingers.",
      },
      confidence: "medium",
      disagreement:
        "Described from few observations. The place of the point is taught at the distal third; the sonographic middle of the muscle lies a little higher than many charts draw it.",
      sources: [
        { citation: "simons-1999", where: "ch. 35, Extensor digitorum and extensor indicis" },
        { citation: "kim-2020-indicis", where: "place and depth of the middle of the muscle" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 35, Extensor digitorum and extensor indicis" },
    { citation: "donnelly-2019", where: "chapter on the finger extensors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "kim-2020-indicis" },
    { citation: "liu-1997" },
  ],
};
