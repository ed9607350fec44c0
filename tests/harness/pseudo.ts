/** A language that only the tests speak: every text in brackets, every vowel with an accent, gaps as they are. */
import type { Catalogue } from "../../src/core/texts";

const ACCENTED: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };
const UPPER = Object.entries(ACCENTED).map(([plain, accented]) => [plain.toUpperCase(), accented.toUpperCase()]);
const LETTERS: Readonly<Record<string, string>> = { ...ACCENTED, ...Object.fromEntries(UPPER) };

/** The text in the pseudo-language: "Skin {{percent}}" as "⟦Skín {{percent}}⟧". */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\{\w+\}\}|[aeiou]/gi, (part) => LETTERS[part] ?? part);
  return `⟦${accented}⟧`;
}

/** A whole catalogue in the pseudo-language. */
export const pseudoCatalogue = (english: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)]));

/** Whether a text, or a part of it, was never said in the pseudo-language: a letter outside the brackets, a bare vowel. */
export function leaks(text: string): boolean {
  let outside = text;
  for (let before = ""; before !== outside; ) {
    before = outside;
    outside = outside.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return /\p{L}/u.test(outside) || /[aeiou]/i.test(text);
}
