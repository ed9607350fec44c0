/** How the patient's texts read: easy enough, and no two alike. Counted, not judged. */
import { distance } from "fastest-levenshtein";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { ClinicalContent } from "../clinical/check";
import type { StoryTelling } from "../clinical/story";

/** School grade (Flesch and Kincaid) above which a patient's text is too hard. */
export const HARDEST_GRADE = 7;
/** Share of letters in common above which two patient's texts say the same. */
export const MOST_ALIKE = 0.8;

/** A text that patients read, and the row and field that it stands in. */
export interface PatientText {
  readonly row: string;
  readonly text: string;
}

/** What a reader is told, without the works behind it. */
type Told = Pick<ClinicalContent, "muscles" | "claims" | "themes" | "sayings"> & {
  readonly storySteps: readonly StoryTelling[];
};

/** Every text in the patient's register, muscle by muscle, point by point, then the claims, the themes, the sayings and the story. */
export function patientTexts({ muscles, claims, themes, sayings, storySteps }: Told): PatientText[] {
  return [
    ...muscles.flatMap((muscle) => [
      { row: `muscle ${muscle.id}: story`, text: muscle.story },
      { row: `muscle ${muscle.id}: actions.patient`, text: muscle.actions.patient },
      { row: `muscle ${muscle.id}: feelsLike.patient`, text: muscle.feelsLike.patient },
      { row: `muscle ${muscle.id}: selfCare`, text: muscle.selfCare },
      ...muscle.triggerPoints.flatMap((point) => [
        { row: `${point.id}: location.patient`, text: point.location.patient },
        { row: `${point.id}: text.patient`, text: point.text.patient },
      ]),
    ]),
    ...claims.map((claim) => ({ row: `claim ${claim.id}: text.patient`, text: claim.text.patient })),
    ...themes.flatMap((theme) => [
      { row: `theme ${theme.id}: supported.patient`, text: theme.supported.patient },
      { row: `theme ${theme.id}: unsupported.patient`, text: theme.unsupported.patient },
    ]),
    ...sayings.map((saying) => ({ row: `saying ${saying.id}: known.patient`, text: saying.known.patient })),
    ...storySteps.flatMap(({ id, caption, text, otherwise }) => [
      { row: `step ${id}: caption.patient`, text: caption.patient },
      { row: `step ${id}: text.patient`, text: text.patient },
      ...(otherwise ? [{ row: `step ${id}: otherwise.patient`, text: otherwise.patient }] : []),
    ]),
  ];
}

/**
 * A reader of texts that knows muscles by name: a name counts as one easy word, because the reader has the muscle before
 * the eyes, and drops out when texts are compared.
 */
export class PlainReader {
  readonly #names: RegExp;

  /** @param names muscles' names and their synonyms, in any order and case. */
  constructor(names: Iterable<string>) {
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    this.#names = new RegExp(`\\b(${longestFirst.map((name) => name.replace(/[^\w\s]/g, "\\$&")).join("|")})\\b`, "gi");
  }

  /**
   * Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid et al. 1975). At least one
   * sentence is assumed. Easy texts may lie below 0.
   */
  grade(text: string): number {
    const plain = text.replace(this.#names, "arm");
    const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    if (words.length === 0) return 0;
    const sentences = plain.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== "").length;
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    return fleschKincaid({ sentence: Math.max(1, sentences), word: words.length, syllable: syllables });
  }

  /** The text in small letters without names and stops, as it is compared. */
  bare(text: string): string {
    return text
      .replace(this.#names, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  }
}

/** 0..1: one less the share of the longer text's letters that must change to make it the other. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** One line for each text that is too hard, and for each pair that is too much alike. */
export function wordFaults(texts: readonly PatientText[], names: Iterable<string>): string[] {
  const reader = new PlainReader(names);
  const hard = texts
    .map(({ row, text }) => ({ row, grade: reader.grade(text) }))
    .filter(({ grade }) => grade > HARDEST_GRADE)
    .map(({ row, grade }) => `${row} reads at grade ${grade.toFixed(1)}, above ${HARDEST_GRADE}`);
  const bare = texts.map(({ row, text }) => ({ row, text: reader.bare(text) }));
  const alike: string[] = [];
  for (const [i, one] of bare.entries())
    for (const other of bare.slice(i + 1)) {
      // Texts of very different length cannot be alike; this spares most of the comparisons.
      const [short, long] = [one.text.length, other.text.length].sort((a, b) => a - b) as [number, number];
      if (short < MOST_ALIKE * long) continue;
      const share = likeness(one.text, other.text);
      if (share > MOST_ALIKE) alike.push(`${one.row} is ${(share * 100).toFixed(0)} % like ${other.row}`);
    }
  return [...hard, ...alike];
}
