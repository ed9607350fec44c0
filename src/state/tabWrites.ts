/**
 * Lets tabs that keep one stored text tell whether the others have seen their changes. A browser gives each tab its own
 * copy of the storage and passes changes on a moment later, so of two tabs that change the text in the same moment one
 * overwrites the other's. Each text therefore carries the names of the last changes that it is made of.
 */

/** More changes than these are not made before another tab hears of them. */
const MOST_NAMES = 40;

/** The names of the changes that a stored text is made of, oldest first; none for a text that cannot be read. */
export function writesIn(text: string | null): readonly string[] {
  try {
    const { writes } = JSON.parse(text ?? "") as { writes?: unknown };
    return Array.isArray(writes) ? writes.filter((name) => typeof name === "string").slice(-MOST_NAMES) : [];
  } catch {
    return [];
  }
}

/** A text in the place of another, with the name of the change in it. `text` is a JSON object. */
export function withWrite(text: string, before: string | null, name: string): string {
  const writes = [...writesIn(before), name].slice(-MOST_NAMES);
  return JSON.stringify({ ...(JSON.parse(text) as object), writes });
}

/** A name that no other tab gives. */
export const newWriteName = (): string => Math.random().toString(36).slice(2, 10);
