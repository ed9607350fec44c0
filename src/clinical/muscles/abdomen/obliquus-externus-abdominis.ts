import type { Muscle } from "../../types";

export const obliquusExternusAbdominis: Muscle = {
  id: "obliquus-externus-abdominis",
  label: "External oblique",
  latin: "Musculus obliquus externus abdominis",
  synonyms: ["External abdominal oblique"],
  region: "abdomen",
  parts: ["obliquus-externus-abdominis"],
  actions: {
    patient: "Turns the trunk, bends it to the side and firms up the waist.",
    clinician:
      "Rotation of the trunk to the opposite side together with the internal oblique of that side; lateral flexion; both sides flex the trunk, raise abdominal pressure and assist forced expiration.",
  },
  attachments: {
    origin: "Outer faces of ribs 5-12, in teeth with serratus anterior and latissimus dorsi",
    insertion: "Linea alba through the rectus sheath, pubic tubercle, inguinal ligament, front half of the iliac crest",
  },
  innervation: { nerve: "Lower intercostal nerves and subcostal nerve", roots: "T7-T12" },
  story: "The side belt: it can act like heartburn above, groin pain below and belching at the back.",
  feelsLike: {
    patient:
      "High up, a burn like a sour stomach. Lower down, a drag to the groin. At the back, a spot that makes you burp. To twist or to cough brings it on.",
    clinician:
      "Three pictures by level: epigastric burning with pain at the costal margin; lower quadrant and groin pain with testicular or labial spread; a posterior point near the 12th rib with belching. Tenderness lies in the wall and persists when it is tensed.",
  },
  provokedBy: [
    "throwing, serving, a golf swing",
    "shovelling snow or swinging a hose to one side",
    "a long cough or a bout of vomiting",
    "sitting turned to one side at a desk",
    "a scar in the flank or groin",
  ],
  limits: ["turning the trunk", "bending to the other side", "deep breathing in (upper part)", "rolling out of bed"],
  mistakenFor: [
    "heart attack felt as heartburn: emergency",
    "appendicitis, diverticulitis, bowel obstruction: emergency",
    "abdominal aortic aneurysm: emergency",
    "testicular torsion, strangulated hernia: emergency",
    "ectopic pregnancy, ovarian torsion: emergency; endometriosis",
    "kidney stone, kidney infection",
    "reflux, ulcer, hiatus hernia, gallstones",
    "slipping rib syndrome, rib fracture",
    "entrapment of a lateral cutaneous, ilioinguinal or iliohypogastric nerve",
    "inguinal hernia, hip joint disease, adductor-related groin pain",
    "shingles, thoracolumbar radiculopathy",
  ],
  related: [
    "obliquus-internus-abdominis",
    "rectus-abdominis",
    "transversus-abdominis",
    "serratus-anterior",
    "quadratus-lumborum",
    "intercostales",
    "iliopsoas",
  ],
  selfCare:
    "Lie on the good side near the edge of the bed with a pillow under the waist. Reach the top arm up and back and let the top leg hang behind. Breathe into the flank for six breaths. Stop if you feel sick. New belly pain should be seen by a doctor before you stretch.",
  needling: {
    palpation:
      "In side-lying the wall of the flank is lifted between thumb and fingers and rolled; over the ribs flat palpation against a rib",
    position: "Side-lying on the other side, hips a little bent so that the wall is lax",
    direction:
      "Between the fingers, along the lifted fold and parallel to the trunk; over the ribs shallow and onto a rib only",
    needle: "0.25 x 25-40",
    level: "advanced",
    hazards: [
      { structure: "Peritoneum and bowel", kind: "organ" },
      { structure: "Kidney (posterior part)", kind: "organ" },
      { structure: "Pleura and lung (upper part, over the ribs)", kind: "lung" },
      { structure: "Liver (right) and spleen (left) under the lower ribs", kind: "organ" },
      { structure: "Subcostal and iliohypogastric nerves", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "obliquus-externus-abdominis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "obliquus-externus-abdominis",
      u: 0.25,
      v: 0.2,
      depth: 0.45,
      location: {
        patient: "On the low ribs in front, where the muscle starts.",
        clinician: "Over the anterior ends of ribs 7-8, at the origin near the costal margin.",
      },
      essential: [
        { zone: "heartburn-area", side: "midline" },
        { zone: "costal-margin", side: "same" },
      ],
      spillover: [{ zone: "epigastrium", side: "midline" }],
      rare: [{ zone: "chest-pectoral", side: "same" }],
      strokes: [
        { kind: "essential", path: [{ mm: [-8, 1156, 124] }, { mm: [4, 1150, 125] }], radius: [14, 12] },
        {
          kind: "essential",
          path: [{ mm: [-48, 1152, 121] }, { mm: [-86, 1114, 106] }, { mm: [-118, 1082, 78] }],
          radius: [11, 13, 11],
        },
        { kind: "spillover", path: [{ mm: [-6, 1134, 125] }, { mm: [-4, 1108, 124] }], radius: [15, 12] },
        { kind: "rare", path: [{ mm: [-98, 1206, 120] }, { mm: [-78, 1234, 130] }], radius: 21 },
      ],
      text: {
        patient:
          "A burn in the pit of the stomach that feels like acid, with a sore edge of the ribs. Tablets for acid may not touch it.",
        clinician:
          "Deep epigastric pain felt as heartburn, with pain along the costal margin; other symptoms of a hiatus hernia may be imitated. Cardiac and gastro-oesophageal causes are looked for first.",
      },
      needling: {
        palpation: "Flat palpation onto the rib under the tender band, both rib spaces held with the fingers",
        position: "Supine or half side-lying",
        direction: "Shallow, along the rib and onto its bone, never toward a rib space",
        needle: "0.25 x 25",
        level: "advanced",
        hazards: [
          { structure: "Pleura and lung through the rib space", kind: "lung" },
          { structure: "Liver (right), spleen (left)", kind: "organ" },
          { structure: "Intercostal artery, vein and nerve", kind: "vessel" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "foley-davelaar-2021", where: "slipping rib syndrome" },
        { citation: "suleiman-johnston-2001" },
      ],
    },
    {
      id: "obliquus-externus-abdominis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "obliquus-externus-abdominis",
      u: 0.3,
      v: 0.68,
      depth: 0.45,
      location: {
        patient: "On the side of the belly, where a belt sits over the hip bone.",
        clinician: "Lower lateral wall above the front part of the iliac crest.",
      },
      essential: [{ zone: "groin", side: "same" }],
      spillover: [
        { zone: "genital", side: "same" },
        { zone: "lower-quadrant", side: "same" },
      ],
      rare: [{ zone: "suprapubic-midline", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-94, 882, 77] }, { mm: [-66, 856, 81] }, { mm: [-40, 838, 84] }],
          radius: [11, 14, 12],
        },
        { kind: "spillover", path: [{ mm: [-14, 780, 66] }], radius: 12 },
        {
          kind: "spillover",
          path: [{ mm: [-98, 974, 86] }, { mm: [-90, 938, 92] }],
          radius: [19, 17],
        },
        { kind: "rare", path: [{ mm: [-22, 848, 89] }, { mm: [4, 852, 92] }], radius: 12 },
      ],
      text: {
        patient:
          "A dragging pain in the groin. In men it can reach the testicle, in women the labium. The low side of the belly is sore.",
        clinician:
          "Reference from the lower quadrant to the groin and on to the testicle or labium of the same side; sometimes beyond, over the bladder. Sudden testicular pain is torsion until shown otherwise.",
      },
      confidence: "high",
      disagreement:
        "In men with chronic pelvic pain, pressing this muscle brought on the suprapubic, testicular and groin pain in at least four out of five of those who had it there; such a selected group cannot say how often it happens otherwise.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "anderson-2009" },
        { citation: "knockaert-1989", where: "ilioinguinal entrapment, the main mimic" },
      ],
    },
    {
      id: "obliquus-externus-abdominis.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "obliquus-externus-abdominis",
      u: 0.1,
      v: 0.95,
      depth: 0.45,
      location: {
        patient: "At the back of the flank, by the tip of the last rib.",
        clinician: "Posterior border near the free end of the 12th rib (the so-called belch button).",
      },
      essential: [{ zone: "abdomen-local", side: "same" }],
      spillover: [],
      rare: [{ zone: "epigastrium", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-96, 1030, -52] }, { mm: [-108, 1016, -40] }],
          radius: [17, 14],
        },
        { kind: "rare", path: [{ mm: [-4, 1150, 125] }, { mm: [-2, 1118, 125] }], radius: 13 },
      ],
      text: {
        patient: "The flank is sore, and wind comes up when the spot is pressed. Some feel sick with it.",
        clinician:
          "Local flank pain with belching and bloating, in severe cases vomiting: a viscero-motor response and not a field of pain. Kidney, lung base and spine share the place and are examined first.",
      },
      needling: {
        palpation: "Pincer palpation of the posterior border below and in front of the tip of the 12th rib",
        position: "Side-lying on the other side",
        direction: "Within the lifted fold, parallel to the trunk; if it cannot be lifted off the flank, by hand only",
        needle: "0.25 x 25-30",
        level: "specialist",
        hazards: [
          { structure: "Kidney", kind: "organ" },
          { structure: "Pleura and lung behind and below the 12th rib", kind: "lung" },
          { structure: "Peritoneum and colon", kind: "organ" },
          { structure: "Subcostal nerve", kind: "nerve" },
        ],
      },
      confidence: "low",
      disagreement:
        "The belch button is a single classical observation. A study of unexplained flank pain found an entrapped lateral cutaneous nerve in 30 patients, with a small point of greatest tenderness like this one.",
      sources: [{ citation: "simons-1999", where: "ch. 49, Abdominal muscles" }, { citation: "maatman-2017" }],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
    { citation: "donnelly-2019", where: "chapter on the abdominal muscles" },
    { citation: "dommerholt-2018", where: "chapters on the trunk and pelvic muscles" },
    { citation: "anderson-2009" },
    { citation: "rajkannan-2019" },
    { citation: "serrano-imedio-2022" },
    { citation: "maatman-2017" },
    { citation: "suleiman-johnston-2001" },
  ],
};
