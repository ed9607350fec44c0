import type { Muscle } from "../../types";

export const orbicularisOculi: Muscle = {
  id: "orbicularis-oculi",
  label: "Orbicularis oculi",
  latin: "Musculus orbicularis oculi",
  synonyms: ["Ring muscle of the eye"],
  region: "face",
  parts: ["orbicularis-oculi-orbital", "orbicularis-oculi-palpebral"],
  actions: {
    patient: "Shuts the eye, and makes you blink and squint.",
    clinician:
      "Orbital part: tight closure, draws the brow down and the cheek up. Palpebral part: blinking and gentle closure, spreads the tear film and aids its drainage.",
  },
  attachments: {
    origin: "Nasal part of the frontal bone, frontal process of the maxilla, medial palpebral ligament",
    insertion: "Skin and soft tissue around the orbit, lateral palpebral raphe; the fibres return as a ring",
  },
  innervation: { nerve: "Facial nerve: temporal and zygomatic branches", roots: "Cranial nerve VII" },
  story: "The squinting muscle: it sits at the brow, but the nose hurts.",
  feelsLike: {
    patient:
      "An ache down the side of the nose after long reading or glare. The lid may twitch or feel heavy. Black print on white paper may seem to jump.",
    clinician:
      "Pain of the nose on the same side, one of the few sources of muscle pain there, sometimes with the upper lip; a one-sided narrowing of the lid fissure and 'jumpy print' on reading are described.",
  },
  provokedBy: [
    "glare, wind, smoke",
    "poor or old glasses",
    "long hours at a screen",
    "a habit of frowning or squinting",
    "a sore sternocleidomastoid that refers to the eye",
  ],
  limits: ["reading for long", "keeping the eye wide open", "squeezing the eye shut"],
  mistakenFor: [
    "sinusitis, cluster headache or migraine",
    "eye disease: red eye, loss of sight, double vision, halos: refer the same day",
    "shingles of the forehead or nose tip (burning, rash): refer the same day",
    "blepharospasm or hemifacial spasm",
    "Horner syndrome or third nerve palsy (drooping lid with an unequal pupil): emergency",
    "trigeminal neuralgia",
  ],
  related: ["occipitofrontalis", "sternocleidomastoid", "zygomaticus-major", "temporalis"],
  selfCare:
    "Wear a hat or dark glasses in glare, and have your sight tested. Look up from the screen each few minutes and let the lids fall shut. Lay a warm cloth on the closed eyes. Stroke along the bone of the brow; never press on the eye.",
  needling: {
    palpation: "Flat, with one fingertip across the fibres against the bony rim, under the brow",
    position: "Supine, eyes closed, the other hand of the clinician as a shield on the rim",
    direction: "Usually treated by hand. If at all, very short and flat, upwards and away from the eye, over bone",
    needle: "0.16 x 13",
    level: "advanced",
    hazards: [
      { structure: "Eyeball", kind: "eye" },
      { structure: "Supraorbital and supratrochlear nerves", kind: "nerve" },
      { structure: "Supraorbital vessels, palpebral veins (black eye)", kind: "vessel" },
      { structure: "Temporal and zygomatic branches of the facial nerve", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "orbicularis-oculi.trp1",
      label: "TrP1",
      kind: "central",
      structure: "orbicularis-oculi-orbital",
      u: 0.25,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "On the upper rim of the eye socket, under the brow.",
        clinician: "Orbital part, upper half, beneath the eyebrow on the supraorbital rim, above the lid.",
      },
      essential: [{ zone: "side-of-nose", side: "same" }],
      spillover: [
        { zone: "eyebrow-ridge", side: "same" },
        { zone: "upper-lip", side: "midline" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-12, 1550, 91] }, { mm: [-14, 1532, 95] }, { mm: [-17, 1514, 96] }],
          radius: [6, 7, 8],
        },
        {
          kind: "spillover",
          path: [{ mm: [-38, 1562, 86] }, { mm: [-24, 1563, 93] }, { mm: [-12, 1559, 97] }],
          radius: [6, 7, 7],
        },
        { kind: "spillover", path: [{ mm: [-22, 1496, 94] }, { mm: [-3, 1496, 102] }], radius: 9.5 },
      ],
      text: {
        patient: "The side of the nose aches. At times the brow and the upper lip do as well.",
        clinician:
          "From the brow down the side of the nose to the nostril, at times to the upper lip. End plates are spread through the whole upper part of the ring, so no single motor point explains the place of the trigger point.",
      },
      confidence: "medium",
      disagreement:
        "Nerve staining finds the densest supply of the upper half in its outer quadrant; the classical chart marks the point further in, under the middle of the brow.",
      sources: [
        { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
        { citation: "borodic-1991", where: "diffuse innervation zone" },
        { citation: "cicek-2024", where: "density by quadrant" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
    { citation: "donnelly-2019", where: "chapter on the facial muscles" },
    { citation: "borodic-1991" },
    { citation: "cicek-2024" },
  ],
};
