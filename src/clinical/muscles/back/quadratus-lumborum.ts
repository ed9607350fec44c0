import type { Muscle } from "../../types";

export const quadratusLumborum: Muscle = {
  id: "quadratus-lumborum",
  label: "Quadratus lumborum",
  latin: "Musculus quadratus lumborum",
  synonyms: ["QL"],
  region: "back",
  parts: ["quadratus-lumborum-superficial", "quadratus-lumborum-deep"],
  actions: {
    patient: "Hitches the hip up, bends the trunk to the side and steadies the last rib.",
    clinician:
      "Lateral flexion of the lumbar spine, elevation of the pelvis on the same side (hip hitching), fixation of the 12th rib for the diaphragm; both sides assist extension. In standing and walking it steadies the lumbar spine over the pelvis in the frontal plane.",
  },
  attachments: {
    origin: "Iliac crest (posterior third) and iliolumbar ligament",
    insertion: "Inner half of the 12th rib and the tips of the transverse processes of L1-L4",
  },
  innervation: { nerve: "Subcostal nerve and ventral rami of L1-L3 (L4)", roots: "T12-L3" },
  story: "The hip hiker: it can make a cough, a step or a turn in bed feel like a knife in the waist.",
  feelsLike: {
    patient:
      "A deep ache at the waist, hip or seat that bites when you move. To turn in bed or stand up may seem out of reach. A cough can feel like a stab. Pressing both hands on the arms of a chair takes the weight off.",
    clinician:
      "Deep aching low back, sacroiliac, trochanteric or groin pain, sharp on coughing, rolling over and rising; the patient props the trunk on the hands. In acute cases upright posture is hardly borne. The pelvis may be hitched and the lumbar spine shifted; the trochanter is tender, which prevents lying on it.",
  },
  provokedBy: [
    "a bend to the side with a reach, as to pick up a sock from the floor",
    "lifting a child out of a car or bath",
    "one leg shorter than the other, or a wallet in the back pocket",
    "walking on a slope or with a stiff foot",
    "a fall or a car crash",
  ],
  limits: [
    "turning over in bed",
    "standing up and standing still",
    "bending to the other side",
    "coughing and sneezing",
    "lying on the sore hip",
  ],
  mistakenFor: [
    "leaking or growing abdominal aortic aneurysm (age over 60, sudden flank pain, faint): emergency",
    "kidney stone, kidney infection or abscess, bleeding behind the peritoneum",
    "appendicitis; ovarian torsion, ectopic pregnancy, endometriosis: emergency if sudden",
    "testicular disease, inguinal hernia",
    "cauda equina syndrome: emergency",
    "fracture of a transverse process or rib, vertebral tumour or infection",
    "lumbar radiculopathy (the false disc)",
    "sacroiliac joint pain, facet joint pain",
    "greater trochanteric pain syndrome, hip joint disease",
    "thoracolumbar junction pain (cluneal nerves)",
  ],
  related: [
    "iliopsoas",
    "iliocostalis-lumborum",
    "gluteus-medius",
    "gluteus-minimus",
    "tensor-fasciae-latae",
    "obliquus-externus-abdominis",
    "piriformis",
  ],
  selfCare:
    "Lie on your back with knees bent. Cross the leg of the good side over the sore one and let it draw the knee down and in. Keep the shoulders flat. Breathe out and hold for four breaths. In bed, roll like a log with a pillow between the knees. Push on the arms of the chair when you rise.",
  needling: {
    palpation:
      "Side-lying with the waist opened over a roll and the arm overhead; flat palpation in the angle between the edge of the back muscles, the iliac crest and the 12th rib, then inwards to the transverse processes. The 12th rib is marked first.",
    position: "Side-lying on the other side, roll under the waist, upper leg dropped behind",
    direction:
      "From the side, straight toward the transverse process of L3 or L4 or slightly down toward the iliac crest, below L2 only; never upwards and never forwards past the transverse processes",
    needle: "0.30 x 50-75",
    level: "advanced",
    hazards: [
      { structure: "Kidney, in front of the muscle, in many people down to L3 or lower", kind: "organ" },
      { structure: "Pleura and lung behind and below the 12th rib", kind: "lung" },
      { structure: "Colon and peritoneum in front of the outer edge", kind: "organ" },
      { structure: "Lumbar vessels between the transverse processes", kind: "vessel" },
      { structure: "Subcostal, iliohypogastric and ilioinguinal nerves on its front", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "quadratus-lumborum.trp1",
      label: "TrP1",
      kind: "central",
      structure: "quadratus-lumborum-superficial",
      u: 0.5,
      v: 0.1,
      depth: 0.45,
      location: {
        patient: "In the flank, at the outer edge of the back muscles, just under the last rib.",
        clinician: "Upper outer fibres, at the lateral border close below the outer end of the 12th rib.",
      },
      essential: [{ zone: "iliac-crest", side: "same" }],
      spillover: [
        { zone: "lower-quadrant", side: "same" },
        { zone: "groin", side: "same" },
      ],
      rare: [{ zone: "genital", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-84, 962, -66] }, { mm: [-118, 972, -26] }, { mm: [-136, 958, 14] }, { mm: [-130, 930, 54] }],
          radius: [13, 14, 13, 11],
        },
        {
          kind: "spillover",
          path: [{ mm: [-100, 936, 84] }, { mm: [-78, 948, 98] }],
          radius: [20, 23],
        },
        { kind: "spillover", path: [{ mm: [-86, 872, 78] }, { mm: [-58, 848, 82] }], radius: [14, 14] },
        { kind: "rare", path: [{ mm: [-12, 778, 66] }], radius: 13 },
      ],
      text: {
        patient:
          "It hurts along the top rim of the hip bone and may come round to the low belly. Some feel it in the groin.",
        clinician:
          "Reference along the iliac crest, spreading to the adjacent lower quadrant of the abdomen and the upper outer groin; occasionally the testicle or labium, which needs its own examination.",
      },
      needling: {
        palpation: "Flat palpation just below the 12th rib at the outer border of the back muscles, side-lying",
        position: "Side-lying on the other side with the waist opened",
        direction: "Treated by hand: the lung behind the rib and the kidney in front leave no safe line",
        needle: "none",
        level: "not-usually-needled",
        hazards: [
          { structure: "Pleura and lung behind and below the 12th rib", kind: "lung" },
          { structure: "Kidney in front of the muscle", kind: "organ" },
        ],
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 4, Quadratus lumborum" },
        { citation: "sato-2021", where: "kidney bleeding after a lumbar trigger point injection" },
        { citation: "tucker-2014", where: "pain lies furthest out of the muscles tested" },
      ],
    },
    {
      id: "quadratus-lumborum.trp2",
      label: "TrP2",
      kind: "central",
      structure: "quadratus-lumborum-superficial",
      u: 0.13,
      v: 0.1,
      depth: 0.45,
      location: {
        patient: "In the soft part of the waist, just above the top of the hip bone.",
        clinician: "Lower outer fibres, just above the iliac crest at the lateral border of the muscle.",
      },
      essential: [{ zone: "greater-trochanter", side: "same" }],
      spillover: [],
      rare: [{ zone: "lateral-thigh", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-156, 842, -20] }, { mm: [-160, 812, -12] }, { mm: [-161, 788, -4] }],
          radius: [15, 21, 15],
        },
        { kind: "rare", path: [{ mm: [-158, 760, -2] }, { mm: [-150, 660, 2] }], radius: [20, 17] },
      ],
      text: {
        patient: "A sore outer hip. Lying on that side wakes you, and the spot hurts when you tap it.",
        clinician:
          "Reference over the greater trochanter, sometimes on down the outer upper thigh, with marked tenderness of the trochanter to pressure. The usual reading is bursitis or gluteal tendinopathy; both may coexist.",
      },
      confidence: "high",
      disagreement:
        "The field is the classical one; imaging studies explain most pain at the trochanter by the gluteal tendons, and no study has yet reproduced it from this point.",
      sources: [
        { citation: "travell-1992", where: "ch. 4, Quadratus lumborum" },
        { citation: "sirh-2022", where: "side-lying approach by landmarks, 17 patients" },
        { citation: "monclus-diez-2025", where: "active points in 30-55 % of patients with low back pain" },
      ],
    },
    {
      id: "quadratus-lumborum.trp3",
      label: "TrP3",
      kind: "central",
      structure: "quadratus-lumborum-deep",
      u: 0.72,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "Deep beside the spine at the waist, under the long back muscles.",
        clinician: "Upper inner fibres near the tip of the transverse process of L3.",
      },
      essential: [{ zone: "sacroiliac", side: "same" }],
      spillover: [],
      rare: [{ zone: "sacrum", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-42, 916, -103] }, { mm: [-38, 898, -105] }],
          radius: [11, 10],
        },
        { kind: "rare", path: [{ mm: [-18, 920, -106] }, { mm: [18, 920, -106] }], radius: 13 },
      ],
      text: {
        patient:
          "A deep ache by the dimple of the low back. If both sides are sore, it can run across from dimple to dimple.",
        clinician:
          "Reference to the sacroiliac joint region; when both sides are involved the pain may join across the upper sacrum. Joint tests must decide, since the fields coincide.",
      },
      confidence: "high",
      disagreement:
        "Salt-water pain from the muscle at L4 was felt at the flank of the low back, further out than from any other lumbar muscle, and not chiefly at the sacroiliac joint.",
      sources: [
        { citation: "travell-1992", where: "ch. 4, Quadratus lumborum" },
        { citation: "tucker-2014" },
        { citation: "yi-2022-quadratus-lumborum", where: "nerve endings densest laterally at L3-L5" },
      ],
    },
    {
      id: "quadratus-lumborum.trp4",
      label: "TrP4",
      kind: "central",
      structure: "quadratus-lumborum-deep",
      u: 0.4,
      v: 0.15,
      depth: 0.45,
      location: {
        patient: "Deep in the low back, close to the spine and just above the back of the hip bone.",
        clinician: "Lower inner fibres between the transverse processes of L4 and L5, above the iliac crest.",
      },
      essential: [{ zone: "buttock-lower", side: "same" }],
      spillover: [],
      rare: [{ zone: "anterior-thigh", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-54, 806, -118] }, { mm: [-76, 798, -117] }, { mm: [-94, 778, -104] }],
          radius: [18, 23, 17],
        },
        {
          kind: "rare",
          path: [{ mm: [-104, 800, 60] }, { mm: [-96, 690, 62] }, { mm: [-94, 560, 52] }],
          radius: 9,
        },
      ],
      text: {
        patient:
          "The ache lies deep and low in the buttock, near the bone you sit on. A few people feel a flash down the front of the thigh.",
        clinician:
          "Reference deep into the lower buttock. A lightning-like jolt down the front of the thigh is mentioned as a rare event. A chain with gluteus minimus can carry the pain on into the leg and pass for a disc lesion.",
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 4, Quadratus lumborum" },
        { citation: "yi-2022-quadratus-lumborum", where: "nerve endings densest medially at L4-L5" },
        { citation: "sirh-2022", where: "needle to the transverse process, side-lying" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 4, Quadratus lumborum" },
    { citation: "donnelly-2019", where: "chapter on quadratus lumborum" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "iglesias-gonzalez-2013" },
    { citation: "tucker-2014" },
    { citation: "yi-2022-quadratus-lumborum" },
    { citation: "sirh-2022" },
    { citation: "upper-lumbar-needling-2020" },
    { citation: "sato-2021" },
    { citation: "sugimoto-2020", where: "abstract: kidneys seen below L3 in most of 100 patients" },
    { citation: "mechelli-2008" },
  ],
};
