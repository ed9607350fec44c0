import type { Muscle, PainStroke, ReferredZone } from "../../types";

/* The charts draw one field along the inner thigh for both points. */
const innerThigh: readonly ReferredZone[] = [{ zone: "medial-thigh", side: "same" }];
const innerThighStrokes: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [
      { mm: [-24, 722, 2] },
      { mm: [-20, 690, 6] },
      { mm: [-18, 630, 6] },
      { mm: [-19, 570, 2] },
      { mm: [-21, 520, -6] },
    ],
    radius: [17, 23, 25, 23, 16],
  },
];

export const gracilis: Muscle = {
  id: "gracilis",
  label: "Gracilis",
  latin: "Musculus gracilis",
  synonyms: [],
  region: "thigh",
  parts: ["gracilis"],
  actions: {
    patient: "Brings the legs together and helps bend the knee. It is the slim strap on the inside of the thigh.",
    clinician:
      "Adducts the hip, flexes the knee and turns the flexed leg medially; supports the medial side of the knee.",
  },
  attachments: {
    origin: "Body and inferior ramus of the pubis, beside the symphysis",
    insertion: "Upper medial surface of the tibia, in the pes anserinus behind sartorius",
  },
  innervation: { nerve: "Obturator nerve, anterior branch", roots: "L2-L3" },
  story: "The hot seam: a burning line just where the inner seam of your trousers runs.",
  feelsLike: {
    patient:
      "A hot, stinging pain near the skin on the inside of the thigh. It goes on at rest and no way to sit or lie seems to help. A walk eases it.",
    clinician:
      "Superficial, hot, stinging pain up and down the medial thigh, constant at rest and hardly changed by position; walking relieves it. Quite unlike the deep ache of the other adductors.",
  },
  provokedBy: [
    "riding a horse or a motorcycle",
    "ballet and splits",
    "sitting with the legs crossed at the thigh",
    "a fall with the legs apart",
  ],
  limits: ["opening the legs with straight knees", "sitting astride"],
  mistakenFor: [
    "obturator or saphenous neuropathy",
    "pes anserine bursitis or tendinopathy",
    "L2-L3 radiculopathy, shingles before the rash",
    "superficial thrombophlebitis of the great saphenous vein or deep vein thrombosis (cord, redness, swelling: refer at once)",
    "stress fracture of the pubic ramus",
  ],
  related: ["adductor-longus", "adductor-magnus", "sartorius", "semitendinosus", "pectineus"],
  selfCare:
    "Short walks through the day. Sit on a firm chair and slide the straight leg out to the side till you feel a light pull, then rest there for half a minute. Loose trousers and cool air feel better than heat for some.",
  needling: {
    palpation:
      "Pincer palpation: the thin belly is lifted off the deeper adductors on the most medial line of the thigh",
    position: "Supine, the hip turned out, knee bent on a pillow",
    direction: "Between the grasping fingers, from front to back across the lifted strap",
    needle: "0.25 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Great saphenous vein in front of the muscle, under the skin", kind: "vessel" },
      { structure: "Saphenous nerve, from the lower third on", kind: "nerve" },
      {
        structure: "Branch of the obturator nerve and the vessels that enter between upper and middle third",
        kind: "nerve",
      },
    ],
  },
  triggerPoints: [
    {
      id: "gracilis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "gracilis",
      u: 0.35,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "On the inside of the thigh, about a third of the way from the groin to the knee.",
        clinician: "Upper-middle belly, on the most medial line of the thigh, near the entry of the obturator branch.",
      },
      essential: innerThigh,
      spillover: [],
      rare: [],
      strokes: innerThighStrokes,
      text: {
        patient: "It burns along the inner thigh, near the skin, up and down from the point.",
        clinician:
          "Hot, stinging surface pain travelling up and down the medial thigh. The densest innervation was found at 40-50 % of the way from the anterior superior iliac spine down the line of the femur, and, in children, in the middle of the belly nearer its posterior border.",
      },
      confidence: "medium",
      disagreement:
        "Described from few patients; the hot quality is also that of a skin nerve, so sensation over the inner thigh and knee is tested before the muscle is held responsible.",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "won-2012" },
        { citation: "kurtys-2023" },
        { citation: "yan-2019" },
      ],
    },
    {
      id: "gracilis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "gracilis",
      u: 0.52,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Midway down the inside of the thigh, where the strap can be pinched.",
        clinician: "Lower-middle belly, before the muscle tapers into its long tendon.",
      },
      essential: innerThigh,
      spillover: [],
      rare: [],
      strokes: innerThighStrokes,
      text: {
        patient: "The same hot stripe, felt more in its lower half, as if a nettle had brushed the leg.",
        clinician:
          "Field in common with TrP1. The knee is spared in the charts; pain at the pes anserinus suggests sartorius, semitendinosus or the bursa.",
      },
      confidence: "low",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "kurtys-2023" },
        { citation: "van-campenhout-2011" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
    { citation: "donnelly-2019", where: "chapter on the adductors" },
    { citation: "won-2012" },
    { citation: "kurtys-2023" },
    { citation: "van-campenhout-2011" },
  ],
};
