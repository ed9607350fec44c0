import type { Muscle } from "../../types";

export const tibialisAnterior: Muscle = {
  id: "tibialis-anterior",
  label: "Tibialis anterior",
  latin: "Musculus tibialis anterior",
  synonyms: ["anterior tibial"],
  region: "leg",
  parts: ["tibialis-anterior"],
  actions: {
    patient: "Lifts the foot so that the toes clear the ground.",
    clinician:
      "Dorsiflexes the ankle and inverts the foot; lets the forefoot down after heel strike and clears it in swing; steadies the leg over the foot in standing.",
  },
  attachments: {
    origin: "Lateral condyle and upper half of the lateral surface of the tibia, interosseous membrane",
    insertion: "Medial cuneiform and base of the first metatarsal, inner and plantar side",
  },
  innervation: { nerve: "Deep fibular nerve", roots: "L4-L5" },
  story: "The foot-lifter: the shin gives the pain, the big toe feels it.",
  feelsLike: {
    patient:
      "The big toe and the front of the ankle hurt, though the toe looks well. You may trip or drag the foot when tired.",
    clinician:
      "Pain of the anteromedial ankle and great toe with weak dorsiflexion: dragging, tripping and ankle weakness, seldom at night. A swollen, tense front compartment with pain out of proportion is another matter and urgent.",
  },
  provokedBy: [
    "a long walk or run after a time of little training",
    "walking on rough or sloping ground",
    "catching a toe, or a sprain of the ankle",
    "short, stiff calf muscles that it has to work against",
    "a gas pedal that holds the foot up for hours",
  ],
  limits: ["pointing the foot down and out", "lifting the front of the foot again and again", "walking on the heels"],
  mistakenFor: [
    "acute anterior compartment syndrome (emergency)",
    "chronic exertional compartment syndrome",
    "medial tibial stress syndrome or stress fracture of the tibia",
    "L4-L5 radiculopathy or common fibular neuropathy (foot drop)",
    "gout or arthritis of the first metatarsophalangeal joint",
    "tendinopathy or rupture of the tibialis anterior tendon",
  ],
  related: ["extensor-digitorum-longus", "extensor-hallucis-longus", "fibularis-longus", "gastrocnemius", "soleus"],
  selfCare:
    "Kneel or sit with the top of the foot on a soft mat, toes pointed, and let the front of the shin ease for half a minute. Stretch the calf too. Build up walks step by step. A shin that turns hard and very sore after effort, or a foot that will not lift, needs help at once.",
  needling: {
    palpation:
      "Flat palpation in the upper third, just outside the tibial crest; lifting the foot with the sole turned in shows the belly and its border with extensor digitorum longus",
    position: "Lying on the back, knee slightly bent over a roll",
    direction: "Inwards towards the lateral surface of the tibia, shallow, within the inner half of the belly",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Deep fibular nerve on the membrane, deep and outside", kind: "nerve" },
      { structure: "Anterior tibial artery and veins on the membrane", kind: "vessel" },
      {
        structure: "Tight front compartment: bleeding in it can raise the pressure; not after effort or injury",
        kind: "other",
      },
    ],
  },
  triggerPoints: [
    {
      id: "tibialis-anterior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "tibialis-anterior",
      u: 0.12,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the front of the leg, beside the shin bone, about a hand below the knee.",
        clinician:
          "Upper third of the belly, a finger's breadth outside the tibial crest; near the densest nerve branching (70-80 % of the way up from lateral malleolus to fibular head).",
      },
      essential: [
        { zone: "anteromedial-ankle", side: "same" },
        { zone: "great-toe-dorsal", side: "same" },
      ],
      spillover: [
        { zone: "shin", side: "same" },
        { zone: "dorsal-foot", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "tibia-plafond-centre", by: [16, 14, 28] },
            { at: "tibia-plafond-centre", by: [12, -4, 32] },
          ],
          radius: [12, 13],
        },
        {
          kind: "essential",
          path: [
            { at: "metatarsal-1-head", by: [6, 16, 4] },
            { at: "hallux-proximal-phalanx-base", by: [2, 14, 12] },
            { at: "hallux-distal-phalanx-base", by: [4, 12, 4] },
            { at: "hallux-bony-tip", by: [2, 10, -4] },
          ],
          radius: [8, 12, 12, 9],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-1", by: [-18, -20, 10] },
            { at: "tibial-crest-2", by: [-14, -10, 10] },
            { at: "tibial-crest-3", by: [-10, 0, 10] },
            { at: "tibial-crest-4", by: [-4, 0, 10] },
            { at: "tibial-crest-5", by: [4, -10, 10] },
            { at: "tibia-plafond-centre", by: [14, 20, 28] },
          ],
          radius: [13, 12, 11, 9, 7, 6],
        },
        {
          kind: "spillover",
          path: [
            { at: "navicular-centre", by: [2, 16, 6] },
            { at: "medial-cuneiform-centre", by: [-7, 16, 8] },
            { at: "metatarsal-1-head", by: [-9, 18, -18] },
            { at: "metatarsal-1-head", by: [-2, 18, -4] },
          ],
          radius: [15, 14, 15, 12],
        },
      ],
      text: {
        patient:
          "Pain in front of the inner ankle and on top of the big toe. A thin trail may link shin, ankle and toe.",
        clinician:
          "Essential pain over the anteromedial ankle and the dorsal and medial great toe; spillover in a narrow band from the point down the shin to the ankle and over the medial dorsum of the foot.",
      },
      confidence: "high",
      disagreement:
        "Salt water injected into this muscle in volunteers gave a local ache and pain referred to parts farther down; over four weekly injections the local pain shrank and the referred pain grew. Tendon and tendon-bone sites hurt more than the belly.",
      sources: [
        { citation: "travell-1992", where: "chapter on tibialis anterior" },
        { citation: "donnelly-2019", where: "chapter on tibialis anterior" },
        { citation: "rubin-2010", where: "abstract: 21 volunteers" },
        { citation: "gibson-2006", where: "abstract: 18 volunteers" },
        { citation: "yi-2017", where: "abstract: nerve branching" },
        { citation: "akamatsu-2022", where: "abstract: nerve entry and described points, 5 cadavers" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on tibialis anterior" },
    { citation: "donnelly-2019", where: "chapter on tibialis anterior" },
    { citation: "gibson-2006" },
    { citation: "rubin-2010" },
    { citation: "lopez-gonzalez-2021", where: "abstract: needling of this muscle and fibularis longus, n = 32" },
    { citation: "perez-costa-2016", where: "abstract: footballers with ankle pain, n = 17" },
    { citation: "fraipont-2003", where: "compartment syndromes" },
  ],
};
