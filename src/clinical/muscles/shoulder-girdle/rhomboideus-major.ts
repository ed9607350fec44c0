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
    "Sit down, cross your arms and hold the opposite knees. Let the upper back round softly for three slow breaths, so that the blades move apart. Open the chest in a doorway as well. Change how you sit often.",
  needling: {
    palpation:
      "Flat, the hand of that side behind the back or the arm hanging so that the border of the scapula is clear; the band is rolled obliquely against a rib. Where possible it is lifted in a pincer.",
    position: "Prone with a support under the front of the shoulder, or side-lying with the treated side up.",
    direction:
      "Shallow and tangential along the chest wall, or onto the medial border of the scapula from medial to lateral. A rib held between two fingers is no sure backstop: physiotherapists missed it in about one of four palpations, and the lung has been reached in spite of it. Never straight in, never into a rib space.",
    needle: "0.25-0.30 x 25",
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
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-spine-root", by: [0, 2, -15] },
            { at: "scapula-spine-root", by: [-8, -58, -12] },
            { at: "scapula-inferior-angle", by: [14, 8, -15] },
          ],
          radius: [13, 15, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "scapula-superior-angle", by: [-4, 16, -12] },
            { at: "scapula-superior-angle", by: [-36, 24, -12] },
          ],
          radius: [15, 16],
        },
      ],
      text: {
        patient: "A shallow ache down the inner edge of the blade. Now and then it spreads up over the top.",
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
        patient: "Low on the inner edge of the shoulder blade, three fingers above its tip.",
        clinician: "Just medial to the medial border of the scapula, in its lower half, above the inferior angle.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [],
      rare: [{ zone: "inferior-scapular-angle", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-spine-root", by: [-3, -24, -14] },
            { at: "scapula-spine-root", by: [-8, -62, -12] },
            { at: "scapula-inferior-angle", by: [14, 10, -15] },
          ],
          radius: [12, 14, 12],
        },
        { kind: "rare", path: [{ at: "scapula-inferior-angle", by: [-4, 4, -10] }], radius: 14 },
      ],
      text: {
        patient: "Felt low beside the blade, down to its tip.",
        clinician:
          "Along the lower half of the medial border, now and then to the inferior angle. The classical chart is one for both rhomboids; the part of it near the point is drawn here.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 27, rhomboids" },
        { citation: "donnelly-2019", where: "rhomboids" },
        {
          citation: "yi-2020-rhomboid",
          where: "abstract: nerve branches are densest in the middle of the muscle, away from this border",
        },
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
    { citation: "cushman-2021", where: "abstract: 73 % of 202 rib palpations correct on ultrasound" },
    { citation: "patel-2019", where: "pneumothorax" },
    { citation: "muir-2017", where: "dorsal scapular nerve" },
    { citation: "nguyen-2016", where: "dorsal scapular nerve" },
  ],
};
