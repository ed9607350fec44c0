import { type ClinicalTables, type ContentIndex, indexContent } from "../state/content";
import { type AppStore, notify } from "../state/store";
import { loadLanguage, speak } from "../ui/locales";

/** What the page reads its content from; its content is exchanged when the language changes. */
interface Speaker {
  readonly store: AppStore;
  content: ContentIndex;
}

/**
 * Puts interface and content into the language of the view, now and whenever it changes. The promise settles once the first
 * words are there. Where they cannot be fetched, a notice says so and the former language stays.
 */
export function keepLanguage(speaker: Speaker, tables: ClinicalTables): Promise<void> {
  const { store } = speaker;
  const english = speaker.content;
  const follow = async (lang: string) => {
    try {
      const words = await loadLanguage(lang);
      // Another language may have been chosen meanwhile.
      if (store.getState().view.lang !== lang) return;
      speaker.content = lang === "en" ? english : indexContent(tables, words);
      await speak(lang);
      store.setState({ spoken: lang });
    } catch {
      notify(store, { key: "notice.languageMissing" });
    }
  };
  store.subscribe(({ view }, before) => {
    if (view.lang !== before.view.lang) void follow(view.lang);
  });
  return follow(store.getState().view.lang);
}
