import type { Muscle } from "../../types";

export const abductorDigitiMinimiHand: Muscle = {
  id: "abductor-digiti-minimi-hand",
  label: "Abductor digiti minimi (hand)",
  latin: "Musculus abductor digiti minimi manus",
  synonyms: ["abductor digiti quinti"],
  region: "hand",
  parts: ["abductor-digiti-minimi-hand"],
  actions: {
    patient: "Spreads the little finger away from the others.",
    clinician:
      "Abduction of the little finger at the metacarpophalangeal joint, with help in its flexion and in extension of the interphalangeal joints.",
  },
  attachments: {
    origin: "Pisiform, pisohamate ligament and tendon of flexor carpi ulnaris",
    insertion: "Ulnar side of the base of the little finger's proximal phalanx, and its extensor hood",
  },
  innervation: { nerve: "Deep branch of the ulnar nerve", roots: "C8-T1" },
  story: "The teacup muscle: it holds the small finger out, and hurts all down its outer side.",
  feelsLike: {
    patient:
      "The outer edge of the little finger aches, and the edge of the hand is tender. The finger may stand off a bit.",
    clinician:
      "Ache along the ulnar side of the little finger, sometimes with a sense of stiffness, while sensation and the other ulnar muscles are intact. The finger rests slightly abducted.",
  },
  provokedBy: [
    "typing with the little finger stretched out",
    "holding a phone on the little finger",
    "cycling with weight on the edge of the hand",
    "playing the piano, flute or violin",
    "using the edge of the hand as a hammer",
  ],
  limits: ["closing the little finger to the ring finger", "spreading the hand wide"],
  mistakenFor: [
    "ulnar neuropathy in Guyon's canal or at the elbow (numbness, weak grip)",
    "C8 radiculopathy or thoracic outlet syndrome",
    "osteoarthritis of the finger joints",
    "fracture of the fifth metacarpal, pisiform or hook of hamate",
    "tendinopathy of flexor or extensor carpi ulnaris",
    "hypothenar hammer syndrome (pale, cold, blue fingers after blows to the hand: urgent vascular referral)",
    "angina felt in the inner arm and little finger with effort: an emergency",
  ],
  related: [
    "interossei-dorsales-manus",
    "interossei-palmares-and-lumbricales",
    "flexor-carpi-ulnaris",
    "extensor-carpi-ulnaris",
    "latissimus-dorsi",
    "pectoralis-minor",
  ],
  selfCare:
    "Hold the little finger near its root and guide it toward the ring finger, then a touch back. Stay for twenty seconds. Rub the edge of the hand with your other thumb. On a bike, change your hold often and wear padded gloves.",
  needling: {
    palpation:
      "Pincer palpation of the soft edge of the hand, thumb on the back and finger on the palm, lifting the belly off the fifth metacarpal; resisted spreading of the little finger shows it",
    position: "Sitting or supine, hand on its back or on the thumb side",
    direction:
      "From the edge toward the shaft of the fifth metacarpal, at or distal to its middle and away from the pisiform",
    needle: "0.16-0.20 x 13-25",
    level: "standard",
    hazards: [
      { structure: "Ulnar nerve and its deep branch beside and distal to the pisiform", kind: "nerve" },
      { structure: "Ulnar artery and its deep palmar branch beside the pisiform", kind: "vessel" },
      { structure: "Ulnar digital nerve of the little finger on the palm side", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "abductor-digiti-minimi-hand.trp1",
      label: "TrP1",
      kind: "central",
      structure: "abductor-digiti-minimi-hand",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "In the soft edge of the hand, halfway from the wrist to the little finger.",
        clinician: "Mid-belly on the ulnar border of the hand, beside the middle of the fifth metacarpal.",
      },
      essential: [{ zone: "little-finger", side: "same" }],
      spillover: [{ zone: "ulnar-hand", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "little-proximal-phalanx-base", by: [9, -2, -3] },
            { at: "little-proximal-phalanx-head", by: [9, 2, -3] },
            { at: "little-middle-phalanx-head", by: [8, 2, -3] },
            { at: "little-bony-tip", by: [5, 4, -4] },
          ],
          radius: [10, 10, 10, 9],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-5-head", by: [14, 14, -2] },
            { at: "metacarpal-5-head", by: [13, -2, -2] },
          ],
          radius: [9, 10],
        },
      ],
      text: {
        patient: "The outer side of the little finger aches to its tip. The edge of the hand may feel dull.",
        clinician:
          "Ulnar side of the little finger, palmar and dorsal to its end, fading proximally over the ulnar border of the hand.",
      },
      confidence: "medium",
      disagreement:
        "No injection study of this muscle was found. Salt water in the fourth dorsal interosseous also gave pain of the hypothenar edge and little finger, so the field is not specific.",
      sources: [
        { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
        { citation: "choi-2015", where: "fourth dorsal interosseous: overlapping field" },
        { citation: "georgiev-2021", where: "hypothenar muscles and the ulnar nerve" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 40, Interosseous muscles of the hand" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic hand muscles" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "georgiev-2021" },
    { citation: "murata-2004", where: "branching of the ulnar nerve among the hypothenar muscles" },
  ],
};
