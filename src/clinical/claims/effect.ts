import type { Claim } from "../types";

/** How well it works: positive findings and null trials side by side. */
export const effect: readonly Claim[] = [
  {
    id: "honest-summary",
    theme: "effect",
    text: {
      patient:
        "Many people have less pain for days or weeks, above all when they also exercise. How it works is not fully known, and it does not help everyone.",
      clinician:
        "Supported with low to moderate certainty: less pain in the short term than with sham or no treatment. Small or absent in several good trials: a benefit on top of exercise and manual therapy. The proposed mechanisms are plausible and not proven.",
    },
    strength: "supported",
    sources: [
      { citation: "chys-2023", where: "abstract" },
      { citation: "sanchez-infante-2021", where: "abstract" },
      { citation: "gattie-2021", where: "abstract" },
    ],
  },
  {
    id: "short-term-vs-sham",
    theme: "effect",
    text: {
      patient: "Next to a sham or no care at all, pain is less on average for some days or weeks.",
      clinician:
        "Against sham, placebo or no treatment: neck, mean difference -1.53 points immediately and -2.31 in the short term (28 trials); all regions, SMD -0.81 within 72 hours and -0.69 at one to three weeks (42 trials); low back, SMD -1.06 after treatment against other treatments (11 trials, n = 802), with high or unclear risk of bias in most low back trials. Heterogeneity lowers certainty.",
    },
    strength: "supported",
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "sanchez-infante-2021", where: "abstract" },
      { citation: "kietrys-2013", where: "abstract" },
      { citation: "liu-2018", where: "abstract" },
      { citation: "hu-2018", where: "abstract" },
    ],
  },
  {
    id: "versus-other-care",
    theme: "effect",
    text: {
      patient: "Next to other good care, it does about as well. It is not clearly better, and not clearly worse.",
      clinician:
        "Umbrella review of 36 reviews: superior to sham or no treatment and comparable with other interventions for short-term pain. Neck: -0.51 points against manual therapy, no difference from other physical therapy. Neck and shoulder: wet needling and other therapies did better at 9 to 28 days. Low back: equal to non-thrust manipulation (n = 65, needles not manipulated).",
    },
    strength: "contested",
    sources: [
      { citation: "chys-2023", where: "abstract" },
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "liu-2015", where: "abstract" },
      { citation: "griswold-2019", where: "abstract" },
    ],
  },
  {
    id: "added-to-exercise",
    theme: "effect",
    text: {
      patient:
        "Good studies have added needling to exercise and hands-on care. Most found little or no extra help. A few found some.",
      clinician:
        "Null or nearly so: neck, sham-controlled, n = 77, one year, no difference in disability or pain; neck, n = 116, pain 1.2 to 1.6 points lower at one month only and no effect on disability; shoulder, n = 120, no added benefit. Positive: office workers' trapezius, n = 44, needling with stretching better than stretching at 15 days; subacromial pain, n = 50, disability better to 12 months although pain was not.",
    },
    strength: "contested",
    sources: [
      { citation: "gattie-2021", where: "abstract" },
      { citation: "stieven-2020", where: "abstract" },
      { citation: "perez-palomares-2017", where: "abstract" },
      { citation: "cerezo-tellez-2016", where: "abstract" },
      { citation: "arias-buria-2017", where: "abstract" },
    ],
  },
  {
    id: "long-term",
    theme: "effect",
    text: {
      patient: "Whether it still helps after months is not known. It is not a cure for long-lasting pain.",
      clinician:
        "Medium- and long-term data are few: SMD -0.85 at 4 to 12 weeks and -0.81 at 13 to 24 weeks, the latter with an interval that nearly touches zero; low back follow-up unclear; across regions pain favoured needling at 6 to 12 months without reaching significance; no difference at one year in the sham-controlled neck trial. Lasting relief or cure of chronic pain is not supported.",
    },
    strength: "contested",
    sources: [
      { citation: "sanchez-infante-2021", where: "abstract" },
      { citation: "liu-2018", where: "abstract" },
      { citation: "gattie-2021", where: "abstract" },
      { citation: "gattie-2017", where: "abstract" },
    ],
  },
  {
    id: "beyond-placebo",
    theme: "effect",
    text: {
      patient:
        "Part of the relief may come from being touched, listened to and expecting help. That relief counts too.",
      clinician:
        "How much exceeds placebo and context is unsettled. 2001 (23 trials): an effect beyond placebo neither supported nor refuted, and what was injected made no difference. 2009 (four trials, n = 134): not significantly better than placebo. 2011 (six trials, n = 183): better, weighted mean difference 16.67 (95 % CI 3.23 to 30.11), with marked heterogeneity. Of 27 sham-controlled trials none tried to blind the therapist and 22 had a high or unclear risk of bias.",
    },
    strength: "contested",
    sources: [
      { citation: "cummings-white-2001", where: "abstract" },
      { citation: "tough-2009", where: "abstract" },
      { citation: "tough-white-2011", where: "abstract" },
      { citation: "braithwaite-2019", where: "abstract" },
      { citation: "braithwaite-2018", where: "abstract" },
    ],
  },
  {
    id: "function",
    theme: "effect",
    text: {
      patient: "Daily tasks may get a bit easier for some weeks. Next to other good care there is no clear gain.",
      clinician:
        "Neck, against sham or waiting list: disability SMD -0.87 (95 % CI -1.60 to -0.14) in the short term, no difference against manual therapy or other interventions. Low back: SMD -0.76 after treatment, functional effects later unclear. Across regions: very low to low quality evidence of better function than sham or no treatment, none against other treatment.",
    },
    strength: "supported",
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "liu-2018", where: "abstract" },
      { citation: "gattie-2017", where: "abstract and summary" },
    ],
  },
  {
    id: "complement",
    theme: "effect",
    text: {
      patient:
        "It is one tool among others. It goes with exercise, advice and hands-on care and does not replace them.",
      clinician:
        "Reasonable as an adjunct within a plan of exercise, education and manual therapy, never instead of it; an early Cochrane-framework review of low back pain (35 trials) saw dry needling as a possibly useful adjunct on low-quality evidence. The added value is another question, answered separately.",
    },
    strength: "plausible",
    sources: [
      { citation: "furlan-2005" },
      { citation: "chys-2023", where: "abstract" },
      { citation: "cerezo-tellez-2016", where: "abstract" },
    ],
  },
];
