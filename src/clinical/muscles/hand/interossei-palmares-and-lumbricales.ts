import type { Muscle } from "../../types";

export const interosseiPalmaresAndLumbricales: Muscle = {
  id: "interossei-palmares-and-lumbricales",
  label: "Palmar interossei and lumbricals of the hand",
  latin: "Musculi interossei palmares et musculi lumbricales manus",
  synonyms: ["palmar interossei", "lumbricals"],
  region: "hand",
  parts: ["interossei-palmares", "lumbricales-manus"],
  actions: {
    patient: "Close the fingers side by side, and bend the knuckles while the fingers stay straight.",
    clinician:
      "Palmar interossei: adduction of index, ring and little fingers toward the middle finger. Lumbricals: extension of the interphalangeal joints by releasing the deep flexor tendon, with flexion at the metacarpophalangeal joints.",
  },
  attachments: {
    origin:
      "Interossei: palmar shafts of the second, fourth and fifth metacarpals; lumbricals: tendons of flexor digitorum profundus in the palm",
    insertion:
      "Interossei: dorsal hoods on the side facing the middle finger, seldom bone; lumbricals: dorsal hoods on the radial side of the four fingers",
  },
  innervation: {
    nerve:
      "Palmar interossei and third and fourth lumbricals: deep branch of the ulnar nerve; first and second lumbricals: median nerve, the second at times by both",
    roots: "C8-T1",
  },
  story: "The card players' muscles: they hold the fingers close. They lie deep in the palm, out of reach.",
  feelsLike: {
    patient:
      "A deep ache in the palm that runs up one side of a finger. The finger is stiff and slow, and holding cards or thin papers is hard.",
    clinician:
      "Deep palmar ache with pain along one side of a finger, hardly to be told from that of the dorsal interosseous of the same space. Intrinsic stretch (knuckles extended, interphalangeal joints flexed) reproduces it.",
  },
  provokedBy: [
    "gripping thin things: cards, papers, a steering wheel",
    "playing strings, piano or guitar",
    "rock climbing on pockets and small holds",
    "typing and texting with stiff fingers",
  ],
  limits: ["bending the end joints while the knuckles are straight", "spreading the fingers"],
  mistakenFor: [
    "osteoarthritis or inflammatory arthritis of the finger joints",
    "trigger finger (tender nodule, locking)",
    "tear of a lumbrical in climbers (pain when one finger is held straight and the next bends)",
    "carpal tunnel syndrome or ulnar neuropathy",
    "Dupuytren's disease",
    "C7-C8 radiculopathy",
    "infection of the deep palm (swollen, very tender, fever): an emergency",
  ],
  related: [
    "interossei-dorsales-manus",
    "abductor-digiti-minimi-hand",
    "flexor-digitorum-profundus",
    "flexor-digitorum-superficialis",
    "extensor-digitorum",
    "adductor-pollicis",
  ],
  selfCare:
    "Keep your knuckles straight and curl only the two end joints, like a hook. Help with the other hand and hold for fifteen seconds, one finger after the other. Then spread all fingers wide. Knead the palm between the bones with your thumb for half a minute.",
  needling: {
    palpation:
      "Not separable from the dorsal interosseous of the same space: flat palpation between the metacarpals from the back against a finger in the palm",
    position: "Sitting or supine, palm down, fingers relaxed",
    direction:
      "From the back of the hand between the metacarpals, along the side of the bone concerned and deeper than for the dorsal muscle; the palm is not needled",
    needle: "0.16-0.20 x 25",
    level: "advanced",
    hazards: [
      { structure: "Deep palmar arch and palmar metacarpal arteries", kind: "vessel" },
      { structure: "Deep branch of the ulnar nerve", kind: "nerve" },
      { structure: "Common palmar digital nerves", kind: "nerve" },
      { structure: "Flexor tendons and their sheaths", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "interossei-palmares-and-lumbricales.trp1",
      label: "TrP1",
      kind: "central",
      structure: "interossei-palmares",
      u: 0.45,
      v: 0.5,
      depth: 0.5,
      strand: 1,
      location: {
        patient: "Deep in the palm along the side of a hand bone; shown beside the bone of the ring finger.",
        clinician:
          "Palmar side of the second, fourth or fifth metacarpal shaft; shown in the second palmar interosseous, on the radial side of the fourth metacarpal.",
      },
      essential: [{ zone: "ring-finger", side: "same" }],
      spillover: [],
      rare: [
        { zone: "palm", side: "same" },
        { zone: "index-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ring-proximal-phalanx-base", by: [-7, -4, 6] },
            { at: "ring-proximal-phalanx-head", by: [-7, -3, 5] },
            { at: "ring-middle-phalanx-head", by: [-7, -3, 5] },
            { at: "ring-bony-tip", by: [-5, 0, 2] },
          ],
          radius: [11, 10, 10, 9],
        },
        {
          kind: "rare",
          path: [
            { at: "metacarpal-4-base", by: [-4, -14, 28] },
            { at: "metacarpal-4-head", by: [-4, 8, 18] },
          ],
          radius: [16, 16],
        },
        {
          kind: "rare",
          path: [
            { at: "index-proximal-phalanx-base", by: [9, 0, 2] },
            { at: "index-proximal-phalanx-head", by: [9, 0, 2] },
            { at: "index-middle-phalanx-head", by: [8, 0, 2] },
          ],
          radius: 11,
        },
        {
          kind: "rare",
          path: [
            { at: "little-proximal-phalanx-base", by: [-9, 0, 2] },
            { at: "little-proximal-phalanx-head", by: [-9, 0, 2] },
            { at: "little-middle-phalanx-head", by: [-8, 0, 2] },
          ],
          radius: 11,
        },
      ],
      text: {
        patient:
          "Pain lies along one edge of one finger, more on the palm side. With the point shown it is the ring finger, on the side next to the middle one.",
        clinician:
          "Side of the finger on which the belly acts, rather palmar: from the second palmar interosseous the radial side of the ring finger; from the first the ulnar side of the index, from the third the radial side of the little finger. Deep palmar ache may go with it.",
      },
      confidence: "low",
      disagreement:
        "The palmar muscles and lumbricals share the charts of the dorsal interossei; no field of their own has been shown by injection, and the needle cannot tell them apart without imaging.",
      sources: [
        { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
        { citation: "alyanak-2025", where: "the interosseous muscles together" },
        { citation: "choi-2015", where: "palmar spread of pain from the dorsal neighbours" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic hand muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "alyanak-2025" },
    { citation: "colonna-2020", where: "nerves of the lumbricals" },
  ],
};
