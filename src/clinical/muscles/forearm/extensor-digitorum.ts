import type { Muscle } from "../../types";

export const extensorDigitorum: Muscle = {
  id: "extensor-digitorum",
  label: "Extensor digitorum",
  latin: "Extensor digitorum",
  synonyms: ["Extensor digitorum communis", "EDC", "Finger extensor"],
  region: "forearm",
  parts: ["extensor-digitorum-middle-finger", "extensor-digitorum-ring-little-finger"],
  actions: {
    patient: "Straightens the fingers and opens the hand. It also helps to lift the wrist.",
    clinician:
      "Extension of the second to fifth fingers, above all at the metacarpophalangeal joints, and of the wrist. Works in every grip as the opponent of the finger flexors.",
  },
  attachments: {
    origin: "Lateral epicondyle of the humerus by the common extensor tendon, and the antebrachial fascia",
    insertion: "Dorsal expansions of the second to fifth fingers, with slips to the middle and distal phalanges",
  },
  innervation: { nerve: "Posterior interosseous nerve (deep branch of the radial nerve)", roots: "C7-C8" },
  story: "The piano muscle. It lifts each finger, and its pain runs down into the one it lifts.",
  feelsLike: {
    patient:
      "An ache down the back of the forearm into the hand and one or two fingers. The fingers may feel stiff, and a firm handshake may hurt.",
    clinician:
      "Pain along the dorsum of forearm, hand and the finger served by the band, usually stopping before the distal phalanx; stiffness of the finger joints and a weak, painful grip. Pain on resisted extension of the single finger helps to find the band.",
  },
  provokedBy: [
    "typing and mouse work with the fingers held lifted",
    "piano, guitar and other instruments with fast fingers",
    "hard gripping: a racket, a steering wheel, a hammer",
    "mending, knitting and other fine work for hours",
  ],
  limits: ["making a full fist with the wrist bent down", "a firm handshake", "lifting a finger against a weight"],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "arthritis of the finger joints: look for swelling",
    "radial tunnel or posterior interosseous nerve syndrome: dropping of the fingers without pain is nerve loss",
    "extensor tenosynovitis or an unstable extensor tendon at the knuckle",
    "C7-C8 radiculopathy",
  ],
  related: [
    "extensor-carpi-radialis-brevis",
    "extensor-carpi-ulnaris",
    "extensor-indicis",
    "supinator",
    "brachioradialis",
    "interossei-dorsales-manus",
    "flexor-digitorum-superficialis",
  ],
  selfCare:
    "Close the hand to a soft fist around your thumb. Let the wrist sink down until the back of the forearm feels a mild pull. Stay for half a minute. Let your hands drop and shake them out every half hour when you type.",
  needling: {
    palpation:
      "Flat palpation on the middle of the dorsal forearm while the patient lifts one finger after the other; the moving band shows which finger it serves",
    position: "Supine or sitting, elbow slightly flexed, forearm pronated on a support",
    direction:
      "At a right angle to the skin and shallow, staying in the superficial layer; not on towards the interosseous membrane",
    needle: "0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Posterior interosseous nerve between the superficial and deep extensors", kind: "nerve" },
      { structure: "Posterior interosseous artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-digitorum.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-digitorum-middle-finger",
      u: 0.15,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the back of the forearm, not far below the elbow. The band there moves with the middle finger.",
        clinician:
          "Middle-finger fibres in the upper third of the dorsal forearm, distal and dorsal to the head of the radius.",
      },
      essential: [
        { zone: "dorsal-forearm", side: "same" },
        { zone: "middle-finger", side: "same" },
      ],
      spillover: [{ zone: "dorsal-hand", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-232, 1012, -52] },
            { mm: [-236, 970, -38] },
            { mm: [-241, 925, -25] },
            { mm: [-248, 880, -11] },
          ],
          radius: [15, 18, 16, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-3-base", by: [-1, 4, -22] },
            { at: "metacarpal-3-head", by: [0, 4, -20] },
          ],
          radius: [15, 17],
        },
        {
          kind: "essential",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, -2, -8] },
            { at: "middle-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "middle-middle-phalanx-head", by: [0, 8, -8] },
          ],
          radius: [14, 14, 11],
        },
      ],
      text: {
        patient:
          "The pain runs down the back of the forearm and hand into the middle finger. The tip of the finger stays free.",
        clinician:
          "Essential reference along the dorsal forearm and into the dorsum of the middle finger as far as the middle phalanx; spillover over the back of the hand. The distal phalanx and nail are spared.",
      },
      confidence: "high",
      disagreement:
        "Some charts add a small patch in the middle of the palmar wrist. In patients with lateral elbow pain, the pain evoked from this and three other muscles was likened to their elbow and forearm pain; a finger pattern was not reported in the abstract.",
      sources: [
        { citation: "simons-1999", where: "ch. 35, Extensor digitorum and extensor indicis" },
        { citation: "fernandez-carnero-2007" },
        { citation: "fernandez-de-las-penas-2012-workers" },
      ],
    },
    {
      id: "extensor-digitorum.trp2",
      label: "TrP2",
      kind: "central",
      structure: "extensor-digitorum-ring-little-finger",
      u: 0.16,
      v: 0.5,
      depth: 0.8,
      location: {
        patient: "A bit more to the small finger side, and deeper. This band moves the last two fingers.",
        clinician:
          "Ring- and little-finger fibres, deep in the belly, on the ulnar side of the middle-finger band and at the same level.",
      },
      essential: [
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      spillover: [
        { zone: "dorsal-hand", side: "same" },
        { zone: "lateral-epicondyle", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "spillover",
          path: [
            { at: "lateral-epicondyle", by: [-4, 4, -8] },
            { at: "lateral-epicondyle", by: [-6, -14, -8] },
          ],
          radius: [12, 14],
        },
        {
          kind: "essential",
          path: [
            { mm: [-222, 1010, -54] },
            { mm: [-228, 970, -40] },
            { mm: [-234, 925, -26] },
            { mm: [-243, 872, -9] },
          ],
          radius: [15, 17, 15, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-4-base", by: [2, 6, -22] },
            { at: "metacarpal-4-head", by: [3, 4, -20] },
          ],
          radius: [16, 18],
        },
        {
          kind: "essential",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -2, -8] },
            { at: "ring-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "ring-middle-phalanx-head", by: [0, 8, -8] },
          ],
          radius: [13, 13, 10],
        },
        {
          kind: "essential",
          path: [
            { at: "little-proximal-phalanx-base", by: [0, -2, -8] },
            { at: "little-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "little-middle-phalanx-head", by: [0, 8, -8] },
          ],
          radius: [12, 12, 9],
        },
      ],
      text: {
        patient: "You feel it in the ring finger and the small finger, on their backs. The outer elbow can join in.",
        clinician:
          "As for the middle-finger band, but into the ring and little fingers; unlike it, these fibres often also refer upwards to the lateral epicondyle.",
      },
      confidence: "medium",
      disagreement:
        "Charts join the two ulnar fingers in different ways: some draw the ring finger alone. Ulnar neuropathy and C8 are examined before the fingers are ascribed to this muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 35, Extensor digitorum and extensor indicis" },
        { citation: "donnelly-2019", where: "chapter on the finger extensors" },
        { citation: "fernandez-carnero-2007" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 35, Extensor digitorum and extensor indicis" },
    { citation: "donnelly-2019", where: "chapter on the finger extensors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "fernandez-carnero-2008" },
    { citation: "fernandez-de-las-penas-2012-workers" },
    { citation: "liu-1997" },
  ],
};
