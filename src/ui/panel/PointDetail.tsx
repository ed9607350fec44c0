import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { HazardKind, Muscle, TriggerPoint } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { requestFocus } from "../../state/store";
import { Icon } from "../controls/Icon";
import { NeedleButton } from "../needle/NeedleButton";
import { StoryButton } from "../story/StoryButton";
import { AddToVisit } from "../visit/AddToVisit";
import { ClaimList } from "./ClaimList";
import { FeltList } from "./FeltList";
import { Hazards, NeedlingCard } from "./NeedlingCard";
import { Section } from "./Section";
import { Sources } from "./Sources";

/** Claims of safety that a patient is told here after those of the region. */
const PATIENT_BEWARE: readonly string[] = ["minor-effects", "serious-harm"];
/** Emergencies that a patient is told of only where the needle comes near what they arise from. */
const ARISES_FROM: Readonly<Record<string, HazardKind>> = { pneumothorax: "lung", "cord-emergency": "cord" };

/** Everything about the selected point, in the words of the present register. */
export function PointDetail({ muscle, point }: { muscle: Muscle; point: TriggerPoint }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const register = useAppState((state) => state.view.register);
  const side = useAppState((state) => state.view.side);
  const clinician = register === "clinician";
  const needling = point.needling ?? muscle.needling;
  const ofRegion = content.precautions[muscle.region] ?? [];
  const near = new Set(needling.hazards.map((hazard) => hazard.kind));
  const emergencies = Object.keys(ARISES_FROM).filter((id) => near.has(ARISES_FROM[id]!));
  const told = [...ofRegion.filter((id) => !(id in ARISES_FROM)), ...emergencies, ...PATIENT_BEWARE];
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
        <AddToVisit point={point.id} side={side} />
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
        <StoryButton />
        <ClaimList ids={content.needlingStory} />
        {clinician && <NeedlingCard needling={needling} />}
        <NeedleButton />
      </Section>
      <Section title={t("point.beware")}>
        {clinician && <Hazards needling={needling} />}
        <ClaimList ids={clinician ? [...new Set([...ofRegion, ...content.beware])] : told} />
        {clinician && (
          <details className="muscle-more">
            <summary>{t("point.incidents")}</summary>
            <ClaimList ids={content.incidents} />
          </details>
        )}
      </Section>
      <Section title={t("point.after")}>
        <ClaimList ids={content.aftercare} />
      </Section>
      <p className="quiet">{t("point.confidence", { level: t(`point.confidences.${point.confidence}`) })}</p>
      <Sources sources={point.sources} />
    </div>
  );
}
