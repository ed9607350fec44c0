import type { Citation, Claim, Muscle, Saying, Theme, TriggerPoint } from "../clinical/types";

/** The clinical tables, as `src/clinical` exports them. They load after the page, so only their types are imported. */
export interface ClinicalTables {
  readonly muscles: readonly Muscle[];
  readonly claims: readonly Claim[];
  readonly themes: readonly Theme[];
  readonly sayings: readonly Saying[];
  readonly citations: readonly Citation[];
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

/** The clinical tables with look-up by id. */
export interface ContentIndex extends ClinicalTables {
  /** By muscle id, and by part id. */
  readonly muscleOf: ReadonlyMap<string, Muscle>;
  readonly points: ReadonlyMap<string, PointOfMuscle>;
  readonly claimOf: ReadonlyMap<string, Claim>;
  readonly citationOf: ReadonlyMap<string, Citation>;
}

/** Indexes the tables: muscles by their own and their parts' ids, points, claims and citations by theirs. */
export function indexContent(tables: ClinicalTables): ContentIndex {
  const muscleOf = new Map<string, Muscle>();
  const points = new Map<string, PointOfMuscle>();
  for (const muscle of tables.muscles) {
    muscleOf.set(muscle.id, muscle);
    for (const part of muscle.parts) muscleOf.set(part, muscle);
    for (const point of muscle.triggerPoints) points.set(point.id, { point, muscle });
  }
  return {
    ...tables,
    muscleOf,
    points,
    claimOf: new Map(tables.claims.map((claim) => [claim.id, claim])),
    citationOf: new Map(tables.citations.map((citation) => [citation.id, citation])),
  };
}
