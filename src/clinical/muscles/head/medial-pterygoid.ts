import type { Muscle } from "../../types";

export const medialPterygoid: Muscle = {
  id: "medial-pterygoid",
  label: "Medial pterygoid",
  latin: "Musculus pterygoideus medialis",
  synonyms: ["Internal pterygoid"],
  region: "head",
  parts: ["medial-pterygoid"],
  actions: {
    patient: "Helps to shut the jaw and to grind food from side to side.",
    clinician:
      "Elevates the mandible as the inner half of a sling with the masseter; assists protrusion, and on one side deviates the jaw to the other side.",
  },
  attachments: {
    origin:
      "Medial surface of the lateral pterygoid plate and pyramidal process of the palatine bone; a small superficial head from the maxillary tuberosity",
    insertion: "Medial surface of the ramus and angle of the mandible, up to the mandibular foramen",
  },
  innervation: { nerve: "Nerve to medial pterygoid, from the mandibular nerve (V3)", roots: "Cranial nerve V" },
  story: "Hidden inside the jaw, it can give a sore throat and a stuffy ear when both are well.",
  feelsLike: {
    patient:
      "A dull ache deep in the mouth, the throat and below the ear. It hurts to swallow or to open wide. The ear may feel blocked.",
    clinician:
      "Diffuse pain of tongue, pharynx and hard palate, below and behind the jaw joint and deep in the ear, not in the teeth. Opening, swallowing and chewing hurt. A blocked ear is ascribed to pressure on the tensor veli palatini.",
  },
  provokedBy: [
    "clenching and grinding",
    "gum, and thumb sucking in later childhood",
    "a sore lateral pterygoid on the same side",
    "an injection at the dentist's for a lower tooth",
    "a throat infection or a wisdom tooth that has settled",
  ],
  limits: ["opening the mouth wide", "swallowing", "chewing on that side"],
  mistakenFor: [
    "sore throat, tonsillitis",
    "ear infection or Eustachian tube trouble",
    "disorder of the jaw joint",
    "impacted or infected wisdom tooth",
    "Eagle syndrome (long styloid process), glossopharyngeal neuralgia",
    "deep neck infection or quinsy (fever, trismus, muffled voice, drooling): emergency",
    "tumour of the throat or tongue base (lasting one-sided sore throat, ear pain, lump): refer",
  ],
  related: ["lateral-pterygoid", "masseter", "temporalis", "digastric", "mylohyoid", "sternocleidomastoid"],
  selfCare:
    "Rest the jaw with soft food in small bites. Keep the lips shut and the teeth apart. Sip warm drinks. Open gently with one hand on the chin, just till you feel a mild pull, and hold for ten calm breaths.",
  needling: {
    palpation:
      "With a gloved finger inside the mouth along the inner side of the ramus behind the last lower molar (gag reflex), or from outside by hooking a finger up under the angle of the jaw, head tilted to the same side",
    position: "Supine, head tilted to the sore side and turned slightly away, jaw relaxed",
    direction:
      "From outside below the angle of the mandible, upwards along the inner surface of the ramus, the point kept close to bone",
    needle: "0.20-0.25 x 40",
    level: "advanced",
    hazards: [
      { structure: "Facial artery and vein at the lower border of the jaw", kind: "vessel" },
      { structure: "Inferior alveolar and lingual nerves on its outer surface", kind: "nerve" },
      { structure: "Maxillary artery branches higher up", kind: "vessel" },
      { structure: "External carotid artery behind the angle", kind: "vessel" },
      { structure: "Submandibular gland", kind: "other" },
      { structure: "Marginal mandibular branch of the facial nerve", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "medial-pterygoid.trp1",
      label: "TrP1",
      kind: "central",
      structure: "medial-pterygoid",
      u: 0.5,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "On the inner side of the jaw, behind the last tooth.",
        clinician:
          "Mid-belly on the medial side of the ramus, reached behind the last lower molar; its lower end is felt at the inner face of the angle.",
      },
      essential: [
        { zone: "tmj", side: "same" },
        { zone: "ear-deep", side: "same" },
        { zone: "throat", side: "midline" },
      ],
      spillover: [
        { zone: "tongue", side: "midline" },
        { zone: "hard-palate", side: "midline" },
      ],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-70, 1522, 17] }, { mm: [-67, 1512, 15] }], radius: [9, 7] },
        { kind: "essential", path: [{ mm: [-75, 1535, -2] }], radius: 10 },
        { kind: "essential", path: [{ mm: [-2, 1427, 56] }, { mm: [-2, 1408, 54] }], radius: [9, 9] },
        { kind: "spillover", path: [{ mm: [-2, 1435, 69] }], radius: 7 },
        { kind: "spillover", path: [{ mm: [-2, 1500, 101] }], radius: 6 },
      ],
      text: {
        patient:
          "The throat, the tongue and the roof of the mouth may ache, and so may a spot under the ear. The teeth do not.",
        clinician:
          "Below and behind the jaw joint, deep in the ear, pharynx, tongue and hard palate, poorly localised and without tooth pain. In a needle-placement study four of five patients felt referred pain when the muscle was reached.",
      },
      confidence: "medium",
      disagreement:
        "The classical pattern spares the teeth; in saline experiments on healthy women, pain from every jaw muscle tested was often felt in structures inside the mouth.",
      sources: [
        { citation: "simons-1999", where: "ch. 10, Medial pterygoid" },
        { citation: "svensson-2003", where: "medial pterygoid" },
        { citation: "mesa-jimenez-2020" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 10, Medial pterygoid" },
    { citation: "donnelly-2019", where: "chapter on medial pterygoid" },
    { citation: "svensson-2003" },
    { citation: "mesa-jimenez-2020", where: "five bodies, five patients" },
    { citation: "wright-2000" },
  ],
};
