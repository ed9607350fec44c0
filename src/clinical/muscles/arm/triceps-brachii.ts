import type { Muscle } from "../../types";

export const tricepsBrachii: Muscle = {
  id: "triceps-brachii",
  label: "Triceps brachii",
  latin: "Musculus triceps brachii",
  synonyms: ["triceps"],
  region: "arm",
  parts: ["triceps-brachii-long-head", "triceps-brachii-lateral-head", "triceps-brachii-medial-head"],
  actions: {
    patient: "Straightens the elbow and holds it when you push. One part also draws the arm back.",
    clinician:
      "Extension of the elbow, for which the medial head works at all loads and the lateral head adds force; the long head also adducts and extends the arm and supports the humeral head from below.",
  },
  attachments: {
    origin:
      "Long head: infraglenoid tubercle; lateral head: posterior humerus above the radial groove; medial head: posterior humerus below the groove and both intermuscular septa",
    insertion: "Olecranon and the fascia of the forearm",
  },
  innervation: { nerve: "Radial nerve", roots: "C6-C8" },
  story: "The push-up muscle: five sore places, and most of them make the elbow their target.",
  feelsLike: {
    patient:
      "A vague ache at the back of the arm, or a sore spot at the outer, inner or back side of the elbow. You keep the elbow a little bent, since full reach hurts.",
    clinician:
      "Ill-defined posterior shoulder and arm pain, or circumscribed pain at one epicondyle or the olecranon. The patient holds the elbow slightly flexed; forced extension, or full flexion with the arm raised, hurts. Taut bands of the lateral head may go with radial nerve symptoms.",
  },
  provokedBy: [
    "push-ups, bench dips and overhead presses",
    "walking with crutches or a stick that is too long",
    "tennis, golf and throwing with a snapped elbow",
    "long typing, driving or needlework with the elbow unsupported",
    "shifting gears or pushing a heavy door again and again",
  ],
  limits: ["bending the elbow all the way with the arm up by the ear", "straightening the elbow against a load"],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "medial elbow tendinopathy (golfer's elbow)",
    "olecranon bursitis; when it is hot and red, septic bursitis needs same-day care",
    "triceps tendinopathy or tendon tear",
    "ulnar neuropathy at the elbow, also with a snapping or prominent medial head",
    "radial neuropathy in the spiral groove (wrist drop needs prompt referral)",
    "C7 radiculopathy (weak extension, lost triceps reflex)",
    "elbow arthritis or a loose body",
    "stress fracture of the olecranon in throwers",
    "angina or myocardial infarction, when pain of the inner arm comes with effort, tight chest or sweating: an emergency",
  ],
  related: [
    "anconeus",
    "teres-major",
    "teres-minor",
    "latissimus-dorsi",
    "biceps-brachii",
    "brachioradialis",
    "supinator",
    "extensor-carpi-radialis-longus",
    "serratus-posterior-superior",
  ],
  selfCare:
    "Raise your arm beside your ear and let the hand drop behind your neck. With the other hand, ease the elbow back a little. Hold for half a minute, breathe, and let go slowly. When you sit, rest the elbow on a pad or an arm rest. Roll the back of the arm over a soft ball on a table for up to a minute.",
  needling: {
    palpation:
      "Pincer palpation for the long head, which is lifted away from the humerus; flat palpation for the lateral and medial heads against the bone",
    position: "Prone with the arm on the couch, or side-lying with the arm resting in front, elbow slightly bent",
    direction:
      "Long head: across the lifted belly, between the fingers. Lateral and medial heads: onto the humerus, clear of the spiral groove and of the groove behind the medial epicondyle",
    needle: "0.25-0.30 x 30-50",
    level: "standard",
    hazards: [
      {
        structure: "Radial nerve in the spiral groove, crossing the back of the humerus well above the elbow",
        kind: "nerve",
      },
      { structure: "Deep brachial artery with the radial nerve", kind: "vessel" },
      { structure: "Ulnar nerve behind the medial septum and epicondyle", kind: "nerve" },
      { structure: "Elbow joint and olecranon fossa, just above the tip of the elbow", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "triceps-brachii.trp1",
      label: "TrP1",
      kind: "central",
      structure: "triceps-brachii-long-head",
      u: 0.38,
      v: 0.35,
      depth: 0.45,
      location: {
        patient: "High at the back and inner side of the upper arm, a hand's breadth below the armpit.",
        clinician: "Mid-belly of the long head, some centimetres distal to where teres major crosses in front of it.",
      },
      essential: [
        { zone: "posterior-arm", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
      ],
      spillover: [{ zone: "dorsal-forearm", side: "same" }],
      rare: [{ zone: "suprascapular", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromial-angle", by: [-10, -34, -22] },
            { at: "deltoid-tuberosity", by: [14, 14, -46] },
            { mm: [-187, 1215, -72] },
            { mm: [-200, 1145, -68] },
          ],
          radius: [17, 17, 19, 16],
        },
        {
          kind: "spillover",
          path: [{ mm: [-222, 1010, -51] }, { mm: [-232, 955, -33] }, { mm: [-242, 896, -14] }],
          radius: [16, 16, 12],
        },
        {
          kind: "rare",
          path: [
            { at: "suprascapular-notch", by: [-12, 28, -25] },
            { at: "scapula-superior-angle", by: [0, 22, -8] },
          ],
          radius: 14,
        },
      ],
      text: {
        patient:
          "Pain runs up the back of the arm to the back of the shoulder, at times as far as the neck muscle. It may come again on the back of the forearm, leaving the elbow out.",
        clinician:
          "Posterior arm up to the posterior shoulder, occasionally to the upper trapezius region near the neck; sometimes a second field down the dorsal forearm that skips the elbow.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
        { citation: "koo-2019", where: "end plates of the long head" },
        { citation: "yi-2023-triceps" },
      ],
    },
    {
      id: "triceps-brachii.trp2",
      label: "TrP2",
      kind: "central",
      structure: "triceps-brachii-medial-head",
      u: 0.74,
      v: 0.92,
      depth: 0.4,
      location: {
        patient: "Reach round to the back of the arm on the thumb side. It is three fingers up from the bony knob.",
        clinician:
          "Outer border of the medial head, about 4-6 cm above the lateral epicondyle, deep to the edge of the triceps tendon.",
      },
      essential: [{ zone: "lateral-epicondyle", side: "same" }],
      spillover: [{ zone: "radial-forearm", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-epicondyle", by: [-8, 4, -2] },
            { at: "lateral-epicondyle", by: [-8, -10, 3] },
          ],
          radius: 14,
        },
        {
          kind: "spillover",
          path: [{ mm: [-254, 1040, -26] }, { mm: [-258, 990, -13] }, { mm: [-261, 950, -3] }],
          radius: [15, 17, 14],
        },
      ],
      text: {
        patient:
          "It feels like tennis elbow: a sore outer knob, and some pain down the thumb side of the forearm. Gripping may hurt.",
        clinician:
          "Lateral epicondyle, with spillover into the radial side of the forearm; a common part of lateral elbow pain.",
      },
      needling: {
        palpation:
          "Flat palpation beside the outer edge of the triceps tendon, 4-6 cm above the lateral epicondyle, against the humerus",
        position: "Prone or side-lying, elbow bent about 45 degrees",
        direction: "From behind and outside onto the back of the humerus, at this height and not further up",
        needle: "0.25-0.30 x 30-40",
        level: "standard",
        hazards: [
          {
            structure:
              "Radial nerve at the outer edge of the humerus; the safe stretch ends about 7.5 cm above the fossa",
            kind: "nerve",
          },
          { structure: "Posterior cutaneous nerve of the forearm", kind: "nerve" },
          { structure: "Radial collateral artery", kind: "vessel" },
        ],
      },
      confidence: "high",
      disagreement:
        "In a series of 40 people with lateral elbow pain, points in triceps were found less often than in brachioradialis and biceps.",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
        { citation: "aggarwal-2020" },
        { citation: "hackl-2015", where: "height of the radial nerve at the outer edge" },
      ],
    },
    {
      id: "triceps-brachii.trp3",
      label: "TrP3",
      kind: "central",
      structure: "triceps-brachii-lateral-head",
      u: 0.4,
      v: 0.75,
      depth: 0.4,
      location: {
        patient: "In the middle of the outer back of the upper arm.",
        clinician: "Middle of the lateral head near its outer border, over the level where the radial nerve crosses.",
      },
      essential: [{ zone: "posterior-arm", side: "same" }],
      spillover: [{ zone: "dorsal-forearm", side: "same" }],
      rare: [
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-190, 1234, -74] },
            { mm: [-197, 1195, -71] },
            { mm: [-206, 1140, -67] },
            { mm: [-208, 1118, -64] },
          ],
          radius: [17, 21, 19, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-218, 1022, -55] }, { mm: [-229, 970, -38] }, { mm: [-240, 905, -17] }],
          radius: [14, 15, 13],
        },
        {
          kind: "rare",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, 0, -9] },
            { at: "ring-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "ring-middle-phalanx-head", by: [0, 6, -6] },
            { at: "ring-bony-tip", by: [0, 5, -4] },
          ],
          radius: 9,
        },
        {
          kind: "rare",
          path: [
            { at: "little-proximal-phalanx-base", by: [0, 0, -9] },
            { at: "little-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "little-middle-phalanx-head", by: [0, 6, -6] },
            { at: "little-bony-tip", by: [0, 5, -4] },
          ],
          radius: 9,
        },
      ],
      text: {
        patient:
          "The whole back of the upper arm feels heavy and sore. It can go down the back of the forearm, and once in a while into the ring and little fingers.",
        clinician:
          "Posterior arm over the lateral head, sometimes the dorsal forearm and the dorsum of the fourth and fifth digits. Paraesthesia over the dorsal forearm and hand suggests irritation of the radial nerve beneath.",
      },
      needling: {
        palpation: "Flat palpation across the outer border of the lateral head, above and behind the spiral groove",
        position: "Prone or side-lying, arm along the body",
        direction:
          "Shallow and slanting through the belly, parallel to the humerus and ending in the muscle; not down to the bone at this level",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Radial nerve in the spiral groove, beneath the head", kind: "nerve" },
          { structure: "Deep brachial artery beside the nerve", kind: "vessel" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
        { citation: "hackl-2015", where: "course of the radial nerve behind the humerus" },
        { citation: "koo-2019", where: "end plates of the lateral head" },
      ],
    },
    {
      id: "triceps-brachii.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "triceps-brachii-medial-head",
      u: 0.86,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep under the tendon, just above the tip of the elbow.",
        clinician: "Deep in the medial head beneath the triceps tendon, about 2 cm above the olecranon.",
      },
      essential: [{ zone: "olecranon", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "olecranon-posterior", by: [0, 20, -10] },
            { at: "olecranon-posterior", by: [-1, 8, -10] },
          ],
          radius: [12, 15],
        },
      ],
      text: {
        patient: "The tip of the elbow is tender. You notice it when you lean on a table.",
        clinician: "Local reference to the olecranon, which becomes tender to touch and to leaning on.",
      },
      needling: {
        palpation: "Flat palpation beside the tendon with the elbow half bent; the olecranon and its fossa are marked",
        position: "Prone with the forearm over the edge of the couch, or side-lying",
        direction:
          "Through or beside the tendon, upwards onto the back of the humerus above the fossa, not into the joint",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Olecranon fossa and elbow joint", kind: "joint" },
          { structure: "Ulnar nerve on the inner side", kind: "nerve" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
        { citation: "donnelly-2019", where: "chapter on triceps brachii" },
        { citation: "koo-2019", where: "depth of the medial head" },
      ],
    },
    {
      id: "triceps-brachii.trp5",
      label: "TrP5",
      kind: "central",
      structure: "triceps-brachii-medial-head",
      u: 0.755,
      v: 0.22,
      depth: 0.35,
      location: {
        patient: "A little above the funny bone, on the side of the arm that faces the ribs.",
        clinician:
          "Inner border of the medial head, about 4 cm above the medial epicondyle, behind the septum and next to the ulnar nerve.",
      },
      essential: [{ zone: "medial-epicondyle", side: "same" }],
      spillover: [{ zone: "ulnar-forearm", side: "same" }],
      rare: [
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "medial-epicondyle", by: [5, 6, 0] },
            { at: "medial-epicondyle", by: [5, -8, 2] },
          ],
          radius: 14,
        },
        {
          kind: "spillover",
          path: [{ mm: [-187, 1034, -16] }, { mm: [-196, 990, -8] }, { mm: [-205, 940, 2] }],
          radius: [14, 17, 14],
        },
        {
          kind: "rare",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -6, 9] },
            { at: "ring-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "ring-middle-phalanx-head", by: [0, -6, 7] },
            { at: "ring-bony-tip", by: [0, -5, 3] },
          ],
          radius: 9,
        },
        {
          kind: "rare",
          path: [
            { at: "little-proximal-phalanx-base", by: [0, -6, 9] },
            { at: "little-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "little-middle-phalanx-head", by: [0, -6, 7] },
            { at: "little-bony-tip", by: [0, -5, 3] },
          ],
          radius: 9,
        },
      ],
      text: {
        patient:
          "The inner knob of the elbow is sore. The ache may run down the inner forearm to the palm side of the last two fingers.",
        clinician:
          "Medial epicondyle, with spillover along the ulnar side of the forearm; now and then the palmar surface of the fourth and fifth digits. Tingling there calls for an examination of the ulnar nerve.",
      },
      needling: {
        palpation:
          "Flat palpation of the inner border with the elbow bent less than 90 degrees; the ulnar nerve is found first by rolling it under the finger",
        position: "Supine with the arm out to the side and turned outwards, or prone",
        direction: "From behind, outwards onto the back of the humerus, away from the felt nerve; slow advance",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Ulnar nerve along the inner border; the head may cover it", kind: "nerve" },
          { structure: "Superior ulnar collateral artery", kind: "vessel" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
        { citation: "ohara-1996", where: "ulnar nerve under a prominent medial head" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 32, Triceps brachii" },
    { citation: "donnelly-2019", where: "chapter on triceps brachii" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "koo-2019" },
    { citation: "yi-2023-triceps" },
    { citation: "hackl-2015" },
    { citation: "ohara-1996" },
    { citation: "aggarwal-2020" },
  ],
};
