import { REGIONS } from "../../anatomy/regions";
import type { Confidence, Hazard, HazardKind, Muscle, Needling, TriggerPoint } from "../../clinical/types";
import { fold } from "../../core/search";
import type { ColumnId } from "./columns";

export type Level = Needling["level"];

/** From what a basic course teaches to what is not needled. */
export const LEVELS: readonly Level[] = ["standard", "advanced", "specialist", "not-usually-needled"];
export const CONFIDENCES: readonly Confidence[] = ["low", "medium", "high"];

/** A trigger point as a row: what it is filtered by, what its cells show, and where it stands when sorted by each. */
export interface PointRow {
  readonly id: string;
  readonly region: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly cells: Readonly<Record<ColumnId, string>>;
  /** Its place in columns that have an order of their own; the others are sorted by their text. */
  readonly places: Readonly<Partial<Record<ColumnId, number>>>;
  /** Other names that find it. */
  readonly also: string;
}

/** How the present language names what a row shows. */
export interface RowWords {
  readonly point: (point: TriggerPoint) => string;
  readonly region: (id: string) => string;
  readonly kind: (kind: TriggerPoint["kind"]) => string;
  readonly felt: (felt: TriggerPoint["essential"][number]) => string;
  readonly level: (level: Level) => string;
  /** The kind of what lies in the way; its own name where no kind says it. */
  readonly hazard: (hazard: Hazard) => string;
  readonly confidence: (confidence: Confidence) => string;
}

/** What harms most comes first. */
const GRAVITY: readonly HazardKind[] = ["lung", "cord", "organ", "vessel", "nerve", "eye", "joint", "other"];

const regionPlace = new Map<string, number>(REGIONS.map(({ id }, place) => [id, place]));
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** All trigger points as rows, from head to foot and muscle by muscle. */
export function pointRows(muscles: readonly Muscle[], words: RowWords): PointRow[] {
  const rows = muscles.flatMap((muscle) => muscle.triggerPoints.map((point) => rowOf(muscle, point, words)));
  return rows.sort((a, b) => a.places.region! - b.places.region!);
}

function rowOf(muscle: Muscle, point: TriggerPoint, words: RowWords): PointRow {
  const { level, hazards } = point.needling ?? muscle.needling;
  const ordered = [...hazards].sort((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
  // Labels of places may hold commas.
  const felt = (kind: "essential" | "spillover") => unique(point[kind].map(words.felt)).join("; ");
  const sources = unique(point.sources.map(({ citation }) => citation)).length;
  return {
    id: point.id,
    region: muscle.region,
    level,
    confidence: point.confidence,
    cells: {
      point: words.point(point),
      muscle: muscle.label,
      region: words.region(muscle.region),
      kind: words.kind(point.kind),
      essential: felt("essential"),
      spillover: felt("spillover"),
      level: words.level(level),
      hazards: unique(ordered.map(words.hazard)).join("; "),
      confidence: words.confidence(point.confidence),
      sources: String(sources),
    },
    places: {
      region: regionPlace.get(muscle.region) ?? REGIONS.length,
      level: LEVELS.indexOf(level),
      confidence: CONFIDENCES.indexOf(point.confidence),
      sources,
    },
    also: fold([muscle.latin, ...muscle.synonyms].join("\n")),
  };
}
