import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Muscle } from "../../clinical/types";
import { useAppState } from "../../state/context";
import { lazyPart } from "../lazyPart";
import { MusclePanel } from "../panel/MusclePanel";

const NeedlePanel = lazyPart(() => import("./NeedlePanel"));
const Screening = lazyPart(() => import("./Screening"));

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
