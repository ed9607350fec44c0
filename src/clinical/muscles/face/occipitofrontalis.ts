import type { Muscle } from "../../types";

export const occipitofrontalis: Muscle = {
  id: "occipitofrontalis",
  label: "Occipitofrontalis",
  latin: "Musculus occipitofrontalis",
  synonyms: ["Epicranius", "Frontalis", "Occipitalis"],
  region: "face",
  parts: ["occipitofrontalis-frontal-belly", "occipitofrontalis-occipital-belly"],
  actions: {
    patient: "Lifts the brows, folds the forehead and moves the scalp.",
    clinician:
      "Frontal belly: elevates the eyebrows and the skin of the forehead into transverse folds. Occipital belly: draws the scalp back and anchors the aponeurosis for the frontal belly.",
  },
  attachments: {
    origin:
      "Occipital belly: lateral two thirds of the highest nuchal line and mastoid part of the temporal bone. Frontal belly: front edge of the epicranial aponeurosis",
    insertion:
      "Occipital belly: back edge of the epicranial aponeurosis. Frontal belly: skin of the eyebrow and root of the nose, interlacing with orbicularis oculi",
  },
  innervation: {
    nerve: "Facial nerve: temporal branches (frontal belly), posterior auricular branch (occipital belly)",
    roots: "Cranial nerve VII",
  },
  story: "The scalp's two ends: raised brows in front, and a sore spot behind that you feel in the eye.",
  feelsLike: {
    patient:
      "A headache in the forehead, or at the back of the head with a deep ache behind the eye. It may hurt to lie on that spot, so a pillow feels hard.",
    clinician:
      "Frontal belly: local pain spreading up over the forehead of the same side. Occipital belly: occipital pain with a deep orbital ache; the weight of the head on the pillow is not borne, and the patient turns on the side.",
  },
  provokedBy: [
    "raised or knitted brows: worry, bright light, poor sight",
    "long work at a screen with the brows up",
    "a sore sternocleidomastoid (frontal belly)",
    "sore muscles of the back of the neck (occipital belly)",
    "a tight cap, helmet or pair of goggles",
  ],
  limits: ["lying on the back of the head", "frowning or raising the brows for long", "touching or combing the scalp"],
  mistakenFor: [
    "tension-type headache or migraine",
    "frontal sinusitis",
    "occipital neuralgia (sharp, shooting, numb scalp)",
    "supraorbital neuralgia; shingles of the forehead (burning, rash, red eye): refer the same day",
    "eye disease: acute glaucoma (red painful eye, dim sight, sickness): emergency",
    "giant cell arteritis in people over 50: refer the same day",
    "sudden worst-ever headache, fever with stiff neck, or any nerve deficit: emergency",
  ],
  related: [
    "sternocleidomastoid",
    "semispinalis-capitis",
    "splenius-capitis",
    "rectus-capitis-posterior-major",
    "orbicularis-oculi",
    "zygomaticus-major",
    "temporalis",
    "trapezius",
  ],
  selfCare:
    "Let the brows sink, and check them now and then in a mirror. Have your eyes tested if you squint. Put three flat fingers on the sore place and move the scalp in small slow rings for a minute. A warm cloth may feel good.",
  needling: {
    palpation: "Flat, light, the muscle moved against the skull; it is only 2 to 3 mm thick",
    position: "Supine for the frontal belly; prone or side-lying for the occipital belly",
    direction: "Tangential: almost flat between skin and skull, along the fibres",
    needle: "0.16-0.20 x 13-15",
    level: "standard",
    hazards: [
      { structure: "Supraorbital and supratrochlear nerves and vessels (frontal belly)", kind: "nerve" },
      { structure: "Temporal branch of the facial nerve at the outer border of the frontal belly", kind: "nerve" },
      { structure: "Frontal branch of the superficial temporal artery at that border", kind: "vessel" },
      { structure: "Greater occipital nerve (occipital belly)", kind: "nerve" },
      { structure: "Occipital artery (occipital belly)", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "occipitofrontalis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "occipitofrontalis-frontal-belly",
      u: 0.75,
      v: 0.32,
      depth: 0.4,
      location: {
        patient: "A finger's width above the inner part of the brow.",
        clinician: "Frontal belly, one finger above the eyebrow, over its inner third.",
      },
      essential: [{ zone: "forehead", side: "same" }],
      spillover: [],
      rare: [{ zone: "eyebrow-ridge", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-14, 1580, 95] }, { mm: [-22, 1594, 88] }, { mm: [-30, 1604, 78] }],
          radius: [10, 14, 11],
        },
        { kind: "rare", path: [{ mm: [-14, 1564, 97] }, { mm: [-28, 1564, 92] }], radius: 6 },
      ],
      text: {
        patient: "The ache starts here and spreads up the same side of the forehead.",
        clinician:
          "Local, spreading upwards over the forehead of the same side and staying in the scalp. Often a companion of points in the clavicular division of the sternocleidomastoid, which itself refers here.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 14, Cutaneous-II: occipitofrontalis" },
        { citation: "kim-2024", where: "frontal region: muscle and nerves" },
        { citation: "lee-2015-temporal-artery", where: "artery reaches the border about 15 mm above the brow" },
      ],
    },
    {
      id: "occipitofrontalis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "occipitofrontalis-occipital-belly",
      u: 0.3,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "At the back of the head, three fingers from the middle, just above the bony ridge.",
        clinician:
          "Occipital belly, about 4 cm lateral to the midline, in the small hollow just above the superior nuchal line.",
      },
      essential: [
        { zone: "occiput", side: "midline" },
        { zone: "behind-eye", side: "same" },
      ],
      spillover: [{ zone: "side-of-head", side: "same" }],
      rare: [{ zone: "vertex", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-38, 1551, -82] }, { mm: [-24, 1570, -92] }, { mm: [-13, 1589, -91] }],
          radius: [25, 29, 24],
        },
        { kind: "essential", path: [{ mm: [-30, 1541, 85] }, { mm: [-35, 1536, 83] }], radius: 9 },
        {
          kind: "spillover",
          path: [{ mm: [-72, 1580, -44] }, { mm: [-77, 1584, -26] }, { mm: [-77, 1582, -8] }],
          radius: [10, 11, 9],
        },
        {
          kind: "rare",
          path: [{ mm: [-16, 1648, -40] }, { mm: [-14, 1652, -10] }, { mm: [-12, 1646, 20] }],
          radius: 14,
        },
      ],
      text: {
        patient: "Pain sits at the back of the head. Many feel it deep behind the eye on that side too.",
        clinician:
          "Back of the head, and through it to a deep, at times intense ache in the orbit and eyelid of the same side, with spread over the side of the head. The greater occipital nerve spreads in the same skin: numbness or shooting pain points to the nerve.",
      },
      confidence: "medium",
      disagreement:
        "What the classical text ascribes to this thin muscle others ascribe to the greater occipital nerve or to the suboccipital muscles, whose headache runs to the eye as well.",
      sources: [
        { citation: "simons-1999", where: "ch. 14, Cutaneous-II: occipitofrontalis" },
        { citation: "kwon-2018", where: "greater occipital nerve above the nuchal line" },
        { citation: "kim-2018" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 14, Cutaneous-II: occipitofrontalis" },
    { citation: "donnelly-2019", where: "chapter on the facial muscles" },
    { citation: "kim-2024", where: "muscles and nerves of forehead and occiput" },
    { citation: "do-2018" },
    { citation: "kwon-2018" },
    { citation: "lee-2015-temporal-artery" },
  ],
};
