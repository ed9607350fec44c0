import type { Muscle } from "../../types";

export const gluteusMedius: Muscle = {
  id: "gluteus-medius",
  label: "Gluteus medius",
  latin: "Musculus gluteus medius",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["gluteus-medius"],
  actions: {
    patient: "Keeps the pelvis level when you stand on one leg, and takes the leg out to the side.",
    clinician:
      "Abducts the hip; on one leg it holds the pelvis level against the body's weight. The anterior fibres turn the thigh inwards and help to flex it, the posterior fibres turn it outwards and help to extend it.",
  },
  attachments: {
    origin: "Outer surface of the ilium between the anterior and posterior gluteal lines, below the iliac crest",
    insertion: "Lateral surface and upper corner of the greater trochanter of the femur",
  },
  innervation: { nerve: "Superior gluteal nerve", roots: "L4-S1" },
  story: "The side-of-the-hip muscle that is often felt as low back pain.",
  feelsLike: {
    patient:
      "A deep ache along the belt line, over the back of the pelvis and in the buttock. Walking, long standing and lying on that side make it worse.",
    clinician:
      "Ache along the posterior iliac crest, over the sacrum and in the buttock, often reported as low back pain. Worse on walking, on standing on that leg and on lying on that side or flat on the back; the patient seeks relief half-turned onto the other side.",
  },
  provokedBy: [
    "standing with the weight on one leg",
    "a sudden increase in walking or running, above all on soft or sloping ground",
    "a fall onto the hip, or a near fall caught on one leg",
    "carrying a child or a load on one hip",
    "sitting with the legs crossed or with a wallet in the back pocket",
    "limping on a painful knee, ankle or foot",
    "an injection into the muscle",
  ],
  limits: [
    "standing on one leg to dress",
    "bringing the thigh across the body",
    "lying on the sore side",
    "long walks",
  ],
  mistakenFor: [
    "low back pain from the facet joints or discs",
    "sacroiliac joint pain",
    "greater trochanteric pain syndrome (gluteal tendinopathy, bursitis)",
    "L5 or S1 radiculopathy",
    "osteoarthritis of the hip",
  ],
  related: [
    "gluteus-minimus",
    "gluteus-maximus",
    "piriformis",
    "tensor-fasciae-latae",
    "quadratus-lumborum",
    "iliocostalis-lumborum",
  ],
  selfCare:
    "At night put a pillow between your knees. Share your weight between both legs when you stand, and sit down to put on socks and trousers. For a gentle stretch lie on your back and draw the bent knee towards the opposite shoulder for half a minute, without force. Then build strength with the exercises you were given.",
  needling: {
    palpation:
      "Flat palpation across the fibres from just below the iliac crest towards the trochanter; behind the line from the crest's top to the trochanter through gluteus maximus, in front of it directly under the skin up to tensor fasciae latae",
    position: "Side-lying on the other side, hips and knees bent, a pillow between the knees",
    direction:
      "Straight towards the ilium, until the bone stops the needle; length by the depth of fat and gluteus maximus",
    needle: "0.30 x 50-75",
    level: "standard",
    hazards: [
      { structure: "Superior gluteal nerve, between gluteus medius and minimus", kind: "nerve" },
      { structure: "Superior gluteal artery and vein, between gluteus medius and minimus", kind: "vessel" },
      {
        structure:
          "Sciatic nerve, if the needle enters below the line from the posterior superior iliac spine to the trochanter",
        kind: "nerve",
      },
    ],
  },
  triggerPoints: [
    {
      id: "gluteus-medius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "gluteus-medius",
      u: 0.12,
      v: 0.93,
      depth: 0.5,
      location: {
        patient: "At the back of the pelvis, just below its rim, near the joint with the spine.",
        clinician:
          "Posterior fibres, just below the posterior iliac crest and lateral to the posterior superior iliac spine, near the sacroiliac joint; deep to the upper border of gluteus maximus.",
      },
      essential: [
        { zone: "posterior-iliac-crest", side: "same" },
        { zone: "sacroiliac", side: "same" },
        { zone: "sacrum", side: "midline" },
      ],
      spillover: [
        { zone: "buttock-upper", side: "same" },
        { zone: "buttock-mid", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "iliac-crest-top", by: [6, -12, -50] },
            { at: "psis", by: [-18, 12, -25] },
            { at: "psis", by: [2, -2, -25] },
            { at: "psis", by: [8, -30, -25] },
          ],
          radius: [13, 16, 18, 16],
        },
        {
          kind: "essential",
          path: [
            { at: "sacrum-posterior-crest", by: [-16, 40, -25] },
            { at: "sacrum-posterior-crest", by: [-14, 5, -25] },
            { at: "sacrum-posterior-crest", by: [-10, -25, -25] },
          ],
          radius: [18, 18, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "piis", by: [-36, 38, -58] },
            { at: "piis", by: [-40, -5, -60] },
            { at: "piis", by: [-38, -35, -60] },
          ],
          radius: [25, 31, 26],
        },
      ],
      text: {
        patient:
          "The back rim of the pelvis hurts, and so does the bone at the base of the spine. It can spread into the buttock.",
        clinician:
          "Essential pain along the posterior iliac crest, over the sacroiliac joint and the sacrum of the same side; spillover over much of the buttock.",
      },
      confidence: "high",
      disagreement:
        "The sacral pain overlaps with that of quadratus lumborum, gluteus maximus and the sacroiliac joint itself; a pattern alone does not separate them.",
      sources: [{ citation: "travell-1992", where: "chapter 8, Gluteus medius" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gluteus-medius.trp2",
      label: "TrP2",
      kind: "central",
      structure: "gluteus-medius",
      u: 0.13,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "At the side and back of the pelvis, just below the middle of its rim.",
        clinician: "Middle fibres, just below the middle of the iliac crest, above and behind the greater trochanter.",
      },
      essential: [
        { zone: "buttock-mid", side: "same" },
        { zone: "buttock-upper", side: "same" },
      ],
      spillover: [
        { zone: "posterior-hip", side: "same" },
        { zone: "buttock-lower-lateral", side: "same" },
        { zone: "posterolateral-thigh", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "greater-sciatic-notch-apex", by: [-32, 28, -52] },
            { at: "greater-sciatic-notch-apex", by: [-32, -3, -68] },
            { at: "greater-sciatic-notch-apex", by: [-30, -28, -75] },
          ],
          radius: [27, 29, 27],
        },
        {
          kind: "spillover",
          path: [
            { at: "greater-sciatic-notch-apex", by: [-48, -22, -58] },
            { at: "greater-trochanter-tip", by: [-4, 6, -50] },
            { at: "ischial-tuberosity-posterior", by: [-48, 6, -25] },
            { at: "gluteal-tuberosity", by: [3, -14, -35] },
            { at: "linea-aspera-1", by: [-17, -12, -38] },
            { at: "linea-aspera-2", by: [-20, -4, -40] },
          ],
          radius: [18, 17, 17, 17, 23, 23],
        },
      ],
      text: {
        patient: "The pain sits in the mid and outer buttock. It may run on into the back and side of the thigh.",
        clinician:
          "Essential pain more lateral than that of TrP1, in the middle of the buttock; spillover to the back of the hip, the outer lower buttock and the posterolateral upper thigh.",
      },
      confidence: "high",
      sources: [{ citation: "travell-1992", where: "chapter 8, Gluteus medius" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gluteus-medius.trp3",
      label: "TrP3",
      kind: "central",
      structure: "gluteus-medius",
      u: 0.1,
      v: 0.06,
      depth: 0.5,
      location: {
        patient: "At the side of the pelvis towards the front, just below the rim.",
        clinician:
          "Anterior fibres, just below the iliac crest behind the anterior superior iliac spine; under the skin, behind tensor fasciae latae.",
      },
      essential: [
        { zone: "iliac-crest", side: "same" },
        { zone: "low-back-band", side: "both" },
        { zone: "sacrum", side: "midline" },
      ],
      spillover: [
        { zone: "posterior-iliac-crest", side: "same" },
        { zone: "lumbar-paraspinal", side: "both" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "asis", by: [-6, 10, 6] },
            { at: "iliac-tubercle", by: [-12, 0, 8] },
            { at: "iliac-crest-top", by: [-25, -4, -10] },
            { at: "iliac-crest-top", by: [10, -12, -55] },
            { at: "psis", by: [4, 10, -22] },
          ],
          radius: [12, 14, 15, 15, 14],
        },
        {
          kind: "essential",
          path: [
            { at: "L4-spinous-tip", by: [-58, 4, -20] },
            { at: "L4-spinous-tip", by: [0, 2, -25] },
            { at: "L4-spinous-tip", by: [58, 4, -20] },
          ],
          radius: [22, 23, 22],
        },
        {
          kind: "essential",
          path: [
            { at: "L5-spinous-tip", by: [0, 2, -25] },
            { at: "L5-spinous-tip", by: [0, -24, -25] },
            { at: "sacrum-posterior-crest", by: [0, 4, -20] },
            { at: "sacrum-posterior-crest", by: [0, -15, -20] },
          ],
          radius: [26, 24, 20, 15],
        },
      ],
      text: {
        patient:
          "A belt of pain low in the back, on both sides. It runs along the rim of the pelvis and over its back.",
        clinician:
          "Essential pain along the iliac crest, across the lowest lumbar region on both sides and over the sacrum.",
      },
      confidence: "medium",
      disagreement:
        "The manual itself calls this point uncommon. Bilateral low back pain from an anterior hip point rests on clinical observation alone and is easily taken for spinal pain.",
      sources: [{ citation: "travell-1992", where: "chapter 8, Gluteus medius" }, { citation: "donnelly-2019" }],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 8, Gluteus medius" },
    { citation: "donnelly-2019" },
    { citation: "dommerholt-2018" },
    { citation: "myburgh-2008", where: "abstract: referral from gluteus medius reproducible, kappa 0.30 to 0.49" },
    { citation: "sadler-2019", where: "abstract: weaker and with more trigger points in people with low back pain" },
    { citation: "monclus-diez-2025", where: "abstract: active points in 34 to 45 % of people with low back pain" },
    { citation: "iglesias-gonzalez-2013" },
    { citation: "martin-corrales-2020", where: "abstract: sham-controlled, added to exercise, n = 46" },
  ],
};
