import type { Muscle } from "../../types";

export const popliteus: Muscle = {
  id: "popliteus",
  label: "Popliteus",
  latin: "Musculus popliteus",
  synonyms: [],
  region: "leg",
  parts: ["popliteus"],
  actions: {
    patient: "Unlocks the straight knee so that it can bend, and turns the shin in a little.",
    clinician:
      "Unlocks the extended knee: rotates the tibia medially on the femur, or the femur laterally on the planted tibia; checks forward glide of the femur when the flexed knee bears weight, as in walking downhill.",
  },
  attachments: {
    origin:
      "Groove on the lateral femoral condyle, lateral meniscus and capsule, with a slip to the head of the fibula",
    insertion: "Triangular area on the back of the tibia above the soleal line",
  },
  innervation: { nerve: "Tibial nerve", roots: "L4-S1" },
  story: "The key that unlocks the knee.",
  feelsLike: {
    patient: "A sore spot deep behind the knee. You feel it when you crouch, or walk down a hill or stairs.",
    clinician:
      "Pain behind the knee on crouching, running and walking downhill or downstairs; night pain is unusual. Full extension is short by a few degrees and passive lateral rotation of the flexed tibia is uncomfortable. It often comes to light after gastrocnemius or biceps femoris has been treated.",
  },
  provokedBy: [
    "running or walking downhill",
    "twisting on a planted foot with the knee bent, as in soccer, football or skiing",
    "a fast start in long runs on a road that slopes to one side",
    "an injury of the back of the knee or of its ligaments",
    "high heels and a foot that rolls inwards",
  ],
  limits: ["straightening the knee fully", "crouching", "going down stairs", "turning with the weight on a bent knee"],
  mistakenFor: [
    "popliteal (Baker's) cyst",
    "thrombosis of the popliteal vein (same-day assessment)",
    "popliteal artery aneurysm or entrapment",
    "tendinopathy of the popliteus tendon (outer side of the knee)",
    "meniscal tear, posterolateral corner or posterior cruciate injury",
    "gastrocnemius or hamstring tendinopathy",
  ],
  related: ["gastrocnemius", "plantaris", "biceps-femoris", "semimembranosus", "soleus"],
  selfCare:
    "Walk on flat ground for some days and take stairs one by one. Sit, bend the knee and gently turn your toes out, then in, ten times. A new lump, a swollen calf or a throb behind the knee needs a doctor first. Do not press hard into the hollow of the knee.",
  needling: {
    palpation:
      "Flat palpation of its lower inner end: knee bent and calf slack, the medial head of gastrocnemius and soleus pushed outwards, the finger follows the back of the tibia from its inner border below the condyle",
    position: "Side-lying on the sore side with the knee bent about 45 degrees, or prone with the leg supported",
    direction:
      "From the inner border of the upper third of the tibia, along its back and outwards, close to bone; never from the middle of the popliteal fossa",
    needle: "0.30 x 50",
    level: "advanced",
    hazards: [
      { structure: "Popliteal artery and vein, superficial to the muscle in the midline", kind: "vessel" },
      { structure: "Medial inferior genicular artery along the upper border", kind: "vessel" },
      {
        structure:
          "Anterior tibial artery, which in about one to three of a hundred legs runs deep to the muscle on the bone",
        kind: "vessel",
      },
      { structure: "Tibial nerve beside the vessels", kind: "nerve" },
      { structure: "Great saphenous vein and saphenous nerve at the inner border of the tibia", kind: "vessel" },
      { structure: "Capsule of the knee joint, if the needle is placed too high", kind: "joint" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "popliteus.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "popliteus",
      u: 0.78,
      v: 0.4,
      depth: 0.3,
      location: {
        patient: "At the inner back of the shin bone, four fingers below the crease of the knee.",
        clinician:
          "Lower inner end of the muscle on the back of the tibia, behind the insertions of the pes anserinus, deep to soleus and the medial head of gastrocnemius.",
      },
      essential: [{ zone: "posterior-knee", side: "same" }],
      spillover: [{ zone: "upper-calf", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "femur-medial-condyle-posterior", by: [-22, 0, -40] },
            { at: "femur-medial-condyle-posterior", by: [-24, -30, -40] },
          ],
          radius: [22, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "femur-medial-condyle-posterior", by: [-24, -58, -44] },
            { at: "femur-medial-condyle-posterior", by: [-22, -100, -46] },
          ],
          radius: [24, 17],
        },
      ],
      text: {
        patient: "An ache deep in the back of the knee joint. It may seep into the top of the calf.",
        clinician:
          "Pain in the back of the knee joint, centred in the popliteal fossa, with diffuse spread downwards to the upper calf.",
      },
      confidence: "medium",
      disagreement:
        "The classical description gives the back of the knee alone; later charts add diffuse spread to the calf. No study has mapped the referral; the tendon at the outer side of the knee hurts elsewhere.",
      sources: [
        { citation: "travell-1992", where: "chapter on popliteus" },
        { citation: "donnelly-2019", where: "chapter on popliteus" },
        {
          citation: "rodriguez-sanz-2021-popliteus",
          where: "abstract: needle reached the muscle in 10 of 11 cadavers",
        },
        { citation: "de-arriba-agre-2022", where: "abstract: 48 of 50 on ultrasound, no vessel or nerve met" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on popliteus" },
    { citation: "donnelly-2019", where: "chapter on popliteus" },
    { citation: "dommerholt-2018", where: "chapter on the leg and foot muscles" },
    { citation: "rodriguez-sanz-2021-popliteus", where: "abstract: 11 cadavers, 50 mm needle" },
    { citation: "de-arriba-agre-2022", where: "abstract: 50 volunteers, 0.30 x 50 mm" },
    { citation: "wells-1997" },
    { citation: "marin-concha-2021", where: "abstract: 8 of 280 knees; median 1 % in the literature" },
  ],
};
