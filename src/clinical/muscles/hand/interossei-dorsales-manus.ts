import type { Muscle } from "../../types";

export const interosseiDorsalesManus: Muscle = {
  id: "interossei-dorsales-manus",
  label: "Dorsal interossei of the hand",
  latin: "Musculi interossei dorsales manus",
  synonyms: [],
  region: "hand",
  parts: ["interossei-dorsales-manus-first", "interossei-dorsales-manus-others"],
  actions: {
    patient: "Spread the fingers. The first one also steadies the pinch.",
    clinician:
      "Abduction of index, middle and ring fingers from the axis of the middle finger; with the lumbricals, flexion at the metacarpophalangeal joints and extension of the interphalangeal joints. The first steadies the index finger in pinch.",
  },
  attachments: {
    origin: "Two heads each from the facing shafts of neighbouring metacarpals",
    insertion:
      "Bases of the proximal phalanges and dorsal hoods: radial side of index, both sides of middle, ulnar side of ring finger",
  },
  innervation: { nerve: "Deep branch of the ulnar nerve", roots: "C8-T1" },
  story: "The fan muscles: they lie between the hand bones and hurt down one side of a finger.",
  feelsLike: {
    patient:
      "One side of a finger aches, and the finger feels stiff in the morning. Small bumps at the end joint may be sore. Closing the hand on small things is hard.",
    clinician:
      "Pain along one side of a finger, with stiffness and clumsy fine grip; tenderness in the adjoining interosseous space. Coexisting Heberden's nodes are common, and their pain and that of the muscle need telling apart.",
  },
  provokedBy: [
    "pinch grip: sewing, pen, dental or surgical tools",
    "typing and mouse work with tense fingers",
    "long practice on piano, guitar or strings",
    "golf and racket grips",
    "arthritis of the thumb base or finger joints",
  ],
  limits: ["closing the fingers side by side", "making a tight fist", "fine pinch"],
  mistakenFor: [
    "osteoarthritis of the finger joints or of the thumb base",
    "rheumatoid or psoriatic arthritis (warm, swollen joints, long morning stiffness)",
    "C6-C8 radiculopathy",
    "ulnar neuropathy or lesion of its deep branch (painless wasting of the first web)",
    "carpal tunnel syndrome",
    "digital nerve irritation",
    "trigger finger and tenosynovitis",
    "infection of a tendon sheath or deep space of the hand (finger held bent, swollen, very tender): an emergency",
  ],
  related: [
    "interossei-palmares-and-lumbricales",
    "adductor-pollicis",
    "opponens-pollicis",
    "abductor-digiti-minimi-hand",
    "extensor-digitorum",
    "flexor-digitorum-superficialis",
    "flexor-digitorum-profundus",
  ],
  selfCare:
    "Bring your palms together with the fingers of both hands spread, then slowly let them close. Next, press two fingers gently together, side by side, for ten seconds and relax. Stroke the grooves on the back of the hand with a fingertip, toward the wrist, for a minute. A warm bath for the hands helps many people.",
  needling: {
    palpation:
      "Pincer palpation of the first web between thumb and finger; flat palpation between two metacarpals from the back for the others, with counter-pressure in the palm",
    position: "Sitting or supine, palm down, fingers slightly spread and relaxed",
    direction:
      "From the back of the hand between the metacarpals, slanting along the shaft of the bone; shallow, ending before the palm",
    needle: "0.16-0.20 x 13-25",
    level: "standard",
    hazards: [
      { structure: "Radial artery between the two heads of the first", kind: "vessel" },
      { structure: "Dorsal digital nerves and veins", kind: "nerve" },
      { structure: "Dorsal metacarpal arteries", kind: "vessel" },
      { structure: "Deep palmar arch, if the needle passes through to the palm", kind: "vessel" },
      { structure: "Deep branch of the ulnar nerve, if the needle passes through to the palm", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "interossei-dorsales-manus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "interossei-dorsales-manus-first",
      u: 0.47,
      v: 0.55,
      depth: 0.4,
      location: {
        patient: "In the thick of the web, on the back of the hand, beside the bone of the first finger.",
        clinician: "Mid-belly of the first dorsal interosseous, against the radial side of the second metacarpal.",
      },
      essential: [{ zone: "index-finger", side: "same" }],
      spillover: [
        { zone: "dorsal-hand", side: "same" },
        { zone: "palm", side: "same" },
      ],
      rare: [{ zone: "little-finger", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "index-proximal-phalanx-base", by: [-9, 2, 0] },
            { at: "index-proximal-phalanx-head", by: [-9, 1, 0] },
            { at: "index-middle-phalanx-head", by: [-9, 1, 0] },
            { at: "index-bony-tip", by: [-6, 3, -3] },
          ],
          radius: [12, 11, 10, 9],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-2-base", by: [0, -14, -22] },
            { at: "metacarpal-2-head", by: [-2, 8, -20] },
          ],
          radius: [15, 17],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-3-base", by: [-6, -14, 30] },
            { at: "metacarpal-2-head", by: [6, 12, 18] },
          ],
          radius: [16, 16],
        },
        {
          kind: "rare",
          path: [
            { at: "little-proximal-phalanx-base", by: [6, 4, -8] },
            { at: "little-proximal-phalanx-head", by: [6, 6, -7] },
            { at: "little-middle-phalanx-head", by: [6, 6, -6] },
            { at: "little-bony-tip", by: [4, 5, -4] },
          ],
          radius: 8,
        },
      ],
      text: {
        patient:
          "A strong ache goes down the thumb side of the first finger. You feel it deep in the hand, front and back. Once in a while the little finger hurts as well.",
        clinician:
          "Radial side of the index finger to its tip, and deep through the dorsum and palm of the hand; in some patients also the dorsal ulnar side of the little finger.",
      },
      needling: {
        palpation: "Pincer palpation of the web, finger in the palm and thumb on the back, in its distal two thirds",
        position: "Sitting or supine, hand on its little-finger side, thumb relaxed",
        direction:
          "From the back, toward and parallel to the radial side of the second metacarpal; the apex where the artery dives is left alone",
        needle: "0.16-0.20 x 25",
        level: "standard",
        hazards: [
          { structure: "Radial artery between its two heads at the apex of the web", kind: "vessel" },
          { structure: "Superficial branch of the radial nerve", kind: "nerve" },
          { structure: "Radial digital nerve of the index finger", kind: "nerve" },
        ],
      },
      confidence: "high",
      disagreement:
        "In thumb-base arthritis tender points were counted here in most hands, yet nearly half of the healthy controls had them too; a point alone proves little.",
      sources: [
        { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
        { citation: "pedersini-2021" },
        { citation: "lopez-royo-2021", where: "manual pressure against sham" },
      ],
    },
    {
      id: "interossei-dorsales-manus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "interossei-dorsales-manus-others",
      u: 0.47,
      v: 0.5,
      depth: 0.45,
      strand: 1,
      location: {
        patient:
          "In the grooves on the back of the hand, between the long bones. The one shown leads to the middle and ring fingers.",
        clinician:
          "Mid-belly of the second, third or fourth dorsal interosseous between two metacarpals; shown in the third.",
      },
      essential: [
        { zone: "middle-finger", side: "same" },
        { zone: "ring-finger", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "dorsal-hand", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "middle-proximal-phalanx-base", by: [9, 0, -3] },
            { at: "middle-proximal-phalanx-head", by: [9, 2, -3] },
            { at: "middle-middle-phalanx-head", by: [9, 3, -3] },
            { at: "middle-bony-tip", by: [5, 4, -3] },
          ],
          radius: [10, 10, 10, 8],
        },
        {
          kind: "essential",
          path: [
            { at: "ring-proximal-phalanx-base", by: [-9, 0, -3] },
            { at: "ring-proximal-phalanx-head", by: [-9, 2, -3] },
            { at: "ring-middle-phalanx-head", by: [-9, 3, -3] },
            { at: "ring-bony-tip", by: [-5, 4, -3] },
          ],
          radius: [10, 10, 10, 8],
        },
        {
          kind: "rare",
          path: [
            { at: "metacarpal-4-base", by: [-4, -16, -22] },
            { at: "metacarpal-4-head", by: [-8, 8, -20] },
          ],
          radius: 18,
        },
      ],
      text: {
        patient:
          "Two fingers hurt on the sides that face each other. Which ones depends on the groove. The end joint can be tender.",
        clinician:
          "Side of the finger to which the belly runs, up to the distal interphalangeal joint; from the third belly drawn here the facing sides of middle and ring fingers. The neighbours give the corresponding sides.",
      },
      confidence: "medium",
      disagreement:
        "The charts draw one side of one finger. Salt water in volunteers gave, from the third belly, the space between middle and ring fingers (80 %), both fingertips (45 %) and the ulnar palm (55 %); from the fourth, the next space, the hypothenar edge and the tips of ring and little fingers.",
      sources: [
        { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
        { citation: "choi-2015" },
        { citation: "alyanak-2025", where: "clinical features and needling" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic hand muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "choi-2015" },
    { citation: "alyanak-2025" },
    { citation: "pedersini-2021" },
    { citation: "lopez-royo-2021" },
  ],
};
