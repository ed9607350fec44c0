import { useTranslation } from "react-i18next";
import { KeptReports } from "../controls/KeptReports";
import { useKeptTakeHome, useVisitState } from "./useVisit";

/** What is wrong with the storage of the list, and what can be done about it. */
export function VisitReports() {
  const { t } = useTranslation();
  const { visit } = useKeptTakeHome();
  return (
    <KeptReports
      kept={useVisitState((state) => state.kept)}
      aside={useVisitState((state) => state.aside)}
      words={{
        memory: t("visit.memory"),
        newer: t("visit.newer"),
        asideTitle: t("visit.asideTitle"),
        aside: t("visit.aside"),
        asideSave: t("visit.asideSave"),
        asideDrop: t("visit.asideDrop"),
      }}
      file="visit-list-damaged"
      onDrop={(key) => visit.drop(key)}
    />
  );
}
