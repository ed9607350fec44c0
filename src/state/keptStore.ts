/**
 * A list that this browser keeps. Every change begins with what lies in the storage, so that two tabs do not undo each
 * other's, and is made again if another tab's in the same moment overwrote it. What cannot be read is set aside first and
 * never overwritten; where nothing can be stored the list goes on in memory, and the state says so.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ReadList } from "../core/keptList";
import { type Aside, asides, type StringStorage, setAside } from "./keptStorage";
import { newWriteName, withWrite, writesIn } from "./tabWrites";

/** What is kept, and how. */
export interface KeptForm<T> {
  /** The list lies under this key. */
  readonly key: string;
  /** What could not be read is set aside under keys that begin with this. */
  readonly asidePrefix: string;
  readonly read: (text: string, now: Date) => ReadList<T>;
  /** A JSON object. */
  readonly write: (items: readonly T[]) => string;
  /** Two lists as one. */
  readonly merge: (items: readonly T[], others: readonly T[]) => readonly T[];
  /** What tells an entry from the others: a list holds each once. */
  readonly nameOf: (item: T) => string;
}

/** Where the list is. */
export type WhereKept =
  | "stored"
  /** The storage is denied, full or occupied by a damaged list that found no room elsewhere. */
  | "memory"
  /** A later version of the app wrote the stored list; it is left as it is. */
  | "newer";

export interface KeptState<T> {
  readonly items: readonly T[];
  readonly kept: WhereKept;
  /** Texts that could not be read, with what they hold as it was found. */
  readonly aside: readonly Aside[];
}

/** What came of reading a file into the list. */
export type ImportResult =
  | { readonly kind: "read"; readonly added: number; readonly known: number; readonly lost: number }
  | { readonly kind: "newer" | "unreadable" };

export interface KeptStore<T> {
  readonly state: StoreApi<KeptState<T>>;
  /** Changes the list, beginning with what other tabs have stored. */
  change(edit: Edit<T>): void;
  /** Adds what a file holds, after what is there. What finds no room counts as lost. */
  importText(text: string): ImportResult;
  /** Empties the list and deletes all that was set aside. Returns whether the browser let go of it. */
  wipe(): boolean;
  /** Deletes one text that was set aside. */
  drop(key: string): void;
  /** Another tab may have changed the list: reads it again. */
  refresh(): void;
}

type Edit<T> = (items: readonly T[]) => readonly T[];

interface Found<T> {
  readonly items: readonly T[];
  readonly kept: WhereKept;
}

/** A list over a storage; null where the browser denies it. Never throws. */
export function createKeptStore<T>(form: KeptForm<T>, storage: StringStorage | null, now: () => Date): KeptStore<T> {
  const first = load([]);
  const state = createStore<KeptState<T>>(() => ({ ...first, aside: laidAside() }));
  /** Changes that were stored and that no other tab is known to have seen. */
  let unseen: readonly { readonly name: string; readonly edit: Edit<T> }[] = [];

  /** What is stored, after damage has been set aside; `current` is what memory holds beyond it. */
  function load(current: readonly T[]): Found<T> {
    if (!storage) return { items: current, kept: "memory" };
    try {
      const text = storage.getItem(form.key);
      if (text === null) return { items: current, kept: "stored" };
      const found = form.read(text, now());
      if (found.kind === "newer") return { items: current, kept: "newer" };
      const items = found.kind === "read" ? form.merge(found.items, current) : current;
      if (found.kind === "read" && found.lost === 0) return { items, kept: "stored" };
      // Only once the text as it was found is safe elsewhere may its place be used again.
      return { items, kept: setAside(storage, form.asidePrefix, text, now()) ? put(items) : "memory" };
    } catch {
      return { items: current, kept: "memory" };
    }
  }

  function put(items: readonly T[], name = newWriteName()): WhereKept {
    try {
      storage?.setItem(form.key, withWrite(form.write(items), storage.getItem(form.key), name));
      return storage ? "stored" : "memory";
    } catch {
      return "memory";
    }
  }

  /** What could not be read: set aside, or still in the list's own place where no other had room for it. */
  function laidAside(): readonly Aside[] {
    try {
      if (!storage) return [];
      const known = asides(storage, form.asidePrefix);
      const text = unreadable();
      return text === null || known.some((aside) => aside.text === text) ? known : [...known, { key: form.key, text }];
    } catch {
      return [];
    }
  }

  /** The text in the list's place, if it is none of ours. Throws where the storage does. */
  function unreadable(): string | null {
    const text = storage?.getItem(form.key) ?? null;
    if (text === null) return null;
    const found = form.read(text, now());
    return found.kind === "unreadable" || (found.kind === "read" && found.lost > 0) ? text : null;
  }

  /** The list to change: the stored one; while nothing can be stored, that in memory. */
  function base(): Found<T> {
    const { items, kept } = state.getState();
    return kept === "memory" ? { items, kept } : load(kept === "stored" ? [] : items);
  }

  function change(edit: Edit<T>): void {
    const { items, kept } = base();
    const name = newWriteName();
    keep(edit(items), kept, name);
    if (state.getState().kept === "stored") unseen = [...unseen, { name, edit }];
  }

  /** Makes the changes again that another tab overwrote because it had not seen them. A list that was deleted stays so. */
  function makeAgain(): void {
    const text = attempt(() => storage?.getItem(form.key) ?? null);
    const seen = writesIn(text ?? null);
    const overwritten = text ? unseen.filter(({ name }) => !seen.includes(name)) : [];
    unseen = [];
    for (const { edit } of overwritten) change(edit);
  }

  function keep(items: readonly T[], kept: WhereKept, name: string): void {
    // A list in memory tries again: room may have been made.
    const mayWrite = kept === "stored" || (kept === "memory" && free());
    state.setState({ items, kept: mayWrite ? put(items, name) : kept, aside: laidAside() });
  }

  /** Whether the list's place may be written: a text that found no other place stays where it is. */
  function free(): boolean {
    try {
      const text = unreadable();
      return (
        text === null || (storage !== null && asides(storage, form.asidePrefix).some((aside) => aside.text === text))
      );
    } catch {
      return false;
    }
  }

  return {
    state,
    change,
    importText(text) {
      const read = form.read(text, now());
      if (read.kind !== "read") return read;
      const names = read.items.map(form.nameOf);
      const before = new Set(base().items.map(form.nameOf));
      change((items) => form.merge(items, read.items));
      const after = new Set(state.getState().items.map(form.nameOf));
      const known = names.filter((name) => before.has(name)).length;
      // A list that is full takes no more.
      const outside = names.filter((name) => !after.has(name)).length;
      return { kind: "read", added: names.length - known - outside, known, lost: read.lost + outside };
    },
    wipe() {
      unseen = [];
      const gone =
        attempt(() => {
          for (const { key } of laidAside()) storage?.removeItem(key);
          storage?.removeItem(form.key);
          return true;
        }) ?? false;
      state.setState({ items: [], kept: storage && gone ? "stored" : "memory", aside: laidAside() });
      return gone;
    },
    drop(key) {
      attempt(() => storage?.removeItem(key));
      state.setState({ aside: laidAside() });
    },
    refresh() {
      const { items, kept } = state.getState();
      state.setState({ ...load(kept === "stored" ? [] : items), aside: laidAside() });
      makeAgain();
    },
  };
}

/** Lets a list follow what other tabs of the browser do to it, as long as the page lives. */
export function followTabs<T>(store: KeptStore<T>, { key, asidePrefix }: KeptForm<T>): void {
  window.addEventListener("storage", (event) => {
    // A null key: another tab cleared everything.
    if (event.key === null || event.key === key || event.key.startsWith(asidePrefix)) store.refresh();
  });
}

/** What a storage answered; undefined where it did not let it be done. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
