import type { Muscle } from "../../types";

export const obliquusCapitisInferior: Muscle = {
  id: "obliquus-capitis-inferior",
  label: "Obliquus capitis inferior",
  latin: "Musculus obliquus capitis inferior",
  synonyms: ["Suboccipital muscle"],
  region: "neck",
  parts: ["obliquus-capitis-inferior"],
  actions: {
    patient: "Turns the face to the same side, like the first part of a shake of the head.",
    clinician:
      "Rotates the atlas, and the head with it, to the same side on the axis; the most important small rotator of the neck. Both sides together extend and steady C1 on C2.",
  },
  attachments: {
    origin: "Spinous process of the axis",
    insertion: "Transverse process of the atlas (the only suboccipital muscle that does not reach the skull)",
  },
  innervation: { nerve: "Suboccipital nerve (dorsal ramus of C1), at times also C2", roots: "C1-C2" },
  story: "The no-no muscle: it starts each turn of the head.",
  feelsLike: {
    patient:
      "A deep pull under the skull when you turn your head, as when you look over your shoulder in the car. The ache may run up the side of the head to the temple and eye.",
    clinician:
      "Deep suboccipital pain, worse with rotation, with spread over the side of the head to temple and orbit. Rotation in full flexion is often limited. The greater occipital nerve winds round the lower border: shooting or numb pain over the occiput needs its own explanation.",
  },
  provokedBy: [
    "turning the head again and again, as when you back up a car",
    "a screen at one side",
    "reading in bed with the head turned",
    "a whiplash with the head turned",
    "sleep on the belly",
  ],
  limits: ["turning the head, most with the chin on the chest", "looking over the shoulder"],
  mistakenFor: [
    "vertebral artery dissection: new neck pain and headache with dizziness, double vision, slurred speech or unsteadiness, emergency",
    "atlanto-axial instability after trauma, in rheumatoid arthritis or Down syndrome",
    "greater occipital neuralgia",
    "C1-C2 or C2-C3 joint pain and cervicogenic headache",
    "tension-type headache or migraine",
  ],
  related: [
    "rectus-capitis-posterior-major",
    "obliquus-capitis-superior",
    "semispinalis-capitis",
    "splenius-capitis",
    "sternocleidomastoid",
    "multifidus-cervicis",
  ],
  selfCare:
    "Sit tall, let the chin sink, and turn the face slowly from side to side as far as it is easy, ten times. Set mirrors and screens so that you need not twist. Warmth first helps. Stop if you feel dizzy.",
  needling: {
    palpation:
      "Flat and deep, halfway between the C2 spinous process and the tip of the C1 transverse process; resisted rotation of the head to the same side lets it stand out",
    position: "Prone with the forehead supported and the chin slightly tucked, or side-lying",
    direction:
      "Specialists only, best under ultrasound: from the midpoint between the two processes inwards and downwards onto the lamina of C2, never upwards and never outwards; many teach manual treatment instead",
    needle: "0.20-0.25 x 30-40",
    level: "specialist",
    hazards: [
      { structure: "Spinal cord and dura through the gap between C1 and C2", kind: "cord" },
      { structure: "Vertebral artery above the muscle and at the C1 transverse process", kind: "vessel" },
      { structure: "Greater occipital nerve winding round the lower border", kind: "nerve" },
      { structure: "C2 root and ganglion in front of the muscle", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "obliquus-capitis-inferior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "obliquus-capitis-inferior",
      u: 0.5,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the upper neck, deep, halfway between the first knob you feel below the skull and the ear.",
        clinician:
          "Mid-belly, halfway between the C2 spinous process and the C1 transverse process, deep to semispinalis and splenius.",
      },
      essential: [
        { zone: "suboccipital", side: "same" },
        { zone: "side-of-head", side: "same" },
      ],
      spillover: [
        { zone: "temple", side: "same" },
        { zone: "behind-eye", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-10, 1512, -90] }, { mm: [-34, 1514, -82] }, { mm: [-52, 1516, -66] }],
          radius: [9, 11, 9],
        },
        { kind: "essential", path: [{ mm: [-76, 1578, -26] }, { mm: [-77, 1576, 4] }], radius: 12 },
        {
          kind: "spillover",
          path: [{ mm: [-73, 1570, 24] }, { mm: [-66, 1564, 50] }],
          radius: [11, 12],
        },
        { kind: "spillover", path: [{ at: "orbit-centre", by: [0, -2, 18] }], radius: 9 },
      ],
      text: {
        patient: "It hurts under the skull when you turn the head, with a faint ache up the side to the eye.",
        clinician:
          "Suboccipital region and side of the head toward temple and orbit of the same side; the occiput itself is mostly spared. At times both sides.",
      },
      confidence: "medium",
      disagreement:
        "Authors of headache studies describe referred pain of the suboccipital group as mostly felt on both sides, where the chart is one-sided. On needling authors differ: in cadavers a needle from the midpoint towards the C2 lamina reached the muscle in one study; in another palpation alone reached it in 40 per cent of tries and pierced sensitive structures in 38 per cent, against 100 and 4 per cent with ultrasound; in a third all three clinicians touched the cord at least once, whatever their experience.",
      sources: [
        { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
        { citation: "fernandez-de-las-penas-2006-episodic" },
        { citation: "rodriguez-sanz-2025" },
        { citation: "kearns-2022-oblique" },
        { citation: "fernandez-de-las-penas-2020-oblique" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
    { citation: "donnelly-2019", where: "chapter on the suboccipital muscles" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "rodriguez-sanz-2025" },
    { citation: "kearns-2022-oblique" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
