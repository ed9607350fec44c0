import type { Muscle, PainStroke, ReferredZone } from "../../types";

/* The charts give one field for the points of both heads. */
const kneeHollow: readonly ReferredZone[] = [{ zone: "posterior-knee", side: "same" }];
const upAndDown: readonly ReferredZone[] = [
  { zone: "posterolateral-thigh", side: "same" },
  { zone: "upper-calf", side: "same" },
];
const kneeAndThigh: readonly PainStroke[] = [
  {
    kind: "essential",
    path: [{ mm: [-90, 460, -72] }, { mm: [-88, 432, -80] }, { mm: [-86, 400, -86] }],
    radius: [16, 21, 18],
  },
  {
    kind: "spillover",
    path: [
      { mm: [-92, 492, -62] },
      { mm: [-106, 540, -59] },
      { mm: [-115, 600, -57] },
      { mm: [-119, 660, -53] },
      { mm: [-118, 705, -50] },
    ],
    radius: [13, 16, 18, 17, 12],
  },
  {
    kind: "spillover",
    path: [{ mm: [-91, 374, -83] }, { mm: [-95, 345, -86] }, { mm: [-97, 325, -88] }],
    radius: [17, 19, 13],
  },
];

export const bicepsFemoris: Muscle = {
  id: "biceps-femoris",
  label: "Biceps femoris",
  latin: "Musculus biceps femoris",
  synonyms: ["Lateral hamstring"],
  region: "thigh",
  parts: ["biceps-femoris-long-head", "biceps-femoris-short-head"],
  actions: {
    patient: "Bends the knee and turns the lower leg out. The long head also takes the thigh back.",
    clinician:
      "Both heads flex the knee and rotate the flexed leg laterally; the long head extends the hip and holds the trunk in forward bending.",
  },
  attachments: {
    origin:
      "Long head: ischial tuberosity, by a tendon shared with semitendinosus. Short head: lateral lip of the linea aspera and lateral intermuscular septum",
    insertion: "Head of the fibula, with slips to the lateral condyle of the tibia and the crural fascia",
  },
  innervation: {
    nerve: "Tibial part (long head) and common fibular part (short head) of the sciatic nerve",
    roots: "L5-S2",
  },
  story: "The chair seat muscle: a hard seat edge sets it off, and the back of the knee pays.",
  feelsLike: {
    patient:
      "A dull ache in the hollow of the knee that grows as you walk or sit. It may wake you. It can climb up the outer back of the thigh.",
    clinician:
      "Dull ache behind the knee that may extend up the posterolateral thigh and a little into the calf; worse on walking and on sitting with the edge of the seat against the thigh, and disturbing sleep. Rising from a chair with crossed knees is painful.",
  },
  provokedBy: [
    "a seat that presses behind the thighs",
    "sprinting and hurdling",
    "cycling with a high saddle",
    "bending forward with straight knees",
    "swimming the crawl with a stiff kick",
  ],
  limits: ["raising the straight leg", "walking with long steps", "sitting long on a hard edge"],
  mistakenFor: [
    "sciatica (S1-S2 radiculopathy) or deep gluteal syndrome",
    "deep vein thrombosis (calf swollen, warm, sore: emergency)",
    "popliteal (Baker) cyst, popliteal artery aneurysm or entrapment",
    "hamstring strain or proximal tendinopathy",
    "common fibular neuropathy",
    "tear of the lateral meniscus or posterolateral corner injury",
  ],
  related: [
    "semitendinosus",
    "semimembranosus",
    "adductor-magnus",
    "vastus-lateralis",
    "gastrocnemius",
    "plantaris",
    "popliteus",
    "gluteus-minimus",
  ],
  selfCare:
    "Put a folded towel on the front of the seat or raise your feet, so that the edge does not press. Lie on your back, hold the thigh upright and straighten the knee till it just pulls. Hold for half a minute. A sudden sore, swollen calf needs a doctor the same day.",
  needling: {
    palpation:
      "Flat or pincer palpation on the outer back of the thigh, in the groove behind the iliotibial tract; the outer tendon at the knee leads to it",
    position: "Prone with a roll under the ankle, or side-lying on the other side",
    direction:
      "Entered lateral to the midline of the thigh, forwards and outwards towards the outer side of the femur; or within the lifted muscle from its outer edge; never inwards, where the sciatic nerve runs",
    needle: "0.25-0.30 x 50-60",
    level: "standard",
    hazards: [
      { structure: "Sciatic nerve, deep and medial to the long head", kind: "nerve" },
      { structure: "Common fibular nerve, along the medial edge of the tendon at the knee", kind: "nerve" },
      { structure: "Perforating branches of the deep femoral artery; popliteal vessels below", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "biceps-femoris.trp1",
      label: "TrP1",
      kind: "central",
      structure: "biceps-femoris-long-head",
      u: 0.55,
      v: 0.55,
      depth: 0.35,
      location: {
        patient: "On the outer back of the thigh, a bit below the middle.",
        clinician: "Long head, lower half of the belly, lateral to the midline of the posterior thigh.",
      },
      essential: kneeHollow,
      spillover: upAndDown,
      rare: [],
      strokes: kneeAndThigh,
      text: {
        patient:
          "Chiefly the hollow of the knee. From there it may creep up the outer back of the thigh or an inch or two into the calf.",
        clinician:
          "Essential pain behind the knee; spillover up the posterolateral thigh and slightly down into the upper calf. The nerves branch most densely in two belts, at 15-30 % and 50-60 % of the way from the knee to the tuberosity; the point of the charts lies between them.",
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
        { citation: "rha-2016" },
        { citation: "ma-2023" },
      ],
    },
    {
      id: "biceps-femoris.trp2",
      label: "TrP2",
      kind: "central",
      structure: "biceps-femoris-short-head",
      u: 0.6,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Lower down, a hand above the knee at the back of the outer side.",
        clinician: "Short head, lower third of the thigh, lateral to and in front of the long head's tendon.",
      },
      essential: kneeHollow,
      spillover: upAndDown,
      rare: [],
      strokes: kneeAndThigh,
      text: {
        patient: "Pain at the back of the knee, more on the outer side, when the leg is bent and straightened.",
        clinician:
          "Taught with the field of the long head. Approach from lateral of the biceps tendon: in dissections the common fibular nerve lies at the medial edge of that tendon, 0-3 mm away, and about 2 cm from its outer edge.",
      },
      needling: {
        palpation:
          "The biceps tendon is followed upwards from the fibular head; the short head lies lateral to and in front of it",
        position: "Prone or side-lying, knee slightly bent",
        direction: "From the lateral side of the biceps tendon, forwards towards the femur; never from its medial side",
        needle: "0.25-0.30 x 40-50",
        level: "advanced",
        hazards: [
          { structure: "Common fibular nerve along the medial edge of the biceps tendon", kind: "nerve" },
          { structure: "Popliteal and superior lateral genicular vessels", kind: "vessel" },
        ],
      },
      confidence: "medium",
      disagreement:
        "No chart shows a separate field for the short head; a longer reach into the outer calf, as some therapists teach, is open to confusion with the fibular nerve.",
      sources: [{ citation: "travell-1992", where: "ch. 16, Hamstring muscles" }, { citation: "park-2021" }],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 16, Hamstring muscles" },
    { citation: "donnelly-2019", where: "chapter on the hamstrings" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "rha-2016" },
    { citation: "park-2021" },
    { citation: "mason-2016", where: "abstract: needling with stretching no better than sham for flexibility, n = 39" },
    { citation: "geist-2017", where: "abstract: no gain in extensibility over stretching alone" },
    { citation: "ansari-2020", where: "abstract: uncontrolled pilot, greater length at once, n = 15" },
    { citation: "sanchez-romero-2020" },
  ],
};
