/** The columns of the table of points, in their order. */
const COLUMNS = [
  "point",
  "muscle",
  "region",
  "kind",
  "essential",
  "spillover",
  "level",
  "hazards",
  "confidence",
  "sources",
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** What only the clinician's words have: how the point is classed and approached. */
const CLINICAL: ReadonlySet<ColumnId> = new Set(["kind", "level", "hazards"]);

/** The columns for a clinician, or those for a patient: nothing of the needle. */
export function columnsFor(clinician: boolean): ColumnId[] {
  return COLUMNS.filter((column) => clinician || !CLINICAL.has(column));
}
