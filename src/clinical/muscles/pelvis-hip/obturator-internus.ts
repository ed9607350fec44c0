import type { Muscle } from "../../types";

export const obturatorInternus: Muscle = {
  id: "obturator-internus",
  label: "Obturator internus",
  latin: "Obturator internus",
  synonyms: [],
  region: "pelvis-hip",
  parts: ["obturator-internus"],
  actions: {
    patient: "Turns the thigh out. It lines the side wall of the pelvis, and the pelvic floor hangs from it.",
    clinician:
      "Lateral rotation of the extended and abduction of the flexed thigh; centres the femoral head. Its fascia carries the tendinous arch of levator ani and forms the pudendal canal, so that hip and pelvic floor meet in it.",
  },
  attachments: {
    origin: "Inner face of the obturator membrane and the surrounding hip bone",
    insertion:
      "Medial face of the greater trochanter above the trochanteric fossa, after turning round the lesser sciatic notch",
  },
  innervation: { nerve: "Nerve to obturator internus", roots: "L5-S2" },
  story: "The muscle with one foot in the pelvis and one in the hip.",
  feelsLike: {
    patient:
      "A deep, full, dull feeling inside the pelvis, near the back passage or the tailbone. It is often worse when you sit, and can run into the back of the thigh.",
    clinician:
      "Fullness or pain deep in the anorectal region and around the coccyx, at times in the vagina or the base of the penis, with spread to the upper posterior thigh; sitting makes it worse. Burning, electric or numb areas on the genitals or perineum point to the pudendal nerve, which runs on the muscle's fascia.",
  },
  provokedBy: [
    "long sitting, cycling and rowing",
    "hip joint trouble or hip surgery",
    "a fall on the seat, or a hard childbirth",
    "months of holding tension in the pelvis, for instance with pain or stress",
  ],
  limits: ["sitting on a firm seat", "turning the bent hip inwards", "deep squats"],
  mistakenFor: [
    "pudendal neuralgia",
    "hip joint disease, above all labral tears",
    "coccydynia",
    "functional anorectal pain (levator ani syndrome, proctalgia fugax)",
    "prostatitis, endometriosis, ovarian or bladder disease",
    "anorectal abscess or pelvic infection (fever, throbbing pain): an emergency",
    "loss of feeling in the saddle area, or of bladder or bowel control (cauda equina syndrome): an emergency",
    "tumour of the rectum or the pelvis (bleeding, weight loss)",
  ],
  related: [
    "piriformis",
    "gemelli-quadratus-femoris",
    "levator-ani",
    "coccygeus",
    "sphincter-ani",
    "bulbospongiosus-ischiocavernosus",
    "adductor-magnus",
  ],
  selfCare:
    "Sit on a cushion that leaves the middle free, and stand up often. Lie on your back, legs up on a chair, and breathe down into the belly for five minutes. The pelvic floor lets go as you breathe in. A physio with pelvic floor training can help you. You can say no to any step.",
  needling: {
    palpation:
      "The belly inside the pelvis is felt on the lateral wall by vaginal or rectal examination, by trained clinicians and with consent; it tightens when the bent knee is pressed outward. The part outside the pelvis is felt medial to the ischial tuberosity and behind the hip",
    position: "Side-lying on the other side with the hip flexed, or prone",
    direction:
      "From outside only: just inside the ischial tuberosity, forward and laterally, keeping on the ischium; ultrasound guidance is advisable. Most of this muscle is treated by hand",
    needle: "0.30 x 60-75",
    level: "specialist",
    hazards: [
      { structure: "Pudendal nerve in the pudendal (Alcock) canal on the muscle's fascia", kind: "nerve" },
      { structure: "Internal pudendal vessels in the same canal", kind: "vessel" },
      { structure: "Sciatic nerve lateral to the ischial tuberosity", kind: "nerve" },
      { structure: "Rectum and anal canal across the ischio-anal fossa", kind: "organ" },
    ],
  },
  triggerPoints: [
    {
      id: "obturator-internus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "obturator-internus",
      u: 0.32,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Inside the pelvis, on its side wall; a small part can be felt behind the sitting bone.",
        clinician:
          "Belly on the lateral wall of the lesser pelvis over the obturator foramen, palpated internally; from outside just medial to the ischial tuberosity.",
      },
      essential: [
        { zone: "anal-region", side: "midline" },
        { zone: "coccyx", side: "midline" },
      ],
      spillover: [
        { zone: "vagina-penis", side: "midline" },
        { zone: "posteromedial-thigh", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [0, 828, -102] }, { mm: [-1, 815, -100] }],
          radius: [8, 9],
        },
        { kind: "essential", path: [{ mm: [-1, 757, -53] }], radius: 11 },
        { kind: "spillover", path: [{ mm: [-4, 800, 79] }], radius: 13 },
        {
          kind: "spillover",
          path: [{ mm: [-38, 724, -72] }, { mm: [-35, 685, -68] }, { mm: [-34, 630, -66] }],
          radius: [17, 25, 22],
        },
      ],
      text: {
        patient:
          "A dull, full ache by the back passage and tailbone. At times it is felt at the front, or high up at the back of the thigh.",
        clinician:
          "Essential pain and fullness in the anococcygeal region; spillover to the vagina or base of the penis and to the upper posterior thigh. Pain low in the abdomen is also reported.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart is anococcygeal with vagina and thigh. When 13 places inside the pelvis were pressed in women with and without chronic pelvic pain, those at the back referred mostly to the sacral region and those on ischium and pubis mostly to groin and pubic region. Authors of image-guided injections note that signs at the bedside are not specific.",
      sources: [
        { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
        { citation: "torstensson-2015", where: "abstract" },
        { citation: "valovska-2015", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapters 6, Pelvic floor muscles, and 10, Short lateral rotators" },
    { citation: "donnelly-2019", where: "chapter on the pelvic floor muscles" },
    { citation: "meister-2018", where: "abstract: how the muscle is examined" },
    { citation: "valovska-2015", where: "abstract" },
    { citation: "pastore-2012", where: "abstract" },
  ],
};
