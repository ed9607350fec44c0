import type { Muscle } from "../../types";

export const extensorCarpiRadialisBrevis: Muscle = {
  id: "extensor-carpi-radialis-brevis",
  label: "Extensor carpi radialis brevis",
  latin: "Extensor radialis brevis carpi",
  synonyms: ["ECRB", "Short radial wrist extensor"],
  region: "forearm",
  parts: ["extensor-carpi-radialis-brevis"],
  actions: {
    patient: "Lifts the hand straight up at the wrist and keeps the wrist firm while you grip.",
    clinician:
      "The main pure extensor of the wrist, with a slight radial deviation; stabilises the wrist against the finger flexors during every grip.",
  },
  attachments: {
    origin: "Lateral epicondyle by the common extensor tendon, and the radial collateral ligament of the elbow",
    insertion: "Dorsal surface of the base of the third metacarpal",
  },
  innervation: {
    nerve: "Deep branch of the radial nerve (in many people from its superficial branch or the division)",
    roots: "C7-C8",
  },
  story: "The grip keeper: it works near the elbow, yet it aches on the back of the wrist and hand.",
  feelsLike: {
    patient:
      "A tired ache over the back of the wrist and hand. It grows while you type or carry, and it may come with a sore outer elbow.",
    clinician:
      "Pain over the dorsum of the wrist and hand, made worse by grip and by resisted wrist extension with the elbow straight; often combined with tenderness of the common extensor origin.",
  },
  provokedBy: [
    "hours at the mouse or keyboard with the hand held up",
    "carrying bags with an arm held straight",
    "racket sports, above all late backhands",
    "tools that shake or need a hard grip",
  ],
  limits: [
    "lifting a chair by its back with the palm down",
    "wringing out a cloth",
    "pushing up from the floor on bent wrists",
  ],
  mistakenFor: [
    "lateral elbow tendinopathy, which starts most often in this tendon",
    "radial tunnel or posterior interosseous nerve syndrome",
    "dorsal wrist ganglion or extensor tenosynovitis",
    "Kienböck disease, scapholunate injury or arthritis of the wrist",
    "C7 radiculopathy",
  ],
  related: [
    "extensor-carpi-radialis-longus",
    "extensor-digitorum",
    "supinator",
    "brachioradialis",
    "triceps-brachii",
    "extensor-carpi-ulnaris",
  ],
  selfCare:
    "Kneel or stand at a table. Rest the back of your hand on it with the fingers pointing back at you, elbow almost straight. Lean in until you feel a mild pull, and stay for three slow breaths. Take short breaks from the mouse.",
  needling: {
    palpation:
      "Flat palpation against the radius, 5-6 cm distal to the lateral epicondyle, just on the ulnar side of extensor carpi radialis longus; straight wrist extension without finger movement brings it out",
    position: "Supine or sitting, elbow slightly flexed, forearm pronated on a support",
    direction: "At a right angle to the skin towards the radius, slowly; any electric sensation ends the insertion",
    needle: "0.25 x 30",
    level: "standard",
    hazards: [
      {
        structure: "Deep branch of the radial nerve and posterior interosseous nerve in supinator below",
        kind: "nerve",
      },
      { structure: "Superficial branch of the radial nerve", kind: "nerve" },
      { structure: "Recurrent radial and posterior interosseous vessels", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-carpi-radialis-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-carpi-radialis-brevis",
      u: 0.27,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the outer back of the forearm, four finger widths below the elbow knob.",
        clinician:
          "In the belly 5-6 cm distal to the lateral epicondyle, over the radius and dorsal to extensor carpi radialis longus.",
      },
      essential: [
        { zone: "dorsal-wrist", side: "same" },
        { zone: "dorsal-hand", side: "same" },
      ],
      spillover: [{ zone: "dorsal-forearm", side: "same" }],
      rare: [{ zone: "lateral-epicondyle", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "radius-dorsal-tubercle", by: [-2, -24, -10] },
            { at: "ulnar-styloid", by: [-8, 5, -20] },
          ],
          radius: [11, 9],
        },
        {
          kind: "essential",
          path: [
            { at: "metacarpal-3-base", by: [0, 6, -22] },
            { at: "metacarpal-3-head", by: [0, 22, -20] },
          ],
          radius: [18, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-237, 985, -42] }, { mm: [-242, 945, -30] }, { mm: [-248, 900, -16] }, { mm: [-253, 862, -4] }],
          radius: [12, 17, 16, 13],
        },
        {
          kind: "rare",
          path: [
            { at: "lateral-epicondyle", by: [-8, 4, -4] },
            { at: "lateral-epicondyle", by: [-10, -12, 0] },
          ],
          radius: 12,
        },
      ],
      text: {
        patient:
          "The back of the wrist and the middle of the back of the hand hurt. The lower forearm can ache along with them.",
        clinician:
          "Essential reference to the dorsum of the wrist and the central dorsum of the hand; spillover over the lower dorsal forearm. The fingers are spared.",
      },
      confidence: "high",
      disagreement:
        "The classical chart leaves the elbow out. In patients with lateral elbow pain, though, the pain evoked from this muscle was likened to their own elbow and forearm pain, and salt water injected here serves as a model of tennis elbow and spreads further in patients than in healthy people. The elbow is therefore listed as a rare zone.",
      sources: [
        { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
        { citation: "fernandez-carnero-2007" },
        { citation: "fernandez-carnero-2008" },
        { citation: "slater-2003" },
        { citation: "slater-2005" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 34, Hand extensors and brachioradialis" },
    { citation: "donnelly-2019", where: "chapter on wrist extensors and brachioradialis" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "navarro-santana-2020-elbow" },
    { citation: "sawyer-2020", where: "varying origin of its nerve branch" },
    { citation: "slater-2005" },
  ],
};
