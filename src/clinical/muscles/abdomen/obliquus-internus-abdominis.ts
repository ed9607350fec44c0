import type { Muscle } from "../../types";

export const obliquusInternusAbdominis: Muscle = {
  id: "obliquus-internus-abdominis",
  label: "Internal oblique",
  latin: "Musculus obliquus internus abdominis",
  synonyms: ["Internal abdominal oblique"],
  region: "abdomen",
  parts: ["obliquus-internus-abdominis"],
  actions: {
    patient: "The middle layer of the side wall: turns the trunk to its own side and holds the belly in.",
    clinician:
      "Rotation of the trunk to the same side with the opposite external oblique, lateral flexion, flexion with both sides; raises abdominal pressure. Its lowest fibres brace the sacroiliac joint in standing and guard the inguinal canal.",
  },
  attachments: {
    origin: "Thoracolumbar fascia, front two thirds of the iliac crest, outer half of the inguinal ligament",
    insertion: "Ribs 10-12, linea alba through the rectus sheath, pubic crest by the conjoint tendon; cremaster",
  },
  innervation: {
    nerve: "Lower intercostal and subcostal nerves, iliohypogastric and ilioinguinal nerves",
    roots: "T7-L1",
  },
  story: "Tucked under the top layer by the hip bone: a low belly ache that plays the bladder or the groin.",
  feelsLike: {
    patient:
      "A sore, tight place low on the side of the belly. It can pull to the groin. You may have to pass water more often, with no sign of a bug.",
    clinician:
      "Deep lower quadrant pain above the anterior superior iliac spine, drawing to the groin and above the pubis; urinary frequency or urge without infection is described. Resisted rotation to the same side hurts more than rotation to the other.",
  },
  provokedBy: [
    "a side strain in bowling, batting or throwing",
    "a cough or a sneeze with the trunk turned",
    "a scar from a hernia repair, a caesarean or an appendix",
    "carrying a child on one hip",
  ],
  limits: ["turning the trunk to the sore side", "getting out of a low car", "coughing"],
  mistakenFor: [
    "appendicitis, diverticulitis, bowel obstruction: emergency",
    "ectopic pregnancy, ovarian torsion: emergency; ovarian cyst, endometriosis",
    "testicular torsion, strangulated hernia: emergency",
    "bladder infection, ureteric stone, bladder pain syndrome",
    "inguinal or spigelian hernia",
    "ilioinguinal or iliohypogastric nerve entrapment (burning, numb skin, scar)",
    "tear of the internal oblique at the ribs or crest (side strain)",
    "hip joint disease, adductor- or pubic-related groin pain",
  ],
  related: [
    "obliquus-externus-abdominis",
    "transversus-abdominis",
    "rectus-abdominis",
    "quadratus-lumborum",
    "iliopsoas",
    "adductor-longus",
  ],
  selfCare:
    "Lie on your back with knees bent and feet wide. Let both knees drop to the good side and look the other way. Rest there and breathe to the low belly. If you cough, hold a pillow on the sore side. Blood in the urine, fever or a lump in the groin needs a doctor.",
  needling: {
    palpation:
      "The flank is lifted between thumb and fingers just above the front of the iliac crest and rolled, so that the deeper layer slips; the patient turns the trunk a little to the same side to find it",
    position: "Side-lying on the other side, hip and knee bent",
    direction: "Along the lifted fold, parallel to the trunk and to the iliac crest, never toward the abdominal cavity",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Peritoneum and bowel", kind: "organ" },
      { structure: "Ilioinguinal and iliohypogastric nerves near the anterior superior iliac spine", kind: "nerve" },
      { structure: "Deep circumflex iliac artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "obliquus-internus-abdominis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "obliquus-internus-abdominis",
      u: 0.25,
      v: 0.68,
      depth: 0.5,
      location: {
        patient: "Low on the side of the belly, up and in from the front point of the hip bone.",
        clinician:
          "Lower lateral wall deep to the external oblique, a few centimetres above the anterior superior iliac spine.",
      },
      essential: [
        { zone: "abdomen-local", side: "same" },
        { zone: "lower-quadrant", side: "same" },
      ],
      spillover: [{ zone: "suprapubic-midline", side: "midline" }],
      rare: [
        { zone: "groin", side: "same" },
        { zone: "genital", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-122, 956, 64] }, { mm: [-106, 948, 80] }, { mm: [-86, 936, 94] }],
          radius: [14, 20, 21],
        },
        {
          kind: "spillover",
          path: [{ mm: [-26, 862, 92] }, { mm: [-4, 850, 92] }],
          radius: [15, 20],
        },
        { kind: "rare", path: [{ mm: [-80, 868, 79] }, { mm: [-52, 846, 83] }], radius: 12 },
        { kind: "rare", path: [{ mm: [-13, 778, 66] }], radius: 11 },
      ],
      text: {
        patient:
          "The ache sits low on the side. It may show up again above the pubic bone and feel like the urge to go.",
        clinician:
          "Reference around the point in the lower quadrant, with a second area above the pubis and bladder symptoms; the groin and the testicle or labium less often. In practice the layer cannot be told from the external oblique by touch.",
      },
      confidence: "low",
      disagreement:
        "The classical text gives the lower lateral wall one common pattern and does not separate the layers. A tender point just inside the anterior superior iliac spine with changed skin feeling has been described as ilioinguinal nerve entrapment.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "knockaert-1989" },
        { citation: "slocumb-1984", where: "abdominal wall points in pelvic pain" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
    { citation: "donnelly-2019", where: "chapter on the abdominal muscles" },
    { citation: "knockaert-1989" },
    { citation: "slocumb-1984" },
    { citation: "rajkannan-2019" },
    { citation: "anderson-2009", where: "oblique muscles in men with pelvic pain" },
  ],
};
