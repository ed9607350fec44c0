import type { Muscle } from "../../types";

export const semispinalisThoracis: Muscle = {
  id: "semispinalis-thoracis",
  label: "Semispinalis thoracis",
  latin: "Musculus semispinalis thoracis",
  synonyms: [],
  region: "back",
  parts: ["semispinalis-thoracis"],
  actions: {
    patient: "Keeps the upper back straight and helps to turn the trunk.",
    clinician:
      "Extension of the thoracic and lower cervical spine and rotation to the opposite side; with both sides active it holds the thoracic curve against gravity.",
  },
  attachments: {
    origin: "Transverse processes of T6-T10",
    insertion: "Spinous processes of C6-T4, each slip passing over four to six vertebrae",
  },
  innervation: { nerve: "Medial branches of the thoracic dorsal rami", roots: "T1-T6" },
  story: "The stay of the upper back: a thin streak of ache close by the spine.",
  feelsLike: {
    patient:
      "A narrow strip of ache next to the spine between or below the shoulder blades. Sitting tall for long tires it. A stretch into a hump may feel good and sore at once.",
    clinician:
      "Deep, vertical band of pain close to the thoracic spinous processes, without spread round the chest. Slumped sitting overloads it; flexion combined with rotation to the same side reproduces it. By touch it cannot be told from spinalis and multifidus at the same level.",
  },
  provokedBy: [
    "a round back at the screen for hours",
    "looking down at a phone or a needlework frame",
    "rowing, or pulling weights toward the chest",
    "a heavy bag that hangs in front",
  ],
  limits: ["rounding the upper back", "turning to look behind when seated"],
  mistakenFor: [
    "aortic dissection or heart attack felt between the shoulder blades (sudden, severe, sweating): emergency",
    "pancreatitis, ulcer or gallstone pain felt through to the back",
    "vertebral fracture (osteoporosis, a fall), metastasis or infection of a vertebra",
    "pulmonary embolism or pneumonia",
    "thoracic disc or spinal cord compression (weak or unsteady legs)",
    "facet or costotransverse joint pain",
    "spondyloarthritis",
  ],
  related: ["multifidus-thoracis", "semispinalis-cervicis", "longissimus-thoracis", "rhomboideus-major", "trapezius"],
  selfCare:
    "Kneel and sit back on your heels with the brow on the floor or a cushion. Let the mid back rise like a dome. Stay for six breaths. Or sit, cross your arms, bow, and turn a little to each side. Change the way you sit each half hour.",
  needling: {
    palpation:
      "Deep flat palpation in the groove between spinous and transverse processes, through trapezius, rhomboids and spinalis",
    position: "Prone, arms at the sides or over the edge of the couch",
    direction: "Inwards and down onto the lamina, starting no more than a finger's breadth from the spinous processes",
    needle: "0.25-0.30 x 40",
    level: "advanced",
    hazards: [
      { structure: "Spinal cord and canal between the laminae", kind: "cord" },
      { structure: "Pleura and lung, lateral to the transverse processes", kind: "lung" },
      { structure: "Dorsal branches of the intercostal arteries", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "semispinalis-thoracis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "semispinalis-thoracis",
      u: 0.45,
      v: 0.55,
      depth: 0.4,
      location: {
        patient: "In the groove just beside the bumps of the mid back.",
        clinician:
          "Lamina groove at about T7-T8, under spinalis and medial to longissimus, over the outer surface of multifidus.",
      },
      essential: [{ zone: "thoracic-spine-local", side: "same" }],
      spillover: [{ zone: "mid-thoracic-back", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-30, 1252, -112] }, { mm: [-28, 1214, -110] }],
          radius: [17, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-28, 1292, -116] }, { mm: [-30, 1256, -113] }],
          radius: [12, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-28, 1210, -110] }, { mm: [-30, 1168, -104] }],
          radius: [14, 12],
        },
      ],
      text: {
        patient: "A slim line of ache that runs up and down next to the spine and stays on its own side.",
        clinician:
          "Local reference beside the spinous processes at and around the level of the point, drawn out lengthwise along the fibres. No separate remote field is described; spread round the chest points to another source.",
      },
      confidence: "low",
      disagreement:
        "The classical texts treat the deep thoracic muscles together and give semispinalis no pattern of its own; some later charts draw it as a vertical band. The level shown is an example.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "fernandez-de-las-penas-2015-thoracic" },
        { citation: "young-2008", where: "costotransverse joints, for comparison" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "fernandez-de-las-penas-2015-thoracic" },
    { citation: "rock-rainey-2014", where: "two patients with thoracic pain, no control" },
    { citation: "mccutcheon-yelland-2011" },
  ],
};
