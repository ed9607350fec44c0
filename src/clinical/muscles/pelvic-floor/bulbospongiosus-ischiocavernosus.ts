import type { Muscle } from "../../types";

export const bulbospongiosusIschiocavernosus: Muscle = {
  id: "bulbospongiosus-ischiocavernosus",
  label: "Superficial perineal muscles",
  latin: "Musculus bulbospongiosus",
  synonyms: ["bulbospongiosus, ischiocavernosus and superficial transverse perineal"],
  region: "pelvic-floor",
  parts: ["bulbospongiosus", "ischiocavernosus", "transversus-perinei"],
  actions: {
    patient: "Small muscles under the skin at the base of the pelvis. They help to empty the water pipe and in sex.",
    clinician:
      "Bulbospongiosus empties the urethra and supports erection or narrows the vaginal entrance; ischiocavernosus holds blood in the crura; the superficial transverse perineal fixes the perineal body.",
  },
  attachments: {
    origin:
      "Bulbospongiosus: perineal body and, in men, the median raphe of the bulb; ischiocavernosus: ischial tuberosity and ramus; superficial transverse perineal: ischial tuberosity",
    insertion:
      "Bulbospongiosus: perineal membrane and dorsum of penis or clitoris; ischiocavernosus: crus of penis or clitoris; superficial transverse perineal: perineal body",
  },
  innervation: { nerve: "Deep branches of the perineal nerve (pudendal)", roots: "S2-S4" },
  story: "The thin outer layer of the pelvic floor that a bicycle saddle finds at once.",
  feelsLike: {
    patient:
      "A tight, sore feeling where a bike saddle would press. Sex may hurt, in the act or after. The last drops of water may be slow to come.",
    clinician:
      "Perineal ache with spread to the genitals: in women superficial dyspareunia, in men discomfort of the base of the penis or behind the scrotum, sometimes after ejaculation. Local tenderness on gentle external palpation; skin and glands need to be looked at too.",
  },
  provokedBy: [
    "long rides on a narrow saddle",
    "sitting on a hard edge",
    "childbirth tears or a cut, scars and surgery",
    "clenching under stress, or from fear of pain",
    "skin or urinary infection in the past",
  ],
  limits: ["sitting on a saddle", "comfortable sex", "letting go to pass water"],
  mistakenFor: [
    "provoked vestibulodynia and skin disease of the vulva",
    "prostatitis, urethritis, urinary infection",
    "pudendal neuralgia",
    "Bartholin gland or perineal abscess (swelling, heat, fever): needs urgent care",
    "testicular torsion (sudden severe pain): an emergency",
    "cauda equina syndrome: an emergency",
  ],
  related: ["levator-ani", "obturator-internus", "sphincter-ani", "coccygeus", "adductor-magnus", "rectus-abdominis"],
  selfCare:
    "Use a wide saddle with a gap, or leave the bike for some weeks. Sit with your weight on both sitting bones. Warmth and slow breaths that widen the base of the pelvis are pleasant. Nothing in sex should hurt: stop, and talk with someone trained in this. It is common, and help exists.",
  needling: {
    palpation:
      "Gentle external palpation beside the midline of the perineum, along the ischial ramus and toward the perineal body, by trained clinicians, with consent and a chaperone if wished",
    position: "Supine with bent knees, covered as far as possible",
    direction:
      "Treated by hand and retraining as a rule; needling only by pelvic floor specialists, very shallow and toward the ischial ramus, away from the midline",
    needle: "0.20-0.25 x 25-30 (specialists only)",
    level: "specialist",
    hazards: [
      { structure: "Urethra, bulb and vaginal wall", kind: "organ" },
      { structure: "Perineal and dorsal branches of the pudendal nerve", kind: "nerve" },
      { structure: "Perineal vessels and erectile tissue", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "bulbospongiosus-ischiocavernosus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "bulbospongiosus",
      u: 0.5,
      v: 0.25,
      depth: 0.45,
      location: {
        patient: "Just beside the midline of the area between the legs, in front of the back passage.",
        clinician: "In bulbospongiosus beside the median line of the perineum, in front of the perineal body.",
      },
      essential: [
        { zone: "perineum", side: "midline" },
        { zone: "vagina-penis", side: "midline" },
      ],
      spillover: [{ zone: "genital", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-3, 750, -26] }, { mm: [-4, 747, -8] }],
          radius: [9, 10],
        },
        { kind: "essential", path: [{ mm: [-8, 802, 79] }, { mm: [6, 799, 79] }], radius: 11 },
        { kind: "spillover", path: [{ mm: [-14, 780, 68] }, { mm: [-13, 770, 64] }], radius: 8 },
      ],
      text: {
        patient: "It aches between the legs, and forward into the parts in front of it.",
        clinician:
          "Essential pain in the perineum and the neighbouring genital structures (vaginal entrance, base of the penis), with spillover to labium or scrotum of the same side.",
      },
      confidence: "low",
      disagreement:
        "The manual describes perineal and urogenital pain without a drawn field. In men with chronic pelvic pain each site of pain could be brought on from at least two of ten points, penile pain most of all from puborectalis and rectus abdominis, so this layer is seldom the only source.",
      sources: [
        { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
        { citation: "anderson-2009", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
    { citation: "donnelly-2019", where: "chapter on the pelvic floor muscles" },
    { citation: "anderson-2009", where: "abstract" },
    { citation: "pastore-2012", where: "abstract" },
    { citation: "meister-2018", where: "abstract: examination differs between studies" },
  ],
};
