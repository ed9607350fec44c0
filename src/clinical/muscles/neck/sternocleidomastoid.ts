import type { Muscle } from "../../types";

export const sternocleidomastoid: Muscle = {
  id: "sternocleidomastoid",
  label: "Sternocleidomastoid",
  latin: "Musculus sternocleidomastoideus",
  synonyms: ["SCM", "Sternomastoid"],
  region: "neck",
  parts: ["sternocleidomastoid-sternal-head", "sternocleidomastoid-clavicular-head"],
  actions: {
    patient: "Turns the face to the other side, tilts the head and helps to lift it from the pillow.",
    clinician:
      "One side: rotates the face to the opposite side, side-bends to the same side and tilts the chin up. Both sides: flex the lower neck and carry the head forward, extend the upper neck, check backward movement of the head, and raise the sternum in forced inspiration.",
  },
  attachments: {
    origin:
      "Sternal division: front of the manubrium. Clavicular division: upper surface of the medial third of the clavicle",
    insertion: "Lateral surface of the mastoid process and lateral half of the superior nuchal line",
  },
  innervation: {
    nerve: "Accessory nerve (XI); cervical plexus, mainly sensory",
    roots: "Spinal root C1-C5; cervical plexus C2-C3",
  },
  story: "The headache muscle at the front of the neck: it rarely hurts itself, it makes the head hurt.",
  feelsLike: {
    patient:
      "Ache in the face, forehead, ear or on top of the head, often with a tender scalp. Some people also feel light-headed or unsteady. The neck itself may hardly hurt.",
    clinician:
      "Sternal division: cheek, eyebrow and orbit, occiput, vertex, throat and chin, sternum; described with tearing, red eye or blocked nose on that side. Clavicular division: frontal headache that may cross to the other side, deep earache and pain behind the ear; described with postural unsteadiness. These accompanying signs rest on clinical observation.",
  },
  provokedBy: [
    "head turned to one side for long, or breathing high in the chest",
    "working overhead with the head tilted back",
    "reading or watching in bed with the head propped up",
    "chronic cough or hard breathing",
    "tight collar or tie",
    "whiplash or a fall",
    "forward head posture at a screen",
  ],
  limits: [
    "turning the face to the same side and looking up",
    "bending the head away from the sore side",
    "lifting the head from the pillow",
  ],
  mistakenFor: [
    "tension-type headache, migraine or cluster headache",
    "sinusitis",
    "ear infection or other ear disease",
    "trigeminal or atypical facial pain",
    "vestibular disease such as positional vertigo or vestibular migraine",
    "sore throat, swollen lymph nodes",
    "giant cell arteritis in the over-fifties (new headache, tender scalp, jaw pain on chewing, disturbed sight): refer the same day",
    "subarachnoid haemorrhage (sudden, worst-ever headache) or meningitis: emergency",
    "vertebral or carotid artery dissection when neck pain and headache are sudden and new: refer at once",
  ],
  related: [
    "trapezius",
    "scalenus-anterior",
    "splenius-capitis",
    "semispinalis-capitis",
    "levator-scapulae",
    "masseter",
    "temporalis",
    "occipitofrontalis",
    "pectoralis-major",
  ],
  selfCare:
    "Choose a pillow that keeps the neck level. Bring the screen up to your eyes and breathe low into the belly. To stretch, sit tall and tilt the head away from the sore side. Then turn the face slowly up to the sore side, as far as feels good. Do not press on the pulse in the neck.",
  needling: {
    palpation:
      "Pincer: with the head tilted to the same side the slack muscle is lifted off the deeper neck, the carotid pulse is felt and left behind the fingers; each division is rolled separately.",
    position: "Supine, head on a low pillow, tilted to the same side and turned slightly to the other.",
    direction:
      "Only within the lifted fold, from front to back or back to front towards the clinician's own finger, parallel to the skin of the neck; never straight in.",
    needle: "0.20-0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "common and internal carotid artery, internal jugular vein (deep)", kind: "vessel" },
      { structure: "external jugular vein (crosses the surface)", kind: "vessel" },
      { structure: "vertebral artery at C1-C2, deep to the upper third", kind: "vessel" },
      {
        structure: "carotid sinus at the upper border of the larynx: no pressure, never both sides at once",
        kind: "vessel",
      },
      { structure: "accessory nerve through and behind the upper third", kind: "nerve" },
      { structure: "great auricular nerve at the posterior border", kind: "nerve" },
      { structure: "apex of the lung and pleura behind the lower end", kind: "lung" },
      { structure: "phrenic nerve and brachial plexus deep to the lower part", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "sternocleidomastoid.trp1",
      label: "TrP1",
      kind: "central",
      structure: "sternocleidomastoid-sternal-head",
      u: 0.76,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "High up, a little below the bone behind the ear.",
        clinician: "Sternal division, upper end, one to two fingerbreadths below the mastoid tip.",
      },
      essential: [{ zone: "occiput", side: "midline" }],
      spillover: [{ zone: "vertex", side: "midline" }],
      rare: [{ zone: "eyebrow-ridge", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "superior-nuchal-line-42", by: [-8, 30, -6] },
            { at: "superior-nuchal-line-15", by: [-8, 32, -4] },
            { at: "opisthocranion", by: [-10, 8, 0] },
          ],
          radius: [23, 26, 24],
        },
        {
          kind: "spillover",
          path: [
            { at: "vertex", by: [-18, 0, -32] },
            { at: "bregma", by: [-14, 0, -20] },
          ],
          radius: [22, 20],
        },
        {
          kind: "rare",
          path: [
            { at: "frontozygomatic-suture", by: [-4, 8, 4] },
            { at: "orbit-centre", by: [0, 20, 15] },
            { at: "glabella", by: [-10, -3, 0] },
          ],
          radius: 7,
        },
      ],
      text: {
        patient: "Ache at the back of the head, sometimes like a cap over the top, with a tender scalp.",
        clinician:
          "Occipital ridge on the same side, well behind the ear rather than close to it, and the vertex like a skullcap with tenderness of the scalp.",
      },
      needling: {
        palpation:
          "Pincer where the upper end can be lifted at all, head tilted to the same side; near the mastoid it is flat and tendinous",
        position: "Supine, head on a low pillow, tilted to the same side and turned slightly to the other.",
        direction:
          "Within the lifted fold only, parallel to the skin; treated by hand where the fold cannot be lifted. For injections an anatomical study advises ultrasound at 20-40 % of the length from the mastoid; nerves and vessels lie near at every level",
        needle: "0.20-0.25 x 25",
        level: "advanced",
        hazards: [
          { structure: "accessory nerve, which enters the muscle in this third", kind: "nerve" },
          { structure: "great auricular nerve at the posterior border", kind: "nerve" },
          { structure: "internal carotid artery and internal jugular vein behind the muscle", kind: "vessel" },
          { structure: "external jugular vein on the surface, occipital artery under the upper end", kind: "vessel" },
          { structure: "vertebral artery at the transverse process of the atlas", kind: "vessel" },
          { structure: "parotid gland in front", kind: "other" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Pain close behind the ear is ascribed to the clavicular division, not to this point. The nerve endings of the muscle are densest half way down and a little lower, so that a point this high is not explained by them.",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        { citation: "donnelly-2019", where: "sternocleidomastoid" },
        { citation: "fernandez-de-las-penas-2006", where: "active points in chronic tension-type headache" },
        { citation: "bodes-pardo-2013", where: "cervicogenic headache and active points, pilot trial, n = 20" },
        { citation: "yi-2020-sternocleidomastoid", where: "where the nerve endings lie" },
        { citation: "gulcan-2024", where: "accessory nerve enters at 30-40 % of the length" },
        {
          citation: "sternocleidomastoid-zone-2011",
          where: "abstract: nerves and veins at 20-40 %, ultrasound advised",
        },
      ],
    },
    {
      id: "sternocleidomastoid.trp2",
      label: "TrP2",
      kind: "central",
      structure: "sternocleidomastoid-sternal-head",
      u: 0.64,
      v: 0.5,
      depth: 0.75,
      location: {
        patient: "In the upper middle of the muscle, in its deeper fibres.",
        clinician: "Sternal division, junction of the upper and middle third, deep fibres.",
      },
      essential: [
        { zone: "cheek", side: "same" },
        { zone: "eyebrow-ridge", side: "same" },
      ],
      spillover: [
        { zone: "maxilla", side: "same" },
        { zone: "behind-eye", side: "same" },
        { zone: "ear-deep", side: "same" },
      ],
      rare: [{ zone: "vertex", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "mandibular-notch", by: [-20, -10, 8] },
            { at: "zygomatic-lower-front", by: [-8, -16, -8] },
          ],
          radius: 14,
        },
        {
          kind: "essential",
          path: [
            { at: "frontozygomatic-suture", by: [-4, 8, 4] },
            { at: "orbit-centre", by: [0, 20, 15] },
            { at: "glabella", by: [-10, -3, 0] },
          ],
          radius: 8,
        },
        {
          kind: "spillover",
          path: [
            { at: "zygomatic-lower-front", by: [-2, -12, 0] },
            { at: "orbitale", by: [-2, -11, 5] },
            { at: "anterior-nasal-spine", by: [-22, 2, -4] },
          ],
          radius: [11, 11, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "orbit-centre", by: [-5, -2, 16] },
            { at: "orbit-centre", by: [2, -2, 20] },
          ],
          radius: 11,
        },
        { kind: "spillover", path: [{ at: "porion", by: [-22, 2, -10] }], radius: 11 },
        {
          kind: "rare",
          path: [
            { at: "vertex", by: [-18, 0, -28] },
            { at: "bregma", by: [-14, 0, -20] },
          ],
          radius: 18,
        },
      ],
      text: {
        patient: "Ache across the cheek and above the eye on the same side, sometimes deep behind the eye.",
        clinician:
          "Arches over the cheek, often in fingers towards the maxilla, along the supraorbital ridge and deep into the orbit; at times the ear canal. Tearing, red eye, drooping lid or nasal congestion of the same side are described with it. Active points were more frequent in chronic tension-type headache than in controls (25 and 25 people).",
      },
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        { citation: "fernandez-de-las-penas-2006" },
        { citation: "do-2018" },
      ],
    },
    {
      id: "sternocleidomastoid.trp3",
      label: "TrP3",
      kind: "central",
      structure: "sternocleidomastoid-sternal-head",
      u: 0.48,
      v: 0.08,
      depth: 0.5,
      location: {
        patient: "Half way down, on the inner front edge of the muscle.",
        clinician: "Sternal division, middle, at its medial (anterior) margin.",
      },
      essential: [
        { zone: "throat", side: "midline" },
        { zone: "chin", side: "midline" },
      ],
      spillover: [
        { zone: "cheek", side: "same" },
        { zone: "tongue", side: "midline" },
      ],
      rare: [{ zone: "front-of-neck", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "hyoid-body-front", by: [0, -10, 10] },
            { at: "hyoid-body-front", by: [0, -34, 10] },
          ],
          radius: 13,
        },
        {
          kind: "essential",
          path: [
            { at: "infradentale", by: [0, -5, 8] },
            { at: "pogonion", by: [0, 0, 8] },
          ],
          radius: [11, 14],
        },
        { kind: "spillover", path: [{ at: "menton", by: [0, -6, -10] }], radius: 11 },
        {
          kind: "spillover",
          path: [
            { at: "mandibular-notch", by: [-20, -10, 8] },
            { at: "zygomatic-lower-front", by: [-8, -16, -8] },
          ],
          radius: 12,
        },
        {
          kind: "rare",
          path: [
            { at: "hyoid-greater-horn-tip", by: [0, -10, 30] },
            { at: "C5-body-centre", by: [-22, 0, 50] },
          ],
          radius: 13,
        },
      ],
      text: {
        patient:
          "It feels like a sore throat, or hurts at the back of the tongue when you swallow. A small spot on the chin may ache too.",
        clinician:
          "Pharynx and back of the tongue during swallowing, with a small round area at the tip of the chin; may join the cheek pattern.",
      },
      confidence: "medium",
      disagreement:
        "No study of this pattern was found. Pain on swallowing without infection has other sources, among them a long styloid process, the hyoid bone and glossopharyngeal neuralgia.",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        {
          citation: "aydil-2012",
          where: "abstract: pain in the front of the neck and the throat that is not an infection",
        },
        {
          citation: "sternocleidomastoid-zone-2011",
          where: "abstract: transverse cervical nerve crosses at 45 % of the length",
        },
        {
          citation: "yi-2020-sternocleidomastoid",
          where: "nerve endings densest at 60-70 % of the length in the medial half",
        },
      ],
    },
    {
      id: "sternocleidomastoid.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "sternocleidomastoid-sternal-head",
      u: 0.2,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Low down, just above the breastbone.",
        clinician: "Sternal division, lower end, close above the manubrium.",
      },
      essential: [{ zone: "sternum", side: "midline" }],
      spillover: [{ zone: "front-of-neck", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "jugular-notch", by: [0, -12, 15] },
            { at: "sternal-angle", by: [0, 0, 10] },
            { at: "sternum-mid-front", by: [0, 14, 8] },
          ],
          radius: [17, 18, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "jugular-notch", by: [-14, 14, 5] },
            { at: "jugular-notch", by: [-18, 48, 5] },
          ],
          radius: [13, 16],
        },
      ],
      text: {
        patient:
          "The only point of this muscle whose ache goes down: over the upper breastbone. Some people get a tickly dry cough.",
        clinician:
          "Downward reference over the upper part of the sternum; a paroxysmal dry cough is described. Chest pain of cardiac or pulmonary cause is excluded first.",
      },
      needling: {
        palpation: "Pincer, the tendon and lowest belly lifted forwards off the deeper neck.",
        position: "Supine, head on a low pillow, tilted to the same side.",
        direction:
          "Within the lifted fold from lateral to medial, parallel to the skin; usually treated by hand because of the great vessels and the pleura behind.",
        needle: "0.20-0.25 x 25",
        level: "specialist",
        hazards: [
          { structure: "common carotid artery and internal jugular vein", kind: "vessel" },
          {
            structure: "anterior jugular vein and brachiocephalic vein behind the sternoclavicular joint",
            kind: "vessel",
          },
          { structure: "apex of the lung and pleura", kind: "lung" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Saline placed in the sternoclavicular joint of volunteers hurt locally and at a distance: the joint beside the point is examined before the pain is put down to the muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        {
          citation: "hassett-2001",
          where: "abstract: saline in the sternoclavicular joint hurts there and at a distance, n = 9",
        },
      ],
    },
    {
      id: "sternocleidomastoid.trp5",
      label: "TrP5",
      kind: "central",
      structure: "sternocleidomastoid-clavicular-head",
      u: 0.7,
      v: 0.55,
      depth: 0.5,
      location: {
        patient: "In the back part of the muscle, in its upper third.",
        clinician: "Clavicular division, upper third, under and behind the sternal fibres.",
      },
      essential: [
        { zone: "ear-deep", side: "same" },
        { zone: "mastoid", side: "same" },
      ],
      spillover: [],
      rare: [
        { zone: "cheek", side: "same" },
        { zone: "upper-molars", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "porion", by: [-22, 0, -4] },
            { at: "porion", by: [-22, -6, -14] },
          ],
          radius: [11, 9],
        },
        {
          kind: "essential",
          path: [
            { at: "mastoid-back", by: [-6, -6, 8] },
            { at: "mastoid-tip", by: [-16, 4, -14] },
          ],
          radius: 9,
        },
        {
          kind: "rare",
          path: [
            { at: "mandibular-notch", by: [-20, -10, 8] },
            { at: "zygomatic-lower-front", by: [-8, -16, -8] },
          ],
          radius: 11,
        },
        { kind: "rare", path: [{ at: "zygomatic-lower-front", by: [-2, -12, 0] }], radius: 9 },
      ],
      text: {
        patient: "Ache deep in the ear and just behind it. An ear check comes first.",
        clinician:
          "Deep into the ear on the same side and the postauricular region; seldom the cheek and the upper molars. A case report tells of a woman with a normal ear whose earache went back to points in this division. Ear disease is excluded first.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        { citation: "donnelly-2019", where: "sternocleidomastoid" },
        { citation: "seo-2004", where: "abstract: one case, clavicular division" },
      ],
    },
    {
      id: "sternocleidomastoid.trp6",
      label: "TrP6",
      kind: "central",
      structure: "sternocleidomastoid-clavicular-head",
      u: 0.5,
      v: 0.55,
      depth: 0.5,
      location: {
        patient: "In the back part of the muscle, about half way down.",
        clinician: "Clavicular division, middle of the belly.",
      },
      essential: [{ zone: "forehead", side: "both" }],
      spillover: [{ zone: "ear-deep", side: "same" }],
      rare: [{ zone: "mastoid", side: "same" }],
      // Crosses the midline: a frontal pain that becomes two-sided.
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "temporal-line-2", by: [8, 24, 10] },
            { at: "glabella", by: [-15, 34, 0] },
            { mm: [15, 1600.5, 89] },
            { mm: [45, 1596, 68] },
          ],
          radius: [16, 18, 18, 16],
        },
        { kind: "spillover", path: [{ at: "porion", by: [-22, 2, -10] }], radius: 14 },
        {
          kind: "rare",
          path: [
            { at: "mastoid-back", by: [-6, -6, 8] },
            { at: "mastoid-tip", by: [-16, 4, -14] },
          ],
          radius: 10,
        },
      ],
      text: {
        patient: "A forehead headache that can cross to the other side. Some people feel unsteady when they turn.",
        clinician:
          "Frontal pain that, when severe, spreads across the midline as a mirror image; crossed reference is unusual in trigger points. Postural unsteadiness is described with this division.",
      },
      confidence: "high",
      disagreement:
        "Travell and Simons attribute postural dizziness to the clavicular division; the Bárány Society (2022) finds the evidence for vertigo of neck origin lacking and asks for vestibular causes to be looked for first.",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        { citation: "fernandez-de-las-penas-2006" },
        { citation: "seemungal-2022", where: "dizziness" },
      ],
    },
    {
      id: "sternocleidomastoid.trp7",
      label: "TrP7",
      kind: "central",
      structure: "sternocleidomastoid-clavicular-head",
      u: 0.22,
      v: 0.6,
      depth: 0.5,
      location: {
        patient: "Low in the back part of the muscle, above the collarbone.",
        clinician: "Clavicular division, lower third, above the medial third of the clavicle.",
      },
      essential: [{ zone: "forehead", side: "same" }],
      spillover: [{ zone: "forehead", side: "opposite" }],
      rare: [{ zone: "ear-deep", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "temporal-line-2", by: [8, 24, 10] },
            { at: "glabella", by: [-15, 34, 0] },
          ],
          radius: [16, 18],
        },
        { kind: "spillover", path: [{ mm: [15, 1600.5, 89] }, { mm: [45, 1596, 68] }], radius: [17, 16] },
        { kind: "rare", path: [{ at: "porion", by: [-22, 2, -10] }], radius: 12 },
      ],
      text: {
        patient: "A headache over the forehead, more on the same side.",
        clinician:
          "Frontal pattern as TrP6, mostly on the same side. The charts do not separate the lower from the middle fibres of this division.",
      },
      needling: {
        palpation: "Pincer, the lower belly lifted off the scalenes with the head tilted to the same side.",
        position: "Supine, head on a low pillow, tilted to the same side.",
        direction:
          "Within the lifted fold and parallel to the clavicle, well above it; never downwards or straight in.",
        needle: "0.20-0.25 x 25-30",
        level: "specialist",
        hazards: [
          { structure: "apex of the lung and pleura", kind: "lung" },
          { structure: "internal jugular and subclavian veins, common carotid artery", kind: "vessel" },
          { structure: "external jugular vein", kind: "vessel" },
          { structure: "phrenic nerve and brachial plexus", kind: "nerve" },
        ],
      },
      confidence: "low",
      disagreement:
        "Charts draw one frontal pattern for the whole division; assigning it to the lower third is a convention here. The nerve endings of the muscle are densest half way down and a little lower, above this place.",
      sources: [
        { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
        { citation: "yi-2020-sternocleidomastoid", where: "nerve endings densest at 50-70 % of the length" },
        { citation: "sternocleidomastoid-zone-2011", where: "abstract: motor points at 20-70 % of the length" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 7, sternocleidomastoid" },
    { citation: "donnelly-2019", where: "sternocleidomastoid" },
    { citation: "dommerholt-2018", where: "deep dry needling of the head and neck muscles" },
    { citation: "fernandez-de-las-penas-2006", where: "headache" },
    { citation: "fernandez-de-las-penas-2007-neck", where: "neck pain" },
    { citation: "do-2018", where: "headache" },
    { citation: "seemungal-2022", where: "dizziness" },
  ],
};
