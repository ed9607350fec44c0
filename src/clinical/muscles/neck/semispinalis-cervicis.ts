import type { Muscle } from "../../types";

export const semispinalisCervicis: Muscle = {
  id: "semispinalis-cervicis",
  label: "Semispinalis cervicis",
  latin: "Musculus semispinalis cervicis",
  synonyms: ["Semispinalis colli"],
  region: "neck",
  parts: ["semispinalis-cervicis"],
  actions: {
    patient: "Holds the neck up from deep inside and bends it back.",
    clinician:
      "Extends the neck, C2 above all, and rotates it to the other side; a deep extensor that keeps the lordosis under the weight of the head.",
  },
  attachments: {
    origin: "Transverse processes of T1-T6",
    insertion: "Spinous processes of C2-C5, the strongest bundle to C2",
  },
  innervation: {
    nerve: "Medial branches of the dorsal rami of the cervical and upper thoracic nerves",
    roots: "C4-T4",
  },
  story: "The deep stay rope of the neck, under the cable that holds the head.",
  feelsLike: {
    patient:
      "A deep, tired ache in the nape that climbs to the edge of the skull. The head feels heavy by the evening.",
    clinician:
      "Deep ache in the nape and under the occiput that grows over the day; flexion is stiff. In people with chronic neck pain this muscle was found to be less active and less precisely controlled.",
  },
  provokedBy: [
    "long desk work with the head bent down",
    "a phone or book in the lap",
    "a round upper back, so that the neck must arch",
    "a whiplash",
  ],
  limits: ["bringing the chin to the chest", "looking down for long"],
  mistakenFor: [
    "meningitis when a stiff nape comes with fever: emergency",
    "cervical artery dissection when the pain is sudden and new: emergency",
    "compression of the spinal cord: clumsy hands, unsteady gait, electric feeling on bending the neck, refer at once",
    "C2-C5 facet joint pain",
    "cervicogenic or tension-type headache",
    "points in semispinalis capitis or multifidus, which overlie or underlie it",
  ],
  related: [
    "semispinalis-capitis",
    "multifidus-cervicis",
    "semispinalis-thoracis",
    "longus-colli-and-capitis",
    "splenius-cervicis",
  ],
  selfCare:
    "On all fours, keep the chin a bit tucked and raise the neck until it is level with the back. Lower it with care; eight times. Bring the book up, not the head down. Short breaks beat long ones.",
  needling: {
    palpation:
      "Flat and deep, one to two fingerbreadths from the spinous processes at C4-C5, through trapezius, splenius and semispinalis capitis; it is not felt as a separate muscle",
    position: "Prone with the forehead supported and the neck in neutral, or side-lying",
    direction:
      "From behind forwards, slightly inwards and downwards onto a lamina below C2, bone contact sought early; never upwards, never outwards past the articular pillar",
    needle: "0.25-0.30 x 40",
    level: "advanced",
    hazards: [
      { structure: "Spinal cord, dura and epidural vessels between the laminae", kind: "cord" },
      { structure: "Vertebral artery in front of the articular pillar", kind: "vessel" },
      { structure: "Greater and third occipital nerves in the upper part", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "semispinalis-cervicis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "semispinalis-cervicis",
      u: 0.74,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "In the nape, half way down the neck, deep beside the spine.",
        clinician: "At C4-C5, deep to semispinalis capitis and on multifidus, 1-2 cm from the midline.",
      },
      essential: [{ zone: "suboccipital", side: "same" }],
      spillover: [
        { zone: "posterior-neck", side: "same" },
        { zone: "occiput", side: "midline" },
      ],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-12, 1514, -90] }, { mm: [-40, 1514, -78] }], radius: [11, 10] },
        {
          kind: "spillover",
          path: [{ mm: [-18, 1496, -76] }, { mm: [-18, 1466, -68] }, { mm: [-18, 1436, -70] }],
          radius: [13, 14, 10],
        },
        {
          kind: "spillover",
          path: [{ mm: [-24, 1542, -94] }, { mm: [-32, 1560, -94] }, { mm: [-26, 1582, -96] }],
          radius: [26, 32, 28],
        },
      ],
      text: {
        patient:
          "A deep ache that climbs from the nape to the edge of the skull, and at times up the back of the head.",
        clinician:
          "Suboccipital region of the same side, with the upper nape and the occiput. It is taught with the patterns of its neighbours because pressure reaches all layers at once.",
      },
      confidence: "low",
      disagreement:
        "Simons and Travell place the muscle between the patterns of semispinalis capitis and multifidus and do not chart it by itself. Imaging finds more fat in multifidus and this muscle with chronic neck pain; whether that relates to trigger points is unknown.",
      sources: [
        { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
        { citation: "schomacher-2012" },
        { citation: "snodgrass-2022" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
    { citation: "donnelly-2019", where: "chapter on the posterior cervical muscles" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "schomacher-2012" },
    { citation: "ji-2015", where: "cord injury after needling beside the cervical spine" },
    { citation: "berrigan-2018", where: "epidural haematoma after needling" },
  ],
};
