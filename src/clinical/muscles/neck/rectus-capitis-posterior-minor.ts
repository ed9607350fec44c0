import type { Muscle } from "../../types";

export const rectusCapitisPosteriorMinor: Muscle = {
  id: "rectus-capitis-posterior-minor",
  label: "Rectus capitis posterior minor",
  latin: "Musculus rectus capitis posterior minor",
  synonyms: ["Suboccipital muscle"],
  region: "neck",
  parts: ["rectus-capitis-posterior-minor"],
  actions: {
    patient: "Helps to tip the head back, and tells the brain how the head is held.",
    clinician:
      "Slight extension of the head at the atlanto-occipital joint; a monitor of head position and of the dura, to which it is linked, more than a mover.",
  },
  attachments: {
    origin: "Posterior tubercle of the atlas",
    insertion: "Inner third of the inferior nuchal line and the bone between it and the foramen magnum",
  },
  innervation: { nerve: "Suboccipital nerve (dorsal ramus of C1)", roots: "C1" },
  story: "The smallest muscle of the nape, moored to the sleeve of the spinal cord.",
  feelsLike: {
    patient:
      "A tight, sore spot right under the skull, near the middle. It may spread up the back of the head on both sides.",
    clinician:
      "Deep tightness close to the midline under the occiput that spreads up over the back of the head, often on both sides. Not separable by symptoms from rectus major.",
  },
  provokedBy: [
    "a poked chin, so that the nape is folded",
    "a pillow that is too high or too hard",
    "a blow to the head or a whiplash",
    "a long drive with the head held still",
  ],
  limits: ["nodding yes with the chin drawn in", "lying flat on a hard headrest"],
  mistakenFor: [
    "subarachnoid haemorrhage or meningitis: thunderclap pain, fever or a rigid neck, emergency",
    "vertebral artery dissection after a neck strain: emergency",
    "raised intracranial pressure or Chiari malformation: pain with coughing, worse lying down",
    "instability of C0-C2 after trauma or in rheumatoid arthritis",
    "tension-type headache",
    "third occipital nerve or C2-C3 joint pain",
  ],
  related: ["rectus-capitis-posterior-major", "obliquus-capitis-superior", "semispinalis-capitis", "trapezius"],
  selfCare:
    "Sit tall against a wall and slide the back of the head up it, as if a thread drew you up. Stay for five slow breaths. Try a lower pillow. A warm pad on the nape is pleasant for many.",
  needling: {
    palpation: "Only indirectly, flat and deep beside the midline between atlas and occiput, with the neck slack",
    position: "Supine, the skull resting in the examiner's hands",
    direction: "Not needled: it lies over the membrane that closes the gap to the medulla; treated by hand",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Medulla and spinal cord behind the posterior atlanto-occipital membrane", kind: "cord" },
      { structure: "Vertebral artery on the arch of the atlas", kind: "vessel" },
      { structure: "Suboccipital nerve and venous plexus", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "rectus-capitis-posterior-minor.trp1",
      label: "TrP1",
      kind: "central",
      structure: "rectus-capitis-posterior-minor",
      u: 0.5,
      v: 0.4,
      depth: 0.4,
      location: {
        patient: "Under the skull at the back, just off the middle, in the deepest layer.",
        clinician:
          "Mid-belly between the posterior tubercle of C1 and the inner part of the inferior nuchal line, about 1 cm from the midline.",
      },
      essential: [{ zone: "suboccipital", side: "both" }],
      spillover: [
        { zone: "occiput", side: "midline" },
        { zone: "side-of-head", side: "both" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-38, 1512, -80] }, { mm: [0, 1510, -92] }, { mm: [38, 1512, -80] }],
          radius: [9, 13, 9],
        },
        {
          kind: "spillover",
          path: [{ mm: [0, 1540, -98] }, { mm: [0, 1572, -102] }, { mm: [0, 1594, -96] }],
          radius: [27, 33, 22],
        },
        { kind: "spillover", path: [{ mm: [-76, 1580, -34] }, { mm: [-77, 1582, 0] }], radius: 12 },
        { kind: "spillover", path: [{ mm: [76, 1580, -34] }, { mm: [77, 1582, 0] }], radius: 12 },
      ],
      text: {
        patient:
          "Tight and sore under the skull near the middle, and up the back of the head. It may spread to both sides of the head.",
        clinician:
          "Close to the point on both sides of the midline and upwards over the occiput; at times over the sides of the head. The charts draw one pattern for all four suboccipital muscles, which runs on to the orbit; its inner part stands here.",
      },
      confidence: "low",
      disagreement:
        "No study has isolated this muscle. The link of the muscle with the dura is anatomically established; that it explains headache is a hypothesis.",
      sources: [
        { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
        { citation: "fernandez-de-las-penas-2006-episodic", where: "bilateral referred pain" },
        { citation: "hack-1995" },
        { citation: "enix-2014" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
    { citation: "donnelly-2019", where: "chapter on the suboccipital muscles" },
    { citation: "hack-1995" },
    { citation: "enix-2014" },
    { citation: "fernandez-de-las-penas-2006-suboccipital" },
  ],
};
