import type { Muscle } from "../../types";

export const multifidusThoracis: Muscle = {
  id: "multifidus-thoracis",
  label: "Thoracic multifidi and rotatores",
  latin: "Musculus multifidus thoracis",
  synonyms: ["Thoracic multifidus", "Rotatores thoracis"],
  region: "back",
  parts: ["multifidus-thoracis"],
  actions: {
    patient: "Small deep muscles that steady each joint of the mid back.",
    clinician:
      "Segmental extension and fine control of the thoracic joints; one side assists rotation to the opposite side. The rotatores, rich in spindles, serve position sense more than force.",
  },
  attachments: {
    origin: "Thoracic transverse processes",
    insertion: "Spinous processes two to four vertebrae higher (multifidi), one to two higher (rotatores)",
  },
  innervation: { nerve: "Medial branches of the thoracic dorsal rami", roots: "T1-T12" },
  story: "Deep by the spine: one small spot that feels as if a bone were out of place.",
  feelsLike: {
    patient:
      "A sharp, deep spot right at the spine. It feels as though one joint were stuck. You long to crack your back, and the ease does not last.",
    clinician:
      "Sharply local, deep pain over one or two spinous processes; the spinous process is tender to tapping or to sideways pressure. Rotation and extension at that level are guarded. Patients ask for manipulation.",
  },
  provokedBy: [
    "a sudden turn, as when you reach for the back seat",
    "long sitting with the trunk twisted",
    "sleep on a sagging bed",
    "a jolt or a fall on the seat",
  ],
  limits: ["turning the trunk", "arching the back", "lying flat on a hard floor"],
  mistakenFor: [
    "aortic dissection, heart attack or pulmonary embolism: emergency",
    "pancreas, ulcer or gall bladder disease felt in the back",
    "vertebral fracture (after a fall, or with weak bones), metastasis or infection: tapping pain, night pain, fever",
    "spinal cord compression (weak, numb or unsteady legs, bladder trouble): emergency",
    "thoracic facet joint pain or disc herniation",
    "shingles",
  ],
  related: ["semispinalis-thoracis", "longissimus-thoracis", "multifidus-lumborum", "intercostales"],
  selfCare:
    "Lie on your side with knees bent. Roll the top arm and chest back, with your eyes on the hand. Stop where it feels tight and take four breaths. Do each side. A towel rolled up small, laid along the spine while you rest on your back, is pleasant for some.",
  needling: {
    palpation:
      "Deep pressure beside each spinous process in the lamina groove; the tender level is found by pressing the spinous processes sideways in turn",
    position: "Prone with the arms at the sides",
    direction:
      "About one finger from the midline, inwards and slightly down, slowly onto the lamina; never outwards beyond the tips of the transverse processes, and never without bone as the end point",
    needle: "0.25-0.30 x 40-50",
    level: "advanced",
    hazards: [
      { structure: "Spinal cord and canal through the gap between two laminae", kind: "cord" },
      { structure: "Pleura and lung if the needle points outwards", kind: "lung" },
      { structure: "Dorsal branches of the intercostal vessels and the epidural veins", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "multifidus-thoracis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "multifidus-thoracis",
      u: 0.46,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep, a finger's width from the row of bumps in the mid back. It can be at any height.",
        clinician:
          "On the lamina beside a thoracic spinous process, any level; shown at T7-T8. Deepest layer of the groove.",
      },
      essential: [{ zone: "thoracic-spine-local", side: "same" }],
      spillover: [],
      rare: [{ zone: "costal-margin", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-20, 1214, -109] }, { mm: [-6, 1208, -107] }],
          radius: [16, 15],
        },
        {
          kind: "rare",
          path: [{ mm: [-70, 1128, 116] }, { mm: [-98, 1100, 98] }],
          radius: 13,
        },
      ],
      text: {
        patient: "The pain is deep and small. It stays at one place on the spine and just beside it.",
        clinician:
          "Local reference to the spinous process of the same and the next levels, crossing the midline a little. Multifidi of the lowest thoracic levels are said to refer forward into the abdomen as well; that is uncommon and calls for a visceral examination first.",
      },
      confidence: "medium",
      disagreement:
        "Whether such a spot is muscle, facet joint or the dorsal ramus cannot be settled by touch; joint and muscle of one segment share the same nerve.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "fernandez-de-las-penas-2015-thoracic", where: "needling of the thoracic multifidi" },
        { citation: "williams-2023", where: "entry to the canal at T12-L1" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "fernandez-de-las-penas-2015-thoracic" },
    { citation: "williams-2023", where: "a needle 1 cm from the T12 spine, angled inwards, entered the canal" },
    { citation: "williams-2024", where: "the same with an inward and downward angle" },
    { citation: "berrigan-2018", where: "epidural haematoma after needling" },
  ],
};
