import type { Muscle } from "../../types";

export const sartorius: Muscle = {
  id: "sartorius",
  label: "Sartorius",
  latin: "Musculus sartorius",
  synonyms: ["Tailor's muscle"],
  region: "thigh",
  parts: ["sartorius"],
  actions: {
    patient:
      "Bends hip and knee and turns the thigh out, as when you cross your legs to look at the sole of your foot.",
    clinician:
      "Flexes, abducts and laterally rotates the hip; flexes the knee and turns the flexed leg medially. With gracilis and semitendinosus it supports the inner side of the knee against valgus.",
  },
  attachments: {
    origin: "Anterior superior iliac spine",
    insertion: "Upper medial surface of the tibia, as the foremost tendon of the pes anserinus",
  },
  innervation: { nerve: "Femoral nerve", roots: "L2-L3" },
  story: "The tailor's strap: the longest muscle you have. It stings and sparks more than it aches.",
  feelsLike: {
    patient:
      "A sharp or tingling feel near the skin, like small sparks along a slanting line. It runs from the front of the hip, over the inner thigh, to the inner knee. It is not a deep pain.",
    clinician:
      "Superficial, sharp or tingling discomfort near the point itself, along the oblique course of the muscle, rather than the deep ache of its neighbours. It seldom appears alone and is often noticed after the points of vastus medialis, rectus femoris or the adductors have been treated.",
  },
  provokedBy: [
    "a twisting fall",
    "sitting cross-legged for long",
    "a long stride with the foot turned out",
    "tense thighs in riding or in the gym",
  ],
  limits: [
    "crossing the legs like a tailor",
    "lying on the side with the knees touching, when the inner knee is tender",
  ],
  mistakenFor: [
    "meralgia paraesthetica (upper third)",
    "saphenous nerve or infrapatellar branch entrapment (lower third)",
    "pes anserine bursitis",
    "disorder of the medial meniscus or of the knee joint",
    "L2-L3 radiculopathy",
    "deep vein thrombosis of the femoral vein (swelling, warmth, aching inner thigh: refer at once)",
  ],
  related: ["vastus-medialis", "rectus-femoris", "tensor-fasciae-latae", "gracilis", "adductor-longus", "pectineus"],
  selfCare:
    "Do not sit with crossed legs for now. Stroke the slanting line of the muscle softly with a flat hand, from the hip to the knee. A small pillow between the knees at night takes the weight off the inner knee.",
  needling: {
    palpation:
      "Flat or pincer palpation across the ribbon-like belly, found by letting the patient lift the turned-out, bent leg; the femoral pulse is felt and marked first in the upper two thirds",
    position: "Supine, the hip turned out and the knee slightly bent on a pillow",
    direction: "Shallow and tangential, along or across the lifted belly, never straight down",
    needle: "0.25 x 30-40",
    level: "standard",
    hazards: [
      {
        structure: "Femoral artery and vein directly deep to the muscle in the femoral triangle and the adductor canal",
        kind: "vessel",
      },
      {
        structure:
          "Saphenous nerve in the adductor canal, and its infrapatellar branch, which often pierces the muscle",
        kind: "nerve",
      },
      { structure: "Lateral femoral cutaneous nerve at the upper end", kind: "nerve" },
      { structure: "Great saphenous vein in the lower third", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "sartorius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "sartorius",
      u: 0.155,
      v: 0.53,
      depth: 0.3,
      location: {
        patient: "High on the front of the thigh, a hand's width below the front corner of the hip bone.",
        clinician:
          "Upper third, six to eight centimetres below the anterior superior iliac spine, on the lateral side of the femoral triangle.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-110, 852, 72] }, { mm: [-102, 830, 70] }, { mm: [-95, 812, 70] }],
          radius: [12, 16, 12],
        },
      ],
      text: {
        patient: "Pins or a quick sting close to the skin, right where the point is, in the crease of the hip.",
        clinician:
          "Sharp, superficial discomfort around the point over the upper front of the thigh. A branch of the lateral femoral cutaneous nerve may cross or even pierce the muscle here, so numb or burning skin further out points to the nerve instead.",
      },
      confidence: "medium",
      sources: [
        { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
        { citation: "haladaj-2024" },
        { citation: "valera-calero-2022" },
      ],
    },
    {
      id: "sartorius.trp2",
      label: "TrP2",
      kind: "central",
      structure: "sartorius",
      u: 0.48,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Halfway down the thigh, on the inner front, where the long strap crosses over.",
        clinician: "Middle third, on the roof of the adductor canal, between vastus medialis and adductor longus.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [{ zone: "anteromedial-thigh", side: "same" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-41, 636, 46] }, { mm: [-31, 600, 33] }], radius: [19, 19] },
        {
          kind: "spillover",
          path: [{ mm: [-49, 672, 52] }, { mm: [-42, 640, 48] }, { mm: [-31, 600, 33] }, { mm: [-26, 560, 21] }],
          radius: [13, 18, 18, 12],
        },
      ],
      text: {
        patient: "A tingling stripe half as long as your hand runs on the inner front of the thigh.",
        clinician:
          "Tingling or sharp surface pain over the middle of the anteromedial thigh along the course of the muscle. The femoral vessels lie immediately behind; in a study of 84 people the depth of the muscle's deep face varied with sex, girth and body mass index, and only part of that spread could be predicted.",
      },
      needling: {
        palpation:
          "Pincer or flat palpation of the ribbon in mid-thigh, lifted off the canal; the femoral pulse is sought and marked first",
        position: "Supine, the hip turned out and the knee slightly bent on a pillow",
        direction:
          "Within the lifted ribbon and parallel to the skin; never straight down, with ultrasound where it cannot be lifted",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          { structure: "Femoral artery and vein in the adductor canal, directly behind the muscle", kind: "vessel" },
          { structure: "Saphenous nerve and nerve to vastus medialis in the canal", kind: "nerve" },
          { structure: "Great saphenous vein under the skin on the inner side", kind: "vessel" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
        { citation: "valera-calero-2022" },
        { citation: "heo-2024" },
      ],
    },
    {
      id: "sartorius.trp3",
      label: "TrP3",
      kind: "central",
      structure: "sartorius",
      u: 0.66,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "On the inner side of the thigh, two fingers above the bony bump of the inner knee.",
        clinician:
          "Lower third, behind vastus medialis and in front of the gracilis tendon, above the adductor tubercle.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [{ zone: "medial-knee", side: "same" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-23, 502, -5] }, { mm: [-19, 476, -14] }], radius: [17, 18] },
        {
          kind: "spillover",
          path: [
            { mm: [-18, 470, -18] },
            { at: "femur-medial-epicondyle", by: [10, 2, 4] },
            { at: "tibia-medial-condyle", by: [10, 12, 6] },
          ],
          radius: [16, 17, 13],
        },
      ],
      text: {
        patient:
          "Small sparks dance over the inner knee, on the skin more than in the joint. The sheets at night can feel sore there.",
        clinician:
          "Superficial tingling over the lower medial thigh and the inner side of the knee, usually without deep knee pain. Entrapment of the infrapatellar branch where it passes through the muscle gives a like complaint with a sensory change below the patella; look for it.",
      },
      confidence: "medium",
      disagreement:
        "The tingling may come from the muscle or from the saphenous branches that pass through and under it; the two views are not told apart by the charts.",
      sources: [
        { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
        { citation: "hosahalli-2017" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
    { citation: "donnelly-2019", where: "chapter on tensor fasciae latae and sartorius" },
    { citation: "valera-calero-2022" },
    { citation: "haladaj-2024" },
    { citation: "hosahalli-2017" },
    { citation: "aszmann-1997" },
    { citation: "samani-2020", where: "abstract: more points than in healthy women, knee pain" },
  ],
};
