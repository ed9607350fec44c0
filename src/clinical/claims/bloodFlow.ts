import type { Claim } from "../types";

/** Blood flow around the needle: what was measured, and what must not be concluded from it. */
export const bloodFlow: readonly Claim[] = [
  {
    id: "microcirculation",
    theme: "blood-flow",
    text: {
      patient: "For a short while more blood seems to flow through that small area.",
      clinician:
        "In 20 healthy women one insertion into the upper trapezius raised blood flow and oxygen saturation at the needled place for the 15 minutes measured, with only minor change at distant places. An axon reflex (CGRP, nitric oxide) is the proposed mechanism. A short-lived local event; no clinical effect follows from it.",
    },
    strength: "supported",
    sources: [{ citation: "cagnie-2012", where: "abstract" }, { citation: "cagnie-2013" }],
  },
  {
    id: "tissue-healing",
    theme: "blood-flow",
    text: {
      patient: "No study shows that a sore muscle heals sooner after needling. So we do not promise that.",
      clinician:
        "No clinical trial was found that shows faster tissue healing or regeneration from trigger-point needling. The claim is often made and should not be.",
    },
    strength: "unsupported",
    sources: [{ citation: "cagnie-2013", where: "abstract" }],
  },
];
