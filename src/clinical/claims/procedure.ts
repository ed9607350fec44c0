import type { Claim } from "../types";

/** What is used and how a treatment runs. Conventions of the field: no trial has fixed them. */
export const procedure: readonly Claim[] = [
  {
    id: "needle-sizes",
    theme: "procedure",
    text: {
      patient:
        "The needle is sterile, used once and far thinner than one for a blood test. Its length fits your build.",
      clinician:
        "Single-use, sterile, solid filiform needle with guide tube. Typical: face and hand 0.16-0.20 x 13-30 mm; neck, forearm, shoulder blade 0.20-0.30 x 25-40 mm; thigh, calf, back 0.25-0.30 x 40-60 mm; buttock and deep hip 0.30-0.35 x 60-100 mm. Depth follows the individual's build.",
    },
    strength: "plausible",
    sources: [
      { citation: "dommerholt-2018" },
      { citation: "iscp-2012" },
      { citation: "ferrer-pena-2019" },
      { citation: "valera-calero-2024" },
    ],
  },
  {
    id: "dose",
    theme: "procedure",
    text: {
      patient: "One to four muscles are treated in a visit. Nobody knows the best dose, so less is fine.",
      clinician:
        "One to four muscles a session by custom; the needle is moved in and out of the band, or left still in lighter techniques. No evidence sets an ideal dose. In one trial of the low back (n = 42) moving the needle raised pressure-pain thresholds more than leaving it still.",
    },
    strength: "contested",
    sources: [{ citation: "wang-price-2020", where: "abstract" }, { citation: "dommerholt-2018" }],
  },
  {
    id: "treatment-steps",
    theme: "procedure",
    text: {
      patient:
        "You hear what will be done and what may go wrong, and you agree first. You lie down. Later your pain and movement are tested again.",
      clinician:
        "Explain and obtain consent, name the side effects, screen, position in lying, identify landmarks, clean the skin as required locally, hand hygiene and gloves, needle, sharps bin, press 30 to 60 seconds, reassess pain and movement, exercise, written aftercare.",
    },
    strength: "plausible",
    sources: [{ citation: "iscp-2012" }, { citation: "asap-2013" }, { citation: "who-1999" }],
  },
  {
    id: "screening",
    theme: "procedure",
    text: {
      patient:
        "First comes a talk and a check-up. Some pain that feels like muscle comes from the heart, the gut or a nerve.",
      clinician:
        "Screen before needling: trigger points can accompany systemic, visceral or metabolic disease, drug effects and psychological risk factors, which may hide behind them. Red flags go to a physician first.",
    },
    strength: "supported",
    sources: [{ citation: "kearns-2019", where: "abstract" }, { citation: "iscp-2012" }],
  },
];
