import type { Muscle, Needling } from "../../types";

/** Middle and lower fibres lie flat on the ribs: another palpation and another danger than the upper border. */
const flatOverTheRibs: Needling = {
  palpation:
    "Flat across the fibres against a rib or the shoulder blade; where the skin and muscle are loose enough, the band is lifted in a pincer instead.",
  position:
    "Prone with a small support under the front of the shoulder, or side-lying with the treated side up; the shoulder blade lies relaxed.",
  direction:
    "Shallow and tangential to the chest wall, or onto a rib whose upper and lower spaces are both covered by the fingers; never into a rib space and never perpendicular where no bone is felt.",
  needle: "0.25-0.30 x 25-40",
  level: "advanced",
  hazards: [
    { structure: "pleura and lung beneath the rib spaces", kind: "lung" },
    { structure: "spinal cord and dura when angled towards the midline between the laminae", kind: "cord" },
    { structure: "dorsal scapular artery and nerve along the medial border of the scapula", kind: "vessel" },
    { structure: "accessory nerve on the deep surface of the muscle", kind: "nerve" },
  ],
};

export const trapezius: Muscle = {
  id: "trapezius",
  label: "Trapezius",
  latin: "Musculus trapezius",
  synonyms: ["Traps", "Cucullaris"],
  region: "shoulder-girdle",
  parts: ["trapezius-descending", "trapezius-transverse", "trapezius-ascending"],
  actions: {
    patient: "Lifts, steadies and turns the shoulder blade, and holds the head up while you look down.",
    clinician:
      "Upper part: draws the outer end of the clavicle up and back, turns the glenoid upwards with serratus anterior; with the shoulder fixed it side-bends the neck to the same side and turns the face away; both sides extend the neck. Middle part: retracts the scapula and keeps its axis of rotation. Lower part: depresses the scapula and assists its upward rotation and posterior tilt.",
  },
  attachments: {
    origin:
      "Medial third of the superior nuchal line, external occipital protuberance, nuchal ligament, spinous processes C7-T12 and their supraspinous ligaments",
    insertion:
      "Upper part: lateral third of the clavicle. Middle part: acromion and upper lip of the scapular spine. Lower part: medial end of the scapular spine, by an aponeurosis that glides over its root",
  },
  innervation: {
    nerve: "Accessory nerve (XI); trapezius branches of the cervical plexus, whose motor share varies between people",
    roots: "Spinal root C1-C5; cervical plexus C3-C4, at times C2",
  },
  story: "The coat-hanger muscle: your shoulder blades hang from it all day.",
  feelsLike: {
    patient:
      "A tight, heavy neck and shoulder, often with an ache that climbs behind the ear to the temple. The lower part can burn between the shoulder blades.",
    clinician:
      "Upper part: posterolateral neck ache and ipsilateral temporal headache of tension type. Middle and lower parts: burning interscapular or medial-border pain, upper neck ache and tenderness over the suprascapular region. Active points of the upper part reproduced the usual headache in nearly half of a small series with chronic tension-type headache.",
  },
  provokedBy: [
    "working with the shoulders held up or the arms unsupported",
    "telephone between ear and shoulder",
    "heavy bag, rucksack or tight strap over the shoulder",
    "long reading or screen work with the head forward",
    "cold draught or stress with raised shoulders",
    "rounded shoulders with tight chest muscles (middle and lower part)",
    "whiplash or a sudden pull on the arm",
  ],
  limits: [
    "bending the neck to the other side",
    "turning the face to the same side at the end of the movement",
    "reaching far across the chest (middle and lower part)",
    "lifting the arm when the lower part does not steady the blade",
  ],
  mistakenFor: [
    "tension-type or cervicogenic headache",
    "migraine at the temple",
    "occipital neuralgia",
    "cervical facet joint pain or C3-C4 radiculopathy",
    "jaw joint pain",
    "giant cell arteritis when a temple headache is new over the age of 50: refer",
    "acromioclavicular joint pain",
  ],
  related: [
    "levator-scapulae",
    "sternocleidomastoid",
    "temporalis",
    "masseter",
    "splenius-capitis",
    "semispinalis-capitis",
    "supraspinatus",
    "rhomboideus-major",
    "pectoralis-major",
    "pectoralis-minor",
  ],
  selfCare:
    "Rest your forearms while you sit and let the shoulders drop. A few times a day tilt the head gently away and down, without pulling, and breathe out for three slow breaths. Warmth over the shoulder helps many people. Between times, move: roll the shoulders and squeeze the blades softly together.",
  needling: {
    palpation:
      "Upper part: pincer. The free border is lifted away from the supraspinatus and the chest between thumb and fingers and the band is rolled through them.",
    position:
      "Prone or side-lying with the treated side up, arm relaxed; supine with the shoulder slack for the front fibres.",
    direction:
      "Within the lifted fold from front to back or back to front, towards the clinician's own finger; never downwards or inwards to the chest.",
    needle: "0.25-0.30 x 30-40",
    level: "standard",
    hazards: [
      { structure: "apex of the lung and cervical pleura below the upper border", kind: "lung" },
      { structure: "accessory nerve on the deep surface", kind: "nerve" },
      { structure: "supraclavicular nerves at the front border", kind: "nerve" },
      { structure: "superficial branch of the transverse cervical artery", kind: "vessel" },
    ],
  },
  triggerPoints: [
    {
      id: "trapezius.trp1",
      label: "TrP1",
      kind: "central",
      structure: "trapezius-descending",
      u: 0.6,
      v: 0.08,
      depth: 0.5,
      location: {
        patient: "On the front edge of the muscle between neck and shoulder, about half way.",
        clinician:
          "Middle of the anterior border, in the most vertical fibres, which run to the lateral third of the clavicle.",
      },
      essential: [
        { zone: "posterolateral-neck", side: "same" },
        { zone: "mastoid", side: "same" },
        { zone: "temple", side: "same" },
        { zone: "angle-of-jaw", side: "same" },
      ],
      spillover: [
        { zone: "side-of-head", side: "same" },
        { zone: "behind-eye", side: "same" },
      ],
      rare: [
        { zone: "occiput", side: "midline" },
        { zone: "lower-molars", side: "same" },
      ],
      // The question mark of the charts: up the side of the nape, over the ear, down to the temple; the jaw stands apart.
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "C7-transverse-tip", by: [-30, 4, -30] },
            { at: "C5-transverse-tip", by: [-32, 0, -32] },
            { at: "C2-transverse-tip", by: [-32, 0, -30] },
            { at: "mastoid-tip", by: [-16, 4, -14] },
            { at: "mastoid-back", by: [-6, -6, 8] },
          ],
          radius: [13, 14, 13, 11, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "mastoid-back", by: [-6, -2, 6] },
            { at: "temporal-line-6", by: [-6, -18, -4] },
            { at: "temporal-line-4", by: [-10, -22, -6] },
            { at: "temporal-line-3", by: [-12, -22, -20] },
          ],
          radius: [10, 12, 12, 12],
        },
        {
          kind: "essential",
          path: [
            { at: "temporal-line-3", by: [-12, -22, -20] },
            { at: "frontozygomatic-suture", by: [-10, 8, -14] },
          ],
          radius: [16, 13],
        },
        { kind: "essential", path: [{ at: "gonion", by: [-14, 2, 3] }], radius: 14 },
        {
          kind: "spillover",
          path: [
            { at: "orbit-centre", by: [-5, -2, 16] },
            { at: "orbit-centre", by: [2, -2, 20] },
          ],
          radius: 10,
        },
        {
          kind: "rare",
          path: [
            { at: "mastoid-back", by: [0, 6, -4] },
            { at: "superior-nuchal-line-42", by: [-8, 24, -6] },
            { at: "superior-nuchal-line-30", by: [-2, 30, -6] },
          ],
          radius: [12, 16, 19],
        },
        { kind: "rare", path: [{ at: "mental-foramen", by: [-19, 4, -19] }], radius: 9 },
      ],
      text: {
        patient:
          "The ache climbs the back and side of the neck to behind the ear, and can arch over the ear to the temple, like a question mark. Some people also feel the corner of the jaw.",
        clinician:
          "Ipsilateral posterolateral neck to the mastoid process; when intense it arches over the ear to centre on the temple and the back of the orbit, with a separate area at the angle of the jaw. Occasional spread to the occiput; seldom the lower molars. In a controlled series (20 patients, 20 controls) neck referral appeared in both groups and temple referral only in patients with chronic tension-type headache.",
      },
      confidence: "high",
      disagreement:
        "Classical charts draw the temple as part of the main pattern; in the controlled study it was reached in most headache patients and in none of the healthy people, so it may depend on sensitisation.",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        { citation: "donnelly-2019", where: "trapezius" },
        { citation: "fernandez-de-las-penas-2007-trapezius" },
        { citation: "fernandez-de-las-penas-2011" },
      ],
    },
    {
      id: "trapezius.trp2",
      label: "TrP2",
      kind: "central",
      structure: "trapezius-descending",
      u: 0.72,
      v: 0.72,
      depth: 0.5,
      location: {
        patient: "On top of the shoulder, a little behind and outside the first point.",
        clinician:
          "Behind and lateral to TrP1 in the nearly horizontal upper fibres, near the midpoint between the C7 spine and the acromial angle.",
      },
      essential: [
        { zone: "posterior-neck", side: "same" },
        { zone: "mastoid", side: "same" },
      ],
      spillover: [
        { zone: "posterolateral-neck", side: "same" },
        { zone: "suboccipital", side: "same" },
      ],
      rare: [
        { zone: "occiput", side: "midline" },
        { zone: "side-of-head", side: "same" },
      ],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "C7-spinous-tip", by: [-22, 8, -15] },
            { at: "C5-spinous-tip", by: [-20, 0, -30] },
            { at: "C2-spinous-tip", by: [-26, 8, -28] },
            { at: "superior-nuchal-line-42", by: [-8, -22, -2] },
            { at: "mastoid-back", by: [-6, -6, 6] },
          ],
          radius: [14, 15, 14, 11, 11],
        },
        {
          kind: "spillover",
          path: [
            { at: "C5-transverse-tip", by: [-28, 0, -36] },
            { at: "C2-transverse-tip", by: [-28, 0, -34] },
          ],
          radius: 13,
        },
        {
          kind: "spillover",
          path: [
            { at: "superior-nuchal-line-30", by: [0, -18, -2] },
            { at: "superior-nuchal-line-30", by: [0, -4, -4] },
          ],
          radius: [13, 12],
        },
        {
          kind: "rare",
          path: [
            { at: "superior-nuchal-line-30", by: [-2, 14, -6] },
            { at: "superior-nuchal-line-30", by: [-4, 34, -6] },
          ],
          radius: [20, 22],
        },
        {
          kind: "rare",
          path: [
            { at: "mastoid-back", by: [-6, 14, 6] },
            { at: "temporal-line-6", by: [-6, -18, 0] },
            { at: "temporal-line-4", by: [-10, -26, -6] },
          ],
          radius: [9, 10, 10],
        },
      ],
      text: {
        patient:
          "The ache climbs the back of the neck and ends behind the ear. It lies further back than that of the first point.",
        clinician:
          "Lies just behind the neck pattern of TrP1 and merges with it behind the ear; may reach the occiput. Surface EMG places the innervation zone of the upper part about half way between C7 and the acromial angle, with palpated points about a centimetre away from it.",
      },
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        { citation: "barbero-2013" },
        { citation: "akamatsu-2015" },
      ],
    },
    {
      id: "trapezius.trp3",
      label: "TrP3",
      kind: "central",
      structure: "trapezius-ascending",
      u: 0.61,
      v: 0.88,
      depth: 0.3,
      location: {
        patient: "Beside the lower part of the shoulder blade, on its inner edge.",
        clinician:
          "Near the lateral border of the lower fibres where they cross the medial border of the scapula, a few centimetres above its inferior angle.",
      },
      essential: [
        { zone: "posterior-neck", side: "same" },
        { zone: "suprascapular", side: "same" },
        { zone: "acromion", side: "same" },
      ],
      spillover: [
        { zone: "mastoid", side: "same" },
        { zone: "suboccipital", side: "same" },
      ],
      rare: [{ zone: "interscapular-c7-t3", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "C5-spinous-tip", by: [-20, 0, -30] },
            { at: "C2-spinous-tip", by: [-20, 8, -30] },
          ],
          radius: [16, 17],
        },
        {
          kind: "essential",
          path: [
            { at: "scapula-superior-angle", by: [0, 20, -8] },
            { at: "suprascapular-notch", by: [0, 30, -25] },
            { at: "clavicle-acromial-end", by: [12, 12, -22] },
          ],
          radius: [17, 18, 16],
        },
        {
          kind: "essential",
          path: [
            { at: "acromion-tip", by: [0, 10, 0] },
            { at: "acromion-lateral", by: [0, 8, 0] },
            { at: "acromial-angle", by: [0, 8, 0] },
          ],
          radius: 16,
        },
        {
          kind: "spillover",
          path: [
            { at: "mastoid-back", by: [-6, -6, 8] },
            { at: "mastoid-tip", by: [-16, 4, -14] },
          ],
          radius: 11,
        },
        {
          kind: "spillover",
          path: [
            { at: "superior-nuchal-line-15", by: [0, -22, 0] },
            { at: "superior-nuchal-line-42", by: [-4, -20, -4] },
          ],
          radius: 12,
        },
        {
          kind: "rare",
          path: [
            { at: "C7-spinous-tip", by: [-26, -10, -15] },
            { at: "T3-spinous-tip", by: [-27, 4, -15] },
          ],
          radius: 14,
        },
      ],
      text: {
        patient:
          "You feel it far above the point. The upper neck aches, and the top of the shoulder is sore out to its tip.",
        clinician:
          "High cervical paraspinal area and the neighbouring mastoid, the acromion, and a deep ache with diffuse tenderness over the suprascapular region. Easily missed, because the pain lies far above the point; it is described as keeping points of the upper part going. In one randomised trial (n = 72, students with neck pain) needling at the point did better at one month than needling elsewhere in the same muscle.",
      },
      needling: flatOverTheRibs,
      confidence: "high",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        { citation: "donnelly-2019", where: "trapezius" },
        { citation: "pecos-martin-2015" },
      ],
    },
    {
      id: "trapezius.trp4",
      label: "TrP4",
      kind: "attachment",
      structure: "trapezius-ascending",
      u: 0.79,
      v: 0.52,
      depth: 0.5,
      location: {
        patient: "At the inner end of the ridge of the shoulder blade.",
        clinician: "Lateral attachment of the lower fibres, just below and at the medial end of the scapular spine.",
      },
      essential: [{ zone: "medial-scapular-border", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "scapula-spine-root", by: [0, 10, -15] },
            { at: "scapula-spine-root", by: [-4, -50, -12] },
            { at: "scapula-inferior-angle", by: [14, 16, -15] },
          ],
          radius: [11, 12, 10],
        },
      ],
      text: {
        patient: "A steady burning down the inner edge of the shoulder blade.",
        clinician:
          "Steady burning pain downwards along the medial border of the scapula and just medial to it. An attachment point: tenderness here often eases with the central point of the same band.",
      },
      needling: {
        palpation: "Flat on the medial end of the scapular spine, rolling the band on bone.",
        position: "Prone, arm by the side or hanging a little over the edge of the couch.",
        direction:
          "Shallow, from medial below to lateral above, onto the bone of the scapular spine; not medial to the scapula, where only ribs and their spaces lie below.",
        needle: "0.25-0.30 x 25-40",
        level: "standard",
        hazards: [
          { structure: "pleura and lung medial to the border of the scapula", kind: "lung" },
          { structure: "dorsal scapular artery and nerve along the medial border", kind: "vessel" },
        ],
      },
      confidence: "medium",
      disagreement: "Neuropathy of the dorsal scapular nerve is a reported cause of pain along the same border.",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        {
          citation: "muir-2017",
          where: "neuropathy of the dorsal scapular nerve as another source of pain beside the scapula",
        },
        { citation: "cushman-2021", where: "how well ribs are found by touch about the scapula" },
        {
          citation: "yi-2021-trapezius",
          where: "abstract: inferior region, nerve endings densest at 1/5-2/5 of the width and 5/10-7/10 of the height",
        },
      ],
    },
    {
      id: "trapezius.trp5",
      label: "TrP5",
      kind: "central",
      structure: "trapezius-transverse",
      u: 0.4,
      v: 0.68,
      depth: 0.5,
      location: {
        patient: "Between spine and shoulder blade, near the upper inner corner of the blade.",
        clinician:
          "Middle fibres, about 1 cm medial to the attachment of levator scapulae on the superior angle and the medial border below it.",
      },
      essential: [{ zone: "interscapular-c7-t3", side: "same" }],
      spillover: [],
      rare: [{ zone: "medial-scapular-border", side: "same" }],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "C7-spinous-tip", by: [-26, -10, -15] },
            { at: "T3-spinous-tip", by: [-27, 4, -15] },
          ],
          radius: [17, 14],
        },
        {
          kind: "rare",
          path: [
            { at: "scapula-superior-angle", by: [6, 2, -20] },
            { at: "scapula-spine-root", by: [0, 0, -15] },
            { at: "scapula-spine-root", by: [-8, -58, -12] },
          ],
          radius: [9, 9, 9],
        },
      ],
      text: {
        patient: "A burning feeling near the surface between the shoulder blade and the spine.",
        clinician: "Superficial burning pain medial to the point, between it and the spinous processes C7-T3.",
      },
      needling: flatOverTheRibs,
      confidence: "medium",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        { citation: "akamatsu-2015" },
        { citation: "mintken-2025", where: "safety" },
        { citation: "mitchell-2019", where: "safety" },
      ],
    },
    {
      id: "trapezius.trp6",
      label: "TrP6",
      kind: "attachment",
      structure: "trapezius-transverse",
      u: 0.95,
      v: 0.35,
      depth: 0.5,
      location: {
        patient: "At the outer end, close to the point of the shoulder.",
        clinician: "Lateral end of the middle fibres at the muscle-tendon junction near the acromion.",
      },
      essential: [{ zone: "acromion", side: "same" }],
      spillover: [{ zone: "suprascapular", side: "same" }],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [
            { at: "acromion-tip", by: [0, 10, 0] },
            { at: "acromion-lateral", by: [0, 8, 0] },
            { at: "acromial-angle", by: [0, 8, 0] },
          ],
          radius: 16,
        },
        {
          kind: "spillover",
          path: [
            { at: "suprascapular-notch", by: [0, 30, -25] },
            { at: "clavicle-acromial-end", by: [12, 12, -22] },
          ],
          radius: 15,
        },
      ],
      text: {
        patient: "An ache on the point of the shoulder; a strap or a heavy coat can feel unpleasant there.",
        clinician: "Aching and tenderness at the acromion and the top of the shoulder.",
      },
      needling: {
        palpation: "Flat on the acromion and the outer scapular spine.",
        position: "Prone or side-lying with the treated side up.",
        direction:
          "Shallow, from medial to lateral, tangential towards the bone of the acromion or the scapular spine; not forwards and downwards over the supraspinous fossa.",
        needle: "0.25-0.30 x 25-30",
        level: "standard",
        hazards: [
          { structure: "pleura and lung if directed medially or forwards over the fossa", kind: "lung" },
          { structure: "acromioclavicular joint", kind: "joint" },
        ],
      },
      confidence: "medium",
      disagreement:
        "Irritation of the acromioclavicular joint gives pain in the same place: the joint is examined before the tenderness is put down to the muscle.",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        {
          citation: "gerber-1998",
          where: "pain from the acromioclavicular joint lies over the joint and towards the trapezius",
        },
        {
          citation: "yi-2021-trapezius",
          where: "abstract: middle region, nerve endings densest at 1/5-3/5 of the width and 4/10-5/10 of the height",
        },
      ],
    },
    {
      id: "trapezius.trp7",
      label: "TrP7",
      kind: "central",
      structure: "trapezius-transverse",
      u: 0.5,
      v: 0.15,
      depth: 0.15,
      location: {
        patient: "Near the surface, above the upper inner corner of the shoulder blade. Not everyone has it.",
        clinician:
          "Inconstant; superficial fibres of the upper middle part above the superior angle, found by stroking or light pinching of the skin and surface fibres.",
      },
      essential: [{ zone: "upper-pilomotor-arm", side: "same" }],
      spillover: [],
      rare: [],
      strokes: [
        {
          kind: "essential",
          path: [{ mm: [-224, 1238, -38] }, { mm: [-228, 1200, -38] }, { mm: [-230, 1164, -38] }],
          radius: [10, 13, 10],
        },
      ],
      text: {
        patient: "Not pain but goose-flesh: a shiver over the outer side of the arm on the same side.",
        clinician:
          "Pilomotor response over the lateral aspect of the ipsilateral arm, occasionally also the thigh; described from clinical observation only.",
      },
      needling: flatOverTheRibs,
      confidence: "low",
      disagreement:
        "The point is described by Travell and Simons; no controlled study of its pilomotor response was found, and its site in the surface fibres varies. That a painful stimulus of a latent point can change autonomic activity in the skin was shown in another muscle, by skin blood flow.",
      sources: [
        { citation: "simons-1999", where: "ch. 6, trapezius" },
        {
          citation: "zhang-2009",
          where:
            "another muscle (brachioradialis), n = 15: skin blood flow after a painful stimulus of a latent point; gooseflesh was not studied",
        },
        {
          citation: "yi-2021-trapezius",
          where: "abstract: middle region, nerve endings densest at 1/5-3/5 of the width and 4/10-5/10 of the height",
        },
      ],
    },
  ],
  sources: [
    { citation: "simons-1999", where: "ch. 6, trapezius" },
    { citation: "donnelly-2019", where: "trapezius" },
    { citation: "dommerholt-2018" },
    { citation: "kierner-2001", where: "innervation" },
    { citation: "pu-2008", where: "innervation" },
    { citation: "fernandez-de-las-penas-2006", where: "headache" },
    { citation: "fernandez-de-las-penas-2007-neck", where: "neck pain" },
    { citation: "fernandez-de-las-penas-2007-trapezius", where: "headache" },
    { citation: "ribeiro-2018", where: "prevalence" },
    { citation: "kearns-2022", where: "depth of the pleura" },
    { citation: "patel-2019", where: "pneumothorax" },
    { citation: "mintken-2025", where: "pneumothorax" },
  ],
};
