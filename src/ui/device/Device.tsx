import { useTranslation } from "react-i18next";
import { Choice } from "../controls/Choice";
import { Section } from "../panel/Section";
import { FullScreenButton } from "./FullScreenButton";
import { type Hand, takeHand, useHand } from "./hand";

/** What a person sets for this device: the hand, which is remembered here, and the whole screen. */
export function Device() {
  const { t } = useTranslation();
  const hand = useHand();
  return (
    <Section title={t("device.title")}>
      <div className="device-row">
        <Choice<Hand>
          label={t("device.hand")}
          value={hand}
          options={[
            { value: "left", label: t("device.leftHand") },
            { value: "right", label: t("device.rightHand") },
          ]}
          onChange={takeHand}
        />
        <FullScreenButton words />
      </div>
      <p className="quiet">{t("device.about")}</p>
    </Section>
  );
}
