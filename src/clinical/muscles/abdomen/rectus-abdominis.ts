import type { Muscle } from "../../types";

export const rectusAbdominis: Muscle = {
  id: "rectus-abdominis",
  label: "Rectus abdominis",
  latin: "Musculus rectus abdominis",
  synonyms: ["Six-pack muscle"],
  region: "abdomen",
  parts: ["rectus-abdominis-upper", "rectus-abdominis-middle", "rectus-abdominis-lower"],
  actions: {
    patient: "Curls the trunk forward, as in a sit-up, and holds the belly in.",
    clinician:
      "Flexion of the trunk, above all the lumbar spine; with the trunk fixed it tilts the pelvis back. Raises abdominal pressure for coughing, lifting, voiding and birth.",
  },
  attachments: {
    origin: "Pubic crest and the ligaments in front of the symphysis",
    insertion:
      "Costal cartilages 5-7 and the xiphoid process; three or so tendinous intersections bind it to the sheath",
  },
  innervation: { nerve: "Thoraco-abdominal (intercostal) nerves and subcostal nerve", roots: "T7-T12" },
  story: "A belly muscle that aches in the back: a band straight across, high up or low down.",
  feelsLike: {
    patient:
      "An ache across the whole back, as if you had a belt on. Or cramp, bloat and a sour stomach in front. Near the time of a period it can be worse. The sore spot in the belly wall hurts more when you lift your head.",
    clinician:
      "Bilateral, horizontal back pain shown with a sweep of the hand, or anterior pain with fullness, heartburn, nausea or cramp that copies visceral disease; dysmenorrhoea from the lower end. Tenderness that stays or grows when the wall is tensed (Carnett) speaks for the wall, not against disease within.",
  },
  provokedBy: [
    "a burst of sit-ups after a long break",
    "a cough that goes on for weeks",
    "straining on the toilet, or heavy lifts with the breath held",
    "a scar from an operation on the belly",
    "illness of the organs beneath, during and after",
    "sitting slumped all day",
  ],
  limits: ["sitting up from lying", "arching back to look up", "a deep cough or a laugh", "standing fully upright"],
  mistakenFor: [
    "acute abdomen (appendicitis, perforated ulcer, bowel obstruction, peritonitis): emergency",
    "heart attack felt in the pit of the stomach: emergency",
    "abdominal aortic aneurysm: emergency",
    "ectopic pregnancy, ovarian torsion: emergency; endometriosis, pelvic inflammatory disease",
    "gallstones, pancreatitis, ulcer, reflux, inflammatory or irritable bowel",
    "kidney stone, bladder infection, urinary retention",
    "rectus sheath haematoma (after a cough, under anticoagulants)",
    "hernia of the linea alba, navel or a scar",
    "entrapment of an anterior cutaneous nerve at the edge of the muscle (ACNES)",
    "slipping rib syndrome; thoracic radiculopathy, shingles",
  ],
  related: [
    "pyramidalis",
    "obliquus-externus-abdominis",
    "transversus-abdominis",
    "longissimus-thoracis",
    "multifidus-lumborum",
    "iliopsoas",
    "adductor-longus",
  ],
  selfCare:
    "Lie on your back over a low, soft cushion under the waist. Raise the arms past the head and let the belly swell as you breathe in. Stay for six slow breaths. Warmth on the belly soothes. See a doctor first if belly pain is new, strong or comes with fever, sickness or blood.",
  needling: {
    palpation:
      "Lift of the outer edge between thumb and fingers, or light flat palpation across the fibres; the patient raises the head so that the muscle can be told from what lies beneath",
    position: "Supine, knees bent, the belly wall lax",
    direction:
      "Shallow and almost parallel to the skin, from the outer edge toward the midline within the muscle that is held between the fingers, best under ultrasound; never at a right angle to the wall",
    needle: "0.20-0.25 x 25-30",
    level: "specialist",
    hazards: [
      { structure: "Peritoneum and bowel behind the muscle", kind: "organ" },
      { structure: "Superior and inferior epigastric arteries in the sheath", kind: "vessel" },
      { structure: "Liver and stomach (upper end)", kind: "organ" },
      { structure: "Pleura and pericardium (upper end)", kind: "lung" },
      { structure: "Bladder (lower end)", kind: "organ" },
      { structure: "Uterus in pregnancy", kind: "organ" },
    ],
  },
  triggerPoints: [
    {
      id: "rectus-abdominis.trp1",
      label: "TrP1",
      kind: "attachment",
      structure: "rectus-abdominis-upper",
      u: 0.8,
      v: 0.55,
      depth: 0.4,
      location: {
        patient: "At the top of the belly, just under the ribs beside the breastbone.",
        clinician: "Upper end, in the angle between the xiphoid process and the cartilage of ribs 6-7.",
      },
      essential: [{ zone: "thoracolumbar-band", side: "both" }],
      spillover: [{ zone: "epigastrium", side: "midline" }],
      rare: [
        { zone: "costal-margin", side: "same" },
        { zone: "heartburn-area", side: "midline" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-92, 1106, -88] },
            { mm: [-46, 1100, -88] },
            { mm: [0, 1098, -86] },
            { mm: [46, 1100, -88] },
            { mm: [92, 1106, -88] },
          ],
          radius: [14, 16, 15, 16, 14],
        },
        {
          kind: "spillover",
          path: [{ mm: [-10, 1144, 124] }, { mm: [0, 1112, 124] }],
          radius: [15, 14],
        },
        { kind: "rare", path: [{ mm: [-4, 1162, 125] }], radius: 12 },
        { kind: "rare", path: [{ mm: [-30, 1168, 124] }, { mm: [-66, 1136, 116] }], radius: 12 },
      ],
      text: {
        patient:
          "A band of ache goes right across the back below the shoulder blades, on both sides. In front you may feel full, sick or have a burn under the breastbone.",
        clinician:
          "Horizontal, bilateral band across the back at the thoracolumbar level; in front, epigastric fullness, heartburn or nausea. On the left it has been taken for cardiac pain. One-sided points give the two-sided band.",
      },
      needling: {
        palpation: "Flat palpation against the costal cartilage, on the rib rather than below it",
        position: "Supine, knees bent",
        direction:
          "By hand for most clinicians; where needled, shallow and along the surface onto the front of the cartilage, with the finger as a guard on the edge of the ribs",
        needle: "0.20-0.25 x 25",
        level: "specialist",
        hazards: [
          { structure: "Pleura and pericardium behind the cartilages", kind: "lung" },
          { structure: "Liver and stomach below the rib edge", kind: "organ" },
          { structure: "Superior epigastric artery", kind: "vessel" },
        ],
      },
      confidence: "high",
      disagreement:
        "The band across the back is the classical picture, drawn by the standard texts and repeated by later ones; no injection study has tested it.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "foley-davelaar-2021", where: "slipping rib, the main mimic at the rib edge" },
        { citation: "rajkannan-2019", where: "twelve patients, abdominal wall points" },
      ],
    },
    {
      id: "rectus-abdominis.trp2",
      label: "TrP2",
      kind: "central",
      structure: "rectus-abdominis-middle",
      u: 0.52,
      v: 0.88,
      depth: 0.4,
      location: {
        patient: "At the outer edge of the belly muscle, level with the navel.",
        clinician: "Lateral border beside the umbilicus, at the semilunar line.",
      },
      essential: [{ zone: "abdomen-local", side: "same" }],
      spillover: [{ zone: "lower-quadrant", side: "same" }],
      rare: [{ zone: "epigastrium", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-62, 1014, 104] }, { mm: [-52, 998, 106] }],
          radius: [19, 17],
        },
        {
          kind: "spillover",
          path: [{ mm: [-70, 980, 102] }, { mm: [-84, 946, 96] }],
          radius: [14, 19],
        },
        { kind: "rare", path: [{ mm: [-8, 1112, 124] }, { mm: [-2, 1136, 125] }], radius: 13 },
      ],
      text: {
        patient: "Cramps near the navel that come and go, so that you want to fold up. The belly may blow up.",
        clinician:
          "Cramping or colicky pain around the point, spreading loosely through the quadrant; the patient bends forward for ease. In infants the same region has been linked with colic, a claim that rests on old reports alone.",
      },
      confidence: "medium",
      disagreement:
        "The same place, the outer edge of the muscle, is where an anterior cutaneous nerve passes through. In a randomised trial lidocaine there relieved more patients than salt water (13 of 24 against 4 of 24), which its authors read as nerve entrapment and not as a muscle point.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "boelens-2013" },
        { citation: "nazareno-2005", where: "long-term result of injections of the wall" },
      ],
    },
    {
      id: "rectus-abdominis.trp3",
      label: "TrP3",
      kind: "central",
      structure: "rectus-abdominis-middle",
      u: 0.06,
      v: 0.9,
      depth: 0.4,
      location: {
        patient: "At the edge of the belly muscle, on a line from the navel to the front of the hip bone.",
        clinician: "Lateral border below the umbilicus, at the level of McBurney's point on the right.",
      },
      essential: [
        { zone: "lower-quadrant", side: "same" },
        { zone: "abdomen-local", side: "same" },
      ],
      spillover: [],
      rare: [
        { zone: "vagina-penis", side: "midline" },
        { zone: "costal-margin", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-52, 938, 106] }, { mm: [-74, 942, 100] }, { mm: [-94, 950, 90] }],
          radius: [18, 20, 15],
        },
        { kind: "rare", path: [{ mm: [-6, 802, 78] }], radius: 13 },
        { kind: "rare", path: [{ mm: [-96, 1094, 98] }, { mm: [-84, 1112, 108] }], radius: 12 },
      ],
      text: {
        patient:
          "A sharp pain low on one side of the belly. On the right it can feel just like a sore appendix, so a doctor has to look first.",
        clinician:
          "Reference in the lower quadrant around the point, on the right the exact image of appendicitis; occasionally to the penis or up to the same-side costal margin. Palpation of the wall never rules out appendicitis: fever, guarding, rising pain or raised inflammatory markers come first.",
      },
      confidence: "medium",
      disagreement:
        "In men with chronic pelvic pain, pressure on rectus abdominis reproduced pain in the penis in more than three quarters of those who had it; charts of the general population place the pain around the point.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "anderson-2009" },
        { citation: "suleiman-johnston-2001", where: "examination of the wall" },
      ],
    },
    {
      id: "rectus-abdominis.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "rectus-abdominis-lower",
      u: 0.25,
      v: 0.5,
      depth: 0.4,
      location: {
        patient: "Low on the belly, a few fingers above the pubic bone.",
        clinician: "Lower end, above the pubic crest and beside the linea alba.",
      },
      essential: [{ zone: "low-back-band", side: "both" }],
      spillover: [
        { zone: "sacroiliac", side: "both" },
        { zone: "suprapubic-midline", side: "midline" },
      ],
      rare: [{ zone: "vagina-penis", side: "midline" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { mm: [-84, 992, -64] },
            { mm: [-42, 988, -82] },
            { mm: [0, 986, -80] },
            { mm: [42, 988, -82] },
            { mm: [84, 992, -64] },
          ],
          radius: [16, 19, 18, 19, 16],
        },
        { kind: "spillover", path: [{ mm: [-42, 918, -101] }, { mm: [-42, 896, -102] }], radius: [11, 11] },
        { kind: "spillover", path: [{ mm: [42, 918, -101] }, { mm: [42, 896, -102] }], radius: [11, 11] },
        {
          kind: "spillover",
          path: [{ mm: [-22, 856, 92] }, { mm: [10, 852, 92] }],
          radius: [15, 13],
        },
        { kind: "rare", path: [{ mm: [-4, 804, 78] }], radius: 13 },
      ],
      text: {
        patient:
          "A wide ache low in the back, from hip to hip, and down to the base of the spine. In front there may be a cramp like a period.",
        clinician:
          "Bilateral band across the low back, spreading to both sacroiliac regions, with suprapubic pain; in women dysmenorrhoea is made worse. Bladder urgency is described. Rule out disease of the pelvis first.",
      },
      needling: {
        palpation: "Flat palpation toward the pubic crest, bladder empty",
        position: "Supine, knees bent, bladder emptied",
        direction: "Shallow, down and toward the pubic bone, along the muscle; never straight in",
        needle: "0.20-0.25 x 25-30",
        level: "specialist",
        hazards: [
          { structure: "Bladder, and the uterus in pregnancy", kind: "organ" },
          { structure: "Peritoneum and bowel; no posterior sheath below the arcuate line", kind: "organ" },
          { structure: "Inferior epigastric artery and vein", kind: "vessel" },
          { structure: "Spermatic cord or round ligament at the outer side", kind: "other" },
        ],
      },
      confidence: "high",
      disagreement:
        "A trial in primary dysmenorrhoea found less pain and fewer tablets for two months after one session on rectus abdominis points than after sham or stretching alone, but no change in quality of life; the uncontrolled series reports far larger effects.",
      sources: [
        { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
        { citation: "anderson-2009", where: "penile pain brought on from rectus abdominis" },
        { citation: "gaubeca-gilarranz-2018" },
        { citation: "huang-liu-2014" },
        { citation: "serrano-imedio-2022", where: "points in women with and without dysmenorrhoea" },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 49, Abdominal muscles" },
    { citation: "donnelly-2019", where: "chapter on the abdominal muscles" },
    { citation: "dommerholt-2018", where: "chapters on the trunk and pelvic muscles" },
    { citation: "gaubeca-gilarranz-2018" },
    { citation: "anderson-2009" },
    { citation: "boelens-2013" },
    { citation: "rajkannan-2019" },
    { citation: "slocumb-1984", where: "abdominal wall component of pelvic pain" },
    { citation: "joy-2017", where: "inferior epigastric artery about 4.5 cm from the midline" },
  ],
};
