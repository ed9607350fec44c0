import type { Muscle } from "../../types";

export const semitendinosus: Muscle = {
  id: "semitendinosus",
  label: "Semitendinosus",
  latin: "Musculus semitendinosus",
  synonyms: ["Medial hamstring"],
  region: "thigh",
  parts: ["semitendinosus"],
  actions: {
    patient: "Bends the knee, turns the lower leg in and takes the thigh back.",
    clinician:
      "Flexes the knee and rotates the flexed leg medially; extends the hip and brakes the swinging leg late in swing.",
  },
  attachments: {
    origin: "Ischial tuberosity, by a tendon shared with the long head of biceps femoris",
    insertion: "Upper medial surface of the tibia, as the hindmost tendon of the pes anserinus",
  },
  innervation: { nerve: "Tibial part of the sciatic nerve, by an upper and a lower branch", roots: "L5-S2" },
  story: "The seat warmer: you feel it where you sit, though the sore spot is halfway down the thigh.",
  feelsLike: {
    patient:
      "Pain in the fold under the buttock when you sit, and at the back of the inner thigh when you walk. You shift from side to side in your chair. The first steps are made with a limp.",
    clinician:
      "Pain at the gluteal fold and lower buttock on sitting and walking, with an ache down the posteromedial thigh; sharper in quality than that of biceps femoris. Patients change their seat often and limp at first. Straight leg raising is limited by pulling in the thigh, not by leg pain.",
  },
  provokedBy: [
    "long sitting on a chair that is too deep",
    "football and sprinting",
    "toe touching with straight knees",
    "driving long distances",
    "a bar stool with no rest for the feet",
  ],
  limits: ["raising the straight leg", "sitting for long", "bending down to the floor with straight knees"],
  mistakenFor: [
    "S1 radiculopathy or deep gluteal (sciatic) entrapment",
    "proximal hamstring tendinopathy, partial avulsion or ischial bursitis",
    "pes anserine bursitis",
    "sacroiliac joint pain",
    "deep vein thrombosis (swollen, warm leg: emergency)",
    "avulsion of the ischial apophysis in the young",
  ],
  related: [
    "semimembranosus",
    "biceps-femoris",
    "adductor-magnus",
    "gracilis",
    "gluteus-maximus",
    "piriformis",
    "gastrocnemius",
    "quadratus-lumborum",
  ],
  selfCare:
    "Choose a chair from which your feet reach the floor. Stand and put one heel on a low step, knee almost straight, then tip the pelvis forward till it pulls a little. Twenty slow breaths. Stop if it tingles down to the foot.",
  needling: {
    palpation:
      "Pincer palpation of the round belly at the inner back of the thigh; its cord-like tendon behind the knee leads upwards to it",
    position: "Prone with a roll under the ankle, or supine with the hip turned out and the knee bent",
    direction:
      "From the inner side, between the grasping fingers or tangentially forwards, away from the midline of the back of the thigh",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Sciatic nerve in the midline, deep and lateral", kind: "nerve" },
      { structure: "Tibial nerve at the upper end of the popliteal fossa", kind: "nerve" },
      { structure: "Popliteal artery and vein below the adductor hiatus", kind: "vessel" },
      { structure: "Posterior femoral cutaneous nerve under the fascia in the midline", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "semitendinosus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "semitendinosus",
      u: 0.41,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the inner back of the thigh, a little below the middle, just under the skin.",
        clinician:
          "Lower half of the fleshy belly, superficial, medial to the midline, before it runs out into its long tendon.",
      },
      essential: [{ zone: "gluteal-fold", side: "same" }],
      spillover: [
        { zone: "posteromedial-thigh", side: "same" },
        { zone: "medial-calf", side: "same" },
      ],
      rare: [{ zone: "posterior-knee", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ischial-tuberosity-posterior", by: [6, -27, -40] },
            { at: "ischial-tuberosity-posterior", by: [-18, -28, -36] },
            { at: "ischial-tuberosity-posterior", by: [-32, -28, -32] },
          ],
          radius: [10, 11, 9],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-58, 728, -59] },
            { mm: [-49, 680, -54] },
            { mm: [-42, 610, -54] },
            { mm: [-40, 550, -54] },
            { mm: [-41, 500, -54] },
          ],
          radius: [13, 17, 18, 17, 13],
        },
        {
          kind: "spillover",
          path: [{ mm: [-46, 378, -66] }, { mm: [-41, 340, -65] }, { mm: [-42, 285, -61] }],
          radius: [15, 18, 13],
        },
        { kind: "rare", path: [{ mm: [-66, 456, -66] }, { mm: [-64, 420, -76] }], radius: [15, 17] },
      ],
      text: {
        patient:
          "It aims upwards, to the crease where buttock and thigh meet. A weaker trail goes down the inner back of the thigh and the inner calf.",
        clinician:
          "Projects proximally to the gluteal fold and lower buttock; spillover down the posteromedial thigh and into the medial calf. Staining finds two innervated belts, 25-40 % and 60-80 % of the way from knee to tuberosity, which fits the tendinous intersection between two bellies.",
      },
      confidence: "high",
      disagreement:
        "The classical atlas shows one pattern for the two medial hamstrings. In osteoarthritis of the knee the number of hamstring points was only poorly related to pain.",
      sources: [
        { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
        { citation: "rha-2016" },
        { citation: "sanchez-romero-2020" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
    { citation: "donnelly-2019", where: "chapter on the hamstrings" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "rha-2016" },
    { citation: "botter-2011" },
    { citation: "mason-2016", where: "abstract: needling with stretching no better than sham for flexibility, n = 39" },
    { citation: "jayaseelan-2014", where: "abstract: two runners, needling beside exercise" },
  ],
};
