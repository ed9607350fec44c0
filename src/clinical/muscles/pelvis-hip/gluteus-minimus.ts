import type { Muscle, PainStroke, ReferredZone } from "../../types";

/*
 * The charts draw one pattern for the front fibres and one for the back fibres, each with several points on it.
 * The points of a part therefore share their zones and strokes.
 */
const frontEssential: readonly ReferredZone[] = [
  { zone: "buttock-lower-lateral", side: "same" },
  { zone: "lateral-thigh", side: "same" },
  { zone: "lateral-knee", side: "same" },
  { zone: "lateral-leg", side: "same" },
];
const frontSpillover: readonly ReferredZone[] = [
  { zone: "greater-trochanter", side: "same" },
  { zone: "lateral-malleolus", side: "same" },
];
const frontRare: readonly ReferredZone[] = [{ zone: "dorsal-foot-lateral", side: "same" }];

const frontStrokes: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "ischial-tuberosity-posterior", by: [-44, 8, -28] },
      { at: "greater-trochanter-lateral", by: [5, -22, -38] },
      { at: "greater-trochanter-lateral", by: [-5, -50, -8] },
    ],
    radius: [21, 15, 16],
  },
  {
    kind: "essential",
    path: [
      { at: "greater-trochanter-lateral", by: [-5, -58, -2] },
      { at: "linea-aspera-1", by: [-42, 0, 10] },
      { at: "linea-aspera-2", by: [-47, 0, 10] },
      { at: "linea-aspera-3", by: [-48, 0, 10] },
      { at: "linea-aspera-4", by: [-42, 0, 8] },
      { at: "femur-lateral-epicondyle", by: [-16, 52, 10] },
      { at: "femur-lateral-epicondyle", by: [-9, 12, 8] },
      { at: "fibular-head-apex", by: [-10, 2, 10] },
    ],
    radius: [19, 23, 24, 23, 21, 19, 20, 18],
  },
  {
    kind: "essential",
    path: [
      { at: "fibular-head-apex", by: [-10, 2, 10] },
      { at: "fibular-head-lateral", by: [-6, -22, 2] },
      { at: "tibial-crest-1", by: [-45, 0, -42] },
      { at: "tibial-crest-2", by: [-44, 0, -40] },
      { at: "tibial-crest-3", by: [-36, 0, -36] },
      { at: "tibial-crest-4", by: [-30, 0, -30] },
    ],
    radius: [17, 17, 18, 18, 16, 14],
  },
  {
    kind: "spillover",
    path: [
      { at: "greater-trochanter-lateral", by: [-10, 6, 0] },
      { at: "greater-trochanter-lateral", by: [-10, -18, -4] },
    ],
    radius: [17, 17],
  },
  {
    kind: "spillover",
    path: [
      { at: "tibial-crest-4", by: [-31, -8, -30] },
      { at: "tibial-crest-5", by: [-33, -8, -28] },
      { at: "lateral-malleolus-prominence", by: [-6, 28, 2] },
      { at: "lateral-malleolus-prominence", by: [-6, 0, -4] },
      { at: "lateral-malleolus", by: [-4, -6, -6] },
    ],
    radius: [13, 12, 13, 14, 12],
  },
  {
    kind: "rare",
    path: [
      { at: "cuboid-centre", by: [-4, 20, 10] },
      { at: "metatarsal-4-head", by: [0, 14, -20] },
    ],
    radius: [12, 12],
  },
];

const backEssential: readonly ReferredZone[] = [
  { zone: "buttock-lower", side: "same" },
  { zone: "posterior-thigh", side: "same" },
  { zone: "posterior-calf", side: "same" },
];
const backSpillover: readonly ReferredZone[] = [
  { zone: "buttock-mid", side: "same" },
  { zone: "posterior-knee", side: "same" },
];

const backStrokes: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { at: "ischial-tuberosity-posterior", by: [6, 6, -60] },
      { at: "ischial-tuberosity-posterior", by: [-18, 4, -55] },
      { at: "ischial-tuberosity-posterior", by: [-16, -18, -45] },
    ],
    radius: [24, 27, 20],
  },
  {
    kind: "essential",
    path: [
      { at: "ischial-tuberosity-posterior", by: [-18, -30, -42] },
      { at: "linea-aspera-1", by: [24, 30, -50] },
      { at: "linea-aspera-2", by: [16, 0, -52] },
      { at: "linea-aspera-3", by: [14, 0, -50] },
      { at: "linea-aspera-4", by: [14, 0, -48] },
      { at: "linea-aspera-4", by: [14, -45, -50] },
    ],
    radius: [18, 25, 30, 29, 27, 21],
  },
  {
    kind: "spillover",
    path: [
      { at: "linea-aspera-4", by: [13, -58, -52] },
      { at: "tibia-intercondylar-eminence", by: [2, 36, -60] },
      { at: "tibia-intercondylar-eminence", by: [0, -16, -60] },
    ],
    radius: [17, 20, 20],
  },
  {
    kind: "essential",
    path: [
      { at: "tibial-crest-1", by: [4, 28, -95] },
      { at: "tibial-crest-1", by: [4, 0, -98] },
      { at: "tibial-crest-2", by: [3, 0, -95] },
      { at: "tibial-crest-3", by: [2, 0, -85] },
    ],
    radius: [26, 37, 37, 28],
  },
  {
    kind: "spillover",
    path: [
      { at: "piis", by: [-12, -22, -60] },
      { at: "greater-sciatic-notch-apex", by: [-28, -32, -75] },
      { at: "ischial-tuberosity-posterior", by: [-18, 28, -60] },
    ],
    radius: [22, 26, 20],
  },
];

const frontPattern =
  "Essential pain over the lower outer buttock and down the lateral thigh, knee and leg (fibular region); spillover to the outer ankle. It ordinarily stops there; rarely it reaches the dorsum of the foot.";
const backPattern =
  "Essential pain over the lower, inner part of the buttock and down the back of the thigh and calf; spillover over the rest of the buttock and behind the knee.";

const sciaticNearby = "Sciatic nerve, leaving the greater sciatic foramen below and medial to the back fibres";

export const gluteusMinimus: Muscle = {
  id: "gluteus-minimus",
  label: "Gluteus minimus",
  latin: "Musculus gluteus minimus",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["gluteus-minimus-anterior", "gluteus-minimus-posterior"],
  actions: {
    patient: "Helps to keep the pelvis level on one leg and takes the leg out to the side.",
    clinician:
      "Abducts the hip and holds the pelvis level on one leg together with gluteus medius. The anterior fibres turn the thigh inwards; the muscle also tightens the joint capsule.",
  },
  attachments: {
    origin: "Outer surface of the ilium between the anterior and inferior gluteal lines",
    insertion: "Anterior facet of the greater trochanter of the femur and the capsule of the hip joint",
  },
  innervation: { nerve: "Superior gluteal nerve", roots: "L4-S1" },
  story: "The hidden hip muscle that sends pain down the leg, just like a pinched nerve.",
  feelsLike: {
    patient:
      "A persistent deep ache that runs down the outside or the back of the leg, sometimes as far as the ankle. Getting up from a chair and lying on that side can be hard.",
    clinician:
      "Persistent, at times severe pain down the lateral or posterior limb, worse on rising from a chair, on walking and on lying on that side, without the sensory loss, weakness or reflex change of radiculopathy. The source is so deep and the pain so distant that it is easily overlooked; both can be present together.",
  },
  provokedBy: [
    "walking or running too far, too fast or on rough ground",
    "long standing or sitting without a change of position",
    "standing on one leg for long",
    "a fall, or a lurch to prevent one",
    "limping, or a sacroiliac joint that does not move well",
    "irritation of a nerve root of the low back",
    "an injection into the muscle",
  ],
  limits: [
    "rising from a low chair and the first steps",
    "crossing the sore leg over the other knee",
    "lying on the sore side",
    "bringing the thigh across the body",
  ],
  mistakenFor: [
    "L5 radiculopathy (front fibres)",
    "S1 radiculopathy (back fibres)",
    "greater trochanteric pain syndrome",
    "sciatic nerve entrapment in the deep gluteal space",
    "sacroiliac joint pain",
  ],
  related: [
    "gluteus-medius",
    "piriformis",
    "tensor-fasciae-latae",
    "vastus-lateralis",
    "quadratus-lumborum",
    "fibularis-longus",
  ],
  selfCare:
    "Change position often and take short walks rather than one long one. Sleep with a pillow between your knees. Warmth at the side of the hip helps some people. See your clinician if you notice numbness, weakness or a foot that drags: that is not the muscle.",
  needling: {
    palpation:
      "Deep flat palpation through gluteus medius, and in front also behind or through tensor fasciae latae; a taut band is seldom felt, tenderness and the familiar pain are the guide",
    position: "Side-lying on the other side, hips and knees bent, a pillow between the knees",
    direction:
      "Straight towards the ilium through gluteus medius, until the bone stops the needle; length by the patient's build",
    needle: "0.30-0.35 x 60-100",
    level: "standard",
    hazards: [
      { structure: "Superior gluteal nerve, between gluteus medius and minimus", kind: "nerve" },
      { structure: "Superior gluteal artery and vein, between gluteus medius and minimus", kind: "vessel" },
      { structure: sciaticNearby, kind: "nerve" },
      { structure: "Hip joint, if the needle is carried below the ilium", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "gluteus-minimus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "gluteus-minimus-anterior",
      u: 0.3,
      v: 0.12,
      depth: 0.5,
      location: {
        patient: "Deep at the side of the hip, to the front, a little below the corner of the pelvis.",
        clinician:
          "Anterior fibres below and behind the anterior superior iliac spine, deep to the anterior fibres of gluteus medius at the posterior border of tensor fasciae latae.",
      },
      essential: frontEssential,
      spillover: frontSpillover,
      rare: frontRare,
      strokes: frontStrokes,
      text: {
        patient: "Low in the outer buttock, then down the outer thigh, knee and leg. It stops at the ankle.",
        clinician: frontPattern,
      },
      confidence: "high",
      sources: [{ citation: "travell-1992", where: "chapter 9, Gluteus minimus" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gluteus-minimus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "gluteus-minimus-anterior",
      u: 0.5,
      v: 0.7,
      depth: 0.5,
      location: {
        patient: "Deep at the side of the hip, a little above the bony point of the hip.",
        clinician:
          "Anterior fibres farther back and lower, above the tip of the greater trochanter, deep to gluteus medius.",
      },
      essential: frontEssential,
      spillover: frontSpillover,
      rare: frontRare,
      strokes: frontStrokes,
      text: {
        patient: "The outer side of the whole leg can ache, like a stripe on a pair of trousers.",
        clinician: frontPattern,
      },
      confidence: "medium",
      disagreement:
        "The charts mark several points on one common pattern for the front fibres; that this point has a pattern of its own has not been shown. Active points of this muscle were found in about one in three patients with sciatica; the abstracts do not tell the front fibres from the back ones.",
      sources: [
        { citation: "travell-1992", where: "chapter 9, Gluteus minimus" },
        {
          citation: "skorupska-2015-subacute",
          where: "abstract: active points of this muscle in 32 % of 50 patients with subacute sciatica",
        },
        {
          citation: "skorupska-2015-chronic",
          where:
            "abstract: active points of this muscle in 32 % of 50 patients with chronic sciatica; skin warmed where the needle referred pain",
        },
      ],
    },
    {
      id: "gluteus-minimus.trp3",
      label: "TrP3",
      kind: "central",
      structure: "gluteus-minimus-posterior",
      u: 0.28,
      v: 0.35,
      depth: 0.5,
      location: {
        patient: "Deep in the upper outer buttock.",
        clinician:
          "Posterior fibres about midway between the iliac crest and the greater trochanter, deep to gluteus medius and to the border of gluteus maximus, above the line of piriformis.",
      },
      essential: backEssential,
      spillover: backSpillover,
      rare: [],
      strokes: backStrokes,
      text: {
        patient: "The lower buttock hurts. From there it runs down the back of the thigh into the calf.",
        clinician: backPattern,
      },
      confidence: "high",
      sources: [{ citation: "travell-1992", where: "chapter 9, Gluteus minimus" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gluteus-minimus.trp4",
      label: "TrP4",
      kind: "central",
      structure: "gluteus-minimus-posterior",
      u: 0.18,
      v: 0.75,
      depth: 0.5,
      location: {
        patient: "Deep in the upper buttock, nearer to the sacrum than the point before.",
        clinician:
          "Posterior edge of the muscle above the greater sciatic notch, deep to gluteus maximus and gluteus medius, close above piriformis and the emerging superior gluteal vessels.",
      },
      essential: backEssential,
      spillover: backSpillover,
      rare: [],
      strokes: backStrokes,
      text: {
        patient: "A long ache behind: seat, thigh, hollow of the knee, calf.",
        clinician: backPattern,
      },
      needling: {
        palpation:
          "Deep flat palpation through gluteus maximus and medius, above the upper border of piriformis (line from the middle of the sacral edge to the tip of the trochanter)",
        position: "Side-lying on the other side, hips and knees bent, a pillow between the knees",
        direction:
          "Forward and slightly upward onto the ilium, well above the greater sciatic notch; without bone contact withdraw, do not advance",
        needle: "0.30-0.35 x 60-100",
        level: "advanced",
        hazards: [
          { structure: "Superior gluteal artery and vein at the greater sciatic notch", kind: "vessel" },
          { structure: "Superior gluteal nerve at the greater sciatic notch", kind: "nerve" },
          { structure: sciaticNearby, kind: "nerve" },
          {
            structure: "Pelvic organs and vessels through the greater sciatic foramen, if the bone is missed",
            kind: "organ",
          },
        ],
      },
      confidence: "medium",
      disagreement:
        "The charts mark several points on one common pattern for the back fibres. Piriformis and the sciatic nerve lie so close that a finding here is hard to assign to one structure.",
      sources: [
        { citation: "travell-1992", where: "chapter 9, Gluteus minimus" },
        {
          citation: "skorupska-2015-subacute",
          where: "abstract: active points of this muscle in 32 % of 50 patients with subacute sciatica",
        },
        {
          citation: "skorupska-2015-chronic",
          where:
            "abstract: active points of this muscle in 32 % of 50 patients with chronic sciatica; skin warmed where the needle referred pain",
        },
        {
          citation: "superior-gluteal-nerve-2023",
          where:
            "abstract: nerve at the notch 7.6 cm from the posterior superior iliac spine and 7.5 cm from the trochanter, 20 hemipelves",
        },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 9, Gluteus minimus" },
    { citation: "donnelly-2019" },
    { citation: "dommerholt-2018" },
    {
      citation: "brennan-2017",
      where: "abstract: lateral hip pain, needling no worse than cortisone at 6 weeks, n = 43",
    },
  ],
};
