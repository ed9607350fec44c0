import type { Claim } from "../types";

/** What a trigger point is said to be, who disputes it, and how well the hand finds one. */
export const entity: readonly Claim[] = [
  {
    id: "trigger-point-described",
    theme: "entity",
    text: {
      patient:
        "A trigger point is described as a small, sore spot in a tight strip of muscle. Pressing on it can bring on a pain that you know, sometimes in another place.",
      clinician:
        "Described as a hypersensitive spot in a palpable taut band whose compression gives local and referred sensation. A Delphi panel of 60 experts from 12 countries proposed three criteria: taut band, hypersensitive spot and referred pain; a point is called active when the patient recognises the symptom it reproduces. This is a working definition by consensus; there is no accepted reference standard.",
    },
    strength: "contested",
    sources: [
      { citation: "fernandez-de-las-penas-2018", where: "abstract" },
      { citation: "simons-1999", where: "chapter 2" },
      { citation: "lucas-2009", where: "abstract" },
    ],
  },
  {
    id: "trigger-point-dispute",
    theme: "entity",
    text: {
      patient:
        "The soreness is real. What goes on in the muscle is still in dispute. Some experts think the cause lies somewhere else.",
      clinician:
        "Quintner, Bove and Cohen argue that the trigger-point theory is conjecture that has been refuted, while accepting the pain and tenderness as real; Dommerholt and Gerwin reject that reading of the evidence. The dispute about the pathological entity is open.",
    },
    strength: "contested",
    sources: [{ citation: "quintner-2015" }, { citation: "dommerholt-gerwin-2015" }],
  },
  {
    id: "palpation-reliability",
    theme: "entity",
    text: {
      patient:
        "Finding such a spot by hand is not exact. What you feel when it is pressed is the better guide, so please say what you notice.",
      clinician:
        "Pooled inter-rater agreement is moderate at best: kappa 0.452 (95 % CI 0.364 to 0.540, six studies, 363 patients); tenderness 0.676 and pain recognition 0.575 do better than the other signs. An earlier review of nine studies could not recommend palpation as a reliable test. Let the patient's recognition of the pain carry more weight than the feel of a band.",
    },
    strength: "supported",
    sources: [
      { citation: "rathbone-2017", where: "abstract" },
      { citation: "lucas-2009", where: "abstract" },
    ],
  },
  {
    id: "referred-pain-maps",
    theme: "entity",
    text: {
      patient:
        "Muscle pain is often felt away from where it starts. The pictures show what many people have described; yours may be different.",
      clinician:
        "Pain referred from muscle is well established, and people differ in where they feel it. The maps are clinical observations collected by Travell, Simons and their successors from pain reproduced in patients: teaching maps, not diagnostic boundaries. The Delphi panel advises against expecting one fixed site for a point or for its referral.",
    },
    strength: "contested",
    sources: [
      { citation: "simons-1999" },
      { citation: "travell-1992" },
      { citation: "fernandez-de-las-penas-2018", where: "abstract" },
    ],
  },
  {
    id: "integrated-hypothesis",
    theme: "entity",
    text: {
      patient:
        "One idea: a tiny part of the muscle cannot switch off. It gets too little blood and makes the nerves near it sore. This idea has not been proven.",
      clinician:
        "Integrated hypothesis: excess acetylcholine at dysfunctional end-plates, segments of very short sarcomeres, compression of nearby capillaries, local hypoxia and energy shortfall, release of sensitising substances, and so more end-plate activity. It was expanded in 2004 to include low pH and CGRP. Plausible and only partly tested.",
    },
    strength: "plausible",
    sources: [
      { citation: "simons-1999", where: "chapter 2" },
      { citation: "gerwin-2004", where: "abstract" },
      { citation: "bron-2012", where: "abstract" },
    ],
  },
  {
    id: "overload-origin",
    theme: "entity",
    text: {
      patient: "It often starts when a muscle has worked too hard or too long. Long hours in one pose can do it too.",
      clinician:
        "Proposed origins: sustained or repetitive low-level contraction, unaccustomed eccentric load, (sub)maximal concentric load and direct trauma. The link with overuse and trauma is generally agreed; the steps between are hypotheses.",
    },
    strength: "plausible",
    sources: [{ citation: "bron-2012", where: "abstract" }],
  },
  {
    id: "local-chemistry",
    theme: "entity",
    text: {
      patient: "Tests in just a few people found more of what causes pain at such spots.",
      clinician:
        "Microdialysis of the upper trapezius in nine people: nine substances (bradykinin, substance P, CGRP, TNF-alpha, IL-1 beta, IL-6, IL-8, serotonin and noradrenaline) were higher and pH was lower at active points than at latent points or in normal muscle. A calf muscle measured for comparison also differed between the groups, so the finding is not strictly local.",
    },
    strength: "plausible",
    sources: [
      { citation: "shah-2008", where: "abstract" },
      { citation: "shah-2005", where: "abstract" },
    ],
  },
  {
    id: "end-plate-activity",
    theme: "entity",
    text: {
      patient: "Fine electrodes have picked up small signals at such spots. What they mean is still discussed.",
      clinician:
        "Needle electromyography found sustained spontaneous activity in a nidus of 1 to 2 mm of trapezius trigger points and none in the fibres beside it (1993). The authors suspected muscle spindles; the later reading as end-plate noise supports the integrated hypothesis; whether it is specific for trigger points is disputed.",
    },
    strength: "contested",
    sources: [{ citation: "hubbard-berkoff-1993", where: "abstract" }, { citation: "quintner-2015" }],
  },
];
