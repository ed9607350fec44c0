import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";
import { Choice } from "../controls/Choice";
import { languageTags } from "../locales";
import { Section } from "../panel/Section";

/** The choice of a language, each named in itself; nothing where there is only one. */
export function Languages({ tags = languageTags }: { tags?: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const lang = useAppState((state) => state.view.lang);
  if (tags.size < 2) return null;
  return (
    <Section title={t("about.languageTitle")}>
      <Choice
        label={t("about.languageTitle")}
        value={lang}
        options={[...tags].map((tag) => ({ value: tag, label: nameOf(tag) }))}
        onChange={(value) => changeView(store, { lang: value })}
      />
    </Section>
  );
}

/** "de" as "Deutsch"; the tag itself where the browser does not know it. */
const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
