import type { Muscle } from "../../types";

export const masseter: Muscle = {
  id: "masseter",
  label: "Masseter",
  latin: "Masseter",
  synonyms: ["Cheek chewing muscle"],
  region: "head",
  parts: ["masseter-superficial", "masseter-deep"],
  actions: {
    patient: "Shuts the jaw and bites hard.",
    clinician:
      "Elevates the mandible. The superficial part also protrudes it slightly, the deep part retracts it and holds the condyle forward of the fossa's back wall during the bite; one side alone draws the jaw to its own side.",
  },
  attachments: {
    origin:
      "Superficial part: lower border of the zygomatic bone and front two thirds of the arch. Deep part: inner face and back third of the arch",
    insertion: "Superficial part: angle and lower lateral ramus. Deep part: upper ramus and coronoid process",
  },
  innervation: { nerve: "Masseteric nerve, from the mandibular nerve (V3)", roots: "Cranial nerve V" },
  story: "The biting muscle: it can ache like a bad tooth when the tooth is fine.",
  feelsLike: {
    patient:
      "A tired, sore jaw, worst when you chew. Your back teeth may ache, and so may the brow or the ear. The mouth may not open as wide as it should.",
    clinician:
      "Dull pressing pain over the ramus and in the upper or lower molars, sometimes over the brow or deep in the ear, with hypersensitive teeth and limited opening. Compression of masseter points changed tinnitus for a short while in many of those who had both; one-sided tinnitus still needs an ear examination.",
  },
  provokedBy: [
    "clenching or grinding the teeth, by day or in sleep",
    "gum, nuts, tough meat, nail biting",
    "a long time in the dentist's chair with the mouth open",
    "stress, and a head held forward at a screen",
    "a blow to the jaw or a new filling that sits too high",
  ],
  limits: ["opening the mouth wide (three stacked knuckles no longer fit)", "chewing on that side", "yawning"],
  mistakenFor: [
    "toothache: pulpitis, abscess, cracked tooth",
    "disorder of the jaw joint (disc, arthritis)",
    "sinusitis of the maxilla",
    "ear infection",
    "disease of the parotid gland (swelling, stone, tumour)",
    "trigeminal neuralgia",
    "giant cell arteritis (over 50, new headache, jaw pain on chewing, scalp tenderness, visual signs): refer the same day",
    "cardiac ischaemia: jaw pain with effort, with or without chest pain: emergency",
    "trismus with fever (deep neck infection) or tetanus: emergency",
  ],
  related: [
    "temporalis",
    "medial-pterygoid",
    "lateral-pterygoid",
    "sternocleidomastoid",
    "trapezius",
    "digastric",
    "buccinator",
  ],
  selfCare:
    "Let the jaw hang: lips shut, teeth apart, tongue at rest. Check this each hour. Eat soft food for a while and skip gum. Lay a warm cloth on the cheek, then open slowly as far as is comfy. Stroke the cheek down with two flat fingers.",
  needling: {
    palpation:
      "Flat, from outside against the ramus, or pincer with one gloved finger inside the cheek; a light clench shows the front border, behind which the facial pulse crosses the jaw",
    position: "Supine or side-lying, the jaw relaxed and slightly open, head supported",
    direction:
      "A fine short needle perpendicular to the skin, towards the ramus; entered below or well above the line from tragus to mid upper lip, along which the parotid duct and the buccal branches run",
    needle: "0.16-0.20 x 15-30",
    level: "standard",
    hazards: [
      { structure: "Parotid duct, one finger below the cheek arch", kind: "other" },
      { structure: "Parotid gland behind the back border", kind: "other" },
      { structure: "Zygomatic, buccal and marginal mandibular branches of the facial nerve", kind: "nerve" },
      { structure: "Facial artery and vein at the front border", kind: "vessel" },
      { structure: "Transverse facial vessels below the arch", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "masseter.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "masseter-superficial",
      u: 0.14,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "High in the cheek, just below the cheekbone.",
        clinician: "Superficial part, upper end, at the junction with the aponeurosis below the zygomatic bone.",
      },
      essential: [
        { zone: "maxilla", side: "same" },
        { zone: "upper-molars", side: "same" },
      ],
      spillover: [
        { zone: "upper-premolars", side: "same" },
        { zone: "cheek", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-51, 1492, 70] }, { mm: [-44, 1499, 77] }, { mm: [-36, 1509, 81] }],
          radius: [10, 11, 9],
        },
        { kind: "spillover", path: [{ mm: [-60, 1505, 56] }, { mm: [-63, 1500, 42] }], radius: [9, 11] },
        { kind: "spillover", path: [{ mm: [-30, 1504, 87] }], radius: 8 },
      ],
      text: {
        patient: "Your upper back teeth and the cheek beside the nose ache. It can feel like a blocked sinus.",
        clinician:
          "Maxilla, upper molars and their gum, less often the premolars and the cheek: read as sinusitis or as pulpitis of an upper tooth. Injections of saline into the superficial masseter of healthy women often sent pain into the mouth as well.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 8, Masseter" },
        { citation: "svensson-2003", where: "superficial masseter" },
        { citation: "fernandez-de-las-penas-2010-jaw" },
      ],
    },
    {
      id: "masseter.trp2",
      label: "TrP2",
      kind: "central",
      structure: "masseter-superficial",
      u: 0.5,
      v: 0.5,
      depth: 0.35,
      location: {
        patient: "In the thick middle of the muscle, half way down the cheek.",
        clinician: "Superficial part, mid-belly, over the middle of the ramus.",
      },
      essential: [
        { zone: "mandible", side: "same" },
        { zone: "lower-molars", side: "same" },
      ],
      spillover: [{ zone: "cheek", side: "same" }],
      rare: [{ zone: "lower-molars", side: "opposite" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-56, 1472, 32] }, { mm: [-51, 1463, 48] }, { mm: [-40, 1462, 67] }],
          radius: [12, 13, 9],
        },
        { kind: "spillover", path: [{ mm: [-63, 1499, 36] }, { mm: [-62, 1496, 44] }], radius: [10, 11] },
        { kind: "rare", path: [{ mm: [51, 1463, 48] }], radius: 8 },
      ],
      text: {
        patient: "The lower jaw and the lower back teeth hurt, most of all when you chew.",
        clinician:
          "Body of the mandible and the lower molars with their gum. One case report describes pain in the mirror-image tooth of the other side, traced to this muscle by a diagnostic injection.",
      },
      confidence: "high",
      disagreement:
        "In experiments the place of referral from the masseter was stable in one study and moved by about a centimetre after a strong pain elsewhere in the mouth in another; a painful tooth may therefore draw the pain to itself.",
      sources: [
        { citation: "simons-1999", where: "ch. 8, Masseter" },
        { citation: "anuvindha-2024" },
        { citation: "exposto-2022" },
        { citation: "salis-2022" },
      ],
    },
    {
      id: "masseter.trp3",
      label: "TrP3",
      kind: "attachment",
      structure: "masseter-superficial",
      u: 0.84,
      v: 0.7,
      depth: 0.4,
      location: {
        patient: "Low down, at the corner of the jaw.",
        clinician: "Superficial part, lower end, close to the attachment at the angle of the mandible.",
      },
      essential: [
        { zone: "angle-of-jaw", side: "same" },
        { zone: "eyebrow-ridge", side: "same" },
      ],
      spillover: [
        { zone: "temple", side: "same" },
        { zone: "mandible", side: "same" },
      ],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-59, 1482, 14] }, { mm: [-59, 1476, 22] }], radius: [9, 11] },
        {
          kind: "essential",
          path: [{ mm: [-57, 1559, 68] }, { mm: [-38, 1563, 85] }, { mm: [-14, 1560, 96] }],
          radius: [8, 7, 7],
        },
        {
          kind: "spillover",
          path: [{ mm: [-70, 1563, 30] }, { mm: [-68, 1568, 44] }, { mm: [-62, 1562, 60] }],
          radius: [8, 9, 8],
        },
        { kind: "spillover", path: [{ mm: [-56, 1469, 32] }, { mm: [-51, 1462, 48] }], radius: [11, 10] },
      ],
      text: {
        patient: "An arc of ache runs from the temple over the brow. The corner of the jaw is sore too.",
        clinician:
          "Angle of the jaw and, leaving the cheek free, an arc over the temple and eyebrow. Taken for tension-type headache; clear the jaw when a frontal headache comes with morning stiffness on opening.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 8, Masseter" },
        { citation: "wright-2000", where: "230 patients; cheek, ear and forehead were the commonest places" },
        { citation: "lee-2017-masseter", where: "deep inferior tendon in the lower third" },
      ],
    },
    {
      id: "masseter.trp4",
      label: "TrP4",
      kind: "central",
      structure: "masseter-deep",
      u: 0.3,
      v: 0.85,
      depth: 0.35,
      location: {
        patient: "Just in front of the ear, under the back end of the cheekbone.",
        clinician: "Deep part, upper back portion, below the zygomatic arch and directly in front of the jaw joint.",
      },
      essential: [
        { zone: "ear-deep", side: "same" },
        { zone: "tmj", side: "same" },
      ],
      spillover: [{ zone: "cheek", side: "same" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-76, 1537, -4] }], radius: 12 },
        { kind: "essential", path: [{ mm: [-70, 1525, 18] }, { mm: [-69, 1517, 25] }], radius: [8, 8] },
        { kind: "spillover", path: [{ mm: [-66, 1508, 36] }, { mm: [-62, 1500, 48] }], radius: [9, 11] },
      ],
      text: {
        patient: "It feels like an earache, or like a sore jaw joint. Some hear a low sound in that ear.",
        clinician:
          "Deep in the ear and over the jaw joint, diffusely over the mid-cheek. A low ringing on the same side is described; pressing on the masseter often changed it for a moment in people who had both. Exclude disease of the ear and the joint.",
      },
      needling: {
        palpation:
          "Flat, one finger in front of the tragus, with the mouth open so that the condyle slides forward and shows itself; the muscle lies in front of it, under the arch",
        position: "Side-lying, the sore side up, mouth closed or slightly open",
        direction:
          "Perpendicular, then slightly forwards, away from the joint, onto the ramus below the arch; the temporal pulse is felt first",
        needle: "0.16-0.20 x 25-30",
        level: "standard",
        hazards: [
          { structure: "Superficial temporal and transverse facial vessels", kind: "vessel" },
          { structure: "Zygomatic and buccal branches of the facial nerve", kind: "nerve" },
          { structure: "Jaw joint", kind: "joint" },
          { structure: "Parotid gland and duct", kind: "other" },
          { structure: "Maxillary artery, if the needle goes through the notch of the mandible", kind: "vessel" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 8, Masseter" },
        { citation: "svensson-2003", where: "deep masseter" },
        { citation: "rocha-2007", where: "tinnitus, pressure on the masseter" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 8, Masseter" },
    { citation: "donnelly-2019", where: "chapter on masseter" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "alonso-blanco-2012" },
    { citation: "schmidt-hansen-2006" },
    { citation: "kaya-2014", where: "entry of the masseteric nerve" },
    { citation: "ozden-2018", where: "superficial needling did better than deep needling in 40 patients" },
    {
      citation: "diracoglu-2012",
      where: "pressure threshold better than with sham; pain score and opening no different",
    },
    { citation: "vier-2019", where: "seven trials, very low certainty, small effect" },
    { citation: "reiter-2009", where: "giant cell arteritis taken for a jaw disorder" },
    { citation: "kreiner-2007", where: "craniofacial pain alone in 6 % of cardiac ischaemia" },
  ],
};
