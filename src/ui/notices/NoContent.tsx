import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";

/** The whole page when the texts could not be loaded. */
export function NoContent({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="body-status" role="alert">
      <h1>{t("app.name")}</h1>
      <p>{t("failure.content")}</p>
      <Button className="button primary" onPress={onRetry}>
        {t("failure.retry")}
      </Button>
    </main>
  );
}
