import type { Muscle } from "../../types";

export const flexorPollicisLongus: Muscle = {
  id: "flexor-pollicis-longus",
  label: "Flexor pollicis longus",
  latin: "Flexor longus pollicis",
  synonyms: ["FPL", "Long thumb flexor"],
  region: "forearm",
  parts: ["flexor-pollicis-longus"],
  actions: {
    patient: "Bends the tip of the thumb, as when you pinch a key or hold a pen.",
    clinician:
      "The only flexor of the interphalangeal joint of the thumb; also flexes its other joints and helps to flex the wrist. Works in every tip and key pinch.",
  },
  attachments: {
    origin:
      "Anterior surface of the radius below the oblique line and the interosseous membrane; often a slip from the ulna or the medial epicondyle",
    insertion: "Palmar surface of the base of the distal phalanx of the thumb",
  },
  innervation: { nerve: "Anterior interosseous nerve (branch of the median nerve)", roots: "C7-T1" },
  story: "The pinch muscle: it lies in the forearm, but the whole thumb hurts, out past its tip.",
  feelsLike: {
    patient:
      "Pain along the palm side of the thumb to the very tip. It feels as if it went on beyond the nail. Pinching, writing and fine work make it worse.",
    clinician:
      "Pain along the palmar thumb to the tip, described as reaching beyond it, with a weak or clumsy pinch; tender over the radius in the lower half of the forearm while the thumb tip is bent against resistance.",
  },
  provokedBy: [
    "weeding and pulling small plants",
    "writing or drawing with a hard grip",
    "texting and games on a phone",
    "hand massage, sewing and other work with a long pinch",
  ],
  limits: ["pinching a key or a needle", "stretching the thumb out and back with the wrist bent back"],
  mistakenFor: [
    "trigger thumb",
    "arthritis at the base of the thumb",
    "de Quervain tenosynovitis",
    "anterior interosseous nerve syndrome: the tip of the thumb no longer bends, without numbness",
    "carpal tunnel syndrome",
    "C6 or C8 radiculopathy",
  ],
  related: [
    "adductor-pollicis",
    "opponens-pollicis",
    "flexor-pollicis-brevis-abductor",
    "long-thumb-extensors-and-abductor",
    "flexor-digitorum-profundus",
    "brachialis",
  ],
  selfCare:
    "Hold the thumb with the other hand and draw it out and back, away from the palm. Then bend the wrist back a little. Keep it there while you breathe out twice. Use a thick pen and hold it loosely.",
  needling: {
    palpation:
      "Flat palpation over the front of the radius in the lower half of the forearm, just outside the palpated radial pulse, while the thumb tip is bent against resistance",
    position: "Supine or sitting, forearm supinated on a support, wrist straight",
    direction:
      "Towards the front of the radius from its outer side, away from the pulse, which is kept under a finger of the other hand",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Radial artery on the front of the muscle", kind: "vessel" },
      { structure: "Superficial branch of the radial nerve on its outer side", kind: "nerve" },
      { structure: "Median nerve on its ulnar side", kind: "nerve" },
      { structure: "Anterior interosseous nerve on the membrane", kind: "nerve" },
      { structure: "Anterior interosseous artery beside it", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-pollicis-longus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-pollicis-longus",
      u: 0.3,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "On the front of the lower forearm, thumb side, on the bone next to the pulse.",
        clinician:
          "In the lower half of the palmar forearm over the radius, between brachioradialis and flexor carpi radialis.",
      },
      essential: [{ zone: "thumb", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "metacarpal-1-head", by: [4, 0, 9] },
            { at: "thumb-proximal-phalanx-head", by: [5, -1, 8] },
            { at: "thumb-bony-tip", by: [2, -2, 4] },
          ],
          radius: [14, 15, 17],
        },
      ],
      text: {
        patient: "The thumb hurts on its palm side. It is felt in the tip, as if it shot out of the end.",
        clinician:
          "Reference along the palmar side of the thumb from the metacarpophalangeal joint to the tip and, in the patient's words, beyond it. The wrist and the thenar region are spared.",
      },
      confidence: "medium",
      disagreement:
        "The chart is clinical; no experimental map was found. Studies of needle paths advise different places: at mid-forearm within 8 mm of the most prominent part of the radius, or lower down 5 mm outside the pulse.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "kim-2013-pollicis" },
        { citation: "kang-2022" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "kim-2013-pollicis" },
    { citation: "kang-2022" },
    { citation: "yang-2016-forearm" },
  ],
};
