import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Muscle } from "../../clinical/types";
import { useAppState } from "../../state/context";
import { MusclePanel } from "../panel/MusclePanel";

const NeedlePanel = lazy(() => import("./NeedlePanel"));
const Screening = lazy(() => import("./Screening"));

/** A needle's path was asked for: first the reminder over the muscle's text, then the path. Both load then. */
export function NeedleEntry({ muscle }: { muscle: Muscle }) {
  const { t } = useTranslation();
  const screened = useAppState((state) => state.screened);
  return screened ? (
    <Suspense fallback={<p className="quiet">{t("needle.loading")}</p>}>
      <NeedlePanel />
    </Suspense>
  ) : (
    <>
      <MusclePanel muscle={muscle} />
      <Suspense fallback={null}>
        <Screening />
      </Suspense>
    </>
  );
}
