import type { Muscle } from "../../types";

export const latissimusDorsi: Muscle = {
  id: "latissimus-dorsi",
  label: "Latissimus dorsi",
  latin: "Musculus latissimus dorsi",
  synonyms: [],
  region: "back",
  parts: ["latissimus-dorsi"],
  actions: {
    patient: "Pulls the arm down, back and inwards: rowing, climbing, pulling a rope.",
    clinician:
      "Extension, adduction and medial rotation of the arm; depresses the shoulder girdle; with the arm fixed it lifts the trunk. Active in forced expiration and coughing.",
  },
  attachments: {
    origin:
      "Spines of T7-L5 and the sacrum through the thoracolumbar fascia, back of the iliac crest, ribs 9-12, often the inferior angle of the scapula",
    insertion: "Floor of the intertubercular (bicipital) groove of the humerus",
  },
  innervation: { nerve: "Thoracodorsal nerve", roots: "C6-C8" },
  story: "The broad back muscle. It nags at the tip of the shoulder blade, however you sit or lie.",
  feelsLike: {
    patient:
      "A steady ache at the lower tip of the shoulder blade and in the middle of the back that hardly changes with movement. It may run along the inner side of the arm to the ring and little fingers. People often cannot say what brought it on.",
    clinician:
      "Constant ache around the inferior angle and the mid-thoracic region, little changed by posture or stretch and therefore often worked up as a visceral or spinal complaint; it rises on reaching far forward and up or on pulling down a load. The inner arm and the last two fingers may join in.",
  },
  provokedBy: [
    "repeated reaching forward and up with a load",
    "pulling down hard: rowing, pull-ups, throwing, pulling weeds",
    "hanging by the hands",
    "leaning on the elbows or carrying weight with the arms stretched down",
    "a tight strap around the chest",
  ],
  limits: ["reaching far overhead and forward", "bending to the other side with the arm raised"],
  mistakenFor: [
    "disease of lung, gallbladder or another organ in mid-back pain: exclude first",
    "C7-C8 radiculopathy",
    "ulnar neuropathy",
    "thoracic outlet syndrome",
    "entrapment of the suprascapular nerve",
    "tendinopathy of the long head of biceps (lower point)",
  ],
  related: [
    "teres-major",
    "triceps-brachii",
    "iliocostalis-thoracis",
    "trapezius",
    "serratus-posterior-inferior",
    "serratus-anterior",
  ],
  selfCare:
    "Sit on a chair, raise the sore arm, hold its wrist with the other hand and lean gently to the other side until you feel a long pull from the hip to the armpit; hold for half a minute. Keep loads close to the body. A warm pack on the side of the back is soothing.",
  needling: {
    palpation:
      "Pincer grip of the outer edge of the back fold of the armpit, with the arm raised at the level of the middle of the blade",
    position: "Supine or side-lying with the arm raised and supported, so that the fold hangs free of the chest",
    direction: "Between thumb and fingers, outward and away from the chest wall",
    needle: "0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Pleura and lung behind the chest wall", kind: "lung" },
      { structure: "Thoracodorsal nerve; long thoracic nerve on the chest wall", kind: "nerve" },
      { structure: "Thoracodorsal artery and vein", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "latissimus-dorsi.trp1",
      label: "TrP1",
      kind: "central",
      structure: "latissimus-dorsi",
      u: 0.78,
      v: 0.6,
      depth: 0.5,
      location: {
        patient: "In the back fold of the armpit, level with the lower half of the shoulder blade.",
        clinician:
          "Outer border of the posterior axillary fold: at mid-scapular level with the arm raised, a little lower with the arm at the side.",
      },
      essential: [
        { zone: "inferior-scapular-angle", side: "same" },
        { zone: "mid-thoracic-back", side: "same" },
      ],
      spillover: [
        { zone: "scapula", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
        { zone: "medial-arm", side: "same" },
        { zone: "ulnar-forearm", side: "same" },
        { zone: "ulnar-hand", side: "same" },
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-inferior-angle", by: [-6, 4, -10] },
            { at: "T7-spinous-tip", by: [-60, -4, -15] },
            { at: "T7-spinous-tip", by: [-36, -6, -15] },
          ],
          radius: [21, 32, 36],
        },
        {
          kind: "spillover",
          path: [
            { at: "scapula-inferior-angle", by: [-10, 40, -10] },
            { at: "acromial-angle", by: [32, -44, -20] },
            { at: "acromial-angle", by: [-4, -30, -20] },
          ],
          radius: [16, 16, 18],
        },
        {
          kind: "spillover",
          path: [
            { at: "acromial-angle", by: [-14, -50, -24] },
            { at: "deltoid-tuberosity", by: [10, 14, -42] },
          ],
          radius: [20, 18],
        },
        {
          kind: "spillover",
          path: [
            { at: "medial-epicondyle", by: [33, 150, -2] },
            { at: "medial-epicondyle", by: [26, 133, -2] },
            { at: "medial-epicondyle", by: [10, 66, -3] },
            { at: "medial-epicondyle", by: [4, 26, -3] },
          ],
          radius: [15, 16, 16, 15],
        },
        {
          kind: "spillover",
          path: [
            { at: "medial-epicondyle", by: [-4, -36, 0] },
            { at: "ulnar-tuberosity", by: [31, 4, 0] },
            { at: "ulnar-styloid", by: [32, 124, -19] },
            { at: "ulnar-styloid", by: [14, 64, -7] },
            { at: "ulnar-styloid", by: [6, 34, 1] },
          ],
          radius: [12, 14, 14, 13, 12],
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
            { at: "ring-proximal-phalanx-base", by: [0, 6, -8] },
            { at: "ring-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "ring-bony-tip", by: [0, 4, -6] },
          ],
          radius: 9,
        },
      ],
      text: {
        patient:
          "A steady ache at the lower tip of the shoulder blade and in the mid back. It may also run down the inner arm to the last two fingers.",
        clinician:
          "Main reference: inferior angle of the scapula and the surrounding mid-thoracic region. Spillover: back of the shoulder, medial arm, ulnar forearm and hand with ring and little fingers.",
      },
      confidence: "high",
      disagreement:
        "No study of the pattern was found. The nerve endings are densest lower down than this point, which lies nearer to where the nerve enters.",
      sources: [
        { citation: "simons-1999", where: "ch. 24, Latissimus dorsi" },
        {
          citation: "yi-2022-latissimus",
          where:
            "abstract: nerve enters at 20-40 % of the length from the humerus, endings densest at 40-60 % and 70-90 %, 16 muscles",
        },
      ],
    },
    {
      id: "latissimus-dorsi.trp2",
      label: "TrP2",
      kind: "central",
      structure: "latissimus-dorsi",
      u: 0.37,
      v: 0.92,
      depth: 0.5,
      location: {
        patient: "At the side of the trunk, over the lowest ribs.",
        clinician: "Lower outer part of the belly at the side of the trunk, over the lowest ribs. Less common.",
      },
      essential: [{ zone: "anterior-deltoid", side: "same" }],
      spillover: [{ zone: "lateral-trunk", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-tip", by: [-8, -16, 30] },
            { at: "lesser-tubercle", by: [0, -14, 30] },
            { at: "deltoid-tuberosity", by: [12, 18, 42] },
          ],
          radius: [22, 27, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "rib-7-lateral", by: [-8, -10, -12] },
            { at: "rib-9-lateral", by: [-14, -6, -8] },
            { at: "rib-10-lateral", by: [-14, 0, -8] },
          ],
          radius: [20, 24, 22],
        },
      ],
      text: {
        patient: "You may feel it far away, in the front of the shoulder. The side of the trunk can ache too.",
        clinician:
          "Front of the shoulder; sometimes the lateral trunk down to just above the iliac crest. The distance between source and shoulder makes it easy to miss.",
      },
      needling: {
        palpation: "Pincer grip of the muscle lifted from the chest wall at the side, or flat palpation over a rib",
        position: "Side-lying on the other side, the arm raised and supported",
        direction:
          "Lifted between the fingers and needled along the fold, or shallow and tangential over a rib with both rib spaces blocked by the fingers; never into a rib space, never below the twelfth rib toward the kidney",
        needle: "0.25-0.30 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Pleura and lung through the rib spaces", kind: "lung" },
          { structure: "Kidney below the twelfth rib", kind: "organ" },
        ],
      },
      confidence: "medium",
      disagreement: "No study of the pattern was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 24, Latissimus dorsi" },
        {
          citation: "yi-2022-latissimus",
          where:
            "abstract: nerve enters at 20-40 % of the length from the humerus, endings densest at 40-60 % and 70-90 %, 16 muscles",
        },
        { citation: "mccutcheon-yelland-2011", where: "pneumothorax after needling of the thoracic region" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 24, Latissimus dorsi" },
    { citation: "donnelly-2019", where: "chapter on latissimus dorsi" },
    { citation: "dommerholt-2018" },
  ],
};
