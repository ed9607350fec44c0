/**
 * Names in the scene inside the muscle. The drawing is a model; words that name a finding say so in the story's text.
 */
export const micro = {
  label: {
    sheath: { patient: "Sheath around a bundle", clinician: "Perimysium" },
    slack: { patient: "Relaxed fibres", clinician: "Slack fibres, sarcomeres at rest length" },
    stretched: { patient: "Pulled tight", clinician: "Stretched sarcomeres (taut band)" },
    knot: { patient: "The knot", clinician: "Contraction knot: short, wide sarcomeres" },
    myofibril: { patient: "One thread of the fibre, enlarged", clinician: "Myofibril, enlarged" },
    disc: { patient: "Border of one unit", clinician: "Z disc" },
    filaments: {
      patient: "Sliding filaments, fully pulled in",
      clinician: "Actin and myosin, overlapping fully",
    },
    nerve: { patient: "Nerve", clinician: "Motor axon in its myelin" },
    ending: { patient: "Nerve ending", clinician: "Terminal boutons with vesicles" },
    acetylcholine: { patient: "The nerve's signal", clinician: "Acetylcholine in the cleft" },
    substances: {
      patient: "Substances that can irritate",
      clinician: "Peptides (chains), cytokines (clusters), amines (rings)",
    },
    narrow: { patient: "Tiny blood vessel, squeezed", clinician: "Capillary, compressed" },
    waiting: { patient: "Blood cells held up", clinician: "Red cells held up" },
    easing: { patient: "The knot lets go a little", clinician: "Sarcomeres nearer to rest length" },
    quieter: { patient: "The nerve ending is quieter", clinician: "Less acetylcholine in the cleft" },
    open: { patient: "The vessel is open", clinician: "Capillary, patent" },
    flowing: { patient: "Blood flows", clinician: "Red cells in single file" },
    fewer: { patient: "Fewer irritating substances", clinician: "Fewer sensitising substances" },
  },
};
