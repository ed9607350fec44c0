import type { Muscle } from "../../types";

export const spleniusCervicis: Muscle = {
  id: "splenius-cervicis",
  label: "Splenius cervicis",
  latin: "Musculus splenius cervicis",
  synonyms: ["Splenius colli"],
  region: "neck",
  parts: ["splenius-cervicis"],
  actions: {
    patient: "Helps you look back over your own shoulder, and arches the neck.",
    clinician:
      "One side: rotates the upper neck to the same side, with some side-bending. Both sides: extend the neck. Works with splenius capitis and levator scapulae.",
  },
  attachments: {
    origin: "Spinous processes of T3-T6",
    insertion: "Posterior tubercles of the transverse processes of C1-C3, behind levator scapulae",
  },
  innervation: { nerve: "Lateral branches of the dorsal rami of the lower cervical nerves", roots: "C4-C8" },
  story: "The muscle that seems to push an ache right through the head to the back of the eye.",
  feelsLike: {
    patient:
      "It feels as if pain shot through the head and came out behind the eye. Near sight may blur on that side. Lower down, it is a stiff, sore crook of the neck.",
    clinician:
      "Upper point: diffuse pain through the inside of the head that settles behind the eye, at times with the occiput; blurred near vision of the same side is described. Lower point: ache and stiffness at the angle of the neck, much as from levator scapulae.",
  },
  provokedBy: [
    "sleep with the head bent on the arm of a sofa",
    "a cold draught on a tired neck",
    "a whiplash, above all with the head turned",
    "pulling a rope or weights with the head pushed out",
    "bird watching or the front row of the cinema",
  ],
  limits: ["turning the head to the same side", "bending the head forward and to the other side"],
  mistakenFor: [
    "cervical artery dissection or subarachnoid haemorrhage when the pain is sudden and new: emergency",
    "acute glaucoma: red eye, haloes, vomiting, loss of sight, emergency",
    "giant cell arteritis in the over-fifties",
    "migraine or cluster headache",
    "C2-C3 facet joint pain",
    "acute wry neck, or points in levator scapulae (lower point)",
  ],
  related: ["splenius-capitis", "levator-scapulae", "semispinalis-cervicis", "longissimus-capitis", "trapezius"],
  selfCare:
    "Keep the neck warm at night. Sit on the hand of the sore side, turn the face half away and let the nose sink toward the armpit until you feel a mild pull. Breathe out three times. A red or blurred eye must be seen by a doctor first.",
  needling: {
    palpation:
      "Flat through trapezius, in the gap between trapezius and levator scapulae at C4-C7, with the head turned slightly to the same side; below C7 through rhomboids and trapezius",
    position: "Side-lying with the treated side up, or prone",
    direction:
      "Shallow and slanting, from outside inwards and backwards toward a lamina, below C2; never forwards and outwards, and over the upper ribs never deep",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Vertebral artery in front of the upper insertions", kind: "vessel" },
      { structure: "Spinal cord and dura between the laminae when angled inwards and deep", kind: "cord" },
      { structure: "Cervical nerve roots in front of the transverse processes", kind: "nerve" },
      { structure: "Pleura and apex of the lung in front of the lower belly", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "splenius-cervicis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "splenius-cervicis",
      u: 0.88,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "High on the side of the neck, about a hand below the ear.",
        clinician:
          "Upper end near the transverse processes of C2-C3, behind levator scapulae and under the posterior border of sternocleidomastoid.",
      },
      essential: [{ zone: "behind-eye", side: "same" }],
      spillover: [
        { zone: "occiput", side: "midline" },
        { zone: "temple", side: "same" },
      ],
      rare: [{ zone: "side-of-head", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "orbit-centre", by: [3, -2, 20] },
            { at: "orbit-centre", by: [-6, -2, 16] },
          ],
          radius: 11,
        },
        {
          kind: "spillover",
          path: [{ mm: [-58, 1552, -74] }, { mm: [-44, 1572, -92] }, { mm: [-20, 1580, -100] }],
          radius: [20, 27, 26],
        },
        { kind: "spillover", path: [{ mm: [-70, 1572, 30] }, { mm: [-68, 1568, 48] }], radius: 9 },
        { kind: "rare", path: [{ mm: [-76, 1582, -22] }, { mm: [-77, 1580, 6] }], radius: 11 },
      ],
      text: {
        patient: "An ache behind the eye, as if it came through the head from the neck.",
        clinician:
          "Diffuse through the inside of the head, focused behind the eye of the same side; less over the temple and the occiput. Blurred near vision without redness of the eye is described.",
      },
      confidence: "high",
      disagreement:
        "The pattern is repeated in all charts but was drawn from clinical cases. Blurred vision is reported from practice alone and calls for an examination of the eye first.",
      sources: [
        { citation: "simons-1999", where: "ch. 15, splenius capitis and splenius cervicis" },
        { citation: "donnelly-2019", where: "chapter on the splenii" },
        { citation: "brumpt-2021", where: "course of the muscle behind levator scapulae at C4-C5" },
      ],
    },
    {
      id: "splenius-cervicis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "splenius-cervicis",
      u: 0.63,
      v: 0.55,
      depth: 0.4,
      location: {
        patient: "Where the neck meets the shoulder, near the spine, under the big muscle that you can grip there.",
        clinician:
          "Lower belly at the level of C7-T1, deep to trapezius and on the inner (spinal) side of levator scapulae, at the angle of the neck.",
      },
      essential: [{ zone: "angle-of-neck", side: "same" }],
      spillover: [{ zone: "posterolateral-neck", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-66, 1408, -40] }, { mm: [-84, 1400, -32] }],
          radius: [17, 12],
        },
        {
          kind: "spillover",
          path: [{ mm: [-58, 1418, -44] }, { mm: [-52, 1446, -42] }, { mm: [-52, 1462, -38] }],
          radius: [14, 12, 8],
        },
      ],
      text: {
        patient: "A stiff, sore crook of the neck that makes it hard to look back.",
        clinician:
          "At the angle of the neck and a short way up its back and side. Close to the pattern of levator scapulae, which also reaches the medial scapular border.",
      },
      needling: {
        palpation: "Flat through trapezius at C7-T1, with levator scapulae identified and pushed outwards",
        position: "Prone or side-lying, the shoulder relaxed",
        direction: "Inwards toward the lamina, shallow; never forwards toward the first rib and the dome of the pleura",
        needle: "0.25 x 25-30",
        level: "advanced",
        hazards: [
          {
            structure: "Pleura and apex of the lung in front of the transverse processes and first ribs",
            kind: "lung",
          },
          { structure: "Spinal cord between the laminae", kind: "cord" },
          { structure: "Lower cervical roots", kind: "nerve" },
          { structure: "Dorsal scapular artery", kind: "vessel" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Pain at the angle of the neck is ascribed more often to levator scapulae; palpation through trapezius cannot always tell the two apart.",
      sources: [
        { citation: "simons-1999", where: "ch. 15, splenius capitis and splenius cervicis" },
        { citation: "brumpt-2021" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 15, splenius capitis and splenius cervicis" },
    { citation: "donnelly-2019", where: "chapter on the splenii" },
    { citation: "dommerholt-2018", where: "chapter on the head and neck muscles" },
    { citation: "brumpt-2021" },
    { citation: "ji-2015", where: "cord injury after needling beside the cervical spine" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
