import type { Muscle } from "../../types";

export const vastusIntermedius: Muscle = {
  id: "vastus-intermedius",
  label: "Vastus intermedius",
  latin: "Musculus vastus intermedius",
  synonyms: ["Crureus"],
  region: "thigh",
  parts: ["vastus-intermedius"],
  actions: {
    patient: "Straightens the knee. It lies right on the thigh bone, under the straight muscle in front.",
    clinician:
      "Extends the knee; pulls the patella straight upwards between the two other vasti. Its deepest bundles, articularis genus, draw up the suprapatellar recess.",
  },
  attachments: {
    origin: "Front and lateral surface of the upper two thirds of the femoral shaft",
    insertion: "Deep part of the quadriceps tendon and the base of the patella",
  },
  innervation: { nerve: "Femoral nerve", roots: "L2-L4" },
  story: "The stair blocker: hidden in the depth, it makes the knee stiff after you have sat.",
  feelsLike: {
    patient:
      "A deep ache in the middle of the thigh when you move. After a long time in a chair the knee is hard to straighten. You limp for the first steps and stairs are a trial.",
    clinician:
      "Mid-thigh pain in front on movement rather than at rest; difficulty in straightening the knee fully after sitting still, a limp at first and trouble on climbing stairs. The points hide under rectus femoris and are commonly found only after the tension of that muscle has eased.",
  },
  provokedBy: [
    "long sitting, then standing up fast",
    "climbing many stairs",
    "squats with weight",
    "a limp that spares another muscle",
    "a blow to the front of the thigh",
  ],
  limits: ["straightening the knee after sitting", "walking upstairs", "bending the knee fully"],
  mistakenFor: [
    "patella that catches or locks",
    "quadriceps contusion and myositis ossificans after a blow",
    "L3-L4 radiculopathy",
    "stress fracture or tumour of the femoral shaft (deep thigh pain at night or on loading without a cause: image)",
    "acute compartment syndrome of the thigh after a blow (rapidly rising pain and tension: emergency)",
  ],
  related: ["rectus-femoris", "vastus-lateralis", "vastus-medialis", "biceps-femoris", "semimembranosus"],
  selfCare:
    "Get up and walk a few steps every half hour. Before you rise, slide the foot to and fro ten times. Warmth on the front of the thigh for a quarter of an hour feels good to many.",
  needling: {
    palpation:
      "Indirect: deep flat palpation from the outer border of rectus femoris, pushed inwards, towards the femur; a taut band is seldom felt",
    position: "Supine, a roll under the knee",
    direction: "Straight to the femur through rectus femoris or beside its outer border, in the upper outer half",
    needle: "0.25-0.30 x 50-60",
    level: "standard",
    hazards: [
      {
        structure:
          "Descending branch of the lateral circumflex femoral artery, along the front border of vastus lateralis",
        kind: "vessel",
      },
      { structure: "Branches of the femoral nerve to the vasti, in the same gap", kind: "nerve" },
      { structure: "Femoral vessels medially, if the needle slants inwards", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "vastus-intermedius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "vastus-intermedius",
      u: 0.16,
      v: 0.6,
      depth: 0.4,
      location: {
        patient: "Deep in the upper half of the thigh, in front and a bit to the outer side, next to the bone.",
        clinician: "Upper half of the front of the thigh, deep to the outer border of rectus femoris, on the femur.",
      },
      essential: [{ zone: "mid-anterior-thigh", side: "same" }],
      spillover: [{ zone: "anterior-thigh", side: "same" }],
      rare: [{ zone: "anterolateral-thigh", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-88, 668, 61] }, { mm: [-88, 630, 61] }, { mm: [-85, 596, 57] }],
          radius: [19, 26, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-87, 742, 50] }, { mm: [-87, 705, 58] }, { mm: [-86, 670, 61] }],
          radius: [14, 19, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-84, 590, 56] }, { mm: [-80, 550, 50] }, { mm: [-77, 515, 42] }],
          radius: [19, 18, 13],
        },
        {
          kind: "rare",
          path: [{ mm: [-121, 700, 45] }, { mm: [-126, 640, 43] }, { mm: [-123, 575, 36] }],
          radius: [18, 22, 16],
        },
      ],
      text: {
        patient:
          "Most of all it hurts in the middle of the front of the thigh. It can spread up and down from there, but the knee itself stays free.",
        clinician:
          "Strongest over the mid-anterior thigh, spreading up and down the front and sometimes to the outer side, not into the knee. Dissection places the motor point at 29 % of the line from the inguinal ligament to the patella and 2 cm lateral to it, a little above the point placed here.",
      },
      confidence: "medium",
      disagreement:
        "The point cannot be felt on its own and a pattern reported for it may belong in part to rectus femoris above it.",
      sources: [{ citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" }, { citation: "albert-2000" }],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
    { citation: "donnelly-2019", where: "chapter on quadriceps femoris" },
    { citation: "albert-2000" },
    { citation: "ma-2023", where: "abstract: points of the muscles around the knee in osteoarthritis" },
  ],
};
