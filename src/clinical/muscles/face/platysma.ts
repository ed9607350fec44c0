import type { Muscle } from "../../types";

export const platysma: Muscle = {
  id: "platysma",
  label: "Platysma",
  latin: "Platysma",
  synonyms: ["Subcutaneous neck muscle"],
  region: "face",
  parts: ["platysma"],
  actions: {
    patient: "Tightens the skin of the neck and pulls the corners of the mouth down.",
    clinician:
      "Draws the angle of the mouth and lower lip downwards and laterally, tenses the skin of the neck, and assists slightly in opening the jaw.",
  },
  attachments: {
    origin: "Fascia over the upper pectoralis major and deltoid",
    insertion: "Base of the mandible, skin of the lower face, and the muscles around the angle of the mouth",
  },
  innervation: { nerve: "Facial nerve: cervical branch", roots: "Cranial nerve VII" },
  story: "A thin veil of muscle under the skin of the neck: it prickles along the jaw.",
  feelsLike: {
    patient:
      "A prickle over the jaw and cheek, like pins under the skin. It is not like the tingle of a limb that fell asleep. The skin of the neck may feel tight.",
    clinician:
      "Prickling pain of the skin over the lower face, jaw and cheek, as of many pinpricks and unlike paraesthesia; from a point low on the neck, a hot prickle across the front of the chest. Usually found beside points of the sternocleidomastoid or scalenes.",
  },
  provokedBy: [
    "a grimace with a tight neck: strain, cold, fear",
    "heavy lifting with clenched teeth",
    "sore muscles at the side of the neck",
    "a tight strap or collar, a scar in the skin of the neck",
  ],
  limits: ["tilting the head back with the mouth shut", "turning the head away"],
  mistakenFor: [
    "trigeminal neuralgia or neuropathy; a numb chin without a cause: refer",
    "shingles (before the rash)",
    "upper cervical (C2-C3) radiculopathy",
    "toothache of the lower jaw",
    "disorder of the jaw joint",
    "cardiac ischaemia, when jaw, neck or chest prickle or ache with effort: emergency",
  ],
  related: [
    "sternocleidomastoid",
    "scalenus-anterior",
    "scalenus-medius",
    "masseter",
    "buccinator",
    "pectoralis-major",
  ],
  selfCare:
    "Sit tall and lay one hand flat below the collarbone to hold the skin. Tilt the head back a little and to the other side, mouth shut, for ten breaths. Roll the skin of the neck very softly between finger and thumb. Keep off the pulse.",
  needling: {
    palpation:
      "Pincer: the skin fold is lifted over the sternocleidomastoid, two fingers above the clavicle, and rolled; a grimace makes the sheet stand out",
    position: "Supine, head turned a little away",
    direction:
      "Within the lifted fold, very shallow and tangential, parallel to the surface of the neck; never straight in",
    needle: "0.16-0.20 x 13-15",
    level: "standard",
    hazards: [
      { structure: "External and anterior jugular veins directly beneath", kind: "vessel" },
      { structure: "Supraclavicular and transverse cervical nerves", kind: "nerve" },
      { structure: "Marginal mandibular and cervical branches of the facial nerve near the jaw", kind: "nerve" },
      { structure: "Subclavian vessels behind the clavicle, if the needle goes deep", kind: "vessel" },
      { structure: "Pleura and apex of the lung just above the clavicle", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "platysma.trp1",
      label: "TrP1",
      kind: "central",
      structure: "platysma",
      u: 0.41,
      v: 0.15,
      depth: 0.5,
      location: {
        patient: "Low on the front and side of the neck, two fingers above the collarbone.",
        clinician: "Over the sternocleidomastoid, about 2 cm above the clavicle, in the skin fold.",
      },
      essential: [{ zone: "mandible", side: "same" }],
      spillover: [{ zone: "cheek", side: "same" }],
      rare: [{ zone: "sternum", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-59, 1474, 18] }, { mm: [-54, 1464, 38] }, { mm: [-46, 1456, 56] }, { mm: [-30, 1453, 78] }],
          radius: [9, 11, 10, 9],
        },
        {
          kind: "spillover",
          path: [{ mm: [-60, 1488, 36] }, { mm: [-62, 1500, 46] }],
          radius: [9, 11],
        },
        {
          kind: "rare",
          path: [
            { at: "jugular-notch", by: [-10, -10, 15] },
            { at: "sternal-angle", by: [-8, 4, 10] },
          ],
          radius: [14, 15],
        },
      ],
      text: {
        patient: "A light prickle runs along the edge of the jaw and up the cheek. Rarely the upper chest feels hot.",
        clinician:
          "Prickling over the body of the mandible and the cheek of the same side; a point just above the clavicle may send it across the upper front of the chest instead.",
      },
      confidence: "low",
      disagreement:
        "The prickle is a clinical observation without any controlled study; sensory change in the face calls for an examination of the trigeminal nerve first.",
      sources: [
        { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
        { citation: "sinno-thorne-2018", where: "course of the cervical branch" },
        { citation: "kreiner-2007", where: "what must be excluded" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 13, Cutaneous-I: facial muscles" },
    { citation: "donnelly-2019", where: "chapter on the facial muscles" },
    { citation: "sinno-thorne-2018", where: "one main cervical branch, to the medial edge of the muscle" },
    { citation: "kreiner-2007", where: "craniofacial pain of cardiac origin" },
  ],
};
