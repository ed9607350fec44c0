/** How links made by older versions of the app are read. */

/** The version that new links carry. A link without a version is of version 1. */
export const linkVersion = 1;

/** The keys and values of a link, decoded but not yet checked. */
export type LinkFields = ReadonlyMap<string, string>;

/** By version: what turns a link of that version into one of the next. */
export type LinkMigrations = ReadonlyMap<number, (fields: LinkFields) => LinkFields>;

const migrations: LinkMigrations = new Map();

/** The fields as the version `to` writes them. A version without an entry in the table needs no change. */
export function migrateLink(fields: LinkFields, from: number, to = linkVersion, table = migrations): LinkFields {
  let current = fields;
  for (let version = from; version < to; version++) current = table.get(version)?.(current) ?? current;
  return current;
}
