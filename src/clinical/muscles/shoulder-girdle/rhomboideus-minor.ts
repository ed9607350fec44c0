import type { Muscle } from "../../types";

export const rhomboideusMinor: Muscle = {
  id: "rhomboideus-minor",
  label: "Rhomboid minor",
  latin: "Musculus rhomboideus minor",
  synonyms: ["Rhomboids"],
  region: "shoulder-girdle",
  parts: ["rhomboideus-minor"],
  actions: {
    patient: "Pulls the upper part of the shoulder blade back and up.",
    clinician: "Retracts and elevates the scapula and turns the glenoid downwards, with rhomboid major.",
  },
  attachments: {
    origin: "Lower end of the nuchal ligament, spinous processes C7 and T1",
    insertion: "Medial border of the scapula at the root of its spine",
  },
  innervation: { nerve: "Dorsal scapular nerve", roots: "C4-C5, mainly C5" },
  story: "The small upper partner between spine and shoulder blade.",
  feelsLike: {
    patient: "An ache at the upper inner edge of the shoulder blade, even at rest.",
    clinician:
      "Superficial ache along the upper medial border of the scapula; hard to tell from levator scapulae and middle trapezius, which are examined with it.",
  },
  provokedBy: [
    "working bent forward with rounded shoulders",
    "long work with the arms held up or in front",
    "tight chest muscles that pull the shoulders forward",
    "pulling or rowing",
  ],
  limits: ["reaching far forward across the chest", "long sitting with rounded shoulders"],
  mistakenFor: [
    "levator scapulae or middle trapezius points",
    "scalene points with the same border pain",
    "lower cervical disc or facet joint pain",
    "dorsal scapular nerve irritation",
  ],
  related: [
    "rhomboideus-major",
    "levator-scapulae",
    "trapezius",
    "serratus-posterior-superior",
    "scalenus-anterior",
    "pectoralis-major",
    "pectoralis-minor",
  ],
  selfCare:
    "Hug yourself, with a hand on each shoulder, and tuck the chin. Breathe into the space between the blades five times. Roll the shoulders up, back and down each hour. Lift the screen and rest the arms.",
  needling: {
    palpation:
      "Flat, medial to the root of the scapular spine, the hand of that side behind the back or the arm hanging.",
    position: "Prone with a support under the front of the shoulder, or side-lying with the treated side up.",
    direction:
      "Shallow and tangential, from medial to lateral onto the border of the scapula at the root of its spine; if onto a rib, with both neighbouring spaces covered by the fingers. Never into a rib space.",
    needle: "0.25-0.30 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "pleura and lung in the rib spaces", kind: "lung" },
      { structure: "dorsal scapular nerve along the medial border", kind: "nerve" },
      { structure: "dorsal scapular artery along the medial border", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "rhomboideus-minor.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "rhomboideus-minor",
      u: 0.9,
      v: 0.6,
      depth: 0.5,
      location: {
        patient: "Beside the upper inner edge of the shoulder blade, at the height of its ridge.",
        clinician:
          "Just medial to the medial border of the scapula at the level of the root of its spine, deep to the trapezius.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [{ zone: "suprascapular", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-superior-angle", by: [6, 2, -20] },
            { at: "scapula-spine-root", by: [0, 0, -15] },
            { at: "scapula-spine-root", by: [-5, -34, -14] },
          ],
          radius: [13, 14, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "scapula-superior-angle", by: [2, 18, -8] },
            { at: "suprascapular-notch", by: [4, 30, -25] },
          ],
          radius: [16, 16],
        },
      ],
      text: {
        patient: "A small sore strip at the top inner corner of the blade, and over its upper rim.",
        clinician:
          "Along the medial border of the scapula with spread upwards over the supraspinous part; the classical chart is one for both rhomboids, of which the upper part is drawn here.",
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
    { citation: "mintken-2025", where: "pneumothorax in spite of rib bracketing" },
    { citation: "mitchell-2019", where: "position and depth of the lung" },
    { citation: "nguyen-2016", where: "dorsal scapular nerve" },
  ],
};
