import type { Muscle } from "../../types";

export const flexorDigitorumSuperficialis: Muscle = {
  id: "flexor-digitorum-superficialis",
  label: "Flexor digitorum superficialis",
  latin: "Flexor superficialis digitorum",
  synonyms: ["FDS", "Flexor digitorum sublimis", "Superficial finger flexor"],
  region: "forearm",
  parts: ["flexor-digitorum-superficialis-humeroulnar-head", "flexor-digitorum-superficialis-radial-head"],
  actions: {
    patient: "Curls the fingers at their middle joints and helps to bend the wrist.",
    clinician:
      "Flexion of the proximal interphalangeal joints of the second to fifth fingers, each independently, and of the metacarpophalangeal joints and the wrist.",
  },
  attachments: {
    origin:
      "Humero-ulnar head: medial epicondyle and coronoid process of the ulna. Radial head: anterior border of the radius",
    insertion: "Sides of the middle phalanges of the second to fifth fingers, by split tendons",
  },
  innervation: { nerve: "Median nerve", roots: "C7-T1" },
  story: "The finger curler: its pain shoots to the tip of a finger and seems to jump off the end.",
  feelsLike: {
    patient:
      "A sharp pain along the palm side of one finger, like a flash that goes out past the tip. Using scissors or curling the hair is hard work.",
    clinician:
      "Pain along the palmar side of the finger that the band serves, described as shooting beyond the fingertip; weak or painful grip, and stiffness in the morning. Distinct from triggering, in which the finger locks.",
  },
  provokedBy: [
    "climbing and hanging on finger holds",
    "long gripping of a steering wheel, oar, broom or racket",
    "cutting with scissors or shears",
    "string instruments",
  ],
  limits: ["opening the hand flat with the wrist back", "gripping a thin handle", "using scissors"],
  mistakenFor: [
    "trigger finger or flexor tenosynovitis",
    "carpal tunnel, pronator or anterior interosseous nerve syndrome",
    "ulnar neuropathy (ring and little fingers)",
    "pulley injury in climbers",
    "C7-C8 radiculopathy or thoracic outlet syndrome",
    "a finger that is swollen, held bent and very painful to straighten may be infected: same-day medical care",
  ],
  related: [
    "flexor-digitorum-profundus",
    "flexor-carpi-radialis",
    "palmaris-longus",
    "extensor-digitorum",
    "pectoralis-minor",
    "scalenus-anterior",
    "interossei-palmares-and-lumbricales",
  ],
  selfCare:
    "Lay the open hand on a table edge, fingers flat, palm down. Let the wrist drop below the edge of the table while the fingers stay flat. Stop when you feel a light pull. Hold for three breaths. Loosen your grip on the wheel at each stop.",
  needling: {
    palpation:
      "Flat palpation through the superficial flexors in the middle of the palmar forearm, while single fingers are bent at the middle joint",
    position: "Supine, elbow slightly flexed, forearm supinated on a pillow",
    direction:
      "At a right angle to the skin in short steps, either side of the midline of the forearm; stop at any electric sensation",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Median nerve between this muscle and flexor digitorum profundus", kind: "nerve" },
      { structure: "Ulnar artery under the humero-ulnar head, radial artery on the radial head", kind: "vessel" },
      { structure: "Ulnar nerve on the ulnar side", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-digitorum-superficialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-digitorum-superficialis-radial-head",
      u: 0.15,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "Near the middle of the front of the forearm, a little to the thumb side.",
        clinician: "Radial head, in the middle of the palmar forearm over the radius; fibres for the middle finger.",
      },
      essential: [{ zone: "middle-finger", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, -8, 10] },
            { at: "middle-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "middle-middle-phalanx-head", by: [0, -6, 8] },
            { at: "middle-bony-tip", by: [0, -2, 4] },
          ],
          radius: [10, 12, 13, 14],
        },
      ],
      text: {
        patient: "The middle finger hurts on its palm side. The pain seems to fly out past the tip.",
        clinician:
          "Reference along the palmar side of the middle finger to its tip, felt as shooting beyond it. The palm itself is largely spared.",
      },
      confidence: "medium",
      disagreement:
        "The charts assign the radial head to the middle finger and describe the shooting quality from patients; no experimental map was found. Motor branches enter the muscle at two levels, near 40 and near 70 per cent of its course, so tender bands may also lie lower.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "park-2023-superficialis" },
      ],
    },
    {
      id: "flexor-digitorum-superficialis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "flexor-digitorum-superficialis-humeroulnar-head",
      u: 0.33,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "Deeper and higher, on the inner half of the front of the forearm.",
        clinician:
          "Humero-ulnar head, in the upper third of the palmar forearm under palmaris longus; fibres for the ring and little fingers.",
      },
      essential: [
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -8, 10] },
            { at: "ring-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "ring-middle-phalanx-head", by: [0, -6, 8] },
            { at: "ring-bony-tip", by: [0, -2, 4] },
          ],
          radius: [9, 12, 13, 13],
        },
        {
          kind: "essential",
          path: [
            { at: "little-proximal-phalanx-base", by: [0, -8, 10] },
            { at: "little-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "little-middle-phalanx-head", by: [0, -6, 8] },
            { at: "little-bony-tip", by: [0, -2, 4] },
          ],
          radius: [9, 11, 12, 12],
        },
      ],
      text: {
        patient: "Ring finger and small finger hurt along the side that faces the palm, right to the ends.",
        clinician:
          "Palmar side of the ring and little fingers to their tips, with the same shooting quality. Exclude the ulnar nerve and C8 first, as sensory loss is not explained by muscle.",
      },
      confidence: "medium",
      disagreement:
        "Authors ascribe the two ulnar fingers to the humeral or to the humero-ulnar fibres; which band serves which finger varies and is found by moving the finger.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
        { citation: "park-2023-superficialis" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "park-2023-superficialis" },
    { citation: "caetano-2020" },
    { citation: "balcerzak-2022", where: "the median nerve in the forearm" },
  ],
};
