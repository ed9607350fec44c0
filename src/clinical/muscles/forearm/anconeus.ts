import type { Muscle } from "../../types";

export const anconeus: Muscle = {
  id: "anconeus",
  label: "Anconeus",
  latin: "Musculus anconeus",
  synonyms: [],
  region: "forearm",
  parts: ["anconeus"],
  actions: {
    patient: "Helps to straighten the elbow and holds it steady when you turn your hand.",
    clinician:
      "Weak extension of the elbow together with triceps; steadies the humeroulnar joint and moves the ulna slightly outwards during pronation. It also tenses the joint capsule.",
  },
  attachments: {
    origin: "Posterior surface of the lateral epicondyle of the humerus",
    insertion: "Lateral surface of the olecranon and upper quarter of the posterior surface of the ulna",
  },
  innervation: { nerve: "Radial nerve (branch that runs through triceps)", roots: "C7-C8" },
  story: "The small wedge behind the elbow. It is sore on one spot, right on the outer knob.",
  feelsLike: {
    patient:
      "A sore spot on the outer bony knob of the elbow. You can put one finger on it. It nags when you lean on the elbow or push it straight.",
    clinician:
      "Well localised soreness at and just behind the lateral epicondyle, felt with forceful or repeated elbow extension and with leaning on the forearm. Gripping hurts less than it does with the wrist extensors.",
  },
  provokedBy: [
    "pushing up from a chair again and again",
    "push-ups, bench press and other hard pushing",
    "tennis backhand and fencing",
    "walking with forearm crutches",
    "leaning on the elbow at a desk",
  ],
  limits: ["locking the elbow straight with force", "pressing a door or a heavy lid open"],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "olecranon bursitis or triceps tendinopathy",
    "posterolateral rotatory instability or a plica of the elbow",
    "radial tunnel syndrome",
    "exertional compartment syndrome of the anconeus (rare: a firm, swollen muscle)",
    "C7 radiculopathy",
    "septic bursitis or arthritis: heat, redness and fever need medical care the same day",
  ],
  related: ["triceps-brachii", "supinator", "extensor-carpi-ulnaris", "extensor-digitorum"],
  selfCare:
    "Rest the arm on a table with the palm up. With two fingers of the other hand, press softly on the small dip behind the outer knob of the elbow. Hold for half a minute. Put a soft pad under the elbow when you sit at a desk.",
  needling: {
    palpation:
      "Flat palpation in the triangle between lateral epicondyle, tip of the olecranon and posterior border of the ulna; the belly hardens with light elbow extension in pronation",
    position: "Supine or side-lying, elbow flexed to about 45 degrees, forearm resting across the body",
    direction:
      "At a right angle to the skin and onto the ulna; the muscle is thin and bone is met within a centimetre or so",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Posterior interosseous nerve, if the needle passes forwards beyond the muscle", kind: "nerve" },
      { structure: "Elbow joint, if the needle is aimed forwards above the neck of the radius", kind: "joint" },
      { structure: "Recurrent interosseous artery under the muscle", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "anconeus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "anconeus",
      u: 0.33,
      v: 0.55,
      depth: 0.4,
      location: {
        patient: "In the small dip at the back of the outer elbow, just below the knob.",
        clinician:
          "Just distal to the lateral epicondyle, in the middle of the triangle between it, the olecranon and the posterior border of the ulna.",
      },
      essential: [{ zone: "lateral-epicondyle", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-epicondyle", by: [-8, 4, -8] },
            { at: "lateral-epicondyle", by: [-12, -8, -2] },
          ],
          radius: [12, 13],
        },
      ],
      text: {
        patient: "It hurts right on the outer knob of the elbow and goes no further.",
        clinician:
          "Local reference to the lateral epicondyle and its posterior edge; no spread down the forearm is described. Seldom the only source of lateral elbow pain: examine supinator and the radial wrist extensors as well.",
      },
      confidence: "medium",
      disagreement:
        "The pattern comes from clinical observation alone. Surveys of lateral elbow pain did not examine this muscle, and local tenderness here cannot be told from tendinopathy by palpation.",
      sources: [
        { citation: "simons-1999", where: "ch. 32, Triceps brachii and anconeus" },
        { citation: "jimenez-diaz-2021", where: "entry of the motor nerves into the muscle" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 32, Triceps brachii and anconeus" },
    { citation: "donnelly-2019", where: "chapter on triceps and anconeus" },
    {
      citation: "jimenez-diaz-2021",
      where: "a second branch from the posterior interosseous nerve in 38 of 54 elbows",
    },
    { citation: "abrahamsson-1987" },
  ],
};
