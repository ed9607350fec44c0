import type { Muscle } from "../../types";

export const iliocostalisThoracis: Muscle = {
  id: "iliocostalis-thoracis",
  label: "Iliocostalis thoracis",
  latin: "Musculus iliocostalis thoracis",
  synonyms: [],
  region: "back",
  parts: ["iliocostalis-thoracis"],
  actions: {
    patient: "Holds the back straight and bends it to the side.",
    clinician:
      "Extension and ipsilateral lateral flexion of the thoracic spine through the rib angles; it lowers the ribs it is fixed to and checks forward bending by working while it lengthens.",
  },
  attachments: {
    origin: "Angles of ribs 7-12, inside the slips of iliocostalis lumborum",
    insertion: "Angles of ribs 1-6, often the transverse process of C7",
  },
  innervation: { nerve: "Lateral branches of the thoracic dorsal rami", roots: "T1-T12" },
  story: "The rope over the back of the ribs: it can ache in the shoulder, the chest or the belly.",
  feelsLike: {
    patient:
      "A deep ache over the back of the ribs. It can creep up to the shoulder blade or round to the front. A deep breath or a twist may bring a sharp catch.",
    clinician:
      "Unilateral ache over the rib angles with spread upwards over the scapula and round the chest wall, or from the lower point up, down and into the abdomen. Side-bending and rotation provoke it; deep inspiration may catch, which invites a work-up for pleura or heart.",
  },
  provokedBy: [
    "a twist and a lift at the same time, as when you move a case out of a car",
    "long hours bent over a desk or a sink",
    "a fit of coughing",
    "sitting for long with the trunk turned to one side",
    "a cold draught on a tired back",
  ],
  limits: ["turning the trunk", "bending to the other side", "taking a full breath"],
  mistakenFor: [
    "angina or heart attack (chest pain, above all on the left, breathless, sweating): emergency",
    "pleurisy, pneumonia, pulmonary embolism or pneumothorax (pain with breath, breathless)",
    "aortic dissection (sudden tearing pain between the shoulder blades): emergency",
    "gallstone, kidney stone or kidney infection (lower point, colic, fever)",
    "appendicitis (lower point on the right)",
    "shingles before the rash",
    "rib fracture or a metastasis in a rib",
    "pain from a costotransverse or facet joint, thoracic disc",
  ],
  related: [
    "longissimus-thoracis",
    "iliocostalis-lumborum",
    "latissimus-dorsi",
    "serratus-posterior-inferior",
    "rhomboideus-major",
    "intercostales",
  ],
  selfCare:
    "Sit on a chair and hug your own chest. Bow the head and let the back go round. Lean to the side that does not hurt. Stay for five slow breaths. Lie on your back with a warm pack under the sore ribs. Get up from the desk each half hour.",
  needling: {
    palpation:
      "Flat palpation along the rib angles, across the fibres; the rib under the band is held between two fingers that lie in the rib spaces above and below it",
    position: "Prone or side-lying, the arm forward so that the blade clears the upper angles",
    direction:
      "Shallow and almost along the skin, inwards and down along the length of the held rib, so that the tip can only meet bone; never straight in and never toward a rib space",
    needle: "0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung, a few millimetres in front of the ribs", kind: "lung" },
      { structure: "Intercostal nerve under the lower edge of the rib", kind: "nerve" },
      { structure: "Intercostal artery and vein under the lower edge of the rib", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "iliocostalis-thoracis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "iliocostalis-thoracis",
      u: 0.75,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "On the back of the ribs, a hand's breadth from the spine, close to the shoulder blade.",
        clinician: "Over the angle of the sixth rib at about T6, just inside the medial border of the scapula.",
      },
      essential: [
        { zone: "inferior-scapular-angle", side: "same" },
        { zone: "medial-scapular-border", side: "same" },
      ],
      spillover: [
        { zone: "scapula", side: "same" },
        { zone: "mid-chest-anterolateral", side: "same" },
      ],
      rare: [{ zone: "posterior-deltoid", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-94, 1212, -110] }, { mm: [-76, 1240, -113] }, { mm: [-68, 1292, -117] }],
          radius: [18, 19, 15],
        },
        {
          kind: "spillover",
          path: [{ mm: [-80, 1275, -115] }, { mm: [-100, 1315, -114] }, { mm: [-135, 1338, -104] }],
          radius: [15, 19, 16],
        },
        { kind: "spillover", path: [{ mm: [-132, 1168, 76] }, { mm: [-122, 1158, 86] }], radius: 22 },
        { kind: "rare", path: [{ mm: [-160, 1335, -92] }, { mm: [-182, 1312, -74] }], radius: 14 },
      ],
      text: {
        patient:
          "The ache sits by the low end of the shoulder blade and climbs up its inner side. It may reach the back of the shoulder. Some feel a spot on the front of the ribs too.",
        clinician:
          "Reference around the inferior angle and up along the medial border of the scapula toward the shoulder, with a second, separate patch on the anterolateral chest wall at about ribs 5-7. On the left the chest patch resembles cardiac pain, which has to be excluded first.",
      },
      confidence: "medium",
      disagreement:
        "The chest patch is described from patients. When the costotransverse joints of volunteers were injected, pain stayed over the joint and never reached the chest wall, so the joints cannot explain it; nobody has tested this muscle in the same way.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "young-2008", where: "costotransverse joints, for comparison" },
        { citation: "cummings-2014", where: "iliocostalis, pneumothorax in a demonstration" },
      ],
    },
    {
      id: "iliocostalis-thoracis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "iliocostalis-thoracis",
      u: 0.17,
      v: 0.5,
      depth: 0.45,
      location: {
        patient: "On the low ribs at the back, some three fingers out from the spine.",
        clinician: "Over the angle of the eleventh rib at about T11, lateral to longissimus.",
      },
      essential: [{ zone: "lower-rib-cage-back", side: "same" }],
      spillover: [
        { zone: "inferior-scapular-angle", side: "same" },
        { zone: "lumbar-paraspinal", side: "same" },
        { zone: "lower-quadrant", side: "same" },
      ],
      rare: [{ zone: "mid-thoracic-back", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-74, 1108, -88] }, { mm: [-88, 1130, -92] }, { mm: [-92, 1162, -98] }],
          radius: [20, 25, 20],
        },
        {
          kind: "spillover",
          path: [{ mm: [-94, 1185, -102] }, { mm: [-96, 1220, -109] }],
          radius: [13, 13],
        },
        {
          kind: "spillover",
          path: [{ mm: [-48, 1066, -80] }, { mm: [-40, 1020, -84] }, { mm: [-38, 972, -88] }],
          radius: [16, 17, 14],
        },
        { kind: "spillover", path: [{ mm: [-94, 962, 88] }, { mm: [-76, 944, 98] }], radius: 19 },
        { kind: "rare", path: [{ mm: [-36, 1250, -113] }, { mm: [-38, 1190, -108] }], radius: 13 },
      ],
      text: {
        patient:
          "You feel it on the low ribs at the back. From there it may run up to the shoulder blade or down by the spine. It can also show as a sore place low in the belly.",
        clinician:
          "Reference over the lower posterior ribs, upwards to the inferior angle of the scapula and downwards beside the lumbar spine; a separate patch in the lower abdominal quadrant of the same side is described and imitates visceral disease.",
      },
      confidence: "medium",
      disagreement:
        "That a back muscle alone refers into the abdomen rests on clinical observation; texts on spinal pain ascribe the same picture to thoracic joints and to irritated dorsal rami.",
      sources: [
        { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
        { citation: "harding-yelland-2007", where: "telling visceral from musculoskeletal pain" },
        { citation: "mccutcheon-yelland-2011", where: "pneumothorax and how to lower the risk" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 48, Thoracolumbar paraspinal muscles" },
    { citation: "donnelly-2019", where: "chapter on the paraspinal muscles" },
    { citation: "dommerholt-2018", where: "chapter on the trunk muscles" },
    { citation: "cummings-2014" },
    { citation: "mccutcheon-yelland-2011" },
    { citation: "rock-rainey-2014", where: "two patients with thoracic pain, no control" },
  ],
};
