import type { ColumnId } from "./columns";
import type { PointRow } from "./rows";

export interface PointOrder {
  readonly column: ColumnId;
  readonly direction: "ascending" | "descending";
}

/** From head to foot. */
export const bodyOrder: PointOrder = { column: "region", direction: "ascending" };

/** The order that a press on a heading asks for: by its column, or the other way round where it is that already. */
export function orderedBy(column: ColumnId, { column: before, direction }: PointOrder): PointOrder {
  return { column, direction: column === before && direction === "ascending" ? "descending" : "ascending" };
}

/**
 * The rows sorted by a column: by its own order where it has one (head to foot, low to high), else by its text, with
 * numbers as numbers. An empty cell comes last in either direction; equals keep their order.
 */
export function sortRows(rows: readonly PointRow[], { column, direction }: PointOrder, language: string): PointRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const sign = direction === "descending" ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[column], b.cells[column]];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const [place, otherPlace] = [a.places[column], b.places[column]];
    if (place !== undefined && otherPlace !== undefined) return sign * (place - otherPlace);
    return sign * compare(one, other);
  });
}
