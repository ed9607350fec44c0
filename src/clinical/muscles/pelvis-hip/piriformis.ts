import type { Muscle } from "../../types";

export const piriformis: Muscle = {
  id: "piriformis",
  label: "Piriformis",
  latin: "Musculus piriformis",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["piriformis"],
  actions: {
    patient: "Turns the leg outwards, and helps to steady the hip and the joint at the base of the spine.",
    clinician:
      "Turns the extended thigh outwards; abducts the flexed thigh, and in deep flexion turns it inwards. It helps to hold the femoral head in the socket and crosses the sacroiliac joint.",
  },
  attachments: {
    origin: "Pelvic surface of the sacrum (S2-S4), margin of the greater sciatic foramen, sacrotuberous ligament",
    insertion: "Upper border of the greater trochanter of the femur",
  },
  innervation: { nerve: "Nerve to piriformis", roots: "S1-S2" },
  story: "The deep buttock muscle beside the big nerve of the leg.",
  feelsLike: {
    patient:
      "A deep ache in the buttock and at the back of the hip that makes sitting hard, so that you keep shifting. It can spread down the back of the thigh.",
    clinician:
      "Deep pain over the sacroiliac region, the buttock and the back of the hip, worse on sitting, on rising and on walking; the patient shifts in the chair. Pain below the knee, tingling or numbness points to the sciatic nerve, by compression in the deep gluteal space or at the root, rather than to the muscle.",
  },
  provokedBy: [
    "long sitting or driving, above all with the foot on a pedal",
    "twisting sideways while bending and lifting",
    "a slip or fall caught by turning the leg",
    "running and sports with quick changes of direction",
    "sitting with the ankle on the other knee for long",
    "sacroiliac joint trouble or a hip that lacks rotation",
  ],
  limits: [
    "sitting for long",
    "turning the thigh inwards",
    "crossing the sore leg over the other",
    "rising from a chair and the first steps",
  ],
  mistakenFor: [
    "lumbar radiculopathy (L5, S1)",
    "sacroiliac joint pain",
    "deep gluteal syndrome of another cause",
    "hamstring origin tendinopathy",
    "loss of feeling in the saddle area, or of bladder or bowel control (cauda equina syndrome): an emergency",
    "disease of the pelvic organs, infection or tumour of the sacrum (night pain, fever, weight loss)",
    "hip joint disease",
  ],
  related: [
    "gluteus-minimus",
    "gluteus-medius",
    "gluteus-maximus",
    "gemelli-quadratus-femoris",
    "obturator-internus",
    "levator-ani",
    "coccygeus",
  ],
  selfCare:
    "Get up every twenty minutes when you have to sit. To stretch, lie on your back and place the ankle of the sore side on the other knee. Draw that thigh to you until you feel the buttock, for half a minute. Stop if the leg tingles, and tell your clinician.",
  needling: {
    palpation:
      "Flat through relaxed gluteus maximus, along the line from just above the middle of the sacral edge to the tip of the greater trochanter; the inner end can also be felt from within the pelvis",
    position: "Side-lying on the other side, the hip flexed, or prone with a pillow under the pelvis",
    direction:
      "Outer point: straight, onto the bone of the joint's back wall near the trochanter; stop at any electric sensation; length by the depth of fat and gluteus maximus",
    needle: "0.30-0.35 x 60-100",
    level: "advanced",
    hazards: [
      { structure: "Sciatic nerve, below the muscle and in some people through it", kind: "nerve" },
      { structure: "Superior and inferior gluteal vessels, above and below the muscle", kind: "vessel" },
      { structure: "Superior and inferior gluteal nerves", kind: "nerve" },
      { structure: "Pudendal nerve at the inner end", kind: "nerve" },
      { structure: "Internal pudendal vessels at the inner end", kind: "vessel" },
      { structure: "Posterior femoral cutaneous nerve at the lower border", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "piriformis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "piriformis",
      u: 0.72,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep in the outer buttock, a little behind the bony point of the hip.",
        clinician:
          "Outer third, where the middle and outer thirds of the line from the sacral edge to the tip of the greater trochanter meet, near the change to tendon.",
      },
      essential: [
        { zone: "posterior-hip", side: "same" },
        { zone: "buttock-mid", side: "same" },
        { zone: "sacroiliac", side: "same" },
      ],
      spillover: [
        { zone: "buttock-lower", side: "same" },
        { zone: "posterior-thigh", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "psis", by: [0, -8, -20] },
            { at: "piis", by: [2, 0, -50] },
            { at: "greater-sciatic-notch-apex", by: [-18, -22, -80] },
            { at: "greater-trochanter-tip", by: [-2, 6, -50] },
          ],
          radius: [13, 15, 20, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "greater-sciatic-notch-apex", by: [-18, -42, -75] },
            { at: "ischial-tuberosity-posterior", by: [-10, 8, -60] },
          ],
          radius: [22, 24],
        },
        {
          kind: "spillover",
          path: [
            { at: "ischial-tuberosity-posterior", by: [4, 6, -60] },
            { at: "ischial-tuberosity-posterior", by: [-18, 4, -55] },
            { at: "ischial-tuberosity-posterior", by: [-42, 6, -30] },
          ],
          radius: [20, 25, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "ischial-tuberosity-posterior", by: [-18, -20, -45] },
            { at: "linea-aspera-1", by: [24, 30, -50] },
            { at: "linea-aspera-2", by: [16, 0, -52] },
            { at: "linea-aspera-3", by: [13, 0, -50] },
            { at: "linea-aspera-3", by: [13, -30, -50] },
          ],
          radius: [21, 32, 40, 40, 28],
        },
      ],
      text: {
        patient:
          "It hurts most at the back of the hip. The buttock, the base of the spine and the back of the thigh may follow.",
        clinician:
          "Essential pain over the posterior hip joint, across the buttock and over the sacroiliac region; spillover over the lower buttock and the upper two thirds of the posterior thigh. The outer point is said to be felt more at the hip.",
      },
      confidence: "medium",
      disagreement:
        "The manual draws one common pattern for both points. Cadaver work disagrees on where a needle is safest: a lateral entry never met the sciatic nerve but reached the muscle in only 3 of 14 attempts.",
      sources: [
        { citation: "travell-1992", where: "chapter 10, Piriformis and other short lateral rotators" },
        { citation: "donnelly-2019" },
        { citation: "hannah-2023", where: "abstract" },
      ],
    },
    {
      id: "piriformis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "piriformis",
      u: 0.38,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Deep in the inner buttock, just outside the edge of the sacrum.",
        clinician:
          "Inner end, just lateral to the edge of the sacrum, where the muscle leaves the pelvis through the greater sciatic foramen.",
      },
      essential: [
        { zone: "sacroiliac", side: "same" },
        { zone: "buttock-mid", side: "same" },
        { zone: "posterior-hip", side: "same" },
      ],
      spillover: [
        { zone: "buttock-lower", side: "same" },
        { zone: "posterior-thigh", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "psis", by: [0, -8, -20] },
            { at: "piis", by: [2, 0, -50] },
            { at: "greater-sciatic-notch-apex", by: [-18, -22, -80] },
            { at: "greater-trochanter-tip", by: [-2, 6, -50] },
          ],
          radius: [17, 19, 20, 15],
        },
        {
          kind: "spillover",
          path: [
            { at: "greater-sciatic-notch-apex", by: [-18, -42, -75] },
            { at: "ischial-tuberosity-posterior", by: [-10, 8, -60] },
          ],
          radius: [22, 24],
        },
        {
          kind: "spillover",
          path: [
            { at: "ischial-tuberosity-posterior", by: [4, 6, -60] },
            { at: "ischial-tuberosity-posterior", by: [-18, 4, -55] },
            { at: "ischial-tuberosity-posterior", by: [-42, 6, -30] },
          ],
          radius: [20, 25, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "ischial-tuberosity-posterior", by: [-18, -20, -45] },
            { at: "linea-aspera-1", by: [24, 30, -50] },
            { at: "linea-aspera-2", by: [16, 0, -52] },
            { at: "linea-aspera-3", by: [13, 0, -50] },
            { at: "linea-aspera-3", by: [13, -30, -50] },
          ],
          radius: [21, 32, 40, 40, 28],
        },
      ],
      text: {
        patient:
          "Pain close to the base of the spine and deep in the buttock. At times it goes to the hip and down the thigh.",
        clinician:
          "Essential pain over the sacroiliac region, across the buttock and over the posterior hip joint; spillover over the lower buttock and the upper two thirds of the posterior thigh. The inner point is said to be felt more at the sacroiliac joint.",
      },
      needling: {
        palpation:
          "Flat through relaxed gluteus maximus just lateral to the edge of the sacrum; from within the pelvis only with consent for an intimate examination",
        position: "Prone with a pillow under the pelvis, or side-lying on the other side",
        direction:
          "Only medially onto the edge of the sacrum, never deep through the greater sciatic foramen; stop at any electric sensation; ultrasound guidance is advisable",
        needle: "0.30 x 60-75",
        level: "specialist",
        hazards: [
          { structure: "Sciatic nerve at the lower border", kind: "nerve" },
          { structure: "Pudendal nerve", kind: "nerve" },
          { structure: "Internal pudendal vessels", kind: "vessel" },
          { structure: "Posterior femoral cutaneous and inferior gluteal nerves", kind: "nerve" },
          { structure: "Superior and inferior gluteal vessels", kind: "vessel" },
          {
            structure: "Rectum, other pelvic organs and iliac vessels through the greater sciatic foramen",
            kind: "organ",
          },
        ],
      },
      confidence: "medium",
      disagreement:
        "One cadaver study placed needles in the medial third of 19 hips without touching the sciatic nerve; another pierced muscle and nerve together in 11 of 14. Ultrasound authors rate the medial region as the one with a high risk of meeting the nerve. On CT the inner part lay 5.2 cm under the skin on average, deeper with body mass; in this model it is some 6.5 cm.",
      sources: [
        { citation: "travell-1992", where: "chapter 10, Piriformis and other short lateral rotators" },
        { citation: "donnelly-2019" },
        { citation: "kearns-2018", where: "abstract" },
        { citation: "hannah-2023", where: "abstract" },
        { citation: "valera-calero-2024", where: "abstract" },
        { citation: "park-2011-piriformis", where: "abstract: depth in 60 patients" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 10, Piriformis and other short lateral rotators" },
    { citation: "donnelly-2019" },
    { citation: "dommerholt-2018" },
    {
      citation: "monclus-diez-2025",
      where: "abstract: active points in 42 % of people with low back pain in the studies found",
    },
  ],
};
