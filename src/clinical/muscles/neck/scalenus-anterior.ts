import { scaleneStrokes } from "../../patterns/scalenes";
import type { Muscle } from "../../types";

export const scalenusAnterior: Muscle = {
  id: "scalenus-anterior",
  label: "Scalenus anterior",
  latin: "Musculus scalenus anterior",
  synonyms: ["Anterior scalene"],
  region: "neck",
  parts: ["scalenus-anterior"],
  actions: {
    patient: "Tilts the neck and lifts the first rib when you breathe in.",
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
    "Learn to breathe low into the belly: one hand on the stomach, slow breath in through the nose, long breath out. Lying on your back, tuck the hand of the sore side under your buttock and let the head tilt slowly to the other side; hold for three breaths. Avoid pressing into the side of the neck yourself.",
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
        patient: "At the side of the neck behind the large front muscle, at the height of the Adam's apple.",
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
        { zone: "chest-pectoral", side: "same" },
        { zone: "radial-hand", side: "same" },
        { zone: "interscapular-c7-t3", side: "same" },
      ],
      rare: [{ zone: "anterior-deltoid", side: "same" }],
      strokes: scaleneStrokes({
        chest: "spillover",
        scapula: "essential",
        upperArm: "essential",
        forearmAndHand: "essential",
      }),
      text: {
        patient:
          "Ache beside the shoulder blade and down the arm to the thumb and index finger; it often skips the elbow.",
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
        patient: "Low at the side of the neck, above the collarbone, behind the large front muscle.",
        clinician:
          "Lower half, above the clavicle under the posterior border of the clavicular division of sternocleidomastoid.",
      },
      essential: [
        { zone: "medial-scapular-border", side: "same" },
        { zone: "chest-pectoral", side: "same" },
        { zone: "anterior-arm", side: "same" },
        { zone: "posterior-arm", side: "same" },
      ],
      spillover: [
        { zone: "radial-forearm", side: "same" },
        { zone: "thumb", side: "same" },
        { zone: "index-finger", side: "same" },
        { zone: "radial-hand", side: "same" },
        { zone: "interscapular-c7-t3", side: "same" },
      ],
      rare: [{ zone: "anterior-deltoid", side: "same" }],
      strokes: scaleneStrokes({
        chest: "essential",
        scapula: "essential",
        upperArm: "essential",
        forearmAndHand: "spillover",
      }),
      text: {
        patient:
          "Ache in the front of the chest, beside the shoulder blade or in the upper arm, sometimes down to the thumb side of the hand.",
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
      sources: [{ citation: "simons-1999", where: "ch. 20, scalene muscles" }],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 20, scalene muscles" },
    { citation: "donnelly-2019", where: "scalene muscles" },
    { citation: "dommerholt-2018" },
    { citation: "lee-2023", where: "anatomy for guided injection" },
  ],
};
