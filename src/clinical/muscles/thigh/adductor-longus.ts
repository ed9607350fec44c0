import type { Muscle } from "../../types";

export const adductorLongus: Muscle = {
  id: "adductor-longus",
  label: "Adductor longus",
  latin: "Musculus adductor longus",
  synonyms: [],
  region: "thigh",
  parts: ["adductor-longus"],
  actions: {
    patient: "Draws the thigh to the middle. It works hard in a kick and in each change of pace to the side.",
    clinician:
      "Adducts the hip; flexes it from extension and extends it from deep flexion. Steadies the pelvis in stance and brakes abduction.",
  },
  attachments: {
    origin: "Front of the pubis below the pubic crest, by a narrow tendon that blends with the rectus sheath",
    insertion: "Medial lip of the linea aspera, middle third",
  },
  innervation: { nerve: "Obturator nerve, anterior branch", roots: "L2-L4" },
  story: "The kicker's groin: the muscle felt at both ends, in the groin and above the knee.",
  feelsLike: {
    patient:
      "Pain in the groin in sport, when you turn, sprint or kick. It can also ache above the inner knee. At rest you may feel next to nothing.",
    clinician:
      "Groin pain on vigorous activity or on loading one leg, less at rest; a second field above the medial side of the knee. Commonest muscular source of groin pain in field sports. Abduction and full rotation of the hip are limited.",
  },
  provokedBy: [
    "kicking, skating and sudden turns",
    "slipping on ice with the legs apart",
    "riding, or a new bicycle saddle",
    "long sitting with crossed legs",
    "hip joint disease or hip surgery",
  ],
  limits: ["opening the legs", "sideways steps and turns", "squeezing the knees together"],
  mistakenFor: [
    "adductor tendinopathy or avulsion, pubic aponeurosis injury",
    "osteitis pubis",
    "hip impingement, labral tear or osteoarthritis",
    "inguinal hernia",
    "obturator neuropathy",
    "stress fracture of the pubic ramus or femoral neck",
    "testicular torsion (sudden severe pain: emergency), urinary or gynaecological disease",
  ],
  related: [
    "adductor-brevis",
    "adductor-magnus",
    "pectineus",
    "gracilis",
    "vastus-medialis",
    "iliopsoas",
    "rectus-abdominis",
  ],
  selfCare:
    "Lie on your back with the soles of your feet together and let the knees sink apart as far as is easy. Stay there for a minute. In sport, warm up longer and leave out hard side steps for some days.",
  needling: {
    palpation:
      "Pincer palpation of the belly lifted between thumb and fingers; the tendon is the cord that stands out at the inner groin when the thigh is brought in against resistance",
    position: "Supine, the hip turned out and bent, knee on a pillow",
    direction: "Between the grasping fingers, from in front backwards and inwards, away from the femoral triangle",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Femoral artery and vein, lateral to and in front of the muscle", kind: "vessel" },
      { structure: "Deep femoral vessels directly behind the lower belly", kind: "vessel" },
      { structure: "Anterior branch of the obturator nerve on the deep face", kind: "nerve" },
      { structure: "Great saphenous vein under the skin", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "adductor-longus.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "adductor-longus",
      u: 0.12,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "At the top of the cord you can feel in the inner groin, close to the pubic bone.",
        clinician: "Upper end at the musculotendinous junction, within two finger breadths of the pubis.",
      },
      essential: [
        { zone: "groin", side: "same" },
        { zone: "anterior-hip", side: "same" },
      ],
      spillover: [{ zone: "anteromedial-thigh", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-98, 862, 76] }, { mm: [-72, 846, 78] }, { mm: [-44, 830, 78] }],
          radius: [13, 15, 12],
        },
        {
          kind: "essential",
          path: [{ mm: [-92, 848, 74] }, { mm: [-90, 822, 70] }, { mm: [-88, 800, 68] }],
          radius: [15, 17, 13],
        },
        {
          kind: "spillover",
          path: [{ mm: [-44, 728, 41] }, { mm: [-40, 685, 45] }, { mm: [-36, 640, 42] }, { mm: [-34, 600, 37] }],
          radius: [14, 20, 19, 13],
        },
      ],
      text: {
        patient:
          "You feel it in the fold of the groin and at the front of the hip, at times with a pull on the inner thigh.",
        clinician:
          "Groin and anterior hip, felt deep, with spillover to the upper anteromedial thigh. The upper points of the muscle are taught to project proximally, the lower ones to the knee. Painful saline at the upper tendon gave groin pain, brought on best by adduction with straight legs.",
      },
      needling: {
        palpation:
          "Pincer grip of the upper belly below the tendon, lifted away from the femoral triangle; the femoral pulse is felt and marked first",
        position: "Supine, the hip turned out and bent, knee on a pillow; consent for an intimate region",
        direction:
          "Between the grasping fingers, away from the femoral triangle and not toward the pubic bone; ultrasound guidance is advisable",
        needle: "0.25 x 30-40",
        level: "advanced",
        hazards: [
          { structure: "Femoral artery and vein, lateral to the upper end", kind: "vessel" },
          { structure: "Great saphenous vein and external pudendal vessels in front", kind: "vessel" },
          { structure: "Vessels that cross the muscle itself at its junction with the tendon", kind: "vessel" },
          { structure: "Anterior branch of the obturator nerve on the deep face", kind: "nerve" },
          { structure: "Spermatic cord or round ligament above the pubic tubercle", kind: "other" },
        ],
      },
      confidence: "high",
      disagreement:
        "At this place tendinopathy, pubic aponeurosis injury (the commonest finding in a series of 382 athletes) and a tender muscle cannot be told apart by palpation alone.",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "drew-2016" },
        { citation: "falvey-2016" },
        { citation: "santamaria-le-pera-2025", where: "abstract: no safe window at the upper junction" },
      ],
    },
    {
      id: "adductor-longus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "adductor-longus",
      u: 0.5,
      v: 0.53,
      depth: 0.45,
      location: {
        patient: "In the thick of the inner thigh, a hand's width below the groin.",
        clinician: "Mid-belly, reached by pincer grip in the upper third of the medial thigh.",
      },
      essential: [
        { zone: "anterior-hip", side: "same" },
        { zone: "above-medial-knee", side: "same" },
      ],
      spillover: [
        { zone: "anteromedial-thigh", side: "same" },
        { zone: "shin", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-93, 840, 73] }, { mm: [-90, 808, 69] }],
          radius: [15, 15],
        },
        { kind: "essential", path: [{ mm: [-24, 494, 0] }, { mm: [-19, 481, -18] }], radius: [11, 14] },
        {
          kind: "spillover",
          path: [{ mm: [-39, 715, 40] }, { mm: [-36, 650, 42] }, { mm: [-33, 580, 33] }, { mm: [-29, 515, 16] }],
          radius: [12, 15, 15, 12],
        },
        {
          kind: "spillover",
          path: [
            { at: "tibial-crest-1", by: [4, 12, 10] },
            { at: "tibial-crest-2", by: [2, 10, 10] },
            { at: "tibial-crest-3", by: [0, 10, 10] },
          ],
          radius: [15, 17, 12],
        },
      ],
      text: {
        patient:
          "Two islands: one at the front of the hip and one above the inner knee. Some feel it run on down the shin.",
        clinician:
          "Two fields, the anterior hip and the area just above the medial side of the knee, with spillover along the anteromedial thigh and down over the tibia. Staining of the nerves puts their densest part at 30-50 % of the line from the anterior superior iliac spine down the femur, which agrees with a mid-belly point.",
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "won-2012" },
        { citation: "van-campenhout-2011" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
    { citation: "donnelly-2019", where: "chapter on the adductors" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "drew-2016" },
    { citation: "falvey-2016" },
    { citation: "won-2012" },
    { citation: "santamaria-le-pera-2025", where: "abstract: a vessel at the upper junction in 91 % of 52 thighs" },
    { citation: "anagnostopoulou-2009" },
    { citation: "chen-2018" },
    { citation: "sanchez-romero-2020" },
    { citation: "samani-2020", where: "abstract: adductor points no commoner in knee pain than in healthy women" },
  ],
};
