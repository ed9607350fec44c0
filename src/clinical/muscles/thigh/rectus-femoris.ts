import type { Muscle } from "../../types";

export const rectusFemoris: Muscle = {
  id: "rectus-femoris",
  label: "Rectus femoris",
  latin: "Musculus rectus femoris",
  synonyms: ["Quadriceps, straight head"],
  region: "thigh",
  parts: ["rectus-femoris"],
  actions: {
    patient: "Straightens the knee and lifts the thigh. It is the kicker's muscle.",
    clinician:
      "Extends the knee and flexes the hip; the only head of quadriceps to cross both joints. It brakes knee flexion at toe-off and hip extension late in stance.",
  },
  attachments: {
    origin: "Anterior inferior iliac spine (straight head) and the groove above the acetabulum (reflected head)",
    insertion:
      "Base of the patella by the quadriceps tendon, and through the patellar ligament the tuberosity of the tibia",
  },
  innervation: { nerve: "Femoral nerve", roots: "L2-L4" },
  story: "The two-joint puzzler: it sits at the hip, yet it is the knee that wakes you.",
  feelsLike: {
    patient:
      "A deep ache in and round the kneecap. It may wake you at night, with pain in the lower front of the thigh. You try one way to lie after the next and none of them helps for long.",
    clinician:
      "Deep aching in and around the patella and over the lower front of the thigh, typically at night, with a fruitless search for a comfortable position. Weakness on going downstairs. The patient points to the knee and does not suspect the front of the hip.",
  },
  provokedBy: [
    "kicking and sprinting",
    "long sitting with a weight on the lap",
    "a fall or missed step that forces the knee to bend",
    "deep knee bends",
    "after hip surgery or a hip fracture",
  ],
  limits: [
    "bending the knee with the hip straight (heel to buttock)",
    "going downstairs",
    "standing upright after long sitting",
  ],
  mistakenFor: [
    "patellofemoral pain",
    "quadriceps or patellar tendinopathy",
    "osteoarthritis of the knee",
    "hip joint disease with pain felt at the knee (in a limping child or teenager: exclude a slipped epiphysis at once)",
    "L3-L4 radiculopathy",
    "avulsion or strain at the anterior inferior iliac spine",
  ],
  related: [
    "vastus-intermedius",
    "vastus-medialis",
    "vastus-lateralis",
    "iliopsoas",
    "sartorius",
    "tensor-fasciae-latae",
    "biceps-femoris",
  ],
  selfCare:
    "Lie on your good side. Hold the ankle of the sore leg and bring the heel to the seat while the thigh stays in line with the trunk. Keep the back still. Hold for half a minute. At night lie with a pillow under the knee for a while, not all night.",
  needling: {
    palpation:
      "Flat or pincer palpation of the bipennate belly; the upper end lies in the gap between sartorius and tensor fasciae latae, two to three finger breadths below the anterior inferior iliac spine",
    position: "Supine, a small roll under the knee",
    direction: "Straight backwards or from the outer side inwards within the belly, kept lateral to the femoral pulse",
    needle: "0.25-0.30 x 40-50",
    level: "standard",
    hazards: [
      { structure: "Femoral artery, medial to the upper end", kind: "vessel" },
      { structure: "Lateral circumflex femoral vessels deep to the upper third", kind: "vessel" },
      { structure: "Branches of the femoral nerve to quadriceps", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "rectus-femoris.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "rectus-femoris",
      u: 0.08,
      v: 0.5,
      depth: 0.3,
      location: {
        patient: "High up, in the fold at the front of the hip, a little to the outer side.",
        clinician:
          "Upper end, just below the anterior inferior iliac spine, felt between the borders of sartorius and tensor fasciae latae.",
      },
      essential: [{ zone: "anterior-knee", side: "same" }],
      spillover: [{ zone: "lower-anterior-thigh", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "patella-base", by: [2, 16, 14] },
            { at: "patella-front", by: [0, 0, 12] },
            { at: "patella-apex", by: [2, 4, 15] },
          ],
          radius: [18, 23, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-78, 545, 49] }, { mm: [-77, 515, 42] }, { mm: [-76, 485, 33] }],
          radius: [13, 20, 18],
        },
      ],
      text: {
        patient:
          "Deep in the knee, behind the kneecap, and in the part of the thigh just above it. Nights are the worst.",
        clinician:
          "Essential pain in and around the patella, felt deep in the joint, with spillover over the lower anterior thigh. Remarkable for its distance: the knee hurts, the upper end of the muscle is tender.",
      },
      needling: {
        palpation:
          "Flat palpation in the gap between sartorius and tensor fasciae latae below the anterior inferior iliac spine; the femoral pulse is located first and stays well medial",
        position: "Supine, hip slightly bent over a roll",
        direction: "Straight backwards, or slightly outwards, away from the femoral vessels and nerve",
        needle: "0.25-0.30 x 50-60",
        level: "standard",
        hazards: [
          { structure: "Femoral artery, medial to the point", kind: "vessel" },
          { structure: "Femoral nerve, between the artery and the point", kind: "nerve" },
          { structure: "Ascending branch of the lateral circumflex femoral artery", kind: "vessel" },
          { structure: "Capsule of the hip joint, deep to the muscle", kind: "joint" },
        ],
      },
      confidence: "high",
      disagreement:
        "Classed here as an attachment point by its place. Surface mapping finds two motor points in the belly; whether this tender spot is one of them has not been shown.",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "rozenfeld-2020", where: "abstract: proximal rectus femoris examined" },
        { citation: "botter-2011" },
      ],
    },
    {
      id: "rectus-femoris.trp2",
      label: "TrP2",
      kind: "attachment",
      structure: "rectus-femoris",
      u: 0.8,
      v: 0.62,
      depth: 0.5,
      location: {
        patient: "Low on the front of the thigh, a hand's width above the kneecap.",
        clinician: "Lower end, at the outer border of the musculotendinous junction above the patella. Less common.",
      },
      essential: [{ zone: "anterior-knee", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "patella-base", by: [2, 2, 14] },
            { at: "patella-front", by: [0, -6, 12] },
          ],
          radius: [19, 21],
        },
      ],
      text: {
        patient: "The knee hurts far inside, and straightening it the last bit is sore.",
        clinician: "Deep knee pain under the patella, without the thigh component of the upper point.",
      },
      needling: {
        palpation:
          "Flat palpation across the outer edge of the lower belly, where it turns to tendon, against vastus intermedius",
        position: "Supine, a small roll under the knee",
        direction:
          "Upward and slanting along the belly, away from the knee; never down toward the patella, where the joint reaches up behind the tendon",
        needle: "0.25 x 25-30",
        level: "standard",
        hazards: [
          { structure: "Suprapatellar recess of the knee joint behind the quadriceps tendon", kind: "joint" },
          { structure: "Descending branch of the lateral circumflex femoral artery at the outer edge", kind: "vessel" },
          { structure: "Knee prosthesis or other implant", kind: "other" },
        ],
      },
      confidence: "low",
      disagreement:
        "Seen less often and described from few patients; some later charts leave it out or ascribe the pain to vastus intermedius and the quadriceps tendon.",
      sources: [
        { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
        { citation: "ma-2020", where: "abstract: rectus femoris among the needled muscles" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 14, Quadriceps femoris group" },
    { citation: "donnelly-2019", where: "chapter on quadriceps femoris" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "ma-2020", where: "abstract: patellofemoral pain, needling with stretching against sham, n = 50" },
    { citation: "rozenfeld-2020" },
    { citation: "botter-2011" },
    { citation: "ma-2023", where: "abstract: points of the muscles around the knee in osteoarthritis" },
    { citation: "drew-2016", where: "abstract: painful saline in the upper tendon served as comparison" },
  ],
};
