import { Button, ProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/context";

/** In the body's place while it loads, and when it cannot be shown. The texts beside it work all the while. */
export function BodyStatus({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  const body = useAppState((state) => state.body);
  if (body.phase === "ready") return null;
  if (body.phase === "loading") {
    const percent = Math.round(body.share * 100);
    return (
      <ProgressBar className="body-status" value={percent} aria-label={t("app.loading")}>
        <div className="progress-track">
          <div className="progress-fill" style={{ inlineSize: `${percent}%` }} />
        </div>
        <p>{t("app.loading")}</p>
      </ProgressBar>
    );
  }
  return (
    <div className="body-status" role="alert">
      <h2>{t("failure.title")}</h2>
      <p>{t(`failure.${body.reason}`)}</p>
      {body.reason !== "webgl" && (
        <Button className="button primary" onPress={onRetry}>
          {t("failure.retry")}
        </Button>
      )}
    </div>
  );
}
