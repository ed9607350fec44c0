import { fold } from "../../core/search";
import type { ColumnId } from "./columns";
import type { PointRow } from "./rows";

/** What the table is narrowed to; an empty text leaves everything. */
export interface PointFilter {
  readonly text: string;
  readonly region: string;
  readonly level: string;
  readonly confidence: string;
}

export const noFilter: PointFilter = { text: "", region: "", level: "", confidence: "" };

/**
 * The rows that a filter leaves, in their order. Each word of the text must occur in what the shown columns say or in
 * another name of the muscle; accents and capitals do not matter. Training counts only where its column is shown.
 */
export function filterRows(rows: readonly PointRow[], filter: PointFilter, columns: readonly ColumnId[]): PointRow[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const level = columns.includes("level") ? filter.level : "";
  return rows.filter((row) => {
    if (filter.region && row.region !== filter.region) return false;
    if (level && row.level !== level) return false;
    if (filter.confidence && row.confidence !== filter.confidence) return false;
    if (words.length === 0) return true;
    const said = `${fold(columns.map((column) => row.cells[column]).join("\n"))}\n${row.also}`;
    return words.every((word) => said.includes(word));
  });
}
