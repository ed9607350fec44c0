/**
 * A session of study: which card is asked, what was answered, and what is then remembered. It lives as long as the page, so
 * that looking something up does not end it; what was practised outlives the page in the kept record.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { layersOver, type StudyCard } from "../../core/study/cards";
import { type Answered, examTime, timeLeft } from "../../core/study/exam";
import { type CardMemory, reviewed } from "../../core/study/memory";
import type { NameVerdict } from "../../core/study/names";
import { withMemory } from "../../core/study/record";
import { KNOWN, type PatternOverlap } from "../../core/study/scores";
import type { CommandContext } from "../commands";
import type { KeptStore } from "../keptStore";
import { takeTool } from "../paint";
import { changeView, requestFocus } from "../store";
import { asked, revealed } from "./scenes";
import { emptyStage, type Guess, setStage } from "./stage";

/** A tissue to put in order. */
export interface OrderItem {
  readonly key: string;
  readonly name: string;
}

/** What was answered, with what its result shows. */
export type Given =
  | { readonly kind: "touch"; readonly guess: Guess }
  | { readonly kind: "choice"; readonly key: string }
  | { readonly kind: "typed"; readonly text: string; readonly verdict: NameVerdict }
  | { readonly kind: "drawn"; readonly overlap: PatternOverlap }
  | { readonly kind: "zones"; readonly essential: readonly string[]; readonly spillover: readonly string[] }
  | { readonly kind: "order"; readonly keys: readonly string[]; readonly right: readonly OrderItem[] }
  /** `asked`: the right ones among those that could be ticked. */
  | { readonly kind: "ticks"; readonly keys: readonly string[]; readonly asked: readonly string[] }
  /** "I do not know." */
  | { readonly kind: "none" };

export interface Result {
  /** 0..1 */
  readonly score: number;
  readonly given: Given;
}

export interface Session {
  readonly kind: "practice" | "exam";
  /** Decides which answers stand beside the right ones. */
  readonly seed: number;
  readonly queue: readonly StudyCard[];
  /** Cards from here on are asked once more, because they were not known; they are not graded again. */
  readonly firstRepeat: number;
  readonly at: number;
  /** By place in the queue; null where nothing was answered. */
  readonly results: readonly (Result | null)[];
  /** The answer to the present card may be seen. */
  readonly shown: boolean;
  /** ms since 1970. */
  readonly startedAt: number;
  /** ms; null without a clock. */
  readonly limit: number | null;
  /** All cards are through, or the time is. */
  readonly ended: boolean;
}

/** Study mode on one page. */
export interface Study {
  readonly session: StoreApi<{ readonly now: Session | null }>;
  readonly record: KeptStore<CardMemory>;
  /** Begins with the first card; an exam has a clock and shows its answers at the end. */
  start(kind: Session["kind"], queue: readonly StudyCard[]): void;
  answer(given: Given, score: number): void;
  /** Goes on to the next card, or to the end. */
  next(): void;
  /** This card cannot be asked on this body: goes on without it. */
  skip(): void;
  /** ms that are left; null without a clock. */
  left(): number | null;
  /** Ends the session where it is. */
  end(): void;
  /** Leaves the end of a session. */
  close(): void;
  /** Puts the present card on the body again, after the body was used for something else. */
  resume(): void;
}

/** What was answered in a session, repeats left out. */
export const answersOf = ({ queue, results, firstRepeat }: Session): Answered[] =>
  queue.slice(0, firstRepeat).map((card, i) => ({ card, score: results[i]?.score ?? null }));

/** Study mode over a page's store and what it remembers. */
export function createStudy(app: CommandContext, record: KeptStore<CardMemory>, clock = () => Date.now()): Study {
  const session = createStore<{ readonly now: Session | null }>(() => ({ now: null }));
  const { store } = app;
  const set = (now: Session | null) => session.setState({ now });

  const stage = (current: Session) => {
    const card = current.queue[current.at];
    takeTool(store, "off");
    // Each card begins with the whole body, whatever was taken off for the one before; a layer card with its own layer on top.
    const layer = card?.type === "layer" && !current.ended ? layersOver(card.subject) : 0;
    changeView(store, { layer, hide: [], isolate: [], xray: false, bones: true });
    if (!card || current.ended) {
      changeView(store, { view: "front" });
      store.setState({ study: emptyStage });
      return;
    }
    store.setState({ study: asked(card, app.content, store.getState().view.side, current.shown) });
    if (card.type === "draw" && !current.shown) changeView(store, { view: "front" });
    else requestFocus(store, "study");
  };

  const remember = (card: StudyCard, score: number) =>
    record.change((items) => {
      const before = items.find((item) => item.card === card.id) ?? null;
      return withMemory(items, reviewed(card.id, before, score, new Date(clock())));
    });

  const go = (current: Session, at: number) => {
    const next = { ...current, at, shown: false, ended: at >= current.queue.length };
    set(next);
    stage(next);
  };

  return {
    session,
    record,
    start(kind, queue) {
      const startedAt = clock();
      const fresh: Session = {
        kind,
        seed: startedAt,
        queue,
        firstRepeat: queue.length,
        at: 0,
        results: [],
        shown: false,
        startedAt,
        limit: kind === "exam" ? examTime(queue.length) : null,
        ended: queue.length === 0,
      };
      set(fresh);
      stage(fresh);
    },
    answer(given, score) {
      const { now } = session.getState();
      const card = now?.queue[now.at];
      if (!now || !card || now.shown || now.ended) return;
      const results = [...now.results];
      results[now.at] = { given, score };
      const graded = now.at < now.firstRepeat;
      if (graded) remember(card, score);
      const again = now.kind === "practice" && graded && score < KNOWN;
      const answered = { ...now, results, queue: again ? [...now.queue, card] : now.queue };
      if (now.kind === "exam") {
        go(answered, now.at + 1);
        return;
      }
      set({ ...answered, shown: true });
      setStage(store, revealed(card, app.content, store.getState().study));
      takeTool(store, "off");
      requestFocus(store, "study");
    },
    next() {
      const { now } = session.getState();
      if (now && !now.ended) go(now, now.at + 1);
    },
    skip() {
      const { now } = session.getState();
      if (!now) return;
      const queue = now.queue.toSpliced(now.at, 1);
      const firstRepeat = now.at < now.firstRepeat ? now.firstRepeat - 1 : now.firstRepeat;
      go({ ...now, queue, firstRepeat }, now.at);
    },
    left() {
      const { now } = session.getState();
      return now?.limit == null ? null : timeLeft(now.startedAt, now.limit, clock());
    },
    end() {
      const { now } = session.getState();
      if (!now) return;
      const ended = { ...now, ended: true };
      set(ended);
      stage(ended);
    },
    close() {
      set(null);
      store.setState({ study: emptyStage });
    },
    resume() {
      const { now } = session.getState();
      if (now) stage(now);
    },
  };
}
