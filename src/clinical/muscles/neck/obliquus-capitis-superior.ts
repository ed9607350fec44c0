import type { Muscle } from "../../types";

export const obliquusCapitisSuperior: Muscle = {
  id: "obliquus-capitis-superior",
  label: "Obliquus capitis superior",
  latin: "Musculus obliquus capitis superior",
  synonyms: ["Suboccipital muscle"],
  region: "neck",
  parts: ["obliquus-capitis-superior"],
  actions: {
    patient: "Tips the head back and to the same side, as when you hold a phone with your ear.",
    clinician: "Extends the head and side-bends it to the same side at the atlanto-occipital joint.",
  },
  attachments: {
    origin: "Transverse process of the atlas",
    insertion: "Occipital bone between the superior and inferior nuchal lines, outwards of semispinalis capitis",
  },
  innervation: { nerve: "Suboccipital nerve (dorsal ramus of C1)", roots: "C1" },
  story: "The phone muscle: it works when you pinch a phone between ear and shoulder.",
  feelsLike: {
    patient: "An ache behind and above the ear on one side. It can reach the eye.",
    clinician:
      "One-sided ache that starts behind the mastoid and spreads over the side of the head towards the orbit; side-bending of the head away is tight.",
  },
  provokedBy: [
    "a phone held with the shoulder",
    "sleep on the front with the head turned",
    "swimming the crawl with the head kept up",
    "a screen placed to one side",
  ],
  limits: ["tilting the head to the other side", "nodding with the face turned a little"],
  mistakenFor: [
    "vertebral artery dissection: new pain behind one ear with dizziness or unsteady gait is an emergency",
    "disease of mastoid or middle ear: fever, discharge, swelling behind the ear",
    "tension-type headache, migraine or cluster headache",
    "lesser occipital neuralgia",
    "C1-C2 joint pain",
    "points in sternocleidomastoid, longissimus capitis or splenius",
  ],
  related: [
    "obliquus-capitis-inferior",
    "rectus-capitis-posterior-major",
    "longissimus-capitis",
    "sternocleidomastoid",
    "splenius-capitis",
  ],
  selfCare:
    "Use a headset for long calls. Tuck the chin in a little and let the ear sink to the far shoulder, while the sore side stays low. Breathe out four times and come back. Keep it gentle.",
  needling: {
    palpation:
      "Flat and deep, just behind and below the mastoid, between the tip of the C1 transverse process and the occiput, through splenius and longissimus capitis",
    position: "Side-lying or supine with the head supported",
    direction:
      "Not needled: it is the outer border of the suboccipital triangle over the vertebral artery; treated by hand",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Vertebral artery in the suboccipital triangle and at the C1 transverse process", kind: "vessel" },
      { structure: "Occipital artery crossing the insertion", kind: "vessel" },
      { structure: "Medulla and spinal cord through the atlanto-occipital gap", kind: "cord" },
      { structure: "Suboccipital and lesser occipital nerves", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "obliquus-capitis-superior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "obliquus-capitis-superior",
      u: 0.5,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Behind the ear and a bit lower, deep between skull and top neck bone.",
        clinician:
          "Mid-belly between the C1 transverse process and the occiput, about 1 cm behind and inside the mastoid tip.",
      },
      essential: [{ zone: "side-of-head", side: "same" }],
      spillover: [
        { zone: "mastoid", side: "same" },
        { zone: "behind-eye", side: "same" },
      ],
      rare: [{ zone: "temple", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-72, 1578, -46] }, { mm: [-77, 1584, -16] }, { mm: [-77, 1582, 10] }],
          radius: [11, 15, 11],
        },
        { kind: "spillover", path: [{ mm: [-66, 1530, -44] }, { mm: [-65, 1514, -36] }], radius: 10 },
        { kind: "spillover", path: [{ at: "orbit-centre", by: [-4, 0, 17] }], radius: 11 },
        { kind: "rare", path: [{ mm: [-70, 1566, 30] }, { mm: [-66, 1564, 50] }], radius: 10 },
      ],
      text: {
        patient: "It is felt behind and above the ear, now and then as an ache behind the eye.",
        clinician:
          "Mastoid region and side of the head above the ear of the same side, with a deep ache toward the orbit. Drawn as the outer part of the pattern that is taught for the suboccipital group.",
      },
      confidence: "low",
      disagreement:
        "Charts give one field for the group. Active suboccipital points were found in 13 of 20 people with chronic tension-type headache, with referred pain that was not tied to one of the four muscles.",
      sources: [
        { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
        { citation: "fernandez-de-las-penas-2006-suboccipital" },
        { citation: "fernandez-de-las-penas-2006-episodic" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 17, suboccipital muscles" },
    { citation: "donnelly-2019", where: "chapter on the suboccipital muscles" },
    { citation: "fernandez-de-las-penas-2006-suboccipital" },
    { citation: "kim-2018", where: "occipital nerves" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
