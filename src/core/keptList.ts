/**
 * Lists that outlive a reload, as text: in the browser's storage, or in a file that a person keeps. What cannot be read is
 * counted, never guessed, and a list of a later version is left alone.
 */
import * as v from "valibot";

/** By version: what turns an entry of that version into one of the next. What it returns is checked afterwards. */
export type ListMigrations = ReadonlyMap<number, (item: unknown) => unknown>;

/** What a kind of list holds, and how much of it. */
export interface ListForm<T> {
  /** The version that lists are stored with, from 1. */
  readonly version: number;
  /** How entries that older versions stored are read. A version without a row needs no change. */
  readonly migrations: ListMigrations;
  readonly entry: v.GenericSchema<unknown, T>;
  /** Most characters of a sound list; longer texts are none. */
  readonly mostCharacters: number;
  /** The list with an entry put in its place; null where it is full. */
  readonly put: (items: readonly T[], item: T) => readonly T[] | null;
}

/** A moment, ISO 8601. Not all that is written like one is one: an offset of hours alone is none to browsers. */
export const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** What reading a stored or imported list came to. */
export type ReadList<T> =
  /** `lost`: how many entries could not be read or found no room; 0 for a sound list. */
  | { readonly kind: "read"; readonly items: readonly T[]; readonly lost: number }
  /** Written by a later version of the app: to be left alone. */
  | { readonly kind: "newer" }
  /** Not a list at all. */
  | { readonly kind: "unreadable" };

const frameSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), items: v.array(v.unknown()) });

/** The list as it is stored and as a file holds it. */
export function writeList<T>(items: readonly T[], { version }: Pick<ListForm<T>, "version">): string {
  return JSON.stringify({ version, items });
}

/** Reads a stored list or the text of a file. Never throws: what cannot be read is counted, and the rest still counts. */
export function readList<T>(text: string, form: ListForm<T>): ReadList<T> {
  const frame = text.length > form.mostCharacters ? null : parse(text);
  if (!frame) return { kind: "unreadable" };
  if (frame.version > form.version) return { kind: "newer" };
  let items: readonly T[] = [];
  let lost = 0;
  for (const given of migrateList(frame.items, frame.version, form.version, form.migrations)) {
    const item = v.safeParse(form.entry, given);
    const next = item.success ? form.put(items, item.output) : null;
    if (next) items = next;
    else lost++;
  }
  return { kind: "read", items, lost };
}

function parse(text: string): v.InferOutput<typeof frameSchema> | null {
  try {
    const frame = v.safeParse(frameSchema, JSON.parse(text));
    return frame.success ? frame.output : null;
  } catch {
    return null;
  }
}

/** The entries as the version `to` stores them. A version without a row in the table needs no change. */
export function migrateList(
  items: readonly unknown[],
  from: number,
  to: number,
  table: ListMigrations,
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
