import type { Muscle } from "../../types";

export const tensorFasciaeLatae: Muscle = {
  id: "tensor-fasciae-latae",
  label: "Tensor fasciae latae",
  latin: "Musculus tensor fasciae latae",
  synonyms: ["TFL", "Tensor of the fascia lata"],
  region: "thigh",
  parts: ["tensor-fasciae-latae"],
  actions: {
    patient:
      "Lifts the thigh, turns it in and keeps the hips level when you walk. It pulls on the long band down the side of the thigh.",
    clinician:
      "Flexes, abducts and medially rotates the hip; tenses the iliotibial tract and through it steadies pelvis and knee in single-leg stance. The anteromedial fibres act mainly as flexors, the posterolateral ones as abductors and medial rotators.",
  },
  attachments: {
    origin:
      "Outer lip of the front of the iliac crest, the anterior superior iliac spine and the deep face of the fascia lata",
    insertion: "Iliotibial tract at the upper third of the thigh, and through it the lateral condyle of the tibia",
  },
  innervation: { nerve: "Superior gluteal nerve", roots: "L4-S1" },
  story: "The hip pocket muscle: a small thing in front that makes the whole side of the hip ache.",
  feelsLike: {
    patient:
      "A deep ache at the side of the hip that runs down the outer front of the thigh. Fast walks make it worse. You may not be able to lie on that side, and to sit low with the knees up soon hurts.",
    clinician:
      "Pain deep in the hip over the greater trochanter and down the anterolateral thigh, which keeps the patient from walking fast and from lying on that side without a pillow between the knees. Deep sitting with the hip flexed beyond a right angle is poorly borne. Tenderness lies in front of the trochanter, in the muscle, not over it.",
  },
  provokedBy: [
    "running on roads that slope to one side",
    "long sitting with the hips sharply bent",
    "a hard landing from a jump",
    "sudden long walks uphill",
    "sleeping curled up on the side",
  ],
  limits: [
    "taking the leg back behind the body",
    "bringing the leg across the other",
    "fast walking",
    "lying on the sore side",
  ],
  mistakenFor: [
    "greater trochanteric pain syndrome (gluteal tendinopathy, trochanteric bursitis)",
    "meralgia paraesthetica (numb or burning skin of the outer thigh)",
    "osteoarthritis or labral tear of the hip",
    "L2-L4 radiculopathy",
    "iliotibial band pain at the knee",
    "stress fracture of the femoral neck (groin or hip pain on loading in a runner: image at once)",
  ],
  related: [
    "gluteus-minimus",
    "gluteus-medius",
    "rectus-femoris",
    "iliopsoas",
    "sartorius",
    "vastus-lateralis",
    "quadratus-lumborum",
  ],
  selfCare:
    "Stand with the sore side near a wall. Cross that leg behind the other and let the hip drift to the wall. Hold for half a minute. Raise a low seat, and at night put a pillow between your knees.",
  needling: {
    palpation:
      "Flat or pincer palpation behind and below the anterior superior iliac spine, between sartorius in front and gluteus medius behind; medial rotation against light resistance makes the belly stand out",
    position: "Side-lying on the other side with a pillow between the knees, or supine with a roll under the knee",
    direction:
      "From in front backwards or straight inwards into the belly, kept lateral to the line of sartorius; with a pincer grip between the fingers",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Lateral femoral cutaneous nerve at the front edge, whose course varies", kind: "nerve" },
      { structure: "Ascending branch of the lateral circumflex femoral vessels on the deep face", kind: "vessel" },
      { structure: "Superior gluteal nerve where it enters from behind", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "tensor-fasciae-latae.trp1",
      label: "TrP1",
      kind: "central",
      structure: "tensor-fasciae-latae",
      u: 0.3,
      v: 0.4,
      depth: 0.35,
      location: {
        patient: "Where your hand goes into the front pocket, just below the tip of the hip bone.",
        clinician:
          "Upper third of the belly, three to four centimetres below and a little behind the anterior superior iliac spine, in front of the line to the greater trochanter.",
      },
      essential: [
        { zone: "greater-trochanter", side: "same" },
        { zone: "anterolateral-thigh", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "lateral-knee", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "greater-trochanter-tip", by: [-20, 8, 12] },
            { at: "greater-trochanter-lateral", by: [-10, -8, 8] },
            { at: "greater-trochanter-lateral", by: [-8, -22, 14] },
          ],
          radius: [20, 22, 15],
        },
        {
          kind: "essential",
          path: [
            { mm: [-122, 752, 34] },
            { mm: [-128, 715, 36] },
            { mm: [-133, 670, 36] },
            { mm: [-131, 620, 35] },
            { mm: [-127, 575, 31] },
          ],
          radius: [18, 23, 22, 20, 16],
        },
        {
          kind: "rare",
          path: [
            { mm: [-128, 565, 28] },
            { mm: [-121, 510, 14] },
            { at: "femur-lateral-epicondyle", by: [-8, 20, 14] },
            { at: "femur-lateral-epicondyle", by: [-8, -8, 12] },
          ],
          radius: [15, 14, 16, 14],
        },
      ],
      text: {
        patient:
          "The ache sits over the bony point of the hip and slides down the outer front of the thigh. It fades out before the knee in most people.",
        clinician:
          "Reference over the greater trochanter, felt deep in the hip, and along the anterolateral thigh; only now and then as far as the knee. Dissections place the nerve branches at 15-35 % of the line from the anterior superior iliac spine to the patella, which is lower than the upper-third point of the charts.",
      },
      confidence: "high",
      disagreement:
        "In mild to moderate knee osteoarthritis half of the patients had a latent point here but only one in ten an active one, so tenderness alone says little about the source of the pain.",
      sources: [
        { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
        { citation: "choi-2023" },
        { citation: "sanchez-romero-2020" },
        { citation: "samani-2020", where: "abstract: more points than in healthy women, knee pain" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 12, Tensor fasciae latae and sartorius" },
    { citation: "donnelly-2019", where: "chapter on tensor fasciae latae and sartorius" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "choi-2023" },
    { citation: "sanchez-romero-2020" },
    { citation: "pavkovich-2015", where: "abstract: lateral hip and thigh pain, one patient" },
    { citation: "aszmann-1997" },
  ],
};
