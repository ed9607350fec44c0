import type { Muscle, PainStroke } from "../../types";

/** The upright band beside the lumbar spine, common to the three points. */
const besideLumbarSpine: PainStroke = {
  kind: "essential",
  path: [{ mm: [-34, 1052, -84] }, { mm: [-33, 1000, -86] }, { mm: [-34, 950, -92] }, { mm: [-38, 925, -98] }],
  radius: [15, 19, 20, 16],
};

export const iliopsoas: Muscle = {
  id: "iliopsoas",
  label: "Iliopsoas",
  latin: "Iliopsoas",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["psoas-major", "iliacus", "psoas-minor"],
  actions: {
    patient: "Lifts the thigh, and pulls the trunk up from lying. It works with each step.",
    clinician:
      "The chief flexor of the hip; it adds a little lateral rotation. With the thigh fixed, psoas major flexes the trunk on the hip and loads the lumbar segments in compression; iliacus tilts the pelvis forward. Psoas minor, present in about half of people, only tenses the iliac fascia.",
  },
  attachments: {
    origin:
      "Psoas major: bodies, discs and costal processes of T12-L5; iliacus: upper two thirds of the iliac fossa; psoas minor: bodies of T12-L1",
    insertion:
      "Psoas major and iliacus: lesser trochanter of the femur; psoas minor: pecten pubis and iliopubic eminence",
  },
  innervation: {
    nerve: "Psoas: ventral rami of the lumbar nerves; iliacus: femoral nerve",
    roots: "Psoas L1-L3 (L4), iliacus L2-L3",
  },
  story: "The hidden muscle in front of the spine that is felt in the low back.",
  feelsLike: {
    patient:
      "A long ache that runs up and down beside the low back. You may feel it in the groin and thigh too. It is worse when you stand up straight, and eases when you lie with your knees bent.",
    clinician:
      "A vertical ache along one side of the lumbar spine, which the patient shows with an up-and-down stroke of the hand (a stroke across the back points rather to quadratus lumborum), often with pain in the groin and the front of the thigh. Worse on standing upright and on getting up from a deep seat, eased by lying with the hips flexed. Patients stand bent forward, the weight on the other leg.",
  },
  provokedBy: [
    "long sitting with the knees higher than the hips, such as a long drive",
    "sleeping curled up with the knees drawn up tight",
    "many sit-ups, or hard kicking and hill running",
    "a leg length difference or stiff hips",
    "a sudden near fall in which the thigh was pulled up",
  ],
  limits: [
    "standing up straight after sitting",
    "taking the leg back, as in a long stride",
    "sitting up from lying flat",
    "going up stairs or a slope",
  ],
  mistakenFor: [
    "hip joint disease (osteoarthritis, labral tear, femoroacetabular impingement)",
    "iliopectineal bursitis or iliopsoas tendinopathy",
    "upper lumbar radiculopathy or femoral neuropathy",
    "iliopsoas abscess (fever, limp, back pain): an emergency",
    "haematoma of the muscle in people on anticoagulants, with femoral nerve weakness: an emergency",
    "abdominal aortic aneurysm (back or flank pain with a widened pulsation): an emergency; do not press",
    "appendicitis, kidney stone, gynaecological and bowel disease",
    "inguinal or femoral hernia",
  ],
  related: [
    "quadratus-lumborum",
    "rectus-abdominis",
    "rectus-femoris",
    "tensor-fasciae-latae",
    "pectineus",
    "sartorius",
    "gluteus-maximus",
    "multifidus-lumborum",
    "diaphragm",
  ],
  selfCare:
    "Break up long sitting: stand and walk a few steps each half hour. At night try a pillow under or between the knees, not curled up tight. To stretch, kneel on the sore side with the other foot in front. Tuck your tail in and shift forward until you feel the front of the hip. Hold for half a minute. If you feel ill, have a fever or new weakness in the leg, see a doctor soon.",
  needling: {
    palpation:
      "Lower end: flat, lateral to the femoral pulse in the lateral wall of the femoral triangle. Iliacus: fingers curled over the crest behind the anterior superior iliac spine, pressing against the inner face of the ilium with the abdominal wall slack. Psoas belly: slow pressure from the lateral edge of rectus abdominis toward the spine, never against a pulsating mass",
    position: "Supine with the hips slightly flexed; for iliacus side-lying on the other side is an alternative",
    direction:
      "Iliacus: close along the inner face of the ilium, the needle kept on the bone; lower end: well lateral to the femoral artery and nerve; the psoas belly only from behind, with special training, and better under imaging",
    needle: "0.30 x 50-75",
    level: "specialist",
    hazards: [
      {
        structure: "Femoral nerve, on the muscle below the inguinal ligament and in the groove above it",
        kind: "nerve",
      },
      { structure: "Femoral artery and vein, medial to the muscle in the femoral triangle", kind: "vessel" },
      { structure: "Lateral femoral cutaneous nerve near the anterior superior iliac spine", kind: "nerve" },
      { structure: "Deep circumflex iliac vessels along the iliac crest", kind: "vessel" },
      { structure: "Kidney, ureter, bowel and peritoneum (psoas belly)", kind: "organ" },
      { structure: "Aorta and inferior vena cava (psoas belly)", kind: "vessel" },
      { structure: "Lumbar plexus within psoas major", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "iliopsoas.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "psoas-major",
      u: 0.97,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "Deep in the top of the thigh, just below the crease of the groin.",
        clinician:
          "Musculotendinous end in the lateral wall of the femoral triangle, above the lesser trochanter; the femoral pulse lies medial to it.",
      },
      essential: [
        { zone: "lumbar-paraspinal", side: "same" },
        { zone: "anterior-thigh", side: "same" },
      ],
      spillover: [
        { zone: "groin", side: "same" },
        { zone: "sacroiliac", side: "same" },
      ],
      rare: [],
      strokes: [
        besideLumbarSpine,
        {
          kind: "essential",
          path: [{ mm: [-80, 770, 72] }, { mm: [-76, 720, 71] }, { mm: [-76, 660, 69] }, { mm: [-79, 615, 67] }],
          radius: [20, 24, 25, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-88, 872, 80] }, { mm: [-56, 843, 80] }],
          radius: [14, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-41, 912, -102] }, { mm: [-40, 890, -104] }],
          radius: [14, 12],
        },
      ],
      text: {
        patient:
          "You feel it in two places: in a strip beside the low back, and down the front of the upper thigh. The groin can be sore as well.",
        clinician:
          "Pressure here gives pain both along the lumbar spine and over the front of the upper thigh, with spillover to the groin and the sacroiliac region; of the three points it is the one that most often reaches the thigh.",
      },
      needling: {
        palpation:
          "Flat, in the lateral wall of the femoral triangle; the femoral artery is felt first and marked, the muscle rises on flexing the hip",
        position: "Supine, a small pillow under the knee",
        direction:
          "Laterally and backward, away from the pulse, from a point at least two fingers lateral to the femoral artery, since the nerve lies between",
        needle: "0.30 x 50",
        level: "specialist",
        hazards: [
          { structure: "Femoral nerve, between the artery and the muscle", kind: "nerve" },
          { structure: "Femoral artery and vein", kind: "vessel" },
          { structure: "Lateral circumflex femoral artery", kind: "vessel" },
          { structure: "Capsule of the hip joint, behind the tendon", kind: "joint" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Described by the classical manual. A case series of six people with lasting back pain treated here reported relief, without a control group; no study has mapped the referral of this point on its own.",
      sources: [
        { citation: "travell-1992", where: "chapter 5, Iliopsoas" },
        { citation: "donnelly-2019", where: "chapter on iliopsoas" },
        { citation: "ingber-1989", where: "abstract" },
      ],
    },
    {
      id: "iliopsoas.trp2",
      label: "TrP2",
      kind: "central",
      structure: "iliacus",
      u: 0.22,
      v: 0.3,
      depth: 0.4,
      location: {
        patient: "Inside the rim of the hip bone, behind the bony point at the front.",
        clinician:
          "Upper part of iliacus on the inner face of the ilium, inside the iliac crest behind the anterior superior iliac spine.",
      },
      essential: [
        { zone: "lumbar-paraspinal", side: "same" },
        { zone: "sacroiliac", side: "same" },
      ],
      spillover: [
        { zone: "buttock-upper", side: "same" },
        { zone: "groin", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-36, 1030, -85] },
            { mm: [-35, 980, -88] },
            { mm: [-37, 935, -96] },
            { mm: [-41, 905, -103] },
            { mm: [-40, 888, -104] },
          ],
          radius: [13, 17, 18, 16, 11],
        },
        {
          kind: "spillover",
          path: [{ mm: [-76, 906, -100] }, { mm: [-102, 906, -86] }],
          radius: [21, 23],
        },
        {
          kind: "spillover",
          path: [{ mm: [-82, 862, 80] }, { mm: [-50, 838, 80] }],
          radius: [16, 13],
        },
      ],
      text: {
        patient:
          "The ache sits low, beside the spine and over the joint at the back of the pelvis. It may creep into the upper seat or the groin.",
        clinician:
          "Reference chiefly to the low back and the sacroiliac region of the same side, with spillover to the upper medial buttock and at times the groin; the thigh is mostly spared.",
      },
      confidence: "medium",
      disagreement:
        "One vertical lumbar pattern is drawn for the whole muscle; that iliacus reaches lower and psoas higher is a teaching remark. In 25 people on ultrasound the femoral nerve lay some 36 mm from the anterior inferior iliac spine in side-lying and 32 mm in supine, so position changes the margin of safety.",
      sources: [
        { citation: "travell-1992", where: "chapter 5, Iliopsoas" },
        { citation: "donnelly-2019", where: "chapter on iliopsoas" },
        { citation: "ball-2019", where: "abstract" },
      ],
    },
    {
      id: "iliopsoas.trp3",
      label: "TrP3",
      kind: "central",
      structure: "psoas-major",
      u: 0.243,
      v: 0.57,
      depth: 0.29,
      location: {
        patient: "Deep beside the spine, felt from the front through a soft belly.",
        clinician:
          "Belly of psoas major beside the bodies of L3-L4, reached by slow pressure medially from the lateral edge of rectus abdominis at about the level of the navel or just below.",
      },
      essential: [{ zone: "lumbar-paraspinal", side: "same" }],
      spillover: [{ zone: "sacroiliac", side: "same" }],
      rare: [{ zone: "groin", side: "same" }],
      strokes: [
        besideLumbarSpine,
        {
          kind: "spillover",
          path: [{ mm: [-41, 908, -102] }, { mm: [-38, 888, -104] }],
          radius: [15, 12],
        },
        {
          kind: "rare",
          path: [{ mm: [-72, 856, 80] }, { mm: [-48, 838, 80] }],
          radius: [14, 12],
        },
      ],
      text: {
        patient:
          "You feel it at the back, not the front. To show it, your hand would go up and down beside the low spine.",
        clinician:
          "Reference mainly to the lumbar paraspinal region in a vertical band, now and then down to the sacroiliac region; groin pain is infrequent. Abdominal tenderness here is not specific: bowel, ureter and vessels lie under the hand.",
      },
      needling: {
        palpation:
          "From the front for examination only; the belly is not needled through the abdomen. Landmarks from behind are the lumbar costal (transverse) processes",
        position: "Prone or side-lying on the other side",
        direction:
          "From behind and lateral toward the costal process and just past it, only by specially trained clinicians, better under imaging; most treat this part by hand",
        needle: "0.30 x 75-100",
        level: "specialist",
        hazards: [
          { structure: "Kidney, in many people down to L3 or lower; ureter and bowel in front", kind: "organ" },
          { structure: "Aorta, inferior vena cava and lumbar vessels", kind: "vessel" },
          { structure: "Lumbar plexus and emerging nerve roots", kind: "nerve" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Some teach that the psoas belly can be felt through the abdomen; others doubt that a tender spot there can be told from bowel or vessels. In a review of people with low back pain active points were found in psoas in only 5-10 %, far fewer than in quadratus lumborum.",
      sources: [
        { citation: "travell-1992", where: "chapter 5, Iliopsoas" },
        { citation: "donnelly-2019", where: "chapter on iliopsoas" },
        { citation: "monclus-diez-2025", where: "abstract: active points by muscle" },
        { citation: "ingber-1989", where: "abstract: tenderness on deep abdominal palpation of the psoas" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 5, Iliopsoas" },
    { citation: "donnelly-2019", where: "chapter on iliopsoas" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "ingber-1989", where: "abstract: six patients, no control group" },
    { citation: "ball-2019", where: "abstract: distance to the femoral nerve" },
    { citation: "shields-2012", where: "abstract: varied presentation of abscess" },
    { citation: "sugimoto-2020", where: "abstract: kidneys seen below L3 in most of 100 patients" },
  ],
};
