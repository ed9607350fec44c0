import type { Muscle } from "../../types";

export const sternalis: Muscle = {
  id: "sternalis",
  label: "Sternalis (variant)",
  latin: "Musculus sternalis",
  synonyms: ["Rectus sternalis", "Presternalis"],
  region: "thorax",
  parts: ["sternalis"],
  actions: {
    patient: "A flat strap on the breast bone that few people have. It has no known job.",
    clinician: "No certain function: it crosses no joint and at most tenses the fascia over pectoralis major.",
  },
  attachments: {
    origin: "Upper sternum and infraclavicular fascia, often continuous with the tendon of sternocleidomastoid",
    insertion: "Pectoral fascia, lower costal cartilages and the sheath of rectus abdominis",
  },
  innervation: { nerve: "Pectoral nerves, intercostal nerves, or both", roots: "C6-T1 or T2-T5" },
  story: "A rare strap on the breast bone whose ache is felt deep in the chest.",
  feelsLike: {
    patient:
      "A deep ache behind the breast bone that stays much the same when you move or rest. First of all a doctor must check the heart.",
    clinician:
      "Deep substernal ache that hardly changes with movement of trunk and arm, at times over the upper chest, the front of the shoulder and the inner arm to the elbow. It imitates angina closely; a tender point does not exclude heart disease and may accompany it.",
  },
  provokedBy: [
    "heart disease: the ache may stay on after a heart attack",
    "a blow to the breast bone or a tight belt",
    "a long cough",
    "chilling of the chest",
  ],
  limits: ["none that is typical; moving the arm and chest changes little"],
  mistakenFor: [
    "angina or myocardial infarction, aortic dissection, pericarditis, pulmonary embolism: chest pain counts as heart or lung disease until this has been excluded; emergency services for new, heavy or spreading pain, breathlessness, sweating or collapse",
    "pneumonia, pleurisy, pneumothorax",
    "reflux or spasm of the gullet, rupture of the oesophagus after vomiting",
    "costochondritis or Tietze syndrome",
    "fracture or tumour of the sternum, sternoclavicular joint disease",
    "lump of the breast: the muscle itself has been taken for a tumour on mammograms",
    "points in pectoralis major or the sternal head of sternocleidomastoid",
  ],
  related: ["pectoralis-major", "sternocleidomastoid", "subclavius", "intercostales", "rectus-abdominis"],
  selfCare:
    "Chest pain belongs to a doctor first. If the heart is sound, lay a warm damp cloth on the breast bone and make small circles with two soft fingers beside it for a minute. Breathe low and slow.",
  needling: {
    palpation:
      "Flat against the sternum and the cartilages beside it, systematically from the sternal angle down; a strap that runs upright and rolls under the finger, on the left, right or both sides",
    position: "Supine",
    direction:
      "Pressure by hand comes first; where needled, lifted in a fold and passed through almost parallel to the skin, never at a right angle to the sternum and never into a space beside it",
    needle: "0.16-0.20 x 15",
    level: "advanced",
    hazards: [
      { structure: "Pericardium and heart through a sternal foramen (a hole in the bone)", kind: "organ" },
      { structure: "Internal thoracic artery and vein beside the sternum", kind: "vessel" },
      { structure: "Pleura and lung in the spaces beside the sternum", kind: "lung" },
      { structure: "Breast tissue or implant", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "sternalis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "sternalis",
      u: 0.4,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "On or beside the breast bone, about half way down. It can lie higher or lower.",
        clinician:
          "Anywhere over the sternum or beside it, usually left of the midline and at the level of the middle of the body of the sternum; the model shows a right-sided strap.",
      },
      essential: [{ zone: "sternum", side: "midline" }],
      spillover: [
        { zone: "parasternal", side: "same" },
        { zone: "chest-pectoral", side: "same" },
        { zone: "anterior-deltoid", side: "same" },
        { zone: "medial-arm", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-2, 1334, 78] }, { mm: [-3, 1290, 98] }, { mm: [-4, 1232, 118] }],
          radius: [10, 13, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-34, 1312, 96] }, { mm: [-40, 1280, 112] }, { mm: [-42, 1250, 124] }],
          radius: [13, 15, 11],
        },
        {
          kind: "spillover",
          path: [{ mm: [-56, 1312, 92] }, { mm: [-94, 1298, 80] }, { mm: [-128, 1296, 52] }],
          radius: [24, 29, 24],
        },
        {
          kind: "spillover",
          path: [{ mm: [-148, 1322, 28] }, { mm: [-172, 1314, 20] }],
          radius: [18, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-154, 1232, 2] }, { mm: [-158, 1172, -12] }, { mm: [-172, 1104, -16] }],
          radius: [14, 14, 13],
        },
      ],
      text: {
        patient:
          "A deep ache behind the breast bone. At times it spreads to the front of the shoulder and the inner arm.",
        clinician:
          "Deep and substernal; may spread over the upper pectoral region to the front of the shoulder and down the ulnar side of the arm to the elbow of the same side, much as cardiac pain does.",
      },
      confidence: "medium",
      disagreement:
        "The muscle is found in about 1 to 18 per cent of people, by population (6 per cent of adults in a pooled count of 82 studies); points over the sternum are described in people without it too, and what they lie in is open.",
      sources: [
        { citation: "simons-1999", where: "ch. 44, sternalis" },
        { citation: "raikos-2011" },
        { citation: "asghar-2021", where: "abstract: 27 470 adults" },
        { citation: "winzenberg-2015", where: "non-musculoskeletal causes are excluded first" },
        { citation: "cheng-2000", where: "cardiac tamponade after needling of the chest" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 44, sternalis" },
    { citation: "donnelly-2019", where: "chapter on sternalis" },
    { citation: "raikos-2011" },
    { citation: "winzenberg-2015" },
    { citation: "cheng-2000" },
    { citation: "chun-2014" },
  ],
};
