import type { Muscle } from "../../types";

export const supinator: Muscle = {
  id: "supinator",
  label: "Supinator",
  latin: "Supinator",
  synonyms: ["Supinator brevis (old name)"],
  region: "forearm",
  parts: ["supinator"],
  actions: {
    patient: "Turns the palm up, as when you turn a screwdriver or a door key.",
    clinician:
      "Supination of the forearm in every position of the elbow, alone when the movement is slow and unresisted; biceps joins in with the elbow flexed and against load.",
  },
  attachments: {
    origin: "Lateral epicondyle, radial collateral and anular ligaments, and the supinator crest of the ulna",
    insertion: "Lateral, anterior and posterior surfaces of the upper third of the radius",
  },
  innervation: { nerve: "Deep branch of the radial nerve", roots: "C5-C6" },
  story: "The key-turn muscle. It lies deep at the outer elbow and can ache when the arm is at rest.",
  feelsLike: {
    patient:
      "A deep ache on the outer elbow that stays on after the work is done. Carrying a case or turning the hand with a straight arm makes it sharper. The web by the thumb may ache too.",
    clinician:
      "Lateral elbow pain at rest and on loading, tender deep over the radial head and neck; a second focus in the dorsal web of the thumb. It can stand beside irritation of the deep branch of the radial nerve, which runs through the muscle.",
  },
  provokedBy: [
    "turning a screwdriver, stiff knob or key with the arm straight",
    "tennis with a straight elbow and a late ball",
    "carrying a briefcase or a heavy bag",
    "wringing, ironing and pulling a dog's lead",
  ],
  limits: [
    "turning the palm up against weight",
    "carrying with a straight elbow",
    "playing a backhand with the arm stretched",
  ],
  mistakenFor: [
    "lateral elbow tendinopathy (tennis elbow)",
    "radial tunnel syndrome: pain without weakness, worst 3-4 cm below the epicondyle",
    "posterior interosseous nerve syndrome: weak finger and thumb extension needs prompt referral",
    "arthritis or a loose body of the radiocapitellar joint",
    "fracture of the radial head after a fall",
    "C5-C6 radiculopathy",
  ],
  related: [
    "brachioradialis",
    "extensor-carpi-radialis-longus",
    "extensor-carpi-radialis-brevis",
    "extensor-digitorum",
    "biceps-brachii",
    "brachialis",
    "anconeus",
    "palmaris-longus",
  ],
  selfCare:
    "Let the arm rest on your lap with the elbow almost straight. Turn the palm slowly down and in, and help a little with the other hand. Hold for half a minute. When you use a screwdriver, keep the elbow bent.",
  needling: {
    palpation:
      "Flat palpation against the upper radius with brachioradialis pushed outwards, just lateral to the biceps tendon; or from the dorsal side about 4 cm below the epicondyle with the forearm pronated",
    position: "Supine, elbow slightly flexed; forearm pronated for the dorsal approach",
    direction:
      "From the dorsolateral side towards the radius with the forearm pronated, in small steps; stop and withdraw at any electric sensation",
    needle: "0.25-0.30 x 30",
    level: "advanced",
    hazards: [
      {
        structure: "Deep branch of the radial nerve, which runs through the muscle between its two layers",
        kind: "nerve",
      },
      { structure: "Superficial branch of the radial nerve under brachioradialis", kind: "nerve" },
      { structure: "Radial recurrent vessels in front of the muscle", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "supinator.trp1",
      label: "TrP1",
      kind: "central",
      structure: "supinator",
      u: 0.45,
      v: 0.12,
      depth: 0.5,
      location: {
        patient: "Deep and just below the outer half of the elbow crease. The cord of the biceps runs beside it.",
        clinician:
          "In the superficial layer on the outer and front side of the upper radius, just lateral to the biceps tendon and distal to the radial head.",
      },
      essential: [
        { zone: "lateral-epicondyle", side: "same" },
        { zone: "thumb-web-dorsal", side: "same" },
      ],
      spillover: [{ zone: "cubital-fossa", side: "same" }],
      rare: [{ zone: "dorsal-forearm", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "lateral-epicondyle", by: [-4, 8, 2] },
            { at: "lateral-epicondyle", by: [-8, -8, 8] },
            { at: "lateral-epicondyle", by: [-4, -18, 14] },
          ],
          radius: [14, 15, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "coronoid-tip", by: [-30, 6, 26] },
            { at: "coronoid-tip", by: [-12, 4, 34] },
          ],
          radius: [11, 14],
        },
        {
          kind: "essential",
          path: [
            { at: "metacarpal-2-base", by: [-10, -16, -12] },
            { at: "metacarpal-2-head", by: [-11, 34, -15] },
          ],
          radius: [11, 9],
        },
        {
          kind: "rare",
          path: [{ mm: [-230, 1020, -52] }, { mm: [-238, 960, -34] }, { mm: [-246, 900, -16] }],
          radius: [14, 14, 11],
        },
      ],
      text: {
        patient:
          "Deep pain at the outer elbow and around into the crease. A second, smaller sore place lies in the web by the thumb.",
        clinician:
          "Essential reference to the lateral epicondyle and the lateral elbow, and to the dorsal web between thumb and index; spillover into the cubital fossa, rarely over the dorsal forearm.",
      },
      confidence: "high",
      disagreement:
        "Salt water in this muscle, in the short radial wrist extensor and at the common origin gave pain that served alike as a model of tennis elbow, so the pattern alone does not single the muscle out. Whether the muscle, the nerve inside it or the tendon above it hurts is often open.",
      sources: [
        { citation: "simons-1999", where: "ch. 36, Supinator" },
        { citation: "slater-2003" },
        { citation: "fernandez-de-las-penas-2012-workers" },
        { citation: "fernandez-de-las-penas-2021-supinator", where: "distances from needle to nerve" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 36, Supinator" },
    { citation: "donnelly-2019", where: "chapter on supinator" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "fernandez-de-las-penas-2021-supinator" },
    { citation: "belon-perez-2022" },
    { citation: "berton-2013" },
    { citation: "slater-2003" },
  ],
};
