import type { Muscle } from "../../types";

export const spleniusCapitis: Muscle = {
  id: "splenius-capitis",
  label: "Splenius capitis",
  latin: "Musculus splenius capitis",
  synonyms: ["Bandage muscle of the head"],
  region: "neck",
  parts: ["splenius-capitis"],
  actions: {
    patient: "Turns the head to the same side and tips it back.",
    clinician:
      "One side: extends, side-bends and rotates head and neck to the same side, working with the opposite sternocleidomastoid. Both sides: extend head and neck.",
  },
  attachments: {
    origin: "Lower half of the nuchal ligament and spinous processes C7-T3, at times T4",
    insertion: "Mastoid process and lateral third of the superior nuchal line, under sternocleidomastoid",
  },
  innervation: {
    nerve: "Lateral branches of the dorsal rami of the middle cervical nerves",
    roots: "C3-C4, often C2 and C5",
  },
  story: "A strap from the upper back to the skull that can make the top of the head ache.",
  feelsLike: {
    patient: "A headache on the very top of the head, often with a stiff neck.",
    clinician: "Vertex headache on the same side, with limited rotation and flexion of the neck.",
  },
  provokedBy: [
    "head forward and turned for long, for example a screen off to one side",
    "looking up for long",
    "whiplash, above all with the head turned",
    "sleeping with the neck bent, or cold draught on the neck",
    "lifting or pulling with the head pushed forward",
  ],
  limits: ["turning the head to either side, more to the same side", "bending the head forward and to the other side"],
  mistakenFor: [
    "tension-type headache or migraine",
    "occipital neuralgia",
    "C2-C3 facet joint pain",
    "cervicogenic headache from the upper joints",
    "vertebral artery dissection when neck pain and headache are sudden and new: refer at once",
  ],
  related: ["splenius-cervicis", "semispinalis-capitis", "sternocleidomastoid", "trapezius", "levator-scapulae"],
  selfCare:
    "Place the screen straight ahead and at eye height. Sit tall, tuck the chin a little, turn the face away from the sore side and let the head sink forward until you feel a mild pull; three slow breaths. Keep the neck warm.",
  needling: {
    palpation:
      "Flat or pincer in the gap between the upper trapezius and sternocleidomastoid, the fibres running up and out to the mastoid; felt as the head turns to the same side against light resistance.",
    position: "Side-lying with the treated side up, or prone with the forehead on the hands.",
    direction:
      "Shallow and tangential, from lateral to medial and slightly backwards, below the level of C2 where possible; never forwards and upwards into the space between occiput and C2.",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "vertebral artery between C1 and C2, deep to the upper belly", kind: "vessel" },
      { structure: "occipital artery near the mastoid attachment", kind: "vessel" },
      { structure: "greater and lesser occipital nerves, third occipital nerve", kind: "nerve" },
      { structure: "spinal cord and dura between the laminae when angled medially and deep", kind: "cord" },
    ],
  },
  triggerPoints: [
    {
      id: "splenius-capitis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "splenius-capitis",
      u: 0.76,
      v: 0.6,
      depth: 0.4,
      location: {
        patient: "High in the back of the neck, a few fingers below the skull, towards the side.",
        clinician:
          "Upper belly near the level of C2, at the posterior border of sternocleidomastoid, where the muscle lies uncovered between it and trapezius.",
      },
      essential: [{ zone: "vertex", side: "midline" }],
      spillover: [],
      rare: [{ zone: "occiput", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "bregma", by: [-14, 0, -20] },
            { at: "vertex", by: [-14, 0, -34] },
          ],
          radius: [26, 28],
        },
        {
          kind: "rare",
          path: [
            { at: "superior-nuchal-line-42", by: [-6, 30, -6] },
            { at: "opisthocranion", by: [-18, 8, 0] },
          ],
          radius: [17, 18],
        },
      ],
      text: {
        patient: "An ache on the top of the head, on the same side.",
        clinician:
          "Close to the vertex on the same side; few other areas. Blurred near vision is described with splenius cervicis rather than with this muscle.",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 15, splenii" },
        { citation: "donnelly-2019", where: "splenius capitis" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 15, splenii" },
    { citation: "donnelly-2019", where: "splenius capitis" },
    { citation: "dommerholt-2018", where: "deep dry needling of the head and neck muscles" },
    { citation: "kim-2018", where: "occipital nerves" },
    { citation: "ji-2015", where: "cord injury after needling" },
  ],
};
