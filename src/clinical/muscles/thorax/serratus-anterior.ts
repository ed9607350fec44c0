import type { Muscle } from "../../types";

export const serratusAnterior: Muscle = {
  id: "serratus-anterior",
  label: "Serratus anterior",
  latin: "Musculus serratus anterior",
  synonyms: ["Boxer's muscle"],
  region: "thorax",
  parts: ["serratus-anterior"],
  actions: {
    patient: "Pulls the shoulder blade forward round the ribs, as in a push or a punch.",
    clinician:
      "Protracts the scapula, holds its medial border to the chest wall and, by its lower part, turns the glenoid upwards in elevation of the arm. May help in forced inspiration when the scapula is fixed.",
  },
  attachments: {
    origin: "Outer surfaces of ribs 1-9 by finger-like slips",
    insertion: "Costal side of the medial border of the scapula, half of it at the inferior angle",
  },
  innervation: { nerve: "Long thoracic nerve", roots: "C5-C7" },
  story: "The boxer's muscle: it can feel like a stitch in the side that will not go away.",
  feelsLike: {
    patient:
      "A stitch in the side of the chest, worse with a deep breath. It may be felt at the lower tip of the blade too. Some people feel short of air, and lying on that side hurts.",
    clinician:
      "Pain at the side and front of the mid chest and at the inferior angle of the scapula, with a catch on deep inspiration; patients speak of being short of breath because a full breath hurts. Spread down the inner arm to the ring finger occurs. The breast may be tender.",
  },
  provokedBy: [
    "fast running, push-ups or chin-ups",
    "a long or hard cough",
    "lifting heavy things overhead",
    "stress with tight, shallow breathing",
  ],
  limits: ["a full deep breath", "lying on that side", "drawing the shoulder blade far back"],
  mistakenFor: [
    "coronary heart disease, pulmonary embolism, pneumothorax or pericarditis: side or front chest pain with breathlessness, collapse, sweating or a fast pulse is an emergency",
    "pneumonia or pleurisy: fever, cough, pain with breathing",
    "tumour of lung, pleura or breast",
    "rib fracture, also from coughing or from osteoporosis",
    "shingles before the rash, intercostal neuralgia",
    "costochondritis or slipping rib",
    "palsy of the long thoracic nerve when the blade stands off",
    "ulnar neuropathy or C8 radiculopathy",
  ],
  related: [
    "latissimus-dorsi",
    "pectoralis-major",
    "intercostales",
    "rhomboideus-major",
    "obliquus-externus-abdominis",
  ],
  selfCare:
    "Sit, hook the hand of the sore side on the chair back behind you and turn the chest to the other side. Breathe slowly to the sore ribs, four times. New chest pain or short breath must be checked by a doctor first.",
  needling: {
    palpation:
      "Flat over the fifth or sixth rib just in front of the mid-axillary line, one fingertip in the space above and one in the space below so that the rib is held between them",
    position: "Side-lying on the other side, the arm drawn back and supported",
    direction:
      "Shallow, slanting forwards along the rib and onto its bone; never into a rib space; manual treatment is preferred in thin people",
    needle: "0.20-0.25 x 15-25",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung between the ribs, about 1-2 cm below the skin in thin people", kind: "lung" },
      { structure: "Long thoracic nerve running down on the muscle", kind: "nerve" },
      { structure: "Lateral thoracic artery and vein", kind: "vessel" },
      { structure: "Intercostal nerve and vessels at the lower border of the rib", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "serratus-anterior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "serratus-anterior",
      u: 0.2,
      v: 0.3,
      depth: 0.5,
      strand: 5,
      location: {
        patient:
          "On the side of the chest, about a hand below the armpit and just in front of the mid line of the side.",
        clinician: "On the slip of the sixth rib (fifth to sixth), a little in front of the mid-axillary line.",
      },
      essential: [
        { zone: "local", side: "same" },
        { zone: "mid-chest-anterolateral", side: "same" },
        { zone: "inferior-scapular-angle", side: "same" },
      ],
      spillover: [
        { zone: "medial-arm", side: "same" },
        { zone: "palm", side: "same" },
        { zone: "ring-finger", side: "same" },
      ],
      rare: [
        { zone: "breast-nipple", side: "same" },
        { zone: "ulnar-forearm", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-144, 1216, 10] },
            { mm: [-142, 1196, 36] },
            { mm: [-132, 1172, 68] },
            { mm: [-120, 1160, 92] },
          ],
          radius: [16, 19, 18, 12],
        },
        { kind: "essential", path: [{ mm: [-88, 1220, -111] }, { mm: [-95, 1210, -110] }], radius: 12 },
        {
          kind: "spillover",
          path: [{ mm: [-158, 1234, -6] }, { mm: [-161, 1180, -8] }, { mm: [-171, 1104, -18] }],
          radius: [12, 13, 13],
        },
        {
          kind: "rare",
          path: [{ mm: [-186, 1030, -14] }, { mm: [-194, 950, 2] }, { mm: [-214, 866, 24] }],
          radius: 12,
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-4-base", by: [0, -4, 28] },
            { at: "metacarpal-4-head", by: [0, 6, 18] },
          ],
          radius: [15, 16],
        },
        {
          kind: "spillover",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, -6, 9] },
            { at: "ring-proximal-phalanx-head", by: [0, -6, 8] },
            { at: "ring-bony-tip", by: [0, -4, 6] },
          ],
          radius: 11,
        },
        { kind: "rare", path: [{ mm: [-104, 1230, 121] }], radius: 18 },
      ],
      text: {
        patient:
          "A stitch at the side and front of the chest, and a sore spot at the lower tip of the shoulder blade. Now and then it runs down the inner arm.",
        clinician:
          "Anterolateral chest wall at mid-rib level and an island at the inferior angle of the scapula; less often the inner arm, the palm and the ring finger. Abnormal tenderness of the breast is described.",
      },
      confidence: "high",
      disagreement:
        "A series of eight patients with chronic pain ascribed to this muscle reports less pain three months after ultrasound-guided injection; there was no control group. A staining study of 15 specimens finds the densest nerve branching of the lower slips between the middle and anterior axillary lines, in line with the classical place.",
      sources: [
        { citation: "simons-1999", where: "ch. 46, serratus anterior" },
        { citation: "vargas-schaffer-2015" },
        { citation: "yi-2022-serratus-anterior" },
        { citation: "scholten-2017", where: "pneumothorax after injection of this point" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 46, serratus anterior" },
    { citation: "donnelly-2019", where: "chapter on serratus anterior" },
    { citation: "dommerholt-2018" },
    { citation: "vargas-schaffer-2015" },
    { citation: "yi-2022-serratus-anterior" },
    { citation: "scholten-2017" },
    { citation: "folli-2020", where: "skin-to-rib distance by ultrasound" },
    { citation: "winzenberg-2015", where: "non-musculoskeletal causes are excluded first" },
  ],
};
