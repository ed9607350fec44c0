import type { Muscle } from "../../types";

export const semimembranosus: Muscle = {
  id: "semimembranosus",
  label: "Semimembranosus",
  latin: "Musculus semimembranosus",
  synonyms: ["Medial hamstring, deep"],
  region: "thigh",
  parts: ["semimembranosus"],
  actions: {
    patient: "Bends the knee and takes the thigh back. It also draws the inner cushion of the knee out of the way.",
    clinician:
      "Flexes the knee, rotates the flexed leg medially, extends the hip; draws the medial meniscus backwards and tightens the posterior capsule.",
  },
  attachments: {
    origin: "Upper outer facet of the ischial tuberosity, by a long flat tendon",
    insertion:
      "Back of the medial condyle of the tibia, with slips to the posterior capsule (oblique popliteal ligament), medial meniscus and popliteus fascia",
  },
  innervation: { nerve: "Tibial part of the sciatic nerve", roots: "L5-S2" },
  story: "The quiet one below: sore where you sit, and sore once more at the inner back of the knee.",
  feelsLike: {
    patient:
      "You feel the sitting bone on a hard bench. The inner back of the thigh is tight and aches down to the knee. Deep knee bends pinch at the back of the inner knee.",
    clinician:
      "Ischial and gluteal fold pain on sitting, tightness of the posteromedial thigh and soreness at the posteromedial corner of the knee. By history it cannot be told from semitendinosus; by palpation it is the deeper, broader mass on either side of that tendon in the lower third.",
  },
  provokedBy: [
    "long drives",
    "lunges and deep squats",
    "running uphill",
    "a hard bench or saddle",
    "kicking with a straight knee",
  ],
  limits: ["straightening the knee with the hip bent", "squatting to the heels", "long steps"],
  mistakenFor: [
    "proximal hamstring tendinopathy or ischiofemoral impingement",
    "tear of the posterior horn of the medial meniscus",
    "popliteal (Baker) cyst, which opens beside its tendon",
    "semimembranosus tendinopathy or bursitis at the tibia",
    "S1-S2 radiculopathy",
    "deep vein thrombosis or popliteal aneurysm (pulsating lump, swollen or cold leg: emergency)",
  ],
  related: ["semitendinosus", "biceps-femoris", "adductor-magnus", "popliteus", "gastrocnemius", "gluteus-maximus"],
  selfCare:
    "On the road stop each hour and walk round the car. Lie on your back near a door frame, rest the heel up on the frame and slide closer until you feel a mild pull. One minute is enough. Pad hard seats.",
  needling: {
    palpation:
      "Deep pincer grip at the inner back of the lower thigh, on both sides of the semitendinosus tendon, or flat palpation from the inner side towards the femur",
    position: "Prone with a roll under the ankle, or side-lying on the sore side",
    direction:
      "From the inner side, forwards and slightly inwards, away from the popliteal midline; the pulse is located in the lower third",
    needle: "0.25-0.30 x 50-60",
    level: "standard",
    hazards: [
      { structure: "Popliteal artery and vein, lateral to the lower belly", kind: "vessel" },
      { structure: "Tibial nerve, and above it the sciatic nerve, in the midline", kind: "nerve" },
      { structure: "Saphenous nerve and great saphenous vein at the inner border", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "semimembranosus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "semimembranosus",
      u: 0.56,
      v: 0.54,
      depth: 0.35,
      location: {
        patient: "In the lower half of the inner back of the thigh, deep to the cord that runs there.",
        clinician: "Lower half of the belly, deep to semitendinosus and showing on both sides of its tendon.",
      },
      essential: [
        { zone: "gluteal-fold", side: "same" },
        { zone: "ischium", side: "same" },
      ],
      spillover: [
        { zone: "posteromedial-thigh", side: "same" },
        { zone: "posterior-knee", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ischial-tuberosity-lowest", by: [-2, 2, -45] },
            { at: "ischial-tuberosity-posterior", by: [-2, -30, -38] },
            { at: "ischial-tuberosity-posterior", by: [-24, -30, -36] },
          ],
          radius: [14, 12, 10],
        },
        {
          kind: "spillover",
          path: [{ mm: [-41, 640, -51] }, { mm: [-37, 590, -50] }, { mm: [-36, 540, -49] }, { mm: [-38, 498, -51] }],
          radius: [14, 20, 21, 15],
        },
        {
          kind: "spillover",
          path: [{ mm: [-62, 462, -62] }, { mm: [-66, 436, -74] }, { mm: [-66, 404, -82] }],
          radius: [14, 17, 14],
        },
      ],
      text: {
        patient:
          "Two places: the sitting bone with the crease next to it, and the inner back of the knee with the thigh above.",
        clinician:
          "Gluteal fold and ischial area, with spillover over the lower posteromedial thigh and the medial half of the popliteal space. The nerves branch most at 20-40 % of the way from knee to tuberosity, as low as the charts place the point.",
      },
      confidence: "medium",
      disagreement:
        "The classical field is drawn for semitendinosus and semimembranosus together. The stress on sitting bone and knee corner follows teaching practice for the deep muscle and has not been tested.",
      sources: [
        { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
        { citation: "rha-2016" },
        { citation: "botter-2011", where: "abstract: motor point of this muscle varies much between people" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
    { citation: "donnelly-2019", where: "chapter on the hamstrings" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "rha-2016" },
    { citation: "koziol-2024" },
    { citation: "jayaseelan-2014", where: "abstract: two runners, needling beside exercise" },
    { citation: "geist-2017", where: "abstract: no gain in extensibility over stretching alone" },
  ],
};
