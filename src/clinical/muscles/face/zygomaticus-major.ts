import type { Muscle } from "../../types";

export const zygomaticusMajor: Muscle = {
  id: "zygomaticus-major",
  label: "Zygomaticus major",
  latin: "Musculus zygomaticus major",
  synonyms: ["Smiling muscle"],
  region: "face",
  parts: ["zygomaticus-major"],
  actions: {
    patient: "Lifts the corner of the mouth: you smile.",
    clinician: "Draws the angle of the mouth upwards and laterally, in smiling and laughing.",
  },
  attachments: {
    origin: "Zygomatic bone, in front of the zygomaticotemporal suture",
    insertion: "Modiolus at the angle of the mouth, blending with orbicularis oris",
  },
  innervation: { nerve: "Facial nerve: zygomatic and buccal branches", roots: "Cranial nerve VII" },
  story: "The smile muscle: its ache climbs beside the nose up to the middle of the brow.",
  feelsLike: {
    patient:
      "A line of ache from the corner of the mouth, beside the nose, up to the forehead. A wide smile or a big yawn may pull.",
    clinician:
      "An arc of pain along the nose and over its bridge to the mid-forehead, close to the midline; opening may be short by a little when the point is tight.",
  },
  provokedBy: [
    "a smile held for long (work, stage, photos)",
    "chewing muscles that are sore already",
    "facial palsy in the past, with a tight cheek",
    "work on the upper front teeth",
  ],
  limits: ["a wide smile", "opening the mouth fully"],
  mistakenFor: [
    "sinusitis (maxillary or frontal)",
    "tension-type headache",
    "toothache of the upper jaw",
    "trigeminal neuralgia",
    "spasm or synkinesis after facial palsy",
    "new weakness of the face: stroke until shown otherwise: emergency",
  ],
  related: ["orbicularis-oculi", "occipitofrontalis", "buccinator", "masseter", "sternocleidomastoid"],
  selfCare:
    "Let the face go blank a few times a day. With clean hands, put the thumb inside the cheek and two fingers outside. Roll the soft cord above the corner of the mouth for half a minute. Then pull the upper lip gently down and hold.",
  needling: {
    palpation: "Pincer, thumb or gloved finger inside the cheek, mouth half open; the band is rolled above the corner",
    position: "Supine, head supported, mouth slightly open",
    direction: "Short and shallow, along the fibres towards the cheekbone, between the clinician's fingers",
    needle: "0.16 x 13-15",
    level: "standard",
    hazards: [
      { structure: "Facial artery, which is uncovered beside the corner of the mouth in most people", kind: "vessel" },
      { structure: "Facial vein, under the muscle", kind: "vessel" },
      { structure: "Buccal and zygomatic branches of the facial nerve", kind: "nerve" },
      { structure: "Parotid duct further back", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "zygomaticus-major.trp1",
      label: "TrP1",
      kind: "central",
      structure: "zygomaticus-major",
      u: 0.75,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Just above the corner of the mouth.",
        clinician: "Lower end of the belly, about a finger above and lateral to the angle of the mouth.",
      },
      essential: [
        { zone: "side-of-nose", side: "same" },
        { zone: "forehead", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "eyebrow-ridge", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-20, 1510, 93] }, { mm: [-15, 1530, 94] }, { mm: [-11, 1550, 91] }],
          radius: [6, 6, 5],
        },
        { kind: "rare", path: [{ mm: [-14, 1563, 97] }], radius: 7 },
        { kind: "essential", path: [{ mm: [-9, 1556, 94] }, { mm: [-11, 1574, 96] }], radius: [3.5, 4] },
        {
          kind: "essential",
          path: [{ mm: [-16, 1590, 92] }, { mm: [-25, 1598, 84] }],
          radius: [14, 14.5],
        },
      ],
      text: {
        patient: "It runs up beside the nose, past the inner eye, and ends in the mid forehead.",
        clinician:
          "An arc beside the nose and over its bridge to the middle of the forehead, where it may be taken for frontal headache. The chart is old and has not been tested on its own.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
        { citation: "lee-2019-facial-artery", where: "exposed segment beside the corner of the mouth in 82 %" },
        { citation: "yoo-2013", where: "the muscle is hard to find by surface anatomy, but is found by ultrasound" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
    { citation: "donnelly-2019", where: "chapter on the facial muscles" },
    { citation: "lee-2019-facial-artery" },
    { citation: "yoo-2013" },
    { citation: "navarrete-2019", where: "needling of tight facial muscles after palsy, five patients, no control" },
  ],
};
