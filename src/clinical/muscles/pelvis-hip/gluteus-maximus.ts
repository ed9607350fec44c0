import type { Muscle } from "../../types";

export const gluteusMaximus: Muscle = {
  id: "gluteus-maximus",
  label: "Gluteus maximus",
  latin: "Musculus gluteus maximus",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["gluteus-maximus"],
  actions: {
    patient: "Straightens the hip: it gets you out of a chair, up the stairs and into a run.",
    clinician:
      "Powerful extension and lateral rotation of the hip, above all from flexion; the upper fibres abduct, the lower ones adduct. Through the iliotibial tract it steadies the knee, and across the sacroiliac joint the pelvis. Little active in quiet standing and level walking.",
  },
  attachments: {
    origin:
      "Gluteal surface of the ilium behind the posterior gluteal line, dorsal sacrum and coccyx, sacrotuberous ligament, thoracolumbar fascia",
    insertion:
      "Iliotibial tract (upper and superficial fibres) and gluteal tuberosity of the femur (deep lower fibres)",
  },
  innervation: { nerve: "Inferior gluteal nerve", roots: "L5-S2" },
  story: "The chair muscle: it lifts you out of your seat, and it is what makes you squirm in it.",
  feelsLike: {
    patient:
      "A sore, restless seat. Hard chairs hurt, you shift from side to side, and going up a hill or the stairs brings it on. The tailbone itself may feel bruised.",
    clinician:
      "Pain confined to the buttock, the sacral edge or the coccyx, worse on walking uphill bent forward, on swimming the crawl and on sitting, when the lower points are pressed against the chair. Pain that goes past the upper thigh is not typical of this muscle and calls for another source.",
  },
  provokedBy: [
    "a fall on the seat, or a near fall caught at the last moment",
    "long sitting on a hard chair or on a wallet",
    "walking uphill or climbing with the trunk bent forward",
    "swimming the crawl",
    "lifting from a squat, or many squats at once",
  ],
  limits: ["sitting for long", "bringing the knee to the chest", "walking up a slope", "getting up from a low chair"],
  mistakenFor: [
    "sacroiliac joint pain",
    "coccydynia from the coccygeal joints",
    "ischiogluteal bursitis or hamstring origin tendinopathy",
    "deep gluteal syndrome and lumbar radiculopathy",
    "greater trochanteric pain syndrome",
    "perianal or gluteal abscess, pilonidal disease (redness, heat, fever): needs prompt medical care",
  ],
  related: [
    "gluteus-medius",
    "gluteus-minimus",
    "piriformis",
    "biceps-femoris",
    "semitendinosus",
    "multifidus-lumborum",
    "quadratus-lumborum",
    "iliopsoas",
    "coccygeus",
  ],
  selfCare:
    "Sit on a soft pad and take nothing in the back pocket. Get up often. To stretch, lie on your back and draw one knee toward the other shoulder with both hands; hold for half a minute. You can also lean on a tennis ball against a wall: rest the sore spot on it with light weight and breathe for a minute.",
  needling: {
    palpation:
      "Flat across the fibres, which run down and outward from the sacrum; the lowest inner fibres can be lifted between finger and thumb",
    position: "Side-lying on the other side with the hip flexed, or prone with a pillow under the pelvis",
    direction:
      "Straight through the skin and perpendicular to the muscle, no deeper than its own thickness; length by the layer of fat",
    needle: "0.30 x 50-75",
    level: "standard",
    hazards: [
      {
        structure:
          "Sciatic nerve, deep to the muscle; in the lower buttock midway between the ischial tuberosity and the greater trochanter",
        kind: "nerve",
      },
      { structure: "Posterior femoral cutaneous nerve and inferior cluneal nerves", kind: "nerve" },
      { structure: "Superior and inferior gluteal vessels on its deep face", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "gluteus-maximus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "gluteus-maximus",
      u: 0.12,
      v: 0.39,
      depth: 0.3,
      location: {
        patient: "High on the seat, a thumb's width out from the edge of the base of the spine.",
        clinician:
          "Upper medial fibres, just lateral to the dorsal edge of the sacrum below the posterior superior iliac spine.",
      },
      essential: [
        { zone: "sacroiliac", side: "same" },
        { zone: "gluteal-cleft", side: "midline" },
      ],
      spillover: [
        { zone: "sacrum", side: "midline" },
        { zone: "coccyx", side: "midline" },
        { zone: "gluteal-fold", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-42, 908, -103] }, { mm: [-40, 892, -105] }],
          radius: [13, 11],
        },
        {
          kind: "spillover",
          path: [{ mm: [-9, 890, -106] }, { mm: [-8, 862, -105] }, { mm: [-4, 834, -102] }],
          radius: [16, 15, 10],
        },
        {
          kind: "essential",
          path: [{ mm: [-2, 815, -100] }, { mm: [-1, 790, -88] }, { mm: [-1, 775, -78] }],
          radius: [7, 7, 7],
        },
        {
          kind: "spillover",
          path: [{ mm: [-58, 764, -98] }, { mm: [-74, 764, -98] }, { mm: [-92, 765, -95] }],
          radius: [8, 9, 8],
        },
      ],
      text: {
        patient:
          "The pain draws a half moon. It starts high, near the base of the spine, runs down by the cleft, and ends in the fold below the seat.",
        clinician:
          "A semicircle from the sacroiliac region along the sacral edge and the gluteal cleft, running out at the gluteal fold or the top of the posterior thigh.",
      },
      confidence: "medium",
      disagreement:
        "The crescent overlaps with pain of the sacroiliac joint and of multifidus at the sacrum, and has not been tested against them. Dissection puts the densest nerve endings in the middle of the muscle, at 40-70 % of the fibres' length in its upper part, further out than this point beside the sacrum.",
      sources: [
        { citation: "travell-1992", where: "chapter 7, Gluteus maximus" },
        { citation: "donnelly-2019", where: "chapter on gluteus maximus" },
        { citation: "yi-2024", where: "abstract" },
      ],
    },
    {
      id: "gluteus-maximus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "gluteus-maximus",
      u: 0.42,
      v: 0.76,
      depth: 0.39,
      location: {
        patient: "Low in the seat, just above the sitting bone.",
        clinician: "Lower middle fibres slightly above and behind the ischial tuberosity; the commonest of the three.",
      },
      essential: [
        { zone: "ischium", side: "same" },
        { zone: "buttock-lower", side: "same" },
        { zone: "sacrum", side: "midline" },
      ],
      spillover: [
        { zone: "buttock-mid", side: "same" },
        { zone: "buttock-upper", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-32, 759, -82] }, { mm: [-56, 782, -110] }, { mm: [-82, 798, -112] }],
          radius: [16, 24, 19],
        },
        {
          kind: "essential",
          path: [{ mm: [-8, 850, -104] }, { mm: [-10, 884, -106] }],
          radius: [15, 18],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-50, 842, -120] },
            { mm: [-78, 862, -116] },
            { mm: [-92, 888, -104] },
            { mm: [-104, 912, -84] },
          ],
          radius: [18, 23, 20, 21],
        },
      ],
      text: {
        patient:
          "The whole seat can hurt, most of all where the chair presses above the sitting bone, and over the base of the spine. You sit on the other half.",
        clinician:
          "Deep tenderness above the ischial tuberosity with pain over the lower sacrum and across the buttock up toward the crest; the anal region and the coccyx are spared. Its depth and spread make it easy to ascribe to the smaller gluteal muscles.",
      },
      confidence: "medium",
      disagreement:
        "The classical pattern stays in the buttock. In 59 footballers pressure on gluteal points brought on their familiar posterior thigh pain; needling those points once did no better than placebo for leg raise or for pain on running.",
      sources: [
        { citation: "travell-1992", where: "chapter 7, Gluteus maximus" },
        { citation: "huguenin-2005", where: "abstract" },
        { citation: "rainey-2013", where: "abstract: single case" },
      ],
    },
    {
      id: "gluteus-maximus.trp3",
      label: "TrP3",
      kind: "central",
      structure: "gluteus-maximus",
      u: 0.23,
      v: 0.81,
      depth: 0.25,
      location: {
        patient: "In the lowest inner part of the seat, beside the tailbone.",
        clinician: "Lowest medial fibres beside the coccyx, near the gluteal cleft; reached by pincer grip.",
      },
      essential: [{ zone: "coccyx", side: "midline" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [0, 832, -103] }, { mm: [1, 820, -101] }],
          radius: [10, 10],
        },
      ],
      text: {
        patient: "A small sore spot on the tailbone, as if you had bumped it. It tells on you when you sit back.",
        clinician:
          "Reference to the coccyx, felt as a bruise of the bone although the coccyx need not be tender on moving it. Coccygeus, levator ani and the coccygeal joints refer to the same place and are examined as well.",
      },
      needling: {
        palpation:
          "Pincer: the lowest medial fibres are lifted between finger and thumb away from the ischio-anal fossa, with consent for an intimate area and a chaperone if wished",
        position: "Side-lying on the other side, hips and knees flexed",
        direction: "Tangential, within the lifted fold and toward the finger, never toward the anal canal",
        needle: "0.30 x 40-50",
        level: "advanced",
        hazards: [
          { structure: "Rectum and anal canal", kind: "organ" },
          { structure: "Ischio-anal fossa with its fat and vessels", kind: "vessel" },
          { structure: "Pudendal nerve and its inferior rectal branch", kind: "nerve" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Tailbone pain is more often blamed on the coccygeal joints or the pelvic floor; a clinic that saw 124 patients treated most of them through the pelvic floor.",
      sources: [
        { citation: "travell-1992", where: "chapter 7, Gluteus maximus" },
        { citation: "scott-2017", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 7, Gluteus maximus" },
    { citation: "donnelly-2019", where: "chapter on gluteus maximus" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "huguenin-2005", where: "abstract: no benefit over placebo" },
    { citation: "yi-2024", where: "abstract: intramuscular nerves" },
    {
      citation: "martin-corrales-2020",
      where: "gluteal needling added to exercise in chronic low back pain",
    },
  ],
};
