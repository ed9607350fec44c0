import type { Muscle, PainStroke } from "../../types";

/** The pattern shared by the points of the belly: front of the shoulder, then down the front and outer side of the arm. */
const shoulderAndArm: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromion-tip", by: [-8, -16, 30] },
      { at: "lesser-tubercle", by: [0, -14, 30] },
      { at: "deltoid-tuberosity", by: [12, 18, 42] },
    ],
    radius: [25, 32, 24],
  },
  {
    kind: "essential",
    path: [
      { at: "lesser-tubercle", by: [-14, -46, 30] },
      { at: "deltoid-tuberosity", by: [2, 6, 36] },
      { at: "deltoid-tuberosity", by: [-13, -50, 27] },
      { at: "lateral-epicondyle", by: [24, 58, 30] },
    ],
    radius: [22, 26, 26, 21],
  },
  {
    kind: "spillover",
    path: [
      { at: "lateral-epicondyle", by: [-12, -36, 16] },
      { at: "radius-mid-lateral", by: [-6, 30, 6] },
      { at: "radius-mid-lateral", by: [-10, -36, 18] },
      { at: "radial-styloid", by: [4, 34, -2] },
    ],
    radius: [18, 17, 15, 13],
  },
  {
    kind: "spillover",
    path: [
      { at: "radial-styloid", by: [-4, 18, 2] },
      { at: "trapezium-centre", by: [-14, 2, 0] },
      { at: "metacarpal-1-base", by: [-14, -8, 0] },
      { at: "metacarpal-1-head", by: [-10, 6, -4] },
    ],
    radius: [11, 12, 12, 11],
  },
  {
    kind: "spillover",
    path: [
      { at: "metacarpal-2-base", by: [-14, -20, 14] },
      { at: "metacarpal-2-head", by: [-12, 2, 12] },
    ],
    radius: 9,
  },
  {
    kind: "rare",
    path: [
      { at: "thumb-proximal-phalanx-base", by: [-10, 0, -4] },
      { at: "thumb-bony-tip", by: [-8, -2, -4] },
    ],
    radius: 12,
  },
  {
    kind: "rare",
    path: [
      { at: "mastoid-back", by: [26, -26, -40] },
      { at: "C7-transverse-tip", by: [8, 26, -50] },
    ],
    radius: [15, 17],
  },
];

export const infraspinatus: Muscle = {
  id: "infraspinatus",
  label: "Infraspinatus",
  latin: "Musculus infraspinatus",
  synonyms: [],
  region: "rotator-cuff",
  parts: ["infraspinatus"],
  actions: {
    patient: "Turns the arm outwards and keeps the ball of the shoulder centred in its socket.",
    clinician:
      "Lateral rotation of the arm at the glenohumeral joint; with the rest of the cuff it compresses and centres the humeral head and resists its upward and backward slide. The lower fibres assist adduction, the upper fibres abduction.",
  },
  attachments: {
    origin: "Infraspinous fossa of the scapula (inner two thirds) and the fascia that covers the muscle",
    insertion: "Middle facet of the greater tubercle of the humerus and the capsule of the shoulder joint",
  },
  innervation: { nerve: "Suprascapular nerve", roots: "C5-C6" },
  story: "It lies on the shoulder blade, yet you feel it in the front of the shoulder.",
  feelsLike: {
    patient:
      "An ache deep in the front of the shoulder, as if it came from inside the joint. It can run down the front and outer side of the arm to the thumb side of the hand. Lying on either side at night may wake you.",
    clinician:
      "Deep anterior shoulder pain that the patient covers with the opposite hand, often spreading down the anterolateral arm to the radial forearm and hand. Night pain when lying on the affected side (compression) or the other side (the arm drops forward and stretches the muscle). Shoulder fatigue and a weaker grip may accompany it.",
  },
  provokedBy: [
    "a sudden grab backwards to break a fall or to catch something",
    "reaching behind again and again, for example to the back seat of a car",
    "throwing and racket sports, above all slowing the arm down",
    "long work with the arm held out in front: mouse, steering wheel, tools",
    "sleeping on the affected side",
  ],
  limits: [
    "reaching up between the shoulder blades (back pocket, zip, bra strap)",
    "reaching across the chest",
    "putting that arm into a coat sleeve second",
    "combing the hair or brushing the teeth for long",
  ],
  mistakenFor: [
    "arthritis or another disorder of the shoulder joint",
    "tendinopathy of the long head of biceps",
    "subacromial (rotator cuff related) pain or a cuff tear",
    "C5-C7 radiculopathy",
    "entrapment of the suprascapular nerve",
  ],
  related: [
    "teres-minor",
    "supraspinatus",
    "subscapularis",
    "deltoid",
    "pectoralis-major",
    "teres-major",
    "latissimus-dorsi",
  ],
  selfCare:
    "Bring the arm across your chest with the other hand, and hold for half a minute. At night rest the arm on a pillow in front of you. Many people like a soft ball between the blade and a wall. Press lightly, up to a minute.",
  needling: {
    palpation:
      "Flat palpation across the fibres against the infraspinous fossa; the bands run from the inner border up and outwards to the shoulder",
    position: "Side-lying on the other side with the arm resting on a pillow, or prone",
    direction:
      "At a right angle to the blade and onto its bone, well inside all borders, with the borders marked by the fingers beforehand",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      {
        structure: "Pleura and lung, where the blade is thin or perforated or the needle passes its border",
        kind: "lung",
      },
      { structure: "Suprascapular nerve at the spinoglenoid notch (outer end of the scapular spine)", kind: "nerve" },
      { structure: "Suprascapular and circumflex scapular arteries", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "infraspinatus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "infraspinatus",
      u: 0.14,
      v: 0.32,
      depth: 0.47,
      location: {
        patient: "High on the shoulder blade, near its inner border, just under the bony ridge.",
        clinician: "A finger's breadth below the scapular spine, at about the end of its inner quarter.",
      },
      essential: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "deep-shoulder-joint", side: "same" },
        { zone: "anterolateral-arm", side: "same" },
      ],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "lateral-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
        { zone: "radial-hand", side: "same" },
      ],
      rare: [
        { zone: "thumb", side: "same" },
        { zone: "suboccipital", side: "same" },
        { zone: "posterior-neck", side: "same" },
      ],
      strokes: shoulderAndArm,
      text: {
        patient:
          "You feel it deep in the front of the shoulder and down the front and outer side of the upper arm. Sometimes it goes on along the thumb side of the forearm into the hand. The place itself, on the shoulder blade, may not hurt at all until it is pressed.",
        clinician:
          "Main reference: anterior deltoid region, felt deep in the glenohumeral joint, and the anterolateral arm over biceps. Spillover: radial forearm and radial half of the hand, now and then the fingers. Occasionally the suboccipital and posterior cervical region of the same side.",
      },
      confidence: "high",
      disagreement:
        "In the classical maps the pain lies in front of the shoulder and the blade itself is spared. In a series of 297 patients the complaint was most often around the blade, and the commonest referral went to the front and outer arm above the elbow; salt-water injections in volunteers gave pain at the back and outer side of the upper arm.",
      sources: [
        { citation: "simons-1999", where: "ch. 22, Infraspinatus" },
        { citation: "kwon-2017" },
        { citation: "leffler-2000" },
      ],
    },
    {
      id: "infraspinatus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "infraspinatus",
      u: 0.37,
      v: 0.3,
      depth: 0.4,
      location: {
        patient: "On the shoulder blade, just under the middle of the bony ridge.",
        clinician: "A finger's breadth below the midpoint of the scapular spine.",
      },
      essential: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "deep-shoulder-joint", side: "same" },
        { zone: "anterolateral-arm", side: "same" },
      ],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "lateral-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
        { zone: "radial-hand", side: "same" },
      ],
      rare: [
        { zone: "thumb", side: "same" },
        { zone: "suboccipital", side: "same" },
        { zone: "posterior-neck", side: "same" },
      ],
      strokes: shoulderAndArm,
      text: {
        patient:
          "It feels as if the joint were sore. The pain sits deep in the front of the shoulder and runs down the arm.",
        clinician:
          "Same reference as TrP1: deep in the anterior shoulder and down the anterolateral arm, with spillover to the radial forearm and hand. The two upper points are often tender together.",
      },
      confidence: "high",
      sources: [{ citation: "simons-1999", where: "ch. 22, Infraspinatus" }, { citation: "kwon-2017" }],
    },
    {
      id: "infraspinatus.trp3",
      label: "TrP3",
      kind: "central",
      structure: "infraspinatus",
      u: 0.22,
      v: 0.65,
      depth: 0.35,
      location: {
        patient: "Lower and further out on the shoulder blade, towards its outer edge.",
        clinician: "Lower outer part of the belly, above and inside the border shared with teres minor.",
      },
      essential: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "deep-shoulder-joint", side: "same" },
        { zone: "anterolateral-arm", side: "same" },
      ],
      spillover: [
        { zone: "anterior-arm", side: "same" },
        { zone: "lateral-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
        { zone: "radial-hand", side: "same" },
      ],
      rare: [{ zone: "thumb", side: "same" }],
      strokes: shoulderAndArm.slice(0, -1),
      text: {
        patient: "It hurts deep in the front of the shoulder and along the front and outer side of the arm.",
        clinician:
          "Taught with the same reference as the two upper points: anterior shoulder, anterolateral arm, radial forearm and hand. Tell it from teres minor, whose pain stays in a small spot at the back of the shoulder.",
      },
      confidence: "medium",
      disagreement:
        "The classical description centres on the two points below the scapular spine; later charts add this lower one with the same field. Published series count points by area of the muscle and do not give it a field of its own.",
      sources: [
        { citation: "simons-1999", where: "ch. 22, Infraspinatus" },
        { citation: "donnelly-2019", where: "chapter on infraspinatus" },
      ],
    },
    {
      id: "infraspinatus.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "infraspinatus",
      u: 0.04,
      v: 0.46,
      depth: 0.6,
      location: {
        patient: "On the inner edge of the shoulder blade, half way down.",
        clinician: "At the origin along the middle of the medial (vertebral) border of the scapula. Infrequent.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [],
      rare: [{ zone: "interscapular-c7-t3", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-spine-root", by: [-2, -14, -15] },
            { at: "scapula-spine-root", by: [-7, -56, -14] },
            { at: "scapula-inferior-angle", by: [12, 20, -15] },
          ],
          radius: [11, 14, 10],
        },
        { kind: "rare", path: [{ at: "T3-spinous-tip", by: [-26, 10, -15] }], radius: 18 },
      ],
      text: {
        patient: "The pain stays close by, along the inner border of the shoulder blade.",
        clinician:
          "Local reference along the medial scapular border, over the rhomboids. Seen seldom; look first at rhomboids, middle trapezius, serratus posterior superior and the thoracic joints, which are commoner sources of pain there.",
      },
      needling: {
        palpation: "Flat palpation just outside the medial border, against the bone; the border is traced first",
        position: "Prone or side-lying, with the blade resting so that its border can be felt along its whole length",
        direction:
          "Shallow, slanting outwards (away from the spine) onto the blade, started on the bone and never at or inside the border",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Pleura and lung through the rib spaces beside the medial border", kind: "lung" },
          { structure: "Dorsal scapular nerve along the medial border", kind: "nerve" },
          { structure: "Dorsal scapular artery along the medial border", kind: "vessel" },
        ],
      },
      confidence: "low",
      disagreement:
        "Described from few patients and left out of some later charts; pain here is more often ascribed to the rhomboids or the middle trapezius.",
      sources: [
        { citation: "simons-1999", where: "ch. 22, Infraspinatus" },
        { citation: "mintken-2025", where: "pneumothorax after needling beside the inner border of the blade" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 22, Infraspinatus" },
    { citation: "donnelly-2019", where: "chapter on infraspinatus" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "kwon-2017" },
    { citation: "bron-2011" },
    { citation: "hidalgo-lozano-2010" },
  ],
};
