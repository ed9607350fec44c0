import type { Muscle } from "../../types";

export const multifidusCervicis: Muscle = {
  id: "multifidus-cervicis",
  label: "Cervical multifidi and rotatores",
  latin: "Musculi multifidus cervicis et rotatores cervicis",
  synonyms: ["Multifidus colli", "Transversospinal muscles of the neck"],
  region: "neck",
  parts: ["multifidus-cervicis"],
  actions: {
    patient: "Steadies each neck bone on the next one and helps with small turns.",
    clinician:
      "Extend the neck, rotate it to the other side and side-bend it; above all they steady single segments. Some fibres attach to the capsules of the facet joints.",
  },
  attachments: {
    origin: "Articular processes of C4-C7 and transverse processes of the uppermost thoracic vertebrae",
    insertion: "Spinous processes of C2-C7, two to four levels higher; rotatores one to two levels higher",
  },
  innervation: { nerve: "Medial branches of the dorsal rami of the cervical nerves", roots: "C3-C8" },
  story: "The deepest guy lines of the neck: an ache from the skull down to the shoulder blade.",
  feelsLike: {
    patient:
      "A deep, sore line beside the spine, up to the skull and down to the top of the shoulder blade. To press on one neck bone may hurt.",
    clinician:
      "Deep nape pain up to the suboccipital region and down to the upper medial border of the scapula; rotatores give midline soreness at one level with a tender spinous process. Movement is stiff in most directions.",
  },
  provokedBy: [
    "long hours with the head bent and turned",
    "a whiplash",
    "a sudden twist of the neck",
    "sleep on the belly",
    "a stiff joint at the same level",
  ],
  limits: ["bending the head forward", "turning the head to the same side", "the last part of most neck moves"],
  mistakenFor: [
    "compression of the spinal cord: clumsy hands, unsteady gait, bladder change, refer at once",
    "infection or tumour of the spine: night pain, fever, weight loss",
    "cervical artery dissection when the pain is sudden and new: emergency",
    "facet joint pain C2-C7",
    "cervical radiculopathy",
    "points in levator scapulae or semispinalis",
  ],
  related: [
    "semispinalis-cervicis",
    "semispinalis-capitis",
    "multifidus-thoracis",
    "levator-scapulae",
    "longus-colli-and-capitis",
  ],
  selfCare:
    "Lie on your side with the head on a firm pillow and press it down as if to leave a light print; hold for five seconds, ten times. Then let the head hang forward in a warm shower for a minute.",
  needling: {
    palpation:
      "Flat and deep in the groove beside the spinous processes, through all outer layers; tenderness is compared from level to level",
    position: "Prone with the forehead supported and the neck in slight flexion",
    direction:
      "About one finger from the midline, forwards with a slant inwards and downwards until the lamina is felt; never above C2, never outwards, never advanced without bone contact",
    needle: "0.25-0.30 x 40-50",
    level: "advanced",
    hazards: [
      { structure: "Spinal cord, dura and epidural vessels between the laminae", kind: "cord" },
      { structure: "Vertebral artery in front of the articular pillar", kind: "vessel" },
      { structure: "Cervical nerve roots when angled outwards", kind: "nerve" },
      { structure: "Pleura and apex of the lung at C7-T1 when angled outwards", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "multifidus-cervicis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "multifidus-cervicis",
      u: 0.56,
      v: 0.749,
      depth: 0.226,
      location: {
        patient: "Deep in the groove beside the spine, at the middle of the neck.",
        clinician:
          "In the groove beside C4-C5 on the laminae (location 1 of the posterior cervical group in older charts).",
      },
      essential: [
        { zone: "suboccipital", side: "same" },
        { zone: "posterior-neck", side: "same" },
      ],
      spillover: [
        { zone: "interscapular-c7-t3", side: "same" },
        { zone: "medial-scapular-border", side: "same" },
      ],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-16, 1514, -88] }, { mm: [-42, 1514, -76] }], radius: [12, 10] },
        {
          kind: "essential",
          path: [{ mm: [-20, 1490, -74] }, { mm: [-19, 1440, -70] }, { mm: [-24, 1400, -82] }],
          radius: [10, 12, 12],
        },
        {
          kind: "spillover",
          path: [{ mm: [-26, 1392, -86] }, { mm: [-34, 1366, -98] }, { mm: [-54, 1348, -106] }],
          radius: [12, 15, 13],
        },
        {
          kind: "spillover",
          path: [
            { at: "scapula-superior-angle", by: [6, -2, -20] },
            { at: "scapula-spine-root", by: [0, -4, -15] },
            { at: "scapula-spine-root", by: [-3, -30, -14] },
          ],
          radius: [12, 13, 9],
        },
      ],
      text: {
        patient: "An ache beside the spine that runs up to the skull and down to the top of the shoulder blade.",
        clinician:
          "Upwards to the suboccipital region, downwards over the nape to C7-T3 and the upper part of the medial scapular border.",
      },
      confidence: "medium",
      disagreement:
        "Older charts name a place here and not a muscle, and semispinalis cervicis lies over it. The facet joints of the same levels give closely similar fields, and salt water injected beside the spine of volunteers gave wide fields that went by segment; the field says which segments are concerned and not which tissue.",
      sources: [
        { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
        { citation: "feinstein-1954", where: "injections beside the cervical spine" },
        { citation: "fernandez-de-las-penas-2017-multifidus", where: "40 mm needle, 1 cm from the midline at C3-C4" },
      ],
    },
    {
      id: "multifidus-cervicis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "multifidus-cervicis",
      u: 0.353,
      v: 0.571,
      depth: 0.438,
      location: {
        patient: "Right beside the spine, at any neck bone; shown here low in the neck.",
        clinician:
          "Rotatores at any cervical level, in the deepest layer on the lamina; the row stands for one at C6-C7. The spinous process is tender to percussion.",
      },
      essential: [{ zone: "posterior-neck", side: "both" }],
      spillover: [{ zone: "local", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [0, 1468, -72] }, { mm: [0, 1425, -72] }, { mm: [0, 1406, -80] }],
          radius: [14, 20, 16],
        },
        { kind: "spillover", path: [{ mm: [-22, 1416, -72] }], radius: 16 },
      ],
      text: {
        patient: "A small sore place in the mid line of the neck, at one neck bone.",
        clinician:
          "Midline pain at the level of the segment with tenderness of the spinous process, close by on the side of the point.",
      },
      confidence: "low",
      disagreement:
        "Rotatores are inconstant in the neck and cannot be felt through the layers above; the pattern is carried over from the thoracic spine. Segmental joint pain looks the same.",
      sources: [
        {
          citation: "simons-1999",
          where: "ch. 16, posterior cervical muscles; ch. 48, thoracolumbar paraspinal muscles",
        },
        { citation: "feinstein-1954", where: "injections beside the cervical spine" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
    { citation: "donnelly-2019", where: "chapter on the posterior cervical muscles" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "fernandez-de-las-penas-2017-multifidus" },
    { citation: "snodgrass-2022" },
    { citation: "ji-2015", where: "cord injury after needling beside the cervical spine" },
    { citation: "berrigan-2018", where: "epidural haematoma after needling" },
  ],
};
