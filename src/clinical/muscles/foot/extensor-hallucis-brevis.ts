import type { Muscle } from "../../types";

export const extensorHallucisBrevis: Muscle = {
  id: "extensor-hallucis-brevis",
  label: "Extensor hallucis brevis",
  latin: "Extensor brevis hallucis",
  synonyms: [],
  region: "foot",
  parts: ["extensor-hallucis-brevis"],
  actions: {
    patient: "Helps to lift the big toe.",
    clinician:
      "Extends the proximal phalanx of the hallux; it is the most medial and often the largest belly of the short extensor.",
  },
  attachments: {
    origin: "Upper face of the calcaneus, in common with extensor digitorum brevis",
    insertion: "Dorsal base of the proximal phalanx of the hallux",
  },
  innervation: { nerve: "Lateral branch of the deep fibular nerve", roots: "L5-S1" },
  story: "The lace-line muscle: it lies just where the bow of your shoe sits.",
  feelsLike: {
    patient: "A dull soreness in the middle of the top of the foot. The bow of the shoe seems to press on a bruise.",
    clinician:
      "Ache over the middle of the dorsum under the laces. Numbness or burning in the first web space is not muscle pain but the medial branch of the deep fibular nerve, which this muscle crosses and may press on.",
  },
  provokedBy: [
    "tight laces, ski boots and skates",
    "sitting on the feet, with the tops of the feet flat on the floor",
    "dance and kicking a ball with the instep",
    "a stiff big toe joint",
  ],
  limits: ["lifting the big toe", "pointing the foot while the big toe is curled"],
  mistakenFor: [
    "deep fibular nerve entrapment (anterior tarsal tunnel syndrome)",
    "midfoot osteoarthritis with a dorsal spur",
    "stress fracture of the navicular or second metatarsal: needs prompt imaging",
    "tarsometatarsal (Lisfranc) injury",
    "tendinopathy of tibialis anterior or extensor hallucis longus",
    "ganglion, gout",
  ],
  related: [
    "extensor-digitorum-brevis",
    "extensor-hallucis-longus",
    "tibialis-anterior",
    "interossei-dorsales-pedis",
    "extensor-digitorum-longus",
  ],
  selfCare:
    "Loosen the bow, or put a bit of soft felt under the tongue of the shoe. With the heel on the floor, pull the big toe down with your fingers, count to twenty and let go; three times. If the skin next to the big toe goes numb, change the shoe first.",
  needling: {
    palpation:
      "Flat palpation medial to the bump of extensor digitorum brevis; the dorsalis pedis pulse is felt and marked first, the tendon then runs over it toward the hallux",
    position: "Supine, the foot flat or over a roll",
    direction:
      "Shallow and nearly flat to the skin, lateral to the pulse, from lateral to medial no further than the artery's line",
    needle: "0.20 x 25",
    level: "standard",
    hazards: [
      { structure: "Dorsalis pedis artery, which the tendon crosses", kind: "vessel" },
      { structure: "Deep fibular nerve beside the artery", kind: "nerve" },
      { structure: "Branches of the superficial fibular nerve under the skin", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "extensor-hallucis-brevis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "extensor-hallucis-brevis",
      u: 0.25,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Near the middle of the top of the foot, where the tongue of the shoe lies.",
        clinician: "In the most medial belly of the short extensor, over the navicular and lateral cuneiform.",
      },
      essential: [{ zone: "dorsal-foot", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-82, 74, 24] }, { mm: [-84, 65, 40] }, { mm: [-87, 54, 56] }],
          radius: [17, 19, 17],
        },
      ],
      text: {
        patient: "A flat, bruised ache under the laces. It does not run on into the toe.",
        clinician:
          "Local reference over the middle of the dorsum; pain in the toe itself speaks for the joint or for the long extensor.",
      },
      confidence: "medium",
      disagreement:
        "Charted together with extensor digitorum brevis as one field. In dissections this belly was the most prominent one of the short extensor, and an accessory deep fibular nerve helped to supply the muscle in some feet.",
      sources: [
        { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
        { citation: "swathi-2017", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "swathi-2017", where: "abstract" },
    { citation: "del-pinal-2000", where: "abstract: course of the dorsalis pedis artery" },
  ],
};
