import type { Muscle } from "../../types";

export const flexorDigitorumProfundus: Muscle = {
  id: "flexor-digitorum-profundus",
  label: "Flexor digitorum profundus",
  latin: "Flexor profundus digitorum",
  synonyms: ["FDP", "Deep finger flexor"],
  region: "forearm",
  parts: ["flexor-digitorum-profundus"],
  actions: {
    patient: "The deep muscle of the fist: it bends the fingers right to their end joints.",
    clinician:
      "The only flexor of the distal interphalangeal joints of the second to fifth fingers; also flexes the other finger joints and the wrist. Main muscle of a light grip.",
  },
  attachments: {
    origin: "Upper three quarters of the anterior and medial surfaces of the ulna, and the interosseous membrane",
    insertion: "Palmar surfaces of the bases of the distal phalanges of the second to fifth fingers",
  },
  innervation: {
    nerve:
      "Ulnar nerve (ring and little fingers) and anterior interosseous branch of the median nerve (index and middle fingers)",
    roots: "C8-T1",
  },
  story: "The hook muscle. It holds your bags all day and grumbles in the ends of the fingers.",
  feelsLike: {
    patient:
      "A deep ache in the inner forearm after hard grip, with pain in the pulps of the fingers. Bags, ropes and a pull-up bar bring it back.",
    clinician:
      "Pain in the finger or fingers served by the band, down to the distal phalanx, with deep tenderness along the ulna. Cannot be told from flexor digitorum superficialis by pattern alone; resisted flexion of the end joint helps.",
  },
  provokedBy: [
    "carrying bags on hooked fingers",
    "climbing, pull-ups and judo grips",
    "milking, rope work and rowing",
    "long tight hold of a pen or a small tool",
  ],
  limits: ["hooking the fingers round a handle", "stretching wrist and fingers back together"],
  mistakenFor: [
    "trigger finger, pulley injury or avulsion of the tendon (jersey finger)",
    "anterior interosseous nerve syndrome: the tips of thumb and index no longer bend",
    "ulnar neuropathy at the elbow",
    "stress injury of the ulna",
    "C8 radiculopathy or thoracic outlet syndrome",
    "severe forearm pain that grows after an injury, with pain on straightening the fingers, may be compartment syndrome: an emergency",
  ],
  related: [
    "flexor-digitorum-superficialis",
    "flexor-carpi-ulnaris",
    "flexor-pollicis-longus",
    "interossei-palmares-and-lumbricales",
    "extensor-digitorum",
  ],
  selfCare:
    "Press the finger tips of both hands together, palms apart. Lower the hands slowly while the tips stay joined, until you feel a mild pull. Count to fifteen. Use a bag with a wide strap, and change sides often.",
  needling: {
    palpation:
      "Flat palpation along the inner edge of the ulna in the upper third, behind flexor carpi ulnaris; bending of the end joints with the middle joints held straight",
    position:
      "Supine, shoulder turned out and elbow flexed to 90 degrees, hand beside the head; forearm pronated widens the safe angle",
    direction:
      "From the ulnar edge, close to the bone and parallel to its medial surface, then in small steps; not from the palmar side",
    needle: "0.25 x 30-40",
    level: "advanced",
    hazards: [
      { structure: "Ulnar nerve on the palmar face of the muscle, under flexor carpi ulnaris", kind: "nerve" },
      { structure: "Ulnar artery beside the nerve", kind: "vessel" },
      { structure: "Anterior interosseous nerve on the interosseous membrane", kind: "nerve" },
      { structure: "Anterior interosseous artery beside it", kind: "vessel" },
      { structure: "Median nerve on the radial part of the muscle", kind: "nerve" },
    ],
  },
  triggerPoints: [
    {
      id: "flexor-digitorum-profundus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "flexor-digitorum-profundus",
      u: 0.1,
      v: 0.1,
      depth: 0.4,
      strand: 3,
      location: {
        patient: "Deep on the inner side of the upper forearm, against the long bone.",
        clinician:
          "Deep in the upper third of the forearm against the medial surface of the ulna, under flexor carpi ulnaris.",
      },
      essential: [
        { zone: "ring-finger", side: "same" },
        { zone: "little-finger", side: "same" },
      ],
      spillover: [{ zone: "middle-finger", side: "same" }],
      rare: [{ zone: "index-finger", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "ring-proximal-phalanx-head", by: [0, -4, 8] },
            { at: "ring-middle-phalanx-head", by: [0, -4, 6] },
            { at: "ring-bony-tip", by: [0, 0, 2] },
          ],
          radius: [13, 15, 15],
        },
        {
          kind: "essential",
          path: [
            { at: "little-proximal-phalanx-head", by: [0, -4, 8] },
            { at: "little-middle-phalanx-head", by: [0, -4, 6] },
            { at: "little-bony-tip", by: [0, 0, 2] },
          ],
          radius: [14, 15, 15],
        },
        {
          kind: "spillover",
          path: [
            { at: "middle-proximal-phalanx-head", by: [0, -4, 8] },
            { at: "middle-middle-phalanx-head", by: [0, -4, 6] },
            { at: "middle-bony-tip", by: [0, 0, 2] },
          ],
          radius: [15, 15, 16],
        },
        {
          kind: "rare",
          path: [
            { at: "index-proximal-phalanx-head", by: [0, -4, 8] },
            { at: "index-middle-phalanx-head", by: [0, -4, 6] },
            { at: "index-bony-tip", by: [0, 0, 2] },
          ],
          radius: [15, 16, 16],
        },
      ],
      text: {
        patient: "The far ends of the last two fingers hurt most. The middle finger may join in.",
        clinician:
          "Palmar side and tips of the fingers served by the band; at this place along the ulna mostly the ring and little fingers, less the middle, rarely the index finger.",
      },
      confidence: "low",
      disagreement:
        "The classical charts draw one pattern for both finger flexors and do not separate the deep one. Which fingers are listed here follows from the anatomy of its bellies; no experimental map was found.",
      sources: [
        { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
        { citation: "park-2023-profundus", where: "approach from the ulnar side" },
        { citation: "heales-2018", where: "medial against anterior approach" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 38, Hand and finger flexors in the forearm" },
    { citation: "donnelly-2019", where: "chapter on the wrist and finger flexors" },
    { citation: "dommerholt-2018", where: "ch. 9, Deep dry needling of the arm and hand muscles" },
    { citation: "heales-2018" },
    { citation: "park-2023-profundus" },
    { citation: "yang-2016-forearm" },
    { citation: "paulos-2015" },
  ],
};
