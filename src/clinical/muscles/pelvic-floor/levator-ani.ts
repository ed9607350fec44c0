import type { Muscle } from "../../types";

export const levatorAni: Muscle = {
  id: "levator-ani",
  label: "Levator ani",
  latin: "Musculus levator ani",
  synonyms: [],
  region: "pelvic-floor",
  parts: ["pubococcygeus", "iliococcygeus"],
  actions: {
    patient: "Forms the sling at the base of the pelvis. It holds the organs up, and must let go to empty them.",
    clinician:
      "Supports the pelvic organs and resists rises of abdominal pressure, in step with diaphragm and transversus abdominis. Puborectalis keeps the anorectal angle and relaxes for defecation; the medial fibres close the vagina and steady the urethra. Tone at rest is normal; trouble comes from a floor that does not let go.",
  },
  attachments: {
    origin:
      "Pubococcygeus with puborectalis: back of the pubis; iliococcygeus: tendinous arch of the obturator fascia and ischial spine",
    insertion:
      "Puborectalis: its fellow behind the anorectal junction; the others: perineal body, anococcygeal ligament and coccyx",
  },
  innervation: {
    nerve: "Nerve to levator ani from the sacral plexus, with branches of the pudendal nerve",
    roots: "S3-S4",
  },
  story: "The hammock of the pelvis: it has to hold, and it has to let go.",
  feelsLike: {
    patient:
      "Pressure or a dull ache low inside, at the tailbone, the back passage or the front. Some say it is like sitting on a ball. It builds up when you sit and eases when you lie down.",
    clinician:
      "Vague ache or pressure in the sacrococcygeal and anorectal region, the perineum and the vagina or base of the penis, usually worse on sitting and late in the day, with discomfort on defecation, voiding or intercourse in some. Attacks of minutes or less fit proctalgia fugax; an ache of half an hour or more with a tender puborectalis is called levator ani syndrome.",
  },
  provokedBy: [
    "long sitting, above all slumped on the tailbone",
    "constipation and straining",
    "holding tension in the belly and seat under stress, or with other pelvic pain",
    "childbirth, a fall on the tailbone, or surgery in the pelvis",
    "bladder, bowel or gynaecological irritation",
  ],
  limits: ["sitting for long", "emptying the bowel with ease", "letting the pelvic floor relax on purpose"],
  mistakenFor: [
    "coccydynia from the coccygeal joints",
    "prostatitis, bladder pain syndrome, endometriosis",
    "anal fissure, haemorrhoids, inflammatory bowel disease",
    "pudendal neuralgia",
    "anorectal or pelvic abscess (fever, throbbing pain): an emergency",
    "cauda equina syndrome (loss of feeling in the saddle area, new trouble with bladder or bowel): an emergency",
    "ectopic pregnancy or torsion of the ovary or testicle (sudden severe pain): an emergency",
    "tumour of the rectum, prostate or pelvis (bleeding, weight loss, night pain)",
  ],
  related: [
    "coccygeus",
    "obturator-internus",
    "sphincter-ani",
    "bulbospongiosus-ischiocavernosus",
    "gluteus-maximus",
    "adductor-magnus",
    "rectus-abdominis",
    "piriformis",
  ],
  selfCare:
    "Lie on your back with the calves on a chair. Breathe in low and slow and let the floor of the pelvis drop; breathe out and do nothing. Five minutes, once or twice a day. A warm bath helps many people. Keep the stool soft and give it time, with the feet on a low stool. Strong squeezing drills are not for a floor that is already tight: ask first.",
  needling: {
    palpation:
      "Internal examination with one finger, vaginal or rectal, by clinicians trained in it, with explained consent that can be withdrawn at any time; each side is felt from the pubis backward to the coccyx, at rest, on contraction and on letting go",
    position: "Supine with bent knees, or side-lying; covered, with a chaperone if wished",
    direction:
      "Treated by hand, breathing and retraining as a rule. Trans-perineal needling or injection is kept for specialists of the pelvic floor, usually with a guiding finger inside or under ultrasound",
    needle: "0.30 x 60 (specialists only)",
    level: "specialist",
    hazards: [
      { structure: "Rectum, anal canal and vagina", kind: "organ" },
      { structure: "Urethra, prostate and bladder in front", kind: "organ" },
      { structure: "Pudendal nerve and its branches", kind: "nerve" },
      { structure: "Internal pudendal vessels and venous plexuses", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "levator-ani.trp1",
      label: "TrP1",
      kind: "central",
      structure: "iliococcygeus",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "In the side of the pelvic floor. It can only be felt from inside.",
        clinician:
          "In iliococcygeus lateral to the anorectal junction, below the tendinous arch, palpated internally; points in puborectalis lie further forward and medially.",
      },
      essential: [
        { zone: "coccyx", side: "midline" },
        { zone: "anal-region", side: "midline" },
        { zone: "perineum", side: "midline" },
      ],
      spillover: [
        { zone: "sacrum", side: "midline" },
        { zone: "vagina-penis", side: "midline" },
      ],
      rare: [{ zone: "bladder-area", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [0, 838, -102] }, { mm: [0, 816, -100] }],
          radius: [10, 9],
        },
        {
          kind: "essential",
          path: [{ mm: [0, 757, -52] }, { mm: [0, 752, -34] }, { mm: [0, 748, -16] }],
          radius: [9, 10, 10],
        },
        {
          kind: "spillover",
          path: [{ mm: [0, 886, -106] }, { mm: [0, 856, -104] }],
          radius: [17, 17],
        },
        { kind: "spillover", path: [{ mm: [-6, 801, 79] }, { mm: [6, 801, 79] }], radius: 11 },
        { kind: "rare", path: [{ mm: [0, 850, 91] }], radius: 11 },
      ],
      text: {
        patient:
          "An ache round the tailbone, the back passage and the area in front of it. It may reach the base of the spine or the front.",
        clinician:
          "Essential pain over the coccyx, the anorectal region and the perineum; spillover to the lower sacrum and to the vagina or base of the penis. Urgency and suprapubic discomfort are reported by some. Right and left sides refer alike, mostly to the midline.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart is sacrococcygeal, with vagina and perineum. In 72 men with chronic pelvic pain, pressure on puborectalis and pubococcygeus reproduced penile pain in over three quarters of those who had it. Examination methods differ widely between studies.",
      sources: [
        { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
        { citation: "anderson-2009", where: "abstract" },
        { citation: "pastore-2012", where: "abstract" },
        { citation: "rao-2016", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
    { citation: "donnelly-2019", where: "chapter on the pelvic floor muscles" },
    { citation: "meister-2018", where: "abstract: examination" },
    { citation: "rao-2016", where: "abstract: biofeedback is effective in levator ani syndrome" },
    { citation: "anderson-2009", where: "abstract" },
    { citation: "pastore-2012", where: "abstract" },
  ],
};
