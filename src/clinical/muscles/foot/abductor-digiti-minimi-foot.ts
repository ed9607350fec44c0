import type { Muscle } from "../../types";

export const abductorDigitiMinimiFoot: Muscle = {
  id: "abductor-digiti-minimi-foot",
  label: "Abductor digiti minimi (foot)",
  latin: "Abductor digiti minimi pedis",
  synonyms: [],
  region: "foot",
  parts: ["abductor-digiti-minimi-foot"],
  actions: {
    patient: "Pads the outer edge of the sole and moves the little toe out.",
    clinician: "Abducts and flexes the fifth toe and supports the lateral arch under load.",
  },
  attachments: {
    origin: "Both processes of the calcaneal tuberosity, plantar aponeurosis",
    insertion: "Lateral side of the base of the proximal phalanx of the fifth toe",
  },
  innervation: { nerve: "Lateral plantar nerve (first branch)", roots: "S1-S3" },
  story: "The outer bumper of the foot: it aches under the little toe.",
  feelsLike: {
    patient: "The pad under the base of the little toe is sore. The outer edge of the foot feels tired by night.",
    clinician:
      "Ache under the fifth metatarsal head and along the outer sole on loading. Its nerve, the first branch of the lateral plantar, may be trapped at the heel; wasting of this muscle on MRI is the usual sign of that.",
  },
  provokedBy: [
    "narrow shoes that squeeze the little toe",
    "walking on the outer edge of the foot, or bow legs and high arches",
    "a twisted ankle, or walking in a cast",
    "court sports with quick side steps",
  ],
  limits: ["spreading the little toe", "side steps", "standing on the outer edge of the foot"],
  mistakenFor: [
    "bunionette, bursitis under the fifth metatarsal head",
    "fracture of the fifth metatarsal (after a twist, or slow from stress): needs prompt imaging",
    "entrapment of the first branch of the lateral plantar nerve",
    "tendinopathy of the fibular muscles, cuboid pain",
    "S1 radiculopathy, sural nerve irritation",
    "gout",
  ],
  related: [
    "flexor-digiti-minimi-foot",
    "fibularis-longus",
    "fibularis-brevis",
    "quadratus-plantae",
    "flexor-digitorum-brevis",
    "abductor-hallucis",
  ],
  selfCare:
    "Measure the width of your shoes: the little toe should not be pushed in. Squeeze the outer edge of the foot between thumb and fingers, a bit at a time, from the heel forward. Then draw the little toe in and up for twenty seconds. Walk a while with your weight shared over the whole foot.",
  needling: {
    palpation:
      "Pincer along the outer edge of the sole between the heel and the fifth metatarsal base; the toe is abducted to feel it tighten",
    position: "Side-lying on the other side or prone, the outer edge of the foot free",
    direction:
      "From the outer edge, tangential and medially within the belly, toward the finger, not deep into the sole",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      { structure: "Lateral plantar nerve and its first branch", kind: "nerve" },
      { structure: "Lateral plantar artery and veins", kind: "vessel" },
      { structure: "Sural nerve at the outer edge of the foot", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "abductor-digiti-minimi-foot.trp1",
      label: "TrP1",
      kind: "central",
      structure: "abductor-digiti-minimi-foot",
      u: 0.42,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the outer edge of the sole, about halfway along.",
        clinician: "Mid-belly on the outer edge of the sole, just behind and medial to the tuberosity of metatarsal 5.",
      },
      essential: [{ zone: "fifth-mt-head", side: "same" }],
      spillover: [{ zone: "lateral-foot", side: "same" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-130, 1, 60] }, { mm: [-126, 0, 52] }], radius: 10 },
        {
          kind: "spillover",
          path: [{ mm: [-139, 14, 46] }, { mm: [-134, 14, 28] }, { mm: [-128, 12, 10] }],
          radius: [9, 10, 8],
        },
      ],
      text: {
        patient: "It hurts where the little toe joins the foot, on the sole. Some of it runs back along the rim.",
        clinician:
          "Essential pain under the head of metatarsal 5; spillover along the outer border of the forefoot and midfoot.",
      },
      confidence: "medium",
      disagreement:
        "Not separated from flexor digiti minimi in all charts. Comparing 100 scans with wasting of this muscle and 100 without, its wasting went with plantar fasciitis and heel spurs, so pain in this foot may come from the nerve.",
      sources: [
        { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
        { citation: "chundru-2008", where: "introduction and methods" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 26, Superficial intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "chundru-2008", where: "introduction: the first branch of the lateral plantar nerve" },
    { citation: "ding-2012", where: "abstract: fractures of the fifth metatarsal" },
  ],
};
