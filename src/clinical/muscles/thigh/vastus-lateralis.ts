import type { Muscle, ReferredZone } from "../../types";

const kneeOuterEdge: ReferredZone = { zone: "lateral-knee", side: "same" };

export const vastusLateralis: Muscle = {
  id: "vastus-lateralis",
  label: "Vastus lateralis",
  latin: "Musculus vastus lateralis",
  synonyms: ["Vastus externus"],
  region: "thigh",
  parts: ["vastus-lateralis"],
  actions: {
    patient: "Straightens the knee. It is the big sheet that makes the outer shape of the thigh.",
    clinician: "Extends the knee with the greatest mass of the four heads and pulls the patella upwards and outwards.",
  },
  attachments: {
    origin:
      "Upper intertrochanteric line, greater trochanter, lateral lip of the linea aspera and the lateral intermuscular septum",
    insertion: "Lateral border of the patella, the quadriceps tendon and the lateral retinaculum",
  },
  innervation: { nerve: "Femoral nerve", roots: "L2-L4" },
  story: "The stuck kneecap: a nest of sore spots under the side seam of your trousers.",
  feelsLike: {
    patient:
      "Pain on the outer thigh and at the outer rim of the kneecap. It hurts to walk and to lie on that side. The kneecap may feel stuck, as if it will not glide.",
    clinician:
      "Pain over the lateral thigh from trochanter to the lateral border of the patella, worse on walking, and disturbed sleep on that side. The patella may be held and move poorly, and the knee may then not bend or straighten freely. Several points along the muscle, deep to the iliotibial tract, are the rule.",
  },
  provokedBy: [
    "skiing, cycling and hard stair work",
    "a blow or a fall on the side of the thigh",
    "a knee held straight for long, as in a splint",
    "injections into the outer thigh",
    "lying on the same side for long",
  ],
  limits: [
    "bending the knee fully",
    "gliding the kneecap inwards",
    "walking without dragging the foot",
    "lying on the sore side",
  ],
  mistakenFor: [
    "iliotibial band pain",
    "patellofemoral pain with lateral compression",
    "tear of the lateral meniscus",
    "greater trochanteric pain syndrome",
    "meralgia paraesthetica",
    "L4-L5 radiculopathy",
  ],
  related: [
    "rectus-femoris",
    "vastus-intermedius",
    "vastus-medialis",
    "gluteus-minimus",
    "tensor-fasciae-latae",
    "biceps-femoris",
    "gluteus-maximus",
  ],
  selfCare:
    "Sit on the floor with the leg loose and push the kneecap gently from side to side. Stand on the good leg, hold the ankle of the other behind you and draw it a little inwards, for half a minute. Do not roll hard on the bony side of the hip.",
  needling: {
    palpation: "Flat palpation against the femur, in front of, through and behind the iliotibial tract",
    position: "Side-lying on the other side with a pillow between the knees, or supine",
    direction: "Straight inwards to the femur, through the iliotibial tract where need be",
    needle: "0.25-0.30 x 50-60",
    level: "standard",
    hazards: [
      { structure: "Branches of the lateral circumflex femoral vessels, above all in the upper half", kind: "vessel" },
      { structure: "Perforating branches of the deep femoral artery at the back edge", kind: "vessel" },
      { structure: "Common fibular nerve behind the lower back edge, beside biceps femoris", kind: "nerve" },
      { structure: "Lateral femoral cutaneous nerve under the skin in front", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "vastus-lateralis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "vastus-lateralis",
      u: 0.778,
      v: 0.6,
      depth: 0.4,
      location: {
        patient: "Just above the outer edge of the kneecap, towards the front.",
        clinician:
          "Lower anterior part, lateral to the quadriceps tendon, about four centimetres above the level of the patellar base.",
      },
      essential: [kneeOuterEdge],
      spillover: [{ zone: "anterolateral-thigh", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "patella-lateral", by: [-18, 26, -4] },
            { at: "patella-lateral", by: [-20, 8, -11] },
            { at: "patella-lateral", by: [-20, -14, -11] },
          ],
          radius: [16, 21, 18],
        },
        {
          kind: "spillover",
          path: [{ mm: [-114, 505, 22] }, { mm: [-123, 550, 29] }, { mm: [-130, 600, 33] }, { mm: [-131, 655, 37] }],
          radius: [16, 20, 20, 14],
        },
      ],
      text: {
        patient: "Pain clings to the outer rim of the kneecap. It may climb some way up the outer front of the thigh.",
        clinician:
          "Along the lateral border of the patella, with spillover up the anterolateral thigh. Associated with a patella that does not glide freely.",
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "rozenfeld-2020" },
        { citation: "botter-2011" },
      ],
    },
    {
      id: "vastus-lateralis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "vastus-lateralis",
      u: 0.7,
      v: 0.75,
      depth: 0.3,
      location: {
        patient: "Low on the outer thigh, behind the first spot, a hand above the knee.",
        clinician: "Lower lateral part, behind TrP1, beneath the iliotibial tract.",
      },
      essential: [kneeOuterEdge],
      spillover: [
        { zone: "lateral-thigh", side: "same" },
        { zone: "lateral-leg", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "patella-lateral", by: [-17, 14, -4] },
            { at: "patella-lateral", by: [-24, -4, -8] },
            { at: "femur-lateral-epicondyle", by: [-8, 2, 12] },
          ],
          radius: [15, 18, 18],
        },
        {
          kind: "spillover",
          path: [{ mm: [-122, 492, -3] }, { mm: [-133, 540, 2] }, { mm: [-140, 590, 7] }, { mm: [-144, 650, 11] }],
          radius: [26, 36, 37, 28],
        },
        {
          kind: "spillover",
          path: [{ mm: [-127, 368, -31] }, { mm: [-129, 330, -38] }, { mm: [-122, 265, -41] }],
          radius: [17, 20, 16],
        },
      ],
      text: {
        patient:
          "The side of the knee hurts, and a band goes from there both ways: up the outer thigh and down the outer shin.",
        clinician:
          "Lateral side of the knee and patella, spreading up the lower lateral thigh and, unlike the other points, down into the lateral leg.",
      },
      needling: {
        palpation: "Flat palpation through the iliotibial tract against the femur, biceps femoris identified behind",
        position: "Side-lying on the other side, knee slightly bent",
        direction:
          "Straight inwards to the femur, kept in front of the lateral intermuscular septum and away from the fibular nerve",
        needle: "0.25-0.30 x 40-50",
        level: "standard",
        hazards: [
          { structure: "Common fibular nerve along the medial border of the biceps tendon", kind: "nerve" },
          { structure: "Superior lateral genicular vessels", kind: "vessel" },
          { structure: "Suprapatellar recess of the knee joint", kind: "joint" },
        ],
      },
      confidence: "medium",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "chen-2019", where: "abstract: fewer vessels in the lower half, just in front of the tract" },
        { citation: "rozenfeld-2020" },
      ],
    },
    {
      id: "vastus-lateralis.trp3",
      label: "TrP3",
      kind: "central",
      structure: "vastus-lateralis",
      u: 0.47,
      v: 0.6,
      depth: 0.15,
      location: {
        patient: "At the back edge of the outer thigh, halfway between hip and knee.",
        clinician: "Posterior border at mid-thigh, in the groove in front of biceps femoris.",
      },
      essential: [{ zone: "posterolateral-thigh", side: "same" }],
      spillover: [{ zone: "posterior-knee", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-129, 715, -39] },
            { mm: [-130, 660, -42] },
            { mm: [-127, 600, -47] },
            { mm: [-118, 545, -51] },
            { mm: [-108, 505, -54] },
          ],
          radius: [16, 22, 23, 20, 16],
        },
        {
          kind: "spillover",
          path: [{ mm: [-98, 462, -66] }, { mm: [-95, 435, -74] }, { mm: [-93, 405, -80] }],
          radius: [15, 17, 13],
        },
      ],
      text: {
        patient: "It draws along the back of the outer thigh and ends in the outer half of the hollow of the knee.",
        clinician:
          "Posterolateral thigh over most of its length and the lateral half of the popliteal space, easily taken for a hamstring or for S1 pain.",
      },
      needling: {
        palpation:
          "Flat palpation against the femur from behind the iliotibial tract, in the groove in front of biceps femoris",
        position: "Side-lying on the other side, or prone",
        direction: "Forwards and inwards to the back of the femur's lateral face, never medially behind the bone",
        needle: "0.25-0.30 x 50-60",
        level: "standard",
        hazards: [
          { structure: "Sciatic nerve behind the femur, if the needle slants backwards and inwards", kind: "nerve" },
          { structure: "Perforating branches of the deep femoral artery", kind: "vessel" },
        ],
      },
      confidence: "medium",
      sources: [{ citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" }, { citation: "chen-2019" }],
    },
    {
      id: "vastus-lateralis.trp4",
      label: "TrP4",
      kind: "central",
      structure: "vastus-lateralis",
      u: 0.475,
      v: 0.435,
      depth: 0.3,
      location: {
        patient: "Right on the outer thigh, at half height. Often there are several spots in a cluster.",
        clinician:
          "Mid-lateral belly deep to the iliotibial tract, usually several points close together (the hornet's nest).",
      },
      essential: [{ zone: "lateral-thigh", side: "same" }, { zone: "greater-trochanter", side: "same" }, kneeOuterEdge],
      spillover: [],
      rare: [{ zone: "iliac-crest", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "greater-trochanter-tip", by: [-20, 14, 0] },
            { at: "greater-trochanter-lateral", by: [-10, -10, 2] },
            { mm: [-136, 750, -3] },
            { mm: [-143, 690, 8] },
            { mm: [-145, 630, 8] },
            { mm: [-138, 560, 5] },
            { mm: [-124, 500, -1] },
            { at: "femur-lateral-epicondyle", by: [-8, 22, 16] },
          ],
          radius: [18, 22, 25, 33, 36, 32, 24, 18],
        },
        {
          kind: "essential",
          path: [
            { at: "patella-lateral", by: [-20, 22, -2] },
            { at: "patella-lateral", by: [-16, -10, 2] },
          ],
          radius: [14, 15],
        },
        {
          kind: "rare",
          path: [
            { at: "iliac-crest-top", by: [-25, -4, -10] },
            { at: "iliac-tubercle", by: [-12, 0, 8] },
            { at: "asis", by: [-10, 6, 0] },
          ],
          radius: 14,
        },
      ],
      text: {
        patient:
          "A strong pain takes up the whole side of the thigh, from the hip down to the rim of the kneecap. Turning in bed can be hard.",
        clinician:
          "Severe pain along the entire lateral thigh, from above the trochanter (at times the iliac crest) to the lateral border of the patella, which it may curve around.",
      },
      confidence: "high",
      disagreement:
        "The charts mark many points here with one common field. Surface mapping finds three motor points in the muscle, the uppermost varying much between people.",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "rozenfeld-2020", where: "abstract: middle of the muscle, anterior knee pain" },
        { citation: "botter-2011" },
        { citation: "drouin-2022", where: "haematoma after a biopsy needle at the outer thigh" },
      ],
    },
    {
      id: "vastus-lateralis.trp5",
      label: "TrP5",
      kind: "attachment",
      structure: "vastus-lateralis",
      u: 0.113,
      v: 0.34,
      depth: 0.3,
      location: {
        patient: "At the top of the outer thigh, just under the bony point of the hip.",
        clinician: "Upper attachment, four centimetres below the lateral prominence of the greater trochanter.",
      },
      essential: [{ zone: "local", side: "same" }],
      spillover: [{ zone: "greater-trochanter", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-158, 778, -6] }, { mm: [-157, 752, 0] }],
          radius: [18, 19],
        },
        {
          kind: "spillover",
          path: [
            { at: "greater-trochanter-lateral", by: [-12, -12, -2] },
            { at: "greater-trochanter-lateral", by: [-12, 20, -4] },
          ],
          radius: [17, 15],
        },
      ],
      text: {
        patient: "Sore in one place the size of a palm, round and below the hip bone knob.",
        clinician:
          "Local pain at the top of the lateral thigh around and below the trochanter; the classical figures show no distant field.",
      },
      confidence: "medium",
      disagreement:
        "Tenderness in this spot is nowadays mostly put down to gluteal tendinopathy; needling of the region did no worse than a cortisone injection in one trial, which did not single out this muscle.",
      sources: [{ citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" }, { citation: "brennan-2017" }],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
    { citation: "donnelly-2019", where: "chapter on quadriceps femoris" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "rozenfeld-2020" },
    { citation: "ma-2020", where: "abstract: patellofemoral pain, needling with stretching against sham, n = 50" },
    { citation: "sanchez-romero-2018", where: "abstract: needling added nothing to exercise in a pilot trial, n = 20" },
    { citation: "chen-2019" },
    { citation: "drouin-2022" },
    { citation: "botter-2011" },
  ],
};
