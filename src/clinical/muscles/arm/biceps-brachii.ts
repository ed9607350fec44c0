import type { Muscle, PainStroke } from "../../types";

/** Upwards to the front of the shoulder, lightly over the belly, and a second island in the crease of the elbow. */
const shoulderAndCrease: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromion-tip", by: [-10, -22, 30] },
      { at: "lesser-tubercle", by: [-3, -16, 30] },
      { at: "deltoid-tuberosity", by: [12, 34, 40] },
    ],
    radius: [17, 21, 16],
  },
  {
    kind: "spillover",
    path: [{ mm: [-188, 1236, 8] }, { mm: [-196, 1196, 8] }, { mm: [-203, 1150, 4] }],
    radius: [13, 15, 13],
  },
  {
    kind: "spillover",
    path: [
      { at: "coronoid-tip", by: [8, 16, 36] },
      { at: "coronoid-tip", by: [-12, 10, 36] },
    ],
    radius: 14,
  },
  {
    kind: "rare",
    path: [
      { at: "clavicle-acromial-end", by: [10, 14, -18] },
      { at: "suprascapular-notch", by: [0, 30, -25] },
      { at: "scapula-superior-angle", by: [-10, 22, -8] },
    ],
    radius: [13, 15, 13],
  },
];

export const bicepsBrachii: Muscle = {
  id: "biceps-brachii",
  label: "Biceps brachii",
  latin: "Musculus biceps brachii",
  synonyms: ["biceps"],
  region: "arm",
  parts: ["biceps-brachii-long-head", "biceps-brachii-short-head"],
  actions: {
    patient: "Bends the elbow, turns the palm up, and helps to lift the arm forwards.",
    clinician:
      "Supination of the forearm, above all with the elbow bent, and flexion of the elbow; weak flexion of the arm. The long head helps to centre the humeral head, the short head to adduct.",
  },
  attachments: {
    origin:
      "Long head: supraglenoid tubercle and superior labrum; short head: apex of the coracoid process with coracobrachialis",
    insertion: "Radial tuberosity and, by the bicipital aponeurosis, the fascia of the forearm flexors",
  },
  innervation: { nerve: "Musculocutaneous nerve", roots: "C5-C6" },
  story: "The corkscrew muscle: sore where you show off your strength, but felt in front of the shoulder.",
  feelsLike: {
    patient:
      "A surface ache in front of the shoulder when you lift the hand above your head. The upper arm and the crease of the elbow may join in. It is not the deep pain of the joint.",
    clinician:
      "Superficial anterior shoulder pain on elevation above shoulder height with the elbow bent, with diffuse tenderness over the bicipital tendon, some weakness and at times snapping of the tendon. Milder ache over the belly and in the antecubital space.",
  },
  provokedBy: [
    "lifting heavy things with the palm up",
    "turning a screwdriver or a stiff lid again and again",
    "a sudden catch when the elbow is jerked straight",
    "carrying a child, or hard backhand strokes with the palm up",
    "long work with the violin or guitar",
  ],
  limits: [
    "lifting the hand above the head with the elbow bent",
    "reaching behind with the elbow straight and the palm down",
  ],
  mistakenFor: [
    "tendinopathy or rupture of the long head of biceps",
    "SLAP lesion of the labrum",
    "subacromial (rotator cuff related) pain or subdeltoid bursitis",
    "distal biceps tendon tear (sudden pop, weak supination: needs prompt referral)",
    "entrapment of the lateral cutaneous nerve of the forearm",
    "C5-C6 radiculopathy",
    "angina or myocardial infarction when the left arm aches with effort or rest pain in the chest: an emergency",
    "thrombosis of the arm veins when the whole arm swells and turns bluish: same-day referral",
  ],
  related: [
    "brachialis",
    "coracobrachialis",
    "supinator",
    "triceps-brachii",
    "deltoid",
    "supraspinatus",
    "infraspinatus",
    "brachioradialis",
    "trapezius",
  ],
  selfCare:
    "Stand beside a wall. Place your palm on it behind you at hip height, thumb down, elbow straight. Turn your chest slowly away until the front of the arm feels a mild stretch. Hold for half a minute, two or three times a day. Lift with the palm down or thumb up for a while.",
  needling: {
    palpation:
      "Pincer palpation with the elbow bent a little: the belly is lifted off the humerus between thumb and fingers and rolled, each head on its own",
    position: "Supine, arm slightly away from the side, elbow bent 20-40 degrees on a pillow, palm up",
    direction:
      "From the outer side across the lifted belly toward the finger, parallel to the humerus; never toward the inner groove or through the belly onto the bone",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Median nerve in the medial bicipital groove", kind: "nerve" },
      { structure: "Brachial artery and veins in the medial bicipital groove", kind: "vessel" },
      { structure: "Musculocutaneous nerve between biceps and brachialis", kind: "nerve" },
      { structure: "Cephalic vein in the lateral groove", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "biceps-brachii.trp1",
      label: "TrP1",
      kind: "central",
      structure: "biceps-brachii-long-head",
      u: 0.65,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the outer half of the biceps, a hand's breadth above the elbow.",
        clinician: "Middle to lower third of the long head's belly, outer half, about 8-9 cm above the elbow crease.",
      },
      essential: [{ zone: "anterior-deltoid", side: "same" }],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "cubital-fossa", side: "same" },
      ],
      rare: [{ zone: "suprascapular", side: "same" }],
      strokes: shoulderAndCrease,
      text: {
        patient:
          "The ache climbs from the upper arm to the front of the shoulder. A milder sore patch can sit in the bend of the elbow, and once in a while there is some pain on top of the shoulder.",
        clinician:
          "Main reference upwards over the anterior deltoid region; weaker fields over the belly and in the antecubital space; occasionally the suprascapular region.",
      },
      confidence: "high",
      disagreement:
        "End-plate studies place the band of innervation in the lower half of the muscle, close to this point, while motor points mapped from the skin vary with the reference line. In lateral elbow pain, points in biceps were counted often although the charts draw no field there.",
      sources: [
        { citation: "simons-1999", where: "ch. 30, Biceps brachii" },
        { citation: "amirali-2007", where: "band of end plates in the lower belly" },
        { citation: "moon-2012", where: "motor point of the long head" },
        { citation: "aggarwal-2020" },
        { citation: "hidalgo-lozano-2010", where: "biceps among the muscles examined in impingement" },
      ],
    },
    {
      id: "biceps-brachii.trp2",
      label: "TrP2",
      kind: "central",
      structure: "biceps-brachii-short-head",
      u: 0.68,
      v: 0.5,
      depth: 0.35,
      location: {
        patient: "On the inner half of the biceps, at about the middle of the upper arm.",
        clinician:
          "Middle to lower third of the short head, inner half of the belly, in front of the medial bicipital groove.",
      },
      essential: [{ zone: "anterior-deltoid", side: "same" }],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "cubital-fossa", side: "same" },
      ],
      rare: [{ zone: "suprascapular", side: "same" }],
      strokes: shoulderAndCrease,
      text: {
        patient:
          "Lifting your arm up high brings on pain in front of the shoulder. The muscle and the elbow crease feel tired and tender.",
        clinician:
          "Same reference as the outer head: anterior shoulder first, then belly and antecubital space. Usually found together with the point in the long head.",
      },
      needling: {
        palpation:
          "Pincer palpation of the inner half of the belly; the brachial pulse is felt and kept behind the thumb",
        position: "Supine, elbow bent 20-40 degrees on a pillow, palm up",
        direction:
          "From the front or outer side toward the lifted belly, tangential, always ending short of the groove",
        needle: "0.25 x 30",
        level: "standard",
        hazards: [
          { structure: "Median nerve directly behind the inner border", kind: "nerve" },
          { structure: "Brachial artery directly behind the inner border", kind: "vessel" },
          { structure: "Musculocutaneous nerve between biceps and brachialis", kind: "nerve" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 30, Biceps brachii" },
        { citation: "moon-2012", where: "motor point of the short head" },
        { citation: "park-2007" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 30, Biceps brachii" },
    { citation: "donnelly-2019", where: "chapter on biceps brachii" },
    { citation: "dommerholt-2018", where: "chapter on the arm and hand muscles" },
    { citation: "amirali-2007" },
    { citation: "moon-2012" },
    { citation: "park-2007" },
    { citation: "al-sobhi-2023", where: "motor branches to the two heads" },
    { citation: "aggarwal-2020" },
  ],
};
