import type { Muscle } from "../../types";

export const extensorCarpiRadialisLongus: Muscle = {
  id: "extensor-carpi-radialis-longus",
  label: "Extensor carpi radialis longus",
  latin: "Extensor radialis longus carpi",
  synonyms: ["ECRL", "Long radial wrist extensor"],
  region: "forearm",
  parts: ["extensor-carpi-radialis-longus"],
  actions: {
    patient: "Lifts the back of the hand and tips it to the thumb side. It braces the wrist each time you grip.",
    clinician:
      "Extension and radial deviation of the wrist; weak flexion of the elbow. Holds the wrist extended while the fingers close.",
  },
  attachments: {
    origin: "Lower third of the lateral supracondylar ridge of the humerus and the lateral intermuscular septum",
    insertion: "Dorsal surface of the base of the second metacarpal",
  },
  innervation: { nerve: "Radial nerve", roots: "C6-C7" },
  story: "The backhand muscle. You feel it at the elbow and at the root of the thumb.",
  feelsLike: {
    patient:
      "A burning ache on the outer elbow that runs down to the back of the hand near the thumb. Your grip may feel weak. A full cup can slip.",
    clinician:
      "Burning or aching pain from the lateral epicondyle along the dorsoradial forearm to the snuffbox region, with a painful and unreliable grip, worst when the hand grips in ulnar deviation or turns at the same time.",
  },
  provokedBy: [
    "strong grip with the wrist bent towards the small finger",
    "backhand strokes with a tight grip or heavy racket",
    "long mouse and keyboard work with the hand lifted",
    "scraping, weeding, ironing and using a hammer",
  ],
  limits: [
    "pouring from a kettle or jug",
    "turning a stiff door knob",
    "shaking hands",
    "making a fist with the wrist bent down",
  ],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "radial tunnel syndrome",
    "de Quervain tenosynovitis or intersection syndrome",
    "scaphoid fracture: snuffbox pain after a fall needs an X-ray",
    "arthritis at the base of the thumb",
    "C6-C7 radiculopathy",
  ],
  related: [
    "brachioradialis",
    "extensor-carpi-radialis-brevis",
    "supinator",
    "extensor-digitorum",
    "scalenus-anterior",
    "supraspinatus",
  ],
  selfCare:
    "Hold the arm out with the elbow straight and the palm down. With the other hand, bend the wrist down and a bit to the small finger side. Stop at a mild pull and hold for half a minute. Use a light grip, and keep the wrist in line with the arm when you lift.",
  needling: {
    palpation:
      "Pincer palpation just dorsal to brachioradialis, about 3 cm below the elbow crease; wrist extension with radial deviation and a loose fist sets it off from its neighbours",
    position: "Supine or sitting, elbow slightly flexed, forearm pronated on a support",
    direction: "Through the lifted belly between thumb and fingers, across the fibres, staying off the radius",
    needle: "0.25 x 30",
    level: "standard",
    hazards: [
      { structure: "Superficial branch of the radial nerve", kind: "nerve" },
      { structure: "Deep branch of the radial nerve on its way into supinator", kind: "nerve" },
      { structure: "Radial recurrent artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-carpi-radialis-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-carpi-radialis-longus",
      u: 0.22,
      v: 0.45,
      depth: 0.45,
      location: {
        patient: "High on the outer forearm, two thumb widths below the elbow knob.",
        clinician:
          "In the upper belly about 3 cm distal to the lateral epicondyle, directly dorsal to brachioradialis.",
      },
      essential: [
        { zone: "lateral-epicondyle", side: "same" },
        { zone: "snuffbox", side: "same" },
      ],
      spillover: [
        { zone: "radial-forearm", side: "same" },
        { zone: "dorsal-hand", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-epicondyle", by: [-10, 4, 0] },
            { at: "lateral-epicondyle", by: [-12, -16, -4] },
          ],
          radius: [13, 15],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-248, 1035, -30] },
            { mm: [-255, 1000, -22] },
            { mm: [-260, 950, -8] },
            { mm: [-263, 900, 2] },
            { mm: [-269, 868, 9] },
          ],
          radius: [17, 18, 17, 14, 11],
        },
        {
          kind: "essential",
          path: [
            { at: "trapezium-centre", by: [-6, 2, -14] },
            { at: "metacarpal-2-base", by: [-8, -6, -16] },
          ],
          radius: [12, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-2-base", by: [-2, -14, -20] },
            { at: "metacarpal-2-head", by: [2, 18, -20] },
          ],
          radius: [15, 13],
        },
      ],
      text: {
        patient:
          "The ache starts at the outer elbow and turns up again on the back of the hand near the thumb. The forearm in between may ache too.",
        clinician:
          "Essential reference to the lateral epicondyle and to the dorsum of the hand around the anatomical snuffbox; spillover in a band down the dorsoradial forearm and over the second and third metacarpals.",
      },
      confidence: "high",
      disagreement:
        "The chart joins elbow and hand. In a blinded study of patients with lateral elbow pain, the pain evoked from this and three other muscles was likened to their own pain of elbow and forearm.",
      sources: [
        { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
        { citation: "fernandez-carnero-2007" },
        { citation: "fernandez-de-las-penas-2012-workers" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
    { citation: "donnelly-2019", where: "chapter on wrist extensors and brachioradialis" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "fernandez-carnero-2008" },
    { citation: "navarro-santana-2020-elbow" },
    { citation: "sawyer-2020" },
  ],
};
