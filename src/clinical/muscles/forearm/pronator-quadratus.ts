import type { Muscle } from "../../types";

export const pronatorQuadratus: Muscle = {
  id: "pronator-quadratus",
  label: "Pronator quadratus",
  latin: "Pronator quadratus",
  synonyms: ["PQ"],
  region: "forearm",
  parts: ["pronator-quadratus"],
  actions: {
    patient: "A flat, square muscle above the wrist. It turns the palm down and binds the two forearm bones.",
    clinician:
      "Main pronator of the forearm in unhurried movement; its deep head holds radius and ulna together at the distal radioulnar joint.",
  },
  attachments: {
    origin: "Anterior surface of the distal quarter of the ulna",
    insertion: "Anterior surface of the distal quarter of the radius",
  },
  innervation: { nerve: "Anterior interosseous nerve (branch of the median nerve)", roots: "C7-T1" },
  story: "The square you cannot see above the wrist. Its ache can climb to the funny bone.",
  feelsLike: {
    patient:
      "An ache along the inner side of the forearm, from the wrist up and at times down to the small finger. It may follow a broken wrist or weeks of turning work.",
    clinician:
      "Pain along the ulnar forearm that can reach the medial epicondyle and the little finger, or pain in the middle and ring fingers; deep tenderness proximal to the wrist and pain on resisted pronation with the elbow fully bent.",
  },
  provokedBy: [
    "turning a screwdriver, tap or key palm down for hours",
    "long keyboard work with the palms flat down",
    "a fracture of the wrist, plating of the radius or weeks in a cast",
    "racket sports with much spin",
  ],
  limits: ["turning the palm fully up after a cast", "opening a tight jar", "pushing up on the flat hand"],
  mistakenFor: [
    "ulnar neuropathy or C8-T1 radiculopathy",
    "carpal tunnel or anterior interosseous nerve syndrome",
    "injury of the distal radioulnar joint or the triangular fibrocartilage complex",
    "trouble with a plate or tendon after a fracture of the distal radius",
    "fracture of the distal radius or ulna after a fall",
    "deep infection or bleeding in the space in front of the muscle: swelling, fever or growing pain need care the same day",
  ],
  related: [
    "pronator-teres",
    "flexor-carpi-ulnaris",
    "flexor-digitorum-profundus",
    "supinator",
    "flexor-pollicis-longus",
  ],
  selfCare:
    "Tuck your elbow into your waist and bend it fully. Turn the palm up with the help of the other hand, holding above the wrist and not at the hand. Rest there for a slow count of ten. Let a helper open tight jars for now.",
  needling: {
    palpation:
      "Not separable by touch; the level is measured: about 3 cm proximal to the ulnar styloid, between the bones. Resisted pronation with the elbow fully flexed isolates its work",
    position: "Sitting or supine, forearm supported; pronated for the dorsal approach",
    direction:
      "From the ulnar or dorsal side, deep to the tendons and between the bones, with imaging where available; the palmar route crosses the median nerve and the arteries",
    needle: "0.25-0.30 x 30",
    level: "specialist",
    hazards: [
      { structure: "Anterior interosseous nerve, behind the muscle on the membrane", kind: "nerve" },
      { structure: "Anterior interosseous artery beside it", kind: "vessel" },
      { structure: "Median nerve in front of the muscle", kind: "nerve" },
      { structure: "Ulnar nerve on the ulnar side", kind: "nerve" },
      { structure: "Ulnar and radial arteries on either side", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "pronator-quadratus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "pronator-quadratus",
      u: 0.4,
      v: 0.7,
      depth: 0.5,
      location: {
        patient: "Deep on the front of the forearm, two finger widths above the wrist creases.",
        clinician:
          "Middle of the muscle, deep to the flexor tendons, about 3 cm proximal to the ulnar styloid and somewhat nearer the ulna, where dissection places its centre and the entry of its nerve.",
      },
      essential: [{ zone: "ulnar-forearm", side: "same" }],
      spillover: [
        { zone: "medial-epicondyle", side: "same" },
        { zone: "ulnar-hand", side: "same" },
        { zone: "little-finger", side: "same" },
        { zone: "middle-finger", side: "same" },
        { zone: "ring-finger", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-188, 1025, -14] }, { mm: [-202, 970, 0] }, { mm: [-214, 920, 9] }, { mm: [-227, 875, 17] }],
          radius: [13, 17, 17, 15],
        },
        {
          kind: "spillover",
          path: [
            { at: "medial-epicondyle", by: [6, 4, 2] },
            { at: "medial-epicondyle", by: [6, -16, 4] },
          ],
          radius: [12, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-5-base", by: [13, -4, 2] },
            { at: "metacarpal-5-head", by: [13, 6, 0] },
          ],
          radius: [10, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "little-proximal-phalanx-base", by: [7, -6, 2] },
            { at: "little-proximal-phalanx-head", by: [8, 0, 0] },
            { at: "little-bony-tip", by: [6, 4, -2] },
          ],
          radius: [11, 12, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, -10, 10] },
            { at: "middle-proximal-phalanx-head", by: [0, -5, 8] },
            { at: "middle-bony-tip", by: [0, -2, 4] },
          ],
          radius: [10, 12, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -10, 10] },
            { at: "ring-proximal-phalanx-head", by: [0, -5, 8] },
            { at: "ring-bony-tip", by: [0, -2, 4] },
          ],
          radius: [10, 12, 12],
        },
      ],
      text: {
        patient:
          "The inner side of the forearm aches. It can go up to the inner elbow and down to the small finger. In some people the middle and ring fingers hurt instead.",
        clinician:
          "Essential reference along the ulnar forearm; spillover to the medial epicondyle and the ulnar border of the hand with the little finger, or, as a second pattern, to the middle and ring fingers.",
      },
      confidence: "medium",
      disagreement:
        "The classical texts gave no pattern. This one is that of salt-water injections in 35 volunteers: the ulnar forearm in 57 per cent, half of them up to the medial epicondyle and down to the fifth finger, and the third or fourth finger in 29 per cent. Both fields resemble nerve territories.",
      sources: [
        { citation: "hwang-2005-quadratus" },
        { citation: "choung-2016", where: "middle of the muscle and entry of its nerve" },
      ],
    },
  ],
  sources: [
    { citation: "hwang-2005-quadratus" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "choung-2016" },
    { citation: "dorsal-quadratus-2022" },
    { citation: "yang-2016-forearm" },
  ],
};
