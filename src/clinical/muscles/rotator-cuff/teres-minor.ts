import type { Muscle } from "../../types";

export const teresMinor: Muscle = {
  id: "teres-minor",
  label: "Teres minor",
  latin: "Musculus teres minor",
  synonyms: [],
  region: "rotator-cuff",
  parts: ["teres-minor"],
  actions: {
    patient: "Turns the arm outwards, as the small partner of infraspinatus.",
    clinician:
      "Lateral rotation of the arm, with a weak adduction; as part of the cuff it steadies the humeral head and draws it down during elevation.",
  },
  attachments: {
    origin: "Upper two thirds of the dorsal surface along the lateral border of the scapula",
    insertion: "Inferior facet of the greater tubercle of the humerus and the capsule of the shoulder joint",
  },
  innervation: { nerve: "Axillary nerve", roots: "C5-C6" },
  story: "The small helper of infraspinatus: one sore spot at the back of the shoulder, no bigger than a plum.",
  feelsLike: {
    patient:
      "A sharp, deep spot at the back of the outer shoulder that you can cover with a few fingers. It often shows itself once a neighbouring muscle has calmed down.",
    clinician:
      "A sharply bounded, deep spot in the lower posterior deltoid region that the patient can point at, felt as a sore bursa. It tends to appear after the infraspinatus pain in front of the shoulder has been relieved. Tingling of the ring and little fingers is described in some patients.",
  },
  provokedBy: [
    "reaching up and back, for example to the back seat of a car",
    "gripping a steering wheel in a collision",
    "throwing, volleyball and tennis, above all slowing the arm down",
    "long work with the arm raised and turned out",
  ],
  limits: ["turning the arm inwards behind the back", "reaching overhead and back"],
  mistakenFor: [
    "posterior subdeltoid bursitis",
    "tear or tendinopathy of the posterior cuff",
    "quadrilateral space syndrome",
    "C8 radiculopathy or ulnar neuropathy (when the fingers tingle)",
  ],
  related: ["infraspinatus", "teres-major", "deltoid", "subscapularis", "latissimus-dorsi"],
  selfCare:
    "Lay the sore arm across your chest. Hold it above the elbow with the other hand and draw it in, with no force, for half a minute. Lie half on your side with a soft ball behind the rim of the shoulder blade. Light pressure is enough.",
  needling: {
    palpation:
      "Flat or pincer palpation along the upper lateral border of the scapula, between infraspinatus above and teres major below; lateral rotation against light resistance makes it stand out from teres major",
    position:
      "Side-lying on the other side with the arm resting in front, or prone with the arm over the edge of the couch",
    direction: "Toward the outer border of the blade and onto its bone, away from the armpit and the chest",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "Axillary nerve in the quadrangular space", kind: "nerve" },
      { structure: "Posterior circumflex humeral artery in the quadrangular space", kind: "vessel" },
      { structure: "Circumflex scapular artery at the lateral border", kind: "vessel" },
      { structure: "Pleura and lung, if the needle passes in front of the blade", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "teres-minor.trp1",
      label: "TrP1",
      kind: "central",
      structure: "teres-minor",
      u: 0.38,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Reach round behind the armpit to the side rim of the shoulder blade.",
        clinician:
          "Mid-belly along the upper outer border of the scapula, between infraspinatus and teres major, below the posterior deltoid.",
      },
      essential: [{ zone: "posterior-deltoid", side: "same" }],
      spillover: [],
      rare: [{ zone: "posterior-arm", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromial-angle", by: [-20, -62, -24] },
            { at: "deltoid-tuberosity", by: [8, 22, -40] },
          ],
          radius: [18, 17],
        },
        {
          kind: "rare",
          path: [
            { at: "deltoid-tuberosity", by: [16, 0, -52] },
            { at: "deltoid-tuberosity", by: [10, -44, -50] },
          ],
          radius: [16, 14],
        },
      ],
      text: {
        patient: "One deep, sore spot at the back of the shoulder. Two or three fingers can cover it.",
        clinician:
          "A small, deep, well bounded area of the posterior deltoid region just above the deltoid tuberosity; seldom a fringe over the upper posterior arm. Tingling (not pain) of the ring and little fingers has been described.",
      },
      confidence: "high",
      disagreement:
        "The finger tingling is reported from practice and is open to other causes; examine the ulnar nerve and C8 first.",
      sources: [
        { citation: "simons-1999", where: "ch. 23, Teres minor" },
        { citation: "yi-2023-teres-minor", where: "densest nerve endings in the second and third fifth of the belly" },
        { citation: "gerber-1998", where: "posterior pain is not that of the subacromial space" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 23, Teres minor" },
    { citation: "donnelly-2019", where: "chapter on teres minor" },
    { citation: "dommerholt-2018", where: "chapter on the shoulder muscles" },
    { citation: "bron-2011" },
    { citation: "yi-2023-teres-minor" },
  ],
};
