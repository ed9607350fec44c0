/**
 * The visit list of this browser. Every change begins with what lies in the storage, so that two tabs do not undo each
 * other's. What cannot be read is set aside first and never overwritten; where nothing can be stored the list goes on in
 * memory, and the state says so.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { mergedItems, readVisit, type VisitItem, writeVisit } from "../core/visit";
import { type Aside, asides, type StringStorage, setAside, VISIT_KEY } from "./visitStorage";

/** Where the list is. */
export type VisitKept =
  | "stored"
  /** The storage is denied, full or occupied by a damaged list that found no room elsewhere. */
  | "memory"
  /** A later version of the app wrote the stored list; it is left as it is. */
  | "newer";

export interface VisitState {
  readonly items: readonly VisitItem[];
  readonly kept: VisitKept;
  /** Texts that could not be read, with what they hold as it was found. */
  readonly aside: readonly Aside[];
}

/** What came of reading a file into the list. */
export type ImportResult =
  | { readonly kind: "read"; readonly added: number; readonly known: number; readonly lost: number }
  | { readonly kind: "newer" | "unreadable" };

export interface VisitStore {
  readonly state: StoreApi<VisitState>;
  /** Changes the list, beginning with what other tabs have stored. */
  change(edit: (items: readonly VisitItem[]) => readonly VisitItem[]): void;
  /** Adds what a file holds, after what is there. */
  importText(text: string): ImportResult;
  /** Empties the list and deletes all that was set aside. Returns whether the browser let go of it. */
  wipe(): boolean;
  /** Deletes one text that was set aside. */
  drop(key: string): void;
  /** Another tab may have changed the list: reads it again. */
  refresh(): void;
}

interface Found {
  readonly items: readonly VisitItem[];
  readonly kept: VisitKept;
}

/** A visit list over a storage; null where the browser denies it. Never throws. */
export function createVisitStore(storage: StringStorage | null, now: () => Date = () => new Date()): VisitStore {
  const first = load([]);
  const state = createStore<VisitState>(() => ({ ...first, aside: laidAside() }));

  /** What is stored, after damage has been set aside; `current` is what memory holds beyond it. */
  function load(current: readonly VisitItem[]): Found {
    if (!storage) return { items: current, kept: "memory" };
    try {
      const text = storage.getItem(VISIT_KEY);
      if (text === null) return { items: current, kept: "stored" };
      const found = readVisit(text);
      if (found.kind === "newer") return { items: current, kept: "newer" };
      const items = found.kind === "read" ? mergedItems(found.items, current) : current;
      if (found.kind === "read" && found.lost === 0) return { items, kept: "stored" };
      // Only once the text as it was found is safe elsewhere may its place be used again.
      return { items, kept: setAside(storage, text, now()) ? put(items) : "memory" };
    } catch {
      return { items: current, kept: "memory" };
    }
  }

  function put(items: readonly VisitItem[]): VisitKept {
    try {
      storage?.setItem(VISIT_KEY, writeVisit(items));
      return storage ? "stored" : "memory";
    } catch {
      return "memory";
    }
  }

  /** What could not be read: set aside, or still in the list's own place where no other had room for it. */
  function laidAside(): readonly Aside[] {
    try {
      if (!storage) return [];
      const known = asides(storage);
      const text = unreadable();
      return text === null || known.some((aside) => aside.text === text) ? known : [...known, { key: VISIT_KEY, text }];
    } catch {
      return [];
    }
  }

  /** The text in the list's place, if it is none of ours. Throws where the storage does. */
  function unreadable(): string | null {
    const text = storage?.getItem(VISIT_KEY) ?? null;
    if (text === null) return null;
    const found = readVisit(text);
    return found.kind === "unreadable" || (found.kind === "read" && found.lost > 0) ? text : null;
  }

  /** The list to change: the stored one; while nothing can be stored, that in memory. */
  function base(): Found {
    const { items, kept } = state.getState();
    return kept === "memory" ? { items, kept } : load(kept === "stored" ? [] : items);
  }

  function keep(items: readonly VisitItem[], kept: VisitKept): void {
    // A list in memory tries again: room may have been made.
    const mayWrite = kept === "stored" || (kept === "memory" && free());
    state.setState({ items, kept: mayWrite ? put(items) : kept, aside: laidAside() });
  }

  /** Whether the list's place may be written: a text that found no other place stays where it is. */
  function free(): boolean {
    try {
      const text = unreadable();
      return text === null || (storage !== null && asides(storage).some((aside) => aside.text === text));
    } catch {
      return false;
    }
  }

  return {
    state,
    change(edit) {
      const found = base();
      keep(edit(found.items), found.kept);
    },
    importText(text) {
      const read = readVisit(text);
      if (read.kind !== "read") return read;
      const before = base();
      const items = mergedItems(before.items, read.items);
      keep(items, before.kept);
      const added = items.length - before.items.length;
      return { kind: "read", added, known: read.items.length - added, lost: read.lost };
    },
    wipe() {
      const gone = attempt(() => {
        for (const { key } of laidAside()) storage?.removeItem(key);
        storage?.removeItem(VISIT_KEY);
      });
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
    },
  };
}

/** Whether a storage let it be done. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
