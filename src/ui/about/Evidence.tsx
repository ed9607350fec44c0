import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { Strength } from "../panel/ClaimList";
import { Sources } from "../panel/Sources";

/** The four ideas by which needling is explained: what is supported of each and what is not, in the present register. */
export function Themes() {
  const { t } = useTranslation();
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  return (
    <div className="cards">
      {content.themes.map((theme) => (
        <details key={theme.id} className="card">
          <summary>{theme.title}</summary>
          <dl className="facts">
            <dt>{t("about.themeSupported")}</dt>
            <dd>{theme.supported[register]}</dd>
            <dt>{t("about.themeUnsupported")}</dt>
            <dd>{theme.unsupported[register]}</dd>
          </dl>
          <Sources sources={theme.sources} />
        </details>
      ))}
    </div>
  );
}

/** Sentences that leaflets repeat. The strength stands beside each even while it is closed: it must not be read alone. */
export function OftenSaid() {
  const { t } = useTranslation();
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  return (
    <>
      <p className="quiet">{t("about.sayings")}</p>
      <div className="cards">
        {content.sayings.map((saying) => (
          <details key={saying.id} className="card">
            <summary>
              <q>{saying.said}</q> <Strength strength={saying.strength} />
            </summary>
            <p>{saying.known[register]}</p>
            <Sources sources={saying.sources} />
          </details>
        ))}
      </div>
    </>
  );
}
