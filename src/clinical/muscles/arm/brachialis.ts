import type { Muscle, PainStroke } from "../../types";

/** The back and outer side of the thumb's root, fading down the thumb, and an island in the crease of the elbow. */
const thumbAndCrease: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "trapezium-centre", by: [-13, 2, -3] },
      { at: "metacarpal-1-base", by: [-13, -4, 2] },
    ],
    radius: [13, 13],
  },
  {
    kind: "spillover",
    path: [
      { at: "metacarpal-1-base", by: [-14, -12, -2] },
      { at: "metacarpal-1-head", by: [-9, 0, -8] },
      { at: "thumb-proximal-phalanx-head", by: [-8, 2, -8] },
      { at: "thumb-bony-tip", by: [-4, 4, -6] },
    ],
    radius: [12, 12, 11, 9],
  },
  {
    kind: "spillover",
    path: [
      { at: "coronoid-tip", by: [10, 12, 36] },
      { at: "coronoid-tip", by: [-14, 8, 36] },
    ],
    radius: 13,
  },
];

export const brachialis: Muscle = {
  id: "brachialis",
  label: "Brachialis",
  latin: "Musculus brachialis",
  synonyms: ["brachialis anterior"],
  region: "arm",
  parts: ["brachialis"],
  actions: {
    patient: "Bends the elbow, whichever way the palm is turned. It does most of the work in lifting.",
    clinician: "The chief flexor of the elbow, equally strong in supination, pronation and mid-position; no rotation.",
  },
  attachments: {
    origin:
      "Lower half of the anterior surface of the humerus, below the insertion of deltoid, and the intermuscular septa",
    insertion: "Ulnar tuberosity and coronoid process; some fibres to the elbow capsule",
  },
  innervation: {
    nerve: "Musculocutaneous nerve; in most arms also a branch of the radial nerve to the lower outer part",
    roots: "C5-C7",
  },
  story: "The shopping-bag muscle: hidden under the biceps, but felt at the root of the thumb.",
  feelsLike: {
    patient:
      "The root of the thumb aches, even at rest. You may also feel a sore crease at the elbow. The thumb may be numb or tingle if a nerve in the arm is pressed.",
    clinician:
      "A diffuse ache over the first carpometacarpal joint at rest and in use, with or without antecubital pain. Passive extension of the elbow is tender at end range. Dysaesthesia over the dorsum of the thumb points to the superficial radial nerve.",
  },
  provokedBy: [
    "carrying bags, a child or a tool box with a bent elbow",
    "pull-ups, curls and rope climbing",
    "long spells on a laptop or phone with the elbow bent hard",
    "playing the violin or guitar, ironing",
    "lifting with the palm down",
  ],
  limits: ["straightening the elbow fully after rest", "bending it hard with a load"],
  mistakenFor: [
    "osteoarthritis of the thumb's carpometacarpal joint",
    "de Quervain's tenosynovitis",
    "carpal tunnel syndrome",
    "entrapment of the radial nerve at the lateral intermuscular septum",
    "biceps tendinopathy or distal biceps tear",
    "C5-C6 radiculopathy",
    "myositis ossificans after a blow to the arm or elbow dislocation (hard, warm mass: do not press or needle)",
    "compartment syndrome after injury (severe tense pain): an emergency",
  ],
  related: [
    "biceps-brachii",
    "brachioradialis",
    "supinator",
    "adductor-pollicis",
    "opponens-pollicis",
    "scalenus-anterior",
    "scalenus-medius",
  ],
  selfCare:
    "Rest your upper arm on a table, palm up. Let the elbow open on its own, and press the wrist down very lightly with the other hand. Stay for half a minute. Carry bags with a straight arm, or use a backpack. At night, keep the elbow from bending tight, with a small pillow in the bend.",
  needling: {
    palpation:
      "Flat palpation from the outer side: biceps is relaxed by bending the elbow 30-45 degrees and pushed inwards, and brachialis is pressed against the humerus",
    position: "Supine, elbow slightly bent on a pillow, palm down or in mid-position",
    direction:
      "From the outer side, inwards toward the front of the humerus, in front of the lateral intermuscular septum and thus in front of the radial nerve",
    needle: "0.25-0.30 x 40",
    level: "standard",
    hazards: [
      {
        structure: "Radial nerve, which comes to the front about 7-14 cm above the lateral epicondyle",
        kind: "nerve",
      },
      { structure: "Musculocutaneous nerve between biceps and brachialis", kind: "nerve" },
      { structure: "Brachial artery and veins on the inner side", kind: "vessel" },
      { structure: "Median nerve on the inner side", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "brachialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "brachialis",
      u: 0.58,
      v: 0.22,
      depth: 0.4,
      location: {
        patient: "Two or three fingers up from the bend of the elbow, on the outer side. It lies deep to the biceps.",
        clinician:
          "Lower outer belly, about 4 cm above the elbow crease, between the biceps tendon and brachioradialis, on the humerus.",
      },
      essential: [{ zone: "thumb-base", side: "same" }],
      spillover: [
        { zone: "thumb", side: "same" },
        { zone: "cubital-fossa", side: "same" },
      ],
      rare: [],
      strokes: thumbAndCrease,
      text: {
        patient:
          "A dull pain lies at the root of the thumb, on the back. The bend of the elbow may be sore too. The arm between the two does not hurt.",
        clinician:
          "Dorsum of the base of the thumb over the first carpometacarpal joint and web, with less pain down the thumb; often a separate antecubital field.",
      },
      confidence: "high",
      disagreement:
        "In a small trial of patients with rotator cuff disease, brachialis was treated for pain of the upper arm itself, and the thumb was not the complaint. Both pictures may occur; the classical one gives the thumb.",
      sources: [
        { citation: "simons-1999", where: "ch. 31, Brachialis" },
        { citation: "suh-2014" },
        { citation: "yan-2015", where: "level of the radial nerve at the septum" },
      ],
    },
    {
      id: "brachialis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "brachialis",
      u: 0.58,
      v: 0.8,
      depth: 0.4,
      location: {
        patient: "Three fingers above the bend of the elbow, on the inner side of the biceps tendon.",
        clinician:
          "Lower inner belly, some 4 cm above the elbow crease; the brachial artery and median nerve run in front of it, medial to the biceps tendon.",
      },
      essential: [{ zone: "thumb-base", side: "same" }],
      spillover: [
        { zone: "thumb", side: "same" },
        { zone: "cubital-fossa", side: "same" },
      ],
      rare: [],
      strokes: thumbAndCrease,
      text: {
        patient: "The thumb hurts low down where it meets the wrist, and the inner bend of the elbow feels bruised.",
        clinician:
          "Taught with the field of the outer lower point. It is palpated gently from the inner side with the artery under the other finger.",
      },
      needling: {
        palpation: "From the outer side with biceps pushed inwards; the brachial pulse is felt on the inner side first",
        position: "Supine, elbow slightly bent on a pillow",
        direction:
          "From the outer side under the biceps, inwards along the front of the humerus and ending on bone; not from the inner side",
        needle: "0.25-0.30 x 40-50",
        level: "advanced",
        hazards: [
          { structure: "Brachial artery and veins in front of the inner belly", kind: "vessel" },
          { structure: "Median nerve beside the artery", kind: "nerve" },
          { structure: "Musculocutaneous nerve between biceps and brachialis", kind: "nerve" },
          { structure: "Radial nerve at the outer lower arm", kind: "nerve" },
        ],
      },
      confidence: "medium",
      disagreement:
        "One classical drawing serves the inner and the outer lower point; no study has mapped the inner one by itself.",
      sources: [
        { citation: "simons-1999", where: "ch. 31, Brachialis" },
        { citation: "park-2007", where: "motor point of brachialis at 70 % of the arm, medial to the line" },
      ],
    },
    {
      id: "brachialis.trp3",
      label: "TrP3",
      kind: "central",
      structure: "brachialis",
      u: 0.22,
      v: 0.27,
      depth: 0.5,
      location: {
        patient: "Halfway up the outer side of the upper arm, between the biceps and the triceps.",
        clinician:
          "Upper belly at about mid-arm, distal to the deltoid tuberosity, reached in the lateral groove between biceps and triceps.",
      },
      essential: [{ zone: "thumb-base", side: "same" }],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "anterior-deltoid", side: "same" },
      ],
      rare: [{ zone: "thumb", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "trapezium-centre", by: [-13, 2, -3] },
            { at: "metacarpal-1-base", by: [-12, -2, 4] },
          ],
          radius: 12,
        },
        {
          kind: "spillover",
          path: [
            { at: "lesser-tubercle", by: [-4, -12, 30] },
            { at: "deltoid-tuberosity", by: [12, 28, 42] },
            { mm: [-190, 1232, 8] },
            { mm: [-200, 1180, 5] },
          ],
          radius: [14, 15, 14, 15],
        },
        {
          kind: "rare",
          path: [
            { at: "metacarpal-1-base", by: [-14, -12, -2] },
            { at: "metacarpal-1-head", by: [-9, 0, -8] },
            { at: "thumb-proximal-phalanx-head", by: [-8, 2, -8] },
            { at: "thumb-bony-tip", by: [-4, 4, -6] },
          ],
          radius: [11, 12, 11, 9],
        },
      ],
      text: {
        patient:
          "Here the ache tends to spread up the front of the arm as well, as far as the shoulder. The thumb can still be part of it.",
        clinician:
          "Base of the thumb as from the lower points, with spillover up the anterior arm toward the anterior deltoid region, which is described for the more proximal points.",
      },
      needling: {
        palpation:
          "Flat palpation in the groove between biceps and triceps, biceps pushed inwards; the radial nerve behind the septum is rolled under the finger and avoided",
        position: "Supine, elbow slightly bent, palm on the belly",
        direction: "From the outer front, backwards and inwards onto the front of the humerus, in front of the septum",
        needle: "0.25-0.30 x 40",
        level: "advanced",
        hazards: [
          { structure: "Radial nerve leaving the spiral groove at this level", kind: "nerve" },
          { structure: "Radial collateral branch of the deep brachial artery", kind: "vessel" },
          { structure: "Musculocutaneous nerve between biceps and brachialis", kind: "nerve" },
        ],
      },
      confidence: "medium",
      disagreement:
        "The charts centre on the thumb even from here; in patients of a shoulder clinic, tender brachialis went with pain of the upper arm.",
      sources: [
        { citation: "simons-1999", where: "ch. 31, Brachialis" },
        { citation: "suh-2014", where: "upper arm pain ascribed to brachialis" },
        { citation: "hackl-2015", where: "lower end of the radial groove" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 31, Brachialis" },
    { citation: "donnelly-2019", where: "chapter on brachialis" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "suh-2014" },
    { citation: "mahakkanukrauh-2002", where: "radial branch in 82 % of arms" },
    { citation: "yan-2015" },
    { citation: "park-2007" },
  ],
};
