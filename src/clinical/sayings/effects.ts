import type { Saying } from "../types";

/** Sayings about what needling achieves, and how safe it is. */
export const effects: readonly Saying[] = [
  {
    id: "permanent-release",
    said: "The point is released for good.",
    known: {
      patient: "Relief lasts for days or weeks in most studies. Sore spots often come back, so exercise matters.",
      clinician:
        "Effects beyond three months rest on few trials with intervals that reach or nearly touch zero, and a sham-controlled trial found no difference at one year.",
    },
    strength: "unsupported",
    sources: [
      { citation: "sanchez-infante-2021", where: "abstract" },
      { citation: "gattie-2017", where: "abstract" },
      { citation: "gattie-2021", where: "abstract" },
    ],
  },
  {
    id: "cures-chronic-pain",
    said: "Dry needling cures chronic pain.",
    known: {
      patient: "It can ease long-term pain for a time. There is no proof that it takes it away.",
      clinician:
        "Chronic pain is reduced in the short term against sham or no treatment, with low to moderate certainty. No review found a lasting remission.",
    },
    strength: "unsupported",
    sources: [
      { citation: "chys-2023", where: "abstract" },
      { citation: "gattie-2017", where: "abstract and summary" },
      { citation: "liu-2018", where: "abstract" },
    ],
  },
  {
    id: "significant-relief",
    said: "It brings significant pain relief in chronic conditions.",
    known: {
      patient: "On average it beats a sham for some weeks. Next to other good care it is about the same.",
      clinician:
        "“Significant” is statistical. Against sham: SMD about -0.7 to -0.85 up to 12 weeks across regions; against manual therapy in neck pain -0.51 points of ten, against other physical therapy no difference.",
    },
    strength: "contested",
    sources: [
      { citation: "sanchez-infante-2021", where: "abstract" },
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "stieven-2020", where: "abstract" },
    ],
  },
  {
    id: "speeds-healing",
    said: "It speeds up tissue healing and shortens recovery.",
    known: {
      patient: "No trial has shown this. A brief rise in blood flow is not the same as a wound that mends.",
      clinician:
        "No clinical trial was found that shows faster healing, repair or regeneration of tissue after trigger-point needling. Remove it from leaflets.",
    },
    strength: "unsupported",
    sources: [
      { citation: "cagnie-2013", where: "abstract" },
      { citation: "cagnie-2012", where: "abstract" },
    ],
  },
  {
    id: "restores-strength",
    said: "Needling restores strength and motor control.",
    known: {
      patient: "The needle does not train a muscle. Exercise does, and a less sore muscle may let you do more of it.",
      clinician:
        "Infraspinatus (n = 57): no change of thickness; multifidus (n = 42): no change of electromyographic amplitude. Better multifidus contraction after a twitch was gone in a week. Exercise does the re-education.",
    },
    strength: "unsupported",
    sources: [
      { citation: "koppenhaver-2016", where: "abstract" },
      { citation: "wang-price-2020", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
    ],
  },
  {
    id: "normal-function",
    said: "Muscle tension falls and normal function returns.",
    known: {
      patient: "The muscle can feel less tight for a while. Full use of it comes from moving, not from the needle.",
      clinician:
        "Stiffness fell in seven women without a control group and in one of several comparisons of a sham-controlled trial. Disability falls in the short term against sham, not against other treatment.",
    },
    strength: "plausible",
    sources: [
      { citation: "maher-2013", where: "abstract" },
      { citation: "koppenhaver-2022", where: "abstract" },
      { citation: "navarro-santana-2020", where: "abstract" },
    ],
  },
  {
    id: "range-of-motion",
    said: "It improves your range of motion.",
    known: {
      patient:
        "Some studies found that people moved further, others did not. For the neck, on the whole, no gain was seen.",
      clinician:
        "Inconsistent: no effect on cervical range across 28 trials; short-term gains in another review (15 trials) against no treatment or sham.",
    },
    strength: "contested",
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "espejo-antunez-2017", where: "abstract" },
    ],
  },
  {
    id: "better-with-needles",
    said: "Exercise and manual therapy work better with needling.",
    known: {
      patient: "In most of the careful trials the needle added little. It is fair to try, and fair to leave out.",
      clinician:
        "Added to exercise or manual therapy: no difference (neck, n = 77, one year), 1.2 to 1.6 points of pain at one month only (neck, n = 116), no added benefit (shoulder, n = 120); positive at 15 days (trapezius, n = 44) and for disability but not pain (subacromial, n = 50).",
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
    id: "serious-events-rate",
    said: "Serious adverse events occur in 0.04 % of treatments.",
    known: {
      patient: "That figure is a top limit from one study that saw none. Another study saw about one in a thousand.",
      clinician:
        "Brady 2014 observed no significant adverse event in 7,629 treatments; 0.04 % is the upper bound that this allows and not a rate. Boyce 2020 counted 20 major events in 20,464 treatments, about 1 in 1,024. Both rest on therapists' own reports.",
    },
    strength: "unsupported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
    ],
  },
];
