import type { Muscle } from "../../types";

export const digastric: Muscle = {
  id: "digastric",
  label: "Digastric",
  latin: "Musculus digastricus",
  synonyms: ["Biventer mandibulae"],
  region: "head",
  parts: ["digastric-anterior-belly", "digastric-posterior-belly"],
  actions: {
    patient: "Opens the jaw, and lifts the tongue bone when you swallow.",
    clinician:
      "With the hyoid fixed it depresses and retrudes the mandible; with the jaw fixed it raises the hyoid. Both bellies of both sides act as one in swallowing and coughing.",
  },
  attachments: {
    origin: "Posterior belly: mastoid notch of the temporal bone",
    insertion:
      "Anterior belly: digastric fossa of the mandible beside the symphysis; both meet in the tendon held to the hyoid by a fascial sling",
  },
  innervation: {
    nerve: "Posterior belly: facial nerve (VII). Anterior belly: nerve to mylohyoid, from the mandibular nerve (V3)",
    roots: "Cranial nerves VII and V",
  },
  story: "Two bellies on one string under the jaw. One makes the neck ache, one the lower front teeth.",
  feelsLike: {
    patient:
      "A sore place high in the side of the neck, or an ache in the lower front teeth. There may be a lump in the throat that will not go down. Turning the head can pinch.",
    clinician:
      "Posterior belly: pain that is shown in the upper sternocleidomastoid and stays when that muscle is treated, with discomfort on swallowing. Anterior belly: pain of the four lower incisors. A lump in the throat is described.",
  },
  provokedBy: [
    "breathing through the mouth",
    "clenching, with the jaw pulled back",
    "a nose that is often blocked",
    "whiplash, or a long time in the dentist's chair",
    "playing a wind instrument or much singing",
  ],
  limits: ["swallowing with ease", "turning the head to the sore side", "opening the mouth against a hand"],
  mistakenFor: [
    "sternocleidomastoid pain",
    "toothache of the lower front teeth",
    "Eagle syndrome (long styloid process)",
    "stone or infection of the submandibular gland",
    "swollen lymph nodes; a firm lump that stays over three weeks: refer",
    "carotid artery dissection (new one-sided neck pain with headache, drooping lid or nerve signs): emergency",
    "cardiac ischaemia: throat and jaw pain with effort: emergency",
  ],
  related: [
    "mylohyoid",
    "sternocleidomastoid",
    "masseter",
    "temporalis",
    "medial-pterygoid",
    "longus-colli-and-capitis",
  ],
  selfCare:
    "Breathe through the nose with the lips shut. Bring the screen up so that the chin does not poke out. To stretch, look up a little with the teeth together till you feel a soft pull under the chin, and hold for ten breaths. Do not press near the pulse of the neck.",
  needling: {
    palpation:
      "Anterior belly: flat, under the chin beside the midline, tip of the tongue pressed to the palate. Posterior belly: flat, between the mastoid and the angle of the jaw, in front of the sternocleidomastoid, against the tip of the atlas",
    position: "Supine, head slightly back for the anterior belly, turned a little away for the posterior one",
    direction:
      "Anterior belly: short and shallow, along the fibres, held between two fingers. Posterior belly: many clinicians treat it by hand only",
    needle: "0.16-0.20 x 15-25",
    level: "advanced",
    hazards: [
      { structure: "External and internal carotid artery", kind: "vessel" },
      { structure: "Internal jugular vein, retromandibular and external jugular veins", kind: "vessel" },
      { structure: "Facial artery and submental vessels (anterior belly)", kind: "vessel" },
      { structure: "Hypoglossal, accessory and vagus nerves deep to the posterior belly", kind: "nerve" },
      { structure: "Facial nerve at the stylomastoid foramen", kind: "nerve" },
      { structure: "Submandibular gland", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "digastric.trp1",
      label: "TrP1",
      kind: "central",
      structure: "digastric-posterior-belly",
      u: 0.35,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "Between the bone behind the ear and the corner of the jaw.",
        clinician:
          "Posterior belly, upper middle, between mastoid tip and hyoid, behind the angle of the jaw and in front of the sternocleidomastoid.",
      },
      essential: [{ zone: "upper-scm-region", side: "same" }],
      spillover: [
        { zone: "throat", side: "midline" },
        { zone: "chin", side: "midline" },
      ],
      rare: [{ zone: "occiput", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-59, 1495, -13] }, { mm: [-54, 1480, -12] }, { mm: [-51, 1466, -8] }],
          radius: [8, 10, 9],
        },
        { kind: "spillover", path: [{ mm: [-5, 1424, 56] }, { mm: [-5, 1408, 54] }], radius: [9, 8] },
        {
          kind: "spillover",
          path: [{ mm: [-7, 1434, 66] }, { mm: [-6, 1440, 82] }, { mm: [-3, 1448, 93] }],
          radius: [8, 11, 9],
        },
        { kind: "rare", path: [{ mm: [-40, 1548, -80] }, { mm: [-28, 1566, -92] }], radius: [15, 17] },
      ],
      text: {
        patient:
          "Felt high in the side of the neck, less often in the throat and under the chin. A swallow may set it off.",
        clinician:
          "Upper end of the sternocleidomastoid, which itself feels normal; to a lesser degree throat, underside of the chin and, in some, the occiput.",
      },
      needling: {
        palpation:
          "Flat, between the mastoid and the angle of the jaw, in front of the sternocleidomastoid; the carotid pulse is felt and the styloid process kept in mind",
        position: "Supine, head turned slightly to the other side",
        direction:
          "Usually treated by hand. Where it is needled, close below the mastoid, backwards and inwards to the transverse process of the atlas, never below the level of the jaw's angle",
        needle: "0.20 x 25",
        level: "specialist",
        hazards: [
          { structure: "Internal carotid artery and internal jugular vein", kind: "vessel" },
          { structure: "External carotid and occipital arteries", kind: "vessel" },
          { structure: "Vertebral artery at the atlas", kind: "vessel" },
          { structure: "Accessory, hypoglossal and vagus nerves", kind: "nerve" },
          { structure: "Facial nerve at the stylomastoid foramen", kind: "nerve" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 12, Digastric" },
        { citation: "patil-2020", where: "vessels and nerves deep to the posterior belly" },
      ],
    },
    {
      id: "digastric.trp2",
      label: "TrP2",
      kind: "central",
      structure: "digastric-anterior-belly",
      u: 0.55,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Under the chin, close to the middle.",
        clinician: "Anterior belly, mid-length, just beside the midline between the chin and the hyoid.",
      },
      essential: [{ zone: "lower-incisors", side: "midline" }],
      spillover: [{ zone: "tongue", side: "midline" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-7, 1468, 97] }, { mm: [0, 1467, 99] }, { mm: [6, 1468, 97] }],
          radius: [5, 6, 5],
        },
        { kind: "spillover", path: [{ mm: [-3, 1434, 68] }], radius: 6 },
      ],
      text: {
        patient: "The four lower front teeth ache, and the gum below them. Some feel it at the tip of the tongue.",
        clinician:
          "The four lower incisors and the alveolar ridge below. Of six jaw-muscle sites injected with saline only this one sent pain to the tip of the tongue (about half of the women). A case of incisor pain that eased after an injection here is on record.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 12, Digastric" },
        { citation: "svensson-2003", where: "anterior digastric" },
        { citation: "kalladka-2020" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 12, Digastric" },
    { citation: "donnelly-2019", where: "chapter on the digastric" },
    { citation: "patil-2020" },
    { citation: "pearson-2012", where: "share of the suprahyoid muscles in lifting the hyoid" },
    { citation: "kreiner-2007", where: "throat and jaw pain of cardiac origin" },
  ],
};
