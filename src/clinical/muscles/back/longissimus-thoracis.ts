import type { Muscle } from "../../types";

export const longissimusThoracis: Muscle = {
  id: "longissimus-thoracis",
  label: "Longissimus thoracis",
  latin: "Musculus longissimus thoracis",
  synonyms: [],
  region: "back",
  parts: ["longissimus-thoracis"],
  actions: {
    patient: "The longest back muscle: it lifts you upright and lets you down with control.",
    clinician:
      "Powerful extension of the thoracic and lumbar spine, lateral flexion to the same side; it works hardest while it lengthens in the first part of forward bending and falls silent near full flexion.",
  },
  attachments: {
    origin:
      "Back of the sacrum, lumbar spinous processes and the erector spinae aponeurosis, lumbar transverse processes",
    insertion: "Transverse processes of T1-T12 and ribs 3-12 inside their angles",
  },
  innervation: { nerve: "Intermediate branches of the thoracic and lumbar dorsal rami", roots: "T1-L5" },
  story: "A cord from the seat to the neck: sore at the low ribs, yet it hurts where you sit.",
  feelsLike: {
    patient:
      "A dull ache low in the buttock or across the rim of the hip bone. The back is stiff and you guard each bend. Both sides may cramp at once.",
    clinician:
      "Deep pain in the lower buttock or along the posterior iliac crest with a tender cord at T10-L1. Bilateral shortening makes the first half of flexion painful and gives the rigid, guarded lumbar spine; patients seldom look as high as the source.",
  },
  provokedBy: [
    "lifting with straight knees",
    "a day of long standing or stooped work",
    "bed rest with no movement for days",
    "a whiplash in a car",
    "a seat with no support for the low back",
  ],
  limits: ["bending forward and coming up again", "rising from a chair", "sitting on a hard seat", "stairs"],
  mistakenFor: [
    "abdominal aortic aneurysm (pain not changed by movement, pulsing belly): emergency",
    "kidney stone or kidney infection, pancreatitis, peptic ulcer that bleeds or perforates",
    "cauda equina syndrome: emergency",
    "vertebral fracture, metastasis or infection (night pain, fever, weight loss)",
    "lumbar radiculopathy L5-S1",
    "hamstring origin tendinopathy or ischial bursitis",
    "sacroiliac joint pain",
    "pain from the thoracolumbar joints felt at the iliac crest (cluneal nerves)",
  ],
  related: [
    "iliocostalis-lumborum",
    "iliocostalis-thoracis",
    "multifidus-lumborum",
    "quadratus-lumborum",
    "gluteus-maximus",
    "biceps-femoris",
    "latissimus-dorsi",
  ],
  selfCare:
    "Lie on your back and draw one knee, then both, to the chest. Rock from side to side as slow as you like. A warm bath helps some people. At work, put one foot on a low stool and swap feet often.",
  needling: {
    palpation:
      "Flat palpation of the inner column, two to three fingers from the spinous processes, across fibres that run upright",
    position: "Prone with a cushion under the belly, or side-lying with knees drawn up",
    direction:
      "Inwards and down toward the lamina below, at a shallow angle over the thorax; never straight forwards or outwards",
    needle: "0.25-0.30 x 40-50",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung over the thorax and, near the spine, down to about L1", kind: "lung" },
      { structure: "Kidney at T12-L3 if the needle points outwards", kind: "organ" },
      { structure: "Spinal cord and canal between the laminae", kind: "cord" },
      { structure: "Dorsal rami and their vessels", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "longissimus-thoracis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "longissimus-thoracis",
      u: 0.6,
      v: 0.6,
      depth: 0.45,
      location: {
        patient: "Beside the spine at the height of the low ribs.",
        clinician: "Medial column of the erector spinae at T10-T11, lateral to the tips of the transverse processes.",
      },
      essential: [{ zone: "buttock-lower", side: "same" }],
      spillover: [{ zone: "buttock-mid", side: "same" }],
      rare: [{ zone: "lumbar-paraspinal", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-58, 806, -118] }, { mm: [-82, 790, -112] }, { mm: [-108, 800, -100] }],
          radius: [19, 25, 18],
        },
        {
          kind: "spillover",
          path: [{ mm: [-62, 866, -116] }, { mm: [-80, 836, -116] }],
          radius: [22, 24],
        },
        {
          kind: "rare",
          path: [{ mm: [-34, 1060, -80] }, { mm: [-36, 990, -84] }],
          radius: 12,
        },
      ],
      text: {
        patient: "It hurts low in the buttock, on the part you sit on. The back at the sore spot may feel only tight.",
        clinician:
          "A long jump: from the low thoracic level to the lower buttock near the gluteal fold, with a weaker area above it. The back between is spared or aches little, so the source is missed unless the low thoracic column is palpated.",
      },
      confidence: "high",
      disagreement:
        "Experimental pain in the lumbar longissimus lay close to the injection and spread upwards more than downwards; the low thoracic level has not been tested.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "tucker-2014", where: "lumbar longissimus" },
        { citation: "fernandez-de-las-penas-2015-thoracic", where: "needling of longissimus thoracis" },
      ],
    },
    {
      id: "longissimus-thoracis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "longissimus-thoracis",
      u: 0.5,
      v: 0.6,
      depth: 0.45,
      location: {
        patient: "Next to the spine at the waist, just under the last rib.",
        clinician: "Medial column of the erector spinae at L1, between the T12 and L1 spinous processes.",
      },
      essential: [
        { zone: "lumbar-paraspinal", side: "same" },
        { zone: "posterior-iliac-crest", side: "same" },
      ],
      spillover: [{ zone: "sacroiliac", side: "same" }],
      rare: [{ zone: "buttock-upper", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-30, 1006, -85] }, { mm: [-36, 962, -88] }, { mm: [-58, 948, -82] }, { mm: [-76, 952, -68] }],
          radius: [17, 20, 15, 14],
        },
        { kind: "spillover", path: [{ mm: [-42, 914, -103] }, { mm: [-40, 894, -104] }], radius: 11 },
        { kind: "rare", path: [{ mm: [-84, 918, -88] }, { mm: [-104, 904, -78] }], radius: 14 },
      ],
      text: {
        patient:
          "The pain slides down a few inches from the sore spot. It rests on the back rim of the hip bone and low beside the spine.",
        clinician:
          "Reference lies several segments below the point: lower lumbar column and the back of the iliac crest, fading toward the sacroiliac joint. The same picture arises from the thoracolumbar joints by way of the cluneal nerves; examine T11-L2.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "tucker-2014", where: "lumbar longissimus" },
        { citation: "upper-lumbar-needling-2020" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "fernandez-de-las-penas-2015-thoracic" },
    { citation: "tucker-2014" },
    { citation: "schilder-2014", where: "erector spinae compared with thoracolumbar fascia" },
    { citation: "koppenhaver-2022", where: "lumbar muscle stiffness after needling" },
    { citation: "mechelli-2008" },
  ],
};
