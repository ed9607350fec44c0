import { rhomboidStrokes } from "../../patterns/rhomboids";
import type { Muscle } from "../../types";

export const rhomboideusMajor: Muscle = {
  id: "rhomboideus-major",
  label: "Rhomboid major",
  latin: "Musculus rhomboideus major",
  synonyms: ["Rhomboids"],
  region: "shoulder-girdle",
  parts: ["rhomboideus-major"],
  actions: {
    patient: "Pulls the shoulder blade back to the spine and holds it there.",
    clinician:
      "Retracts and elevates the scapula, turns the glenoid downwards and holds the medial border against the ribs.",
  },
  attachments: {
    origin: "Spinous processes T2-T5 and the supraspinous ligament",
    insertion: "Medial border of the scapula from the root of its spine to the inferior angle",
  },
  innervation: { nerve: "Dorsal scapular nerve", roots: "C4-C5, mainly C5" },
  story: "The muscle between spine and shoulder blade that complains when the shoulders round.",
  feelsLike: {
    patient:
      "A shallow ache along the inner edge of the shoulder blade, even at rest. Some people feel snapping or crunching when they move the blade.",
    clinician:
      "Superficial ache at rest along the medial border of the scapula, little affected by movement. Often left over after points of levator scapulae, trapezius and infraspinatus have been treated.",
  },
  provokedBy: [
    "working bent forward with rounded shoulders",
    "long work with the arm held out to the side or up",
    "tight chest muscles that pull the shoulders forward",
    "rowing or pulling",
    "scoliosis or a stiff upper back",
  ],
  limits: ["reaching far forward across the chest", "long sitting with rounded shoulders"],
  mistakenFor: [
    "scalene, levator scapulae, trapezius, infraspinatus or serratus anterior points with the same border pain",
    "costovertebral or thoracic facet joint pain",
    "lower cervical disc pain felt between the shoulder blades",
    "dorsal scapular nerve irritation",
    "heart, aorta, gallbladder or lung disease when interscapular pain is new or severe: refer",
  ],
  related: [
    "rhomboideus-minor",
    "trapezius",
    "levator-scapulae",
    "infraspinatus",
    "serratus-posterior-superior",
    "scalenus-anterior",
    "pectoralis-major",
    "pectoralis-minor",
    "serratus-anterior",
  ],
  selfCare:
    "Sit down, cross your arms, hold the opposite knees and let the upper back round softly until the shoulder blades move apart; three slow breaths. Open the chest in a doorway as well, and change your sitting position often.",
  needling: {
    palpation:
      "Flat, the hand of that side behind the back or the arm hanging so that the border of the scapula is clear; the band is rolled obliquely against a rib. Where possible it is lifted in a pincer.",
    position: "Prone with a support under the front of the shoulder, or side-lying with the treated side up.",
    direction:
      "Shallow and tangential along the chest wall, or onto the medial border of the scapula from medial to lateral; if onto a rib, with index and middle finger in the spaces above and below. Never into a rib space.",
    needle: "0.25-0.30 x 25-30",
    level: "advanced",
    hazards: [
      {
        structure:
          "pleura and lung in the rib spaces; in people of normal weight the rib itself lies only about 2 cm deep",
        kind: "lung",
      },
      { structure: "dorsal scapular nerve along the medial border", kind: "nerve" },
      { structure: "dorsal scapular artery along the medial border", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "rhomboideus-major.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "rhomboideus-major",
      u: 0.9,
      v: 0.32,
      depth: 0.5,
      location: {
        patient: "Beside the middle of the inner edge of the shoulder blade.",
        clinician:
          "Just medial to the medial border of the scapula, a little below the root of its spine, deep to the trapezius.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [{ zone: "suprascapular", side: "same" }],
      rare: [],
      strokes: rhomboidStrokes,
      text: {
        patient: "An ache along the inner edge of the shoulder blade, sometimes up over its top.",
        clinician:
          "Along the medial border of the scapula, between it and the paraspinal muscles; may spread upwards over the supraspinous part of the scapula.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 27, rhomboids" },
        { citation: "donnelly-2019", where: "rhomboids" },
      ],
    },
    {
      id: "rhomboideus-major.trp2",
      label: "TrP2",
      kind: "attachment",
      structure: "rhomboideus-major",
      u: 0.9,
      v: 0.72,
      depth: 0.5,
      location: {
        patient: "Beside the lower part of the inner edge of the shoulder blade.",
        clinician: "Just medial to the medial border of the scapula, in its lower half, above the inferior angle.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [{ zone: "suprascapular", side: "same" }],
      rare: [{ zone: "inferior-scapular-angle", side: "same" }],
      strokes: [
        ...rhomboidStrokes,
        { kind: "rare", path: [{ at: "scapula-inferior-angle", by: [-4, 4, -10] }], radius: 14 },
      ],
      text: {
        patient: "An ache along the inner edge of the shoulder blade.",
        clinician: "As TrP1: the classical chart is one for both rhomboids.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 27, rhomboids" },
        { citation: "donnelly-2019", where: "rhomboids" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 27, rhomboids" },
    { citation: "donnelly-2019", where: "rhomboids" },
    { citation: "dommerholt-2018", where: "deep dry needling of the shoulder muscles" },
    { citation: "seol-2014", where: "depth of the rib" },
    { citation: "mitchell-2019", where: "position and depth of the lung" },
    { citation: "mintken-2025", where: "pneumothorax in spite of rib bracketing" },
    { citation: "patel-2019", where: "pneumothorax" },
    { citation: "muir-2017", where: "dorsal scapular nerve" },
    { citation: "nguyen-2016", where: "dorsal scapular nerve" },
  ],
};
