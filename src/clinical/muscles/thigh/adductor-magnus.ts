import type { Muscle } from "../../types";

export const adductorMagnus: Muscle = {
  id: "adductor-magnus",
  label: "Adductor magnus",
  latin: "Musculus adductor magnus",
  synonyms: [],
  region: "thigh",
  parts: ["adductor-magnus-adductor-part", "adductor-magnus-ischiocondylar-part", "adductor-minimus"],
  actions: {
    patient: "Pulls the thigh in and back. It is the large, deep mass of the inner thigh.",
    clinician:
      "Adducts the hip with all its fibres; the ischiocondylar part extends the hip like a hamstring, the upper fibres (adductor minimus) turn the thigh laterally. Strong extensor when rising from deep flexion.",
  },
  attachments: {
    origin: "Inferior pubic ramus, ramus of the ischium and the lower outer part of the ischial tuberosity",
    insertion:
      "Gluteal tuberosity, linea aspera and medial supracondylar line (adductor part); adductor tubercle of the femur (ischiocondylar part)",
  },
  innervation: {
    nerve: "Obturator nerve, posterior branch (adductor part); tibial part of the sciatic nerve (ischiocondylar part)",
    roots: "L2-L4 and L4-S1",
  },
  story: "The impostor of the pelvis: pain that feels as if it came from an organ inside.",
  feelsLike: {
    patient:
      "A deep ache in the groin and down the inner thigh. Or a vague pain inside the pelvis that is hard to place. It is hard to find a way to lay the leg at night.",
    clinician:
      "Either groin and anteromedial thigh pain, or diffuse deep pelvic pain that may centre on pubic bone, vagina, rectum or, less often, bladder; in some only during intercourse. Patients find it hard to put the limb to rest at night. Pelvic disease has to be excluded before the muscle is blamed.",
  },
  provokedBy: [
    "a slip on ice or a missed step with the legs apart",
    "getting out of a car one leg first",
    "skiing and riding",
    "long cycling on a hard saddle",
    "sitting on a hard edge",
  ],
  limits: ["opening the legs", "bending the hip with the knee straight", "finding rest for the leg at night"],
  mistakenFor: [
    "gynaecological, bladder, bowel or prostate disease (bleeding, fever, blood in urine or stool, retention: refer at once)",
    "cauda equina syndrome (numb saddle area, bladder or bowel change: emergency)",
    "pudendal or obturator neuropathy",
    "pelvic floor muscle pain",
    "proximal hamstring tendinopathy",
    "osteitis pubis or stress fracture of the pubic ramus",
    "hip joint disease",
  ],
  related: [
    "adductor-longus",
    "adductor-brevis",
    "gracilis",
    "pectineus",
    "semimembranosus",
    "semitendinosus",
    "levator-ani",
    "obturator-internus",
    "vastus-medialis",
  ],
  selfCare:
    "Lie on the side of the good leg with a thick pillow under the whole of the sore one, from knee to foot. Sit on a soft seat with a dip. Rock the bent knee gently out and in for a minute. New pain inside the pelvis should be looked at by a doctor first.",
  needling: {
    palpation:
      "Pincer grip of the posterior inner thigh behind gracilis, or flat palpation from behind, medial to the hamstrings and below the ischial tuberosity",
    position:
      "Supine with the hip turned out and bent, or side-lying on the sore side with the other leg in front; consent and draping for an intimate region",
    direction: "Between the grasping fingers, across the posterior inner thigh, away from the sciatic line",
    needle: "0.25-0.30 x 50-60",
    level: "standard",
    hazards: [
      { structure: "Femoral artery and vein in the adductor canal and at the hiatus", kind: "vessel" },
      { structure: "Sciatic nerve directly behind the muscle", kind: "nerve" },
      { structure: "Deep femoral artery and its perforating branches through the insertion", kind: "vessel" },
      {
        structure: "Posterior branch of the obturator nerve on the front face; saphenous nerve in the canal",
        kind: "nerve",
      },
    ],
  },
  triggerPoints: [
    {
      id: "adductor-magnus.trp1",
      label: "TrP1",
      kind: "central",
      structure: "adductor-magnus-adductor-part",
      u: 0.65,
      v: 0.9,
      depth: 0.3,
      location: {
        patient: "In the depth of the inner thigh, about a third of the way down.",
        clinician:
          "Middle of the adductor part, behind gracilis, between the upper and middle third of the medial thigh.",
      },
      essential: [
        { zone: "groin", side: "same" },
        { zone: "anteromedial-thigh", side: "same" },
      ],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-86, 864, 77] }, { mm: [-62, 844, 79] }, { mm: [-38, 826, 78] }],
          radius: [12, 15, 12],
        },
        {
          kind: "essential",
          path: [
            { mm: [-40, 732, 38] },
            { mm: [-37, 690, 43] },
            { mm: [-34, 630, 40] },
            { mm: [-32, 570, 30] },
            { mm: [-30, 510, 15] },
          ],
          radius: [13, 19, 21, 20, 14],
        },
      ],
      text: {
        patient: "Up to the groin crease and down the inner front of the thigh it aches, nearly as far as the knee.",
        clinician:
          "Upwards into the groin below the inguinal ligament and downwards over the anteromedial thigh almost to the knee. Needle the front half only with the femoral vessels located: the vasto-adductor membrane joins this muscle to vastus medialis over them.",
      },
      confidence: "high",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "heo-2024" },
        { citation: "van-campenhout-2011" },
      ],
    },
    {
      id: "adductor-magnus.trp2",
      label: "TrP2",
      kind: "central",
      structure: "adductor-magnus-ischiocondylar-part",
      u: 0.12,
      v: 0.5,
      depth: 0.5,
      location: {
        patient: "Very high on the inner back of the thigh, just in front of the sitting bone.",
        clinician: "Upper fibres close to the ischial tuberosity, in front of and medial to the hamstring origin.",
      },
      essential: [{ zone: "intrapelvic", side: "midline" }],
      spillover: [
        { zone: "vagina-penis", side: "midline" },
        { zone: "perineum", side: "midline" },
        { zone: "anal-region", side: "midline" },
      ],
      rare: [{ zone: "bladder-area", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "symphysis-top", by: [4, 40, 45] },
            { at: "symphysis-top", by: [9, 32, 45] },
          ],
          radius: [12, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "symphysis-bottom", by: [2, 8, 45] },
            { at: "symphysis-bottom", by: [10, 6, 45] },
          ],
          radius: [11, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "symphysis-bottom", by: [6, -36, -28] },
            { at: "symphysis-bottom", by: [6, -36, -46] },
            { at: "coccyx-tip", by: [0, -48, 20] },
          ],
          radius: [9, 9, 10],
        },
        { kind: "rare", path: [{ at: "symphysis-top", by: [6, 22, 45] }], radius: 12 },
      ],
      text: {
        patient:
          "A pain inside the pelvis that is hard to point to. Some feel it in front, some at the back passage, some only during sex.",
        clinician:
          "Diffuse internal pelvic pain, sometimes more exactly at the pubic bone, vagina or rectum and less often the bladder. No study of this referral was found. It is a diagnosis by exclusion, made together with an examination of the pelvic floor.",
      },
      needling: {
        palpation:
          "Flat palpation upwards and backwards against the ischial ramus, in front of the tuberosity and the hamstring origin",
        position:
          "Side-lying on the sore side, the upper leg in front on a pillow; consent, draping and the offer of a chaperone",
        direction:
          "Towards the ischial tuberosity and onto bone, away from the perineum and from the sciatic nerve on the outer side",
        needle: "0.25-0.30 x 50-60",
        level: "advanced",
        hazards: [
          { structure: "Sciatic nerve, lateral to the tuberosity", kind: "nerve" },
          { structure: "Pudendal nerve and vessels medial to the ischial ramus", kind: "nerve" },
          { structure: "Perineum, urethra and rectum, if the needle passes medial to the ramus", kind: "organ" },
        ],
      },
      confidence: "medium",
      disagreement:
        "By its place beside the tuberosity this is an attachment point, though the charts count it as central. Pain inside the pelvis is more often ascribed to pelvic floor and obturator internus.",
      sources: [
        { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
        { citation: "koziol-2024", where: "abstract: sciatic branches to this muscle" },
        { citation: "van-campenhout-2011" },
      ],
    },
  ],
  sources: [
    { citation: "travell-1992", where: "ch. 15, Adductor muscles" },
    { citation: "donnelly-2019", where: "chapter on the adductors" },
    { citation: "dommerholt-2018", where: "chapter on the hip and thigh muscles" },
    { citation: "van-campenhout-2011" },
    { citation: "anagnostopoulou-2009" },
    { citation: "koziol-2024" },
    { citation: "heo-2024" },
    { citation: "martin-2017" },
  ],
};
