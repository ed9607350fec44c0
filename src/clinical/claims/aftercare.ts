import type { Claim } from "../types";

/** What to expect and do afterwards. */
export const aftercare: readonly Claim[] = [
  {
    id: "soreness",
    theme: "aftercare",
    text: {
      patient: "Expect an ache like a bruise for one to three days. If it lasts longer, call your clinician.",
      clinician:
        "Post-needling soreness is the rule: all dry-needled patients in the 1994 trial, from two to eight hours on. In volunteers' trapezius the mean score was about 35 straight after and about 4 at 48 hours without further treatment. Plan on one to three days.",
    },
    strength: "supported",
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "martin-pintado-zugasti-2015", where: "abstract" },
    ],
  },
  {
    id: "soreness-relief",
    theme: "aftercare",
    text: {
      patient: "Gentle movement and warmth are sensible for the soreness. Paracetamol may help if it suits you.",
      clinician:
        "Sustained pressure straight after needling lowered the intensity and duration of soreness; spray and stretch helped for less than six hours (n = 70). Exercise straight after (n = 69) made no difference to soreness, which eased in every group. Warmth and light activity are conventional advice.",
    },
    strength: "plausible",
    sources: [
      { citation: "martin-pintado-zugasti-2015", where: "abstract" },
      { citation: "martin-pintado-zugasti-2014", where: "abstract" },
      { citation: "diciolla-2021", where: "abstract" },
    ],
  },
  {
    id: "activity-after",
    theme: "aftercare",
    text: {
      patient:
        "Keep moving gently the same day and do your exercises. Leave heavy training of that muscle for a day or two. Do not drive if you feel light-headed.",
      clinician:
        "Gentle activity and the exercise programme the same day; heavy loading of the muscle after 24 to 48 hours; no driving while light-headed. Judge pain and movement at 48 hours.",
    },
    strength: "plausible",
    sources: [{ citation: "iscp-2012" }, { citation: "ziaeifar-2016", where: "abstract" }],
  },
  {
    id: "bruise-after",
    theme: "aftercare",
    text: {
      patient: "A small spot of blood or a bruise is normal. You may feel tired, heavy or sleepy for a few hours.",
      clinician:
        "Bruising (about 7.6 % of treatments) and spot bleeding are expected; drowsiness is uncommon (0.26 %). Compress for 30 to 60 seconds after withdrawal.",
    },
    strength: "supported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
    ],
  },
  {
    id: "seek-help",
    theme: "aftercare",
    text: {
      patient:
        "Get help at once if your chest hurts, you are short of breath or have a new dry cough. Do so too if you go numb or weak, run a fever, have hot red skin, or a swelling grows.",
      clinician:
        "Written safety net: pneumothorax signs to 48 hours, spreading neurological deficit, infection, expanding haematoma, and after the leg a swollen, warm or tense calf.",
    },
    strength: "supported",
    sources: [
      { citation: "patel-2019", where: "abstract" },
      { citation: "mintken-2025", where: "abstract" },
      { citation: "iscp-2012" },
    ],
  },
];
