import type { Muscle } from "../../types";

export const transversusAbdominis: Muscle = {
  id: "transversus-abdominis",
  label: "Transversus abdominis",
  latin: "Musculus transversus abdominis",
  synonyms: ["Transverse abdominal muscle"],
  region: "abdomen",
  parts: ["transversus-abdominis"],
  actions: {
    patient: "The deepest layer: it draws the belly in like a corset.",
    clinician:
      "Compresses the abdomen and tightens the thoracolumbar fascia; among the first muscles to act before limb movement. Chief muscle of forced expiration, interwoven with the diaphragm along the costal margin.",
  },
  attachments: {
    origin:
      "Inner face of costal cartilages 7-12, thoracolumbar fascia, iliac crest, outer third of the inguinal ligament",
    insertion: "Linea alba through the rectus sheath, pubic crest by the conjoint tendon",
  },
  innervation: {
    nerve: "Lower intercostal and subcostal nerves, iliohypogastric and ilioinguinal nerves",
    roots: "T7-L1",
  },
  story: "The inner corset: a belt of pain from rib edge to rib edge each time you cough.",
  feelsLike: {
    patient:
      "A sore belt under the ribs in front, from one side to the other. A cough or a laugh makes you hold your belly.",
    clinician:
      "Band of upper abdominal pain between the costal margins, sharp on coughing and forced expiration, tender along the inner edge of the ribs. It arises after prolonged coughing and overlaps fully with the costal slips of the diaphragm.",
  },
  provokedBy: [
    "weeks of cough, asthma or a chest cold",
    "playing a wind instrument, or shouting at length",
    "over-zealous drawing-in drills",
    "a tight belt or corset",
    "an incision under the ribs",
  ],
  limits: ["coughing, sneezing and laughing", "blowing out hard", "bending back over a chair"],
  mistakenFor: [
    "heart attack or aortic disease felt in the upper belly: emergency",
    "gallstones, pancreatitis, ulcer, hepatitis, spleen disease",
    "pneumonia or pleurisy of the lung base, pulmonary embolism",
    "slipping rib syndrome, rib stress fracture from coughing",
    "anterior cutaneous nerve entrapment",
    "epigastric hernia",
    "strain of the diaphragm",
  ],
  related: [
    "diaphragm",
    "obliquus-externus-abdominis",
    "obliquus-internus-abdominis",
    "rectus-abdominis",
    "intercostales",
  ],
  selfCare:
    "Sit back in a chair and rest your hands under the ribs. Breathe in slowly through the nose so that the hands move out, and sigh the air out with no push. Ten breaths, three times a day. When you must cough, bend forward and hug a pillow. Have a cough that lasts more than three weeks checked.",
  needling: {
    palpation:
      "Fingers curled gently up under the edge of the ribs during breathing out; the muscle is felt only through the layers over it",
    position: "Supine, knees bent, or sitting and leaning forward",
    direction: "Treated by hand; not needled along the costal margin",
    needle: "none",
    level: "not-usually-needled",
    hazards: [
      { structure: "Peritoneum and bowel directly behind the muscle", kind: "organ" },
      { structure: "Liver (right), spleen (left) and stomach", kind: "organ" },
      { structure: "Pleura and lung behind the costal margin", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "transversus-abdominis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "transversus-abdominis",
      u: 0.12,
      v: 0.12,
      depth: 0.5,
      location: {
        patient: "Along the inside of the rib edge in front.",
        clinician: "At the origin from the inner face of the cartilages, along the costal margin at about rib 8.",
      },
      essential: [{ zone: "costal-margin", side: "both" }],
      spillover: [{ zone: "epigastrium", side: "midline" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-122, 1072, 70] }, { mm: [-92, 1110, 102] }, { mm: [-52, 1142, 119] }],
          radius: [13, 15, 13],
        },
        {
          kind: "essential",
          path: [{ mm: [122, 1072, 70] }, { mm: [92, 1110, 102] }, { mm: [52, 1142, 119] }],
          radius: [9, 11, 10],
        },
        {
          kind: "spillover",
          path: [{ mm: [-30, 1147, 122] }, { mm: [0, 1138, 125] }, { mm: [30, 1147, 122] }],
          radius: [12, 17, 12],
        },
      ],
      text: {
        patient: "A belt of soreness under the ribs that meets in the middle. Each cough tugs at it.",
        clinician:
          "Band across the upper abdomen between the two costal margins, meeting below the xiphoid process; worse with coughing. Weaker on the side away from the point.",
      },
      confidence: "low",
      disagreement:
        "Described briefly in the classical text; later authors ascribe the same band to the diaphragm or to slipping ribs, and the layer cannot be examined by itself.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "foley-davelaar-2021", where: "pain at the anterior lower rib margin" },
        { citation: "suleiman-johnston-2001" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
    { citation: "donnelly-2019", where: "chapter on the abdominal muscles" },
    { citation: "foley-davelaar-2021" },
    { citation: "suleiman-johnston-2001" },
    { citation: "nazareno-2005", where: "abdominal wall pain: criteria and course" },
  ],
};
