import type { Claim } from "../types";

/** Who should not be needled, and who only after thought. Professional consensus for the most part. */
export const contraindications: readonly Claim[] = [
  {
    id: "contraindications-absolute",
    theme: "safety",
    text: {
      patient:
        "Please tell us if you are ill, or have a wound, a rash, a swollen limb, an implant or a bleeding problem. Say so if needles scare you. You can say no at any time.",
      clinician:
        "Professional consensus, do not needle: without valid consent or cooperation; with unmanageable needle phobia; in a medical emergency or an acute undiagnosed condition; through infection, an open wound, active skin disease or tumour; in a limb or area with lymphoedema or after lymph-node removal; with a severe uncontrolled bleeding disorder; into an implant or device (breast or buttock implant, pacemaker pocket, pump, port); with suspected deep vein thrombosis, compartment syndrome, joint or bone infection in the region; or while a cardiac, vascular, visceral or fracture cause of the pain is not excluded.",
    },
    strength: "supported",
    sources: [
      { citation: "iscp-2012" },
      { citation: "kearns-2019" },
      { citation: "asap-2013" },
      { citation: "dommerholt-2018", where: "ch. 5, safety guidelines" },
    ],
  },
  {
    id: "contraindications-relative",
    theme: "safety",
    text: {
      patient:
        "Tell us which drugs you take. Say if you have fits, faint with ease, have diabetes, react to metals, get sick a lot, or have just had surgery.",
      clinician:
        "Professional consensus, decide case by case: pregnancy, children (consent, short treatment), immunosuppression, diabetes with neuropathy, prosthetic heart valve or endocarditis risk, epilepsy, severe anxiety or earlier fainting, nickel or chromium allergy, recent surgery, altered anatomy, scoliosis or a thin chest wall, cognitive or language barrier, frailty, recent botulinum toxin or steroid injection. With widespread hyperalgesia or fibromyalgia treat shorter and lighter.",
    },
    strength: "supported",
    sources: [{ citation: "iscp-2012" }, { citation: "kearns-2019" }, { citation: "asap-2013" }],
  },
  {
    id: "blood-thinners",
    theme: "safety",
    text: {
      patient:
        "If you take a blood thinner, say so. Do not stop it for this treatment unless your doctor tells you to.",
      clinician:
        "Antithrombotic medication is not an absolute contraindication on published data; weigh drug, site, technique, needle size and compressibility, and consider ultrasound guidance. It is never stopped without the prescriber.",
    },
    strength: "supported",
    sources: [{ citation: "munoz-2022", where: "abstract" }],
  },
  {
    id: "pregnancy",
    theme: "safety",
    text: {
      patient: "Say if you are or may be pregnant. Then you and your clinician choose with care, or wait.",
      clinician:
        "No good evidence of harm, and none on dry needling itself: in studies of acupuncture in pregnancy adverse events judged to be related came with 1.3 % of treatments, all mild or moderate, but reporting was poor. By convention avoid abdomen, low back and pelvis in the first trimester, or defer.",
    },
    strength: "contested",
    sources: [{ citation: "park-2014-pregnancy", where: "abstract" }, { citation: "iscp-2012" }],
  },
];
