import type { Muscle } from "../../types";

export const subclavius: Muscle = {
  id: "subclavius",
  label: "Subclavius",
  latin: "Musculus subclavius",
  synonyms: [],
  region: "thorax",
  parts: ["subclavius"],
  actions: {
    patient: "Holds the collar bone down and steady while the arm moves.",
    clinician:
      "Draws the clavicle down and forwards and holds it in the sternoclavicular joint; a cushion between the clavicle and the vessels and nerves beneath it.",
  },
  attachments: {
    origin: "First rib and its cartilage",
    insertion: "Groove on the underside of the middle third of the clavicle",
  },
  innervation: { nerve: "Nerve to subclavius (upper trunk of the brachial plexus)", roots: "C5-C6" },
  story: "A finger-sized muscle under the collar bone that can ache all the way to the thumb.",
  feelsLike: {
    patient:
      "Pain under the collar bone, then in the front of the arm and the thumb side of the forearm and hand. The elbow and wrist are left out.",
    clinician:
      "Ache under the clavicle with reference over the biceps and the radial forearm to the radial half of the hand; elbow and wrist are skipped. Tightness may narrow the costoclavicular space.",
  },
  provokedBy: [
    "a heavy rucksack or a bag strap over the collar bone",
    "a round upper back with the shoulders forward",
    "a broken collar bone, or a long time in a sling",
    "holding the arms out in front for long",
  ],
  limits: ["drawing the shoulder up and back", "reaching overhead"],
  mistakenFor: [
    "coronary heart disease when the left arm or the chest aches: exclude first",
    "clot of the subclavian vein (effort thrombosis): a swollen, blue arm, emergency",
    "pneumothorax or disease of the lung apex",
    "costoclavicular (thoracic outlet) syndrome",
    "C5-C6 radiculopathy",
    "sternoclavicular or acromioclavicular joint pain, fracture of the clavicle",
    "biceps tendinopathy",
  ],
  related: ["pectoralis-major", "pectoralis-minor", "scalenus-anterior", "scalenus-minimus", "biceps-brachii"],
  selfCare:
    "Stand in a door frame with the forearm on it at shoulder height and turn the chest away until it feels broad; four breaths. Wear bags across the back with wide straps. A swollen or blue arm needs a doctor now.",
  needling: {
    palpation:
      "Flat with the fingertip rolled up behind the lower edge of the clavicle at its middle third, through pectoralis major, the arm resting inwards to slacken it",
    position: "Supine, the shoulder relaxed and a little forward on a pillow",
    direction:
      "Specialists only: shallow, from below upwards along the underside of the clavicle onto its bone; never backwards or downwards",
    needle: "0.20-0.25 x 15-25",
    level: "specialist",
    hazards: [
      { structure: "Subclavian vein and artery directly behind the muscle", kind: "vessel" },
      { structure: "Brachial plexus behind the muscle", kind: "nerve" },
      { structure: "Pleura and apex of the lung under the first rib", kind: "lung" },
      { structure: "Cephalic vein and thoraco-acromial vessels", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "subclavius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "subclavius",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Just under the middle of the collar bone.",
        clinician: "Mid-belly under the middle third of the clavicle, deep to the clavicular part of pectoralis major.",
      },
      essential: [
        { zone: "local", side: "same" },
        { zone: "anterior-arm", side: "same" },
      ],
      spillover: [
        { zone: "radial-forearm", side: "same" },
        { zone: "radial-hand", side: "same" },
        { zone: "thumb", side: "same" },
        { zone: "index-finger", side: "same" },
        { zone: "middle-finger", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-54, 1352, 54] }, { mm: [-78, 1354, 50] }, { mm: [-98, 1358, 40] }],
          radius: [12, 15, 13],
        },
        {
          kind: "essential",
          path: [{ mm: [-180, 1244, 10] }, { mm: [-191, 1200, 8] }, { mm: [-200, 1140, 4] }],
          radius: [15, 18, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-262, 1012, -12] }, { mm: [-264, 952, 2] }, { mm: [-268, 882, 14] }],
          radius: [16, 17, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "trapezium-centre", by: [-14, -6, 0] },
            { at: "metacarpal-1-base", by: [-14, -10, 0] },
            { at: "metacarpal-1-head", by: [-10, 4, -4] },
            { at: "thumb-bony-tip", by: [-8, -2, -4] },
          ],
          radius: [10, 12, 13, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-2-base", by: [-14, -26, 4] },
            { at: "metacarpal-2-head", by: [-14, 0, 0] },
            { at: "index-proximal-phalanx-head", by: [-6, 4, -6] },
            { at: "index-bony-tip", by: [-4, 4, -6] },
          ],
          radius: [10, 11, 12, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, 4, -8] },
            { at: "middle-proximal-phalanx-head", by: [0, 4, -8] },
            { at: "middle-bony-tip", by: [0, 4, -6] },
          ],
          radius: 11,
        },
      ],
      text: {
        patient:
          "Under the collar bone, then the front of the upper arm, then the thumb side of the forearm and hand. Elbow and wrist stay free.",
        clinician:
          "Below the clavicle and over the biceps; then, with elbow and wrist left blank, the radial forearm and the radial half of the hand: back and front of thumb, index and middle finger.",
      },
      confidence: "medium",
      disagreement:
        "The field overlaps with that of the scalenes and of thoracic outlet compression, which the muscle itself may take part in; no study has tested it. In 22 dissected sides more than nine in ten nerve endings lay in the middle fifth of the clavicle's length, which fits the place of the point.",
      sources: [
        { citation: "simons-1999", where: "ch. 42, pectoralis major and subclavius" },
        { citation: "jeon-2018" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 42, pectoralis major and subclavius" },
    { citation: "donnelly-2019", where: "chapter on pectoralis major and subclavius" },
    { citation: "jeon-2018" },
    { citation: "lee-2023", where: "injection for thoracic outlet syndrome, cadaver study" },
  ],
};
