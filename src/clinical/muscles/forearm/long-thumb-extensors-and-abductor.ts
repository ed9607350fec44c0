import type { Muscle } from "../../types";

export const longThumbExtensorsAndAbductor: Muscle = {
  id: "long-thumb-extensors-and-abductor",
  label: "Thumb extensors and long abductor (deep radial group)",
  latin: "Musculi extensor longus pollicis, extensor brevis pollicis et abductor longus pollicis",
  synonyms: ["Deep radial group of the forearm", "APL, EPB and EPL", "Outcropping muscles"],
  region: "forearm",
  parts: ["extensor-pollicis-longus", "extensor-pollicis-brevis", "abductor-pollicis-longus"],
  actions: {
    patient: "Three deep muscles that open the thumb: out to the side, up, and straight.",
    clinician:
      "Abductor pollicis longus abducts the first metacarpal and the wrist radially; extensor pollicis brevis extends the metacarpophalangeal joint and extensor pollicis longus the interphalangeal joint of the thumb.",
  },
  attachments: {
    origin:
      "Dorsal surfaces of ulna, radius and interosseous membrane: abductor highest, short extensor on the radius below it, long extensor on the ulna",
    insertion:
      "Base of the first metacarpal (abductor), base of the proximal phalanx (short extensor) and base of the distal phalanx (long extensor) of the thumb",
  },
  innervation: { nerve: "Posterior interosseous nerve (deep branch of the radial nerve)", roots: "C7-C8" },
  story: "The texting muscles: they pull the thumb open, and they ache at the wrist just above it.",
  feelsLike: {
    patient:
      "An ache at the thumb side of the wrist, near the root of the thumb. Lifting a child, opening a jar or texting may set it off. Some people feel the middle and ring fingers too.",
    clinician:
      "Pain at the radial wrist that resembles de Quervain tenosynovitis, without swelling or crepitus over the first compartment; in some people a second focus over the dorsum of the third and fourth fingers.",
  },
  provokedBy: [
    "texting and gaming with the thumbs",
    "lifting a baby under the arms again and again",
    "pruning, wringing and opening jars",
    "long use of a mouse with the thumb spread",
  ],
  limits: [
    "spreading the thumb against a weight",
    "bending the wrist to the small finger side with the thumb tucked in",
  ],
  mistakenFor: [
    "de Quervain tenosynovitis (first extensor compartment)",
    "intersection syndrome",
    "arthritis at the base of the thumb",
    "neuropathy of the superficial radial nerve (Wartenberg syndrome)",
    "scaphoid fracture: snuffbox pain after a fall needs an X-ray",
    "C6 radiculopathy",
  ],
  related: [
    "extensor-indicis",
    "extensor-carpi-radialis-longus",
    "brachioradialis",
    "supinator",
    "adductor-pollicis",
    "opponens-pollicis",
    "flexor-pollicis-longus",
  ],
  selfCare:
    "Rest the arm with the thumb up. Let the thumb lie in the palm and close the fingers round it loosely. Then let the hand sink to the small finger side, only as far as it is pleasant. Give the thumb short rests from the phone.",
  needling: {
    palpation:
      "Flat palpation over the distal half of the dorsoradial forearm, where the bellies cross the radius, while the thumb is opened and closed",
    position: "Sitting or supine, forearm in mid-position on a support",
    direction: "Shallow and slanting towards the radius, away from the palpated pulse and from the cutaneous nerve",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Superficial branch of the radial nerve, subcutaneous here", kind: "nerve" },
      { structure: "Radial artery, on the palmar side and in the snuffbox", kind: "vessel" },
      { structure: "Posterior interosseous nerve at the upper part of the bellies", kind: "nerve" },
      { structure: "Posterior interosseous artery beside it", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "long-thumb-extensors-and-abductor.trp1",
      label: "TrP1",
      kind: "central",
      structure: "abductor-pollicis-longus",
      u: 0.5,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Low on the back of the forearm, on the thumb side. A soft bulge there moves with the thumb.",
        clinician:
          "In abductor pollicis longus, in the lower half of the dorsoradial forearm, where the belly turns round the radius on its way to the first compartment.",
      },
      essential: [
        { zone: "snuffbox", side: "same" },
        { zone: "thumb-base", side: "same" },
      ],
      spillover: [
        { zone: "middle-finger", side: "same" },
        { zone: "ring-finger", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "radial-styloid", by: [-6, -4, -8] },
            { at: "trapezium-centre", by: [-11, -1, -9] },
            { at: "metacarpal-1-base", by: [-10, 0, 2] },
          ],
          radius: [9, 11, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, -6, -8] },
            { at: "middle-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "middle-middle-phalanx-head", by: [0, 4, -8] },
          ],
          radius: [11, 12, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -6, -8] },
            { at: "ring-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "ring-middle-phalanx-head", by: [0, 4, -8] },
          ],
          radius: [11, 12, 12],
        },
      ],
      text: {
        patient:
          "It hurts at the thumb side of the wrist, at the root of the thumb. The backs of the middle and ring fingers can hurt on their own.",
        clinician:
          "Essential reference to the radial wrist and the base of the thumb; spillover, as a separate island, to the dorsum of the third and fourth fingers.",
      },
      confidence: "medium",
      disagreement:
        "The classical texts do not describe these muscles. The pattern drawn here is that of salt-water injections into abductor pollicis longus in 15 volunteers: radial wrist in about three fifths, dorsum of the third and fourth fingers in a seventh, both in a quarter. The extensors of the thumb have not been studied in this way.",
      sources: [
        { citation: "hwang-2005-abductor" },
        { citation: "donnelly-2019", where: "chapter on the finger extensors" },
      ],
    },
  ],
  sources: [
    { citation: "hwang-2005-abductor" },
    { citation: "donnelly-2019", where: "chapter on the finger extensors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "ilyas-2007", where: "the look-alike at the first compartment" },
    { citation: "shields-2023", where: "the superficial radial nerve and its iatrogenic injuries" },
    { citation: "liu-1997" },
  ],
};
