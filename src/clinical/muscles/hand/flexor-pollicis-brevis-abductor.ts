import type { Muscle } from "../../types";

export const flexorPollicisBrevisAbductor: Muscle = {
  id: "flexor-pollicis-brevis-abductor",
  label: "Short thumb flexor and abductor",
  latin: "Musculus flexor pollicis brevis et musculus abductor pollicis brevis",
  synonyms: ["flexor pollicis brevis", "abductor pollicis brevis", "FPB", "APB"],
  region: "hand",
  parts: ["flexor-pollicis-brevis", "abductor-pollicis-brevis"],
  actions: {
    patient: "Bend the thumb at its root and lift it off the palm, as when you grip a glass.",
    clinician:
      "Flexor: flexion of the thumb's metacarpophalangeal joint and help in opposition. Abductor: palmar abduction of the thumb, which opens the hand for grasp.",
  },
  attachments: {
    origin:
      "Flexor: distal border of the flexor retinaculum and trapezium (deep head: capitate and trapezoid); abductor: scaphoid and trapezium tubercles and flexor retinaculum",
    insertion:
      "Radial side of the base of the thumb's proximal phalanx and the radial sesamoid; abductor also the hood",
  },
  innervation: {
    nerve:
      "Recurrent branch of the median nerve; the deep head of the flexor usually by the deep branch of the ulnar nerve, with many variants",
    roots: "C8-T1",
  },
  story: "The thumb-typing pair: the soft pad you rest on your phone, sore to the web and the palm.",
  feelsLike: {
    patient:
      "The ball of the thumb feels full and sore, more so when you grip. The ache may pass through to the web at the back of the hand.",
    clinician:
      "Thenar ache with tenderness of the ulnar, more distal half (flexor) or the radial, proximal half (abductor), often with pain through to the dorsal first web. Sensation is normal; strength may be held back by pain.",
  },
  provokedBy: [
    "typing or scrolling with the thumbs",
    "gripping bottles, garden shears or a game pad",
    "hand massage and other thumb pressure work",
    "long use of a knife or scissors",
  ],
  limits: ["pulling the thumb back and out", "opening jars and wringing cloths"],
  mistakenFor: [
    "carpal tunnel syndrome",
    "osteoarthritis of the thumb's carpometacarpal joint",
    "trigger thumb (locking, tender A1 pulley)",
    "sesamoiditis of the thumb",
    "injury of the recurrent median branch (painless weakness and wasting)",
    "C6 or C8 radiculopathy",
    "infection of the thenar space (tense, throbbing swelling): an emergency",
  ],
  related: [
    "opponens-pollicis",
    "adductor-pollicis",
    "interossei-dorsales-manus",
    "flexor-pollicis-longus",
    "palmaris-longus",
    "flexor-carpi-radialis",
  ],
  selfCare:
    "Press your palm flat on a table with the thumb spread wide, and lean in until the pad feels a light stretch. Stay for twenty seconds. Roll the pad on a small soft ball. Try to use a finger, not the thumb, on the screen.",
  needling: {
    palpation:
      "Flat palpation: flexor in the ulnar and distal half of the thenar eminence, abductor in the thin radial and proximal layer over opponens",
    position: "Sitting or supine, forearm turned up, thumb relaxed",
    direction:
      "Flexor: from the palm side slanting outwards to the first metacarpal. Abductor: shallow and nearly flat under the skin of the radial half",
    needle: "0.16-0.20 x 13-25",
    level: "standard",
    hazards: [
      {
        structure:
          "Recurrent branch of the median nerve, over the flexor at the distal edge of the retinaculum, with varying course",
        kind: "nerve",
      },
      { structure: "Digital nerves of the thumb beside the long flexor tendon", kind: "nerve" },
      { structure: "Superficial palmar branch of the radial artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-pollicis-brevis-abductor.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-pollicis-brevis",
      u: 0.5,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "On the ball of the thumb, in the part next to the middle of the palm.",
        clinician:
          "Mid-belly of flexor pollicis brevis, ulnar half of the thenar eminence, distal to the retinaculum's edge.",
      },
      essential: [{ zone: "thenar", side: "same" }],
      spillover: [{ zone: "thumb-web-dorsal", side: "same" }],
      rare: [{ zone: "index-finger", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metacarpal-1-base", by: [10, -2, 20] },
            { at: "metacarpal-1-base", by: [-2, -16, 24] },
          ],
          radius: [13, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-2-base", by: [-11, -14, -13] },
            { at: "metacarpal-2-head", by: [-10, 28, -16] },
          ],
          radius: 10,
        },
        {
          kind: "rare",
          path: [
            { at: "index-proximal-phalanx-base", by: [-9, 0, 0] },
            { at: "index-proximal-phalanx-head", by: [-9, 0, 0] },
            { at: "index-middle-phalanx-head", by: [-8, 0, 0] },
            { at: "index-bony-tip", by: [-5, 3, -4] },
          ],
          radius: 10,
        },
      ],
      text: {
        patient:
          "The soft pad below the thumb is where it hurts most. You may feel it in the web at the back of the hand, too. Now and then the side of the first finger joins in.",
        clinician:
          "Thenar eminence, and through the hand to the dorsal first web; in some on to the radial side of the index finger.",
      },
      confidence: "low",
      disagreement:
        "The charts in common use show no picture of their own for these two muscles. The field here follows an injection study of the abductor in 32 volunteers: ball and dorsal web in seven arms of ten, often reaching the distal radial forearm; in about a quarter the palm side of the wrist instead, in some with the inner elbow.",
      sources: [
        { citation: "kim-2009" },
        { citation: "riegler-2016", where: "course of the recurrent branch" },
        { citation: "donnelly-2019", where: "chapter on the thumb muscles" },
      ],
    },
  ],
  sources: [
    { citation: "kim-2009" },
    { citation: "riegler-2016" },
    { citation: "simons-1999", where: "ch. 39, Adductor and opponens pollicis" },
    { citation: "donnelly-2019", where: "chapter on the thumb muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
  ],
};
