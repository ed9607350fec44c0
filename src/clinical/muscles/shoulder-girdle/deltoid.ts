import type { Muscle } from "../../types";

export const deltoid: Muscle = {
  id: "deltoid",
  label: "Deltoid",
  latin: "Musculus deltoideus",
  synonyms: [],
  region: "shoulder-girdle",
  parts: ["deltoid-clavicular", "deltoid-acromial", "deltoid-spinal"],
  actions: {
    patient: "Lifts the arm: the front part forwards, the middle part to the side, the back part backwards.",
    clinician:
      "All parts: abduction of the arm. Clavicular part: flexion, medial rotation, horizontal adduction. Spinal part: extension, lateral rotation, horizontal abduction. Its upward pull on the humeral head is balanced by the cuff.",
  },
  attachments: {
    origin: "Lateral third of the clavicle (front), acromion (middle), spine of the scapula (back)",
    insertion: "Deltoid tuberosity of the humerus",
  },
  innervation: { nerve: "Axillary nerve", roots: "C5-C6" },
  story: "The shoulder cap: it hurts where it is, and hardly travels.",
  feelsLike: {
    patient:
      "An ache in the cap of the shoulder itself. It hurts when you move the arm, less so at rest. It often starts after a knock, a fall or hard work you are not used to.",
    clinician:
      "Local pain of the affected third, on motion rather than at rest, with weakness of elevation to 90 degrees when several parts are involved. The muscle is a common home of satellite points: most muscles of the cuff, and scalenes, refer into it.",
  },
  provokedBy: [
    "a blow or fall on the shoulder",
    "sudden overload, for example catching oneself on a rail",
    "long work with the arms held up in front or to the side",
    "skiing with poles, swimming, ball games",
    "an injection given into a tender spot of the muscle",
  ],
  limits: [
    "lifting the arm to the side or forwards",
    "reaching to the mouth or the back of the head (front part)",
    "reaching behind (front part) or across the chest (back part)",
  ],
  mistakenFor: [
    "subacromial (rotator cuff related) pain or a cuff tear",
    "subdeltoid bursitis",
    "tendinopathy of the long head of biceps (front part)",
    "arthritis of the shoulder or acromioclavicular joint",
    "C5 radiculopathy",
    "axillary nerve lesion (weak lift, numb patch over the cap), above all after a dislocation",
    "fracture of the upper humerus after a fall",
    "septic arthritis of the shoulder (hot, swollen, fever): an emergency",
    "angina or myocardial infarction, when shoulder and arm pain comes with effort, tight chest or breathlessness: an emergency",
  ],
  related: [
    "infraspinatus",
    "supraspinatus",
    "teres-minor",
    "scalenus-anterior",
    "scalenus-medius",
    "pectoralis-major",
    "teres-major",
  ],
  selfCare:
    "Front part: hold a door frame behind you at hip height and step gently forward. Back part: draw the arm across your chest. Hold each for half a minute. Rest the arms on supports when you work with the hands in front.",
  needling: {
    palpation: "Flat palpation across the fibres against the humerus, or pincer grip of the front or back edge",
    position: "Supine for the front part, side-lying for the middle and back parts, the arm supported",
    direction: "Straight toward the humerus, or from one side to the other between the gripping fingers",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Axillary nerve on the deep face, about 5-7 cm below the acromion", kind: "nerve" },
      { structure: "Posterior circumflex humeral vessels beside the nerve", kind: "vessel" },
      { structure: "Cephalic vein in the groove in front", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "deltoid.trp1",
      label: "TrP1",
      kind: "central",
      structure: "deltoid-clavicular",
      u: 0.56,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "In the middle of the front of the shoulder cap.",
        clinician: "Middle of the clavicular fibres, near the front edge and the cephalic vein.",
      },
      essential: [{ zone: "anterior-deltoid", side: "same" }],
      spillover: [{ zone: "lateral-deltoid", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-tip", by: [-8, -16, 30] },
            { at: "lesser-tubercle", by: [0, -14, 30] },
            { at: "deltoid-tuberosity", by: [12, 18, 42] },
          ],
          radius: [20, 24, 17],
        },
        {
          kind: "spillover",
          path: [
            { at: "acromion-lateral", by: [-26, -26, 12] },
            { at: "greater-tubercle", by: [-22, -52, 10] },
          ],
          radius: [18, 19],
        },
      ],
      text: {
        patient: "The ache is in the front of the shoulder and can spread to its outer side.",
        clinician: "Local: anterior deltoid region, spilling over to the middle deltoid. No distant reference.",
      },
      needling: {
        palpation: "Flat palpation or pincer grip of the front edge, the cephalic vein in the groove traced first",
        position: "Supine, the arm slightly abducted and supported",
        direction: "Toward the humerus or outward between the fingers, away from the groove beside pectoralis major",
        needle: "0.25-0.30 x 30-40",
        level: "standard",
        hazards: [
          { structure: "Cephalic vein in the deltopectoral groove", kind: "vessel" },
          { structure: "Axillary nerve, anterior branch, on the deep face", kind: "nerve" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 28, Deltoid" },
        { citation: "temel-2023", where: "front part: pattern and pincer grip" },
        { citation: "bron-2011", where: "latent points in the anterior deltoid" },
      ],
    },
    {
      id: "deltoid.trp2",
      label: "TrP2",
      kind: "central",
      structure: "deltoid-acromial",
      u: 0.6,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "In the outer side of the shoulder cap, halfway down.",
        clinician:
          "Acromial fibres, midway between acromion and insertion; several points are possible, because this part is multipennate.",
      },
      essential: [{ zone: "lateral-deltoid", side: "same" }],
      spillover: [
        { zone: "anterior-deltoid", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
      ],
      rare: [{ zone: "lateral-arm", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-lateral", by: [-25, -22, 5] },
            { at: "greater-tubercle", by: [-20, -42, 0] },
            { at: "deltoid-tuberosity", by: [-20, 8, 0] },
          ],
          radius: [24, 28, 20],
        },
        {
          kind: "spillover",
          path: [
            { at: "acromion-tip", by: [-16, -26, 28] },
            { at: "deltoid-tuberosity", by: [6, 24, 38] },
          ],
          radius: [14, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "acromial-angle", by: [-13, -30, -18] },
            { at: "deltoid-tuberosity", by: [2, 24, -40] },
          ],
          radius: [14, 13],
        },
        {
          kind: "rare",
          path: [
            { at: "deltoid-tuberosity", by: [-24, -14, 2] },
            { at: "deltoid-tuberosity", by: [-28, -56, 0] },
          ],
          radius: [17, 15],
        },
      ],
      text: {
        patient: "The ache is on the outer side of the shoulder and a little to the front and back of it.",
        clinician:
          "Local: middle deltoid region with a fringe into the neighbouring thirds; seldom down the upper lateral arm.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 28, Deltoid" },
        { citation: "temel-2023", where: "middle part" },
        { citation: "kim-2022", where: "depth and level of the axillary nerve" },
      ],
    },
    {
      id: "deltoid.trp3",
      label: "TrP3",
      kind: "central",
      structure: "deltoid-spinal",
      u: 0.55,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the back of the shoulder cap, towards its lower end.",
        clinician: "Middle of the spinal fibres, near the back edge.",
      },
      essential: [{ zone: "posterior-deltoid", side: "same" }],
      spillover: [{ zone: "lateral-deltoid", side: "same" }],
      rare: [{ zone: "posterior-arm", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromial-angle", by: [-4, -22, -20] },
            { at: "acromial-angle", by: [-16, -54, -24] },
            { at: "deltoid-tuberosity", by: [8, 18, -40] },
          ],
          radius: [20, 23, 18],
        },
        {
          kind: "spillover",
          path: [
            { at: "acromion-lateral", by: [-26, -28, -3] },
            { at: "greater-tubercle", by: [-21, -56, -4] },
          ],
          radius: [19, 20],
        },
        {
          kind: "rare",
          path: [
            { at: "deltoid-tuberosity", by: [14, -2, -54] },
            { at: "deltoid-tuberosity", by: [9, -52, -50] },
          ],
          radius: [18, 17],
        },
      ],
      text: {
        patient:
          "The back of the shoulder aches. It may spread to the outer side, and at times a little way down the arm.",
        clinician:
          "Local: posterior deltoid region, spilling over to the middle deltoid; seldom a little way down the posterior arm.",
      },
      confidence: "high",
      disagreement:
        "Pain at the back of the shoulder is shared with teres major, teres minor and the long head of triceps. In volunteers, irritation of the subacromial space or the acromioclavicular joint did not give pain there.",
      sources: [
        { citation: "simons-1999", where: "ch. 28, Deltoid" },
        { citation: "gerber-1998" },
        { citation: "kulkarni-1992", where: "level of the axillary nerve" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 28, Deltoid" },
    { citation: "donnelly-2019", where: "chapter on deltoid" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "bron-2011" },
    { citation: "temel-2023" },
    { citation: "gerber-1998", where: "pain of the joint and the subacromial space over the deltoid" },
    { citation: "kulkarni-1992", where: "level of the axillary nerve in 66 cadavers" },
    { citation: "kim-2022", where: "nerve branches 4-6 cm, arterial branches 6-8 cm below the reference line" },
  ],
};
