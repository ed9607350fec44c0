import type { Side } from "../anatomy/types";

/** "right" or "left", always the body's own. */
export const sideName = (side: Side): string => (side === "R" ? "right" : "left");

/**
 * A trigger point in words, as a label or a screen reader says it: "right upper trapezius, trigger point 1".
 * `structureName` is the display name of its part, or of the muscle where it has no parts; `label` its short label
 * ("TrP1"); without a side the name holds for both: "Upper trapezius, trigger point 1".
 */
export function fullName(structureName: string, label: string, side?: Side): string {
  const point = label.replace(/^TrP\s*/i, "trigger point ");
  return side === undefined ? `${structureName}, ${point}` : `${sideName(side)} ${lowerFirst(structureName)}, ${point}`;
}

/** "Upper trapezius" inside a sentence; an abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
