import type { Muscle } from "../../types";

export const semispinalisCapitis: Muscle = {
  id: "semispinalis-capitis",
  label: "Semispinalis capitis",
  latin: "Musculus semispinalis capitis",
  synonyms: ["Complexus"],
  region: "neck",
  parts: ["semispinalis-capitis"],
  actions: {
    patient: "Holds the head up against gravity and tips it back.",
    clinician:
      "Strong extensor of head and neck; slight side-bending to the same side. It carries the weight of the bent head.",
  },
  attachments: {
    origin: "Transverse processes C7-T6, articular processes C4-C6",
    insertion: "Medial part of the occipital bone between the superior and inferior nuchal lines",
  },
  innervation: {
    nerve: "Dorsal rami of the cervical and upper thoracic nerves, including the greater occipital nerve",
    roots: "C2-T1",
  },
  story: "The cable at the back of the neck that carries your head when you look down.",
  feelsLike: {
    patient: "A headache like a half band from the back of the head to the temple, with a sore, stiff nape.",
    clinician:
      "Occipital headache or a band to the temple and over the eye; neck flexion is limited and painful. The greater occipital nerve passes through the muscle, so numbness, tingling or shooting pain over the back of the head needs its own explanation.",
  },
  provokedBy: [
    "looking down for long: reading, sewing, telephone",
    "head forward at a screen, round upper back",
    "new bifocals or a poorly placed monitor",
    "whiplash or a fall",
    "a pillow that bends the neck",
  ],
  limits: ["bending the head forward", "bending the head forward and to the other side"],
  mistakenFor: [
    "tension-type headache or migraine",
    "greater occipital neuralgia",
    "cervicogenic headache from C2-C3",
    "suboccipital muscle pain",
    "meningism when a stiff nape comes with fever: refer at once",
  ],
  related: [
    "splenius-capitis",
    "semispinalis-cervicis",
    "multifidus-cervicis",
    "rectus-capitis-posterior-major",
    "obliquus-capitis-inferior",
    "trapezius",
    "sternocleidomastoid",
  ],
  selfCare:
    "Raise the screen or the book to eye level and look up often. Lying or sitting tall, make a small nod as if saying yes and let the head grow long at the back; then let it sink gently forward for three slow breaths. A warm cloth on the nape helps many people.",
  needling: {
    palpation:
      "Flat, one to two fingerbreadths beside the spinous processes, through trapezius and splenius against the laminae.",
    position: "Prone with the forehead supported and the neck neither bent nor turned, or side-lying.",
    direction:
      "Below C2 and lateral to the spinous process, straight back to front and slightly downwards onto a lamina, never angled into the gap between laminae; the end close to the skull is avoided or approached tangentially on bone.",
    needle: "0.25-0.30 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "spinal cord and dura through an interlaminar gap", kind: "cord" },
      { structure: "vertebral artery in the suboccipital triangle", kind: "vessel" },
      { structure: "occipital artery at the skull", kind: "vessel" },
      { structure: "greater occipital and third occipital nerves through the muscle", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "semispinalis-capitis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "semispinalis-capitis",
      u: 0.93,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Just under the edge of the skull, beside the middle.",
        clinician:
          "Upper end, just below the occiput, 2-3 cm from the midline (location 3 of the posterior cervical group).",
      },
      essential: [{ zone: "temple", side: "same" }],
      spillover: [
        { zone: "side-of-head", side: "same" },
        { zone: "eyebrow-ridge", side: "same" },
      ],
      rare: [
        { zone: "occiput", side: "midline" },
        { zone: "forehead", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "temporal-line-3", by: [-12, -22, -20] },
            { at: "frontozygomatic-suture", by: [-10, 8, -14] },
          ],
          radius: [17, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "superior-nuchal-line-42", by: [-8, 30, -6] },
            { at: "temporal-line-6", by: [-6, -18, -4] },
            { at: "temporal-line-4", by: [-10, -24, -6] },
          ],
          radius: [13, 14, 15],
        },
        {
          kind: "spillover",
          path: [
            { at: "frontozygomatic-suture", by: [-4, 8, 4] },
            { at: "orbit-centre", by: [0, 20, 15] },
            { at: "glabella", by: [-10, -3, 0] },
          ],
          radius: 8,
        },
        {
          kind: "rare",
          path: [
            { at: "superior-nuchal-line-15", by: [0, 26, -4] },
            { at: "superior-nuchal-line-42", by: [2, 30, -6] },
          ],
          radius: 20,
        },
        {
          kind: "rare",
          path: [
            { at: "temporal-line-2", by: [8, 24, 10] },
            { at: "glabella", by: [-15, 34, 0] },
          ],
          radius: [13, 13],
        },
      ],
      text: {
        patient: "A half band around the head, strongest at the temple and over the eye.",
        clinician:
          "Runs forward like a half band around the head on the same side, strongest at the temple and on over the eye.",
      },
      needling: {
        palpation: "Flat against the occiput beside the midline, medial to the mastoid.",
        position: "Prone with the forehead supported.",
        direction:
          "Usually treated by hand; where needled, tangential and upwards onto the occipital bone, never forwards into the suboccipital triangle.",
        needle: "0.20-0.25 x 25-30",
        level: "specialist",
        hazards: [
          { structure: "vertebral artery on the arch of the atlas", kind: "vessel" },
          {
            structure: "greater occipital nerve where it pierces the muscle about 3 cm below the protuberance",
            kind: "nerve",
          },
          { structure: "occipital artery", kind: "vessel" },
          { structure: "spinal cord through the atlanto-occipital gap", kind: "cord" },
        ],
      },
      confidence: "high",
      disagreement:
        "Pain here overlaps with that of the suboccipital muscles and of the greater occipital nerve; Travell and Simons tell them apart by the band-like course and the tenderness of the muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
        { citation: "donnelly-2019", where: "posterior cervical muscles" },
        { citation: "kim-2018", where: "greater occipital nerve" },
      ],
    },
    {
      id: "semispinalis-capitis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "semispinalis-capitis",
      u: 0.54,
      v: 0.56,
      depth: 0.3,
      location: {
        patient: "In the middle of the back of the neck, beside the spine.",
        clinician: "Middle part at the level of C3-C4, about 2 cm from the midline, deep to splenius and trapezius.",
      },
      essential: [{ zone: "occiput", side: "midline" }],
      spillover: [{ zone: "vertex", side: "midline" }],
      rare: [{ zone: "suboccipital", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "superior-nuchal-line-30", by: [-4, 30, -6] },
            { at: "opisthocranion", by: [-16, 2, 0] },
            { at: "lambda", by: [-12, -14, 0] },
          ],
          radius: [27, 31, 21],
        },
        {
          kind: "spillover",
          path: [
            { at: "lambda", by: [-8, 8, 0] },
            { at: "vertex", by: [-12, 0, -46] },
            { at: "vertex", by: [-12, 0, -10] },
          ],
          radius: [7, 20, 25],
        },
        {
          kind: "rare",
          path: [
            { at: "superior-nuchal-line-15", by: [0, -22, 0] },
            { at: "superior-nuchal-line-42", by: [-4, -20, -4] },
          ],
          radius: 11,
        },
      ],
      text: {
        patient: "An ache at the back of the head on the same side, rising towards the top.",
        clinician: "Back of the head on the same side, spreading upwards towards the vertex.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
        { citation: "donnelly-2019", where: "posterior cervical muscles" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
    { citation: "donnelly-2019", where: "posterior cervical muscles" },
    { citation: "dommerholt-2018", where: "deep dry needling of the head and neck muscles" },
    { citation: "kim-2018", where: "greater and third occipital nerves" },
    { citation: "ji-2015", where: "cord injury after needling" },
    { citation: "berrigan-2018", where: "epidural bleeding after needling" },
  ],
};
