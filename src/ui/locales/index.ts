import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Catalogue } from "../../core/texts";
import { en } from "./en";
import { languagesOf } from "./languages";

/** A language is a folder here, named by its tag. Nothing else names it. */
const languages = languagesOf(
  import.meta.glob("./*/ui.json", { import: "default" }),
  import.meta.glob("./*/content.json", { import: "default" }),
);

/** Tags that a link may name. */
export const languageTags: ReadonlySet<string> = languages.tags;

/** Prepares the words of the interface, in English until the link says otherwise. Missing words fall back to English. */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en } },
    lng: "en",
    fallbackLng: "en",
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** Fetches the words of a language: keeps those of the interface, returns those of the content. Rejects where it cannot. */
export async function loadLanguage(lang: string): Promise<Catalogue> {
  const { ui, content } = await languages.load(lang);
  if (lang !== "en") i18next.addResourceBundle(lang, "translation", ui);
  return content;
}

/** Changes the language of the interface; the page says so to browsers and screen readers, in its title too. */
export async function speak(lang: string): Promise<void> {
  await i18next.changeLanguage(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = i18next.dir(lang);
  document.title = i18next.t("app.title");
}
