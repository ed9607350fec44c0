import type { Muscle } from "../../types";

export const pectineus: Muscle = {
  id: "pectineus",
  label: "Pectineus",
  latin: "Musculus pectineus",
  synonyms: [],
  region: "thigh",
  parts: ["pectineus"],
  actions: {
    patient: "Bends the hip and draws the thigh in, as when you cross one leg over the other.",
    clinician: "Flexes and adducts the hip, strongest in combination; assists medial rotation in most positions.",
  },
  attachments: {
    origin: "Pecten of the pubis and the bone in front of it",
    insertion: "Pectineal line of the femur, behind and below the lesser trochanter",
  },
  innervation: {
    nerve: "Femoral nerve, often with a branch of the obturator or accessory obturator nerve",
    roots: "L2-L3",
  },
  story: "The fourth adductor: what is left of the groin pain when the big ones have calmed down.",
  feelsLike: {
    patient:
      "A deep ache in the groin that seems to come from the hip joint. You feel it when you get out of a car or cross your legs. It often shows up late, when the rest has eased.",
    clinician:
      "Persistent deep groin pain just below the inguinal ligament that remains after points in the other adductors and iliopsoas have been dealt with. Combined adduction and flexion against resistance reproduces it; abduction is a little restricted.",
  },
  provokedBy: [
    "a stumble or slip with the legs apart",
    "sitting cross-legged for long",
    "lifting with one leg bent up",
    "riding a horse",
    "a stiff or worn hip joint",
  ],
  limits: ["opening the thigh to the side", "getting out of a car", "sitting with the knees higher than the hips"],
  mistakenFor: [
    "hip osteoarthritis, labral tear or impingement",
    "adductor-related or pubic-related groin pain",
    "obturator neuropathy",
    "inguinal or femoral hernia (hard, painful lump that does not go back: emergency)",
    "stress fracture of the femoral neck or pubic ramus",
    "femoral vein thrombosis or aneurysm, swollen lymph nodes, testicular torsion (emergency), ovarian or urinary disease",
  ],
  related: ["iliopsoas", "adductor-longus", "adductor-brevis", "adductor-magnus", "gracilis", "sartorius"],
  selfCare:
    "Lie on your back near the bed edge and let the sore leg hang down to the side, with the knee bent. Breathe slowly for half a minute. Sit with your feet flat on the floor. See a doctor soon about a lump in the groin, a fever or a swollen leg.",
  needling: {
    palpation:
      "Flat palpation in the floor of the femoral triangle: the femoral pulse is found first; the muscle lies medial to it, below the superior pubic ramus and lateral to the tendon of adductor longus",
    position: "Supine, the hip turned out and slightly bent, the knee supported by a pillow",
    direction:
      "Straight backwards and slightly upwards towards the superior pubic ramus, kept medial to the finger that guards the vein and artery",
    needle: "0.25-0.30 x 40-50",
    level: "advanced",
    hazards: [
      { structure: "Femoral vein and artery, directly lateral to the point", kind: "vessel" },
      { structure: "Obturator nerve and its anterior branch, directly deep to the muscle", kind: "nerve" },
      { structure: "Great saphenous vein and the superficial and deep external pudendal vessels", kind: "vessel" },
      { structure: "Femoral nerve, lateral to the artery", kind: "nerve" },
      { structure: "Spermatic cord and pelvic contents, if the needle passes above the ramus", kind: "organ" },
    ],
  },
  triggerPoints: [
    {
      id: "pectineus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "pectineus",
      u: 0.35,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Just below the groin crease, on the inner side of where you can feel the pulse.",
        clinician:
          "Below the inguinal ligament in the floor of the femoral triangle, medial to the femoral vein and lateral to adductor longus, against the superior pubic ramus.",
      },
      essential: [
        { zone: "local", side: "same" },
        { zone: "groin", side: "same" },
      ],
      spillover: [{ zone: "anterior-hip", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-80, 852, 80] }, { mm: [-58, 838, 79] }, { mm: [-38, 824, 77] }],
          radius: [11, 13, 10],
        },
        {
          kind: "essential",
          path: [{ mm: [-58, 818, 75] }, { mm: [-56, 796, 70] }, { mm: [-54, 776, 68] }],
          radius: [17, 20, 15],
        },
        { kind: "spillover", path: [{ mm: [-82, 836, 74] }, { mm: [-84, 806, 70] }], radius: [12, 13] },
      ],
      text: {
        patient:
          "Deep in the groin, as if inside the hip joint. It may reach a little way down the inner front of the thigh.",
        clinician:
          "Deep-seated pain in the groin just below the inguinal ligament, felt as if in the hip joint, reaching the upper anteromedial thigh. The obturator nerve lies immediately behind the muscle (the plane used to block it), so pain relief after an injection here does not prove the muscle.",
      },
      confidence: "medium",
      disagreement:
        "No study of referral from this muscle was found; the field rests on the clinical atlas, and hip joint, obturator nerve and iliopsoas share it.",
      sources: [
        { citation: "travell-1992", where: "ch. 13, Pectineus" },
        { citation: "taha-2012" },
        { citation: "yoshida-2017" },
        { citation: "yan-2019", where: "abstract: nerve endings densest in the middle of the belly" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 13, Pectineus" },
    { citation: "donnelly-2019", where: "chapter on pectineus" },
    { citation: "taha-2012" },
    { citation: "yoshida-2017" },
    { citation: "yan-2019" },
    { citation: "chen-2018" },
    { citation: "falvey-2016" },
    { citation: "martin-2017" },
  ],
};
