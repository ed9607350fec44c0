/**
 * Names in the scene inside the muscle. The drawing is a model; words that name a finding say so in the story's text.
 */
export const micro = {
  label: {
    sheath: { patient: "Sheath of a bundle", clinician: "Perimysium" },
    slack: { patient: "Relaxed fibres", clinician: "Slack fibres" },
    stretched: { patient: "Pulled tight", clinician: "Stretched sarcomeres" },
    knot: { patient: "The knot", clinician: "Contraction knot" },
    myofibril: { patient: "One thread, enlarged", clinician: "Myofibril, enlarged" },
    disc: { patient: "Border of a unit", clinician: "Z disc" },
    filaments: { patient: "Pulled right in", clinician: "Actin and myosin" },
    nerve: { patient: "Nerve", clinician: "Motor axon, myelin" },
    ending: { patient: "Nerve ending", clinician: "Terminal boutons" },
    acetylcholine: { patient: "The nerve's signal", clinician: "Acetylcholine" },
    substances: { patient: "Irritants", clinician: "Sensitising agents" },
    narrow: { patient: "Vessel, squeezed", clinician: "Squeezed capillary" },
    waiting: { patient: "Blood held up", clinician: "Red cells held up" },
    easing: { patient: "The knot eases", clinician: "Nearer rest length" },
    quieter: { patient: "A quieter nerve", clinician: "Less acetylcholine" },
    open: { patient: "The vessel is open", clinician: "Capillary, patent" },
    flowing: { patient: "Blood flows", clinician: "Cells in single file" },
    fewer: { patient: "Fewer irritants", clinician: "Fewer agents" },
  },
};
