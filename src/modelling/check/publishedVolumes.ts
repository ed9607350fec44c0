/**
 * Published volumes of muscles, to check authored ones against: shares of a limb's muscle, for a single build scales all of
 * them alike.
 */

/** A human series: the share of each muscle in the total of those listed, any unit. */
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
];
