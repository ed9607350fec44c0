import type { Muscle } from "../../types";

export const multifidusLumborum: Muscle = {
  id: "multifidus-lumborum",
  label: "Lumbar multifidi and rotatores",
  latin: "Musculus multifidus lumborum",
  synonyms: ["Lumbar multifidus"],
  region: "back",
  parts: ["multifidus-lumborum"],
  actions: {
    patient: "Deep muscles beside the low spine that keep each joint steady.",
    clinician:
      "Segmental stability: backward rocking and compression of each lumbar joint against the forward pull of flexion; both sides extend the spine. Rotation is slight; it offsets the flexion that the oblique muscles bring with their turn.",
  },
  attachments: {
    origin:
      "Mamillary processes of L1-L5, back of the sacrum down to S4, posterior superior iliac spine, dorsal sacro-iliac ligaments",
    insertion: "Spinous processes of L1-L5, two to four vertebrae above; the deepest fibres to the lamina",
  },
  innervation: { nerve: "Medial branches of the lumbar dorsal rami (each band by its own segment)", roots: "L1-L5" },
  story: "The small guard of the low spine: sore at one joint, now and then in the thigh or the tailbone.",
  feelsLike: {
    patient:
      "A deep ache right at the low spine, as if in the bone. To stay bent over a sink is hard. You wake up stiff and need a while to loosen. The tailbone may be sore to sit on.",
    clinician:
      "Deep midline or paramedian pain at one level, guarded in flexion and on return from it, with a painful arc or a hitch. Sustained half-bent postures provoke it. From S1 the coccyx may be hypersensitive; the upper lumbar level may be felt in the lower abdomen.",
  },
  provokedBy: [
    "work bent over a sink, bath or bench",
    "a lift with a twist",
    "a fall on the seat",
    "long sitting in a soft couch",
    "weak trunk muscles after a bout of back pain",
  ],
  limits: ["bending forward and coming up", "arching the back", "sitting on a hard chair (tailbone)", "turning in bed"],
  mistakenFor: [
    "abdominal aortic aneurysm: emergency",
    "kidney stone or kidney infection",
    "endometriosis, ovarian or uterine disease; prostate or rectal disease (sacral point)",
    "cauda equina syndrome (numb saddle, bladder or bowel trouble): emergency",
    "vertebral or sacral fracture, metastasis, discitis",
    "lumbar disc herniation with radiculopathy, spinal stenosis",
    "facet joint pain, sacroiliac joint pain",
    "fracture or instability of the coccyx, pilonidal disease",
    "axial spondyloarthritis (young, stiff for more than half an hour in the morning)",
  ],
  related: [
    "longissimus-thoracis",
    "iliocostalis-lumborum",
    "quadratus-lumborum",
    "gluteus-maximus",
    "coccygeus",
    "levator-ani",
    "iliopsoas",
  ],
  selfCare:
    "Go on hands and knees. Let the back sag, then hump it like a cat, ten times and slowly. Then sit back on the heels with long arms and rest. At the sink, open the cupboard and put one foot on its floor. Short walks do more good than rest in bed.",
  needling: {
    palpation:
      "Deep flat palpation a finger's breadth beside the spinous process, through the thin aponeurosis of the erector spinae; over the sacrum between its median crest and the posterior superior iliac spine",
    position: "Prone with a cushion under the belly, or side-lying",
    direction:
      "One finger from the midline, slightly inwards and down, slowly until the lamina is touched; over the sacrum onto its bone. Never outwards.",
    needle: "0.25-0.30 x 40-60",
    level: "standard",
    hazards: [
      { structure: "Spinal canal and cauda equina through the interlaminar gap", kind: "cord" },
      { structure: "Kidney at L1-L3 if the needle points outwards", kind: "organ" },
      { structure: "Sacral nerves through the dorsal sacral foramina", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "multifidus-lumborum.trp1",
      label: "TrP1",
      kind: "central",
      structure: "multifidus-lumborum",
      u: 0.82,
      v: 0.8,
      depth: 0.4,
      location: {
        patient: "Deep beside the spine, just above the height of the navel.",
        clinician: "In the lamina groove between the L2 and L3 spinous processes.",
      },
      essential: [{ zone: "lumbar-spine-local", side: "same" }],
      spillover: [{ zone: "lower-quadrant", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-24, 1040, -84] }, { mm: [-10, 1014, -82] }],
          radius: [15, 18],
        },
        { kind: "spillover", path: [{ mm: [-98, 968, 88] }, { mm: [-66, 940, 102] }], radius: [20, 18] },
      ],
      text: {
        patient:
          "It hurts deep at the spine near the waist. Some people feel it low in the belly on that side as well.",
        clinician:
          "Reference to the spinous process and its side at L2-L3; a second field in the lower abdomen of the same side is described and is easily taken for visceral disease.",
      },
      confidence: "medium",
      disagreement:
        "The abdominal field comes from patients. Salt-water injections at lower lumbar levels gave local and thigh pain instead, and the upper levels have not been studied in that way.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        {
          citation: "upper-lumbar-needling-2020",
          where: "less than 2.5 cm from the L1 spine is likely the safer zone",
        },
        { citation: "harding-yelland-2007" },
      ],
    },
    {
      id: "multifidus-lumborum.trp2",
      label: "TrP2",
      kind: "central",
      structure: "multifidus-lumborum",
      u: 0.56,
      v: 0.65,
      depth: 0.4,
      location: {
        patient: "Deep beside the spine at belt height.",
        clinician: "Beside the L4-L5 spinous processes, on the lamina, where the muscle is thickest.",
      },
      essential: [{ zone: "lumbar-spine-local", side: "same" }],
      spillover: [],
      rare: [
        { zone: "posterior-thigh", side: "same" },
        { zone: "anterior-thigh", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-16, 986, -84] }, { mm: [-27, 968, -87] }],
          radius: [18, 16],
        },
        { kind: "rare", path: [{ mm: [-72, 735, -86] }, { mm: [-76, 640, -66] }], radius: [22, 18] },
        { kind: "rare", path: [{ mm: [-84, 770, 68] }, { mm: [-84, 690, 66] }], radius: [20, 17] },
      ],
      text: {
        patient:
          "Low, deep back pain right by the spine, worst when you stay half bent. Once in a while the thigh joins in.",
        clinician:
          "Local reference over L4-S1 beside the midline. In volunteers who received salt water into multifidus at L5, all had local pain and 13 of 15 also felt the thigh: at the back in 8, in front in 5.",
      },
      confidence: "medium",
      disagreement:
        "The classical charts keep the mid-lumbar levels local (or send them to the abdomen); the experiment found the thigh. Its authors conclude that the pattern cannot tell multifidus from joint, ligament or disc of the segment.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "cornwall-2006" },
        { citation: "tucker-2014", where: "deep multifidus: deepest and strongest pain of six sites" },
        { citation: "hannah-2016", where: "two needle angles at L4, both ended on the lamina" },
      ],
    },
    {
      id: "multifidus-lumborum.trp3",
      label: "TrP3",
      kind: "central",
      structure: "multifidus-lumborum",
      u: 0.34,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "On the flat bone at the base of the spine, beside its middle line.",
        clinician: "Over the sacrum at S1, between the median crest and the posterior superior iliac spine.",
      },
      essential: [{ zone: "coccyx", side: "midline" }],
      spillover: [{ zone: "sacrum", side: "midline" }],
      rare: [{ zone: "posterior-thigh", side: "same" }],
      strokes: [
        { kind: "essential", path: [{ mm: [-2, 836, -102] }, { mm: [0, 818, -100] }], radius: [13, 12] },
        {
          kind: "spillover",
          path: [{ mm: [-16, 918, -106] }, { mm: [-9, 884, -102] }, { mm: [-3, 852, -100] }],
          radius: [14, 14, 12],
        },
        { kind: "rare", path: [{ mm: [-62, 742, -88] }, { mm: [-66, 640, -70] }], radius: 21 },
      ],
      text: {
        patient: "A line of ache down the base of the spine that ends in a sore tailbone. Hard seats are a trial.",
        clinician:
          "Reference downwards over the sacrum to the coccyx, which becomes hypersensitive to pressure; examine coccyx, pelvic floor and gluteus maximus as well, since all three share this field.",
      },
      needling: {
        palpation:
          "Flat palpation over the upper sacrum between its median crest and the posterior superior iliac spine",
        position: "Prone",
        direction:
          "Slightly inwards onto the bone of the sacrum, close to the median crest and away from the line of the dorsal foramina",
        needle: "0.25-0.30 x 40-50",
        level: "standard",
        hazards: [
          { structure: "Sacral nerves and the sacral canal through the dorsal foramina", kind: "nerve" },
          { structure: "Sacroiliac joint", kind: "joint" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "wang-price-2020", where: "needling of the lumbosacral multifidus" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "cornwall-2006" },
    { citation: "tucker-2014" },
    { citation: "hannah-2016" },
    { citation: "williams-2023", where: "entry to the canal at T12-L1" },
    { citation: "wang-price-2020" },
    { citation: "koppenhaver-2022" },
  ],
};
