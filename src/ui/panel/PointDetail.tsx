import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Muscle, TriggerPoint } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { requestFocus } from "../../state/store";
import { Icon } from "../controls/Icon";
import { ClaimList } from "./ClaimList";
import { FeltList } from "./FeltList";
import { Hazards, NeedlingCard } from "./NeedlingCard";
import { Section } from "./Section";
import { Sources } from "./Sources";

/** Claims of safety that a patient is told here: what may happen, and when to call. */
const PATIENT_BEWARE: readonly string[] = ["minor-effects", "serious-harm", "pneumothorax"];

/** Everything about the selected point, in the words of the present register. */
export function PointDetail({ muscle, point }: { muscle: Muscle; point: TriggerPoint }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const register = useAppState((state) => state.view.register);
  const clinician = register === "clinician";
  const needling = point.needling ?? muscle.needling;
  const risky = content.beware.filter((id) => id !== "calf-thrombosis" || muscle.region === "leg");
  const lung = needling.hazards.some((hazard) => hazard.kind === "lung");
  const told = PATIENT_BEWARE.filter((id) => id !== "pneumothorax" || lung);
  return (
    <div className="point-detail">
      <p className="lead">{point.text[register]}</p>
      <FeltList point={point} />
      <div className="button-row">
        <Button className="button" onPress={() => requestFocus(store, "pain")}>
          <Icon name="eye" /> {t("point.showPain")}
        </Button>
        <Button className="button" onPress={() => requestFocus(store, "selection")}>
          <Icon name="target" /> {t("point.showPoint")}
        </Button>
      </div>
      <Section title={t("point.where")}>
        <p>{point.location[register]}</p>
        {clinician && <p className="quiet">{t(`point.${point.kind}`)}</p>}
      </Section>
      {point.disagreement && clinician && (
        <Section title={t("point.disagreement")}>
          <p>{point.disagreement}</p>
        </Section>
      )}
      <Section title={t("point.needling")}>
        <ClaimList ids={content.needlingStory} />
        {clinician && <NeedlingCard needling={needling} />}
      </Section>
      <Section title={t("point.beware")}>
        {clinician && <Hazards needling={needling} />}
        <ClaimList ids={clinician ? risky : told} />
      </Section>
      <Section title={t("point.after")}>
        <ClaimList ids={content.aftercare} />
      </Section>
      <p className="quiet">{t("point.confidence", { level: t(`point.confidences.${point.confidence}`) })}</p>
      <Sources sources={point.sources} />
    </div>
  );
}
