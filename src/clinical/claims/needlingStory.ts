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

/** What to beware of, most urgent first. */
export const beware: readonly string[] = [
  "pneumothorax",
  "spinal-neck-emergencies",
  "contraindications-absolute",
  "contraindications-relative",
  "blood-thinners",
  "calf-thrombosis",
  "minor-effects",
  "serious-harm",
];

/** What to do and expect afterwards, in the order in which a patient needs it. */
export const aftercare: readonly string[] = [
  "soreness",
  "soreness-relief",
  "activity-after",
  "bruise-after",
  "seek-help",
];
