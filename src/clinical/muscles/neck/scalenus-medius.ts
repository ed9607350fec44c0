import {
  backOfArm,
  chestFingers,
  frontOfArm,
  radialForearm,
  scapularBorder,
  thumbAndIndex,
} from "../../patterns/scalenes";
import type { Muscle } from "../../types";

export const scalenusMedius: Muscle = {
  id: "scalenus-medius",
  label: "Scalenus medius",
  latin: "Musculus scalenus medius",
  synonyms: ["Middle scalene"],
  region: "neck",
  parts: ["scalenus-medius"],
  actions: {
    patient: "Tilts the neck to the side and lifts the first rib when you breathe in.",
    clinician:
      "Ribs fixed: strongest of the group in side-bending the neck to the same side. Neck fixed: raises and holds the first rib in inspiration.",
  },
  attachments: {
    origin: "Posterior tubercles of the transverse processes of C2-C7, often also the transverse process of C1",
    insertion: "Upper surface of the first rib behind the groove of the subclavian artery",
  },
  innervation: { nerve: "Ventral rami of the cervical nerves", roots: "C3-C8" },
  story: "The largest of the small breathing muscles of the neck. You feel it in the chest, arm or hand.",
  feelsLike: {
    patient:
      "Ache in the front of the chest, in the upper arm or down to the thumb and index finger. The neck itself may only feel tight.",
    clinician:
      "Parts of the composite scalene pattern. The dorsal scapular nerve pierces this muscle in about three of four people and the long thoracic nerve commonly does, so winging, weakness or tingling calls for a nerve examination.",
  },
  provokedBy: [
    "breathing high in the chest, long coughing, asthma",
    "carrying heavy loads at the side",
    "pulling or rowing",
    "a neck held to one side for long, for example with a telephone",
    "whiplash or a fall",
  ],
  limits: ["bending the neck to the other side", "holding the arms up in front of the body"],
  mistakenFor: [
    "C6 or C7 radiculopathy",
    "thoracic outlet syndrome",
    "dorsal scapular nerve entrapment",
    "coronary heart disease when the chest aches: exclude first",
    "carpal tunnel syndrome",
    "tennis elbow and thumb-side wrist pain",
  ],
  related: [
    "scalenus-anterior",
    "scalenus-posterior",
    "scalenus-minimus",
    "levator-scapulae",
    "sternocleidomastoid",
    "trapezius",
    "pectoralis-major",
    "pectoralis-minor",
    "triceps-brachii",
  ],
  selfCare:
    "Breathe low into the belly, slowly and with a long breath out. Sit on the hand of the sore side and let the ear sink to the other shoulder; hold for three slow breaths. Carry bags close to the body and change sides.",
  needling: {
    palpation: "Flat, against the posterior tubercles, behind the groove in which the plexus is felt.",
    position: "Side-lying with the treated side up, or supine with the head turned slightly away.",
    direction:
      "Specialist training only: shallow, towards the posterior tubercle of a transverse process, well above the clavicle, after the plexus has been located. Many clinicians treat it by hand.",
    needle: "0.20-0.25 x 25",
    level: "specialist",
    hazards: [
      { structure: "apex of the lung and cervical pleura", kind: "lung" },
      { structure: "roots and trunks of the brachial plexus in front", kind: "nerve" },
      { structure: "dorsal scapular and long thoracic nerves through the muscle", kind: "nerve" },
      { structure: "subclavian artery, transverse cervical and dorsal scapular arteries", kind: "vessel" },
      { structure: "vertebral artery between and in the transverse processes", kind: "vessel" },
      { structure: "spinal canal, if the needle passes between two transverse processes", kind: "cord" },
    ],
  },
  triggerPoints: [
    {
      id: "scalenus-medius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "scalenus-medius",
      u: 0.4,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "At the side of the neck, half way up, against the bony tips of the spine.",
        clinician: "Upper half, against the posterior tubercles of the transverse processes at about C4-C5.",
      },
      essential: [
        { zone: "anterior-arm", side: "same" },
        { zone: "posterior-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
        { zone: "thumb", side: "same" },
        { zone: "index-finger", side: "same" },
      ],
      spillover: [{ zone: "radial-hand", side: "same" }],
      rare: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "chest-pectoral", side: "same" },
      ],
      strokes: [
        frontOfArm("essential", 20),
        backOfArm("essential", 15),
        radialForearm("essential", 18),
        ...thumbAndIndex("essential", 12),
        scapularBorder("rare", 44, 12),
        ...chestFingers("rare", 16),
      ],
      text: {
        patient: "Ache down the whole arm on its thumb side, into the thumb and the finger beside it.",
        clinician:
          "Front and back of the upper arm, skipping the elbow, radial forearm, thumb and index finger; chest and medial scapular border less.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart is one composite for all scalenes; the weighting of its parts by muscle follows the text of Travell and Simons and varies between people. Two case reports tell of neck and arm pain from this group that was taken for a disc prolapse; yet saline in scalenus anterior and other muscles of 18 volunteers gave no pattern steady enough to name the muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "donnelly-2019", where: "scalene muscles" },
        { citation: "abd-jalil-2010", where: "abstract: two patients" },
        { citation: "steinbrocker-1953", where: "abstract: saline, 18 volunteers" },
        { citation: "mashayekh-2011", where: "abstract: 146 injections under CT, five plexus blocks" },
      ],
    },
    {
      id: "scalenus-medius.trp2",
      label: "TrP2",
      kind: "central",
      structure: "scalenus-medius",
      u: 0.72,
      v: 0.6,
      depth: 0.3,
      location: {
        patient: "Low at the side of the neck, behind the cord of nerves that runs to the arm.",
        clinician: "Lower half, behind the groove of the brachial plexus, above the clavicle.",
      },
      essential: [
        { zone: "chest-pectoral", side: "same" },
        { zone: "anterior-arm", side: "same" },
      ],
      spillover: [{ zone: "posterior-arm", side: "same" }],
      rare: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "radial-forearm", side: "same" },
      ],
      strokes: [
        ...chestFingers("essential", 23),
        frontOfArm("essential", 20),
        backOfArm("spillover", 17),
        scapularBorder("rare", 44, 12),
        radialForearm("rare", 14),
      ],
      text: {
        patient: "A steady ache in the front of the chest and in the upper arm.",
        clinician:
          "Persistent ache in the pectoral region in two finger-like bands down to about nipple level, with the upper arm; the rest of the composite pattern less.",
      },
      needling: {
        palpation: "Flat, above the clavicle; plexus and subclavian pulse are located first.",
        position: "Side-lying with the treated side up.",
        direction:
          "Not usually needled so close to the plexus and the apex of the lung; treated by hand or under imaging by specialists.",
        needle: "none by convention",
        level: "not-usually-needled",
        hazards: [
          { structure: "apex of the lung and cervical pleura", kind: "lung" },
          { structure: "trunks of the brachial plexus", kind: "nerve" },
          { structure: "dorsal scapular and long thoracic nerves", kind: "nerve" },
          { structure: "subclavian artery", kind: "vessel" },
        ],
      },
      confidence: "medium",
      disagreement: "Authors draw one composite pattern for all scalenes; individuals overlap widely.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "abd-jalil-2010", where: "abstract: pain down the arm taken for a cervical disc, two patients" },
        { citation: "mashayekh-2011", where: "abstract: 146 injections under CT, five plexus blocks" },
        { citation: "nguyen-2016", where: "dorsal scapular nerve" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 20, scalene muscles" },
    { citation: "donnelly-2019", where: "scalene muscles" },
    { citation: "dommerholt-2018" },
    { citation: "nguyen-2016", where: "dorsal scapular nerve" },
    { citation: "lee-2023", where: "anatomy for guided injection" },
  ],
};
