import type { Muscle } from "../../types";

export const opponensPollicis: Muscle = {
  id: "opponens-pollicis",
  label: "Opponens pollicis",
  latin: "Musculus opponens pollicis",
  synonyms: [],
  region: "hand",
  parts: ["opponens-pollicis"],
  actions: {
    patient: "Swings the thumb across the palm to meet the other fingers.",
    clinician:
      "Opposition: flexion, abduction and medial rotation of the first metacarpal at the carpometacarpal joint; it steadies that joint in pinch.",
  },
  attachments: {
    origin: "Tubercle of the trapezium and flexor retinaculum",
    insertion: "Whole length of the radial border and adjoining palmar surface of the first metacarpal",
  },
  innervation: {
    nerve: "Recurrent branch of the median nerve (sometimes also the deep ulnar branch)",
    roots: "C8-T1",
  },
  story: "The first pinch muscle: when it tires, the pad of the thumb and one spot at the wrist ache.",
  feelsLike: {
    patient:
      "The palm side of the thumb hurts. There is one more sore spot at the wrist, on the thumb side, and you may keep poking at it.",
    clinician:
      "Palmar thumb pain combined with one spot on the radial palmar wrist that the patient points to with a fingertip. Fine grip tires quickly; no sensory loss belongs to it.",
  },
  provokedBy: [
    "long pinch grip: pens, brushes, small tools",
    "thumb typing and gaming",
    "holding a heavy book or tablet in one hand",
    "hand weeding and grafting of plants",
  ],
  limits: ["flattening the hand and pulling the thumb back", "lasting fine grip"],
  mistakenFor: [
    "carpal tunnel syndrome (numb fingers, night waking)",
    "osteoarthritis of the thumb's carpometacarpal joint",
    "tendinopathy of flexor carpi radialis at the wrist",
    "de Quervain's tenosynovitis",
    "scaphoid fracture or scaphotrapezial arthritis",
    "ganglion of the palmar wrist",
    "C6 radiculopathy",
    "wasting of the ball of the thumb from median nerve, plexus or motor neurone disease (needs referral)",
  ],
  related: [
    "adductor-pollicis",
    "flexor-pollicis-brevis-abductor",
    "flexor-pollicis-longus",
    "flexor-carpi-radialis",
    "interossei-dorsales-manus",
    "brachialis",
  ],
  selfCare:
    "Hold your thumb near its root with the other hand. Draw it gently back and away from the palm, as if to show a flat hand. Hold for twenty seconds. Press the ball of the thumb with the other thumb for half a minute, no more than mildly sore. Change hands when you use the phone.",
  needling: {
    palpation:
      "Flat palpation across the ball of the thumb against the radial half of the first metacarpal; the muscle lies deep to abductor pollicis brevis",
    position: "Sitting or supine, forearm turned up, hand open on a pad",
    direction:
      "From the outer palm side toward the first metacarpal, in the radial half of the ball, so that the needle points away from the middle of the palm",
    needle: "0.16-0.20 x 15-25",
    level: "standard",
    hazards: [
      {
        structure: "Recurrent branch of the median nerve, entering the ball near the distal edge of the retinaculum",
        kind: "nerve",
      },
      { structure: "Superficial palmar branch of the radial artery", kind: "vessel" },
      { structure: "Carpometacarpal joint of the thumb", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "opponens-pollicis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "opponens-pollicis",
      u: 0.55,
      v: 0.45,
      depth: 0.4,
      location: {
        patient: "In the middle of the ball of the thumb, pressed against the bone.",
        clinician: "Centre of the radial half of the thenar eminence, on the shaft of the first metacarpal.",
      },
      essential: [
        { zone: "thumb", side: "same" },
        { zone: "volar-wrist-radial", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "thenar", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metacarpal-1-head", by: [0, 0, 10] },
            { at: "thumb-proximal-phalanx-base", by: [5, -1, 9] },
            { at: "thumb-proximal-phalanx-head", by: [6, -1, 8] },
            { at: "thumb-bony-tip", by: [3, 2, 6] },
          ],
          radius: [15, 15, 14, 13],
        },
        {
          kind: "essential",
          path: [{ at: "radial-styloid", by: [8, 4, 22] }],
          radius: 9,
        },
        {
          kind: "rare",
          path: [
            { at: "metacarpal-1-base", by: [6, -4, 19] },
            { at: "metacarpal-1-head", by: [12, 4, 9] },
          ],
          radius: 10,
        },
      ],
      text: {
        patient:
          "The palm side of the thumb hurts out to its pad. A second small spot lies at the wrist crease below it.",
        clinician:
          "Palmar surface of the thumb to the pulp, and a separate spot on the radial side of the palmar wrist; the eminence itself is at most tender.",
      },
      confidence: "high",
      disagreement:
        "Salt-water injection into the neighbouring abductor pollicis brevis gave pain of the ball and web and up the forearm more than of the thumb's pad; no such study of opponens was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 39, Adductor and opponens pollicis" },
        { citation: "kim-2009", where: "injection of a neighbouring thenar muscle" },
        { citation: "riegler-2016", where: "course of the recurrent branch" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 39, Adductor and opponens pollicis" },
    { citation: "donnelly-2019", where: "chapter on the thumb muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "riegler-2016" },
    { citation: "kim-2009" },
  ],
};
