import type { Saying } from "../types";

/** Sayings about the point and about what the needle does to it. */
export const mechanisms: readonly Saying[] = [
  {
    id: "hyperirritable-spot",
    said: "Trigger points are hyperirritable spots in a taut band of muscle.",
    known: {
      patient: "That is how the spots are described. The soreness is real; what lies behind it is still debated.",
      clinician:
        "This is the working definition of Travell and Simons, kept by a Delphi panel. There is no accepted reference standard, and the pathological model is disputed. Say “described as”.",
    },
    strength: "contested",
    sources: [
      { citation: "fernandez-de-las-penas-2018", where: "abstract" },
      { citation: "lucas-2009", where: "abstract" },
      { citation: "quintner-2015" },
    ],
  },
  {
    id: "found-exactly",
    said: "A trained hand finds the point exactly.",
    known: {
      patient: "Two skilled hands often pick different spots. The pain that you know is the better guide.",
      clinician:
        "Pooled inter-rater kappa is 0.452 (95 % CI 0.364 to 0.540); an earlier review of nine studies could not recommend palpation as a reliable test. Agreement is better for tenderness and for recognised pain.",
    },
    strength: "unsupported",
    sources: [
      { citation: "rathbone-2017", where: "abstract" },
      { citation: "lucas-2009", where: "abstract" },
    ],
  },
  {
    id: "twitch-relaxing",
    said: "The twitch shows that the fibres are relaxing.",
    known: {
      patient:
        "A twitch is the muscle pulling tight for a blink. It may feel looser later, but the jump does not show that.",
      clinician:
        "A local twitch response is a contraction, largely a spinal reflex. Relaxation of the band afterwards is proposed and not proven; the twitch is no evidence of it.",
    },
    strength: "unsupported",
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "cruz-montecinos-2021", where: "abstract" },
      { citation: "koppenhaver-2022", where: "abstract" },
    ],
  },
  {
    id: "no-twitch-no-effect",
    said: "Without a twitch the treatment does not work.",
    known: {
      patient: "People get better with a jump and with no jump. There is no need to hunt for it.",
      clinician:
        "One trial of 1994 (n = 58) saw immediate change only with twitches. In 66 people with low back pain a twitch went with better multifidus contraction at once and with no difference after a week. A review of 2017 questions the need.",
    },
    strength: "contested",
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
      { citation: "perreault-2017", where: "title page" },
    ],
  },
  {
    id: "breaks-up-knots",
    said: "The needle breaks up the knot.",
    known: {
      patient:
        "Nothing is known to be broken or to melt. A knot is a name for what the hand feels, not a lump to crush.",
      clinician:
        "No imaging or biopsy study was found that shows a structure being broken up. Measured after needling are pain, pressure threshold and, in small studies, stiffness; what a trigger point is remains disputed.",
    },
    strength: "unsupported",
    sources: [
      { citation: "quintner-2015" },
      { citation: "cagnie-2013", where: "abstract" },
      { citation: "koppenhaver-2022", where: "abstract" },
    ],
  },
  {
    id: "resets-muscle",
    said: "Needling resets the muscle.",
    known: {
      patient: "A muscle has no reset switch that we know of. What changes is how sore it is, for a time.",
      clinician:
        "A figure of speech. End-plate activity fell in animals; in people neither resting thickness of infraspinatus nor electromyographic amplitude of multifidus changed.",
    },
    strength: "unsupported",
    sources: [
      { citation: "liu-2017-endplate", where: "abstract" },
      { citation: "koppenhaver-2016", where: "abstract" },
      { citation: "wang-price-2020", where: "abstract" },
    ],
  },
  {
    id: "flushes-toxins",
    said: "It flushes toxins out of the muscle.",
    known: {
      patient:
        "No toxin has been found in such spots. The body makes some stuff there that can hurt, and that is not poison.",
      clinician:
        "What microdialysis found raised in nine people are the body's own mediators (for example bradykinin, substance P, CGRP, cytokines), with a lower pH, and some also differed in a remote muscle. They are not toxins, and a wash-out of benefit to patients has not been shown.",
    },
    strength: "unsupported",
    sources: [
      { citation: "shah-2005", where: "abstract" },
      { citation: "shah-2008", where: "abstract" },
    ],
  },
  {
    id: "calms-nervous-system",
    said: "It calms the pain pathways of the spinal cord and the brain.",
    known: {
      patient: "It may turn pain down for a while. How it does so is still in part a guess.",
      clinician:
        "The best supported class of mechanism, still plausible rather than proven: pressure-pain threshold rises in the short term and a segmental effect lasting minutes was measured. Much is extrapolated from acupuncture and animals, as the reviewers say themselves.",
    },
    strength: "plausible",
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "srbely-2010", where: "abstract" },
      { citation: "cagnie-2013", where: "abstract" },
    ],
  },
  {
    id: "improves-blood-flow",
    said: "It improves the blood flow, and so the muscle recovers.",
    known: {
      patient: "The first half holds for some minutes. The second half is a hope: no one has tested it well.",
      clinician:
        "Flow and oxygenation rose at the needled place for the 15 minutes measured (20 healthy women). A clinical effect of that rise has not been shown.",
    },
    strength: "unsupported",
    sources: [
      { citation: "cagnie-2012", where: "abstract" },
      { citation: "cagnie-2013", where: "abstract" },
    ],
  },
];
