import type { Muscle } from "../../types";

export const temporalis: Muscle = {
  id: "temporalis",
  label: "Temporalis",
  latin: "Musculus temporalis",
  synonyms: ["Temporal muscle"],
  region: "head",
  parts: ["temporalis-anterior", "temporalis-middle", "temporalis-posterior"],
  actions: {
    patient: "Lifts the jaw, and draws it back.",
    clinician:
      "Elevates the mandible and sets its resting posture; the posterior, nearly horizontal fibres retrude it. One side alone deviates the jaw to the same side.",
  },
  attachments: {
    origin: "Temporal fossa up to the inferior temporal line, and the deep face of the temporal fascia",
    insertion: "Tip and both faces of the coronoid process, down the front of the ramus almost to the last molar",
  },
  innervation: { nerve: "Deep temporal nerves, from the mandibular nerve (V3)", roots: "Cranial nerve V" },
  story: "The fan at the side of the head. Its aches point like fingers, up to the temple and down to the teeth.",
  feelsLike: {
    patient:
      "A headache at the temple, over the brow or above the ear. Some upper teeth may ache or feel too long. Cold drinks may sting.",
    clinician:
      "Temporal and frontal headache with an ache or hypersensitivity of the upper teeth on the same side; the patient may feel that the teeth no longer meet well. Opening is limited only slightly.",
  },
  provokedBy: [
    "clenching or grinding the teeth",
    "long chewing of gum or hard food",
    "cold wind or a fan on the side of the head",
    "a long dental visit",
    "a neck and shoulder muscle that is sore already",
  ],
  limits: ["opening the mouth fully", "biting hard food", "teeth that seem to meet in the wrong place"],
  mistakenFor: [
    "tension-type headache or migraine",
    "toothache of the upper jaw",
    "disorder of the jaw joint",
    "sinusitis",
    "giant cell arteritis (over 50, new temporal headache, tender scalp or artery, jaw pain on chewing, visual signs): refer the same day; it threatens sight",
    "sudden worst-ever headache, or headache with fever, stiff neck or a nerve deficit: emergency",
  ],
  related: [
    "masseter",
    "medial-pterygoid",
    "lateral-pterygoid",
    "sternocleidomastoid",
    "trapezius",
    "occipitofrontalis",
    "splenius-capitis",
  ],
  selfCare:
    "Keep the teeth apart when you do not eat. Rest the tongue behind the front teeth. Put a warm cloth on the temple for ten minutes. Then press softly with flat fingers while you open and close with ease. Wear a hat in cold wind.",
  needling: {
    palpation:
      "Flat, across the fibres, the jaw half open; the pulse of the superficial temporal artery is found first and kept under a finger",
    position: "Side-lying on the other side, or supine with the head turned",
    direction:
      "Perpendicular to the skull, or shallow along the fibres, onto the bone of the temporal fossa, in front of or behind the pulse",
    needle: "0.16-0.20 x 15-30",
    level: "standard",
    hazards: [
      { structure: "Superficial temporal artery and vein and their frontal branch", kind: "vessel" },
      { structure: "Auriculotemporal nerve in front of the ear", kind: "nerve" },
      { structure: "Temporal branch of the facial nerve, where it crosses the arch", kind: "nerve" },
      { structure: "Deep temporal vessels on the bone", kind: "vessel" },
      { structure: "Suspected giant cell arteritis: no needle, refer", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "temporalis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "temporalis-anterior",
      u: 0.62,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "In the soft dip behind the outer end of the eye, just above the cheekbone.",
        clinician: "Anterior vertical fibres, at their junction with the tendon, one finger above the zygomatic arch.",
      },
      essential: [
        { zone: "eyebrow-ridge", side: "same" },
        { zone: "upper-incisors", side: "midline" },
      ],
      spillover: [{ zone: "temple", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-54, 1558, 70] }, { mm: [-34, 1562, 87] }, { mm: [-10, 1560, 97] }],
          radius: [6, 8, 8],
        },
        { kind: "essential", path: [{ mm: [-13, 1498, 99] }, { mm: [3, 1498, 102] }], radius: [5, 6] },
        {
          kind: "spillover",
          path: [{ mm: [-65, 1558, 52] }, { mm: [-69, 1565, 40] }],
          radius: [9, 10],
        },
      ],
      text: {
        patient: "Pain lies along the brow. The upper front teeth may ache too.",
        clinician:
          "Supraorbital ridge and upper incisors, with a spoke from the temple. Saline in the anterior fibres of healthy women painted the widest area of six jaw-muscle sites.",
      },
      confidence: "high",
      disagreement:
        "The classical chart places this point just above the arch; dissection shows tendon there, with fleshy muscle only from about 3 to 4.5 cm upwards, so others read its tenderness as that of a tendon.",
      sources: [
        { citation: "simons-1999", where: "ch. 9, Temporalis" },
        { citation: "svensson-2003", where: "anterior temporalis" },
        { citation: "choi-2016-temporalis", where: "the tendon reaches 3 to 4.5 cm above the arch" },
      ],
    },
    {
      id: "temporalis.trp2",
      label: "TrP2",
      kind: "attachment",
      structure: "temporalis-middle",
      u: 0.55,
      v: 0.25,
      depth: 0.3,
      location: {
        patient: "Above the middle of the cheekbone, a thumb's width behind the first point.",
        clinician:
          "Front half of the middle fibres, about two fingers above the zygomatic arch, near the musculotendinous junction.",
      },
      essential: [
        { zone: "temple", side: "same" },
        { zone: "upper-premolars", side: "same" },
      ],
      spillover: [{ zone: "maxilla", side: "same" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-70, 1555, 36] }, { mm: [-69, 1580, 36] }], radius: [9, 10] },
        { kind: "essential", path: [{ mm: [-28, 1505, 88] }], radius: 9 },
        { kind: "spillover", path: [{ mm: [-40, 1508, 79] }, { mm: [-44, 1500, 76] }], radius: [8, 9] },
      ],
      text: {
        patient: "A finger of ache goes up the temple. The eye tooth and the two teeth behind it can hurt.",
        clinician:
          "A finger upwards over the mid-temple and, separately, the upper canine and premolars with the maxilla around them. In chronic tension-type headache, pain from points of this muscle is reported to add to the patients' own headache pattern.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 9, Temporalis" },
        { citation: "fernandez-de-las-penas-2007-temporalis" },
        { citation: "jensen-norup-1992", where: "saline: referral in about half, most often to the jaws" },
      ],
    },
    {
      id: "temporalis.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "temporalis-middle",
      u: 0.5,
      v: 0.85,
      depth: 0.3,
      location: {
        patient: "Above the back end of the cheekbone, a little in front of the ear.",
        clinician: "Rear half of the middle fibres, above the root of the zygomatic arch, in front of the auricle.",
      },
      essential: [
        { zone: "upper-molars", side: "same" },
        { zone: "side-of-head", side: "same" },
      ],
      spillover: [{ zone: "tmj", side: "same" }],
      rare: [{ zone: "temple", side: "same" }],
      strokes: [
        { kind: "essential", path: [{ mm: [-49, 1491, 72] }], radius: 9 },
        {
          kind: "essential",
          path: [{ mm: [-77, 1572, 6] }, { mm: [-77, 1582, -2] }, { mm: [-75, 1587, -16] }],
          radius: [12, 14, 12],
        },
        { kind: "spillover", path: [{ mm: [-69, 1523, 20] }], radius: 8 },
        { kind: "rare", path: [{ mm: [-71, 1566, 28] }], radius: 9 },
      ],
      text: {
        patient: "The upper molars ache. So does a strip that climbs the head in front of the ear.",
        clinician:
          "Upper molars and a finger that rises over the side of the head, at times the jaw joint. The teeth are tender to cold and tapping, so a dental cause is ruled out first.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 9, Temporalis" },
        { citation: "fernandez-de-las-penas-2010-jaw" },
        { citation: "wright-2000" },
      ],
    },
    {
      id: "temporalis.trp4",
      label: "TrP4",
      kind: "central",
      structure: "temporalis-posterior",
      u: 0.3,
      v: 0.7,
      depth: 0.4,
      location: {
        patient: "Above the ear and a little behind it.",
        clinician: "Posterior, almost horizontal fibres, two fingers above and behind the top of the auricle.",
      },
      essential: [{ zone: "side-of-head", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-79, 1571, -14] }, { mm: [-77, 1581, -20] }, { mm: [-75, 1585, -33] }],
          radius: [8, 13, 12],
        },
      ],
      text: {
        patient: "Pain spreads up and back from above the ear. No teeth ache from here.",
        clinician:
          "Upwards and backwards over the side and upper back of the head, without a dental component. In a saline study the six head and neck sites, this one among them, differed in where their pain was centred.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 9, Temporalis" },
        { citation: "schmidt-hansen-2006", where: "posterior temporalis" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 9, Temporalis" },
    { citation: "donnelly-2019", where: "chapter on temporalis" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "do-2018" },
    { citation: "fernandez-de-las-penas-2011" },
    { citation: "alonso-blanco-2011", where: "active points reproduce the headache in adults and children" },
    { citation: "lee-2015-temporal-artery" },
    { citation: "vier-2019", where: "very low certainty, small effect" },
    { citation: "reiter-2009", where: "giant cell arteritis taken for a jaw disorder" },
  ],
};
