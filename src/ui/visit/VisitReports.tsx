import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";
import { saveFile } from "./files";
import { useKeptTakeHome, useVisitState } from "./useVisit";

/** What is wrong with the storage of the list, and what can be done about it. */
export function VisitReports() {
  const { t } = useTranslation();
  const { visit } = useKeptTakeHome();
  const kept = useVisitState((state) => state.kept);
  const aside = useVisitState((state) => state.aside);
  return (
    <>
      {kept !== "stored" && (
        <p className="caution" role="alert">
          <Icon name="warning" /> {t(`visit.${kept}`)}
        </p>
      )}
      {aside.map(({ key, text }, i) => (
        <section key={key} className="caution visit-aside" aria-label={t("visit.asideTitle")}>
          <p>
            <strong>{t("visit.asideTitle")}.</strong> {t("visit.aside")}
          </p>
          <div className="button-row">
            <Button
              className="button"
              onPress={() =>
                saveFile(new Blob([text], { type: "text/plain;charset=utf-8" }), `visit-list-damaged-${i + 1}.txt`)
              }
            >
              <Icon name="save" /> {t("visit.asideSave")}
            </Button>
            <Button className="button" onPress={() => visit.drop(key)}>
              <Icon name="bin" /> {t("visit.asideDrop")}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}
