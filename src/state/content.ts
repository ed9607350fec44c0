import { MUSCLE_STRUCTURES, type MuscleStructure } from "../anatomy/structures";
import { type Zone, zones } from "../anatomy/zones";
import type { RedFlag } from "../clinical/redFlags";
import type { StoryTelling } from "../clinical/story";
import type { Citation, Claim, Muscle, Saying, Theme, TriggerPoint } from "../clinical/types";
import { type Catalogue, translated } from "../core/texts";

/** The clinical tables, as `src/clinical` exports them. They load after the page, so only their types are imported. */
export interface ClinicalTables {
  readonly muscles: readonly Muscle[];
  readonly claims: readonly Claim[];
  readonly themes: readonly Theme[];
  readonly sayings: readonly Saying[];
  /** The steps of the story of the needle, in their order. */
  readonly storySteps: readonly StoryTelling[];
  /** Claim ids by the headings of the story's last card. */
  readonly lastCard: Readonly<Record<"does" | "doesNot" | "feel" | "soreness" | "after" | "call", readonly string[]>>;
  readonly citations: readonly Citation[];
  /** What must be thought of before any trigger point, most urgent first. */
  readonly redFlags: readonly RedFlag[];
  /** Changes with what the tables say. */
  readonly version: string;
  /** Claim ids in the order in which they are told. */
  readonly needlingStory: readonly string[];
  readonly beware: readonly string[];
  readonly incidents: readonly string[];
  readonly aftercare: readonly string[];
  /** Claim ids by region of muscles. */
  readonly precautions: Readonly<Record<string, readonly string[]>>;
}

/** A trigger point with the muscle that it belongs to. */
export interface PointOfMuscle {
  readonly point: TriggerPoint;
  readonly muscle: Muscle;
}

/** The clinical tables, and what anatomy names, in one language, with look-up by id. */
export interface ContentIndex extends ClinicalTables {
  /** By muscle id, and by part id. */
  readonly muscleOf: ReadonlyMap<string, Muscle>;
  readonly points: ReadonlyMap<string, PointOfMuscle>;
  readonly claimOf: ReadonlyMap<string, Claim>;
  readonly citationOf: ReadonlyMap<string, Citation>;
  readonly structures: readonly MuscleStructure[];
  readonly structureOf: ReadonlyMap<string, MuscleStructure>;
  readonly zones: readonly Zone[];
  readonly zoneOf: ReadonlyMap<string, Zone>;
  /** The name of any part of the model, by its id; `english` is what the model's file calls it. */
  readonly partName: (id: string, english: string) => string;
}

/**
 * Indexes the tables: muscles by their own and their parts' ids, all else by theirs. `words` are the texts of a language;
 * what they lack stays English.
 */
export function indexContent(english: ClinicalTables, words: Catalogue = {}): ContentIndex {
  const all = { ...english, structures: MUSCLE_STRUCTURES, zones };
  const tables = Object.keys(words).length === 0 ? all : translated(all, words);
  const muscleOf = new Map<string, Muscle>();
  const points = new Map<string, PointOfMuscle>();
  for (const muscle of tables.muscles) {
    muscleOf.set(muscle.id, muscle);
    for (const part of muscle.parts) muscleOf.set(part, muscle);
    for (const point of muscle.triggerPoints) points.set(point.id, { point, muscle });
  }
  const structureOf = new Map(tables.structures.map((structure) => [structure.id, structure]));
  return {
    ...tables,
    muscleOf,
    points,
    claimOf: new Map(tables.claims.map((claim) => [claim.id, claim])),
    citationOf: new Map(tables.citations.map((citation) => [citation.id, citation])),
    structureOf,
    zoneOf: new Map(tables.zones.map((zone) => [zone.id, zone])),
    partName: (id, given) => structureOf.get(id)?.label ?? words[`part.${id}`] ?? given,
  };
}
