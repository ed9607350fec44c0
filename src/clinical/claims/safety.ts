import type { Claim } from "../types";

/** Safety: how often what happens. Who should not be needled, and when to call for help, stand in files of their own. */
export const safety: readonly Claim[] = [
  {
    id: "minor-effects",
    theme: "safety",
    text: {
      patient:
        "Small effects are common: a spot of blood, a bruise, soreness. They follow about one in five to one in three treatments and pass by themselves.",
      clinician:
        "Mild adverse events: 19.18 % of 7,629 treatments by 39 physiotherapists (bruising 7.55 %, bleeding 4.65 %, pain during 3.01 %, pain after 2.19 %) and 36.7 % of 20,464 treatments by 420 (bleeding 16 %, bruising 7.7 %, pain during 5.9 %). Drowsiness, headache and nausea each stayed below 0.3 %.",
    },
    strength: "supported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
    ],
  },
  {
    id: "serious-harm",
    theme: "safety",
    text: {
      patient: "Serious harm is rare, but it can happen. It is explained to you beforehand.",
      clinician:
        "Brady 2014 observed no significant adverse event in 7,629 treatments; 0.04 % is the upper bound that this allows, not an observed rate. Boyce 2020 counted 20 major events, fewer than 0.1 % of treatments (about 1 in 1,024). Both rely on therapists' own reports. Pneumothorax is the best documented serious event and has occurred in expert hands and with rib bracketing.",
    },
    strength: "supported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
      { citation: "cummings-2014", where: "introduction" },
      { citation: "mintken-2025", where: "abstract" },
    ],
  },
];
