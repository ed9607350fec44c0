import type { Saying } from "../types";

/** References that leaflets give and that could not be found, with the nearest works that exist. */
export const references: readonly Saying[] = [
  {
    id: "review-pain-medicine-2013",
    said: "A systematic review in Pain Medicine (2013) found dry needling effective for myofascial pain.",
    known: {
      patient: "No such study was found. A real one from that year looked only at the neck, shoulders and arms.",
      clinician:
        "Given without author, title or page, and not found. Nearest: Kietrys 2013 in another journal, 12 trials of the upper quarter only, in favour of needling over sham straight after treatment, with mixed results against other treatments.",
    },
    strength: "unsupported",
    sources: [
      { citation: "kietrys-2013", where: "abstract" },
      { citation: "gattie-2017", where: "abstract" },
    ],
  },
  {
    id: "trial-shoulder-2016",
    said: "A randomised trial in Archives of Physical Medicine and Rehabilitation (2016) showed benefit in shoulder pain.",
    known: {
      patient:
        "No such trial was found. Of two real shoulder trials, one found a gain in use but not in pain, the other no gain.",
      clinician:
        "Not found. The trials of that period are mixed: with exercise, disability better to 12 months and pain no better (n = 50); with individual physiotherapy, no added benefit (n = 120). What that journal did print, in 2015, is a meta-analysis of neck and shoulder pain, in which other therapies did better later on.",
    },
    strength: "unsupported",
    sources: [
      { citation: "arias-buria-2017", where: "abstract" },
      { citation: "perez-palomares-2017", where: "abstract" },
      { citation: "liu-2015", where: "abstract" },
    ],
  },
  {
    id: "study-back-2016",
    said: "A study in the Journal of Orthopaedic & Sports Physical Therapy (2016) showed that needling with exercise improves pain and function in chronic low back pain.",
    known: {
      patient: "No such study was found. Two real reviews of back pain saw short relief; what came later is not clear.",
      clinician:
        "Not found. Low back, 11 trials (n = 802): pain SMD -1.06 and disability -0.76 after treatment, follow-up unclear; 16 trials: better than sham, mostly at high or unclear risk of bias. The trial of that journal nearest in date concerns the shoulder and found nothing added.",
    },
    strength: "unsupported",
    sources: [
      { citation: "liu-2018", where: "abstract" },
      { citation: "hu-2018", where: "abstract" },
      { citation: "perez-palomares-2017", where: "abstract" },
    ],
  },
];
