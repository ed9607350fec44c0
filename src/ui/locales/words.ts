/** The words of a language as one list by key, and what is wrong with a translation. */
import type { Catalogue } from "../../core/texts";

/** Words in groups, as in `en.ts` and in the files of a language. */
export interface Nested {
  readonly [key: string]: string | Nested;
}

/** The words by their whole key: `{ app: { name } }` as `{ "app.name": name }`. */
export function flat(words: Nested, before = ""): Catalogue {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(words))
    if (typeof value === "string") found[before + key] = value;
    else Object.assign(found, flat(value, `${before}${key}.`));
  return found;
}

/** The reverse of `flat`. */
export function nested(words: Catalogue): Nested {
  const all: Record<string, string | Nested> = {};
  for (const [key, text] of Object.entries(words)) {
    const steps = key.split(".");
    const last = steps.pop()!;
    let group = all;
    for (const step of steps) {
      group[step] ??= {};
      group = group[step] as Record<string, string | Nested>;
    }
    group[last] = text;
  }
  return all;
}

/** A word that counts has an ending for each form of its language; English has `_one` and `_other`. */
const FORM = /_(zero|one|two|few|many|other)$/;

/** Keys of a translation that English does not have. */
export function unknownKeys(english: Catalogue, given: Catalogue): string[] {
  const known = (key: string) => Object.hasOwn(english, key) || Object.hasOwn(english, key.replace(FORM, "_other"));
  return Object.keys(given).filter((key) => !known(key));
}

/** The English texts that a translation does not have yet. */
export function lacking(english: Catalogue, given: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(english).filter(([key]) => !Object.hasOwn(given, key)));
}

/** Keys whose gaps are not those of the English text; `names` may choose between theirs. */
export function wrongGaps(english: Catalogue, given: Catalogue): string[] {
  const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join();
  const counted = (key: string) => key.replace(FORM, "_other");
  return Object.entries(given)
    .filter(
      ([key, text]) =>
        !key.startsWith("names.point") && gaps(text) !== gaps(english[key] ?? english[counted(key)] ?? ""),
    )
    .map(([key]) => key);
}
