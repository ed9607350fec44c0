import type { Claim } from "../types";

/** How needling may turn pain down: at the spot, in the spinal cord, from the brain. */
export const painModulation: readonly Claim[] = [
  {
    id: "local-pain-relief",
    theme: "pain-modulation",
    text: {
      patient:
        "The sore spot often hurts less to press after a day or two. At first it can be more sore, and not everyone notices a change.",
      clinician:
        "Pressure-pain threshold rises straight after needling in neck trials (mean difference 55 kPa against sham or no treatment). In latent calf points of 34 triathletes it fell at once, that is, soreness came first, and in an upper trapezius trial the effect showed at 48 hours rather than immediately. Judge the result at two days.",
    },
    strength: "supported",
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "benito-de-pedro-2019", where: "abstract" },
      { citation: "ziaeifar-2016", where: "abstract" },
    ],
  },
  {
    id: "segmental-effect",
    theme: "pain-modulation",
    text: {
      patient: "The needle's signal may make the spinal cord pass on less pain.",
      clinician:
        "A-delta input is thought to inhibit dorsal-horn transmission in the same segment. In 40 people one needle in supraspinatus raised the pressure-pain threshold of infraspinatus, which shares C5, more than that of gluteus medius, against sham, at three and five minutes of the fifteen measured. In rabbits a remote effect depended on intact nerve and cord. Human evidence is small and lasts minutes.",
    },
    strength: "plausible",
    sources: [
      { citation: "srbely-2010", where: "abstract" },
      { citation: "hsieh-2011", where: "abstract" },
      { citation: "cagnie-2013", where: "abstract" },
    ],
  },
  {
    id: "descending-inhibition",
    theme: "pain-modulation",
    text: {
      patient:
        "The brain has painkillers of its own, and treatment may call on them. Feeling safe and expecting help play a part too.",
      clinician:
        "Descending inhibition (opioid, serotonergic, noradrenergic) together with expectation and context. Largely extrapolated from acupuncture and animal work, which the reviewers warn does not simply transfer.",
    },
    strength: "plausible",
    sources: [{ citation: "cagnie-2013", where: "abstract" }, { citation: "dommerholt-2011" }],
  },
];
