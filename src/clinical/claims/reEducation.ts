import type { Claim } from "../types";

/** Movement and muscle function after needling. */
export const reEducation: readonly Claim[] = [
  {
    id: "movement-window",
    theme: "re-education",
    text: {
      patient: "If it is easier to move, make use of it. Your exercises are what make it last.",
      clinician:
        "Easier movement after needling is best treated as a window for exercise. Range of motion rose three to four days after infraspinatus needling (n = 57, no untreated group); across neck trials there was no effect on cervical range. Exercise does the re-education.",
    },
    strength: "plausible",
    sources: [
      { citation: "koppenhaver-2016", where: "abstract" },
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "espejo-antunez-2017", where: "abstract" },
    ],
  },
  {
    id: "motor-control-alone",
    theme: "re-education",
    text: {
      patient: "The needle alone does not make a muscle stronger or better trained.",
      clinician:
        "Needling alone changed neither the thickness of infraspinatus at rest or in contraction (n = 57) nor the electromyographic amplitude of multifidus (n = 42), although pain thresholds rose in both studies. Multifidus contracted better at once after a twitch and, in those who improved, at one week (n = 66, no untreated group): an association, not proof. Restored strength or motor control from needling alone is not supported.",
    },
    strength: "unsupported",
    sources: [
      { citation: "koppenhaver-2016", where: "abstract" },
      { citation: "wang-price-2020", where: "abstract" },
      { citation: "koppenhaver-2015", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
    ],
  },
];
