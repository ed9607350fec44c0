/** Where a visit list is kept: the part of the browser's storage that it needs, and what happens to a damaged list. */

/** A browser's storage for strings; every call may throw (denied, full). */
export type StringStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The list lies under this key. */
export const VISIT_KEY = "needlepoint.visit";
/** What could not be read is set aside under keys that begin with this. */
export const ASIDE_PREFIX = "needlepoint.visit.aside.";
/** Kept apart at most; what damages lists again and again must not fill the storage. */
const MOST_ASIDE = 20;

/** A text that could not be read as a list, as it was found. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** Everything that was set aside, oldest first. */
export function asides(storage: StringStorage): Aside[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
  return keys
    .filter((key) => key.startsWith(ASIDE_PREFIX))
    .sort()
    .map((key) => ({ key, text: storage.getItem(key) ?? "" }));
}

/**
 * Copies a text out of the way. The same text is kept once.
 * @returns whether the text is safe elsewhere now; false where there is no room for it
 */
export function setAside(storage: StringStorage, text: string, now: Date): boolean {
  try {
    const known = asides(storage);
    if (known.some((aside) => aside.text === text)) return true;
    if (known.length >= MOST_ASIDE) return false;
    const key = `${ASIDE_PREFIX}${now.toISOString()}.${known.length}`;
    storage.setItem(key, text);
    return storage.getItem(key) === text;
  } catch {
    return false;
  }
}
