import type { Muscle } from "../../types";

export const scalenusMinimus: Muscle = {
  id: "scalenus-minimus",
  label: "Scalenus minimus (variant)",
  latin: "Musculus scalenus minimus",
  synonyms: ["Smallest scalene", "Albinus' muscle"],
  region: "neck",
  parts: ["scalenus-minimus"],
  actions: {
    patient: "Holds up the tip of the lung when you breathe in. Not every one of us has it.",
    clinician:
      "Tenses the suprapleural membrane and supports the pleural dome; a weak elevator of the first rib. An inconstant muscle.",
  },
  attachments: {
    origin: "Anterior tubercle of the transverse process of C7, at times also C6",
    insertion:
      "Inner border of the first rib behind the groove of the subclavian artery, and the suprapleural membrane",
  },
  innervation: { nerve: "Ventral rami of the lower cervical nerves", roots: "C8, at times C7" },
  story: "The muscle you may not have: a small strap over the tip of the lung that can be felt in the arm and hand.",
  feelsLike: {
    patient:
      "An ache on the outer side of the arm, with the elbow left out. Then it comes back on the back of the hand and in the fingers, most in the thumb. The hand may feel numb or cold.",
    clinician:
      "Strong reference to the lateral arm between the deltoid insertion and the elbow, then to the dorsum of forearm, hand and all digits, the thumb before the rest. Because the muscle lies between plexus and pleura, sensory or vascular signs are first of all a question of thoracic outlet syndrome.",
  },
  provokedBy: [
    "breathing high in the chest, or a long cough",
    "heavy bags, or a strap over the shoulder",
    "long work with the arms up",
    "a whiplash or a fall on the shoulder",
  ],
  limits: ["bending the neck to the other side", "a deep breath in with the arms raised"],
  mistakenFor: [
    "thoracic outlet syndrome: a large scalenus minimus can itself press on the plexus and the subclavian artery",
    "a tumour of the lung apex (Pancoast) when arm pain comes with a drooping lid, weight loss or wasting of the hand: refer at once",
    "coronary heart disease when left arm pain comes with exertion or breathlessness: exclude first",
    "C7-C8 radiculopathy",
    "tennis elbow or radial nerve entrapment",
    "points in scalenus anterior and medius, which cannot be told apart from it by touch",
  ],
  related: ["scalenus-anterior", "scalenus-medius", "scalenus-posterior", "subclavius", "pectoralis-minor"],
  selfCare:
    "Rest one hand on the belly and breathe so that this hand rises and the upper chest stays quiet. Carry bags in a cart or on both sides. If your hand grows weak, pale or numb, let a doctor look at it soon.",
  needling: {
    palpation:
      "Not palpable on its own: it lies behind scalenus anterior and the subclavian artery, on the pleural dome",
    position: "Supine with the head supported, for examination of the scalenes by hand",
    direction:
      "Not needled: the muscle is part of the roof of the pleura; the scalenes are treated by hand and breathing",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Pleural dome and apex of the lung, to which the muscle is attached", kind: "lung" },
      { structure: "Subclavian artery in front of the muscle", kind: "vessel" },
      { structure: "Lower trunk of the brachial plexus and roots C8 and T1", kind: "nerve" },
      { structure: "Stellate ganglion and vertebral artery on its inner side", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "scalenus-minimus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "scalenus-minimus",
      u: 0.6,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Deep at the root of the neck, behind the collar bone, where no finger can reach it.",
        clinician:
          "Belly of the inconstant strap behind scalenus anterior, between the C7 transverse process and the first rib, on the pleural dome.",
      },
      essential: [
        { zone: "lateral-arm", side: "same" },
        { zone: "dorsal-hand", side: "same" },
        { zone: "thumb", side: "same" },
      ],
      spillover: [
        { zone: "dorsal-forearm", side: "same" },
        { zone: "index-finger", side: "same" },
        { zone: "middle-finger", side: "same" },
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-228, 1222, -24] }, { mm: [-238, 1160, -26] }, { mm: [-244, 1112, -24] }],
          radius: [18, 20, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-218, 1012, -58] }, { mm: [-232, 950, -36] }, { mm: [-252, 872, -8] }],
          radius: [18, 18, 16],
        },
        {
          kind: "essential",
          path: [
            { at: "metacarpal-3-base", by: [2, 0, -22] },
            { at: "metacarpal-3-head", by: [2, 8, -20] },
          ],
          radius: [19, 22],
        },
        {
          kind: "essential",
          path: [
            { at: "metacarpal-1-head", by: [-9, 2, -9] },
            { at: "thumb-proximal-phalanx-head", by: [-8, 0, -9] },
            { at: "thumb-bony-tip", by: [-6, -2, -8] },
          ],
          radius: [14, 15, 14],
        },
        {
          kind: "spillover",
          path: [
            { at: "index-proximal-phalanx-base", by: [0, 6, -10] },
            { at: "index-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "index-bony-tip", by: [0, 4, -6] },
          ],
          radius: [11, 11, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "middle-proximal-phalanx-base", by: [0, 6, -10] },
            { at: "middle-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "middle-bony-tip", by: [0, 4, -6] },
          ],
          radius: [11, 11, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "ring-proximal-phalanx-base", by: [0, 6, -10] },
            { at: "ring-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "ring-bony-tip", by: [0, 4, -6] },
          ],
          radius: [11, 11, 10],
        },
        {
          kind: "spillover",
          path: [
            { at: "little-proximal-phalanx-base", by: [0, 6, -10] },
            { at: "little-proximal-phalanx-head", by: [0, 6, -8] },
            { at: "little-bony-tip", by: [0, 4, -6] },
          ],
          radius: [10, 10, 9],
        },
      ],
      text: {
        patient:
          "Pain on the outer arm that skips the elbow, then spreads over the back of the hand and all five fingers. The thumb gets most of it.",
        clinician:
          "Lateral arm from the deltoid tuberosity to just above the elbow, which is left blank; then dorsum of forearm and hand and the dorsal side of every digit, most the thumb. Unlike the other scalenes it is not charted in the chest or beside the scapula.",
      },
      confidence: "low",
      disagreement:
        "How often the muscle exists at all is disputed: one dissection study of 51 cadavers found it in 46 per cent, another in 3 of 73 cadavers, and its authors suspect that other bands have been counted as this muscle. In 18 volunteers salt-water injection into scalenes and other muscles gave no field that was typical of one muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "natsis-2013" },
        { citation: "harry-1997" },
        { citation: "steinbrocker-1953" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 20, scalene muscles" },
    { citation: "donnelly-2019", where: "chapter on the scalene muscles" },
    { citation: "natsis-2013" },
    { citation: "harry-1997" },
    { citation: "lee-2023" },
  ],
};
