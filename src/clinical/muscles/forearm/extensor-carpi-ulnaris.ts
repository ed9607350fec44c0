import type { Muscle } from "../../types";

export const extensorCarpiUlnaris: Muscle = {
  id: "extensor-carpi-ulnaris",
  label: "Extensor carpi ulnaris",
  latin: "Extensor ulnaris carpi",
  synonyms: ["ECU", "Ulnar wrist extensor"],
  region: "forearm",
  parts: ["extensor-carpi-ulnaris"],
  actions: {
    patient: "Lifts the hand and tips it to the small finger side. It guards the outer corner of the wrist.",
    clinician:
      "Extension and ulnar deviation of the wrist; its tendon in the ulnar groove stabilises the distal radioulnar joint and the ulnar side of the wrist.",
  },
  attachments: {
    origin: "Lateral epicondyle by the common extensor tendon, and the posterior border of the ulna by an aponeurosis",
    insertion: "Dorsal tubercle on the base of the fifth metacarpal",
  },
  innervation: { nerve: "Posterior interosseous nerve (deep branch of the radial nerve)", roots: "C7-C8" },
  story: "One small sore patch at the back of the wrist, over the bump on the small finger side.",
  feelsLike: {
    patient:
      "A small, deep ache at the back of the wrist on the small finger side. It pinches when you tip the hand that way or turn it with force.",
    clinician:
      "Circumscribed pain over the dorsal ulnar wrist that resembles a sprain, felt on resisted extension with ulnar deviation; the belly along the ulna is tender while the tendon sheath may be calm.",
  },
  provokedBy: [
    "typing with the hands bent out to the sides",
    "golf, tennis and rugby tackles that load the wrist",
    "stirring, chopping and wringing",
    "an old wrist sprain or fracture with long rest in a splint",
  ],
  limits: [
    "pushing up from a chair on a bent wrist",
    "turning the palm up against weight",
    "tipping the hand to the small finger side",
  ],
  mistakenFor: [
    "tendinopathy or an unstable tendon of this muscle",
    "injury of the triangular fibrocartilage complex",
    "arthritis of the distal radioulnar joint",
    "fracture of the ulnar styloid or of the hook of the hamate",
    "ulnar neuropathy or C8 radiculopathy",
    "swollen joints on both sides: ask for inflammatory arthritis",
  ],
  related: [
    "flexor-carpi-ulnaris",
    "extensor-digitorum",
    "extensor-carpi-radialis-brevis",
    "anconeus",
    "serratus-posterior-superior",
  ],
  selfCare:
    "Put your forearm on a table with the palm down. Slide the hand slowly to the thumb side, then let the wrist sink down a bit. Hold for four easy breaths. A soft wrist rest can keep the hand in line with the arm at the keyboard.",
  needling: {
    palpation:
      "Flat palpation against the ulna, or pincer from its posterior border, 7-8 cm distal to the lateral epicondyle; extension with ulnar deviation makes the belly stand out beside the bone",
    position: "Supine with the elbow flexed and the forearm across the body, or prone with the arm by the side",
    direction: "Towards the ulna, from the radial edge of the belly, and onto bone",
    needle: "0.25 x 30",
    level: "standard",
    hazards: [
      { structure: "Posterior interosseous nerve on the deep muscles", kind: "nerve" },
      { structure: "Posterior interosseous artery beside it", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-carpi-ulnaris.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-carpi-ulnaris",
      u: 0.32,
      v: 0.4,
      depth: 0.4,
      location: {
        patient:
          "On the back of the forearm, a hand's width below the elbow. It lies next to the long bone you can feel.",
        clinician:
          "In the upper third of the forearm, 7-8 cm distal to the lateral epicondyle, along the posterior border of the ulna.",
      },
      essential: [{ zone: "dorsal-wrist-ulnar", side: "same" }],
      spillover: [{ zone: "dorsal-wrist", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ulnar-styloid", by: [-3, 7, -20] },
            { at: "ulnar-styloid", by: [-5, 1, -20] },
          ],
          radius: [8, 8],
        },
        {
          kind: "spillover",
          path: [
            { at: "ulnar-styloid", by: [-11, 5, -20] },
            { at: "ulnar-styloid", by: [-19, 5, -20] },
          ],
          radius: [7, 5],
        },
      ],
      text: {
        patient: "The pain sits in one small place at the back of the wrist, by the bump on the small finger side.",
        clinician:
          "Small area over the dorsal ulnar wrist, between the ulnar head and the base of the fifth metacarpal, fading towards the middle of the dorsal wrist. Neither forearm nor fingers are part of the pattern.",
      },
      confidence: "medium",
      disagreement:
        "Few observers have described this point. In a clinic series of 103 wrists with dorsal ulnar pain, disease of the tendon itself was found by ultrasound in a quarter, so the tendon is examined first.",
      sources: [
        { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
        { citation: "sato-2023" },
        { citation: "campbell-2013" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
    { citation: "donnelly-2019", where: "chapter on wrist extensors and brachioradialis" },
    { citation: "campbell-2013" },
    { citation: "sato-2023" },
    { citation: "liu-1997" },
  ],
};
