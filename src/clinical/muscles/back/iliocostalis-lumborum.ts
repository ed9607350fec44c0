import type { Muscle } from "../../types";

export const iliocostalisLumborum: Muscle = {
  id: "iliocostalis-lumborum",
  label: "Iliocostalis lumborum",
  latin: "Musculus iliocostalis lumborum",
  synonyms: [],
  region: "back",
  parts: ["iliocostalis-lumborum"],
  actions: {
    patient: "Straightens the low back and leans it to one side.",
    clinician:
      "Extension of the lumbar and lower thoracic spine when both sides act, lateral flexion to the same side when one acts; its slow lengthening governs every forward bend, and it draws the lower ribs down.",
  },
  attachments: {
    origin: "Iliac crest, back of the sacrum and the thoracolumbar fascia (erector spinae aponeurosis)",
    insertion: "Angles of ribs 6-12 and the tips of the upper lumbar transverse processes",
  },
  innervation: { nerve: "Lateral branches of the lower thoracic and lumbar dorsal rami", roots: "T7-L4" },
  story: "Sore at the waist, felt in the seat: this back muscle sends its ache down to the buttock.",
  feelsLike: {
    patient:
      "A one-sided ache from the waist down to the middle of the buttock. To get up from a low chair is hard. The back feels stiff and may lean to one side.",
    clinician:
      "Unilateral low back pain with its weight in the mid-buttock; rising from a chair and the first steps hurt, forward flexion stops early and deviates, and the lumbar lordosis may be flattened. Patients call it lumbago.",
  },
  provokedBy: [
    "a quick lift with the back bent and turned",
    "hours in a car or on a plane",
    "a long spell of digging or raking",
    "a twist of the trunk in golf or tennis",
    "walking with one leg shorter than the other",
  ],
  limits: ["bending forward to the shoes", "getting up from a low seat", "climbing stairs", "turning over in bed"],
  mistakenFor: [
    "abdominal aortic aneurysm (age over 60, deep pain that rest does not ease, pulsing belly): emergency",
    "kidney stone or kidney infection (colic, fever, blood in the urine)",
    "gynaecological disease, retroperitoneal bleeding under anticoagulants",
    "cauda equina syndrome (numb saddle, bladder or bowel trouble, weak legs): emergency",
    "vertebral fracture, tumour or spinal infection",
    "lumbar radiculopathy",
    "facet joint or sacroiliac joint pain",
    "entrapment of the cluneal nerves at the iliac crest",
  ],
  related: [
    "longissimus-thoracis",
    "iliocostalis-thoracis",
    "quadratus-lumborum",
    "multifidus-lumborum",
    "gluteus-maximus",
    "iliopsoas",
    "biceps-femoris",
  ],
  selfCare:
    "Sit on the front of a chair with the feet wide. Let the trunk sink down between the knees and the arms hang. Breathe out slowly three times, then push up with the hands on the thighs. When you get up from a seat, slide to its edge and turn to the side first.",
  needling: {
    palpation:
      "Flat palpation across the outer column of the back muscles, between the 12th rib and the iliac crest; the 12th rib and the L1 transverse process are traced first",
    position: "Side-lying with a cushion under the waist, or prone with a cushion under the belly",
    direction:
      "Inwards toward the transverse process, below the 12th rib, and no deeper than the muscle; never outwards or forwards past the edge of the back muscles, where the kidney lies",
    needle: "0.25-0.30 x 40",
    level: "advanced",
    hazards: [
      { structure: "Kidney, in front of the outer border at T12-L3", kind: "organ" },
      { structure: "Pleura and lung, which can reach below the 12th rib near the spine", kind: "lung" },
      { structure: "Peritoneum and colon, past the outer border", kind: "organ" },
      { structure: "Lumbar arteries and veins", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "iliocostalis-lumborum.trp1",
      label: "TrP1",
      kind: "central",
      structure: "iliocostalis-lumborum",
      u: 0.69,
      v: 0.6,
      depth: 0.45,
      location: {
        patient: "At the waist in the back, in the outer part of the long muscle beside the spine.",
        clinician: "Outer part of the erector spinae at about L1, where the 12th rib meets the muscle.",
      },
      essential: [{ zone: "buttock-mid", side: "same" }],
      spillover: [
        { zone: "lumbar-paraspinal", side: "same" },
        { zone: "posterior-iliac-crest", side: "same" },
        { zone: "buttock-upper", side: "same" },
      ],
      rare: [{ zone: "posterior-hip", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-62, 866, -116] }, { mm: [-98, 856, -108] }],
          radius: [20, 23],
        },
        {
          kind: "spillover",
          path: [
            { mm: [-42, 1056, -82] },
            { mm: [-38, 1000, -85] },
            { mm: [-54, 946, -86] },
            { mm: [-82, 904, -92] },
            { mm: [-90, 880, -98] },
          ],
          radius: [16, 19, 15, 25, 22],
        },
        { kind: "rare", path: [{ mm: [-128, 840, -82] }, { mm: [-142, 832, -66] }], radius: 14 },
      ],
      text: {
        patient:
          "The ache is worst in the middle of the buttock. A weaker band of ache runs up to the waist. You may think the hip is at fault.",
        clinician:
          "Reference descends strongly and gathers in the mid-buttock, with spillover along the lumbar column and over the back of the iliac crest. It stays above the gluteal fold, which helps to tell it from longissimus, whose low thoracic point is felt below.",
      },
      confidence: "high",
      disagreement:
        "In people with lasting low back pain this muscle is among those that most often hold active points, yet salt-water pain in the lumbar erector spinae of volunteers stays mostly around the place of injection; the field in the buttock is clinical observation.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "monclus-diez-2025", where: "active points in 33-38 % of patients with low back pain" },
        { citation: "schilder-2014", where: "muscle compared with fascia" },
        { citation: "lopez-castellanos-2022" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "iglesias-gonzalez-2013" },
    { citation: "bogduk-1982", where: "abstract: lateral branches L1-L4" },
    { citation: "lopez-castellanos-2022", where: "depth to kidney and peritoneum by ultrasound" },
    {
      citation: "upper-lumbar-needling-2020",
      where: "44 % of needles 2.5 cm from the L1 spine met no bone",
    },
    { citation: "sato-2021", where: "kidney bleeding after a lumbar trigger point injection" },
    { citation: "mechelli-2008" },
  ],
};
