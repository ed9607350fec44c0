import type { Muscle } from "../../types";

export const coccygeus: Muscle = {
  id: "coccygeus",
  label: "Coccygeus",
  latin: "Musculus coccygeus",
  synonyms: ["ischiococcygeus"],
  region: "pelvic-floor",
  parts: ["coccygeus"],
  actions: {
    patient: "Pulls the tailbone forward and closes the back of the pelvic floor.",
    clinician:
      "Completes the pelvic diaphragm behind levator ani, draws the coccyx forward after defecation and braces the sacroiliac joint. It is largely tendinous in many adults and shares its place with the sacrospinous ligament.",
  },
  attachments: {
    origin: "Ischial spine, with the sacrospinous ligament",
    insertion: "Lateral border of the coccyx and of the lowest sacral segment",
  },
  innervation: { nerve: "Branches of the sacral plexus", roots: "S4-S5 (S3)" },
  story: "The tailbone's own muscle: it makes itself known each time you sit down.",
  feelsLike: {
    patient:
      "Pain at and around the tailbone when you sit, and most of all as you rise from the chair. Leaning forward helps.",
    clinician:
      "Coccygeal and low sacral pain provoked by sitting and by rising, hard to tell from a painful coccygeal joint; pressure on the muscle beside the coccyx reproduces it while gentle movement of the coccyx need not.",
  },
  provokedBy: [
    "a fall on the tailbone",
    "slumped sitting on a soft sofa",
    "childbirth",
    "sacroiliac joint trouble",
    "constipation and straining",
  ],
  limits: ["sitting upright on a hard chair", "rising from sitting", "leaning back in a chair"],
  mistakenFor: [
    "coccydynia from an unstable or broken coccyx",
    "sacroiliac joint pain",
    "levator ani syndrome",
    "pilonidal disease or perianal abscess (swelling, heat, fever): needs prompt care",
    "rectal disease, including tumour (bleeding, change of bowel habit)",
    "chordoma or another tumour of the sacrum (steady night pain)",
    "cauda equina syndrome: an emergency",
  ],
  related: [
    "levator-ani",
    "gluteus-maximus",
    "piriformis",
    "obturator-internus",
    "sphincter-ani",
    "multifidus-lumborum",
  ],
  selfCare:
    "Use a wedge or a cushion with a gap at the back, and lean a little forward when you sit. To get up, slide to the edge, tip from the hips, then rise. Rest on your side for short spells. Slow breaths into the belly with a loose jaw and loose seat help the area to settle.",
  needling: {
    palpation:
      "By rectal examination between the ischial spine and the coccyx, by trained clinicians with consent; from outside only its medial edge, along the side of the coccyx through gluteus maximus",
    position: "Side-lying on the other side, hips and knees flexed",
    direction:
      "Specialist only: from outside, beside the coccyx, shallow and toward the bone's edge, never forward into the pelvis; hand treatment and a cushion come first",
    needle: "0.30 x 40-50 (specialists only)",
    level: "specialist",
    hazards: [
      { structure: "Rectum in front of the muscle", kind: "organ" },
      { structure: "Pudendal nerve behind the ischial spine", kind: "nerve" },
      { structure: "Internal pudendal and inferior gluteal vessels at the ischial spine", kind: "vessel" },
      { structure: "Coccygeal plexus", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "coccygeus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "coccygeus",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep beside the tailbone, on its way to a small spur of the hip bone.",
        clinician: "Mid-belly between the ischial spine and the side of the coccyx, on the sacrospinous ligament.",
      },
      essential: [
        { zone: "coccyx", side: "midline" },
        { zone: "sacrum", side: "midline" },
      ],
      spillover: [{ zone: "gluteal-cleft", side: "midline" }],
      rare: [{ zone: "sacroiliac", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-8, 884, -106] }, { mm: [-5, 858, -104] }, { mm: [-2, 832, -102] }, { mm: [-1, 820, -100] }],
          radius: [15, 16, 12, 9],
        },
        {
          kind: "spillover",
          path: [{ mm: [-1, 803, -95] }, { mm: [0, 783, -84] }],
          radius: [7, 8],
        },
        { kind: "rare", path: [{ mm: [-40, 902, -103] }], radius: 12 },
      ],
      text: {
        patient: "A nagging pain at the tailbone that goes up onto the flat bone above, and a little down the cleft.",
        clinician:
          "Essential pain over the coccyx and the lower sacrum, more on its own side; spillover along the upper gluteal cleft, rarely to the sacroiliac region. Late pregnancy and early labour back pain have been linked to it in the older literature.",
      },
      confidence: "medium",
      disagreement:
        "Often charted together with levator ani as one sacrococcygeal field. In a review of 124 patients with tailbone pain, pelvic floor physiotherapy, with coccygeus injections in about one in six, was followed by less pain; there was no control group.",
      sources: [
        { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
        { citation: "scott-2017", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
    { citation: "donnelly-2019", where: "chapter on the pelvic floor muscles" },
    { citation: "scott-2017", where: "abstract" },
    { citation: "torstensson-2015", where: "abstract: referral from structures inside the pelvis" },
  ],
};
