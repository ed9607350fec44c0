import type { Muscle } from "../../types";

export const sphincterAni: Muscle = {
  id: "sphincter-ani",
  label: "External anal sphincter",
  latin: "Sphincter externus ani",
  synonyms: [],
  region: "pelvic-floor",
  parts: ["sphincter-ani"],
  actions: {
    patient: "The ring you close at will to hold wind and stool.",
    clinician:
      "Voluntary closure of the anal canal on top of a steady resting tone; it acts as one with puborectalis and has to relax fully for defecation.",
  },
  attachments: {
    origin: "Perineal body and overlying skin",
    insertion: "Anococcygeal ligament and coccyx, the fibres running round the anal canal",
  },
  innervation: { nerve: "Inferior rectal branches of the pudendal nerve", roots: "S2-S4" },
  story: "The gatekeeper: a ring of muscle that may forget how to rest.",
  feelsLike: {
    patient:
      "A sore, tight or cramping feeling right at the back passage. It can last a while after the bowel has been emptied.",
    clinician:
      "Local ache or tightness in the anal ring, at times after defecation, with a sphincter that is tender in one quadrant. Brief night cramps are described as proctalgia fugax. Local disease is far commoner and is excluded first.",
  },
  provokedBy: [
    "a fissure or sore pile, now or in the past",
    "hard stool and straining, or loose stool for weeks",
    "holding on for hours",
    "stress and a habit of clenching",
  ],
  limits: ["passing stool with ease", "sitting after the bowel has been emptied"],
  mistakenFor: [
    "anal fissure and haemorrhoids",
    "perianal abscess or fistula (throbbing, fever, discharge): needs urgent care",
    "proctalgia fugax and levator ani syndrome",
    "inflammatory bowel disease",
    "tumour of the anus or rectum (bleeding, a lump, change of bowel habit)",
    "cauda equina syndrome (numb saddle area, loss of control): an emergency",
  ],
  related: ["levator-ani", "coccygeus", "obturator-internus", "bulbospongiosus-ischiocavernosus", "gluteus-maximus"],
  selfCare:
    "Go when you feel the urge, do not strain, and put your feet on a low stool. Sit in warm water for ten minutes after. Drink enough and eat food with fibre. See a doctor if there is blood, fever, a lump or pain that wakes you: the cause is often simple, but it should be looked at.",
  needling: {
    palpation:
      "Inspection and gentle palpation of the ring by a clinician trained in anorectal examination, with consent; local disease is excluded first",
    position: "Side-lying with the knees drawn up, covered",
    direction: "This muscle is not needled; hand treatment, biofeedback and care of the stool are the ways to help it",
    needle: "none",
    level: "not-usually-needled",
    hazards: [
      { structure: "Anal canal and rectum (infection, fistula)", kind: "organ" },
      { structure: "Inferior rectal nerves (continence)", kind: "nerve" },
      { structure: "Inferior rectal vessels and haemorrhoidal plexus", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "sphincter-ani.trp1",
      label: "TrP1",
      kind: "central",
      structure: "sphincter-ani",
      u: 0.5,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "In the ring itself, on one side.",
        clinician: "In the lateral quadrant of the sphincter ring; the tender segment varies.",
      },
      essential: [{ zone: "anal-region", side: "midline" }],
      spillover: [{ zone: "gluteal-cleft", side: "midline" }],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [0, 757, -56] }, { mm: [0, 757, -46] }], radius: 8 },
        {
          kind: "spillover",
          path: [{ mm: [-1, 786, -86] }, { mm: [-1, 770, -76] }],
          radius: [8, 8],
        },
      ],
      text: {
        patient: "It hurts right there, at the ring and just behind it, and goes no further.",
        clinician:
          "Local anal pain with little spread, at most backward along the lower gluteal cleft toward the coccyx.",
      },
      confidence: "low",
      disagreement:
        "The manual draws sphincter, levator and coccygeus in one field. Present criteria for functional anorectal pain rest on how long it lasts and on a tender puborectalis; they do not speak of trigger points in the sphincter.",
      sources: [
        { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
        { citation: "rao-2016", where: "abstract" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "chapter 6, Pelvic floor muscles" },
    { citation: "rao-2016", where: "abstract" },
    { citation: "donnelly-2019", where: "chapter on the pelvic floor muscles" },
  ],
};
