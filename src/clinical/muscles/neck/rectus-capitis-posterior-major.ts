import type { Muscle } from "../../types";

export const rectusCapitisPosteriorMajor: Muscle = {
  id: "rectus-capitis-posterior-major",
  label: "Rectus capitis posterior major",
  latin: "Musculus rectus capitis posterior major",
  synonyms: ["Suboccipital muscle"],
  region: "neck",
  parts: ["rectus-capitis-posterior-major"],
  actions: {
    patient: "Tips the head back and turns the face a little to the same side.",
    clinician:
      "Extends the head and rotates it to the same side on the atlanto-occipital and atlanto-axial joints. Rich in muscle spindles, it reports the position of the head.",
  },
  attachments: {
    origin: "Spinous process of the axis",
    insertion: "Outer half of the inferior nuchal line of the occipital bone",
  },
  innervation: { nerve: "Suboccipital nerve (dorsal ramus of C1)", roots: "C1" },
  story: "A short muscle under the skull whose ache creeps over the head to the eye like a ghost.",
  feelsLike: {
    patient:
      "A dull pain inside the skull that is hard to point at. It creeps from the back of the head over the side to the eye. A hard pillow makes it worse.",
    clinician:
      "Vague, deep headache that seems to be inside the skull, running from the occiput over the side of the head toward the orbit; poorly localised, in contrast to the sharp band of semispinalis. Pressure of the pillow under the occiput is disliked.",
  },
  provokedBy: [
    "looking up for long, as when you paint a roof",
    "a chin that pokes forward at the screen",
    "glasses that make you tip the head back",
    "lying on the belly with the head raised",
    "a cold draught on the neck",
  ],
  limits: ["a small nod with the chin in", "turning the head to the other side"],
  mistakenFor: [
    "dissection of the vertebral or carotid artery: new, sudden pain unlike any before, with dizziness, double vision or unsteadiness, is an emergency",
    "subarachnoid haemorrhage or meningitis: thunderclap pain, fever or a rigid neck, emergency",
    "giant cell arteritis in the over-fifties with temple pain, jaw pain or visual change",
    "tension-type headache or migraine",
    "occipital neuralgia",
    "cervicogenic headache from C0-C3",
    "Chiari malformation when the pain comes with coughing",
  ],
  related: [
    "rectus-capitis-posterior-minor",
    "obliquus-capitis-inferior",
    "obliquus-capitis-superior",
    "semispinalis-capitis",
    "longus-colli-and-capitis",
    "sternocleidomastoid",
  ],
  selfCare:
    "Lie on your back and rest the base of the skull on two soft balls in a sock, with no force. Make small slow nods for a minute. Put the screen at eye height. A head pain that is new and sudden needs a doctor at once.",
  needling: {
    palpation:
      "Flat and deep through semispinalis capitis, between the spine of C2 and the occiput; it cannot be told apart reliably from its neighbours",
    position: "Prone with the forehead supported and the chin slightly tucked",
    direction:
      "Treated by hand in routine practice; many texts advise against needling. Where specialists needle it, with ultrasound and onto the occipital bone only, never forwards into the gap between occiput, C1 and C2",
    needle: "none in routine practice; specialists 0.20-0.25 x under 40",
    level: "not-usually-needled",
    hazards: [
      { structure: "Spinal cord and medulla through the foramen magnum and the atlanto-axial gap", kind: "cord" },
      { structure: "Vertebral artery on the arch of the atlas, in the suboccipital triangle", kind: "vessel" },
      { structure: "Occipital artery", kind: "vessel" },
      { structure: "Suboccipital and greater occipital nerves", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "rectus-capitis-posterior-major.trp1",
      label: "TrP1",
      kind: "central",
      structure: "rectus-capitis-posterior-major",
      u: 0.5,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Deep under the back of the skull, a thumb's width from the middle.",
        clinician:
          "Mid-belly between the C2 spinous process and the outer part of the inferior nuchal line, deep to semispinalis capitis; inner border of the suboccipital triangle.",
      },
      essential: [
        { zone: "occiput", side: "midline" },
        { zone: "side-of-head", side: "same" },
      ],
      spillover: [
        { zone: "temple", side: "same" },
        { zone: "behind-eye", side: "same" },
      ],
      rare: [{ zone: "forehead", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-16, 1552, -98] },
            { mm: [-44, 1568, -90] },
            { mm: [-66, 1572, -60] },
            { mm: [-76, 1580, -22] },
          ],
          radius: [26, 28, 20, 16],
        },
        {
          kind: "spillover",
          path: [{ mm: [-76, 1580, 0] }, { mm: [-70, 1566, 32] }, { mm: [-64, 1560, 52] }],
          radius: [12, 11, 10],
        },
        { kind: "spillover", path: [{ at: "orbit-centre", by: [-2, -2, 18] }], radius: 11 },
        { kind: "rare", path: [{ mm: [-46, 1592, 76] }, { mm: [-26, 1598, 88] }], radius: 13 },
      ],
      text: {
        patient: "A vague ache deep in the head, from the back over the side to the eye.",
        clinician:
          "Occiput and side of the head, on toward temple and eye of the same side; deep, without clear borders, seldom on to the forehead. Taught as one pattern for all four suboccipital muscles.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart shows a one-sided field for the suboccipital group as a whole, and palpation cannot assign it to one muscle. Authors of two small blinded studies of tension-type headache describe referred pain over the occipital and temporal regions that is usually felt on both sides.",
      sources: [
        { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
        { citation: "fernandez-de-las-penas-2006-suboccipital" },
        { citation: "fernandez-de-las-penas-2006-episodic" },
        { citation: "kearns-2025", where: "skin to C2, needle length and angle in 25 cadavers" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
    { citation: "donnelly-2019", where: "chapter on the suboccipital muscles" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "kearns-2025" },
    { citation: "scali-2011", where: "connection with the cervical dura" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
