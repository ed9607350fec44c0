/**
 * What must be thought of before any trigger point: for each place of pain the signs with which a doctor comes first.
 * They are shown above the candidates when the reported pain touches their places. They are no diagnosis, and their
 * absence rules nothing out.
 */
import type { Source, TwoRegisters } from "./types";

export interface RedFlag {
  readonly id: string;
  /** How soon: an ambulance now, a doctor today, or a doctor before treatment. */
  readonly urgency: "now" | "today" | "soon";
  /** Zone ids of `anatomy/zones` that it belongs to; "any" for every place. */
  readonly zones: readonly string[] | "any";
  /** The side on which a paired zone must be named; absent for either. */
  readonly side?: "L";
  readonly text: TwoRegisters;
  readonly sources: readonly Source[];
}

const CHEST = [
  "chest-pectoral",
  "breast-nipple",
  "sternum",
  "parasternal",
  "precordial",
  "mid-chest-anterolateral",
] as const;
/** Where the aorta and the heart are felt in the back. */
const BETWEEN_BLADES = ["interscapular-c7-t3", "mid-thoracic-back", "medial-scapular-border"] as const;
const HEAD = ["forehead", "temple", "vertex", "occiput", "side-of-head", "behind-eye", "eyebrow-ridge"] as const;
const ARM = ["anterior-arm", "lateral-arm", "medial-arm", "posterior-arm", "ulnar-forearm", "little-finger"] as const;
const SADDLE = [
  "anal-region",
  "perineum",
  "vagina-penis",
  "genital",
  "gluteal-cleft",
  "coccyx",
  "intrapelvic",
] as const;
const LOW_BACK = ["lumbar-paraspinal", "lumbar-spine-local", "low-back-band", "sacroiliac", "sacrum"] as const;
const BACK = [
  ...LOW_BACK,
  "interscapular-c7-t3",
  "mid-thoracic-back",
  "thoracic-spine-local",
  "thoracolumbar-band",
  "lower-rib-cage-back",
] as const;
const NECK = [
  "posterior-neck",
  "posterolateral-neck",
  "angle-of-neck",
  "suboccipital",
  "front-of-neck",
  "upper-scm-region",
] as const;
const ABDOMEN = [
  "epigastrium",
  "heartburn-area",
  "abdomen-local",
  "lower-quadrant",
  "costal-margin",
  "suprapubic-midline",
  "bladder-area",
  "lateral-trunk",
] as const;
const CALF = ["posterior-calf", "upper-calf", "medial-calf", "posterior-knee"] as const;

/** Most urgent first. */
export const redFlags: readonly RedFlag[] = [
  {
    id: "heart",
    urgency: "now",
    zones: [...CHEST, ...BETWEEN_BLADES, "epigastrium", "heartburn-area"],
    text: {
      patient:
        "Is there pressure or tightness in the chest? Are you short of breath, sweaty or sick, or does it spread to the arm, neck or jaw? Call an ambulance now.",
      clinician:
        "Chest pain is cardiac until it is shown not to be: pressure or tightness, spread to arm, neck, jaw or back, dyspnoea, sweating, nausea, onset with effort or at rest for more than 15 minutes. Emergency services. Think also of pulmonary embolism, aortic dissection and pneumothorax. Tenderness of the chest wall does not exclude any of them.",
    },
    sources: [{ citation: "nice-cg95" }],
  },
  {
    id: "left-arm",
    urgency: "now",
    zones: ARM,
    side: "L",
    text: {
      patient:
        "Did pain in the left arm come on with tightness in the chest, with effort, or with a cold sweat? Call an ambulance now.",
      clinician:
        "Pain of the left arm with effort, or with chest discomfort, dyspnoea, sweating or nausea: suspect an acute coronary syndrome and call emergency services before any examination of muscle.",
    },
    sources: [{ citation: "nice-cg95" }],
  },
  {
    id: "thunderclap-headache",
    urgency: "now",
    zones: [...HEAD, "suboccipital", "posterior-neck"],
    text: {
      patient:
        "Did the headache start all at once and is it the worst you have had? Is there fever with a stiff neck, or weak limbs, slurred speech or a change in sight? Call an ambulance now.",
      clinician:
        "Sudden, severe headache (peak within a minute), fever with neck stiffness, a neurological deficit or lowered consciousness, onset after trauma, in pregnancy or with cancer or immune deficiency: emergency assessment (SNNOOP10).",
    },
    sources: [{ citation: "do-2019-snnoop10", where: "abstract" }],
  },
  {
    id: "neck-artery",
    urgency: "now",
    zones: NECK,
    text: {
      patient:
        "Is this neck pain new and unlike any before? Does it come with dizzy spells, double sight, slurred speech or a drooping face? Call an ambulance now.",
      clinician:
        "New neck pain or headache unlike any before, with dizziness, diplopia, dysarthria, dysphagia, drop attacks, ataxia or facial numbness: suspect dissection of a cervical artery. No treatment of the neck; emergency services.",
    },
    sources: [{ citation: "rushton-2023" }],
  },
  {
    id: "cauda-equina",
    urgency: "now",
    zones: [...SADDLE, ...LOW_BACK, "buttock-upper", "buttock-mid", "buttock-lower", "posterior-thigh"],
    text: {
      patient:
        "Are you numb around the seat or between the legs? Is it hard to pass or to hold water or stool, or are both legs weak? Go to a hospital now, by day or night.",
      clinician:
        "Saddle numbness, new disturbance of bladder, bowel or sexual function, pain or deficit in both legs: suspect cauda equina syndrome. Immediate referral to a hospital for emergency imaging. It has no set pattern; ask each time.",
    },
    sources: [
      { citation: "csp-cauda-equina-2024", where: "abstract" },
      { citation: "finucane-2020", where: "abstract" },
    ],
  },
  {
    id: "abdomen",
    urgency: "now",
    zones: [...ABDOMEN, "lumbar-paraspinal", "low-back-band"],
    text: {
      patient:
        "Is there sudden, bad pain in the belly or low back? Is the belly hard, do you feel faint, or is there blood in what you pass or throw up? Call an ambulance now.",
      clinician:
        "Sudden severe pain of abdomen or back with faintness, pallor or a pulsating swelling (aneurysm), a rigid abdomen, vomiting of blood, black stool, or in early pregnancy: emergency services. Pain of the wall increases on tensing it; pain of an organ often does not, but neither sign is proof.",
    },
    sources: [{ citation: "nidirect-aaa" }, { citation: "suleiman-johnston-2001", where: "abstract" }],
  },
  {
    id: "giant-cell-arteritis",
    urgency: "today",
    zones: [...HEAD, "tmj", "mandible", "angle-of-jaw", "cheek"],
    text: {
      patient:
        "Are you over 50? Is the headache new, is the scalp sore to touch, or does the jaw tire when you chew? See a doctor today. If your sight has changed, go now.",
      clinician:
        "Age over 50 with new headache, scalp tenderness, jaw claudication or any visual symptom: suspect giant cell arteritis. Same-day assessment; loss of sight can come before or soon after treatment starts, and is often lasting.",
    },
    sources: [{ citation: "mackie-2020", where: "introduction" }],
  },
  {
    id: "calf-clot",
    urgency: "today",
    zones: CALF,
    text: {
      patient:
        "Is one calf newly swollen, warm or red? See a doctor today, and do not let it be pressed or rubbed before. If you are also short of breath, call an ambulance.",
      clinician:
        "Swelling of one calf, warmth, redness, or recent surgery, immobility, travel, cancer or hormones: score for deep vein thrombosis (Wells) and refer the same day before any pressure or needle. With dyspnoea or chest pain: emergency services.",
    },
    sources: [{ citation: "wells-1997", where: "abstract" }],
  },
  {
    id: "spine-fracture",
    urgency: "today",
    zones: [...BACK, "posterior-neck"],
    text: {
      patient:
        "Did the pain in the spine start after a fall or a blow? A light one counts if your bones are weak or you take steroids. See a doctor today.",
      clinician:
        "Spinal pain after trauma, or after a light one with osteoporosis, steroids, older age or an earlier fracture: exclude a fracture before any manual or needling treatment.",
    },
    sources: [{ citation: "finucane-2020", where: "abstract" }],
  },
  {
    id: "anywhere",
    urgency: "soon",
    zones: "any",
    text: {
      patient:
        "This goes for pain in any place. See a doctor first if you have a fever, or lose weight and do not know why. Do so if you have had cancer, if the pain wakes you each night, if you are losing strength, or if you had a fall.",
      clinician:
        "Anywhere: fever or illness, unexplained weight loss, constant night pain, a history of cancer, progressive weakness or numbness, recent trauma, a hot swollen joint. No single sign is accurate by itself; they are weighed together.",
    },
    sources: [{ citation: "finucane-2020", where: "abstract" }],
  },
];
