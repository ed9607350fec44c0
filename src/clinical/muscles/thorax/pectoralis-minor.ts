import type { Muscle, PainStroke } from "../../types";

/** One pattern for both points: front of the shoulder first, then the chest and the inner arm to the last three fingers. */
const shoulderAndInnerArm: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromion-tip", by: [-8, -16, 30] },
      { at: "lesser-tubercle", by: [0, -14, 30] },
      { at: "deltoid-tuberosity", by: [12, 18, 42] },
    ],
    radius: [22, 29, 21],
  },
  {
    kind: "spillover",
    path: [
      { at: "coracoid-tip", by: [8, -40, 35] },
      { at: "rib-3-end", by: [-40, -6, 25] },
      { at: "rib-4-end", by: [-30, 0, 20] },
    ],
    radius: [24, 30, 27],
  },
  {
    kind: "spillover",
    path: [
      { at: "medial-epicondyle", by: [33, 150, -1] },
      { at: "medial-epicondyle", by: [26, 133, 0] },
      { at: "medial-epicondyle", by: [10, 66, -1] },
      { at: "medial-epicondyle", by: [6, 8, 0] },
    ],
    radius: [14, 15, 15, 17],
  },
  {
    kind: "spillover",
    path: [
      { at: "medial-epicondyle", by: [5, -10, 0] },
      { at: "ulnar-tuberosity", by: [31, 8, 4] },
      { at: "ulnar-styloid", by: [32, 124, -15] },
      { at: "ulnar-styloid", by: [14, 64, -3] },
      { at: "ulnar-styloid", by: [6, 34, 5] },
    ],
    radius: [15, 15, 14, 13, 12],
  },
  {
    kind: "spillover",
    path: [
      { at: "metacarpal-5-base", by: [14, 0, 0] },
      { at: "metacarpal-5-head", by: [14, 0, 0] },
    ],
    radius: 12,
  },
  {
    kind: "spillover",
    path: [
      { at: "little-proximal-phalanx-base", by: [9, 0, 0] },
      { at: "little-proximal-phalanx-head", by: [9, 0, 0] },
      { at: "little-bony-tip", by: [7, 0, 0] },
    ],
    radius: 9,
  },
  {
    kind: "spillover",
    path: [
      { at: "ring-proximal-phalanx-base", by: [0, -6, 8] },
      { at: "ring-proximal-phalanx-head", by: [0, -6, 8] },
      { at: "ring-bony-tip", by: [0, -4, 6] },
    ],
    radius: 10,
  },
  {
    kind: "spillover",
    path: [
      { at: "middle-proximal-phalanx-base", by: [0, -6, 8] },
      { at: "middle-proximal-phalanx-head", by: [0, -6, 8] },
      { at: "middle-bony-tip", by: [0, -4, 6] },
    ],
    radius: 10.5,
  },
  { kind: "rare", path: [{ mm: [-222, 1006, 34] }, { mm: [-236, 940, 34] }], radius: [13, 13] },
];

const zones = {
  essential: [{ zone: "anterior-deltoid", side: "same" }],
  spillover: [
    { zone: "chest-pectoral", side: "same" },
    { zone: "medial-arm", side: "same" },
    { zone: "medial-epicondyle", side: "same" },
    { zone: "ulnar-forearm", side: "same" },
    { zone: "ulnar-hand", side: "same" },
    { zone: "middle-finger", side: "same" },
    { zone: "ring-finger", side: "same" },
    { zone: "little-finger", side: "same" },
  ],
  rare: [{ zone: "volar-forearm", side: "same" }],
} as const;

export const pectoralisMinor: Muscle = {
  id: "pectoralis-minor",
  label: "Pectoralis minor",
  latin: "Musculus pectoralis minor",
  synonyms: [],
  region: "thorax",
  parts: ["pectoralis-minor"],
  actions: {
    patient: "Pulls the shoulder blade forwards and down; it also helps with a very deep breath.",
    clinician:
      "Protraction, depression and downward rotation of the scapula, with anterior tilt; lifts ribs 3-5 in forced inspiration when the scapula is held.",
  },
  attachments: {
    origin: "Ribs 3-5 near their cartilages",
    insertion: "Medial border and upper surface of the coracoid process",
  },
  innervation: { nerve: "Medial pectoral nerve, with fibres of the lateral pectoral nerve", roots: "C8-T1 (C6-C7)" },
  story: "The small strap that rounds the shoulders; it aches in front and can send a line down the inner arm.",
  feelsLike: {
    patient:
      "An ache in the front of the shoulder and the chest that can run down the inner arm to the last three fingers. On the left it can feel like heart pain. New or unexplained chest pain is always looked at by a doctor first; do not wait with it.",
    clinician:
      "Anterior deltoid and chest pain hardly to be told from that of pectoralis major, with spillover along the ulnar side of the arm and hand. A short muscle tilts the scapula forward and can compress the neurovascular bundle beneath it when the arm is raised. On the left it imitates angina: exclude a cardiac cause before treating it as muscular.",
  },
  provokedBy: [
    "rounded sitting at a desk or wheel",
    "a heavy rucksack strap in front of the shoulder",
    "crutches, or pushing down hard with the arms",
    "coughing for long, or fast shallow breathing high in the chest",
    "cross-country skiing and push-ups",
  ],
  limits: [
    "reaching forward and up",
    "reaching back with the arm at shoulder height",
    "drawing the shoulder blades together",
  ],
  mistakenFor: [
    "angina or another heart disorder (left side): exclude first",
    "thoracic outlet syndrome",
    "C8-T1 radiculopathy",
    "ulnar neuropathy",
    "medial elbow tendinopathy",
    "tendinopathy at the front of the shoulder",
  ],
  related: [
    "pectoralis-major",
    "scalenus-anterior",
    "scalenus-medius",
    "deltoid",
    "sternocleidomastoid",
    "subclavius",
    "trapezius",
  ],
  selfCare:
    "Chest pain is checked by a doctor first. After that, stand in a doorway, one forearm up on the frame. Step through until the front of the shoulder pulls a little, for half a minute. Sit tall, keep the shoulders loose, and breathe low.",
  needling: {
    palpation:
      "Pincer grip beneath pectoralis major with the arm relaxed, or flat palpation through it against a rib; the coracoid and ribs 3-5 are marked first",
    position: "Supine, the arm slightly abducted and supported, the shoulder allowed to fall back",
    direction:
      "Shallow, upward and outward toward the coracoid, nearly parallel to the chest wall and over a rib; never toward a rib space",
    needle: "0.25-0.30 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung directly behind the muscle", kind: "lung" },
      { structure: "Brachial plexus behind the tendon, below the coracoid", kind: "nerve" },
      { structure: "Axillary artery and vein, thoraco-acromial vessels, cephalic vein", kind: "vessel" },
      { structure: "Breast tissue or implant", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "pectoralis-minor.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "pectoralis-minor",
      u: 0.84,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In front of the shoulder, by the small bony knob under the collar bone.",
        clinician: "Near the tendon, a finger's breadth below and inside the tip of the coracoid process.",
      },
      ...zones,
      strokes: shoulderAndInnerArm,
      text: {
        patient:
          "The front of the shoulder aches. It can spread over the chest and down the inner arm to the last three fingers.",
        clinician:
          "Main reference: anterior deltoid region. Spillover: the pectoral region and the ulnar side of arm, elbow, forearm and hand with the last three fingers. On the left side it can imitate angina.",
      },
      needling: {
        palpation: "Flat palpation below and inside the coracoid tip, the pulse of the axillary artery felt first",
        position: "Supine, the arm at the side and supported",
        direction: "Upward and outward toward the bone of the coracoid, shallow; never inward or backward",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Brachial plexus cords behind the tendon", kind: "nerve" },
          { structure: "Axillary artery and vein, thoraco-acromial vessels, cephalic vein", kind: "vessel" },
          { structure: "Pleura and lung on the inner side", kind: "lung" },
        ],
      },
      confidence: "high",
      disagreement:
        "Authors teach pincer or flat palpation; in a pilot with five cadavers and ten volunteers the flat approach was the more accurate and the safer one, and the pincer approach carried a risk to the pleura in a novice's hands.",
      sources: [
        { citation: "simons-1999", where: "ch. 43, Pectoralis minor" },
        { citation: "sanchez-sanchez-2026" },
        { citation: "lawson-2011" },
      ],
    },
    {
      id: "pectoralis-minor.trp2",
      label: "TrP2",
      kind: "central",
      structure: "pectoralis-minor",
      u: 0.32,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Under the big chest muscle, level with the fold of the armpit.",
        clinician: "Lower belly over the fourth rib, a little above the rib attachments, under pectoralis major.",
      },
      ...zones,
      strokes: shoulderAndInnerArm,
      text: {
        patient:
          "It is felt in the front of the shoulder and over the chest, sometimes down the inner arm. Chest pain is checked by a doctor first.",
        clinician:
          "Same reference as TrP1. On the left, exclude a cardiac cause first; relief of the pain by treating a muscle does not exclude one.",
      },
      confidence: "medium",
      disagreement:
        "Charts place this point between the middle of the belly and the rib attachments; it is counted here as a central point above the attachments. Pincer and flat needling are both taught; a small cadaver and ultrasound pilot favoured the flat approach.",
      sources: [
        { citation: "simons-1999", where: "ch. 43, Pectoralis minor" },
        { citation: "sanchez-sanchez-2026" },
        { citation: "lawson-2011" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 43, Pectoralis minor" },
    { citation: "donnelly-2019", where: "chapter on pectoralis minor" },
    { citation: "dommerholt-2018" },
    { citation: "lawson-2011" },
    { citation: "sanchez-sanchez-2026" },
  ],
};
