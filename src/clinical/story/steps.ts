import type { StoryTelling } from "./types";

/** What the story of the needle tells, step by step. Facts and their sources stand with the claims that each step names. */
export const storySteps: readonly StoryTelling[] = [
  {
    id: "person",
    theme: "entity",
    title: "The sore spot",
    caption: {
      patient: "Somewhere in this muscle is a small spot that hurts when it is pressed.",
      clinician: "A tender spot in this muscle, the pressure on which brings back the pain that the patient knows.",
    },
    text: {
      patient:
        "We look for it with our hands. You are the guide: the right spot is the one that brings on the pain you know. It may be felt far from the spot.",
      clinician:
        "What is selected here is the usual place of this point, not a finding. The recognised pain weighs more than the feel of a band; the pattern on the skin is a teaching map.",
    },
    claims: ["trigger-point-described", "referred-pain-maps"],
    further: ["overload-origin", "palpation-reliability"],
    otherwise: {
      patient: "Your pain is real. What causes it at this spot is still in dispute.",
      clinician: "Tenderness and pain are not in dispute; whether there is a lesion in the muscle is.",
    },
  },
  {
    id: "band",
    theme: "release",
    title: "The tight strip",
    caption: {
      patient: "Among the loose fibres there may be one strip that feels tight, like a cord.",
      clinician: "The taut band: a strip of fibres felt as a cord among slack ones, with the point in it.",
    },
    text: {
      patient:
        "Each muscle is made of very thin, long fibres. The strip follows them. Two skilled hands do not always agree on it.",
      clinician:
        "Drawn along this muscle's own fibres through the point. Examiners agree poorly on the band (kappa from -0.08 to 0.75 in one review) and better on tenderness.",
    },
    claims: ["trigger-point-described", "palpation-reliability"],
    further: ["trigger-point-dispute"],
    otherwise: {
      patient: "No strip to feel? The spot can be sore all the same.",
      clinician: "No band on palpation does not exclude pain from this muscle.",
    },
  },
  {
    id: "knot",
    theme: "release",
    title: "Short and stretched",
    caption: {
      patient: "One idea: a tiny part of a fibre stays pulled short, and the rest of it is stretched.",
      clinician: "Proposed: a contraction knot of very short sarcomeres, with stretched ones on either side.",
    },
    text: {
      patient:
        "A fibre is a long row of tiny parts that slide into each other when the muscle works. The idea is that some of them cannot let go. That has been tested only in part and is not proven.",
      clinician:
        "The integrated hypothesis, only partly tested. The lengths drawn are illustrative: sarcomeres of the knot at a little over half their resting length, those beside it stretched to make up for it, the filaments themselves as long as ever.",
    },
    claims: ["integrated-hypothesis"],
    further: ["trigger-point-dispute", "end-plate-activity"],
    otherwise: {
      patient: "Some experts think that the cause lies in the nerves instead.",
      clinician:
        "Critics place the source in peripheral nerve or in central sensitisation and call the knot conjecture.",
    },
  },
  {
    id: "endplate",
    theme: "release",
    title: "A crowded place",
    caption: {
      patient:
        "Where the nerve meets the fibre, it may signal too much. Blood flow is poor there, and things that irritate gather.",
      clinician:
        "Proposed: excess acetylcholine at the end-plate, a compressed capillary, a local energy shortfall, sensitising substances.",
    },
    text: {
      patient:
        "Tests in a very few people found more of what makes nerves sore. That fits the idea but does not prove it.",
      clinician:
        "Microdialysis in nine people: nine substances raised and pH lowered at active points. A calf muscle measured for comparison differed too, so the finding is not strictly local. Drawn as chains (peptides), clusters (cytokines) and rings (amines).",
    },
    claims: ["local-chemistry", "integrated-hypothesis"],
    further: ["end-plate-activity"],
    otherwise: {
      patient: "Whether this comes first or follows from the pain is not known.",
      clinician: "Cause or consequence is open; the spontaneous activity may not be specific for trigger points.",
    },
  },
  {
    id: "needle",
    theme: "release",
    title: "The needle arrives",
    caption: {
      patient: "A very thin, solid needle goes into the strip. Nothing is injected.",
      clinician: "A solid filiform needle through skin and fascia into the band; nothing is injected.",
    },
    text: {
      patient:
        "You may feel a prick, and then a deep ache. If you feel a sharp or burning line of pain, say so at once. You can stop it at any time.",
      clinician:
        "Deep ache, cramp, a twitch or the known pain are expected. A sharp, electric or burning line of pain suggests nerve or vessel: stop, withdraw, redirect. No dose has been shown to be best.",
    },
    claims: ["insertion"],
    further: ["sensation-during", "needle-sizes", "serious-harm"],
  },
  {
    id: "twitch",
    theme: "release",
    title: "The muscle jumps",
    caption: {
      patient: "The strip may jump by itself, like a quick cramp. The pain you know may flare for a moment.",
      clinician:
        "A local twitch: a brief contraction along the band, largely a spinal reflex. The known pain may answer.",
    },
    text: {
      patient:
        "It is over in a blink and it is normal. A second or third jump is often weaker. The picture shows it larger and slower than life.",
      clinician:
        "It runs here along the fibres through the point. In seven people without symptoms the third of three twitches was smaller than the first. Size and speed are exaggerated.",
    },
    claims: ["twitch-occurs"],
    further: ["twitch-needed", "sensation-during"],
    otherwise: {
      patient: "No jump? That does not mean it failed.",
      clinician:
        "No twitch? That does not mean it failed: whether one is needed is contested, and there is no need to hunt for it.",
    },
  },
  {
    id: "blood",
    theme: "blood-flow",
    title: "Softer, and more blood",
    caption: {
      patient: "The strip may feel softer. For some minutes more blood seems to flow there.",
      clinician: "Proposed: the band slackens. Measured: more blood flow and oxygen at the needled place, for minutes.",
    },
    text: {
      patient:
        "The blood flow was measured. Why the strip feels softer is not settled. None of this shows that a muscle mends sooner, and the change need not stay.",
      clinician:
        "Lower stiffness was seen in small studies and not at every place measured. That human sarcomeres lengthen is an inference, largely from animals. No clinical benefit has been tied to the rise in flow.",
    },
    claims: ["taut-band-after", "microcirculation"],
    further: ["end-plate-after", "tissue-healing"],
    otherwise: {
      patient: "Does it feel just the same? That happens too. Judge it after two days.",
      clinician: "No change at once is common; pressure-pain threshold and range are better judged at 48 hours.",
    },
  },
  {
    id: "signal",
    theme: "pain-modulation",
    title: "The pain turned down",
    caption: {
      patient: "The needle's signal goes to the spinal cord and the brain. Both can turn the pain down.",
      clinician:
        "Input to the cord or brainstem may inhibit the same segment; descending inhibition and expectation add to it.",
    },
    text: {
      patient:
        "Think of a volume knob in the spine and one in the brain. Feeling safe and hoping for help turn it too. Most people notice less pain for days or weeks, but not all do.",
      clinician:
        "The course is schematic and follows the muscle's innervation. The segmental effect was measured for minutes in 40 people. Descending inhibition is largely borrowed from acupuncture and animal work.",
    },
    claims: ["segmental-effect", "descending-inhibition"],
    further: ["local-pain-relief", "beyond-placebo"],
    otherwise: {
      patient: "We cannot say how much comes from the needle and how much from care and what you expect.",
      clinician: "How much exceeds placebo and context is not settled.",
    },
  },
  {
    id: "movement",
    theme: "re-education",
    title: "Then move",
    caption: {
      patient: "Now comes your part. Exercise is what keeps the gain, so move while it feels easier.",
      clinician: "A window for exercise, which does the re-education: the needle alone does not.",
    },
    text: {
      patient:
        "Move gently on the same day and do your exercises. The needle on its own does not make a muscle stronger, and exercise alone often does as well.",
      clinician:
        "Needling alone changed neither thickness nor electromyographic amplitude; added to exercise it brought little or nothing in several good trials. Load the muscle heavily only after 24 to 48 hours.",
    },
    claims: ["movement-window"],
    further: ["motor-control-alone", "added-to-exercise", "complement"],
    otherwise: {
      patient: "Is it no easier to move? The exercises are still worth it.",
      clinician: "Across neck trials needling had no effect on range; exercise is indicated either way.",
    },
  },
  {
    id: "evidence",
    theme: "effect",
    title: "What is known",
    caption: {
      patient: "Many people have less pain for days or weeks. It does not help everyone.",
      clinician:
        "Less pain in the short term than with sham or none, at low to moderate certainty; little or nothing on top of exercise.",
    },
    text: {
      patient: "Here is what studies show, what they do not show, and what to expect now.",
      clinician: "What the evidence supports, what it does not, what to expect and when to call.",
    },
    claims: ["honest-summary"],
    further: [],
  },
];
