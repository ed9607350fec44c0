import type { Muscle } from "../../types";

export const serratusPosteriorSuperior: Muscle = {
  id: "serratus-posterior-superior",
  label: "Serratus posterior superior",
  latin: "Musculus serratus posterior superior",
  synonyms: [],
  region: "shoulder-girdle",
  parts: ["serratus-posterior-superior"],
  actions: {
    patient: "Thought to lift the upper ribs a little as you breathe in.",
    clinician:
      "By its course it raises ribs 2-5 in inspiration; a review found no evidence of a respiratory role and proposed that it serves mainly as a sense organ of position.",
  },
  attachments: {
    origin: "Lower nuchal ligament and spinous processes of C7-T3",
    insertion: "Upper borders and outer surfaces of ribs 2-5, just outside their angles, under the scapula",
  },
  innervation: { nerve: "Intercostal nerves (ventral rami)", roots: "T1-T4, at times T5" },
  story: "The deep ache under the blade that you can never quite reach.",
  feelsLike: {
    patient:
      "A steady, deep ache under the top of the shoulder blade, too deep to rub. It can run down the back of the arm to the little finger. Lying on that side is worse.",
    clinician:
      "Steady deep ache under the upper part of the scapula which the patient cannot reach, with reference over the posterior deltoid, the triceps, the point of the elbow and the ulnar forearm and hand. Lying on the side or reaching forwards presses the scapula on the point. Numbness of the C8-T1 skin of the hand is described.",
  },
  provokedBy: [
    "a long cough, or breathing high in the chest",
    "writing or typing at a desk that is too high",
    "reaching far forward for heavy things",
    "a bent spine (scoliosis), or sleep on that side",
  ],
  limits: ["lying on the sore side", "lifting with both arms stretched out", "a full deep breath, at times"],
  mistakenFor: [
    "coronary heart disease, aortic dissection or pulmonary embolism when pain between the blades is new, tearing or comes with breathlessness: emergency",
    "a tumour of the lung apex (Pancoast) when the ulnar side of arm and hand ache, with a drooping lid or wasting: refer at once",
    "pneumonia or pleurisy",
    "C8-T1 radiculopathy or thoracic outlet syndrome",
    "ulnar neuropathy at the elbow, olecranon bursitis",
    "pain of the upper thoracic and rib joints",
    "points in the rhomboids, levator scapulae or middle trapezius",
  ],
  related: [
    "rhomboideus-minor",
    "rhomboideus-major",
    "levator-scapulae",
    "scalenus-posterior",
    "trapezius",
    "iliocostalis-thoracis",
  ],
  selfCare:
    "Hug yourself and let the upper back grow round, then breathe slowly into the place between the blades; five breaths. Sit so that both arms rest on the desk. Call for help at once if chest pain or short breath comes with it.",
  needling: {
    palpation:
      "Flat against the ribs beside the upper medial border, with the arm hanging across the body so that the scapula slides outwards and bares the insertions; through trapezius and rhomboids",
    position: "Side-lying on the other side with the arm across the chest, or prone with the arm hanging off the couch",
    direction:
      "Over a rib that is fixed between two fingers in the spaces above and below; tangential, along the rib and outwards towards the back of the scapula's edge; never into a rib space, never vertical",
    needle: "0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung between and under ribs 2-5", kind: "lung" },
      { structure: "Dorsal scapular nerve along the medial border", kind: "nerve" },
      { structure: "Dorsal scapular artery", kind: "vessel" },
      { structure: "Intercostal nerve and vessels at the lower border of each rib", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "serratus-posterior-superior.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "serratus-posterior-superior",
      u: 0.88,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "On the ribs under the top of the shoulder blade. It shows when the arm is drawn across the chest.",
        clinician:
          "Near the insertions on ribs 3-4, just outside the rib angles, normally covered by the upper medial part of the scapula.",
      },
      essential: [
        { zone: "under-upper-scapula", side: "same" },
        { zone: "posterior-deltoid", side: "same" },
        { zone: "posterior-arm", side: "same" },
        { zone: "olecranon", side: "same" },
      ],
      spillover: [
        { zone: "ulnar-forearm", side: "same" },
        { zone: "ulnar-hand", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      rare: [{ zone: "chest-pectoral", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-82, 1380, -80] }, { mm: [-106, 1379, -76] }, { mm: [-122, 1372, -74] }],
          radius: [12, 14, 10],
        },
        {
          kind: "essential",
          path: [{ mm: [-170, 1328, -88] }, { mm: [-182, 1286, -86] }, { mm: [-192, 1240, -78] }],
          radius: [16, 17, 18],
        },
        {
          kind: "essential",
          path: [
            { mm: [-194, 1224, -76] },
            { mm: [-197, 1170, -74] },
            { mm: [-205, 1116, -66] },
            { mm: [-206, 1074, -62] },
          ],
          radius: [20, 18, 15, 15],
        },
        {
          kind: "spillover",
          path: [{ mm: [-188, 1030, -18] }, { mm: [-192, 960, -4] }, { mm: [-214, 866, 20] }],
          radius: [13, 14, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "metacarpal-5-base", by: [14, -4, 0] },
            { at: "metacarpal-5-head", by: [14, 4, 0] },
          ],
          radius: 9,
        },
        {
          kind: "spillover",
          path: [
            { at: "little-proximal-phalanx-base", by: [9, 0, 0] },
            { at: "little-proximal-phalanx-head", by: [9, 0, 0] },
            { at: "little-bony-tip", by: [7, 0, 0] },
          ],
          radius: [10, 11, 11],
        },
        {
          kind: "rare",
          path: [{ mm: [-64, 1300, 100] }, { mm: [-106, 1284, 84] }],
          radius: 31,
        },
      ],
      text: {
        patient:
          "A deep ache sits under the top of the blade. It may spread down the back of the arm to the elbow. At times it goes on to the little finger.",
        clinician:
          "Under the upper scapula first; over the posterior deltoid and down the back of the arm, with an accent on the olecranon; then the ulnar side of forearm and hand and the whole little finger. Seldom the pectoral region.",
      },
      confidence: "high",
      disagreement:
        "Small series support a link with pain beside the scapula and tingling of the arm after injection at the rib insertions (eight patients) and after a block under the muscle (three patients, saline included), all without controls. A review doubts that the muscle breathes at all and sees it as a sense organ that may hurt.",
      sources: [
        { citation: "simons-1999", where: "ch. 47, serratus posterior superior and inferior" },
        { citation: "vilensky-2001" },
        { citation: "mun-2021" },
        { citation: "sawada-2025" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 47, serratus posterior superior and inferior" },
    { citation: "donnelly-2019", where: "chapter on the serratus posterior muscles" },
    { citation: "vilensky-2001" },
    { citation: "mun-2021" },
    { citation: "sawada-2025" },
    { citation: "mintken-2025", where: "pneumothorax after needling beside the inner border of the blade" },
    { citation: "mitchell-2019", where: "distance to the pleura changes with position" },
  ],
};
