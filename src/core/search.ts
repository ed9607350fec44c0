/** Finding a muscle, a trigger point, a place of pain or any other structure by name. */
import MiniSearch from "minisearch";
import type { Zone } from "../anatomy/zones/types";
import type { Muscle } from "../clinical/types";
import { fullName, type SayName } from "./fullName";

export type ResultKind = "muscle" | "triggerPoint" | "zone" | "structure";

export interface SearchResult {
  readonly kind: ResultKind;
  /** Id of the muscle, trigger point, zone or structure. A zone answers "where does it come from?". */
  readonly id: string;
  readonly title: string;
  /** What tells it from its namesakes: Latin name, muscle, region. */
  readonly subtitle: string;
}

/** A structure as the search knows it: parts of muscles for their names, others as results of their own. */
export interface NamedStructure {
  readonly id: string;
  readonly label: string;
  readonly latin?: string | undefined;
  /** The muscle of the clinical scope that it belongs to; null for a structure without a page of its own. */
  readonly muscle: string | null;
}

export interface SearchSources {
  readonly muscles: readonly Pick<Muscle, "id" | "label" | "latin" | "synonyms" | "parts" | "triggerPoints">[];
  readonly zones: readonly Pick<Zone, "id" | "label" | "region" | "deep">[];
  readonly structures: readonly NamedStructure[];
}

/** What the search says and is asked in words that stand in no table, in the language of the page. */
export interface SearchWords {
  readonly pointName: SayName;
  /** The kind of a place of pain, as its subtitle. */
  readonly place: string;
  readonly deepPlace: string;
  /** The name of a region of places of pain, by its id: "shoulder back" finds every place there. */
  readonly region: (id: string) => string;
}

interface SearchDocument extends SearchResult {
  readonly key: string;
  /** Other names, Latin, parts. */
  readonly also: string;
}

export type SearchIndex = (query: string, limit?: number) => SearchResult[];

/** A muscle leads its own trigger points, which all carry its name. */
const kindWeight: Readonly<Record<ResultKind, number>> = { muscle: 2, zone: 1.4, structure: 1, triggerPoint: 0.8 };

/** Letters without accents, in lower case: "Musculus quadrátus" is found by "quadratus". */
export const fold = (term: string): string => term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * A search over all sources. It answers with the best matches first, at most `limit` (default 12), and with none for an
 * empty query. Words may be cut short, and misspelt by a fifth of their letters from four letters on; all must match.
 */
export function buildSearch(sources: SearchSources, words: SearchWords): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    idField: "key",
    fields: ["title", "also"],
    storeFields: ["kind", "id", "title", "subtitle"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
      boost: { title: 2 },
      boostDocument: (_key, _term, stored) => kindWeight[stored?.["kind"] as ResultKind],
    },
  });
  index.addAll(documents(sources, words));
  return (query, limit = 12) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ kind, id, title, subtitle }) => ({ kind, id, title, subtitle }));
}

function documents({ muscles, zones, structures }: SearchSources, words: SearchWords): SearchDocument[] {
  const byId = new Map(structures.map((s) => [s.id, s]));
  const found: Omit<SearchDocument, "key">[] = [];
  for (const muscle of muscles) {
    const partNames = muscle.parts.flatMap((id) => [byId.get(id)?.label ?? "", byId.get(id)?.latin ?? ""]);
    found.push({
      kind: "muscle",
      id: muscle.id,
      title: muscle.label,
      subtitle: muscle.latin,
      also: [muscle.latin, ...muscle.synonyms, ...partNames].join(" "),
    });
    for (const point of muscle.triggerPoints)
      found.push({
        kind: "triggerPoint",
        id: point.id,
        title: fullName(byId.get(point.structure)?.label ?? muscle.label, point.label, undefined, words.pointName),
        subtitle: muscle.label,
        also: [point.label, muscle.latin, ...muscle.synonyms].join(" "),
      });
  }
  for (const zone of zones)
    found.push({
      kind: "zone",
      id: zone.id,
      title: zone.label,
      subtitle: zone.deep ? words.deepPlace : words.place,
      also: words.region(zone.region),
    });
  for (const { id, label, latin, muscle } of structures)
    if (muscle === null) found.push({ kind: "structure", id, title: label, subtitle: latin ?? "", also: latin ?? "" });
  return found.map((document) => ({ ...document, key: `${document.kind}:${document.id}` }));
}
