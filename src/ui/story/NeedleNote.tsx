import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { PointOfMuscle } from "../../state/content";
import { useAppState } from "../../state/context";
import { lazyPart } from "../lazyPart";

const Screening = lazyPart(() => import("../needle/Screening"));

/** How the needle is drawn. Clinicians may have it along the path worked out for the point, once they pass the reminder. */
export function NeedleNote({ found: { point, muscle } }: { found: PointOfMuscle }) {
  const { t } = useTranslation();
  const allowed = useAppState(({ view }) => view.register === "clinician" && !view.face);
  const screened = useAppState((state) => state.screened);
  const [asked, setAsked] = useState(false);
  const byHand = (point.needling ?? muscle.needling).level === "not-usually-needled";
  return (
    <div className="story-note">
      {byHand && <p>{t("story.byHand")}</p>}
      <p className="quiet">{t(allowed && screened ? "story.computed" : "story.schematic")}</p>
      {allowed && !screened && (
        <Button className="button" onPress={() => setAsked(true)}>
          {t("story.alongPath")}
        </Button>
      )}
      {asked && !screened && (
        <Suspense fallback={null}>
          <Screening onBack={() => setAsked(false)} />
        </Suspense>
      )}
    </div>
  );
}
