/** How visit lists that older versions of the app stored are read. */

/** The version that lists are stored with. */
export const visitVersion = 1;

/** By version: what turns an entry of that version into one of the next. What it returns is checked afterwards. */
export type VisitMigrations = ReadonlyMap<number, (item: unknown) => unknown>;

const migrations: VisitMigrations = new Map();

/** The entries as the version `to` stores them. A version without a row in the table needs no change. */
export function migrateVisit(
  items: readonly unknown[],
  from: number,
  to = visitVersion,
  table: VisitMigrations = migrations,
): readonly unknown[] {
  let current = items;
  for (let version = from; version < to; version++) {
    const change = table.get(version);
    if (change) current = current.map((item) => attempt(change, item));
  }
  return current;
}

/** What a change makes of an entry; a broken entry that it stumbles over stays, and the check afterwards counts it. */
function attempt(change: (item: unknown) => unknown, item: unknown): unknown {
  try {
    return change(item);
  } catch {
    return item;
  }
}
