import { BONE_IDS } from "../anatomy/bones/ids";
import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { zones } from "../anatomy/zones";
import type { LinkVocabulary } from "../core/link";
import type { ContentIndex } from "./content";

/** The ids that a link may name with these texts and languages. */
export function linkVocabulary(content: ContentIndex, languages: ReadonlySet<string>): LinkVocabulary {
  const structures = MUSCLE_STRUCTURES.map(({ id }) => id);
  return {
    muscles: new Set([...content.muscleOf.keys(), ...structures]),
    triggerPoints: new Set(content.points.keys()),
    zones: new Map(zones.map((zone) => [zone.id, { sided: zone.laterality === "pair" || zone.laterality === "left" }])),
    structures: new Set([...content.muscleOf.keys(), ...structures, ...BONE_IDS]),
    languages,
  };
}
