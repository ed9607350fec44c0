import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface BrokenProps {
  /** Loads the page again with the view that was shown. */
  readonly onReload: () => void;
  /** Loads the page without it, in case it was the view that could not be shown. */
  readonly onAfresh: () => void;
}

/** The whole page when a fault of the program took it down. */
export function Broken({ onReload, onAfresh }: BrokenProps) {
  const { t } = useTranslation();
  return (
    <main className="body-status" role="alert">
      <h1>{t("app.name")}</h1>
      <p>{t("failure.page")}</p>
      <Button className="button primary" onPress={onReload}>
        {t("failure.reload")}
      </Button>
      <Button className="button" onPress={onAfresh}>
        {t("failure.afresh")}
      </Button>
    </main>
  );
}
