import { type DecodedLink, decodeLink, encodeLink, type LinkVocabulary } from "../core/link";
import type { ContentIndex } from "../state/content";
import { restoreView } from "../state/history";
import { withoutNeedle } from "../state/needle";
import type { AppStore } from "../state/store";

/** The address is written this long after the last change, so that turning the body does not flood the history, ms. */
const QUIET = 150;

/** The view that an address asks for. One that names a point alone, with no pain to draw it over, means it in its muscle. */
export function readLink(hash: string, words: LinkVocabulary, { points }: Pick<ContentIndex, "points">): DecodedLink {
  const { state, problems } = decodeLink(hash, words);
  const alone = state.muscle === null && state.mode === "explore";
  const home = alone && state.trp !== null ? points.get(state.trp)?.point.structure : undefined;
  return { state: home === undefined ? state : { ...state, muscle: home }, problems };
}

/** Keeps the address of the page and the view the same: each change of one is followed by the other. */
export function keepLink(store: AppStore, words: LinkVocabulary, content: ContentIndex): void {
  let timer = 0;
  // The address that was last read or written. Any other was entered by the user: its event is on the way, and a write
  // that came first would wipe it out unread.
  let known = location.hash;
  const write = () => {
    const hash = encodeLink(store.getState().view);
    if (location.hash !== known || hash === (known || "#")) return;
    history.replaceState(null, "", hash === "#" ? location.pathname + location.search : hash);
    known = location.hash;
  };
  store.subscribe((state, before) => {
    if (state.view === before.view) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(write, QUIET);
  });
  // Leaving in the quiet time must not lose the last change.
  window.addEventListener("pagehide", write);
  window.addEventListener("hashchange", () => {
    known = location.hash;
    const { state, problems } = readLink(known, words, content);
    restoreView(store, withoutNeedle(state));
    // What was said of the link before is over.
    store.setState(({ notices }) => ({
      notices: [...notices.filter(({ key }) => !key.startsWith("link.")), ...problems],
    }));
  });
}
