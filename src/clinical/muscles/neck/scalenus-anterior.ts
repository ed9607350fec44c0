import {
  backOfArm,
  chestFingers,
  frontOfArm,
  interscapular,
  radialForearm,
  scapularBorder,
  thumbAndIndex,
} from "../../patterns/scalenes";
import type { Muscle } from "../../types";

export const scalenusAnterior: Muscle = {
  id: "scalenus-anterior",
  label: "Scalenus anterior",
  latin: "Musculus scalenus anterior",
  synonyms: ["Anterior scalene"],
  region: "neck",
  parts: ["scalenus-anterior"],
  actions: {
    patient: "Lifts the top rib with each breath in, and bends the neck.",
    clinician:
      "Ribs fixed: side-bends the neck to the same side, assists flexion and steadies the neck. Neck fixed: raises the first rib in inspiration, active already in quiet breathing.",
  },
  attachments: {
    origin: "Anterior tubercles of the transverse processes of C3-C6",
    insertion: "Scalene tubercle and upper surface of the first rib, in front of the groove of the subclavian artery",
  },
  innervation: { nerve: "Ventral rami of the cervical nerves", roots: "C4-C6" },
  story: "A small breathing muscle at the side of the neck that can make the chest, the arm and the hand ache.",
  feelsLike: {
    patient:
      "Ache down the arm to the thumb and index finger, in the chest or beside the shoulder blade. The hand may feel clumsy. Turning the head rarely hurts much.",
    clinician:
      "Any part of the anatomical pattern: pectoral area in two finger-like bands, medial scapular border, front and back of the upper arm, radial forearm, thumb and index finger. Tight scalenes can also narrow the passage of plexus and subclavian vessels; tingling, swelling or weakness points there and not to referred pain.",
  },
  provokedBy: [
    "breathing high in the chest, long coughing, asthma",
    "pulling or lifting with the arms at waist height",
    "carrying a heavy rucksack",
    "sleeping with the head low or on the front",
    "whiplash or a fall",
    "playing a wind instrument",
  ],
  limits: [
    "bending the neck to the other side",
    "turning and tucking the chin to the shoulder of the same side provokes the pattern",
    "long holding of the arm in front or overhead",
  ],
  mistakenFor: [
    "C5-C6 radiculopathy",
    "thoracic outlet syndrome with nerve or vessel compression",
    "carpal tunnel syndrome",
    "coronary heart disease when the chest aches: exclude first",
    "rhomboid or interscapular joint pain",
    "shoulder tendinopathy",
    "apical lung tumour when arm pain persists at night: refer",
  ],
  related: [
    "scalenus-medius",
    "scalenus-posterior",
    "scalenus-minimus",
    "sternocleidomastoid",
    "trapezius",
    "levator-scapulae",
    "pectoralis-major",
    "pectoralis-minor",
    "triceps-brachii",
    "extensor-carpi-radialis-longus",
    "brachioradialis",
  ],
  selfCare:
    "Learn to breathe low into the belly. Put one hand there, breathe in slowly through the nose, then let a long breath out. To stretch, lie on your back with the hand of the sore side under your hip. Let the head tilt to the other side for three breaths. Do not press into the side of the neck.",
  needling: {
    palpation:
      "Flat, behind the clavicular border of sternocleidomastoid, against the transverse processes; the plexus is located between anterior and middle scalene first.",
    position: "Supine, head on a low pillow, turned slightly to the other side.",
    direction:
      "Specialist training only, often with ultrasound: well above the apex of the lung, shallow, towards a transverse process after the plexus has been located. Many clinicians treat it by hand.",
    needle: "0.20-0.25 x 25-30",
    level: "specialist",
    hazards: [
      { structure: "apex of the lung and cervical pleura", kind: "lung" },
      { structure: "phrenic nerve on the front surface", kind: "nerve" },
      { structure: "brachial plexus behind", kind: "nerve" },
      { structure: "subclavian artery behind and vein in front of the lower end", kind: "vessel" },
      { structure: "vertebral artery medially", kind: "vessel" },
      { structure: "internal jugular vein and common carotid artery", kind: "vessel" },
      { structure: "stellate ganglion and sympathetic trunk", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "scalenus-anterior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "scalenus-anterior",
      u: 0.25,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "At the side of the neck, level with the Adam's apple. It lies behind the big front muscle.",
        clinician:
          "Upper half, at the level of the thyroid notch (about C4-C5), behind the posterior border of sternocleidomastoid.",
      },
      essential: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "anterior-arm", side: "same" },
        { zone: "posterior-arm", side: "same" },
        { zone: "radial-forearm", side: "same" },
        { zone: "thumb", side: "same" },
        { zone: "index-finger", side: "same" },
      ],
      spillover: [
        { zone: "radial-hand", side: "same" },
        { zone: "interscapular-c7-t3", side: "same" },
      ],
      rare: [{ zone: "chest-pectoral", side: "same" }],
      strokes: [
        scapularBorder("essential", 50, 13),
        interscapular("spillover", 15),
        frontOfArm("essential", 15),
        backOfArm("essential", 18),
        radialForearm("essential", 16),
        ...thumbAndIndex("essential", 12),
        ...chestFingers("rare", 17),
      ],
      text: {
        patient:
          "An ache beside the shoulder blade. It runs down the arm to the thumb and first finger. The elbow is often left out.",
        clinician:
          "Upper half of the medial scapular border and the neighbouring interscapular area; front and back of the upper arm, skipping the elbow, radial forearm, thumb and index finger. The chest is more typical of the middle and posterior scalene.",
      },
      confidence: "medium",
      disagreement:
        "The classical chart is one composite for all scalenes. Travell and Simons lean towards the anterior and upper middle scalene for arm and scapular border and towards the lower middle and posterior scalene for the chest; individuals overlap widely.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "donnelly-2019", where: "scalene muscles" },
      ],
    },
    {
      id: "scalenus-anterior.trp2",
      label: "TrP2",
      kind: "central",
      structure: "scalenus-anterior",
      u: 0.68,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Low at the side of the neck, just above the collarbone.",
        clinician:
          "Lower half, above the clavicle under the posterior border of the clavicular division of sternocleidomastoid.",
      },
      essential: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "chest-pectoral", side: "same" },
        { zone: "anterior-arm", side: "same" },
      ],
      spillover: [
        { zone: "posterior-arm", side: "same" },
        { zone: "interscapular-c7-t3", side: "same" },
      ],
      rare: [
        { zone: "radial-forearm", side: "same" },
        { zone: "thumb", side: "same" },
      ],
      strokes: [
        ...chestFingers("essential", 21),
        scapularBorder("essential", 36, 12),
        interscapular("spillover", 13),
        frontOfArm("essential", 17),
        backOfArm("spillover", 16),
        radialForearm("rare", 15),
        ...thumbAndIndex("rare", 11),
      ],
      text: {
        patient:
          "You may feel it in the front of the chest, by the shoulder blade or in the upper arm. The hand joins in less often.",
        clinician:
          "Part or all of the composite pattern: pectoral bands, medial scapular border, front and back of the upper arm, less often the radial forearm and hand.",
      },
      needling: {
        palpation:
          "Flat, above the clavicle behind sternocleidomastoid; the subclavian pulse and the plexus are located first.",
        position: "Supine, head on a low pillow, turned slightly to the other side.",
        direction:
          "Not usually needled so close to the apex of the lung; treated by hand or under imaging by specialists.",
        needle: "none by convention",
        level: "not-usually-needled",
        hazards: [
          { structure: "apex of the lung and cervical pleura", kind: "lung" },
          { structure: "subclavian artery and vein", kind: "vessel" },
          { structure: "phrenic nerve and brachial plexus", kind: "nerve" },
          { structure: "thoracic duct (left side)", kind: "other" },
        ],
      },
      confidence: "low",
      disagreement:
        "Authors draw one composite pattern for all scalenes; how the lower fibres of this muscle differ from the upper is not settled.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "mashayekh-2011", where: "abstract: 146 injections under CT, five plexus blocks" },
        { citation: "lee-2023", where: "anatomy for guided injection" },
        { citation: "abd-jalil-2010", where: "abstract: pain down the arm taken for a cervical disc, two patients" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 20, scalene muscles" },
    { citation: "donnelly-2019", where: "scalene muscles" },
    { citation: "dommerholt-2018" },
    { citation: "lee-2023", where: "anatomy for guided injection" },
  ],
};
