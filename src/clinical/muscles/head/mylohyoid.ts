import type { Muscle } from "../../types";

export const mylohyoid: Muscle = {
  id: "mylohyoid",
  label: "Mylohyoid",
  latin: "Musculus mylohyoideus",
  synonyms: ["Diaphragma oris"],
  region: "head",
  parts: ["mylohyoid"],
  actions: {
    patient: "Makes the floor of the mouth, and lifts the tongue for a swallow.",
    clinician:
      "Raises the floor of the mouth and the hyoid and presses the tongue to the palate in the first phase of swallowing; with the hyoid fixed it assists in opening the jaw.",
  },
  attachments: {
    origin: "Mylohyoid line on the inner surface of the mandible, from the last molar to the symphysis",
    insertion: "Median raphe from chin to hyoid, and the front of the hyoid body",
  },
  innervation: { nerve: "Nerve to mylohyoid, from the inferior alveolar nerve (V3)", roots: "Cranial nerve V" },
  story: "The hammock under the tongue: when it is sore, the tongue seems to be.",
  feelsLike: {
    patient:
      "An ache low in the mouth, as if the tongue were tired or sore. It may hurt to swallow or to talk for long. There is nothing to see.",
    clinician:
      "Ill-defined soreness of tongue and floor of the mouth, worse on swallowing, with a tender sheet on bimanual palpation and a normal mucosa.",
  },
  provokedBy: [
    "much speaking, singing or wind playing",
    "pressing the tongue against the teeth",
    "breathing through the mouth",
    "a long dental visit, a new lower denture",
  ],
  limits: ["swallowing with ease", "pressing the tongue to the roof of the mouth", "long talks"],
  mistakenFor: [
    "burning mouth, sores of the tongue, thrush",
    "stone or infection of the submandibular or sublingual gland",
    "toothache of the lower jaw",
    "glossopharyngeal or lingual neuralgia",
    "cancer of the tongue or floor of the mouth (sore or lump that lasts over three weeks): refer",
    "Ludwig's angina (fever, hard swelling under the jaw, raised tongue, drooling): emergency",
  ],
  related: ["digastric", "medial-pterygoid", "sternocleidomastoid", "longus-colli-and-capitis"],
  selfCare:
    "Let the tongue lie loose, and give the voice a rest. Take small sips and small bites. With clean thumbs, stroke softly from the chin back along the inner rim of the jaw. Hum on a low note to relax the floor of the mouth.",
  needling: {
    palpation:
      "Bimanual: one gloved finger beside the tongue, one outside below the jaw; the sheet is rolled between them behind the rim of the mandible",
    position: "Supine or sitting, head supported, mouth slightly open",
    direction: "Usually treated by hand, with light pressure and stretch, not by needle",
    needle: "Not usually needled",
    level: "not-usually-needled",
    hazards: [
      { structure: "Lingual and facial vessels, submental artery (swelling can narrow the airway)", kind: "vessel" },
      { structure: "Lingual and hypoglossal nerves above the sheet", kind: "nerve" },
      { structure: "Submandibular gland and duct, sublingual gland", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "mylohyoid.trp1",
      label: "TrP1",
      kind: "central",
      structure: "mylohyoid",
      u: 0.4,
      v: 0.6,
      depth: 0.5,
      location: {
        patient: "In the floor of the mouth, behind the rim of the jaw.",
        clinician:
          "Lateral part of the sheet, behind and below the mylohyoid line at the level of the molars, felt between two hands.",
      },
      essential: [{ zone: "tongue", side: "midline" }],
      spillover: [{ zone: "local", side: "same" }],
      rare: [{ zone: "throat", side: "midline" }],
      strokes: [
        { kind: "essential", path: [{ mm: [-5, 1435, 72] }, { mm: [-3, 1434, 64] }], radius: [6, 6] },
        {
          kind: "spillover",
          path: [{ mm: [-32, 1446, 36] }, { mm: [-22, 1442, 50] }, { mm: [-16, 1439, 62] }],
          radius: [10, 13, 9],
        },
        { kind: "rare", path: [{ mm: [-4, 1424, 56] }], radius: 8 },
      ],
      text: {
        patient: "The tongue feels sore on that side, and so does the soft part under the jaw.",
        clinician:
          "Tongue, with local soreness of the floor of the mouth. Tongue pain with a visible change, numbness or weight loss is never put down to the muscle.",
      },
      confidence: "low",
      disagreement:
        "The classical text gives only the tongue, in passing, for this muscle; the experiments that found pain of the tongue's tip injected its neighbour, the anterior digastric.",
      sources: [
        { citation: "simons-1999", where: "ch. 12, Digastric and other anterior neck muscles" },
        { citation: "svensson-2003", where: "anterior digastric: tip of the tongue" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 12, Digastric and other anterior neck muscles" },
    { citation: "donnelly-2019", where: "chapter on the muscles of the front of the neck" },
    { citation: "pearson-2012", where: "submental muscles in lifting the hyoid" },
  ],
};
