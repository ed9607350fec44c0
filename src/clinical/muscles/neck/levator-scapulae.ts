import type { Muscle, PainStroke } from "../../types";

/** Both points share the chart: solid at the angle of the neck, thin down the blade and out to the back of the shoulder. */
const strokes: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "C7-transverse-tip", by: [-40, -2, -12] },
      { at: "rib-1-lateral", by: [-25, 30, -45] },
    ],
    radius: [18, 18],
  },
  {
    kind: "spillover",
    path: [
      { at: "scapula-superior-angle", by: [6, 2, -20] },
      { at: "scapula-spine-root", by: [0, 0, -15] },
      { at: "scapula-spine-root", by: [-8, -58, -12] },
    ],
    radius: [12, 12, 11],
  },
  {
    kind: "spillover",
    path: [
      { at: "scapula-superior-angle", by: [0, 20, -8] },
      { at: "suprascapular-notch", by: [0, 30, -25] },
    ],
    radius: [14, 14],
  },
  {
    kind: "spillover",
    path: [
      { at: "acromial-angle", by: [-4, -20, -20] },
      { at: "deltoid-tuberosity", by: [8, 26, -40] },
    ],
    radius: [16, 13],
  },
];

export const levatorScapulae: Muscle = {
  id: "levator-scapulae",
  label: "Levator scapulae",
  latin: "Musculus levator scapulae",
  synonyms: ["Stiff-neck muscle"],
  region: "neck",
  parts: ["levator-scapulae"],
  actions: {
    patient: "Lifts the inner corner of the shoulder blade and helps to turn and tilt the neck.",
    clinician:
      "Neck fixed: elevates the scapula and turns the glenoid downwards. Scapula fixed: side-bends and rotates the neck to the same side; both sides together check flexion and assist extension of the neck.",
  },
  attachments: {
    origin: "Transverse processes of C1 and C2, posterior tubercles of the transverse processes of C3 and C4",
    insertion: "Superior angle of the scapula and medial border down to the root of its spine",
  },
  innervation: {
    nerve: "Branches of the cervical plexus; dorsal scapular nerve in some people",
    roots: "C3-C4, with C5 by the dorsal scapular nerve",
  },
  story: "The stiff-neck muscle: it will not let you look over your shoulder.",
  feelsLike: {
    patient: "A stiff, sore corner where neck and shoulder meet. You turn your whole body to look round.",
    clinician:
      "Pain at the angle of the neck with painfully limited rotation to the same side; when severe also to the other side. Spread down the medial scapular border and to the back of the shoulder.",
  },
  provokedBy: [
    "holding the head turned for long, for example at a badly placed screen",
    "telephone between ear and shoulder",
    "armrests too high, or walking with a stick that is too long",
    "sleeping with the neck turned, or in a draught",
    "carrying a bag with the shoulder raised",
    "stress with raised shoulders",
    "a cold or another infection of the upper airways",
  ],
  limits: [
    "turning the head to the same side",
    "bending the head to the other side",
    "looking down into the armpit of the other side",
  ],
  mistakenFor: [
    "acute wry neck from a facet joint",
    "cervical disc pain with stiff neck",
    "bursitis at the superior angle (snapping scapula)",
    "dorsal scapular nerve irritation",
    "meningism when stiffness comes with fever and headache: refer at once",
  ],
  related: [
    "trapezius",
    "splenius-cervicis",
    "scalenus-medius",
    "scalenus-posterior",
    "rhomboideus-minor",
    "serratus-posterior-superior",
  ],
  selfCare:
    "Sit tall, hold the seat with the hand of the sore side, turn the face away and slowly nod towards the armpit until you feel a mild pull. Three slow breaths, a few times a day. Warmth helps. Bring the screen in front of you and keep the shoulders low.",
  needling: {
    palpation:
      "Upper point: trapezius pushed back, the band pressed flat or held in a pincer at the angle of the neck. Lower point: flat against the superior angle of the scapula.",
    position: "Side-lying with the treated side up, or prone with the arm by the side.",
    direction:
      "Upper point: shallow from front to back within the pincer. Lower point: tangential upwards and outwards onto the bone of the superior angle. Never forwards into the thorax.",
    needle: "0.25-0.30 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "apex of the lung and pleura below the lower point", kind: "lung" },
      { structure: "cervical nerve roots and upper brachial plexus in front of the belly", kind: "nerve" },
      { structure: "accessory nerve crossing the surface", kind: "nerve" },
      { structure: "dorsal scapular artery and nerve deep to the lower end", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "levator-scapulae.trp1",
      label: "TrP1",
      kind: "central",
      structure: "levator-scapulae",
      u: 0.55,
      v: 0.3,
      depth: 0.4,
      location: {
        patient: "At the corner where the neck meets the shoulder.",
        clinician:
          "Belly at the angle of the neck, where it comes out from under the anterior border of the upper trapezius.",
      },
      essential: [{ zone: "angle-of-neck", side: "same" }],
      spillover: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
        { zone: "suprascapular", side: "same" },
      ],
      rare: [{ zone: "posterolateral-neck", side: "same" }],
      strokes: [
        ...strokes,
        {
          kind: "rare",
          path: [
            { at: "C7-transverse-tip", by: [-30, 4, -30] },
            { at: "C5-transverse-tip", by: [-32, 0, -32] },
          ],
          radius: [12, 12],
        },
      ],
      text: {
        patient:
          "The corner of the neck is sore and stiff. A thin ache may go down the edge of the blade, or to the back of the shoulder.",
        clinician:
          "Concentrated at the angle of the neck; thinner spread along the medial border of the scapula and to the back of the shoulder. In children with chronic tension-type headache head referral from this muscle has been recorded as well.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 19, levator scapulae" },
        { citation: "donnelly-2019", where: "levator scapulae" },
        { citation: "fernandez-de-las-penas-2007-neck" },
        { citation: "fernandez-de-las-penas-2011" },
      ],
    },
    {
      id: "levator-scapulae.trp2",
      label: "TrP2",
      kind: "attachment",
      structure: "levator-scapulae",
      u: 0.8,
      v: 0.3,
      depth: 0.4,
      location: {
        patient: "Just above the top inner corner of the shoulder blade.",
        clinician: "Lower end, about 1 cm above the superior angle of the scapula, deep to the trapezius.",
      },
      essential: [{ zone: "angle-of-neck", side: "same" }],
      spillover: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
        { zone: "suprascapular", side: "same" },
      ],
      rare: [{ zone: "inferior-scapular-angle", side: "same" }],
      strokes: [...strokes, { kind: "rare", path: [{ at: "scapula-inferior-angle", by: [-4, 4, -10] }], radius: 15 }],
      text: {
        patient: "The same corner of the neck, with an ache along the inner edge of the shoulder blade.",
        clinician:
          "As the upper point; may also reach the inferior angle of the scapula. Tender where the muscle joins the bone and easily mistaken for a bursitis; often secondary to the upper point.",
      },
      needling: {
        palpation: "Flat, the superior angle fixed between two fingers above and medial to it.",
        position:
          "Prone or side-lying with the treated side up; the hand behind the back lifts the angle off the ribs.",
        direction:
          "Tangential, from medial below to lateral above or from above onto the bone of the superior angle, the angle held by the fingers; never forwards beside the bone.",
        needle: "0.25-0.30 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "apex of the lung and pleura in front of and medial to the superior angle", kind: "lung" },
          { structure: "dorsal scapular artery and nerve", kind: "vessel" },
          { structure: "accessory nerve on the deep surface of the trapezius", kind: "nerve" },
        ],
      },
      confidence: "high",
      disagreement:
        "Some teach needling onto the bone of the superior angle, others avoid the lower point altogether and treat it by hand because of the lung.",
      sources: [
        { citation: "simons-1999", where: "ch. 19, levator scapulae" },
        { citation: "donnelly-2019", where: "levator scapulae" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 19, levator scapulae" },
    { citation: "donnelly-2019", where: "levator scapulae" },
    { citation: "dommerholt-2018" },
    { citation: "frank-1997", where: "innervation" },
    { citation: "nguyen-2016", where: "dorsal scapular nerve" },
    { citation: "fernandez-de-las-penas-2007-neck" },
  ],
};
