import type { Muscle, PainStroke } from "../../types";

/** One pattern for the three points: back of the shoulder, blade, back of the arm, and the bracelet at the wrist. */
const backOfShoulderAndWrist: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "acromial-angle", by: [-4, -22, -20] },
      { at: "acromial-angle", by: [-16, -54, -24] },
      { at: "deltoid-tuberosity", by: [8, 18, -40] },
    ],
    radius: [25, 29, 23],
  },
  {
    kind: "spillover",
    path: [
      { at: "acromial-angle", by: [22, -26, -20] },
      { at: "scapula-spine-root", by: [-42, -40, -12] },
      { at: "scapula-inferior-angle", by: [-8, 40, -12] },
    ],
    radius: [23, 29, 26],
  },
  {
    kind: "spillover",
    path: [
      { at: "deltoid-tuberosity", by: [16, 4, -54] },
      { at: "deltoid-tuberosity", by: [8, -50, -50] },
      { at: "olecranon-posterior", by: [0, 78, -18] },
      { at: "olecranon-posterior", by: [-2, 46, -10] },
    ],
    radius: [20, 19, 17, 15],
  },
  {
    kind: "spillover",
    path: [
      { at: "radial-styloid", by: [-8, 8, 0] },
      { at: "radial-styloid", by: [10, 10, -22] },
      { at: "ulnar-styloid", by: [-4, 8, -20] },
      { at: "ulnar-styloid", by: [8, 8, 4] },
    ],
    radius: 12,
  },
  {
    kind: "spillover",
    path: [
      { at: "ulnar-styloid", by: [8, 8, 4] },
      { at: "ulnar-styloid", by: [-6, 8, 26] },
      { at: "radial-styloid", by: [8, 8, 22] },
      { at: "radial-styloid", by: [-8, 8, 0] },
    ],
    radius: 9,
  },
];

const zones = {
  essential: [{ zone: "posterior-deltoid", side: "same" }],
  spillover: [
    { zone: "scapula", side: "same" },
    { zone: "posterior-arm", side: "same" },
    { zone: "wrist-band", side: "same" },
  ],
  rare: [],
} as const;

export const subscapularis: Muscle = {
  id: "subscapularis",
  label: "Subscapularis",
  latin: "Musculus subscapularis",
  synonyms: [],
  region: "rotator-cuff",
  parts: ["subscapularis"],
  actions: {
    patient:
      "Turns the arm inwards and holds the shoulder joint from the front. It lies hidden under the shoulder blade.",
    clinician:
      "Medial rotation of the arm, with adduction; the largest muscle of the cuff, it holds the humeral head back and down and guards the front of the joint.",
  },
  attachments: {
    origin: "Subscapular fossa on the costal surface of the scapula",
    insertion: "Lesser tubercle of the humerus and the front of the capsule of the shoulder joint",
  },
  innervation: { nerve: "Upper and lower subscapular nerves", roots: "C5-C6" },
  story: "The hidden muscle under the blade. It stiffens the shoulder, and can hurt like a tight watch at the wrist.",
  feelsLike: {
    patient:
      "Strong pain at the back of the shoulder, at rest and when you move. The arm gets harder to raise or turn out. Some people feel a tight band at the wrist and wear the watch on the other arm.",
    clinician:
      "Severe posterior deltoid pain at rest and on motion with early loss of lateral rotation, then of abduction; a strap of ache and tenderness round the wrist, worse on its back, is characteristic. The picture overlaps with frozen shoulder and should not replace that diagnosis.",
  },
  provokedBy: [
    "repeated strong turning in of the arm: crawl swimming, throwing",
    "a sudden catch of the body's weight with the arm stretched back",
    "long rest with the arm held close to the body and turned in, for example in a sling",
    "shoulder injury or dislocation",
    "a stroke with a tight, turned-in arm",
  ],
  limits: ["turning the arm out", "raising the arm to the side", "reaching back to throw"],
  mistakenFor: [
    "frozen shoulder (adhesive capsulitis)",
    "subacromial pain",
    "C7 radiculopathy",
    "thoracic outlet syndrome",
    "wrist sprain or carpal tunnel syndrome (when the wrist aches)",
  ],
  related: ["pectoralis-major", "teres-major", "latissimus-dorsi", "infraspinatus", "deltoid"],
  selfCare:
    "Stand in a doorway, elbow low, with the forearm on the frame. Turn the body slowly away until you feel a mild pull in front. Hold for half a minute. Lean forward and let the arm swing loose. At night keep a small pillow between arm and body.",
  needling: {
    palpation:
      "Flat palpation through the back wall of the armpit against the costal surface of the blade, the arm abducted and the blade drawn outward",
    position: "Supine, the arm abducted and turned out as far as is comfortable, the blade drawn outward and held",
    direction:
      "From the armpit backward toward the blade, parallel to the ribs, while the other hand holds the chest wall back; contact with the bone of the blade ends the advance",
    needle: "0.30 x 50-60",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung on the inner side of the needle", kind: "lung" },
      { structure: "Axillary artery and vein", kind: "vessel" },
      { structure: "Brachial plexus; axillary nerve at the lower border of the muscle", kind: "nerve" },
      { structure: "Thoracodorsal and long thoracic nerves", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "subscapularis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "subscapularis",
      u: 0.45,
      v: 0.33,
      depth: 0.55,
      location: {
        patient: "Under the outer edge of the shoulder blade, high in the armpit.",
        clinician:
          "Upper outer part, toward the muscle's passage to the joint, felt through the armpit against the blade.",
      },
      ...zones,
      strokes: backOfShoulderAndWrist,
      text: {
        patient:
          "You feel it at the back of the shoulder, on the blade and down the back of the arm. Then it skips to the wrist, like a band.",
        clinician:
          "Main reference: posterior deltoid region. Spillover medially over the scapula, down the posterior arm, then, skipping the forearm, a strap round the wrist that is stronger on the dorsum. It lies in the upper of two compartments, served mostly by the upper subscapular nerve.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 26, Subscapularis" },
        { citation: "hidalgo-lozano-2010", where: "active points in 42 % of 12 patients with unilateral impingement" },
        {
          citation: "cho-2023-subscapularis",
          where: "abstract: upper and lower compartments with a nerve each, ten cadavers",
        },
        {
          citation: "shin-2014",
          where: "guided injection of subscapularis or the pectoral muscles, 19 post-mastectomy patients, no controls",
        },
      ],
    },
    {
      id: "subscapularis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "subscapularis",
      u: 0.36,
      v: 0.71,
      depth: 0.55,
      location: {
        patient: "Lower in the armpit, where the hand can reach it best.",
        clinician: "Lower outer part, along the lateral border: the part most easily reached by hand.",
      },
      ...zones,
      strokes: backOfShoulderAndWrist,
      text: {
        patient: "The pain is at the back of the shoulder; the wrist may ache too, like a tight bracelet.",
        clinician:
          "Same reference as TrP1. Of the three it lies within easiest reach of the finger. It lies in the lower of two compartments, served mostly by the lower subscapular nerve.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 26, Subscapularis" },
        { citation: "hidalgo-lozano-2010", where: "active points in 42 % of 12 patients with unilateral impingement" },
        {
          citation: "cho-2023-subscapularis",
          where: "abstract: upper and lower compartments with a nerve each, ten cadavers",
        },
        { citation: "chiodo-2005", where: "comparison of three approaches" },
      ],
    },
    {
      id: "subscapularis.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "subscapularis",
      u: 0.07,
      v: 0.62,
      depth: 0.5,
      location: {
        patient: "Deep under the shoulder blade, near its inner border.",
        clinician:
          "Inner part, at the origin along the medial border of the subscapular fossa; out of reach in most people.",
      },
      ...zones,
      strokes: backOfShoulderAndWrist,
      text: {
        patient: "The same pain at the back of the shoulder, from a place deep under the blade.",
        clinician:
          "Credited with the same reference; it can seldom be felt. Serratus anterior and the rhomboids lie in the way, and their pain at the medial border must be told apart.",
      },
      needling: {
        palpation:
          "Flat palpation under the lifted medial border, only where the blade wings enough; it often cannot be felt",
        position: "Prone or side-lying, the hand behind the back so that the medial border lifts off the chest",
        direction:
          "Not usually needled: the chest wall lies directly in front of the needle; treated by hand or from the armpit",
        needle: "none in routine practice",
        level: "not-usually-needled",
        hazards: [
          { structure: "Pleura and lung directly in front of the medial border", kind: "lung" },
          { structure: "Dorsal scapular nerve", kind: "nerve" },
          { structure: "Dorsal scapular artery", kind: "vessel" },
        ],
      },
      confidence: "low",
      disagreement:
        "Described in the classical text from few observations; in cadavers needles placed from the medial border reached the muscle less well than from the posterior axillary fold.",
      sources: [
        { citation: "simons-1999", where: "ch. 26, Subscapularis" },
        { citation: "chiodo-2005", where: "comparison of three approaches" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 26, Subscapularis" },
    { citation: "donnelly-2019", where: "chapter on subscapularis" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "chiodo-2005" },
    { citation: "rha-2012" },
    { citation: "hidalgo-lozano-2010" },
  ],
};
