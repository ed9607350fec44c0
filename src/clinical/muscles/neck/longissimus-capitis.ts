import type { Muscle } from "../../types";

export const longissimusCapitis: Muscle = {
  id: "longissimus-capitis",
  label: "Longissimus capitis",
  latin: "Musculus longissimus capitis",
  synonyms: ["Trachelomastoid"],
  region: "neck",
  parts: ["longissimus-capitis"],
  actions: {
    patient: "Tips the head back and to its own side, and helps to turn the face.",
    clinician:
      "One side: side-bends the head and rotates it to the same side. Both sides: extend the head. The highest part of erector spinae.",
  },
  attachments: {
    origin: "Transverse processes of T1-T5 and articular processes of C4-C7",
    insertion: "Back of the mastoid process, under splenius capitis and sternocleidomastoid",
  },
  innervation: { nerve: "Lateral branches of the dorsal rami of the cervical nerves", roots: "C3-C8" },
  story: "A thin cord from the back to the bump behind your ear, and that is where it hurts.",
  feelsLike: {
    patient:
      "A sore spot behind the ear that may slide a short way down the neck. Now and then the ache reaches the eye.",
    clinician:
      "Pain behind or just below the ear at the mastoid, a short way down the neck, at times around the eye. The ear itself is normal.",
  },
  provokedBy: [
    "a violin, or a phone held with the chin",
    "side sleep on a pillow that is too low",
    "a long look to one side",
    "a whiplash from the side",
  ],
  limits: ["bending the head forward and to the other side", "turning the face away"],
  mistakenFor: [
    "mastoiditis or middle ear disease: fever, hearing loss, a red swelling behind the ear, refer at once",
    "cervical artery dissection: new one-sided pain of neck and behind the ear, emergency",
    "shingles of the ear or the C2-C3 skin, before the rash",
    "lesser occipital neuralgia",
    "jaw joint disorder",
    "points in sternocleidomastoid, digastric or obliquus capitis superior",
  ],
  related: [
    "splenius-capitis",
    "sternocleidomastoid",
    "obliquus-capitis-superior",
    "semispinalis-capitis",
    "longissimus-thoracis",
    "digastric",
  ],
  selfCare:
    "Choose a pillow that keeps the nose in line with the breast bone. Turn the face away from the sore side, nod, and let the head lean off for three breaths. Then stroke with two soft fingers from the ear bump down.",
  needling: {
    palpation:
      "Flat, just behind and below the mastoid, under the posterior border of sternocleidomastoid and deep to splenius capitis; side-bending of the head against light resistance makes it tense",
    position: "Side-lying with the treated side up, or prone",
    direction:
      "Shallow and slanting backwards and inwards, below the level of C2, usually together with splenius; never forwards and never upwards past the C1 transverse process",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Vertebral artery in front of the muscle and at the C1 transverse process", kind: "vessel" },
      { structure: "Occipital artery between the muscle and the mastoid", kind: "vessel" },
      { structure: "Lesser occipital, great auricular and accessory nerves", kind: "nerve" },
      { structure: "Spinal cord through the upper interlaminar gaps when angled deep and inwards", kind: "cord" },
    ],
  },
  triggerPoints: [
    {
      id: "longissimus-capitis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "longissimus-capitis",
      u: 0.75,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep in the upper neck, below the bump behind the ear.",
        clinician:
          "Upper belly behind and below the mastoid at the level of C2, between the intramuscular tendon and the insertion.",
      },
      essential: [{ zone: "mastoid", side: "same" }],
      spillover: [
        { zone: "upper-scm-region", side: "same" },
        { zone: "behind-eye", side: "same" },
      ],
      rare: [],
      strokes: [
        { kind: "essential", path: [{ mm: [-68, 1534, -36] }, { mm: [-62, 1512, -34] }], radius: [9, 11] },
        { kind: "spillover", path: [{ mm: [-57, 1492, -14] }, { mm: [-53, 1470, -10] }], radius: [11, 9] },
        { kind: "spillover", path: [{ at: "orbit-centre", by: [-3, -3, 18] }], radius: 10 },
      ],
      text: {
        patient: "A sore spot right behind the ear that can slide a bit down the neck.",
        clinician:
          "Behind or just below the ear over the mastoid, with a short spread down the side of the neck; an ache around the eye of the same side is described.",
      },
      confidence: "medium",
      disagreement:
        "Some later charts leave out the spread to the eye. An imaging study recommends reaching the muscle between its tendon and the mastoid, at the level of the dens, with ultrasound; by touch alone it is hard to separate from splenius.",
      sources: [
        { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
        { citation: "donnelly-2019", where: "chapter on the posterior cervical muscles" },
        { citation: "brumpt-2021" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 16, posterior cervical muscles" },
    { citation: "donnelly-2019", where: "chapter on the posterior cervical muscles" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "brumpt-2021" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
