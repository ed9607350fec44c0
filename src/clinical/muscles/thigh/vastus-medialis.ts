import type { Muscle } from "../../types";

export const vastusMedialis: Muscle = {
  id: "vastus-medialis",
  label: "Vastus medialis",
  latin: "Musculus vastus medialis",
  synonyms: ["VMO (its lower, oblique part)"],
  region: "thigh",
  parts: ["vastus-medialis"],
  actions: {
    patient: "Straightens the knee and keeps the kneecap from sliding outwards.",
    clinician: "Extends the knee; its oblique lower fibres pull the patella medially and balance vastus lateralis.",
  },
  attachments: {
    origin:
      "Lower part of the intertrochanteric line, medial lip of the linea aspera, medial intermuscular septum and the tendon of adductor magnus",
    insertion:
      "Medial border of the patella and the quadriceps tendon, and through the patellar ligament the tuberosity of the tibia",
  },
  innervation: { nerve: "Femoral nerve", roots: "L2-L4" },
  story: "The quitter: first the knee aches, then one day it gives way with no warning.",
  feelsLike: {
    patient:
      "A toothache deep in the front of the knee that can break your sleep. After some weeks the pain may fade. Then the knee buckles all at once on rough ground.",
    clinician:
      "Early: toothache-like pain deep in the front of the knee that disturbs sleep. Later the pain may recede and give way to sudden buckling of the knee, at times with a fall. Active movement is less limited than in the other heads, so that the muscle is easily overlooked.",
  },
  provokedBy: [
    "a foot that rolls in, or unstable shoes",
    "running, jumping and court sports",
    "kneeling on hard ground",
    "a blow to the inner thigh or knee",
    "tight calf or hamstring muscles that keep the knee bent",
  ],
  limits: ["trusting the knee on rough ground", "rising from a squat", "full bending of the knee"],
  mistakenFor: [
    "patellofemoral pain or unstable patella",
    "tear of the medial meniscus or ligament",
    "osteoarthritis of the knee",
    "irritation of the infrapatellar fat pad",
    "L3-L4 radiculopathy or femoral neuropathy, when the knee gives way",
    "hot, swollen knee with fever (septic arthritis: emergency)",
  ],
  related: [
    "rectus-femoris",
    "vastus-lateralis",
    "vastus-intermedius",
    "adductor-longus",
    "adductor-magnus",
    "sartorius",
    "tensor-fasciae-latae",
  ],
  selfCare:
    "Hold a rail on the stairs while the knee is not to be trusted. Wear firm, flat shoes. Sit with the leg out straight and stroke the bulge above the inner kneecap with your palm for a few minutes. Have a knee seen soon if it locks, swells or is hot.",
  needling: {
    palpation:
      "Flat palpation across the slanting fibres against the femur, with the knee slightly bent and the thigh turned out",
    position: "Supine, the hip turned out, the knee bent over a pillow",
    direction:
      "Towards the femur, from the front and slightly outwards, away from the adductor canal at the inner border",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      {
        structure: "Femoral artery and vein in the adductor canal, along the inner border of the upper belly",
        kind: "vessel",
      },
      { structure: "Saphenous nerve and the nerve to vastus medialis", kind: "nerve" },
      {
        structure: "Descending genicular artery, whose branch runs down inside the lower belly",
        kind: "vessel",
      },
      { structure: "Great saphenous vein under the skin of the inner thigh and knee", kind: "vessel" },
      { structure: "Suprapatellar recess of the knee joint, if the needle is carried too low", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "vastus-medialis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "vastus-medialis",
      u: 0.696,
      v: 0.695,
      depth: 0.417,
      location: {
        patient: "In the soft bulge just above the kneecap, on the inner side. The most common spot.",
        clinician:
          "Lower belly, in the oblique fibres, four to five centimetres above the level of the patellar base and medial to it. The commonest point of the muscle.",
      },
      essential: [{ zone: "anterior-knee", side: "same" }],
      spillover: [{ zone: "medial-knee", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "patella-base", by: [10, 6, 12] },
            { at: "patella-medial", by: [-6, 4, 14] },
            { at: "patella-apex", by: [10, 2, 12] },
          ],
          radius: [14, 17, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "femur-medial-epicondyle", by: [10, 24, 8] },
            { at: "femur-medial-epicondyle", by: [10, 0, 8] },
            { at: "tibia-medial-condyle", by: [10, 6, 10] },
          ],
          radius: [10, 15, 12],
        },
      ],
      text: {
        patient:
          "The front of the knee aches, more to the inner side of the kneecap, and it may seep on to the inner knee.",
        clinician:
          "Deep pain in the front of the knee, chiefly at the medial half of the patella, with spillover over the medial side. Nearly half of soldiers with anterior knee pain had a point in this muscle, far more than controls; cause or consequence is open.",
      },
      confidence: "high",
      disagreement:
        "Painful saline in the infrapatellar fat pad gave pain in the same place, medial to the patella, so the site of the ache does not tell muscle from joint.",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "rozenfeld-2020" },
        { citation: "yi-2024-vastus" },
        { citation: "bennell-2004" },
      ],
    },
    {
      id: "vastus-medialis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "vastus-medialis",
      u: 0.49,
      v: 0.55,
      depth: 0.3,
      location: {
        patient: "Higher up, near the middle of the thigh, at the inner edge of the front.",
        clinician: "Mid-belly near the medial border, about halfway down the thigh, beside the adductor canal.",
      },
      essential: [{ zone: "anteromedial-thigh", side: "same" }],
      spillover: [{ zone: "medial-knee", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-37, 630, 43] }, { mm: [-36, 590, 37] }, { mm: [-33, 545, 28] }, { mm: [-31, 500, 15] }],
          radius: [15, 20, 20, 16],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-29, 490, 8] },
            { at: "femur-medial-epicondyle", by: [6, 14, 16] },
            { at: "tibia-medial-condyle", by: [8, 8, 16] },
          ],
          radius: [14, 16, 13],
        },
      ],
      text: {
        patient: "Like a cord drawn down the inner front of the thigh to the inner edge of the knee.",
        clinician:
          "Linear aching down the lower anteromedial thigh to the medial side of the knee. The needle is kept in front of the inner border: the vasto-adductor membrane with the femoral vessels behind it begins 27 cm below the anterior superior iliac spine in dissections.",
      },
      needling: {
        palpation:
          "Flat palpation against the medial face of the femur, the pulse in the adductor canal located and kept behind the finger",
        position: "Supine, hip slightly turned out, knee over a pillow",
        direction:
          "From in front, backwards and outwards onto the femur; never from the inner border towards the canal",
        needle: "0.25-0.30 x 40-50",
        level: "advanced",
        hazards: [
          { structure: "Femoral artery and vein in the adductor canal", kind: "vessel" },
          { structure: "Saphenous nerve and nerve to vastus medialis", kind: "nerve" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "heo-2024" },
        { citation: "kapoor-2012" },
        { citation: "rozenfeld-2020", where: "abstract: middle and distal points examined" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
    { citation: "donnelly-2019", where: "chapter on quadriceps femoris" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "rozenfeld-2020" },
    { citation: "ma-2020", where: "abstract: patellofemoral pain, needling with stretching against sham, n = 50" },
    { citation: "henry-2012", where: "abstract: points in the vasti before knee replacement, no control group" },
    { citation: "mayoral-2013", where: "abstract: less pain one month after knee replacement, not at 3 and 6 months" },
    { citation: "yi-2024-vastus" },
    { citation: "kapoor-2012" },
  ],
};
