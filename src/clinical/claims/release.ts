import type { Claim } from "../types";

/** What the needle does in the muscle itself: insertion, twitch, taut band. */
export const release: readonly Claim[] = [
  {
    id: "insertion",
    theme: "release",
    text: {
      patient: "A very thin, solid needle is placed in the tight strip. It injects nothing.",
      clinician:
        "A sterile, single-use, solid filiform needle passes skin and fascia into the taut band; nothing is injected. It is moved in and out of the band, or left still in lighter techniques. No evidence fixes the best dose.",
    },
    strength: "supported",
    sources: [{ citation: "dommerholt-2018" }, { citation: "iscp-2012" }, { citation: "asap-2013" }],
  },
  {
    id: "twitch-occurs",
    theme: "release",
    text: {
      patient: "The muscle may give a quick jump, like a short cramp. That is normal and over in a moment.",
      clinician:
        "A local twitch response is a brief involuntary contraction of fibres of the taut band, largely a spinal reflex. It is a contraction, not a sign that fibres let go. It does not always occur, and it weakens with repetition: on ultrasound the third of three twitches of medial gastrocnemius was smaller than the first (seven people without symptoms).",
    },
    strength: "supported",
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "cruz-montecinos-2021", where: "abstract" },
    ],
  },
  {
    id: "twitch-needed",
    theme: "release",
    text: {
      patient: "If it does not jump, the treatment can still help.",
      clinician:
        "In a trial of 58 patients (upper trapezius, 1994) immediate change was seen only where twitches were obtained; a review of 2017 questions whether they are needed. Low back, n = 66: with a twitch multifidus contracted better straight afterwards, a difference gone after one week. In seven people strong twitches went with more range of motion at once.",
    },
    strength: "contested",
    sources: [
      { citation: "hong-1994", where: "abstract" },
      { citation: "koppenhaver-2017", where: "abstract" },
      { citation: "perreault-2017", where: "title page" },
      { citation: "cruz-montecinos-2021", where: "abstract" },
    ],
  },
  {
    id: "taut-band-after",
    theme: "release",
    text: {
      patient: "The strip can feel softer and stretch more easily afterwards. Why that is so is not settled.",
      clinician:
        "Proposed: mechanical disturbance lets shortened sarcomeres lengthen. Shear-wave stiffness of trapezius points fell at once in seven women without a control group; in a sham-controlled trial of the low back (n = 60) resting stiffness of erector spinae was lower after one week, while the other comparisons, multifidus included, did not differ.",
    },
    strength: "plausible",
    sources: [
      { citation: "maher-2013", where: "abstract" },
      { citation: "koppenhaver-2022", where: "abstract" },
      { citation: "cagnie-2013" },
    ],
  },
  {
    id: "end-plate-after",
    theme: "release",
    text: {
      patient:
        "In animals the small signals at such spots grow quieter after a needle. In people this has hardly been tested.",
      clinician:
        "In nine rabbits needling that drew twitches lowered spontaneous electrical activity at trigger spots; in 48 rats end-plate noise and acetylcholine fell after needling the spot itself rather than beside it. That human sarcomeres then lengthen is an inference.",
    },
    strength: "plausible",
    sources: [
      { citation: "chen-2001", where: "abstract" },
      { citation: "liu-2017-endplate", where: "abstract" },
    ],
  },
  {
    id: "sensation-during",
    theme: "release",
    text: {
      patient:
        "You may feel a prick, then a deep ache, a cramp or your familiar pain. If it is sharp, electric or burning along a line, say so at once and the needle is moved.",
      clinician:
        "Expected: deep ache, cramp, twitch, reproduction of the familiar pain. A sharp, electric or burning line of pain suggests nerve or vessel: stop, withdraw and redirect.",
    },
    strength: "supported",
    sources: [{ citation: "dommerholt-2018" }, { citation: "iscp-2012" }],
  },
];
