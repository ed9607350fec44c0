/** Whether a typed name is that of a muscle: English, Latin or a synonym, with small slips of the pen forgiven. */
import { distance } from "fastest-levenshtein";
import type { MuscleStructure } from "../../anatomy/structures";
import type { Muscle } from "../../clinical/types";
import { fold } from "../search";

/** What a typed name was. */
export interface NameVerdict {
  /** "muscle": the muscle is right, but the part that was asked for was not named. */
  readonly kind: "right" | "muscle" | "wrong";
  /** Where it is the name of something else: that structure's or muscle's label. */
  readonly meant: string | null;
  /** Right or nearly, but misspelt. */
  readonly slip: boolean;
}

/** Judges typed names against all names there are. */
export interface NameJudge {
  judge(structure: string, typed: string): NameVerdict;
}

interface Named {
  /** Structure id, or muscle id for a muscle of several parts as a whole. */
  readonly id: string;
  readonly muscle: string;
  readonly label: string;
  readonly name: string;
  readonly sorted: string;
}

/** Words that say nothing about which muscle is meant. */
const EMPTY = /^(musculus|musculi|muscle|muscles|m|mm|the|of|right|left|part|pars|portion|and|et)$/;

/** A name as it is compared: without accents, capitals, punctuation and words that mean nothing. */
export function plainName(text: string): string {
  const words = fold(text)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const telling = words.filter((word) => !EMPTY.test(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

const sortedWords = (name: string): string => name.split(" ").sort().join(" ");

/** Letters that may be wrong in a name of this length. */
const slipsIn = (name: string): number => (name.length < 5 ? 0 : name.length < 10 ? 1 : 2);

/** A judge over the structures and muscles there are. */
export function nameJudge(muscles: readonly Muscle[], structures: readonly MuscleStructure[]): NameJudge {
  const muscleOf = new Map(muscles.flatMap((muscle) => muscle.parts.map((part) => [part, muscle] as const)));
  const all: Named[] = [];
  const add = (id: string, muscle: string, label: string, texts: readonly (string | undefined)[]) => {
    const bare = texts.flatMap((text) => (text ? [text, text.replace(/\(.*?\)/g, "")] : []));
    for (const name of new Set(bare.map(plainName)))
      if (name !== "") all.push({ id, muscle, label, name, sorted: sortedWords(name) });
  };
  for (const { id, label, latin, muscle } of structures) {
    const home = muscleOf.get(id);
    const whole = home?.parts.length === 1 ? [home.label, home.latin, ...home.synonyms] : [];
    add(id, home?.id ?? muscle ?? id, label, [label, latin, ...whole]);
  }
  for (const muscle of muscles)
    if (muscle.parts.length > 1)
      add(muscle.id, muscle.id, muscle.label, [muscle.label, muscle.latin, ...muscle.synonyms]);

  const judge = (structure: string, typed: string): NameVerdict => {
    const name = plainName(typed);
    const sorted = sortedWords(name);
    if (name === "") return { kind: "wrong", meant: null, slip: false };
    const home = muscleOf.get(structure)?.id ?? structure;
    const near = all.flatMap((named) => {
      const most = slipsIn(named.name);
      // Most names are told apart by their length alone.
      if (Math.abs(named.name.length - name.length) > most) return [];
      const off = Math.min(distance(name, named.name), distance(sorted, named.sorted));
      return off <= most ? [{ named, off }] : [];
    });
    near.sort((a, b) => a.off - b.off);
    const own = near.find(({ named }) => named.id === structure) ?? null;
    const whole = near.find(({ named }) => named.id === home && home !== structure) ?? null;
    const other = near.find(({ named }) => named.id !== structure && named.id !== home) ?? null;
    // A slip that makes it as much another muscle's name is no slip.
    const beats = (mine: typeof own) => mine !== null && (!other || mine.off === 0 || mine.off < other.off);
    if (own && beats(own) && (!whole || own.off <= whole.off)) return { kind: "right", meant: null, slip: own.off > 0 };
    if (whole && beats(whole)) return { kind: "muscle", meant: whole.named.label, slip: whole.off > 0 };
    return { kind: "wrong", meant: other?.named.label ?? null, slip: false };
  };
  return { judge };
}
