import type { Claim } from "../types";

/** When something goes wrong, most urgent first: what it looks like and what to do. One claim for each event. */
export const emergencies: readonly Claim[] = [
  {
    id: "pneumothorax",
    theme: "safety",
    text: {
      patient:
        "Call an ambulance if your chest hurts or you are short of breath. A new dry cough or pain at the tip of the shoulder counts too. It can start at once or up to two days later.",
      clinician:
        "Suspected pneumothorax (chest pain, dyspnoea, dry cough, shoulder-tip pain, from minutes to 48 hours): stop, sit the patient up, call emergency services. In one reported case the signs developed over two days. Warn the patient before leaving.",
    },
    strength: "supported",
    sources: [
      { citation: "patel-2019", where: "abstract" },
      { citation: "mintken-2025", where: "abstract" },
      { citation: "cummings-2014", where: "introduction" },
      { citation: "mccutcheon-yelland-2011" },
    ],
  },
  {
    id: "cord-emergency",
    theme: "safety",
    text: {
      patient:
        "Call an ambulance if an arm or leg goes weak. Do so too if you go numb between the legs, can no longer hold or pass water, or if bad pain spreads from the spine.",
      clinician:
        "After needling near the spine: new weakness, saddle numbness, loss of bladder or bowel control, unsteady gait, or severe spreading neck or back pain suggest bleeding or injury at the cord. Emergency services; imaging without delay. Epidural haematoma after dry needling has been reported, with quadriparesis that resolved after decompression in one case; cervical paraspinal needling has been followed by hemiplegia.",
    },
    strength: "supported",
    sources: [
      { citation: "lee-2011-epidural", where: "abstract" },
      { citation: "berrigan-2018", where: "abstract" },
      { citation: "ji-2015" },
    ],
  },
  {
    id: "neck-artery-emergency",
    theme: "safety",
    text: {
      patient:
        "Was your neck treated? Call an ambulance for a sudden bad headache, double sight, slurred speech, or if you feel as if the room spins.",
      clinician:
        "After needling in the neck: sudden severe headache or neck pain, dizziness, diplopia, dysarthria or limb weakness suggest injury of the vertebral or carotid artery. Emergency services. A carotid injury has been reported after acupuncture, when the patient sneezed with needles in the neck.",
    },
    strength: "supported",
    sources: [{ citation: "wong-2019", where: "abstract" }, { citation: "rushton-2023" }, { citation: "iscp-2012" }],
  },
  {
    id: "heart-emergency",
    theme: "safety",
    text: {
      patient:
        "Did you pass out or feel about to, after a needle in the front of the chest? Someone must call an ambulance.",
      clinician:
        "After needling over the chest: collapse with low blood pressure and full neck veins suggests tamponade. Emergency services. Reports concern acupuncture over the front of the chest; deaths have been recorded.",
    },
    strength: "supported",
    sources: [
      { citation: "cheng-2000" },
      { citation: "chun-2014", where: "abstract" },
      { citation: "peuker-1999", where: "abstract" },
    ],
  },
  {
    id: "fainting",
    theme: "safety",
    text: {
      patient: "If you feel hot, sick or faint, say so. You lie flat with your legs up, and it soon passes.",
      clinician:
        "Vasovagal reaction: needles out, patient flat, legs raised, observe until recovered; a head injury or a slow recovery is referred. Needling in lying prevents most falls.",
    },
    strength: "supported",
    sources: [
      { citation: "halle-2016", where: "abstract" },
      { citation: "who-1999", where: "section 3.3" },
    ],
  },
  {
    id: "bleeding",
    theme: "safety",
    text: {
      patient: "If a lump of blood forms, press on it for five to ten minutes. If it grows or throbs, get help.",
      clinician:
        "Bleeding or haematoma: firm pressure for 5 to 10 minutes. An expanding or pulsating swelling, or a tense limb with pain out of proportion, is urgent. A false aneurysm can show late: one of the popliteal artery was found about six months after acupuncture.",
    },
    strength: "supported",
    sources: [{ citation: "kao-chang-2002", where: "abstract and case report" }, { citation: "iscp-2012" }],
  },
  {
    id: "broken-needle",
    theme: "safety",
    text: {
      patient:
        "Lie still while the needles are in. If one bends or breaks, stay as you are; your clinician takes care of it.",
      clinician:
        "Bent or broken needle: keep the patient calm and still. Take it out with forceps if it shows; otherwise mark the place, do not dig, refer the same day for imaging. A fragment can travel: in one case of acupuncture it came to lie 2 mm from the vertebral artery. Leave part of the shaft outside the skin.",
    },
    strength: "supported",
    sources: [
      { citation: "snyder-2019", where: "abstract" },
      { citation: "who-1999", where: "section 3.7" },
    ],
  },
  {
    id: "nerve-pain",
    theme: "safety",
    text: {
      patient:
        "Tingling or a zing that stays for more than a day should be looked at. So should a hand or foot that drops.",
      clinician:
        "Nerve pain or paraesthesia beyond 24 hours: review. Any motor loss: refer. A needle of 0.25 x 50 mm in the outer arm was followed by wrist drop, a neurapraxia of the radial nerve at the spiral groove; it had not recovered when reported.",
    },
    strength: "supported",
    sources: [{ citation: "mcmanus-cleary-2018", where: "abstract and case report" }],
  },
  {
    id: "infection-after",
    theme: "safety",
    text: {
      patient: "See a doctor if the place turns hot and red, or more sore each day. A fever is a reason too.",
      clinician:
        "Fever, spreading redness, pus or pain that grows after days: review for infection the same day. A thigh abscess that needed drainage in a boy of 16, and an infected hip prosthesis two weeks after needling (cause not certain), have been reported. Take extra care near joint replacements.",
    },
    strength: "supported",
    sources: [
      { citation: "kim-2018-infection", where: "abstract" },
      { citation: "steentjes-2015", where: "abstract" },
    ],
  },
  {
    id: "calf-thrombosis",
    theme: "safety",
    text: {
      patient: "Is your calf newly swollen, warm or red? Then see a doctor the same day, before the muscle is treated.",
      clinician:
        "Before needling or firm pressure on a calf exclude deep vein thrombosis: use a scored assessment (Wells: 3, 17 and 75 % of those at low, moderate and high probability had a thrombosis, n = 593), since calf tenderness alone does not separate it from muscle pain, and refer the same day if it is likely.",
    },
    strength: "supported",
    sources: [{ citation: "wells-1997", where: "abstract" }, { citation: "iscp-2012" }, { citation: "kearns-2019" }],
  },
];
