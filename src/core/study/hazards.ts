/** The answers to choose from where hazards are asked for: those that the text names, among ones that are certainly none. */
import type { MuscleRegion } from "../../anatomy/structures/types";
import { type Decoy, decoys } from "../../clinical/decoys";
import { seedOf, shuffled } from "./random";

/** What is ticked: a hazard in the words of the text, or a structure that is none here. */
export type HazardOption =
  | { readonly kind: "named"; readonly structure: string }
  | { readonly kind: "decoy"; readonly decoy: Decoy };

/** What stands for an option in an answer. */
export const hazardKey = (option: HazardOption): string =>
  option.kind === "named" ? option.structure : `decoy:${option.decoy}`;

/** The decoy that an answer means; null for a hazard of the text. */
export const decoyOf = (key: string): Decoy | null => (key.startsWith("decoy:") ? (key.slice(6) as Decoy) : null);

/** As many answers as there are digits to choose them by. */
const MOST = 9;
/** Wrong answers beside the right ones, at least and at most: enough to think, few enough to read. */
const DECOYS = { least: 3, most: 5 } as const;

/** Hazards that are named (all of them where there is room) and about as many that are none, in an order that the seed decides. */
export function hazardChoices(subject: string, region: string, right: readonly string[], seed: number): HazardOption[] {
  const random = seedOf(subject, seed);
  const wrong = shuffled(decoys[region as MuscleRegion] as readonly Decoy[], random);
  const named = shuffled(right, random + 2).slice(0, MOST - DECOYS.least);
  const many = Math.min(DECOYS.most, MOST - named.length, Math.max(DECOYS.least, named.length));
  return shuffled<HazardOption>(
    [
      ...named.map((structure) => ({ kind: "named", structure }) as const),
      ...wrong.slice(0, many).map((decoy) => ({ kind: "decoy", decoy }) as const),
    ],
    random + 1,
  );
}
