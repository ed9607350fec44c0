import type { Muscle } from "../../types";

export const tibialisPosterior: Muscle = {
  id: "tibialis-posterior",
  label: "Tibialis posterior",
  latin: "Musculus tibialis posterior",
  synonyms: [],
  region: "leg",
  parts: ["tibialis-posterior"],
  actions: {
    patient: "Holds up the arch of the foot and turns the sole in.",
    clinician:
      "Inverts the foot and helps plantarflexion; the chief dynamic support of the medial longitudinal arch, locking the midfoot for push-off and checking pronation in early stance.",
  },
  attachments: {
    origin: "Interosseous membrane and the adjoining backs of tibia and fibula",
    insertion:
      "Tuberosity of the navicular, medial cuneiform, and by slips the other cuneiforms, cuboid and metatarsals 2-4",
  },
  innervation: { nerve: "Tibial nerve", roots: "L4-L5" },
  story: "The runner's hidden muscle: it lies deepest in the calf and holds up the arch.",
  feelsLike: {
    patient: "Pain along the cord above the heel when you run or walk on rough ground. The sole may ache as well.",
    clinician:
      "Pain concentrated along the calcaneal tendon above the heel with a diffuse ache of calf, heel and sole, worst on running or walking on uneven ground. Weak single heel raise or a heel that fails to turn in points to tendon failure rather than to a trigger point.",
  },
  provokedBy: [
    "running or jogging on uneven or sloping ground",
    "shoes worn down on one side",
    "a foot that rolls far inwards",
    "a sharp rise in the length of runs",
  ],
  limits: ["standing on tiptoe on one foot", "running on rough ground", "long walks without good shoes"],
  mistakenFor: [
    "tibialis posterior tendon dysfunction (adult acquired flatfoot)",
    "Achilles tendinopathy",
    "medial tibial stress syndrome or stress fracture of the tibia",
    "deep posterior compartment syndrome (the acute form is an emergency)",
    "tarsal tunnel syndrome",
    "deep vein thrombosis (same-day assessment)",
    "plantar heel pain",
  ],
  related: ["soleus", "flexor-digitorum-longus", "flexor-hallucis-longus", "fibularis-longus", "abductor-hallucis"],
  selfCare:
    "Walk and run on smooth, flat ground for a while. Wear firm shoes that stop the foot rolling in. Sit, cross the sore foot over the knee, then draw it up and turn the sole out; hold for a slow count of ten. Let someone look at an arch that sinks.",
  needling: {
    palpation:
      "Not felt directly: the deep ache is sought through soleus from behind the inner border of the tibia in its upper half, and along the back of the fibula",
    position: "Side-lying on the sore side, knee bent, inner side of the leg uppermost",
    direction:
      "At 30-50 % of the length of the tibia from above, from its inner border straight outwards along the back of the bone, keeping contact with it; the way from in front through the membrane passes the anterior tibial bundle",
    needle: "0.30 x 50-60",
    level: "specialist",
    hazards: [
      { structure: "Posterior tibial artery and veins behind the muscle", kind: "vessel" },
      { structure: "Tibial nerve behind the muscle", kind: "nerve" },
      { structure: "Fibular artery and veins at its outer border", kind: "vessel" },
      { structure: "Anterior tibial vessels and deep fibular nerve, if reached from in front", kind: "vessel" },
      { structure: "Great saphenous vein and saphenous nerve at the inner border of the tibia", kind: "vessel" },
      { structure: "Deep vein thrombosis: exclude it before needling or firm pressure", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "tibialis-posterior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "tibialis-posterior",
      u: 0.14,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "In the upper half of the leg, far in between the two bones. No finger can reach it.",
        clinician:
          "Upper third of the belly on the interosseous membrane, deep to soleus; in the densest zone of nerve endings found on dissection (70-80 % of the way up from the lateral malleolus to the fibular head).",
      },
      essential: [{ zone: "achilles-tendon", side: "same" }],
      spillover: [
        { zone: "posterior-calf", side: "same" },
        { zone: "heel-plantar", side: "same" },
        { zone: "sole-mid", side: "same" },
        { zone: "forefoot-plantar", side: "same" },
      ],
      rare: [{ zone: "lesser-toes-plantar", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "calcaneus-achilles-insertion", by: [-3, 12, -10] },
            { at: "calcaneus-achilles-insertion", by: [-3, 66, -10] },
            { at: "calcaneus-achilles-insertion", by: [-4, 112, -8] },
          ],
          radius: [11, 11, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-1", by: [8, 0, -105] },
            { at: "tibial-crest-2", by: [6, 0, -100] },
            { at: "tibial-crest-3", by: [4, 0, -80] },
            { at: "tibial-crest-4", by: [0, -4, -72] },
          ],
          radius: [22, 38, 34, 16],
        },
        {
          kind: "spillover",
          path: [
            { at: "calcaneal-tuberosity-plantar", by: [-8, -8, 10] },
            { at: "cuboid-centre", by: [10, -34, 4] },
            { at: "metatarsal-3-base", by: [4, -38, 20] },
            { at: "metatarsal-2-head", by: [-4, -18, -4] },
          ],
          radius: [15, 17, 19, 18],
        },
        {
          kind: "rare",
          path: [
            { at: "toe-3-proximal-phalanx-base", by: [0, -12, 6] },
            { at: "toe-3-middle-phalanx-base", by: [0, -10, 8] },
          ],
          radius: 22,
        },
      ],
      text: {
        patient:
          "Most of the pain sits on the cord above the heel. A weaker ache can fill the calf, the heel and the whole sole.",
        clinician:
          "Essential pain over the calcaneal tendon above the heel; spillover from the middle of the calf down to the heel and over the entire sole, now and then to the plantar surface of the toes.",
      },
      confidence: "medium",
      disagreement:
        "The point itself cannot be palpated, so that the pattern rests on tenderness through soleus and on injection. In a series of 100 patients with plantar fasciopathy it was held to be affected in 46 %.",
      sources: [
        { citation: "travell-1992", where: "chapter on tibialis posterior" },
        { citation: "donnelly-2019", where: "chapter on tibialis posterior" },
        { citation: "yi-2016", where: "abstract: nerve arborization" },
        { citation: "thummar-2020", where: "abstract" },
        { citation: "perez-bellmunt-2022", where: "abstract: distances to the bundles in 11 cadavers" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter on tibialis posterior" },
    { citation: "donnelly-2019", where: "chapter on tibialis posterior" },
    { citation: "perez-bellmunt-2022", where: "abstract: inner approach farther from the bundles than the front one" },
    { citation: "albin-2021", where: "abstract: 20 volunteers, inner approach, 50-60 mm" },
    { citation: "yun-2015", where: "abstract: guided against blind placement" },
    { citation: "yi-2016" },
    { citation: "wells-1997" },
  ],
};
