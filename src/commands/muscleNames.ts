import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { scope } from "../clinical/scope";
import type { Muscle } from "../clinical/types";

/** Every name by which a text may call a muscle or a part: labels, Latin names and synonyms. */
export function muscleNames(muscles: readonly Muscle[]): string[] {
  return [
    ...Object.values(scope),
    ...MUSCLE_STRUCTURES.map(({ label }) => label),
    ...muscles.flatMap((muscle) => [muscle.label, muscle.latin, ...muscle.synonyms]),
  ];
}
