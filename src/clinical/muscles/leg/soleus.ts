import type { Muscle } from "../../types";

export const soleus: Muscle = {
  id: "soleus",
  label: "Soleus",
  latin: "Musculus soleus",
  synonyms: [],
  region: "leg",
  parts: ["soleus"],
  actions: {
    patient: "Steadies you when you stand, lifts the heel, and helps to pump the blood up from the leg.",
    clinician:
      "Plantarflexes the ankle whatever the position of the knee; its tonic activity checks the forward sway of the leg in standing and walking. Its contraction empties the venous sinuses of the calf.",
  },
  attachments: {
    origin:
      "Back of the head and upper third of the fibula, tendinous arch, soleal line and middle third of the medial border of the tibia",
    insertion: "Back of the calcaneus through the calcaneal tendon, shared with gastrocnemius",
  },
  innervation: { nerve: "Tibial nerve", roots: "S1-S2" },
  story: "The heel-pain muscle of the calf, and the leg's second heart.",
  feelsLike: {
    patient:
      "Pain in the heel, under it or at the back, so that putting weight on it can be hard. Stairs, hills and squatting with the heel down are limited.",
    clinician:
      "Heel pain, at times so intense that weight on the heel is avoided, and ache of the lower Achilles tendon; walking uphill and stairs are limited, and dorsiflexion is short with the knee bent. Aching feet and a heavy calf are reported with the upper point.",
  },
  provokedBy: [
    "running on the forefoot, hill running or a sudden rise in distance",
    "skating, skiing or walking in shoes with a stiff sole",
    "a slip on the ball of the foot with the heel forced down",
    "high heels worn daily",
    "the edge of a seat or footrest pressing on the calf",
    "pedalling or driving with the foot pointed down for long",
  ],
  limits: [
    "bringing the foot up with the knee bent",
    "squatting with the heels on the floor",
    "going upstairs and uphill",
    "hopping on the sore leg",
  ],
  mistakenFor: [
    "deep vein thrombosis",
    "Achilles tendinopathy",
    "plantar heel pain (plantar fasciopathy) and calcaneal stress fracture",
    "medial tibial stress syndrome",
    "popliteal (Baker's) cyst",
    "tear of soleus",
    "S1 radiculopathy",
    "chronic exertional compartment syndrome or popliteal artery entrapment",
  ],
  related: [
    "gastrocnemius",
    "quadratus-plantae",
    "abductor-hallucis",
    "tibialis-posterior",
    "flexor-digitorum-longus",
    "plantaris",
  ],
  selfCare:
    "Stretch at a wall with the back knee bent and the heel down, half a minute on each side. Circle and pump your feet during long sitting. Raise training step by step, and choose shoes with a flexible sole. A calf that is newly swollen, warm or red needs a doctor the same day: do not rub or stretch it.",
  needling: {
    palpation:
      "Pincer or flat palpation with the knee bent, so that gastrocnemius slackens: from the inner border behind the tibia, or from the outer border behind the fibula",
    position: "Side-lying on the sore side for the inner border, on the other side for the outer border, knee bent",
    direction:
      "From the inner or outer border towards the middle of the muscle, across the leg, staying superficial to the deep compartment",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Posterior tibial artery and veins, deep to the muscle", kind: "vessel" },
      { structure: "Tibial nerve, deep to the muscle", kind: "nerve" },
      { structure: "Fibular artery and veins, deep to the outer half", kind: "vessel" },
      { structure: "Great and small saphenous veins, saphenous and sural nerves under the skin", kind: "vessel" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure on the calf", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "soleus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "soleus",
      u: 0.74,
      v: 0.16,
      depth: 0.4,
      location: {
        patient: "At the inner side of the lower calf, just below where the bulge of the calf ends.",
        clinician:
          "A little below the lower end of the gastrocnemius bellies, on the inner side of the midline. The commonest point of the muscle.",
      },
      essential: [
        { zone: "heel-posterior", side: "same" },
        { zone: "heel-plantar", side: "same" },
        { zone: "achilles-tendon", side: "same" },
      ],
      spillover: [
        { zone: "heel-medial", side: "same" },
        { zone: "instep", side: "same" },
        { zone: "local", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "calcaneus-achilles-insertion", by: [-2, 72, -10] },
            { at: "calcaneus-achilles-insertion", by: [-2, 28, -10] },
            { at: "calcaneus-posterior", by: [1, 4, -8] },
            { at: "calcaneal-tuberosity-plantar", by: [-6, -6, -14] },
            { at: "calcaneal-tuberosity-plantar", by: [-8, -8, 8] },
            { at: "calcaneal-tuberosity-plantar", by: [-12, -8, 24] },
          ],
          radius: [11, 11, 16, 9, 19, 18],
        },
        {
          kind: "spillover",
          path: [
            { at: "sustentaculum-tali", by: [10, -22, -22] },
            { at: "sustentaculum-tali", by: [14, -20, 10] },
            { at: "navicular-tuberosity", by: [8, -22, 4] },
          ],
          radius: [12, 13, 12],
        },
        {
          kind: "spillover",
          path: [{ at: "tibial-crest-4", by: [24, 4, -62] }],
          radius: 22,
        },
      ],
      text: {
        patient: "The heel hurts, at the back and below. Often the cord above it is sore too.",
        clinician:
          "Essential pain and tenderness of the posterior and plantar heel and the distal calcaneal tendon; spillover around the point and a little forward into the instep.",
      },
      confidence: "high",
      disagreement:
        "In a sham-controlled trial in plantar heel pain (n = 84) needling of foot and calf points eased first-step pain by 14 mm of 100 more than sham, less than the smallest difference held to matter.",
      sources: [
        { citation: "travell-1992", where: "chapter 22, Soleus and plantaris" },
        { citation: "donnelly-2019" },
        { citation: "cotchett-2014", where: "abstract" },
      ],
    },
    {
      id: "soleus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "soleus",
      u: 0.27,
      v: 0.66,
      depth: 0.4,
      location: {
        patient: "At the upper outer calf, near the small bone below the outer knee.",
        clinician:
          "Near the fibular origin, below and behind the head of the fibula, deep to the lateral head of gastrocnemius.",
      },
      essential: [{ zone: "upper-calf", side: "same" }],
      spillover: [{ zone: "posterior-calf", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "tibial-crest-1", by: [-15, 35, -100] },
            { at: "tibial-crest-1", by: [5, 10, -100] },
            { at: "tibial-crest-1", by: [5, -20, -100] },
          ],
          radius: [30, 42, 42],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-2", by: [2, 12, -100] },
            { at: "tibial-crest-2", by: [2, -15, -100] },
          ],
          radius: [39, 30],
        },
      ],
      text: {
        patient: "A spread-out ache in the upper half of the calf.",
        clinician: "Diffuse pain over the upper half of the calf; spillover farther down the calf.",
      },
      needling: {
        palpation:
          "Flat palpation behind the fibula with the knee bent, pressing the lateral head of gastrocnemius aside; locate the head and neck of the fibula and the nerve first",
        position: "Side-lying on the other side, knee bent, the outer border uppermost",
        direction:
          "From the outer border well below the neck of the fibula, backward and inward, never forward onto the fibular neck",
        needle: "0.25-0.30 x 40-50",
        level: "advanced",
        hazards: [
          { structure: "Common fibular nerve at the head and neck of the fibula", kind: "nerve" },
          { structure: "Popliteal and posterior tibial vessels under the tendinous arch", kind: "vessel" },
          { structure: "Tibial nerve under the tendinous arch", kind: "nerve" },
          { structure: "Fibular artery and veins", kind: "vessel" },
          {
            structure: "Deep vein thrombosis: exclude it before needling or firm pressure on the calf",
            kind: "vessel",
          },
        ],
      },
      confidence: "medium",
      sources: [{ citation: "travell-1992", where: "chapter 22, Soleus and plantaris" }, { citation: "donnelly-2019" }],
    },
    {
      id: "soleus.trp3",
      label: "TrP3",
      kind: "central",
      structure: "soleus",
      u: 0.66,
      v: 0.79,
      depth: 0.45,
      location: {
        patient: "Low in the calf, on its outer side, a little higher than the first point.",
        clinician:
          "Above TrP1 and on the outer side of the midline, near the lower end of the lateral head of gastrocnemius.",
      },
      essential: [{ zone: "sacroiliac", side: "same" }],
      spillover: [{ zone: "local", side: "same" }],
      rare: [{ zone: "angle-of-jaw", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "psis", by: [0, -8, -20] },
            { at: "psis", by: [2, -22, -25] },
          ],
          radius: [13, 12],
        },
        {
          kind: "spillover",
          path: [{ at: "tibial-crest-4", by: [-8, 30, -75] }],
          radius: 22,
        },
        {
          kind: "rare",
          path: [{ at: "gonion", by: [-14, 2, 3] }],
          radius: 16,
        },
      ],
      text: {
        patient:
          "A deep ache on the same side at the base of the spine, far from the calf, with some pain around the point.",
        clinician:
          "Deep pain over the sacroiliac joint of the same side; some pain around the point. A single exceptional report describes pain of the same side of the jaw.",
      },
      confidence: "low",
      disagreement:
        "Pain at the sacroiliac joint, let alone the jaw, from the calf rests on few clinical observations; look for a local cause there first. A review explains the path to the sacroiliac joint by a spread of excitation in the cord; it measures none.",
      sources: [
        { citation: "travell-1992", where: "chapter 22, Soleus and plantaris" },
        {
          citation: "mense-2008",
          where: "figure 3: how the cord could refer pain from soleus to the sacroiliac joint",
        },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 22, Soleus and plantaris" },
    { citation: "donnelly-2019" },
    { citation: "dommerholt-2018" },
    { citation: "cotchett-2014", where: "abstract" },
    { citation: "benito-de-pedro-2019", where: "abstract: triceps surae of triathletes, n = 34" },
    { citation: "wells-1997" },
  ],
};
