/** Language keys of `pain.shares`. */
export type ShareWord = "all" | "most" | "half" | "part" | "little";

/** A share (0..1) as a word that a patient can take in at a glance. */
export function shareWord(share: number): ShareWord {
  if (share >= 0.95) return "all";
  if (share >= 0.65) return "most";
  if (share >= 0.4) return "half";
  return share >= 0.15 ? "part" : "little";
}
