import type { Muscle } from "../../types";

export const buccinator: Muscle = {
  id: "buccinator",
  label: "Buccinator",
  latin: "Bucinator",
  synonyms: ["Trumpeter's muscle", "Cheek muscle"],
  region: "face",
  parts: ["buccinator"],
  actions: {
    patient: "Keeps food between the teeth, and lets you blow and suck.",
    clinician:
      "Presses the cheek against the teeth and gum in chewing, resists the pressure of blowing, and draws the angle of the mouth laterally.",
  },
  attachments: {
    origin: "Alveolar processes of maxilla and mandible beside the molars, and the pterygomandibular raphe",
    insertion: "Modiolus and orbicularis oris; the middle fibres cross at the angle of the mouth",
  },
  innervation: { nerve: "Facial nerve: buccal branches", roots: "Cranial nerve VII" },
  story: "The trumpet muscle: a deep ache in the soft part of the cheek.",
  feelsLike: {
    patient:
      "A deep ache in the cheek, under the cheekbone, worst when you chew. It can seem to come from the jaw. You may bite the cheek by mistake.",
    clinician:
      "Local pain deep in the cheek, described as subzygomatic jaw pain and sharpened by chewing; swallowing may feel awkward though it is not impaired.",
  },
  provokedBy: [
    "brass or reed playing, blowing up balloons",
    "sucking on a straw, a pipe or a cigarette",
    "biting or sucking the cheeks",
    "a tooth brace or denture that rubs",
  ],
  limits: ["blowing out the cheeks", "chewing on that side", "whistling"],
  mistakenFor: [
    "toothache, dental abscess (fever, swelling): see a dentist the same day",
    "disorder of the jaw joint",
    "stone or infection of the parotid gland",
    "masseter pain",
    "sore or ulcer of the cheek lining that stays over three weeks: refer",
  ],
  related: ["masseter", "zygomaticus-major", "temporalis", "lateral-pterygoid", "platysma"],
  selfCare:
    "Puff the cheeks up with air, let it go, and feel them hang loose. With clean hands hook a thumb inside the cheek and draw it softly out for ten breaths. Take breaks when you play a wind instrument. Leave gum and straws for now.",
  needling: {
    palpation:
      "Pincer between a gloved finger in the cheek and one outside, half way between the masseter's front border and the corner of the mouth; the band crosses the finger from back to front",
    position: "Supine, mouth slightly open",
    direction:
      "Usually treated by hand. If needled, short, from outside towards the finger in the cheek, below the line from tragus to mid upper lip",
    needle: "0.16-0.20 x 13-25",
    level: "standard",
    hazards: [
      { structure: "Parotid duct, which pierces the muscle beside the second upper molar", kind: "other" },
      { structure: "Facial artery and vein", kind: "vessel" },
      { structure: "Buccal nerve (V3) and buccal branches of the facial nerve", kind: "nerve" },
      { structure: "Cavity of the mouth, if the needle goes through", kind: "other" },
    ],
  },
  triggerPoints: [
    {
      id: "buccinator.trp1",
      label: "TrP1",
      kind: "central",
      structure: "buccinator",
      u: 0.4,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the middle of the soft cheek, in front of the biting muscle.",
        clinician: "Mid-cheek, middle fibres, in front of the anterior border of the masseter.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [{ zone: "cheek", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-51, 1483, 66] }, { mm: [-48, 1488, 72] }],
          radius: [14, 14],
        },
        { kind: "spillover", path: [{ mm: [-58, 1495, 56] }, { mm: [-62, 1503, 46] }], radius: [10, 11] },
      ],
      text: {
        patient: "It hurts right where the sore spot is, deep in the cheek, and up to the cheekbone.",
        clinician:
          "Local, deep in the cheek, with spread to the region below the zygomatic bone. Only the classical text gives a pattern; a technical note on wind players finds the muscle with ultrasound.",
      },
      confidence: "low",
      sources: [
        { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
        { citation: "su-2025" },
        { citation: "kang-2006", where: "where the parotid duct enters the muscle" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
    { citation: "donnelly-2019", where: "chapter on the facial muscles" },
    { citation: "kang-2006" },
    { citation: "su-2025", where: "wind players with trouble of the lip and cheek muscles" },
    { citation: "lee-2019-facial-artery" },
  ],
};
