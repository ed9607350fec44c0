import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";

/**
 * The languages there are. To add one: write a file like `en.ts`, add it here, and add its tag to `WIDGET_LANGUAGES` in
 * `vite.config.ts`, so that the widgets speak it too.
 */
const LANGUAGES = { en: { translation: en } } as const;

/** Tags that a link may name. */
export const languageTags: ReadonlySet<string> = new Set(Object.keys(LANGUAGES));

/** Prepares the words of the interface, in English until the link says otherwise. Missing words fall back to English. */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: LANGUAGES,
    lng: "en",
    fallbackLng: "en",
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** Changes the language of the interface and says so to screen readers. */
export async function speak(lang: string): Promise<void> {
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
}
