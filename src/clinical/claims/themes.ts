import type { Theme } from "../types";

/** The four ideas by which needling is explained, in the order of the story. */
export const themes: readonly Theme[] = [
  {
    id: "release",
    title: "Release of the point",
    supported: {
      patient:
        "The muscle may jump by itself, and the tight strip may feel softer after. The jump is normal and short.",
      clinician:
        "Needling can draw a local twitch, a brief contraction that is largely a spinal reflex. Small and mostly uncontrolled studies find lower stiffness afterwards, and in animals end-plate activity falls.",
    },
    unsupported: {
      patient: "It has not been shown that a knot goes away, that the change stays, or that you need the jump.",
      clinician:
        "Not shown: that human sarcomeres lengthen, that the change lasts, that a twitch is required, or that a twitch is a sign of fibres giving way.",
    },
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "chen-2001", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
      { citation: "koppenhaver-2022", where: "abstract" },
      { citation: "perreault-2017", where: "title page" },
    ],
  },
  {
    id: "pain-modulation",
    title: "Pain modulation",
    supported: {
      patient: "The sore spot can take more pressure for a while. For days or weeks pain is less than with a sham.",
      clinician:
        "Pressure-pain threshold rises in the short term (55 kPa in neck trials) and pain is lower than with sham or no treatment. A segmental effect was measured for minutes in a sham-controlled trial of 40 people.",
    },
    unsupported: {
      patient:
        "We do not know how much comes from the needle and how much from care and what you expect. It does not end long-term pain.",
      clinician:
        "Not settled: how much exceeds placebo and context, and whether descending inhibition is at work in patients; much is borrowed from acupuncture and animals. Lasting relief of chronic pain is not shown.",
    },
    sources: [
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "srbely-2010", where: "abstract" },
      { citation: "cagnie-2013", where: "abstract" },
      { citation: "braithwaite-2019", where: "abstract" },
    ],
  },
  {
    id: "blood-flow",
    title: "Blood flow",
    supported: {
      patient: "Blood flow at the needled spot goes up for some minutes. That much has been measured.",
      clinician:
        "Blood flow and oxygen saturation rose at the needled place for the 15 minutes measured, in 20 healthy women after one insertion.",
    },
    unsupported: {
      patient: "No study has shown that this helps the pain, or that muscles mend sooner for it.",
      clinician:
        "No clinical benefit has been tied to that rise. No trial was found that shows faster healing or regeneration of tissue.",
    },
    sources: [
      { citation: "cagnie-2012", where: "abstract" },
      { citation: "cagnie-2013", where: "abstract" },
    ],
  },
  {
    id: "re-education",
    title: "Neuromuscular re-education",
    supported: {
      patient: "After a needle it may be easier to move. That is a good time for your exercises.",
      clinician:
        "Some studies find more range of motion for some days and a better contraction straight afterwards: a reasonable window for exercise.",
    },
    unsupported: {
      patient: "The needle by itself does not train a muscle. Often exercise alone does just as well.",
      clinician:
        "Needling alone changed neither muscle thickness (infraspinatus) nor electromyographic amplitude (multifidus) and has no effect on cervical range across trials; added to exercise it brought little or nothing in several good trials. Strength or motor control from needling alone is not supported.",
    },
    sources: [
      { citation: "koppenhaver-2016", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
      { citation: "wang-price-2020", where: "abstract" },
      { citation: "navarro-santana-2020", where: "abstract" },
      { citation: "stieven-2020", where: "abstract" },
      { citation: "gattie-2021", where: "abstract" },
    ],
  },
];
