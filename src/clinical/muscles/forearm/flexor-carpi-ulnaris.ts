import type { Muscle } from "../../types";

export const flexorCarpiUlnaris: Muscle = {
  id: "flexor-carpi-ulnaris",
  label: "Flexor carpi ulnaris",
  latin: "Flexor ulnaris carpi",
  synonyms: ["FCU", "Ulnar wrist flexor"],
  region: "forearm",
  parts: ["flexor-carpi-ulnaris-humeral-head", "flexor-carpi-ulnaris-ulnar-head"],
  actions: {
    patient: "Bends the wrist and tips the hand to the small finger side. Think of a hammer blow.",
    clinician:
      "Flexion and ulnar deviation of the wrist; steadies the pisiform while the little finger is abducted. Powerful in hammering and throwing.",
  },
  attachments: {
    origin:
      "Humeral head: medial epicondyle. Ulnar head: olecranon and upper two thirds of the posterior border of the ulna",
    insertion: "Pisiform, and through its ligaments the hamate and the fifth metacarpal",
  },
  innervation: { nerve: "Ulnar nerve", roots: "C7-T1" },
  story: "The hammer muscle: its pain gathers at the small round bone at the heel of the hand.",
  feelsLike: {
    patient:
      "An ache at the heel of the hand on the small finger side, and at the wrist above it. Hammering, sawing or a heavy pan bring it on.",
    clinician:
      "Pain on the ulnar side of the palmar wrist and over the hypothenar border, with a tender belly along the ulna. The ulnar nerve passes between the heads and under the belly: tingling of the ulnar fingers calls for an examination of the nerve.",
  },
  provokedBy: [
    "hammering, sawing and chopping",
    "golf, throwing and climbing",
    "long gripping of handlebars or ski poles",
    "leaning the forearm on a hard desk edge",
  ],
  limits: ["gripping with the wrist bent to the small finger side", "bending the hand back to the thumb side"],
  mistakenFor: [
    "ulnar neuropathy at the elbow (cubital tunnel) or at the wrist (Guyon canal)",
    "tendinopathy at the pisiform or pisotriquetral arthritis",
    "fracture of the hook of the hamate",
    "medial elbow tendinopathy",
    "C8-T1 radiculopathy or thoracic outlet syndrome; with a drooping eyelid or wasting, also a tumour of the lung apex",
    "inner arm pain with chest pressure or breathlessness is a medical emergency",
  ],
  related: [
    "flexor-carpi-radialis",
    "flexor-digitorum-profundus",
    "extensor-carpi-ulnaris",
    "palmaris-longus",
    "pectoralis-minor",
    "latissimus-dorsi",
    "abductor-digiti-minimi-hand",
  ],
  selfCare:
    "Sit, put the palm flat on the seat beside you, fingers pointing out. Lean away a little until the small finger side of the forearm feels long. Stay for half a minute. Pad the edge of the desk and change your grip on the bike often.",
  needling: {
    palpation:
      "Flat or pincer palpation of the inner edge of the forearm, in front of the posterior border of the ulna and halfway down the belly; abduction of the little finger against resistance makes it work",
    position: "Supine, shoulder turned out, elbow flexed and the forearm supinated",
    direction:
      "Shallow and tangential, in the lifted belly along the ulna; never straight down towards flexor digitorum profundus",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Ulnar nerve directly under the belly", kind: "nerve" },
      { structure: "Ulnar artery, beside the nerve in the lower two thirds of the forearm", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-carpi-ulnaris.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-carpi-ulnaris-humeral-head",
      u: 0.32,
      v: 0.45,
      depth: 0.5,
      location: {
        patient: "On the inner edge of the forearm, a bit above the halfway mark.",
        clinician: "In the middle of the belly of the humeral head, on the ulnar side of the palmar forearm.",
      },
      essential: [{ zone: "volar-wrist-ulnar", side: "same" }],
      spillover: [{ zone: "ulnar-hand", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ulnar-styloid", by: [-5, 5, 26] },
            { at: "ulnar-styloid", by: [-7, 1, 26] },
          ],
          radius: [8, 7],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-5-base", by: [12, 2, 8] },
            { at: "metacarpal-5-base", by: [13, -22, 8] },
          ],
          radius: [10, 9],
        },
      ],
      text: {
        patient: "The small finger side of the wrist hurts, and the edge of the hand just below it.",
        clinician:
          "Reference to the ulnar side of the palmar wrist, with spillover over the hypothenar border of the hand. The fingers are spared.",
      },
      confidence: "medium",
      disagreement:
        "In volunteers the pain of salt water in this muscle was placed at the forearm where it was given; the distant pattern of the charts comes from patients.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "dunn-2020" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "paulos-2015", where: "motor branches of the ulnar nerve" },
    { citation: "dunn-2020" },
  ],
};
