import type { Side } from "../anatomy/types";

/**
 * A trigger point in words, in English. The page takes the words of its language (`names` in `src/ui/locales`), which are
 * of this form. `{{name}}` is the structure's display name, `{{inside}}` the same inside an English sentence.
 */
export const englishNames = {
  point: "{{name}}, trigger point {{number}}",
  pointRight: "right {{inside}}, trigger point {{number}}",
  pointLeft: "left {{inside}}, trigger point {{number}}",
} as const;

/** What the gaps of a name hold. */
export interface NameParts {
  readonly [gap: string]: string;
  readonly name: string;
  readonly inside: string;
  readonly number: string;
}

/** Says one kind of name with its parts, in some language. */
export type SayName = (kind: keyof typeof englishNames, parts: NameParts) => string;

const sayInEnglish: SayName = (kind, parts) => englishNames[kind].replace(/\{\{(\w+)\}\}/g, (_, gap) => parts[gap]!);

/**
 * A trigger point in words, as a label or a screen reader says it: "right upper trapezius, trigger point 1".
 * `structureName` is the display name of its part, or of the muscle where it has no parts; `label` its short label
 * ("TrP1"); without a side the name holds for both: "Upper trapezius, trigger point 1".
 */
export function fullName(structureName: string, label: string, side?: Side, say: SayName = sayInEnglish): string {
  const parts = { name: structureName, inside: lowerFirst(structureName), number: label.replace(/^TrP\s*/i, "") };
  return say(side === undefined ? "point" : side === "R" ? "pointRight" : "pointLeft", parts);
}

/** "Upper trapezius" inside a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
