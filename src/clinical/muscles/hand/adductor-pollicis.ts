import type { Muscle } from "../../types";

export const adductorPollicis: Muscle = {
  id: "adductor-pollicis",
  label: "Adductor pollicis",
  latin: "Musculus adductor pollicis",
  synonyms: [],
  region: "hand",
  parts: ["adductor-pollicis-oblique-head", "adductor-pollicis-transverse-head"],
  actions: {
    patient: "Pulls the thumb in to the hand. It gives the pinch its strength.",
    clinician:
      "Adduction of the thumb toward the palm with flexion at its carpometacarpal and metacarpophalangeal joints; the main force of key and tip pinch.",
  },
  attachments: {
    origin:
      "Oblique head: capitate and bases of the second and third metacarpals; transverse head: palmar shaft of the third metacarpal",
    insertion: "Ulnar side of the base of the thumb's proximal phalanx, with the ulnar sesamoid and the extensor hood",
  },
  innervation: { nerve: "Deep branch of the ulnar nerve", roots: "C8-T1" },
  story: "The weeder's muscle: pinch and pull all day, and the thumb will tell you at night.",
  feelsLike: {
    patient:
      "The outer side of the thumb aches from its root to the big joint. The thumb is clumsy: buttons and pens slip.",
    clinician:
      "Ache along the radial side of the thumb and at its base, distal to the wrist crease, with clumsy fine pinch and poor handwriting. Abduction of the thumb is tender at end range; strength is often normal.",
  },
  provokedBy: [
    "pulling weeds, sewing, painting and other fine pinch work",
    "writing with a thin pen pressed hard",
    "texting or gaming with the thumbs",
    "opening stiff jars, giving a firm massage",
    "after a sprain or a break at the thumb",
  ],
  limits: ["spreading the thumb wide from the palm", "buttoning, writing and turning a key"],
  mistakenFor: [
    "osteoarthritis of the thumb's carpometacarpal joint",
    "de Quervain's tenosynovitis",
    "tear of the ulnar collateral ligament of the thumb (skier's thumb)",
    "trigger thumb",
    "carpal tunnel syndrome",
    "scaphoid fracture after a fall on the hand",
    "C6 radiculopathy",
    "lesion of the deep ulnar branch (weak pinch, Froment's sign)",
    "infection of the thumb web or tendon sheath (swollen, hot, throbbing): an emergency",
  ],
  related: [
    "opponens-pollicis",
    "flexor-pollicis-brevis-abductor",
    "interossei-dorsales-manus",
    "flexor-pollicis-longus",
    "brachialis",
    "supinator",
  ],
  selfCare:
    "Lay the hand on the edge of a table with the thumb over the side. Open the web between thumb and hand with the other hand, slowly, and hold for twenty seconds. You can also pinch the web between two fingers, with light pressure, for half a minute. Use thick pens and tools, and rest the thumb often.",
  needling: {
    palpation:
      "Pincer palpation of the first web, one finger in the palm and the thumb on the back, pressing past the first dorsal interosseous; the distal edge is the transverse head, the oblique head lies deeper and nearer the wrist",
    position: "Sitting or supine, forearm in mid-position on its little-finger side, thumb relaxed",
    direction:
      "From the back of the web toward the finger in the palm, in front of the second metacarpal, starting in the distal half of the web; the apex of the space is left alone",
    needle: "0.16-0.20 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Radial artery at the proximal apex of the first web", kind: "vessel" },
      { structure: "Princeps pollicis and radial index arteries", kind: "vessel" },
      { structure: "Deep branch of the ulnar nerve between the two heads", kind: "nerve" },
      { structure: "Digital nerves of thumb and index on the palm side", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "adductor-pollicis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "adductor-pollicis-oblique-head",
      u: 0.62,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep in the web of the thumb, close to the long bone of the thumb.",
        clinician:
          "In the first web beside the distal half of the first metacarpal, deep to first dorsal interosseous. Pinched further out in the web the finger meets the transverse head, which is taught with the same field.",
      },
      essential: [{ zone: "thumb", side: "same" }],
      spillover: [
        { zone: "thenar", side: "same" },
        { zone: "thumb-web-dorsal", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metacarpal-1-base", by: [-12, 0, 4] },
            { at: "metacarpal-1-head", by: [-11, 0, 2] },
            { at: "thumb-proximal-phalanx-head", by: [-9, 4, 2] },
          ],
          radius: [12, 13, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-1-base", by: [4, -8, 18] },
            { at: "metacarpal-1-head", by: [10, 2, 10] },
          ],
          radius: [9, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-2-base", by: [-14, -20, -12] },
            { at: "metacarpal-2-head", by: [-14, 28, -16] },
          ],
          radius: 9,
        },
      ],
      text: {
        patient:
          "It hurts along the outer side of the thumb, strongest at its root and big joint. The ball of the thumb and the web feel sore, but the wrist does not.",
        clinician:
          "Radial side of the thumb and its base, distal to the wrist crease; spillover over the palmar metacarpophalangeal region, the thenar eminence and the dorsal web.",
      },
      confidence: "high",
      disagreement:
        "The charts do not divide the heads. Soreness of the web in people with thumb-base arthritis was as a rule ascribed to first dorsal interosseous; a pinch cannot tell the two muscles apart with certainty.",
      sources: [
        { citation: "simons-1999", where: "ch. 39, Adductor and opponens pollicis" },
        { citation: "pedersini-2021", where: "points of the first web in thumb-base arthritis" },
        { citation: "staehli-wiser-2023", where: "needling near the thumb's base, a series of nine" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 39, Adductor and opponens pollicis" },
    { citation: "donnelly-2019", where: "chapter on the thumb muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "pedersini-2021" },
    { citation: "staehli-wiser-2023" },
  ],
};
