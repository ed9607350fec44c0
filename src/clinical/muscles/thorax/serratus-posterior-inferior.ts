import type { Muscle } from "../../types";

export const serratusPosteriorInferior: Muscle = {
  id: "serratus-posterior-inferior",
  label: "Serratus posterior inferior",
  latin: "Musculus serratus posterior inferior",
  synonyms: [],
  region: "thorax",
  parts: ["serratus-posterior-inferior"],
  actions: {
    patient: "Thought to steady the low back ribs when you twist or breathe out hard.",
    clinician:
      "By its course it draws ribs 9-12 down and back and helps to rotate and extend the trunk; a respiratory role is not supported by electromyography.",
  },
  attachments: {
    origin: "Spinous processes of T11-L2 through the thoracolumbar fascia",
    insertion: "Lower borders of ribs 9-12, just outside their angles",
  },
  innervation: { nerve: "Ventral rami of the lower thoracic nerves", roots: "T9-T12" },
  story: "The nag over the low back ribs that stays on when the rest of the back feels well.",
  feelsLike: {
    patient:
      "A nagging ache over the low ribs at the back, on one side. It is an annoying pain more than a strong one.",
    clinician:
      "Circumscribed, annoying ache over the lower posterior ribs, often noticed only after neighbouring points have been treated; rotation and reaching overhead bring it on.",
  },
  provokedBy: [
    "twisting while you lift, or reaching far overhead",
    "standing on a ladder with the arms up",
    "a soft, sagging bed",
    "one leg shorter than the other",
  ],
  limits: ["turning the trunk to the other side", "bending forward and to the other side"],
  mistakenFor: [
    "kidney stone or kidney infection: colic, fever, blood in the urine, pain on tapping the flank, refer at once",
    "aortic aneurysm: new back or flank pain over the age of sixty, emergency if faint or pale",
    "pulmonary embolism, pneumonia or pleurisy at the lung base",
    "disease of pancreas, spleen or a duodenal ulcer that reaches the back",
    "fracture of a rib or of a lower thoracic vertebra",
    "shingles or T10-T12 radiculopathy",
    "points in iliocostalis, quadratus lumborum or latissimus dorsi",
  ],
  related: [
    "iliocostalis-thoracis",
    "iliocostalis-lumborum",
    "longissimus-thoracis",
    "quadratus-lumborum",
    "latissimus-dorsi",
    "serratus-posterior-superior",
  ],
  selfCare:
    "Sit on a chair, cross the arms and turn to the side that does not hurt, then lean forward a bit; breathe into the low ribs three times. A firmer bed helps some. Flank pain with fever or blood in the water needs a doctor.",
  needling: {
    palpation:
      "Flat over ribs 10-12, just outside their angles, through latissimus dorsi; the rib is held between two fingers",
    position: "Prone with a pillow under the belly, or side-lying",
    direction:
      "Tangential over a rib, slanting along it and onto its bone; never below the twelfth rib and never into a space",
    needle: "0.25 x 25-30",
    level: "advanced",
    hazards: [
      { structure: "Pleura and lung: the pleural recess reaches below the twelfth rib near the spine", kind: "lung" },
      { structure: "Kidney under the eleventh and twelfth ribs", kind: "organ" },
      { structure: "Intercostal and subcostal nerves and vessels", kind: "vessel" },
      { structure: "Liver on the right, spleen on the left", kind: "organ" },
    ],
  },
  triggerPoints: [
    {
      id: "serratus-posterior-inferior.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "serratus-posterior-inferior",
      u: 0.85,
      v: 0.55,
      depth: 0.5,
      location: {
        patient: "Over the low ribs at the back, about a hand's width from the spine.",
        clinician: "Near the rib insertions, over the eleventh rib just outside its angle, deep to latissimus dorsi.",
      },
      essential: [{ zone: "lower-rib-cage-back", side: "same" }],
      spillover: [{ zone: "local", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-76, 1102, -88] }, { mm: [-94, 1124, -90] }, { mm: [-106, 1148, -86] }],
          radius: [17, 21, 15],
        },
        { kind: "spillover", path: [{ mm: [-68, 1086, -90] }, { mm: [-76, 1092, -88] }], radius: 13 },
      ],
      text: {
        patient: "An ache over the low ribs at the back, on and around the muscle.",
        clinician:
          "Over and around the muscle on the lower posterior ribs; a few patients feel it through the chest to the front. Nearly a local pattern.",
      },
      confidence: "medium",
      disagreement:
        "A review of both posterior serratus muscles found no proof of a respiratory function and links the upper one, rather than this one, with myofascial pain. Some authors doubt that the point can be told from iliocostalis beneath it.",
      sources: [
        { citation: "simons-1999", where: "ch. 47, serratus posterior superior and inferior" },
        { citation: "vilensky-2001" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 47, serratus posterior superior and inferior" },
    { citation: "donnelly-2019", where: "chapter on the serratus posterior muscles" },
    { citation: "vilensky-2001" },
    { citation: "folli-2020", where: "skin-to-rib distance by ultrasound" },
  ],
};
