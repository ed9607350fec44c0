import type { Muscle } from "../../types";

export const gastrocnemius: Muscle = {
  id: "gastrocnemius",
  label: "Gastrocnemius",
  latin: "Musculus gastrocnemius",
  synonyms: [],
  region: "leg",
  parts: ["gastrocnemius-medial-head", "gastrocnemius-lateral-head"],
  actions: {
    patient: "Lifts the heel to push you forward, and helps to bend the knee.",
    clinician:
      "Plantarflexes the ankle, with most force when the knee is straight, and helps to flex the knee; with soleus it checks the forward tilt of the leg over the planted foot.",
  },
  attachments: {
    origin:
      "Medial head: popliteal surface above the medial femoral condyle. Lateral head: lateral surface of the lateral femoral condyle",
    insertion: "Back of the calcaneus through the calcaneal tendon, shared with soleus",
  },
  innervation: { nerve: "Tibial nerve", roots: "S1-S2" },
  story: "The calf-cramp muscle.",
  feelsLike: {
    patient:
      "Cramps in the calf at night, an ache in the calf or behind the knee, sometimes pain in the arch of the foot. Steep paths and uneven ground bring it on.",
    clinician:
      "Nocturnal calf cramp, ache of the calf and behind the knee, pain in the instep; brought on by walking uphill, over rocks or on a slanted surface. Calf pain that comes at a set walking distance and goes within minutes of standing still suggests arterial or spinal claudication instead.",
  },
  provokedBy: [
    "walking or running uphill, on sand or on a slanted road",
    "a new amount of running, jumping or cycling with a low saddle",
    "high heels, or a foot held pointed down at night by heavy bedding",
    "a tight band of a sock, or the edge of a chair pressing on the calf",
    "sitting or driving long with the foot pointed down",
    "cold while the muscle is tired",
  ],
  limits: [
    "bringing the foot up with the knee straight",
    "standing on tiptoe again and again",
    "walking fast or uphill",
    "straightening the knee with the foot drawn up",
  ],
  mistakenFor: [
    "deep vein thrombosis",
    "tear of the medial head (tennis leg)",
    "popliteal (Baker's) cyst",
    "intermittent claudication, arterial or spinal",
    "S1 radiculopathy",
    "chronic exertional compartment syndrome or popliteal artery entrapment",
    "plantar heel pain and arch strain",
  ],
  related: [
    "soleus",
    "plantaris",
    "semimembranosus",
    "semitendinosus",
    "biceps-femoris",
    "gluteus-minimus",
    "tibialis-posterior",
  ],
  selfCare:
    "For a cramp draw the foot up towards you with the knee straight and hold until it eases. Stretch at a wall, back knee straight and heel down, half a minute on each side. Keep the calves warm and the blanket loose over your feet. A calf that is newly swollen, warm or red needs a doctor the same day: do not rub or stretch it.",
  needling: {
    palpation:
      "Pincer palpation of each head from its free border with the knee slightly bent and the ankle relaxed; flat palpation where the head is too broad to lift",
    position: "Prone with a roll under the ankles, or side-lying with the inner or outer border of the calf uppermost",
    direction:
      "Between the palpating fingers, from the inner or outer border across the head, away from the midline of the calf and the hollow of the knee",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Tibial nerve in the midline, deep to the heads", kind: "nerve" },
      { structure: "Popliteal artery and vein in the midline of the upper part", kind: "vessel" },
      { structure: "Small saphenous vein between the heads", kind: "vessel" },
      { structure: "Sural nerve between the heads", kind: "nerve" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure on the calf", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "gastrocnemius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "gastrocnemius-medial-head",
      u: 0.37,
      v: 0.31,
      depth: 0.4,
      location: {
        patient: "At the inner edge of the calf, a little above its fullest part.",
        clinician:
          "Medial head near its inner border, a little above the middle of the belly. The commonest point of the muscle.",
      },
      essential: [
        { zone: "instep", side: "same" },
        { zone: "medial-calf", side: "same" },
      ],
      spillover: [
        { zone: "posterior-knee", side: "same" },
        { zone: "upper-calf", side: "same" },
        { zone: "medial-ankle", side: "same" },
      ],
      rare: [{ zone: "posteromedial-thigh", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "sustentaculum-tali", by: [14, -20, 12] },
            { at: "navicular-tuberosity", by: [8, -22, 12] },
            { at: "metatarsal-1-base", by: [13, -22, 6] },
          ],
          radius: [13, 14, 13],
        },
        {
          kind: "essential",
          path: [
            { at: "tibial-crest-1", by: [46, 12, -72] },
            { at: "tibial-crest-2", by: [44, 10, -68] },
            { at: "tibial-crest-3", by: [36, 10, -62] },
          ],
          radius: [20, 22, 16],
        },
        {
          kind: "spillover",
          path: [
            { at: "femur-medial-condyle-posterior", by: [-14, 24, -40] },
            { at: "femur-medial-condyle-posterior", by: [-18, -32, -40] },
            { at: "femur-medial-condyle-posterior", by: [-10, -68, -42] },
            { at: "femur-medial-condyle-posterior", by: [-4, -96, -42] },
          ],
          radius: [14, 17, 20, 21],
        },
        {
          kind: "rare",
          path: [
            { at: "adductor-tubercle", by: [4, 110, -25] },
            { at: "adductor-tubercle", by: [-4, 60, -28] },
            { at: "adductor-tubercle", by: [-12, 34, -35] },
          ],
          radius: [16, 15, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-4", by: [30, 25, -52] },
            { at: "tibial-crest-5", by: [24, 0, -35] },
            { at: "medial-malleolus-prominence", by: [6, 8, -4] },
            { at: "medial-malleolus", by: [10, -6, -10] },
          ],
          radius: [7, 5, 11, 13],
        },
      ],
      text: {
        patient:
          "The arch of the foot and the inner calf hurt. A thin line can run from the back of the knee to the inner ankle.",
        clinician:
          "Essential pain in the instep of the same foot and around the point on the inner calf; spillover over the back of the knee and upper calf and down the posteromedial leg to the ankle, at times beginning at the lower posteromedial thigh.",
      },
      confidence: "high",
      disagreement:
        "The link with nocturnal cramp rests on small injection trials without sham control; cramp has many other causes.",
      sources: [
        { citation: "travell-1992", where: "chapter 21, Gastrocnemius" },
        { citation: "donnelly-2019" },
        { citation: "prateepavanich-1999", where: "abstract: injection against quinine, n = 24" },
      ],
    },
    {
      id: "gastrocnemius.trp2",
      label: "TrP2",
      kind: "central",
      structure: "gastrocnemius-lateral-head",
      u: 0.42,
      v: 0.59,
      depth: 0.4,
      location: {
        patient: "In the outer half of the calf, at its fullest part.",
        clinician: "Lateral head at mid-belly, towards its outer border, slightly lower than TrP1 of the medial head.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [{ zone: "upper-calf", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "tibial-crest-1", by: [-22, 8, -95] },
            { at: "tibial-crest-1", by: [-18, -12, -98] },
          ],
          radius: [25, 26],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-1", by: [-14, -14, -98] },
            { at: "tibial-crest-1", by: [2, -22, -100] },
          ],
          radius: [18, 14],
        },
      ],
      text: {
        patient: "Pain that stays close to the sore spot in the outer calf.",
        clinician:
          "Pain around the point itself, in the upper outer calf; little spillover across the top of the calf.",
      },
      confidence: "medium",
      sources: [{ citation: "travell-1992", where: "chapter 21, Gastrocnemius" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gastrocnemius.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "gastrocnemius-medial-head",
      u: 0.19,
      v: 0.25,
      depth: 0.4,
      location: {
        patient: "Behind the inner side of the knee, at the top of the calf muscle.",
        clinician:
          "Upper end of the medial head behind the medial femoral condyle, near its tendon, at the border of the popliteal fossa.",
      },
      essential: [{ zone: "posterior-knee", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "femur-medial-condyle-posterior", by: [-16, 20, -40] },
            { at: "femur-medial-condyle-posterior", by: [-15, -22, -40] },
          ],
          radius: [18, 18],
        },
      ],
      text: {
        patient: "Pain behind the knee, on its inner side.",
        clinician: "Essential pain behind the knee, more on the inner side, around the point.",
      },
      needling: {
        palpation:
          "Pincer or flat palpation of the inner border of the head with the knee slightly bent; feel the popliteal pulse first",
        position: "Prone with a roll under the ankles, or side-lying with the inner border uppermost",
        direction:
          "From the inner border, tangentially across the head and away from the middle of the hollow of the knee",
        needle: "0.25-0.30 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Popliteal artery and vein in the midline", kind: "vessel" },
          { structure: "Tibial nerve in the midline", kind: "nerve" },
          { structure: "Great saphenous vein and saphenous nerve at the inner side of the knee", kind: "vessel" },
          { structure: "Knee joint and popliteal cyst beneath the head", kind: "joint" },
          {
            structure: "Deep vein thrombosis: exclude it before needling or firm pressure on the calf",
            kind: "vessel",
          },
        ],
      },
      confidence: "medium",
      sources: [{ citation: "travell-1992", where: "chapter 21, Gastrocnemius" }, { citation: "donnelly-2019" }],
    },
    {
      id: "gastrocnemius.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "gastrocnemius-lateral-head",
      u: 0.19,
      v: 0.69,
      depth: 0.4,
      location: {
        patient: "Just below the crease of the knee, on its outer side.",
        clinician:
          "Upper end of the lateral head behind the lateral femoral condyle, near its tendon, at the border of the popliteal fossa.",
      },
      essential: [{ zone: "posterior-knee", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "femur-lateral-condyle-posterior", by: [14, 12, -40] },
            { at: "femur-lateral-condyle-posterior", by: [10, -30, -40] },
          ],
          radius: [19, 20],
        },
      ],
      text: {
        patient: "The outer half of the hollow of the knee aches.",
        clinician: "Essential pain behind the knee, more on the outer side, around the point.",
      },
      needling: {
        palpation:
          "Pincer or flat palpation of the head just inside the biceps femoris tendon with the knee slightly bent; roll the common fibular nerve under the finger first",
        position: "Prone with a roll under the ankles, or side-lying with the outer border uppermost",
        direction:
          "Tangentially across the head, between the common fibular nerve at the biceps tendon and the middle of the hollow of the knee",
        needle: "0.25-0.30 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Common fibular nerve along the biceps femoris tendon", kind: "nerve" },
          { structure: "Popliteal artery and vein in the midline", kind: "vessel" },
          { structure: "Tibial nerve and lateral sural cutaneous nerve", kind: "nerve" },
          { structure: "Knee joint beneath the head", kind: "joint" },
          {
            structure: "Deep vein thrombosis: exclude it before needling or firm pressure on the calf",
            kind: "vessel",
          },
        ],
      },
      confidence: "medium",
      sources: [{ citation: "travell-1992", where: "chapter 21, Gastrocnemius" }, { citation: "donnelly-2019" }],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 21, Gastrocnemius" },
    { citation: "donnelly-2019" },
    { citation: "dommerholt-2018" },
    { citation: "prateepavanich-1999", where: "abstract" },
    {
      citation: "benito-de-pedro-2019",
      where: "abstract: more sensitive straight after needling, triathletes, n = 34",
    },
    { citation: "cruz-montecinos-2021", where: "abstract: twitches of the medial head on ultrasound, n = 7" },
    { citation: "wells-1997" },
  ],
};
