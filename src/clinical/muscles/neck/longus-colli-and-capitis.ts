import type { Muscle } from "../../types";

export const longusColliAndCapitis: Muscle = {
  id: "longus-colli-and-capitis",
  label: "Longus colli and longus capitis",
  latin: "Musculi longus colli et longus capitis",
  synonyms: ["Deep neck flexors", "Prevertebral muscles"],
  region: "neck",
  parts: ["longus-colli", "longus-capitis"],
  actions: {
    patient: "Nods the head and keeps the front of the neck bones steady.",
    clinician:
      "Longus capitis flexes the head on the atlas; longus colli flexes the neck and flattens the lordosis, with a little side-bending and rotation. Both steady the cervical segments from in front.",
  },
  attachments: {
    origin:
      "Longus colli: bodies of C5-T3 and anterior tubercles of C3-C5. Longus capitis: anterior tubercles of C3-C6",
    insertion:
      "Longus colli: anterior tubercle of the atlas, bodies of C2-C4, anterior tubercles of C5-C6. Longus capitis: basilar part of the occipital bone",
  },
  innervation: { nerve: "Ventral rami of the cervical nerves", roots: "C1-C3 (longus capitis), C2-C6 (longus colli)" },
  story: "A hidden muscle behind the throat that nods the head, often sore after a whiplash.",
  feelsLike: {
    patient:
      "A deep ache in the front of the neck, like a sore throat that is not one. To swallow or to lift the head from the pillow may hurt. The neck feels weak.",
    clinician:
      "Deep anterior neck ache on one side of the larynx, discomfort on swallowing, and a head that is hard to lift from supine. The deep flexors are often weak in neck pain, and the superficial flexors work in their place.",
  },
  provokedBy: [
    "a whiplash, above all from behind",
    "long work with the chin poked forward",
    "sitting up straight from lying again and again",
    "a long cough or much retching",
  ],
  limits: ["lifting the head from the pillow", "looking far up", "swallowing, at times"],
  mistakenFor: [
    "carotid or vertebral artery dissection: new neck pain with headache, a drooping lid, dizziness or trouble speaking is an emergency",
    "retropharyngeal abscess or meningitis when fever, drooling or a stiff neck are present: emergency",
    "angina, when ache in throat and neck comes with exertion: exclude first",
    "calcific tendinitis of longus colli: sudden neck pain, stiffness and painful swallowing over days",
    "fracture or ligament injury after trauma",
    "thyroiditis, lymph node disease or disease of throat and gullet",
    "points in sternocleidomastoid or digastric",
  ],
  related: ["sternocleidomastoid", "scalenus-anterior", "digastric", "semispinalis-cervicis", "multifidus-cervicis"],
  selfCare:
    "Lie on your back with a thin pillow. Nod as if you say a small yes, hold for three calm breaths, then let go; ten times. The front of the neck should stay soft. Do not press on the throat. See a doctor if it is hard to swallow or you have a fever.",
  needling: {
    palpation:
      "Gentle flat palpation against the vertebral bodies after larynx and trachea have been moved a little to the other side and the carotid pulse has been found and left outwards; stop at any dizziness",
    position: "Supine, head supported and slightly turned to the same side",
    direction: "Not needled in routine practice; treated by exercise and gentle hand techniques",
    needle: "none by convention",
    level: "not-usually-needled",
    hazards: [
      { structure: "Carotid sheath: common carotid artery and internal jugular vein", kind: "vessel" },
      { structure: "Vertebral artery outside and behind the muscle", kind: "vessel" },
      { structure: "Vagus, recurrent laryngeal nerves and sympathetic trunk", kind: "nerve" },
      { structure: "Oesophagus, trachea, pharynx and thyroid gland", kind: "organ" },
      { structure: "Pleural dome beside the lowest part of longus colli", kind: "lung" },
    ],
  },
  triggerPoints: [
    {
      id: "longus-colli-and-capitis.trp1",
      label: "TrP1",
      kind: "central",
      structure: "longus-colli",
      u: 0.55,
      v: 0.669,
      depth: 0.334,
      location: {
        patient: "Deep in the front of the neck, beside the voice box, right on the spine.",
        clinician:
          "In longus colli on the front of the bodies of C5-C6, behind and beside the larynx, inside the carotid sheath.",
      },
      essential: [{ zone: "front-of-neck", side: "same" }],
      spillover: [{ zone: "throat", side: "midline" }],
      rare: [{ zone: "ear-deep", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "hyoid-greater-horn-tip", by: [2, -18, 34] },
            { at: "C5-body-centre", by: [-22, -6, 52] },
            { at: "jugular-notch", by: [-24, 36, 5] },
          ],
          radius: [12, 14, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "hyoid-body-front", by: [-2, -30, 12] },
            { at: "hyoid-body-front", by: [-2, -44, 12] },
          ],
          radius: 8,
        },
        { kind: "rare", path: [{ at: "porion", by: [-22, 2, -10] }], radius: 11 },
      ],
      text: {
        patient: "A deep ache beside the voice box, as if the throat were sore on one side.",
        clinician:
          "Deep in the front of the neck beside the larynx, at times with a lump or soreness on swallowing; some therapists add an ache deep in the ear. No pain studies of this muscle were found.",
      },
      confidence: "low",
      disagreement:
        "The classical manual of 1999 gives no established field for these muscles; what is taught rests on single therapists. Pain behind the throat with fever or trouble swallowing is better explained by calcific tendinitis or infection until shown otherwise.",
      sources: [
        { citation: "donnelly-2019", where: "chapter on the anterior neck muscles" },
        { citation: "shawky-2017", where: "neck pain, stiffness and swallowing complaints of longus colli tendinitis" },
        { citation: "oh-2016-retropharyngeal", where: "taken for myofascial neck pain at first" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 12, digastric and other anterior neck muscles" },
    { citation: "donnelly-2019", where: "chapter on the anterior neck muscles" },
    { citation: "shawky-2017" },
    { citation: "oh-2016-retropharyngeal" },
    { citation: "rushton-2023", where: "vascular causes of neck pain and headache" },
  ],
};
