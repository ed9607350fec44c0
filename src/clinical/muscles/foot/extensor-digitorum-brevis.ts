import type { Muscle } from "../../types";

export const extensorDigitorumBrevis: Muscle = {
  id: "extensor-digitorum-brevis",
  label: "Extensor digitorum brevis",
  latin: "Extensor brevis digitorum",
  synonyms: [],
  region: "foot",
  parts: ["extensor-digitorum-brevis"],
  actions: {
    patient: "Lifts the middle three toes. It is the soft bump in front of the outer ankle.",
    clinician:
      "Extends the proximal phalanges of toes 2-4 through the long extensor tendons, above all when the ankle is dorsiflexed and the long extensor is slack.",
  },
  attachments: {
    origin:
      "Upper lateral face of the calcaneus in front of the sinus tarsi, stem of the inferior extensor retinaculum",
    insertion: "Lateral sides of the long extensor tendons of toes 2-4",
  },
  innervation: { nerve: "Lateral branch of the deep fibular nerve", roots: "L5-S1" },
  story: "The little bump on top of the foot that is often taken for the swelling of a sprain.",
  feelsLike: {
    patient:
      "A sore spot on the outer top of the foot, under the laces. Tight shoes and going down stairs make it worse.",
    clinician:
      "Local ache over the belly and the neighbouring outer dorsum, under the laces, worse with tight lacing and on active toe extension. After an inversion sprain it can stay tender once the ligaments have settled.",
  },
  provokedBy: [
    "laces or straps pulled tight over the top of the foot",
    "an ankle sprain, or a long time in a cast",
    "shoes that are too short, so that the toes stay bent",
    "running downhill",
  ],
  limits: ["lifting the toes with the ankle up", "walking in tight shoes", "kneeling on the top of the foot"],
  mistakenFor: [
    "lateral ankle sprain, sinus tarsi syndrome",
    "avulsion or stress fracture of calcaneus, cuboid or metatarsals",
    "midfoot sprain of the tarsometatarsal (Lisfranc) joints: swelling and bruising of the sole need prompt imaging",
    "midfoot osteoarthritis",
    "extensor tendinopathy",
    "anterior tarsal tunnel syndrome, L5 radiculopathy",
    "gout or infection (red, hot, swollen)",
  ],
  related: [
    "extensor-hallucis-brevis",
    "extensor-digitorum-longus",
    "fibularis-tertius",
    "fibularis-brevis",
    "interossei-dorsales-pedis",
    "tibialis-anterior",
  ],
  selfCare:
    "Skip an eyelet or lace the shoe in straight bars so that nothing presses on the sore bump. Sit, put the ankle on the other knee and curl the toes down with your hand for half a minute. Stroke the top of the foot from ankle to toes with two fingers and some cream.",
  needling: {
    palpation:
      "Flat palpation on the tarsal bones, just in front of and below the lateral malleolus; the belly swells when the toes are lifted against a finger",
    position: "Supine or side-lying, the foot supported",
    direction: "Shallow and tangential, from lateral to medial within the belly, away from the dorsalis pedis pulse",
    needle: "0.20 x 25-30",
    level: "standard",
    hazards: [
      {
        structure: "Dorsalis pedis artery, medial to the muscle, and the lateral tarsal artery beneath it",
        kind: "vessel",
      },
      { structure: "Deep fibular nerve and its lateral branch", kind: "nerve" },
      { structure: "Superficial fibular nerve in the skin above", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-digitorum-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-digitorum-brevis",
      u: 0.2,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On top of the foot, two fingers in front of the outer ankle bone.",
        clinician: "In the belly over the calcaneus and cuboid, in front of and below the lateral malleolus.",
      },
      essential: [{ zone: "dorsal-foot-lateral", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-108, 66, 4] }, { mm: [-112, 58, 22] }, { mm: [-114, 50, 36] }],
          radius: [10, 13, 9],
        },
      ],
      text: {
        patient: "The ache stays on the outer half of the top of the foot, close to the sore bump.",
        clinician:
          "Local reference over the outer dorsum of the foot around and in front of the belly; the toes are spared.",
      },
      confidence: "medium",
      disagreement:
        "The manual draws one common field on the dorsum for this muscle and extensor hallucis brevis. No study has mapped it in patients.",
      sources: [
        { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
        { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
        { citation: "swathi-2017", where: "abstract: bellies and nerves vary" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "del-pinal-2000", where: "abstract: the lateral tarsal artery is the main supply" },
    { citation: "swathi-2017", where: "abstract: an accessory deep fibular nerve in some feet" },
  ],
};
