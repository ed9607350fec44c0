import type { Muscle } from "../../types";

export const pyramidalis: Muscle = {
  id: "pyramidalis",
  label: "Pyramidalis",
  latin: "Musculus pyramidalis",
  synonyms: [],
  region: "abdomen",
  parts: ["pyramidalis"],
  actions: {
    patient: "A small wedge above the pubic bone that tightens the midline of the belly. Some people have none.",
    clinician:
      "Tenses the linea alba; force too small to move the trunk. It continues through the anterior pubic ligament into adductor longus, so that it shares the load of kicking and cutting. Absent on both sides in about one person in nine.",
  },
  attachments: {
    origin: "Front of the pubic crest and the anterior pubic ligament",
    insertion: "Linea alba, a third to half of the way to the navel",
  },
  innervation: { nerve: "Subcostal nerve", roots: "T12" },
  story: "The small wedge on the pubic bone. You feel it as an ache in the middle, low down.",
  feelsLike: {
    patient:
      "A small ache in the middle of the low belly, right above the pubic bone. It may feel like a sore bladder.",
    clinician:
      "Pain close to the midline between symphysis and navel, tender just above the pubic crest and sharper when the head is raised. In athletes it may go with adductor pain of the same side.",
  },
  provokedBy: [
    "kicking and quick turns in football or hockey",
    "leg raises and sit-ups done to excess",
    "birth, a caesarean scar or another low scar",
    "straining on the toilet",
  ],
  limits: ["sitting up from lying flat", "kicking across the body", "squeezing the knees together"],
  mistakenFor: [
    "bladder infection, urinary retention, bladder stone or tumour",
    "appendicitis, diverticulitis: emergency",
    "ectopic pregnancy, ovarian torsion: emergency; uterine disease, endometriosis",
    "prostatitis",
    "inguinal or incisional hernia",
    "pubic-related or adductor-related groin pain, osteitis pubis, stress fracture of the pubis",
    "nerve entrapment in a low transverse scar",
  ],
  related: ["rectus-abdominis", "adductor-longus", "obliquus-internus-abdominis", "levator-ani"],
  selfCare:
    "Lie on your back with the soles of the feet together and let the knees fall out. Lay a warm hand above the pubic bone and let the belly rise and sink under it. For a week or two, leave out leg raises and hard kicks. See a doctor if it burns to pass water.",
  needling: {
    palpation:
      "Flat palpation just above the pubic crest beside the midline, the patient lifting the head slightly; the bladder is emptied first",
    position: "Supine, knees bent, bladder emptied",
    direction: "Shallow and downwards, toward the pubic bone and along the surface, never straight in",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Bladder, and the uterus in pregnancy", kind: "organ" },
      { structure: "Peritoneum behind rectus abdominis", kind: "organ" },
      { structure: "Branches of the inferior epigastric vessels", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "pyramidalis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "pyramidalis",
      u: 0.25,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "Just above the pubic bone, right beside the midline.",
        clinician: "Above the pubic crest close to the linea alba, in front of the lower rectus, within the sheath.",
      },
      essential: [
        { zone: "suprapubic-midline", side: "midline" },
        { zone: "abdomen-local", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "bladder-area", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-9, 847, 89] }, { mm: [-6, 862, 94] }, { mm: [-3, 880, 98] }],
          radius: [18, 14, 7],
        },
        { kind: "rare", path: [{ mm: [2, 848, 91] }], radius: 10 },
      ],
      text: {
        patient: "The pain keeps to the middle, from the pubic bone a short way up to the navel.",
        clinician:
          "Reference close to the midline between the symphysis and the umbilicus, narrowing upwards, slightly to the side of the point. It may pass for bladder pain.",
      },
      confidence: "medium",
      disagreement:
        "The muscle is missing on both sides in about 11 % and on one side in about 6 % of people, and by touch it cannot be told from the lower rectus; a chart for it is of limited use in the single patient.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "cirocchi-2021" },
        { citation: "schilders-2017" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
    { citation: "donnelly-2019", where: "chapter on the abdominal muscles" },
    { citation: "cirocchi-2021", where: "present on both sides in 82 %" },
    { citation: "schilders-2017" },
    { citation: "joy-2017" },
  ],
};
