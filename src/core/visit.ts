/**
 * The visit list: what was shown to one patient today, as plain data that outlives a reload. It holds no name and nothing
 * that the patient said: a point, its side, and the link of the view in which it was shown.
 */
import * as v from "valibot";
import type { Side } from "../anatomy/types";
import { type ListForm, moment, type ReadList, readList, writeList } from "./keptList";
import { takeHomeLink } from "./takeHome";
import type { ViewState } from "./view";

/** Most points that a list holds; no visit shows as many. */
export const MOST_ITEMS = 60;
/** Most characters of a stored or imported list: the largest sound list is far smaller. */
export const MOST_CHARACTERS = 500_000;
const LONGEST_LINK = 4000;

const itemSchema = v.object({
  /** Trigger point id. One that this version does not know is kept, for the version that does. */
  point: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,80}$/)),
  side: v.picklist(["R", "L"]),
  /** The take-home link of the view, from its "#". */
  view: v.pipe(v.string(), v.startsWith("#"), v.maxLength(LONGEST_LINK)),
  /** When it was added, ISO 8601, UTC. */
  addedAt: moment,
});

/** One point of the list. A point stands once per side in it. */
export type VisitItem = Readonly<v.InferOutput<typeof itemSchema>>;

/** What reading a stored or imported list came to. */
export type ReadVisit = ReadList<VisitItem>;

/** Visit lists as they are stored. Of a point that stands twice on one side the first is kept. */
const form: ListForm<VisitItem> = {
  version: 1,
  migrations: new Map(),
  entry: itemSchema,
  mostCharacters: MOST_CHARACTERS,
  put: (items, item) => {
    if (items.some(same(item))) return items;
    return items.length < MOST_ITEMS ? [...items, item] : null;
  },
};

/** The list as it is stored and as a file holds it. */
export const writeVisit = (items: readonly VisitItem[]): string => writeList(items, form);

/** Reads a stored list or the text of a file. Never throws. */
export const readVisit = (text: string): ReadVisit => readList(text, form);

const same = (a: Pick<VisitItem, "point" | "side">) => (b: Pick<VisitItem, "point" | "side">) =>
  a.point === b.point && a.side === b.side;

/** The entry of a point on a side; undefined where the list lacks it. */
export function findItem(items: readonly VisitItem[], point: string, side: Side): VisitItem | undefined {
  return items.find(same({ point, side }));
}

/**
 * What the list keeps of a view with a chosen point: its take-home link without places of pain, which are the patient's.
 * Null where no point is chosen.
 */
export function itemOfView(view: ViewState, now: Date): VisitItem | null {
  if (!view.trp) return null;
  return { point: view.trp, side: view.side, view: visitLink(view), addedAt: now.toISOString() };
}

/** The take-home link of a view without what the patient reported. */
export function visitLink(view: ViewState): string {
  return takeHomeLink({ ...view, pain: [], strokes: [], mode: view.mode === "pain" ? "explore" : view.mode });
}

/** The list with an entry added at the end, or in the place of the one for the same point and side. A full list stays. */
export function withItem(items: readonly VisitItem[], item: VisitItem): readonly VisitItem[] {
  if (items.some(same(item))) return items.map((other) => (same(item)(other) ? item : other));
  return items.length < MOST_ITEMS ? [...items, item] : items;
}

/** The list without the entry of a point on a side. */
export function withoutItem(items: readonly VisitItem[], point: string, side: Side): readonly VisitItem[] {
  return items.filter((item) => !same({ point, side })(item));
}

/** The list with an entry moved by some places (negative: towards the start), as far as the list goes. */
export function movedItem(items: readonly VisitItem[], point: string, side: Side, by: number): readonly VisitItem[] {
  const from = items.findIndex(same({ point, side }));
  if (from < 0) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.min(rest.length, Math.max(0, from + by)), 0, items[from]!);
}

/** Two lists as one: the first in its order, then what only the second has. */
export function mergedItems(items: readonly VisitItem[], others: readonly VisitItem[]): readonly VisitItem[] {
  return others.reduce((all, item) => (all.some(same(item)) ? all : withItem(all, item)), items);
}
