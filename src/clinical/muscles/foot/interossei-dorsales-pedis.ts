import type { Muscle } from "../../types";

export const interosseiDorsalesPedis: Muscle = {
  id: "interossei-dorsales-pedis",
  label: "Dorsal interossei of the foot",
  latin: "Musculi interossei dorsales pedis",
  synonyms: [],
  region: "foot",
  parts: ["interossei-dorsales-pedis-first", "interossei-dorsales-pedis-others"],
  actions: {
    patient: "Lie between the long bones of the foot. They spread the toes and keep them straight.",
    clinician:
      "Abduct toes 2-4 from the axis of the second toe, flex the metatarsophalangeal joints and hold the toes against clawing during push-off.",
  },
  attachments: {
    origin: "Facing sides of neighbouring metatarsals, by two heads each",
    insertion:
      "Bases of the proximal phalanges: the first medially and the second laterally on toe 2, the third and fourth laterally on toes 3 and 4",
  },
  innervation: {
    nerve:
      "Lateral plantar nerve (deep branch; the fourth often from the superficial branch); the first and second often also a twig of the deep fibular nerve",
    roots: "S2-S3",
  },
  story: "The muscles between the foot bones: press there, and a toe answers.",
  feelsLike: {
    patient:
      "There is a sore line on top of the foot, between two of the long bones. One side of a toe aches, and so does the pad below it.",
    clinician:
      "Ache in one side of a toe and under the distal metatarsal of the same ray, with tenderness between the shafts. With the first interosseous, tingling of the hallux is described. Pain on squeezing the forefoot with a click and a numb cleft speaks for Morton neuroma.",
  },
  provokedBy: [
    "tight shoes, or socks that are too small",
    "a big leap in running, dance or marching",
    "claw or hammer toes",
    "stiff feet after a cast",
    "walking in loose sandals",
  ],
  limits: ["spreading the toes", "standing on tiptoe", "walking barefoot on stones"],
  mistakenFor: [
    "Morton neuroma and intermetatarsal bursitis",
    "metatarsal stress fracture (night pain, swelling on top of the foot): needs prompt imaging",
    "plantar plate tear, joint synovitis",
    "deep fibular nerve entrapment (first space)",
    "tarsometatarsal (Lisfranc) injury",
    "L5 or S1 radiculopathy",
    "poor circulation (cold, pale foot, pain at rest): urgent",
  ],
  related: [
    "interossei-plantares-and-lumbricales",
    "adductor-hallucis",
    "flexor-digitorum-brevis",
    "extensor-digitorum-brevis",
    "extensor-digitorum-longus",
    "extensor-hallucis-brevis",
  ],
  selfCare:
    "Sit and slide one fingertip along the groove between two foot bones, from the toes to the ankle; press lightly where it is sore and wait for six breaths. Then wave the toes apart and together twenty times. If one spot on a bone is sharply sore or swollen, stop sport and have it looked at.",
  needling: {
    palpation:
      "Flat palpation from the top of the foot between two metatarsals, with a finger on the sole as counter-pressure; the dorsalis pedis pulse is marked in the first space",
    position: "Supine, the knee bent and the foot flat",
    direction:
      "From the top, between the shafts and parallel to them or slightly toward one, no deeper than the level of the metatarsals; in the first space lateral or medial of the pulse",
    needle: "0.20-0.25 x 25-30",
    level: "standard",
    hazards: [
      {
        structure: "Dorsalis pedis, first dorsal metatarsal and deep plantar arteries in the first space",
        kind: "vessel",
      },
      { structure: "Deep fibular nerve in the first space", kind: "nerve" },
      { structure: "Dorsal digital nerves under the skin", kind: "nerve" },
      {
        structure: "Plantar arch and deep branch of the lateral plantar nerve, if the needle goes too deep",
        kind: "vessel",
      },
    ],
  },
  triggerPoints: [
    {
      id: "interossei-dorsales-pedis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "interossei-dorsales-pedis-first",
      u: 0.45,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On top of the foot, in the groove between the big toe's bone and the next.",
        clinician: "Mid-belly of the first dorsal interosseous, between the shafts of metatarsals 1 and 2.",
      },
      essential: [
        { zone: "second-toe", side: "same" },
        { zone: "second-mt-head", side: "same" },
      ],
      spillover: [],
      rare: [
        { zone: "great-toe", side: "same" },
        { zone: "dorsal-foot", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-92, 27, 94] }, { mm: [-96, 24, 108] }, { mm: [-99, 20, 122] }],
          radius: [8, 8, 7],
        },
        { kind: "essential", path: [{ mm: [-91, 1, 82] }], radius: 9 },
        {
          kind: "rare",
          path: [{ mm: [-82, 32, 104] }, { mm: [-88, 22, 126] }],
          radius: [9, 8],
        },
        {
          kind: "rare",
          path: [{ mm: [-83, 66, 40] }, { mm: [-86, 52, 58] }],
          radius: [10, 10],
        },
      ],
      text: {
        patient: "The second toe aches on top, and so does the spot under its base. Some feel a tingle in the big toe.",
        clinician:
          "Essential pain along the dorsum and medial side of toe 2 and under the head of metatarsal 2; tingling of the hallux and discomfort on the dorsum, even up to the lower shin, are described in a few.",
      },
      confidence: "medium",
      disagreement:
        "The tingling of the big toe can come from the deep fibular nerve, which crosses this space. A letter calls these points overlooked; the imaging authors it addressed answer that none has yet been shown on ultrasound in the foot, and their own review lists joints, nerves and bursae.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "alyanak-2024", where: "letter and the reply to it" },
        { citation: "son-2022", where: "abstract" },
      ],
    },
    {
      id: "interossei-dorsales-pedis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "interossei-dorsales-pedis-others",
      strand: 1,
      u: 0.45,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Between the other foot bones, for instance behind the third and fourth toes.",
        clinician:
          "Mid-belly of the second to fourth dorsal interossei; shown in the third space, between metatarsals 3 and 4.",
      },
      essential: [
        { zone: "toes-2-4", side: "same" },
        { zone: "forefoot-plantar", side: "same" },
      ],
      spillover: [],
      rare: [{ zone: "dorsal-foot-lateral", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-116, 24, 90] }, { mm: [-120, 20, 106] }, { mm: [-123, 16, 120] }],
          radius: [9, 8, 7],
        },
        {
          kind: "essential",
          path: [{ mm: [-129, 20, 84] }, { mm: [-134, 16, 100] }],
          radius: [7, 7],
        },
        {
          kind: "essential",
          path: [{ mm: [-102, 1, 74] }, { mm: [-116, 1, 66] }],
          radius: [15, 14],
        },
        {
          kind: "rare",
          path: [{ mm: [-113, 48, 50] }, { mm: [-116, 42, 60] }],
          radius: [8, 8],
        },
      ],
      text: {
        patient:
          "One side of the third or fourth toe is sore, and the pad of the foot below that toe. It can be just one toe.",
        clinician:
          "Reference to the side of the toe to which the tendon goes, over its dorsum, and to the plantar side of the same distal metatarsal; in the drawing the third and fourth rays stand for all.",
      },
      confidence: "medium",
      disagreement:
        "One letter takes these points for an overlooked cause of metatarsalgia; the authors it addressed reply that none has been shown by imaging in the foot.",
      sources: [
        { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
        { citation: "alyanak-2024", where: "letter" },
        { citation: "son-2022", where: "abstract: other causes" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 27, Deep intrinsic foot muscles" },
    { citation: "donnelly-2019", where: "chapter on the intrinsic muscles of the foot" },
    { citation: "alyanak-2024", where: "letter" },
    { citation: "son-2022", where: "abstract" },
    { citation: "del-pinal-2000", where: "abstract: arteries of the dorsum" },
  ],
};
