import type { Muscle, PainStroke } from "../../types";

/** Two islands, shared by both heads: the jaw joint, and the upper jaw beside the nose. The cheek between stays blank. */
const jointAndMaxilla: readonly PainStroke[] = [
  { kind: "essential", path: [{ mm: [-70, 1526, 19] }, { mm: [-68, 1516, 24] }], radius: [9, 10] },
  {
    kind: "essential",
    path: [{ mm: [-46, 1505, 76] }, { mm: [-37, 1505, 82] }, { mm: [-27, 1510, 87] }],
    radius: [11, 12, 8],
  },
];

export const lateralPterygoid: Muscle = {
  id: "lateral-pterygoid",
  label: "Lateral pterygoid",
  latin: "Musculus pterygoideus lateralis",
  synonyms: ["External pterygoid"],
  region: "head",
  parts: ["lateral-pterygoid-superior-head", "lateral-pterygoid-inferior-head"],
  actions: {
    patient: "Slides the jaw forward, helps it open, and moves it from side to side.",
    clinician:
      "Inferior head: protrudes and depresses the mandible, and deviates it to the other side. Superior head: active in closing, it steadies condyle and disc against the eminence.",
  },
  attachments: {
    origin:
      "Superior head: infratemporal crest and surface of the greater wing of the sphenoid. Inferior head: lateral surface of the lateral pterygoid plate",
    insertion: "Pterygoid fovea of the condylar neck; upper fibres also the disc and capsule of the jaw joint",
  },
  innervation: { nerve: "Nerve to lateral pterygoid, from the mandibular nerve (V3)", roots: "Cranial nerve V" },
  story: "The jaw's sliding muscle: deep, out of reach, and felt in the jaw joint and the cheekbone.",
  feelsLike: {
    patient:
      "A deep ache in front of the ear and beside the nose. The jaw may click, or shift to one side when it opens. The bite can feel off.",
    clinician:
      "Deep pain at the jaw joint and over the maxillary sinus, worse with chewing and protrusion against resistance. A changed bite (premature contact in front), deviation on opening and joint noise are described; tinnitus has been reported.",
  },
  provokedBy: [
    "grinding the teeth sideways",
    "gum chewing, nail biting, thrusting the jaw forward",
    "wind instruments, or a violin held under the jaw",
    "a sore jaw joint of its own",
    "muscles of the front of the neck that are sore already",
  ],
  limits: ["moving the jaw to the other side", "opening straight, without a swerve", "chewing firm food"],
  mistakenFor: [
    "disorder of the jaw joint (disc displacement, arthritis)",
    "maxillary sinusitis",
    "toothache of the upper jaw",
    "trigeminal neuralgia",
    "ear disease",
    "giant cell arteritis in people over 50: refer the same day",
    "tumour of the infratemporal fossa or nasopharynx (growing trismus, numb cheek or chin): refer",
  ],
  related: ["medial-pterygoid", "masseter", "temporalis", "digastric", "sternocleidomastoid"],
  selfCare:
    "Place the tip of the tongue on the roof of the mouth. Open and close slowly, straight up and down, ten times, in front of a mirror. Stay in the range that does not click or hurt. Do not push the jaw forward. Warmth in front of the ear feels good to many.",
  needling: {
    palpation:
      "Not felt with certainty: a finger inside the mouth behind the last upper molar reaches mainly the medial pterygoid and the tendon of temporalis. Resisted protrusion is used instead; the notch of the mandible is found from outside, mouth open about 2 cm",
    position: "Side-lying, sore side up, a soft block between the teeth",
    direction:
      "Through the mandibular notch, below the middle of the zygomatic arch: straight inwards for the inferior head, inwards and slightly upwards for the superior head; slowly, and out again at any electric feeling",
    needle: "0.25 x 50",
    level: "specialist",
    hazards: [
      { structure: "Maxillary artery, on or between the heads", kind: "vessel" },
      { structure: "Pterygoid venous plexus (deep haematoma)", kind: "vessel" },
      { structure: "Mandibular nerve and its lingual, inferior alveolar and buccal branches", kind: "nerve" },
      { structure: "Facial nerve branches over the arch", kind: "nerve" },
      { structure: "Orbit and its inferior fissure, if the needle passes forwards and upwards", kind: "eye" },
      { structure: "Jaw joint behind the entry", kind: "joint" },
    ],
  },
  triggerPoints: [
    {
      id: "lateral-pterygoid.trp1",
      label: "TrP1",
      kind: "central",
      structure: "lateral-pterygoid-superior-head",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep behind the cheekbone, right in front of the jaw joint.",
        clinician:
          "Superior head, mid-belly, deep to the zygomatic arch and the temporalis tendon, in front of the condyle.",
      },
      essential: [
        { zone: "tmj", side: "same" },
        { zone: "maxilla", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: jointAndMaxilla,
      text: {
        patient: "A deep hurt at the jaw joint, and a second one beside the nose.",
        clinician:
          "Jaw joint and maxillary region as two islands. This head reaches the disc, so its pain goes along with clicking and a sudden change of the bite; which comes first is unsettled.",
      },
      confidence: "medium",
      disagreement:
        "A review found that intra-oral palpation of this region is neither valid nor reliable and hurts healthy people too; other examiners still use it.",
      sources: [
        { citation: "simons-1999", where: "ch. 11, Lateral pterygoid" },
        { citation: "turp-minagi-2001" },
        { citation: "mesa-jimenez-2015", where: "needle over the arch reached the superior head in two heads" },
      ],
    },
    {
      id: "lateral-pterygoid.trp2",
      label: "TrP2",
      kind: "central",
      structure: "lateral-pterygoid-inferior-head",
      u: 0.45,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep inside the cheek, behind the roots of the last upper teeth.",
        clinician: "Inferior head, mid-belly, medial to the coronoid process and behind the maxillary tuberosity.",
      },
      essential: [
        { zone: "tmj", side: "same" },
        { zone: "maxilla", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: jointAndMaxilla,
      text: {
        patient: "You may think of a blocked sinus, for the upper jaw aches under the eye. The joint aches as well.",
        clinician:
          "Maxillary sinus region and jaw joint, as for the superior head. In healthy women the pain of saline placed in this muscle was often felt inside the mouth as well.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 11, Lateral pterygoid" },
        { citation: "svensson-2003", where: "lateral pterygoid" },
        { citation: "gonzalez-perez-2015" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 11, Lateral pterygoid" },
    { citation: "donnelly-2019", where: "chapter on lateral pterygoid" },
    { citation: "turp-minagi-2001" },
    { citation: "mesa-jimenez-2015" },
    { citation: "gonzalez-perez-2015", where: "48 patients, needling against tablets" },
    { citation: "lopez-martos-2018", where: "60 patients, better than sham up to day 70" },
    { citation: "vier-2019" },
  ],
};
