/**
 * The order in which claims are told. Ids of claims; the texts live with the claims so that the same sentence, strength
 * and sources appear wherever the subject comes up.
 */

/** How needling is thought to release a point: twitch, band, pain turned down, blood flow, movement, honest summary. */
export const needlingStory: readonly string[] = [
  "twitch-occurs",
  "taut-band-after",
  "local-pain-relief",
  "microcirculation",
  "movement-window",
  "honest-summary",
];

/** What to beware of, most urgent first: calls for an ambulance, who is not needled, what commonly and rarely happens. */
export const beware: readonly string[] = [
  "pneumothorax",
  "cord-emergency",
  "neck-artery-emergency",
  "heart-emergency",
  "contraindications-absolute",
  "contraindications-relative",
  "blood-thinners",
  "pregnancy",
  "minor-effects",
  "serious-harm",
];

/** Lesser events and what to do, in the order in which they show: at the needle, the same day, days later. */
export const incidents: readonly string[] = ["fainting", "bleeding", "broken-needle", "nerve-pain", "infection-after"];

/** What to do and expect afterwards, in the order in which a patient needs it. */
export const aftercare: readonly string[] = [
  "soreness",
  "soreness-relief",
  "activity-after",
  "bruise-after",
  "seek-help",
];

/**
 * What to mind where, by region of muscles: the region's own precautions, then the emergencies that needling there can
 * cause. A region whose muscles lie over two parts of the body names both.
 */
export const precautions: Readonly<Record<string, readonly string[]>> = {
  head: ["precautions-face-jaw", "neck-artery-emergency"],
  face: ["precautions-face-jaw"],
  neck: ["precautions-neck", "pneumothorax", "cord-emergency", "neck-artery-emergency"],
  "shoulder-girdle": ["precautions-thorax", "precautions-shoulder-arm", "pneumothorax"],
  "rotator-cuff": ["precautions-shoulder-arm", "precautions-thorax", "pneumothorax"],
  arm: ["precautions-shoulder-arm"],
  forearm: ["precautions-forearm-hand"],
  hand: ["precautions-forearm-hand"],
  thorax: ["precautions-thorax", "pneumothorax", "heart-emergency"],
  abdomen: ["precautions-abdomen", "precautions-thorax", "pneumothorax"],
  back: ["precautions-low-back", "precautions-thorax", "pneumothorax", "cord-emergency"],
  "pelvis-hip": ["precautions-pelvis-hip"],
  "pelvic-floor": ["precautions-pelvis-hip"],
  thigh: ["precautions-thigh-leg"],
  leg: ["precautions-thigh-leg", "calf-thrombosis"],
  foot: ["precautions-foot"],
};
