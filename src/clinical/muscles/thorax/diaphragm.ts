import type { Muscle } from "../../types";

export const diaphragm: Muscle = {
  id: "diaphragm",
  label: "Diaphragm",
  latin: "Diaphragma",
  synonyms: ["Midriff"],
  region: "thorax",
  parts: ["diaphragm"],
  actions: {
    patient: "The main muscle of breath: a dome under the lungs that sinks as you breathe in.",
    clinician:
      "Main muscle of inspiration: lowers its dome and widens the lower thorax. It raises abdominal pressure for cough, lifting and evacuation, and is active with postural tasks of the trunk.",
  },
  attachments: {
    origin: "Xiphoid process, cartilages and ribs 7-12, arcuate ligaments and bodies of L1-L3 (crura)",
    insertion: "Central tendon",
  },
  innervation: {
    nerve: "Phrenic nerve; the rim also receives sensory fibres of the lower intercostal nerves",
    roots: "C3-C5 (rim: T6-T12)",
  },
  story: "The dome of breath: its rim gives a stitch, its centre can ache in the shoulder.",
  feelsLike: {
    patient:
      "A stitch under the edge of the ribs when you run or breathe out all the way. Pain from the top of the dome may be felt at the tip of the shoulder.",
    clinician:
      "Stitch-like pain near the costal margin with exertion and at the end of a full breath out; central irritation is felt at the top of the shoulder of the same side (C4). Hiccup and shallow breath may accompany it.",
  },
  provokedBy: [
    "running soon after a meal or a sweet drink",
    "a long cough or hiccups",
    "breathing fast and high in the chest, as in stress",
    "a slumped seat",
  ],
  limits: ["breathing all the way out", "hard running", "bending forward with a full belly"],
  mistakenFor: [
    "coronary heart disease (inferior infarction), pericarditis, pulmonary embolism or pneumonia at the lung base: pain of lower chest or shoulder tip with breathlessness, sweating or collapse is an emergency",
    "bleeding or air under the diaphragm: ruptured spleen, ectopic pregnancy, perforated ulcer; shoulder-tip pain with belly pain or faintness is an emergency",
    "gall bladder or liver disease (right), spleen or stomach disease (left), pancreatitis",
    "subphrenic abscess when fever is present",
    "hiatus hernia and reflux",
    "disorders of the shoulder joint or neck (central part)",
    "slipping rib, points in the external oblique, transversus or rectus abdominis (rim)",
  ],
  related: [
    "intercostales",
    "transversus-abdominis",
    "rectus-abdominis",
    "obliquus-externus-abdominis",
    "quadratus-lumborum",
    "scalenus-anterior",
  ],
  selfCare:
    "If a stitch comes, slow down, bend a bit forward and blow the air out through pursed lips. Wait two hours after a meal before you run. Pain at the shoulder tip with belly pain or short breath is a case for a doctor at once.",
  needling: {
    palpation:
      "Only the rim, with the fingertips slid up under the costal margin as the patient breathes out, the belly wall slack; tenderness there cannot be told from that of transversus abdominis",
    position: "Supine with the knees bent, or sitting bent forward",
    direction: "Not needled; treated by breathing exercise and gentle pressure under the costal margin",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Pleura and lung in the recess above the rim", kind: "lung" },
      { structure: "Liver on the right, spleen and stomach on the left", kind: "organ" },
      { structure: "Pericardium and heart above the central tendon", kind: "organ" },
      { structure: "Aorta, vena cava and intercostal vessels", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "diaphragm.trp1",
      label: "TrP1",
      kind: "central",
      structure: "diaphragm",
      u: 0.85,
      v: 0.4,
      depth: 0.5,
      location: {
        patient: "In the top of the dome, inside the chest, where no hand can reach.",
        clinician:
          "Central part of the dome near the central tendon; not palpable. Pain from here travels with the phrenic nerve.",
      },
      essential: [
        { zone: "suprascapular", side: "same" },
        { zone: "angle-of-neck", side: "same" },
      ],
      spillover: [{ zone: "acromion", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-83, 1400, -40] }, { mm: [-104, 1388, -62] }, { mm: [-132, 1382, -56] }],
          radius: [18, 18, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-152, 1378, -40] }, { mm: [-166, 1370, -40] }],
          radius: 15,
        },
      ],
      text: {
        patient: "An ache at the top of the shoulder, with no sore spot there and no pain when the arm moves.",
        clinician:
          "Upper border of the shoulder of the same side, between the angle of the neck and the acromion (C4), without local findings at the shoulder. A visceral cause has to be excluded before a muscular one is thought of.",
      },
      confidence: "medium",
      disagreement:
        "Referral of diaphragmatic irritation to the shoulder through the phrenic nerve is well known from surgery and disease. That a trigger point of the muscle does the same is an inference; the point cannot be examined.",
      sources: [
        { citation: "simons-1999", where: "ch. 45, intercostal muscles and diaphragm" },
        { citation: "fernandez-lopez-2020" },
        { citation: "morton-callister-2015", where: "shoulder-tip pain together with stitch" },
      ],
    },
    {
      id: "diaphragm.trp2",
      label: "TrP2",
      kind: "attachment",
      structure: "diaphragm",
      u: 0.1,
      v: 0.3,
      depth: 0.5,
      location: {
        patient: "Along the rim, just inside the lower edge of the ribs in front.",
        clinician: "Costal origin on the inside of the seventh to ninth cartilages, reached under the costal margin.",
      },
      essential: [{ zone: "costal-margin", side: "same" }],
      spillover: [],
      rare: [{ zone: "epigastrium", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-52, 1146, 124] }, { mm: [-88, 1118, 112] }, { mm: [-120, 1086, 82] }],
          radius: [10, 15, 12],
        },
        { kind: "rare", path: [{ mm: [-8, 1158, 122] }, { mm: [-10, 1136, 125] }], radius: 16 },
      ],
      text: {
        patient: "A stitch along the lower edge of the ribs in front, most when you run.",
        clinician:
          "Along the adjacent costal margin, as the lower intercostal nerves supply the rim; seldom into the pit of the stomach.",
      },
      confidence: "medium",
      disagreement:
        "Stitch during exercise has long been ascribed to the diaphragm; a review finds that irritation of the parietal peritoneum explains its features better.",
      sources: [
        { citation: "simons-1999", where: "ch. 45, intercostal muscles and diaphragm" },
        { citation: "morton-callister-2015" },
        { citation: "ayloo-2013", where: "causes of pain at the costal margin" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 45, intercostal muscles and diaphragm" },
    { citation: "donnelly-2019", where: "chapter on the intercostal muscles and diaphragm" },
    { citation: "fernandez-lopez-2020" },
    { citation: "morton-callister-2015" },
    { citation: "winzenberg-2015" },
  ],
};
