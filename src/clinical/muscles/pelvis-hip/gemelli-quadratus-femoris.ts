import type { Muscle } from "../../types";

export const gemelliQuadratusFemoris: Muscle = {
  id: "gemelli-quadratus-femoris",
  label: "Gemelli, obturator externus and quadratus femoris",
  latin: "Musculus quadratus femoris",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["gemellus-superior", "gemellus-inferior", "quadratus-femoris", "obturator-externus"],
  actions: {
    patient: "Small deep muscles that turn the thigh out and hold the ball of the hip in its cup.",
    clinician:
      "Lateral rotation of the thigh and centring of the femoral head. The gemelli work as parts of obturator internus; quadratus femoris and obturator externus also adduct, the latter from in front of and below the joint.",
  },
  attachments: {
    origin:
      "Superior gemellus: ischial spine; inferior gemellus: ischial tuberosity; quadratus femoris: lateral border of the ischial tuberosity; obturator externus: outer face of the obturator membrane and its bony rim",
    insertion:
      "Gemelli: with the tendon of obturator internus on the medial face of the greater trochanter; quadratus femoris: quadrate tubercle of the intertrochanteric crest; obturator externus: trochanteric fossa",
  },
  innervation: {
    nerve:
      "Superior gemellus: nerve to obturator internus; inferior gemellus and quadratus femoris: nerve to quadratus femoris; obturator externus: obturator nerve",
    roots: "L5-S2; L4-S1; L3-L4",
  },
  story: "The short straps between the sitting bone and the hip that few people have heard of.",
  feelsLike: {
    patient:
      "A deep ache low in the seat, between the sitting bone and the side of the hip. Long strides and sitting with the legs crossed can set it off.",
    clinician:
      "Deep posterior hip pain between the ischial tuberosity and the greater trochanter, worse on long strides (extension with adduction) and on sitting. Pain or tingling below the knee, or a catch in the stride, points to the sciatic nerve or to ischiofemoral impingement.",
  },
  provokedBy: [
    "long strides and fast walking",
    "sitting on a hard edge, or with one leg folded under",
    "dance and sports with the feet turned out",
    "a sudden step sideways or a slip into the splits",
  ],
  limits: ["turning the thigh inwards with the hip bent", "long steps", "crossing the legs"],
  mistakenFor: [
    "ischiofemoral impingement",
    "deep gluteal syndrome with the sciatic nerve",
    "hamstring origin tendinopathy",
    "hip joint disease",
    "L5-S1 radiculopathy",
    "stress fracture of the femoral neck or the pelvis (load pain, night pain): needs prompt imaging",
  ],
  related: [
    "piriformis",
    "obturator-internus",
    "gluteus-maximus",
    "adductor-magnus",
    "biceps-femoris",
    "semimembranosus",
  ],
  selfCare:
    "Take shorter steps for a while and keep your knees a little apart when you sit. On your back with the knees bent, let both knees sink to one side, then the other, ten times and slow. Leave hard rolling under the sitting bone alone: a big nerve runs there.",
  needling: {
    palpation:
      "Deep flat palpation through relaxed gluteus maximus between the ischial tuberosity and the greater trochanter; the single short rotators cannot be told apart by hand",
    position: "Prone or side-lying on the other side, the hip in slight medial rotation",
    direction:
      "Straight and slow toward the back of the femur near the trochanter, stopping at any electric sensation; ultrasound guidance is advisable",
    needle: "0.30 x 75-100",
    level: "specialist",
    hazards: [
      { structure: "Sciatic nerve, running down over these muscles", kind: "nerve" },
      { structure: "Posterior femoral cutaneous nerve", kind: "nerve" },
      { structure: "Medial circumflex femoral vessels along the upper border of quadratus femoris", kind: "vessel" },
      { structure: "Pudendal nerve medial to the ischial spine", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "gemelli-quadratus-femoris.trp1",
      label: "TrP1",
      kind: "central",
      structure: "quadratus-femoris",
      u: 0.55,
      v: 0.45,
      depth: 0.4,
      location: {
        patient: "Deep in the lower seat, halfway from the sitting bone to the hip's outer point.",
        clinician:
          "In quadratus femoris between the ischial tuberosity and the intertrochanteric crest, deep to gluteus maximus; the sciatic nerve lies on it.",
      },
      essential: [
        { zone: "posterior-hip", side: "same" },
        { zone: "buttock-lower-lateral", side: "same" },
      ],
      spillover: [{ zone: "gluteal-fold", side: "same" }],
      rare: [{ zone: "groin", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-136, 836, -72] }, { mm: [-126, 810, -84] }, { mm: [-118, 792, -92] }],
          radius: [12, 12, 12],
        },
        {
          kind: "spillover",
          path: [{ mm: [-98, 768, -96] }, { mm: [-72, 764, -102] }],
          radius: [10, 10],
        },
        {
          kind: "rare",
          path: [{ mm: [-72, 858, 80] }, { mm: [-52, 840, 80] }],
          radius: [12, 12],
        },
      ],
      text: {
        patient: "An ache deep behind the hip joint and low on the outer seat. You cannot get your finger on it.",
        clinician:
          "Local deep pain behind the hip joint and over the lower outer buttock toward the gluteal fold; groin pain is described with ischiofemoral narrowing. The manual gives the short rotators below piriformis no pattern of their own.",
      },
      confidence: "low",
      disagreement:
        "Some describe one pattern for all short lateral rotators, as for piriformis; others ascribe pain here to narrowing between ischium and lesser trochanter with oedema of quadratus femoris, seen on imaging, rather than to trigger points.",
      sources: [
        { citation: "travell-1992", where: "chapter 10, Piriformis and other short lateral rotators" },
        { citation: "wu-2022", where: "abstract: ischiofemoral impingement" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 10, Piriformis and other short lateral rotators" },
    { citation: "donnelly-2019", where: "chapter on piriformis and the short rotators" },
    { citation: "wu-2022", where: "abstract" },
  ],
};
