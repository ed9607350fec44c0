import type { Claim } from "../types";

/** Safety: how often what happens, who should not be needled, and when to call for help. */
export const safety: readonly Claim[] = [
  {
    id: "minor-effects",
    theme: "safety",
    text: {
      patient:
        "Small effects are common: a spot of blood, a bruise, soreness. They follow about one in five to one in three treatments and pass by themselves.",
      clinician:
        "Mild adverse events: 19.18 % of 7,629 treatments by 39 physiotherapists (bruising 7.55 %, bleeding 4.65 %, pain during 3.01 %, pain after 2.19 %) and 36.7 % of 20,464 treatments by 420 (bleeding 16 %, bruising 7.7 %, pain during 5.9 %). Drowsiness, headache and nausea each stayed below 0.3 %.",
    },
    strength: "supported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
    ],
  },
  {
    id: "serious-harm",
    theme: "safety",
    text: {
      patient: "Serious harm is rare, but it can happen. It is explained to you beforehand.",
      clinician:
        "Brady 2014 observed no significant adverse event in 7,629 treatments; 0.04 % is the upper bound that this allows, not an observed rate. Boyce 2020 counted 20 major events, fewer than 0.1 % of treatments (about 1 in 1,024). Both rely on therapists' own reports. Pneumothorax is the best documented serious event and has occurred in expert hands and with rib bracketing.",
    },
    strength: "supported",
    sources: [
      { citation: "brady-2014", where: "abstract" },
      { citation: "boyce-2020", where: "abstract" },
      { citation: "cummings-2014" },
      { citation: "mintken-2025", where: "abstract" },
    ],
  },
  {
    id: "contraindications-absolute",
    theme: "safety",
    text: {
      patient:
        "Tell your clinician about illness, infection, swelling, implants, bleeding problems or fear of needles. You can say no at any time.",
      clinician:
        "Professional consensus, do not needle: without valid consent or cooperation; with unmanageable needle phobia; in a medical emergency or an acute undiagnosed condition; through infection, an open wound, active skin disease or tumour; in a limb or area with lymphoedema or after lymph-node removal; with a severe uncontrolled bleeding disorder; into an implant or device; with suspected deep vein thrombosis, compartment syndrome, joint or bone infection in the region; or while a cardiac, vascular, visceral or fracture cause of the pain is not excluded.",
    },
    strength: "supported",
    sources: [{ citation: "iscp-2012" }, { citation: "kearns-2019" }, { citation: "dommerholt-2018" }],
  },
  {
    id: "contraindications-relative",
    theme: "safety",
    text: {
      patient:
        "Also say if you are or may be pregnant, take medicines, have diabetes, epilepsy or a metal allergy, faint easily, or had surgery lately.",
      clinician:
        "Professional consensus, decide case by case: pregnancy, children, immunosuppression, diabetes with neuropathy, prosthetic heart valve, epilepsy, severe anxiety or earlier fainting, nickel or chromium allergy, recent surgery or altered anatomy, cognitive or language barrier, frailty, recent botulinum toxin or steroid injection, widespread hyperalgesia.",
    },
    strength: "supported",
    sources: [{ citation: "iscp-2012" }, { citation: "kearns-2019" }],
  },
  {
    id: "blood-thinners",
    theme: "safety",
    text: {
      patient:
        "If you take a blood thinner, say so. Do not stop it for this treatment unless your doctor tells you to.",
      clinician:
        "Antithrombotic medication is not an absolute contraindication on published data; weigh drug, site, technique and compressibility, and consider ultrasound guidance. It is never stopped without the prescriber.",
    },
    strength: "supported",
    sources: [{ citation: "munoz-2022", where: "abstract" }],
  },
  {
    id: "calf-thrombosis",
    theme: "safety",
    text: {
      patient:
        "A calf that is newly swollen, warm or red needs a doctor the same day, before any treatment of the muscle.",
      clinician:
        "Before needling or firm pressure on a calf exclude deep vein thrombosis: use a scored assessment (Wells), since calf tenderness alone does not separate it from muscle pain, and refer the same day if it is likely.",
    },
    strength: "supported",
    sources: [{ citation: "wells-1997" }, { citation: "iscp-2012" }, { citation: "kearns-2019" }],
  },
  {
    id: "pneumothorax",
    theme: "safety",
    text: {
      patient:
        "After treatment around the chest, upper back or top of the shoulder: if you get chest pain, shortness of breath, a new dry cough or pain at the tip of the shoulder within two days, call emergency services.",
      clinician:
        "Suspected pneumothorax (chest pain, dyspnoea, dry cough, shoulder-tip pain, from minutes to 48 hours): stop, sit the patient up, call emergency services. In one reported case the signs developed over two days. Warn the patient before leaving.",
    },
    strength: "supported",
    sources: [
      { citation: "patel-2019", where: "abstract" },
      { citation: "mintken-2025", where: "abstract" },
      { citation: "cummings-2014" },
    ],
  },
  {
    id: "spinal-neck-emergencies",
    theme: "safety",
    text: {
      patient:
        "Call emergency services for new weakness, numbness between the legs, loss of bladder or bowel control, a sudden severe headache, double vision, slurred speech or collapse.",
      clinician:
        "Near the spine: new weakness, saddle numbness, sphincter loss, unsteady gait or severe spreading pain (bleeding or injury at the cord). After the neck: sudden severe headache or neck pain, dizziness, diplopia, dysarthria (vertebral or carotid injury). After the chest: collapse with low pressure and full neck veins (tamponade). Emergency services in each case.",
    },
    strength: "supported",
    sources: [{ citation: "iscp-2012" }, { citation: "halle-2016" }, { citation: "patel-2019", where: "abstract" }],
  },
  {
    id: "incidents",
    theme: "safety",
    text: {
      patient: "If you feel faint, lie down. If a small swelling appears, press on it and tell your clinician.",
      clinician:
        "Bleeding or swelling: press 5 to 10 minutes. Fainting: needles out, flat, legs up. Bent or broken needle: keep still, mark, do not dig, refer. Nerve pain beyond 24 hours: review. Fever, redness or pus: review for infection.",
    },
    strength: "supported",
    sources: [{ citation: "iscp-2012" }, { citation: "dommerholt-2018" }],
  },
];
