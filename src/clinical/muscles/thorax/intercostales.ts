import type { Muscle } from "../../types";

export const intercostales: Muscle = {
  id: "intercostales",
  label: "Intercostal muscles",
  latin: "Musculi intercostales externi et interni",
  synonyms: ["External and internal intercostals"],
  region: "thorax",
  parts: ["intercostales-externi", "intercostales-interni"],
  actions: {
    patient: "Widen and narrow the spaces of the ribs as you breathe, cough and twist.",
    clinician:
      "The external intercostals and the parts of the internal ones between the cartilages raise the ribs in inspiration; the other internal ones lower them in forced expiration. All stiffen the chest wall and take part in rotation of the trunk.",
  },
  attachments: {
    origin: "Lower borders of ribs 1-11",
    insertion: "Upper border of the next rib below",
  },
  innervation: { nerve: "Intercostal nerves", roots: "T1-T11" },
  story: "The small bellows of each rib gap: one sore gap can make each cough hurt.",
  feelsLike: {
    patient:
      "A sore place in one rib gap, with a catch when you cough, sneeze or twist. You can point to it with one finger.",
    clinician:
      "Local pain in one space, often with a streak forwards along it; provoked by deep breath, cough, sneeze and rotation. The space may feel narrow and the patient avoids lying on it.",
  },
  provokedBy: [
    "a hard or long cough",
    "a blow or an operation on the chest",
    "a sudden twist, as in rowing or golf",
    "tight breathing from stress",
    "shingles in the past",
  ],
  limits: ["a deep breath", "twisting the trunk", "lying on the sore side"],
  mistakenFor: [
    "coronary heart disease, pulmonary embolism, aortic dissection or pneumothorax: any new chest pain is thought of as heart or lung first; with breathlessness, sweating, a fast pulse or collapse call emergency services",
    "pneumonia, pleurisy, pericarditis, tumour of lung or pleura",
    "rib fracture, also from coughing or with weak bones; bone metastasis",
    "shingles before the rash, intercostal neuralgia, thoracic radiculopathy",
    "gall bladder, stomach, spleen or kidney disease for the lower spaces",
    "costochondritis, Tietze syndrome, slipping rib",
    "points in serratus anterior, pectoralis major or the external oblique",
  ],
  related: [
    "diaphragm",
    "serratus-anterior",
    "pectoralis-major",
    "obliquus-externus-abdominis",
    "iliocostalis-thoracis",
    "serratus-posterior-inferior",
  ],
  selfCare:
    "Hold a pillow to the ribs when you cough. Lie on the good side over a rolled towel, lift the top arm over the head and breathe into the sore gap for five breaths. Get help fast for chest pain with short breath.",
  needling: {
    palpation:
      "Flat with the fingertip laid in the space, followed from back to front and compared with the other side; the narrowed space and the sore spot in it are felt best in side-lying with the arm raised",
    position: "Side-lying on the other side with the arm above the head, for examination and treatment by hand",
    direction:
      "Not needled: the muscle is a few millimetres thick and lies on the pleura; treated by hand and by breathing",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Pleura and lung directly under the muscle", kind: "lung" },
      { structure: "Intercostal artery and vein in the groove of the rib above", kind: "vessel" },
      { structure: "Intercostal nerve", kind: "nerve" },
      { structure: "Liver, spleen and kidney under the lower spaces", kind: "organ" },
    ],
  },
  triggerPoints: [
    {
      id: "intercostales.trp1",
      label: "TrP1",
      kind: "central",
      structure: "intercostales-externi",
      u: 0.5,
      v: 0.3,
      depth: 0.5,
      strand: 5,
      location: {
        patient: "In any rib gap; shown here low at the side of the chest.",
        clinician:
          "Anywhere along a space, more often at the side and in front; the row stands for one in the sixth space near the anterior axillary line.",
      },
      essential: [{ zone: "intercostal-local", side: "same" }],
      spillover: [{ zone: "mid-chest-anterolateral", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-145, 1206, -6] }, { mm: [-144, 1194, 22] }, { mm: [-140, 1182, 46] }],
          radius: [12, 14, 12],
        },
        {
          kind: "spillover",
          path: [{ mm: [-138, 1176, 54] }, { mm: [-130, 1164, 78] }, { mm: [-120, 1154, 96] }],
          radius: [14, 16, 10],
        },
      ],
      text: {
        patient: "A sore spot in one rib gap, with a streak toward the front. It catches when you cough.",
        clinician:
          "Local, with a spread forwards along the same space; the further back the point, the more it refers to the front. Drawn for the sixth space.",
      },
      confidence: "medium",
      disagreement:
        "The pattern rests on clinical description. Intercostal strain counts among the commoner muscular causes of chest wall pain in reviews, but the evidence for diagnosis and treatment of single chest wall disorders is thin.",
      sources: [
        { citation: "simons-1999", where: "ch. 45, intercostal muscles and diaphragm" },
        { citation: "winzenberg-2015" },
        { citation: "ayloo-2013" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 45, intercostal muscles and diaphragm" },
    { citation: "donnelly-2019", where: "chapter on the intercostal muscles and diaphragm" },
    { citation: "winzenberg-2015" },
    { citation: "ayloo-2013" },
    { citation: "kassardjian-2016", where: "pneumothorax after needle electrodes in chest muscles" },
  ],
};
