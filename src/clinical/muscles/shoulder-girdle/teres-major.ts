import type { Muscle, PainStroke } from "../../types";

/** One pattern for the three points: back of the shoulder, along the long head of triceps, and the back of the forearm. */
const backOfShoulderAndArm: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromial-angle", by: [-4, -22, -20] },
      { at: "acromial-angle", by: [-16, -54, -24] },
      { at: "deltoid-tuberosity", by: [8, 18, -40] },
    ],
    radius: [18, 21, 18],
  },
  {
    kind: "spillover",
    path: [
      { at: "deltoid-tuberosity", by: [16, 4, -54] },
      { at: "deltoid-tuberosity", by: [8, -50, -50] },
      { at: "olecranon-posterior", by: [0, 78, -18] },
    ],
    radius: [18, 18, 14],
  },
  {
    kind: "spillover",
    path: [
      { at: "olecranon-posterior", by: [-16, -36, -8] },
      { at: "radius-mid-lateral", by: [18, 20, -24] },
      { at: "radius-dorsal-tubercle", by: [12, 40, -18] },
    ],
    radius: [16, 17, 13],
  },
];

export const teresMajor: Muscle = {
  id: "teres-major",
  label: "Teres major",
  latin: "Musculus teres major",
  synonyms: [],
  region: "shoulder-girdle",
  parts: ["teres-major"],
  actions: {
    patient: "Pulls the raised arm down and back and turns it inwards, together with the broad back muscle.",
    clinician:
      "Medial rotation, adduction and extension of the arm, chiefly against resistance, together with latissimus dorsi; steadies the humerus on the scapula.",
  },
  attachments: {
    origin:
      "Oval area on the back of the inferior angle of the scapula, up along the lower third of the lateral border",
    insertion: "Crest of the lesser tubercle of the humerus (inner lip of the bicipital groove)",
  },
  innervation: { nerve: "Lower subscapular nerve", roots: "C5-C6 (C7)" },
  story: "The back fold of your armpit: it aches at the back of the shoulder when you reach up and forward.",
  feelsLike: {
    patient:
      "Pain at the back of the shoulder when you reach up and forward or lift the arm overhead. At rest there is little of it. It may spread along the back of the upper arm, now and then to the back of the forearm.",
    clinician:
      "Pain on motion rather than at rest, in the posterior deltoid region and over the long head of triceps, on reaching forward and up; elevation loses only its last degrees. The dorsal forearm may join in; scapula and elbow seldom do.",
  },
  provokedBy: [
    "driving a heavy vehicle with stiff steering",
    "pull-ups, rowing, chopping wood",
    "serving at tennis or volleyball",
    "pulling down with the arms for long",
  ],
  limits: ["the last part of lifting the arm overhead", "laying the arm against the ear"],
  mistakenFor: [
    "subacromial or subdeltoid bursitis",
    "tendinopathy of the posterior cuff",
    "C6-C7 radiculopathy",
    "thoracic outlet syndrome",
    "quadrilateral space syndrome",
    "strain or tear of teres major or latissimus dorsi in throwers (sudden pull, bruise in the armpit)",
    "lung or pleural disease, when pain behind the shoulder comes with breathlessness, cough or fever: refer",
  ],
  related: ["latissimus-dorsi", "triceps-brachii", "teres-minor", "deltoid", "subscapularis", "rhomboideus-major"],
  selfCare:
    "Lie on your back with the elbow bent. Let the arm glide up by your ear, and let its weight do the work for half a minute. At night, keep the arm a little way from your side with a pillow.",
  needling: {
    palpation:
      "Pincer grip of the back fold of the armpit: latissimus dorsi wraps round its outer edge, teres major lies inside, against the blade; the inner end by flat palpation over the lower tip of the blade",
    position: "Supine or side-lying with the arm raised and resting, so that the fold hangs free of the chest",
    direction: "Between thumb and fingers, outward, parallel to the ribs and away from the chest wall",
    needle: "0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Pleura and lung, if the needle leaves the fold toward the chest", kind: "lung" },
      { structure: "Radial nerve in the triangular interval, axillary nerve in the quadrangular space", kind: "nerve" },
      { structure: "Thoracodorsal, circumflex scapular and posterior circumflex humeral vessels", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "teres-major.trp1",
      label: "TrP1",
      kind: "central",
      structure: "teres-major",
      u: 0.17,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "At the lower tip of the shoulder blade, towards its outer edge.",
        clinician: "Inner end of the belly over the back of the inferior angle, beside the lower lateral border.",
      },
      essential: [{ zone: "posterior-deltoid", side: "same" }],
      spillover: [
        { zone: "posterior-arm", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      rare: [],
      strokes: backOfShoulderAndArm,
      text: {
        patient:
          "The back of the shoulder hurts, and the ache may run down the back of the arm. Once in a while it shows up below the elbow.",
        clinician:
          "Posterior deltoid region and, as spillover, the long head of triceps and the dorsal forearm; the back of the joint itself may ache. Scapula and elbow are seldom involved.",
      },
      needling: {
        palpation:
          "Flat palpation against the back of the inferior angle of the scapula, its borders marked by the fingers",
        position: "Side-lying on the other side or prone, the arm supported",
        direction: "Onto the bone of the blade, well inside its borders; outward rather than inward",
        needle: "0.30 x 30-40",
        level: "standard",
        hazards: [
          { structure: "Pleura and lung below and beside the tip of the blade", kind: "lung" },
          { structure: "Circumflex scapular vessels", kind: "vessel" },
        ],
      },
      confidence: "high",
      disagreement:
        "In a series of patients with shoulder pain, points in teres major were counted often but were mostly latent: tender without giving the familiar pain.",
      sources: [
        { citation: "simons-1999", where: "ch. 25, Teres major" },
        { citation: "bron-2011", where: "latent points in teres major" },
      ],
    },
    {
      id: "teres-major.trp2",
      label: "TrP2",
      kind: "central",
      structure: "teres-major",
      u: 0.55,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "In the back fold of the armpit.",
        clinician: "Outer belly in the posterior axillary fold, where latissimus dorsi winds round it.",
      },
      essential: [{ zone: "posterior-deltoid", side: "same" }],
      spillover: [
        { zone: "posterior-arm", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      rare: [],
      strokes: backOfShoulderAndArm,
      text: {
        patient:
          "Reach up and forward, and it hurts at the back of the shoulder and down the arm. At rest there is not much to feel.",
        clinician:
          "Same reference as TrP1. A tender band of latissimus dorsi in the same fold sends pain to the lower tip of the blade and the inner arm instead.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 25, Teres major" },
        { citation: "bron-2011", where: "latent points in teres major" },
        { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
      ],
    },
    {
      id: "teres-major.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "teres-major",
      u: 0.82,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "High in the back fold of the armpit, near the arm bone.",
        clinician: "Outer muscle-tendon junction, deep in the axilla, short of the crest of the lesser tubercle.",
      },
      essential: [{ zone: "posterior-deltoid", side: "same" }],
      spillover: [
        { zone: "posterior-arm", side: "same" },
        { zone: "dorsal-forearm", side: "same" },
      ],
      rare: [],
      strokes: backOfShoulderAndArm,
      text: {
        patient: "The ache is at the back of the shoulder, sometimes along the back of the arm.",
        clinician:
          "Attachment tenderness with the same posterior deltoid reference; it usually settles when the belly points do.",
      },
      needling: {
        palpation: "Pincer grip of the outermost part of the fold, with the pulse of the axillary artery felt first",
        position: "Supine, the arm abducted to a right angle and supported",
        direction: "Between the fingers, outward, with the needle kept behind the neurovascular bundle",
        needle: "0.25-0.30 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Radial nerve and the cords of the brachial plexus in front of the tendon", kind: "nerve" },
          { structure: "Axillary and brachial artery and vein", kind: "vessel" },
          { structure: "Pleura and lung, if the needle turns toward the chest", kind: "lung" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 25, Teres major" },
        { citation: "donnelly-2019", where: "chapter on teres major" },
        { citation: "gerber-1998", where: "posterior pain is not that of the subacromial space" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 25, Teres major" },
    { citation: "donnelly-2019", where: "chapter on teres major" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "bron-2011" },
  ],
};
