import type { Muscle, PainStroke } from "../../types";

/** Islands: front of the shoulder, back of the arm, back of the forearm, back of the hand; elbow and wrist stay free. */
const frontThenBackOfArm: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromion-tip", by: [4, -22, 30] },
      { at: "lesser-tubercle", by: [6, -22, 30] },
      { at: "deltoid-tuberosity", by: [18, 24, 40] },
    ],
    radius: [15, 20, 14],
  },
  {
    kind: "essential",
    path: [{ mm: [-184, 1228, -74] }, { mm: [-192, 1195, -71] }, { mm: [-201, 1140, -68] }, { mm: [-204, 1116, -65] }],
    radius: [18, 20, 18, 13],
  },
  {
    kind: "spillover",
    path: [{ mm: [-219, 1022, -55] }, { mm: [-230, 970, -38] }, { mm: [-243, 895, -14] }],
    radius: [14, 15, 11],
  },
  {
    kind: "spillover",
    path: [
      { at: "metacarpal-3-base", by: [0, -6, -22] },
      { at: "metacarpal-3-head", by: [0, 8, -20] },
    ],
    radius: 18,
  },
  {
    kind: "rare",
    path: [
      { at: "middle-proximal-phalanx-base", by: [0, 0, -9] },
      { at: "middle-proximal-phalanx-head", by: [0, 6, -8] },
      { at: "middle-middle-phalanx-head", by: [0, 6, -8] },
      { at: "middle-bony-tip", by: [0, 6, -5] },
    ],
    radius: 10,
  },
];

export const coracobrachialis: Muscle = {
  id: "coracobrachialis",
  label: "Coracobrachialis",
  latin: "Musculus coracobrachialis",
  synonyms: [],
  region: "arm",
  parts: ["coracobrachialis"],
  actions: {
    patient: "Lifts the arm forwards and draws it in to the side of the chest.",
    clinician:
      "Flexion and adduction of the arm at the glenohumeral joint; returns the abducted arm to neutral and, with short head of biceps and long head of triceps, opposes downward subluxation of the humeral head.",
  },
  attachments: {
    origin: "Apex of the coracoid process, in common with the short head of biceps",
    insertion: "Middle of the medial border of the humeral shaft, between brachialis and triceps",
  },
  innervation: { nerve: "Musculocutaneous nerve", roots: "C5-C7" },
  story: "The leapfrog muscle: it hurts in front of the shoulder, then jumps to the back of the arm and hand.",
  feelsLike: {
    patient:
      "An ache in front of the shoulder and down the back of the arm. It skips the elbow and the wrist. Putting your hand behind your back makes it worse.",
    clinician:
      "Anterior shoulder pain together with a posterior arm and dorsal forearm ache in separate islands that spare elbow and wrist. It is seldom the first muscle to be found: look for it when front-of-shoulder pain persists after anterior deltoid, biceps short head and pectoralis major have been treated.",
  },
  provokedBy: [
    "lifting weights with straight arms out in front",
    "climbing, push-ups, throwing and golf",
    "carrying a load under the arm for a long time",
    "holding a phone or steering wheel with the arm in front",
  ],
  limits: ["reaching behind the back and across to the other side", "reaching up behind the ear"],
  mistakenFor: [
    "rotator cuff related pain and subacromial bursitis",
    "acromioclavicular joint disorder",
    "coracoid impingement",
    "entrapment of the musculocutaneous nerve within the muscle (weak biceps, numb outer forearm)",
    "C5-C7 radiculopathy",
    "carpal tunnel syndrome",
    "angina or myocardial infarction, when left-sided shoulder and arm pain comes with effort, tight chest or breathlessness: an emergency",
  ],
  related: ["biceps-brachii", "deltoid", "pectoralis-major", "triceps-brachii", "latissimus-dorsi", "supraspinatus"],
  selfCare:
    "Stand in a doorway with the arm down and a little behind you, palm on the frame. Turn your body slowly away until you feel a mild pull in front of the upper arm. Hold for half a minute and breathe. For a few days, lift things close to your body.",
  needling: {
    palpation:
      "Flat palpation in the upper inner arm behind the lower edge of pectoralis major, deep to the short head of biceps and against the humerus; the brachial pulse is found first and kept behind the finger",
    position: "Supine, arm abducted about 45 degrees and turned out, elbow slightly bent",
    direction:
      "From the front, outwards and toward the humerus, entering on the outer side of the felt pulse and always away from the bundle",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      {
        structure: "Musculocutaneous nerve, which pierces the muscle in about eight to nine arms out of ten",
        kind: "nerve",
      },
      { structure: "Median and ulnar nerves along its inner border", kind: "nerve" },
      { structure: "Brachial artery and veins along its inner border", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "coracobrachialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "coracobrachialis",
      u: 0.42,
      v: 0.35,
      depth: 0.4,
      location: {
        patient: "High on the inner side of the upper arm, just below the front fold of the armpit.",
        clinician:
          "Upper belly just distal to the anterior axillary fold, deep to the lower border of pectoralis major and beside the short head of biceps.",
      },
      essential: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "posterior-arm", side: "same" },
      ],
      spillover: [
        { zone: "dorsal-forearm", side: "same" },
        { zone: "dorsal-hand", side: "same" },
      ],
      rare: [{ zone: "middle-finger", side: "same" }],
      strokes: frontThenBackOfArm,
      text: {
        patient:
          "Pain sits in front of the shoulder and along the back of the upper arm. When it is strong, it shows up again on the back of the forearm and hand, and may reach the middle finger.",
        clinician:
          "Anterior deltoid region and posterior arm over triceps; when more irritable, separate fields over the dorsal forearm and dorsum of the hand, now and then to the tip of the middle finger. Elbow and wrist are typically free.",
      },
      confidence: "medium",
      disagreement:
        "The chain of islands down to the hand rests on the classical charts; no injection study in volunteers was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 29, Coracobrachialis" },
        { citation: "ballesteros-2018", where: "nerve outside the muscle in 6 % of arms" },
      ],
    },
    {
      id: "coracobrachialis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "coracobrachialis",
      u: 0.65,
      v: 0.45,
      depth: 0.45,
      location: {
        patient: "Some three fingers further down the inner arm, close to the bone.",
        clinician:
          "Lower half of the belly, on the medial side of the humerus, some four to five centimetres above its midpoint.",
      },
      essential: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "posterior-arm", side: "same" },
      ],
      spillover: [
        { zone: "dorsal-forearm", side: "same" },
        { zone: "dorsal-hand", side: "same" },
      ],
      rare: [],
      strokes: frontThenBackOfArm.filter((stroke) => stroke.kind !== "rare"),
      text: {
        patient:
          "The front of the shoulder aches, and so does the back of the arm behind it. The elbow in between feels fine.",
        clinician:
          "Taught with the same chain of islands as the upper point. Distally the bundle lies closer to the belly, so palpation here is gentler and the pulse is checked again.",
      },
      needling: {
        palpation:
          "Flat palpation of the lower belly against the inner side of the humerus, between biceps and the felt brachial pulse",
        position: "Supine, arm abducted about 45 degrees and turned out, elbow slightly bent",
        direction:
          "From the front and outer side of the pulse, outwards onto the humerus; stop at any electric sensation. Many treat this end by hand only",
        needle: "0.25 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Brachial artery and veins, close to the inner border", kind: "vessel" },
          { structure: "Median nerve, in front of or beside the artery", kind: "nerve" },
          { structure: "Musculocutaneous nerve, in the muscle or between it and biceps", kind: "nerve" },
          { structure: "Ulnar and medial antebrachial cutaneous nerves, basilic vein", kind: "nerve" },
          { structure: "Radial nerve and deep brachial artery behind the humerus", kind: "nerve" },
        ],
      },
      confidence: "low",
      disagreement:
        "Some authors describe one point only, in the upper belly; the lower one has no field of its own in the literature.",
      sources: [
        { citation: "simons-1999", where: "ch. 29, Coracobrachialis" },
        { citation: "al-sobhi-2023", where: "course of the musculocutaneous nerve beyond the muscle" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 29, Coracobrachialis" },
    { citation: "donnelly-2019", where: "chapter on coracobrachialis" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "al-sobhi-2023", where: "nerve through the muscle in 90 % of 40 limbs" },
    { citation: "ballesteros-2018" },
    { citation: "remerand-2010", where: "on ultrasound outside the muscle in 83 of 387 arms" },
    { citation: "besleaga-2010", where: "musculocutaneous neuropathy as a differential diagnosis" },
  ],
};
