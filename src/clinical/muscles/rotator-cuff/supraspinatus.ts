import type { Muscle, PainStroke } from "../../types";

/** The pattern shared by the points of the belly: outer shoulder, outer elbow, and the arm between and beyond. */
const outerShoulderAndElbow: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromion-lateral", by: [-25, -22, 5] },
      { at: "greater-tubercle", by: [-20, -42, 0] },
      { at: "deltoid-tuberosity", by: [-20, 8, 0] },
    ],
    radius: [24, 27, 20],
  },
  {
    kind: "essential",
    path: [
      { at: "lateral-epicondyle", by: [-8, 8, 0] },
      { at: "lateral-epicondyle", by: [-8, -14, 6] },
    ],
    radius: 17,
  },
  {
    kind: "spillover",
    path: [
      { at: "deltoid-tuberosity", by: [-22, 0, 0] },
      { at: "deltoid-tuberosity", by: [-26, -62, -8] },
      { at: "lateral-epicondyle", by: [2, 50, 2] },
      { at: "lateral-epicondyle", by: [-6, 14, 0] },
    ],
    radius: [17, 17, 16, 15],
  },
  {
    kind: "spillover",
    path: [
      { at: "lateral-epicondyle", by: [-8, -26, 6] },
      { at: "lateral-epicondyle", by: [-10, -42, 6] },
      { at: "radius-mid-lateral", by: [-5, 24, -1] },
      { at: "radius-mid-lateral", by: [-8, -36, 10] },
    ],
    radius: [16, 17, 16, 13],
  },
  { kind: "rare", path: [{ at: "lesser-tubercle", by: [0, -4, 32] }], radius: 14 },
  { kind: "rare", path: [{ mm: [-224, 1010, -50] }, { mm: [-234, 950, -36] }], radius: [14, 12] },
];

export const supraspinatus: Muscle = {
  id: "supraspinatus",
  label: "Supraspinatus",
  latin: "Musculus supraspinatus",
  synonyms: [],
  region: "rotator-cuff",
  parts: ["supraspinatus"],
  actions: {
    patient: "Helps to lift the arm to the side and holds the ball of the shoulder in its socket.",
    clinician:
      "Abduction of the arm together with deltoid through the whole range; compresses the humeral head into the glenoid and steadies it against the upward pull of deltoid and against a load that drags the arm down.",
  },
  attachments: {
    origin: "Supraspinous fossa of the scapula (inner two thirds) and the fascia that covers the muscle",
    insertion: "Superior facet of the greater tubercle of the humerus and the capsule of the shoulder joint",
  },
  innervation: { nerve: "Suprascapular nerve", roots: "C5-C6" },
  story: "The small arm-lifter on top of the blade. It hurts at the outer shoulder and elbow.",
  feelsLike: {
    patient:
      "A deep ache around the outer shoulder that can run down the arm and gather at the outer elbow. It may be dull at rest and sharper when you lift the arm. The shoulder may click.",
    clinician:
      "Deep ache of the mid-deltoid region, felt on abduction and duller at rest, sometimes with a second focus at the lateral epicondyle. Snapping or clicking of the shoulder may go when the point is treated.",
  },
  provokedBy: [
    "carrying a heavy bag or case with the arm hanging",
    "a dog that pulls on the lead",
    "work at or above shoulder height, for example painting a ceiling",
    "lifting an object to shoulder height with the arm stretched out",
    "long work at a keyboard with the arms unsupported",
  ],
  limits: ["lifting the arm to the side", "combing the hair, shaving, brushing the teeth", "reaching behind the back"],
  mistakenFor: [
    "subacromial (rotator cuff related) pain",
    "tear of the supraspinatus tendon",
    "subdeltoid bursitis",
    "tennis elbow (lateral elbow tendinopathy)",
    "C5-C6 radiculopathy",
    "entrapment of the suprascapular nerve",
  ],
  related: ["infraspinatus", "trapezius", "deltoid", "subscapularis", "latissimus-dorsi"],
  selfCare:
    "Sit or stand tall and draw the hand of the sore side gently across behind your back with the other hand, until you feel a mild pull; hold for half a minute. Carry loads close to the body and change hands often. A warm pack on top of the shoulder blade is soothing.",
  needling: {
    palpation:
      "Flat palpation through the relaxed trapezius against the floor of the supraspinous fossa, between the scapular spine behind and the upper border in front",
    position: "Side-lying on the other side or prone, the arm supported close to the trunk",
    direction:
      "From above, toward the feet and slightly backward, onto the bony floor of the fossa; never forward over the upper border of the blade, where the chest begins",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Pleura and lung in front of the upper border of the blade", kind: "lung" },
      { structure: "Suprascapular nerve at the scapular notch and in the fossa", kind: "nerve" },
      { structure: "Suprascapular artery and vein", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "supraspinatus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "supraspinatus",
      u: 0.2,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep on top of the shoulder blade, towards its inner end.",
        clinician: "Inner part of the belly, above the inner third of the scapular spine, under the trapezius.",
      },
      essential: [
        { zone: "lateral-deltoid", side: "same" },
        { zone: "lateral-epicondyle", side: "same" },
      ],
      spillover: [
        { zone: "lateral-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
      ],
      rare: [
        { zone: "deep-shoulder-joint", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      strokes: outerShoulderAndElbow,
      text: {
        patient:
          "You feel it on the outer side of the shoulder. It may run down the arm, and the outer elbow can be a second sore place.",
        clinician:
          "Main reference: mid-deltoid region, felt deep, and the lateral epicondyle. Spillover down the lateral arm and the radial side of the forearm, as a rule stopping short of the wrist. The elbow focus helps to tell it from infraspinatus, whose pain lies further forward.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 21, Supraspinatus" },
        {
          citation: "hidalgo-lozano-2010",
          where: "active points in 8 of 12 patients with unilateral impingement (67 %)",
        },
      ],
    },
    {
      id: "supraspinatus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "supraspinatus",
      u: 0.55,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "On top of the shoulder blade, towards the point of the shoulder.",
        clinician: "Outer part of the belly, just inside the acromion, behind the outer end of the clavicle.",
      },
      essential: [
        { zone: "lateral-deltoid", side: "same" },
        { zone: "lateral-epicondyle", side: "same" },
      ],
      spillover: [
        { zone: "lateral-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
      ],
      rare: [
        { zone: "deep-shoulder-joint", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      strokes: outerShoulderAndElbow,
      text: {
        patient: "It hurts on the outer shoulder when you lift the arm. Some feel the elbow too.",
        clinician:
          "Same reference as TrP1: mid-deltoid region and lateral epicondyle, with spillover along the lateral arm and forearm. Nerve endings are densest in the middle of the belly, near this point.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 21, Supraspinatus" },
        {
          citation: "lee-2022-supraspinatus",
          where: "abstract: nerve endings densest in the middle of the belly, 25-75 % of its length, 17 muscles",
        },
        {
          citation: "hidalgo-lozano-2010",
          where: "active points in 8 of 12 patients with unilateral impingement (67 %)",
        },
      ],
    },
    {
      id: "supraspinatus.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "supraspinatus",
      u: 0.82,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "At the tendon, under the bony roof of the shoulder.",
        clinician:
          "Tendon near the superior facet of the greater tubercle, under the outer edge of the acromion; it comes forward into reach when the hand is placed behind the back.",
      },
      essential: [{ zone: "lateral-deltoid", side: "same" }],
      spillover: [],
      rare: [{ zone: "acromion", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-lateral", by: [-25, -26, 5] },
            { at: "greater-tubercle", by: [-20, -44, 0] },
          ],
          radius: [22, 26],
        },
        { kind: "rare", path: [{ at: "acromion-lateral", by: [0, 8, 0] }], radius: 15 },
      ],
      text: {
        patient: "A deep ache on the outer side of the shoulder that stays there.",
        clinician:
          "Deep pain of the mid-deltoid region only, without the focus at the elbow. Tenderness here is an attachment finding: it cannot be told from a painful tendon or bursa by touch, so examine the cuff.",
      },
      needling: {
        palpation:
          "Flat palpation of the tendon below the front outer edge of the acromion, with the hand of that side behind the back",
        position: "Side-lying on the other side, the arm behind the back or resting at the side",
        direction:
          "Tangential to the tendon, under the edge of the acromion; many clinicians treat the belly points instead",
        needle: "0.25 x 30",
        level: "advanced",
        hazards: [
          { structure: "Shoulder joint and subacromial bursa", kind: "joint" },
          { structure: "Supraspinatus tendon, where it is torn or degenerate", kind: "other" },
        ],
      },
      confidence: "medium",
      disagreement:
        "The classical texts count tenderness of the tendon as an attachment point; others read the same finding as tendinopathy or bursitis and do not needle it. Saline placed in the subacromial space hurts over the deltoid too, so the place of the pain does not settle the question.",
      sources: [
        { citation: "simons-1999", where: "ch. 21, Supraspinatus" },
        { citation: "gerber-1998", where: "pain of the subacromial space over the deltoid" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 21, Supraspinatus" },
    { citation: "donnelly-2019", where: "chapter on supraspinatus" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "hidalgo-lozano-2010" },
    { citation: "kassardjian-2016", where: "pneumothorax after needle electromyography, muscles near the chest" },
  ],
};
