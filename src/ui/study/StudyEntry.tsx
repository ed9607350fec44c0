import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { lazyPart } from "../lazyPart";

const StudyPage = lazyPart(() => import("./StudyPage"));

/** Study mode in the panel; it loads when it is first asked for. */
export function StudyEntry() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<p className="quiet">{t("study.loading")}</p>}>
      <StudyPage />
    </Suspense>
  );
}
