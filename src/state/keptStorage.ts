/** Where a list is kept: the part of the browser's storage that it needs, and what happens to a damaged list. */

/** A browser's storage for strings; every call may throw (denied, full). */
export type StringStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Kept apart at most; what damages lists again and again must not fill the storage. */
const MOST_ASIDE = 20;

/** A text that could not be read as a list, as it was found. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** Everything that was set aside under keys that begin with `prefix`, oldest first. */
export function asides(storage: StringStorage, prefix: string): Aside[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => ({ key, text: storage.getItem(key) ?? "" }));
}

/**
 * Copies a text out of the way. The same text is kept once.
 * @returns whether the text is safe elsewhere now; false where there is no room for it
 */
export function setAside(storage: StringStorage, prefix: string, text: string, now: Date): boolean {
  try {
    const known = asides(storage, prefix);
    if (known.some((aside) => aside.text === text)) return true;
    if (known.length >= MOST_ASIDE) return false;
    // The clock may have been put back: a name that is taken holds another text.
    const names = Array.from({ length: MOST_ASIDE }, (_, n) => `${prefix}${now.toISOString()}.${n}`);
    const key = names.find((name) => storage.getItem(name) === null)!;
    storage.setItem(key, text);
    return storage.getItem(key) === text;
  } catch {
    return false;
  }
}

/** The browser's storage; null where it denies even looking. */
export function browserStorage(): StringStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
