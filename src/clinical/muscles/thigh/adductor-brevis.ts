import type { Muscle } from "../../types";

export const adductorBrevis: Muscle = {
  id: "adductor-brevis",
  label: "Adductor brevis",
  latin: "Musculus adductor brevis",
  synonyms: [],
  region: "thigh",
  parts: ["adductor-brevis"],
  actions: {
    patient: "Draws the thigh in, from deep in the top of the inner thigh.",
    clinician: "Adducts and flexes the hip together with adductor longus and pectineus, which cover it.",
  },
  attachments: {
    origin: "Body and inferior ramus of the pubis",
    insertion: "Lower part of the pectineal line and upper third of the linea aspera",
  },
  innervation: { nerve: "Obturator nerve, anterior or posterior branch or both", roots: "L2-L4" },
  story: "The short one behind: it hides under its long brother and copies his pain.",
  feelsLike: {
    patient:
      "A dull pain far inside the upper inner thigh and groin. You cannot put a finger on it. Wide steps bring it on.",
    clinician:
      "Deep ache in groin and upper medial thigh that cannot be told from adductor longus by history. Suspect it when the groin stays sore after the superficial adductors have become painless to pincer grip.",
  },
  provokedBy: [
    "sideways lunges and splits",
    "skating and hockey",
    "slipping with one leg out to the side",
    "carrying a child on one hip for long",
  ],
  limits: ["wide steps", "opening the bent hip to the side", "getting onto a bicycle"],
  mistakenFor: [
    "adductor longus tendinopathy",
    "obturator neuropathy (inner thigh pain on effort, weak adduction)",
    "hip joint disease",
    "inguinal, femoral or obturator hernia",
    "osteitis pubis or stress fracture of the inferior pubic ramus",
    "pelvic disease with pain at the inner thigh (for example of the ovary or the psoas compartment)",
  ],
  related: ["adductor-longus", "adductor-magnus", "pectineus", "gracilis", "iliopsoas"],
  selfCare:
    "Sit tall on a low stool with the knees wide and the feet flat. Lean forward from the hips a little and wait for ten slow breaths. Take stairs one at a time while it is sore.",
  needling: {
    palpation:
      "Pincer grip together with adductor longus, the fingertips pressed behind that muscle; hardly ever felt on its own",
    position: "Supine, the hip turned out and bent, the knee supported",
    direction:
      "Between the grasping fingers through adductor longus, shallow, from in front backwards; not beyond the finger that lies behind",
    needle: "0.25-0.30 x 50",
    level: "advanced",
    hazards: [
      {
        structure: "Anterior branch of the obturator nerve in front of the muscle and posterior branch behind it",
        kind: "nerve",
      },
      { structure: "Deep femoral artery and vein and their perforating branches", kind: "vessel" },
      { structure: "Femoral artery and vein, in front and lateral", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "adductor-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "adductor-brevis",
      u: 0.4,
      v: 0.45,
      depth: 0.45,
      location: {
        patient: "Deep in the top of the inner thigh, behind the muscle that you can grasp there.",
        clinician: "Mid-belly, deep to pectineus and adductor longus, between the two branches of the obturator nerve.",
      },
      essential: [
        { zone: "groin", side: "same" },
        { zone: "anteromedial-thigh", side: "same" },
      ],
      spillover: [
        { zone: "anterior-hip", side: "same" },
        { zone: "above-medial-knee", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-76, 850, 79] }, { mm: [-52, 836, 79] }, { mm: [-32, 822, 77] }],
          radius: [12, 14, 11],
        },
        {
          kind: "essential",
          path: [{ mm: [-39, 730, 37] }, { mm: [-36, 700, 39] }, { mm: [-33, 660, 39] }, { mm: [-31, 618, 35] }],
          radius: [16, 22, 21, 15],
        },
        { kind: "spillover", path: [{ mm: [-86, 838, 74] }, { mm: [-84, 808, 70] }], radius: [13, 14] },
        { kind: "spillover", path: [{ mm: [-22, 496, -6] }, { mm: [-19, 476, -20] }], radius: [11, 11] },
      ],
      text: {
        patient:
          "It sits in the inner groin and the top third of the inner thigh. A small spot above the inner knee may join in.",
        clinician:
          "Taught with one field for adductor longus and brevis: groin and anterior hip above, a spot over the medial knee below. Drawn here with the weight on groin and upper medial thigh, since the muscle is felt only there.",
      },
      confidence: "low",
      disagreement:
        "The classical atlas shows one pattern for the longus and brevis together; whether the short muscle has a field of its own has not been studied.",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "anagnostopoulou-2009" },
        { citation: "yan-2019", where: "abstract: nerve endings densest in the middle of the belly" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
    { citation: "donnelly-2019", where: "chapter on the adductors" },
    { citation: "anagnostopoulou-2009" },
    { citation: "yoshida-2017" },
    { citation: "martin-2017" },
    { citation: "van-campenhout-2011" },
    { citation: "chen-2018" },
  ],
};
