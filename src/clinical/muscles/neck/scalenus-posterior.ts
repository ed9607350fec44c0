import { backOfArm, chestFingers, radialForearm, scapularBorder, thumbAndIndex } from "../../patterns/scalenes";
import type { Muscle } from "../../types";

export const scalenusPosterior: Muscle = {
  id: "scalenus-posterior",
  label: "Scalenus posterior",
  latin: "Musculus scalenus posterior",
  synonyms: ["Posterior scalene"],
  region: "neck",
  parts: ["scalenus-posterior"],
  actions: {
    patient: "Steadies the lower neck from the side and lifts the second rib when you breathe in.",
    clinician: "Side-bends and steadies the base of the neck; raises the second rib in inspiration.",
  },
  attachments: {
    origin: "Posterior tubercles of the transverse processes of C5-C7",
    insertion: "Outer surface of the second rib behind serratus anterior, at times also the third",
  },
  innervation: { nerve: "Ventral rami of the cervical nerves", roots: "C6-C8" },
  story: "The deepest of the small breathing muscles at the side of the neck.",
  feelsLike: {
    patient: "A steady, deep ache that you cannot place: chest, blade and arm take turns.",
    clinician:
      "Mostly the pectoral part of the composite scalene pattern, with the medial scapular border and the arm.",
  },
  provokedBy: [
    "breathing high in the chest, long coughing",
    "lifting or pulling with the arms low",
    "heavy shoulder bags or a rucksack",
    "whiplash or a fall",
  ],
  limits: ["bending the neck to the other side"],
  mistakenFor: [
    "coronary heart disease when the chest aches: exclude first",
    "C7-C8 radiculopathy",
    "thoracic outlet syndrome",
    "first or second rib joint pain",
    "levator scapulae or serratus posterior superior points",
  ],
  related: [
    "scalenus-anterior",
    "scalenus-medius",
    "levator-scapulae",
    "serratus-posterior-superior",
    "pectoralis-major",
  ],
  selfCare:
    "Breathe low into the belly with long breaths out. Sit on the hand of the sore side and let the head tilt to the other side and slightly forward; hold for three slow breaths. Warmth over the shoulder helps many people.",
  needling: {
    palpation:
      "Flat and deep under the front edge of the upper trapezius, behind the middle scalene, with levator scapulae pushed back.",
    position: "Side-lying with the treated side up.",
    direction:
      "Usually avoided and treated by hand; specialists approach it under imaging, never towards the rib spaces.",
    needle: "none by convention",
    level: "specialist",
    hazards: [
      { structure: "apex of the lung and pleura above the first two ribs", kind: "lung" },
      { structure: "lower roots and trunks of the brachial plexus", kind: "nerve" },
      { structure: "long thoracic and dorsal scapular nerves", kind: "nerve" },
      { structure: "dorsal scapular artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "scalenus-posterior.trp1",
      label: "TrP1",
      kind: "central",
      structure: "scalenus-posterior",
      u: 0.44,
      v: 0.45,
      depth: 0.6,
      location: {
        patient: "Deep where neck and shoulder meet, under the front edge of the trapezius.",
        clinician:
          "Belly behind the middle scalene, under the anterior border of the upper trapezius and in front of levator scapulae.",
      },
      essential: [
        { zone: "chest-pectoral", side: "same" },
        { zone: "medial-scapular-border", side: "same" },
      ],
      spillover: [{ zone: "posterior-arm", side: "same" }],
      rare: [
        { zone: "radial-forearm", side: "same" },
        { zone: "thumb", side: "same" },
      ],
      strokes: [
        ...chestFingers("essential", 20),
        scapularBorder("essential", 62, 14),
        backOfArm("spillover", 15),
        radialForearm("rare", 13),
        ...thumbAndIndex("rare", 10),
      ],
      text: {
        patient:
          "Two sore stripes on the front of the chest, and an ache by the shoulder blade. The back of the arm may join in.",
        clinician:
          "Pectoral region in two finger-like bands and the upper half of the medial scapular border; arm, thumb and index finger less.",
      },
      confidence: "low",
      disagreement:
        "The classical chart is one composite for all scalenes; the part of this deep muscle is hard to separate by palpation.",
      sources: [
        { citation: "simons-1999", where: "ch. 20, scalene muscles" },
        { citation: "donnelly-2019", where: "scalene muscles" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 20, scalene muscles" },
    { citation: "donnelly-2019", where: "scalene muscles" },
    { citation: "dommerholt-2018" },
  ],
};
