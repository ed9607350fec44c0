/**
 * Every text of the content under a key that lasts: the kind of row, its id, the path of the field, as in
 * `muscle.infraspinatus.story` or `point.infraspinatus.trp1.text.patient`. The English words stand in the tables; a
 * language is a catalogue of other words under the same keys.
 */
import type { MuscleStructure } from "../anatomy/structures/types";
import type { Zone } from "../anatomy/zones/types";
import type { RedFlag } from "../clinical/redFlags";
import type { StoryTelling } from "../clinical/story";
import type { Claim, Muscle, Saying, Theme } from "../clinical/types";

/** Texts by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** The tables that hold texts. */
export interface TextTables {
  readonly muscles: readonly Muscle[];
  readonly claims: readonly Claim[];
  readonly themes: readonly Theme[];
  readonly sayings: readonly Saying[];
  readonly storySteps: readonly StoryTelling[];
  readonly redFlags: readonly RedFlag[];
  readonly structures: readonly MuscleStructure[];
  readonly zones: readonly Zone[];
}

const needling = ["needling.palpation", "needling.position", "needling.direction", "needling.needle"];
const hazards = "needling.hazards.*.structure";

/** The fields that hold texts, by kind of row; a star stands for every item. Names in Latin are the same everywhere. */
const fields = {
  muscle: [
    ...["label", "synonyms.*", "actions.*", "attachments.*", "innervation.*", "story", "feelsLike.*"],
    ...["provokedBy.*", "limits.*", "mistakenFor.*", "selfCare", ...needling, hazards],
  ],
  point: ["location.*", "text.*", "disagreement", ...needling, hazards],
  claim: ["text.*"],
  theme: ["title", "supported.*", "unsupported.*"],
  saying: ["said", "known.*"],
  step: ["title", "caption.*", "text.*", "otherwise.*"],
  caution: ["text.*"],
  zone: ["label"],
  structure: ["label"],
  /** A structure whose muscle has no page of its own: here its attachments and its action are shown. */
  alone: ["label", "origin", "insertion", "action"],
} as const satisfies Record<string, readonly string[]>;

/** What is said for a key, given the English text. */
type Say = (key: string, text: string) => string;

/** The tables in the words of a catalogue, English where it has none. Ids, figures and sources are the same objects. */
export function translated<T extends TextTables>(tables: T, words: Catalogue): T {
  return said(tables, (key, text) => (Object.hasOwn(words, key) ? words[key]! : text));
}

/** Every text of the tables by its key, in English: what a translator starts from. */
export function textsOf(tables: TextTables): Catalogue {
  const found: Record<string, string> = {};
  said(tables, (key, text) => {
    if (Object.hasOwn(found, key)) throw new Error(`Two texts have the key "${key}".`);
    found[key] = text;
    return text;
  });
  return found;
}

function said<T extends TextTables>(tables: T, say: Say): T {
  const described = new Set(tables.muscles.flatMap(({ id, parts }) => [id, ...parts]));
  const rows = <R extends { readonly id: string }>(kind: keyof typeof fields, list: readonly R[]): R[] =>
    list.map((row) => inRow(row, fields[kind], `${kind}.${row.id}`, say));
  return {
    ...tables,
    muscles: rows("muscle", tables.muscles).map((muscle) => ({
      ...muscle,
      triggerPoints: rows("point", muscle.triggerPoints),
    })),
    claims: rows("claim", tables.claims),
    themes: rows("theme", tables.themes),
    sayings: rows("saying", tables.sayings),
    storySteps: rows("step", tables.storySteps),
    redFlags: rows("caution", tables.redFlags),
    zones: rows("zone", tables.zones),
    structures: tables.structures.map((row) =>
      inRow(row, fields[described.has(row.id) ? "structure" : "alone"], `structure.${row.id}`, say),
    ),
  };
}

function inRow<R>(row: R, paths: readonly string[], key: string, say: Say): R {
  return paths.reduce((value, path) => inValue(value, path.split("."), key, say) as R, row);
}

/** The value with what lies at the path said anew; what leads there is copied, all else stays the same object. */
function inValue(value: unknown, [step, ...rest]: readonly string[], key: string, say: Say): unknown {
  if (value === undefined) return undefined;
  if (step === undefined) return say(key, value as string);
  if (Array.isArray(value)) return value.map((item, i) => inValue(item, rest, `${key}.${i}`, say));
  const names = step === "*" ? Object.keys(value as object) : [step];
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const name of names) if (name in copy) copy[name] = inValue(copy[name], rest, `${key}.${name}`, say);
  return copy;
}
