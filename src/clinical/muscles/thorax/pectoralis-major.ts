import type { Hazard, Muscle, Needling, PainStroke } from "../../types";

/** The pattern shared by the two points in the middle of the sternal fibres: chest, inner arm, inner elbow, last fingers. */
const chestAndInnerArm: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "rib-2-end", by: [-28, -6, 25] },
      { at: "rib-3-end", by: [-30, -6, 25] },
      { at: "rib-4-end", by: [-22, -4, 20] },
    ],
    radius: [32, 40, 36],
  },
  {
    kind: "spillover",
    path: [
      { at: "rib-4-lateral", by: [6, 22, 60] },
      { at: "lesser-tubercle", by: [4, -18, 30] },
    ],
    radius: [21, 27],
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
  { kind: "rare", path: [{ mm: [-222, 1006, 34] }, { mm: [-238, 930, 34] }], radius: [14, 12] },
];

const sternalZones = {
  essential: [{ zone: "chest-pectoral", side: "same" }],
  spillover: [
    { zone: "anterior-deltoid", side: "same" },
    { zone: "medial-arm", side: "same" },
    { zone: "medial-epicondyle", side: "same" },
    { zone: "ulnar-forearm", side: "same" },
    { zone: "ulnar-hand", side: "same" },
    { zone: "ring-finger", side: "same" },
    { zone: "little-finger", side: "same" },
  ],
  rare: [{ zone: "volar-forearm", side: "same" }],
} as const;

/** What lies under and beside the inner part, where the muscle is thin over the ribs. */
const innerHazards: readonly Hazard[] = [
  { structure: "Pleura and lung through the rib spaces", kind: "lung" },
  { structure: "Internal thoracic artery and vein, a finger's breadth beside the breastbone", kind: "vessel" },
  { structure: "Heart and pericardium (left side)", kind: "organ" },
  { structure: "Breast tissue or implant", kind: "other" },
];

/** The middle of the sternal fibres lies flat on the ribs and cannot be lifted off them. */
const needlingOverRibs: Needling = {
  palpation:
    "Flat palpation against the rib, breast tissue moved aside; only the outer end can be lifted in a pincer grip",
  position: "Supine, the arm slightly abducted and supported",
  direction:
    "Shallow and tangential over a rib, upward and outward toward the shoulder, the rib spaces above and below blocked by the fingers, which lowers the risk and does not remove it; never backward and never into a rib space",
  needle: "0.25 x 25-30",
  level: "advanced",
  hazards: [
    { structure: "Pleura and lung through the rib spaces", kind: "lung" },
    { structure: "Pectoral branches of the thoraco-acromial vessels on the deep face", kind: "vessel" },
    { structure: "Heart and pericardium (left side)", kind: "organ" },
    { structure: "Breast tissue or implant, pacemaker pocket or port", kind: "other" },
  ],
};

export const pectoralisMajor: Muscle = {
  id: "pectoralis-major",
  label: "Pectoralis major",
  latin: "Musculus pectoralis major",
  synonyms: [],
  region: "thorax",
  parts: ["pectoralis-major-clavicular", "pectoralis-major-sternocostal", "pectoralis-major-abdominal"],
  actions: {
    patient: "Brings the arm across the chest and turns it inwards: hugging, pushing, throwing.",
    clinician:
      "Adduction and medial rotation of the arm. Clavicular part: flexion and horizontal adduction. Sternocostal and abdominal parts: extension from the raised position, depression of the shoulder girdle; accessory inspiration with the arms fixed.",
  },
  attachments: {
    origin:
      "Medial half of the clavicle; front of the sternum and cartilages of ribs 1-6; aponeurosis of the external oblique (rectus sheath)",
    insertion:
      "Crest of the greater tubercle of the humerus (outer lip of the bicipital groove), by a tendon that folds on itself",
  },
  innervation: { nerve: "Lateral and medial pectoral nerves", roots: "C5-T1" },
  story: "The big chest muscle. It rounds the shoulders, and on the left it can feel like heart pain.",
  feelsLike: {
    patient:
      "An ache in the chest or the front of the shoulder that can run down the inner arm to the little finger; some people have a sore breast or nipple. On the left this can feel just like heart pain. New or unexplained chest pain is always for a doctor first. If it is strong, or comes with breathlessness, sweating or faintness, call the emergency number.",
    clinician:
      "Anterior chest and shoulder pain by part: clavicular fibres to the anterior deltoid, sternal fibres to the chest and the ulnar side of the arm, the outer edge to the breast. On the left it imitates angina, and the two may coexist: exclude a cardiac cause first; tenderness, or relief by treating the muscle, does not exclude one. Points may persist after a proven and treated cardiac event.",
  },
  provokedBy: [
    "heavy lifting in front of the body, push-ups, bench press",
    "long sitting with rounded shoulders",
    "carrying a child or load held to the chest",
    "an arm kept in a sling or plaster",
    "an earlier heart illness or chest operation, after it has been treated",
  ],
  limits: [
    "reaching back with the arm at shoulder height",
    "lifting the arm fully overhead",
    "drawing the shoulders back",
  ],
  mistakenFor: [
    "angina or another heart disorder: exclude first",
    "costochondritis",
    "pleurisy, reflux or another disorder inside the chest",
    "disease of the breast",
    "C5-C8 radiculopathy or thoracic outlet syndrome",
    "medial elbow tendinopathy",
  ],
  related: [
    "pectoralis-minor",
    "deltoid",
    "subclavius",
    "sternalis",
    "sternocleidomastoid",
    "serratus-anterior",
    "subscapularis",
    "rhomboideus-major",
    "infraspinatus",
  ],
  selfCare:
    "First let a doctor rule out other causes of chest pain. Then stand in a doorway with both forearms on the frame. Lean gently forward for half a minute, with the arms low, then level, then high. Sit tall. Rest the arm on a cushion when it must stay still.",
  needling: {
    palpation:
      "Pincer grip of the front fold of the armpit for the outer part; flat palpation against a rib for the clavicular and inner parts",
    position: "Supine, the arm abducted and supported; breast tissue moved aside by the patient, an escort offered",
    direction:
      "Outer part: between the fingers, toward the shoulder. Inner part: shallow and tangential over a rib only, with the rib spaces above and below blocked by the fingers",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Pleura and lung through the rib spaces", kind: "lung" },
      {
        structure: "Cephalic vein in the groove beside deltoid; thoraco-acromial vessels under the muscle",
        kind: "vessel",
      },
      { structure: "Internal thoracic artery and vein beside the breastbone", kind: "vessel" },
      { structure: "Heart and pericardium (inner left part)", kind: "organ" },
      { structure: "Breast tissue or implant, pacemaker pocket or port", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "pectoralis-major.trp1",
      label: "TrP1",
      kind: "central",
      structure: "pectoralis-major-clavicular",
      u: 0.42,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "Below the collar bone, halfway out to the shoulder.",
        clinician: "Middle of the clavicular fibres, below the clavicle and inside the groove beside deltoid.",
      },
      essential: [{ zone: "anterior-deltoid", side: "same" }],
      spillover: [{ zone: "local", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-tip", by: [-8, -16, 30] },
            { at: "lesser-tubercle", by: [0, -14, 30] },
            { at: "deltoid-tuberosity", by: [12, 18, 42] },
          ],
          radius: [22, 26, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-108, 1326, 60] }, { at: "coracoid-tip", by: [14, -30, 35] }],
          radius: [17, 20],
        },
      ],
      text: {
        patient: "You feel it in the front of the shoulder and below the collar bone.",
        clinician: "Main reference: anterior deltoid region; spillover over the clavicular part itself.",
      },
      needling: {
        palpation:
          "Flat palpation across the fibres below the clavicle, medial to the groove with the cephalic vein, which is traced first; there is no rib behind the outer half to stop a needle",
        position: "Supine, the arm slightly abducted and supported",
        direction:
          "Shallow and tangential, upward and outward toward the shoulder; never backward, where pectoralis minor alone covers the bundle and the chest wall",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Pleura and lung apex behind the first and second ribs", kind: "lung" },
          { structure: "Cephalic vein, thoraco-acromial, subclavian and axillary vessels", kind: "vessel" },
          { structure: "Brachial plexus below the clavicle", kind: "nerve" },
          { structure: "Pacemaker pocket or port", kind: "other" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        { citation: "yi-2022-pectoralis", where: "nerve endings are densest in the middle of the belly" },
      ],
    },
    {
      id: "pectoralis-major.trp2",
      label: "TrP2",
      kind: "central",
      structure: "pectoralis-major-sternocostal",
      u: 0.42,
      v: 0.35,
      depth: 0.4,
      location: {
        patient: "In the middle of the chest muscle, in its upper half.",
        clinician: "Upper middle of the sternal fibres, over the third rib on the way to the armpit fold.",
      },
      ...sternalZones,
      strokes: chestAndInnerArm,
      text: {
        patient:
          "You feel it in the chest, and it may run down the inner arm to the inner elbow and the last two fingers. On the left it can imitate heart pain: a doctor checks that first.",
        clinician:
          "Main reference: anterior chest over the muscle, on the left the precordial area. Spillover: medial arm with a focus at the medial epicondyle, then the ulnar side of forearm and hand with the last two fingers. On the left, exclude a cardiac cause first.",
      },
      needling: needlingOverRibs,
      confidence: "high",
      disagreement: "The chart rests on clinical cases; no injection study of this muscle in volunteers was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        { citation: "simons-2003", where: "opening only: Travell, cardiology and pain from muscles" },
        { citation: "mintken-2025", where: "pneumothorax (at the back) although the rib spaces were blocked" },
        { citation: "yi-2022-pectoralis", where: "nerve endings are densest in the middle of the belly" },
      ],
    },
    {
      id: "pectoralis-major.trp3",
      label: "TrP3",
      kind: "central",
      structure: "pectoralis-major-sternocostal",
      u: 0.42,
      v: 0.68,
      depth: 0.4,
      location: {
        patient: "A rib lower, just below the middle of the chest muscle.",
        clinician: "Lower middle of the sternal fibres, over the fourth rib on the way to the armpit fold.",
      },
      ...sternalZones,
      strokes: chestAndInnerArm,
      text: {
        patient:
          "You feel it in the chest and sometimes along the inner arm to the little finger. On the left it can imitate heart pain: a doctor checks that first.",
        clinician:
          "Same reference as TrP2: anterior chest (on the left precordial), medial arm and medial epicondyle, ulnar hand. On the left, exclude a cardiac cause first.",
      },
      needling: needlingOverRibs,
      confidence: "high",
      disagreement:
        "The charts do not part the two points of the sternal fibres; no study of which one reaches the hand was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        { citation: "mintken-2025", where: "pneumothorax (at the back) although the rib spaces were blocked" },
        { citation: "yi-2022-pectoralis", where: "nerve endings are densest in the middle of the belly" },
      ],
    },
    {
      id: "pectoralis-major.trp4",
      label: "TrP4",
      kind: "central",
      structure: "pectoralis-major-abdominal",
      u: 0.66,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "In the front fold of the armpit, at the outer lower edge of the chest muscle.",
        clinician: "Outer lower edge, in the anterior axillary fold, easily lifted between the fingers.",
      },
      essential: [{ zone: "breast-nipple", side: "same" }],
      spillover: [],
      rare: [
        { zone: "chest-pectoral", side: "same" },
        { zone: "mid-chest-anterolateral", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "rib-4-end", by: [-30, -6, 20] },
            { at: "rib-4-end", by: [-40, -4, 20] },
          ],
          radius: [21, 19],
        },
        { kind: "rare", path: [{ at: "rib-4-end", by: [-36, 6, 20] }], radius: 40 },
        { kind: "rare", path: [{ mm: [-126, 1180, 92] }, { mm: [-130, 1158, 80] }], radius: 18 },
      ],
      text: {
        patient:
          "The breast is tender and the nipple may be so sensitive that clothing is unpleasant. Men feel it too. A lump or a change of the breast is for a doctor.",
        clinician:
          "Breast tenderness with hypersensitivity of the nipple, in both sexes. Breast disease is excluded in the usual way first. In a study of 131 women with breast pain the myofascial kind was mostly one-sided and in the upper quadrants.",
      },
      needling: {
        palpation: "Pincer grip of the front fold of the armpit, lifted well off the chest wall",
        position: "Supine, the arm abducted and supported",
        direction: "Between the fingers, toward the shoulder, with the needle kept in front of the ribs throughout",
        needle: "0.25-0.30 x 30-40",
        level: "standard",
        hazards: [
          { structure: "Pleura and lung, if the needle leaves the fold toward the chest", kind: "lung" },
          { structure: "Breast tissue or implant", kind: "other" },
          { structure: "Axillary vessels and the lateral thoracic artery behind the fold", kind: "vessel" },
          { structure: "Brachial plexus behind the fold", kind: "nerve" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        {
          citation: "mandiroglu-2021",
          where: "abstract: 131 women with breast pain; myofascial pain mostly one-sided, in the upper quadrants",
        },
        { citation: "shin-2014", where: "post-mastectomy patients" },
      ],
    },
    {
      id: "pectoralis-major.trp5",
      label: "TrP5",
      kind: "attachment",
      structure: "pectoralis-major-sternocostal",
      u: 0.06,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Right beside the breastbone.",
        clinician: "Inner end of the sternal fibres, at the edge of the sternum, over the third to fifth cartilages.",
      },
      essential: [
        { zone: "parasternal", side: "same" },
        { zone: "sternum", side: "midline" },
      ],
      spillover: [],
      rare: [{ zone: "chest-pectoral", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "sternal-angle", by: [-10, 16, 10] },
            { at: "sternum-mid-front", by: [-10, 0, 15] },
            { at: "sternum-body-lower-end", by: [-10, 10, 15] },
          ],
          radius: 14,
        },
        {
          kind: "essential",
          path: [
            { at: "rib-2-end", by: [12, -14, 20] },
            { at: "rib-3-end", by: [12, -4, 25] },
            { at: "rib-4-end", by: [28, -18, 20] },
          ],
          radius: 13,
        },
        {
          kind: "rare",
          path: [
            { at: "rib-3-end", by: [-18, 6, 20] },
            { at: "rib-4-end", by: [-6, 0, 20] },
          ],
          radius: 26,
        },
      ],
      text: {
        patient:
          "The pain stays beside and over the breastbone on the same side. Pain behind the breastbone is checked by a doctor first.",
        clinician:
          "Local parasternal and sternal pain that does not cross the midline. Tell it from costochondritis and sternalis; exclude cardiac, pulmonary and oesophageal causes first. In a trial on non-cardiac chest pain with points in the pectoral muscles, injection with stretching eased pain more than stretching alone.",
      },
      needling: {
        palpation: "Flat palpation against a costal cartilage beside the sternal edge",
        position: "Supine",
        direction:
          "Treated by hand as a rule; if needled at all, shallow and tangential over a cartilage or rib, never into a rib space or at the sternal edge",
        needle: "0.20-0.25 x 15-25",
        level: "specialist",
        hazards: innerHazards,
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        { citation: "winzenberg-2015", where: "non-musculoskeletal causes are excluded first" },
        {
          citation: "sengul-2024",
          where:
            "abstract: non-cardiac chest pain with points in the pectoral muscles, injection and stretching against stretching, n = 50",
        },
      ],
    },
    {
      id: "pectoralis-major.trp6",
      label: "TrP6",
      kind: "central",
      structure: "pectoralis-major-sternocostal",
      u: 0.126,
      v: 0.952,
      depth: 0.437,
      location: {
        patient: "On the right side only, low on the chest, half way from the breastbone to the nipple line.",
        clinician:
          "Right side only: in the fifth rib space just below the fifth rib, halfway between the sternal edge and the nipple line. It may lie in an intercostal muscle rather than in pectoralis major.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "rib-5-end", by: [20, -10, 30] },
            { at: "rib-5-end", by: [16, -20, 30] },
          ],
          radius: 19,
        },
      ],
      text: {
        patient:
          "A spot that is tender to press and causes no pain of its own. It has been linked with a fluttering heartbeat in single patients. An irregular or racing heartbeat is for a doctor, not for a muscle treatment.",
        clinician:
          "Local tenderness without referred pain. Case observations tie it to episodes of ectopic heart rhythm, always on the right; no controlled study was found. Any arrhythmia is worked up as a heart disorder first.",
      },
      needling: {
        palpation: "Flat palpation in the fifth rib space, halfway between the sternal edge and the nipple line",
        position: "Supine",
        direction:
          "Not needled: it lies over a rib space. Treated by hand with light pressure, after a cardiac cause has been excluded",
        needle: "none",
        level: "not-usually-needled",
        hazards: [
          { structure: "Pleura and lung directly under the rib space", kind: "lung" },
          { structure: "Liver under the diaphragm", kind: "organ" },
          { structure: "Internal thoracic and intercostal vessels", kind: "vessel" },
        ],
      },
      confidence: "low",
      disagreement:
        "Known from case observations of Travell and later authors only. Whether it lies in pectoralis major or in an intercostal muscle, and whether it has anything to do with the heartbeat, is open.",
      sources: [
        { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
        { citation: "simons-2003", where: "opening only: Travell, cardiology and pain from muscles" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 42, Pectoralis major" },
    { citation: "donnelly-2019", where: "chapter on pectoralis major" },
    { citation: "dommerholt-2018" },
    { citation: "shin-2014", where: "post-mastectomy patients" },
    { citation: "hidalgo-lozano-2010" },
  ],
};
