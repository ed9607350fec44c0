import type { Muscle } from "../../types";

export const brachioradialis: Muscle = {
  id: "brachioradialis",
  label: "Brachioradialis",
  latin: "Musculus brachioradialis",
  synonyms: ["Supinator longus (old name)"],
  region: "forearm",
  parts: ["brachioradialis"],
  actions: {
    patient: "Bends the elbow with the thumb up, as when you lift a full glass or a hammer.",
    clinician:
      "Flexion of the elbow, strongest in mid-position; brings the forearm back to mid-position from full pronation or supination. Shunts the joint surfaces together in fast movement.",
  },
  attachments: {
    origin: "Upper two thirds of the lateral supracondylar ridge of the humerus and the lateral intermuscular septum",
    insertion: "Lateral surface of the distal radius, just above the styloid process",
  },
  innervation: { nerve: "Radial nerve", roots: "C5-C6" },
  story: "The beer-mug muscle. It lifts the glass. It hurts at the elbow and in the web by the thumb.",
  feelsLike: {
    patient:
      "An ache on the outer elbow, a pull down the thumb side of the forearm, and a sore place in the web next to the thumb. Lifting with the thumb up can set it off.",
    clinician:
      "Lateral elbow pain with a second focus over the dorsal web of the thumb; the band between them along the radial forearm is fainter. Provoked by resisted elbow flexion in mid-position and by a strong grip.",
  },
  provokedBy: [
    "lifting with the thumb up: jugs, pans, a hammer, a toddler",
    "long use of a screwdriver, trowel or paint brush",
    "rowing, climbing and curls with the thumb up",
    "shaking many hands",
  ],
  limits: [
    "carrying a full jug or bag with a bent elbow",
    "a firm handshake",
    "straightening the elbow with the palm down",
  ],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "radial tunnel syndrome",
    "neuropathy of the superficial radial nerve (Wartenberg syndrome)",
    "de Quervain tenosynovitis or arthritis at the base of the thumb",
    "C6 radiculopathy",
    "left arm pain with chest pressure, breathlessness or sweating is a medical emergency",
  ],
  related: [
    "extensor-carpi-radialis-longus",
    "extensor-carpi-radialis-brevis",
    "supinator",
    "brachialis",
    "biceps-brachii",
    "extensor-digitorum",
  ],
  selfCare:
    "Let the arm hang by your side, elbow straight. Turn the palm to face back and bend the wrist a little towards the small finger. Hold for half a minute. You can also pinch the thick roll of muscle below the elbow between thumb and fingers and roll it with care.",
  needling: {
    palpation:
      "Pincer palpation: the belly is lifted off the radius between thumb and fingers 3-4 cm below the elbow crease; resisted elbow flexion in mid-position brings it out",
    position: "Supine, elbow slightly flexed and supported, forearm in mid-position",
    direction: "Through the lifted belly from one finger towards the other, not down towards the radius",
    needle: "0.25 x 30",
    level: "standard",
    hazards: [
      { structure: "Superficial branch of the radial nerve under the muscle", kind: "nerve" },
      { structure: "Radial nerve and its deep branch in the groove on the inner side, near the elbow", kind: "nerve" },
      { structure: "Radial artery and recurrent radial vessels along the inner border", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "brachioradialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "brachioradialis",
      u: 0.41,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "In the thick roll of flesh on the thumb side. It is two finger widths below the elbow crease.",
        clinician: "In the upper third of the belly, 3-4 cm distal to the elbow crease, deep in the lifted muscle.",
      },
      essential: [
        { zone: "lateral-epicondyle", side: "same" },
        { zone: "thumb-web-dorsal", side: "same" },
      ],
      spillover: [{ zone: "radial-forearm", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-epicondyle", by: [-8, 2, 4] },
            { at: "lateral-epicondyle", by: [-10, -14, 8] },
          ],
          radius: [13, 14],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-250, 1038, -20] },
            { mm: [-257, 970, 0] },
            { at: "radius-mid-lateral", by: [-6, -16, 12] },
            { mm: [-266, 880, 12] },
          ],
          radius: [15, 15, 13, 10],
        },
        {
          kind: "essential",
          path: [
            { at: "metacarpal-2-base", by: [-14, -14, -8] },
            { at: "metacarpal-2-head", by: [-13, 26, -14] },
          ],
          radius: [12, 10],
        },
      ],
      text: {
        patient:
          "Two sore places: the outer elbow, and the web between thumb and index. Between them runs a faint ache on the thumb side.",
        clinician:
          "Essential reference to the lateral epicondyle and to the dorsal web between thumb and index; spillover along the radial border of the forearm, usually fading above the wrist. The field overlaps that of supinator and extensor carpi radialis longus.",
      },
      confidence: "high",
      disagreement:
        "In patients with lateral elbow pain the pain evoked from this and three other muscles resembled their own elbow and forearm pain. On the arm that did not hurt, latent points were found far more often than in healthy people in the radial wrist extensors, but hardly so in brachioradialis.",
      sources: [
        { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
        { citation: "fernandez-carnero-2007" },
        { citation: "fernandez-carnero-2008" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
    { citation: "donnelly-2019", where: "chapter on wrist extensors and brachioradialis" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "fernandez-carnero-2007" },
    { citation: "sawyer-2020", where: "order of the branches of the radial nerve" },
    { citation: "shields-2023", where: "superficial radial nerve as a look-alike" },
  ],
};
