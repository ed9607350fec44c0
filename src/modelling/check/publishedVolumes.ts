/**
 * Published volumes of muscles, to check authored ones against: shares of a region's muscle, for a single build scales all
 * of them alike. Each series was chosen, and its figures written down, before it was compared with the model.
 */

/** A human series: what each muscle has of the total of those listed, any unit. */
export interface VolumeSeries {
  readonly id: string;
  /** Author, year, title, journal. */
  readonly citation: string;
  /** How far the source was read: "unread" where its figures come from elsewhere. */
  readonly checked: "full" | "record" | "unread";
  readonly note: string;
  /** Structures of the model that make up each entry, and its published volume or share. */
  readonly muscles: readonly { readonly structures: readonly string[]; readonly volume: number }[];
}

const one = (structure: string, volume: number) => ({ structures: [structure], volume });

export const VOLUME_SERIES: readonly VolumeSeries[] = [
  {
    id: "lower-limb",
    citation:
      "Handsfield GG, Meyer CH, Hart JM, Abel MF, Blemker SS. Relationships of 35 lower limb muscles to height and body " +
      "mass quantified using MRI. Journal of Biomechanics 2014;47:631-638.",
    checked: "unread",
    note: "Percent of the muscle volume of the lower limb, 24 adults, as repeated in later work; the article was not read.",
    muscles: [
      one("gluteus-maximus", 11.93),
      {
        structures: ["adductor-magnus-adductor-part", "adductor-magnus-ischiocondylar-part", "adductor-minimus"],
        volume: 7.86,
      },
      one("gluteus-medius", 4.54),
      one("psoas-major", 3.8),
      one("iliacus", 2.48),
      one("sartorius", 2.29),
      one("adductor-longus", 2.26),
      { structures: ["gluteus-minimus-anterior", "gluteus-minimus-posterior"], volume: 1.47 },
      one("adductor-brevis", 1.47),
      one("gracilis", 1.46),
      one("tensor-fasciae-latae", 0.89),
      one("piriformis", 0.61),
      one("vastus-lateralis", 11.66),
      one("vastus-medialis", 6.06),
      one("vastus-intermedius", 3.84),
      one("rectus-femoris", 3.79),
      one("semimembranosus", 3.46),
      one("biceps-femoris-long-head", 2.92),
      one("semitendinosus", 2.6),
      one("biceps-femoris-short-head", 1.4),
      one("soleus", 6.21),
      one("gastrocnemius-medial-head", 3.62),
      one("gastrocnemius-lateral-head", 2.11),
      one("tibialis-anterior", 1.91),
      { structures: ["fibularis-longus", "fibularis-brevis"], volume: 1.83 },
      one("tibialis-posterior", 1.49),
      { structures: ["extensor-digitorum-longus", "extensor-hallucis-longus"], volume: 1.44 },
      one("flexor-hallucis-longus", 1.09),
      one("flexor-digitorum-longus", 0.43),
    ],
  },
  {
    id: "upper-limb",
    citation:
      "Holzbaur KRS, Murray WM, Gold GE, Delp SL. Upper limb muscle volumes in adult subjects. Journal of Biomechanics " +
      "2007;40:742-749.",
    checked: "record",
    note: "Mean volumes (cm3) of 10 young adults by MRI. The abstract was read; the single volumes are cited from general knowledge.",
    muscles: [
      { structures: ["deltoid-clavicular", "deltoid-acromial", "deltoid-spinal"], volume: 380.5 },
      one("latissimus-dorsi", 262.2),
      {
        structures: ["pectoralis-major-clavicular", "pectoralis-major-sternocostal", "pectoralis-major-abdominal"],
        volume: 290,
      },
      one("subscapularis", 164.5),
      one("infraspinatus", 118.6),
      one("supraspinatus", 50.2),
      one("teres-major", 32.7),
      one("teres-minor", 28),
      one("coracobrachialis", 25.2),
      {
        structures: ["triceps-brachii-long-head", "triceps-brachii-lateral-head", "triceps-brachii-medial-head"],
        volume: 372.1,
      },
      { structures: ["biceps-brachii-long-head", "biceps-brachii-short-head"], volume: 143.7 },
      one("brachialis", 143.7),
      one("brachioradialis", 65.1),
      {
        structures: ["flexor-digitorum-superficialis-humeroulnar-head", "flexor-digitorum-superficialis-radial-head"],
        volume: 74.2,
      },
      one("flexor-digitorum-profundus", 91.6),
      one("extensor-carpi-radialis-longus", 37.5),
      { structures: ["flexor-carpi-ulnaris-humeral-head", "flexor-carpi-ulnaris-ulnar-head"], volume: 37.1 },
      one("flexor-carpi-radialis", 34.8),
      {
        structures: ["extensor-digitorum-middle-finger", "extensor-digitorum-ring-little-finger"],
        volume: 28.7,
      },
      one("extensor-carpi-ulnaris", 17),
    ],
  },
  {
    id: "neck",
    citation:
      "Mortensen JD, Vasavada AN, Merryweather AS. The inclusion of hyoid muscles improve moment generating capacity and " +
      "dynamic simulations in musculoskeletal models of the head and neck. PLoS ONE 2018;13:e0199912; its muscles are those " +
      "of Vasavada AN, Li S, Delp SL, Spine 1998;23:412-422, after Kamibayashi LK, Richmond FJR, Morphometry of human neck " +
      "muscles, Spine 1998;23:1314-1323.",
    checked: "unread",
    note:
      "Derived: PCSA times optimal fibre length (cm3), both from the published OpenSim file of the model, not from the " +
      "articles. PCSA is maximal force over 35 N/cm2, over the factor by which the model strengthens flexors (2.7) or " +
      "extensors (1.4): these factors were inferred, for they give nearly every PCSA two decimals. Cadavers, mostly old. The " +
      "source gives the parts of the sternocleidomastoid, splenius and semispinalis one figure, so they are taken together; " +
      "the trapezius is left out, for the model has only its upper part.",
    muscles: [
      {
        structures: ["sternocleidomastoid-sternal-head", "sternocleidomastoid-clavicular-head"],
        volume: 42.6,
      },
      one("scalenus-anterior", 6.2),
      one("scalenus-medius", 10.3),
      one("scalenus-posterior", 9.7),
      one("longus-capitis", 3.6),
      one("longus-colli", 6.2),
      { structures: ["splenius-capitis", "splenius-cervicis"], volume: 40.3 },
      { structures: ["semispinalis-capitis", "semispinalis-cervicis"], volume: 37.3 },
      one("levator-scapulae", 24.6),
      one("longissimus-capitis", 6.4),
      one("longissimus-cervicis", 7.6),
      one("iliocostalis-cervicis", 4.6),
      one("rectus-capitis-posterior-major", 3.5),
      one("rectus-capitis-posterior-minor", 1),
      one("obliquus-capitis-superior", 2.6),
      one("obliquus-capitis-inferior", 4.9),
    ],
  },
  {
    id: "hyoid",
    citation:
      "Pearson WG Jr, Langmore SE, Zumwalt AC. Evaluating the structural properties of suprahyoid muscles and their potential " +
      "for moving the hyoid. Dysphagia 2011;26:345-351.",
    checked: "unread",
    note:
      "Mean masses (g) of one side in cadavers, seen in a muscle table of an ArtiSynth model that names the article and Peck " +
      "2000 as its sources; not the article itself.",
    muscles: [
      one("mylohyoid", 5.2),
      one("digastric-posterior-belly", 2.53),
      one("digastric-anterior-belly", 2.37),
      one("geniohyoid", 2.21),
      one("thyrohyoid", 1.56),
    ],
  },
  {
    id: "chewing",
    citation:
      "Peck CC, Langenbach GEJ, Hannam AG. Dynamic simulation of muscle and articular properties during human wide jaw " +
      "opening. Archives of Oral Biology 2000;45:963-982.",
    checked: "unread",
    note:
      "Derived: cross-section (maximal force over 40 N/cm2) times length without the share that is tendon (cm3), from the " +
      "source of the ArtiSynth jaw model, which names the article. Parts of a muscle are taken together, for the length of a " +
      "part is that of one line.",
    muscles: [
      { structures: ["temporalis-anterior", "temporalis-middle", "temporalis-posterior"], volume: 30.2 },
      { structures: ["masseter-superficial", "masseter-deep"], volume: 17.4 },
      one("medial-pterygoid", 6.4),
      { structures: ["lateral-pterygoid-superior-head", "lateral-pterygoid-inferior-head"], volume: 7.3 },
    ],
  },
  {
    id: "trunk",
    citation:
      "Christophy M, Faruk Senan NA, Lotz JC, O'Reilly OM. A musculoskeletal model for the lumbar spine. Biomechanics and " +
      "Modeling in Mechanobiology 2012;11:19-34.",
    checked: "unread",
    note:
      "Derived: maximal force over 46 N/cm2 times optimal fibre length, summed over the fascicles of one side (cm3), from the " +
      "muscle file of an ArtiSynth copy of the model, not from the article. Its fascicles come from dissections by others. " +
      "The obliques are left out (its lines for them are shortened to fibres of 4-6 cm, so that area times length is not " +
      "their volume), and the latissimus, which the arm has.",
    muscles: [
      one("psoas-major", 201.4),
      { structures: ["rectus-abdominis-upper", "rectus-abdominis-middle", "rectus-abdominis-lower"], volume: 170.7 },
      one("iliocostalis-lumborum", 86.6),
      one("longissimus-thoracis", 145.9),
      { structures: ["quadratus-lumborum-superficial", "quadratus-lumborum-deep"], volume: 25.3 },
      one("multifidus-lumborum", 71.7),
    ],
  },
  {
    id: "shoulder-girdle",
    citation:
      "Wu W, Lee PVS, Bryant AL, Galea M, Ackland DC. Subject-specific musculoskeletal modeling in the evaluation of shoulder " +
      "muscle and joint function. Journal of Biomechanics 2016;49:3626-3634.",
    checked: "unread",
    note:
      "Derived: maximal force times optimal fibre length (N m, so proportional to volume), from a copy of the model in the " +
      "repository of biobuddy; only muscles from the trunk to the girdle, whose forces have one scale.",
    muscles: [
      {
        structures: ["trapezius-descending", "trapezius-transverse", "trapezius-ascending"],
        volume: 127.3,
      },
      one("serratus-anterior", 104.5),
      { structures: ["rhomboideus-major", "rhomboideus-minor"], volume: 58.7 },
      one("pectoralis-minor", 25.2),
      one("levator-scapulae", 25.1),
      one("subclavius", 4.7),
    ],
  },
];
