import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { PaintedZone } from "../../core/paintedZones";
import { flagsFor } from "../../core/redFlags";
import { useApp, useAppState } from "../../state/context";
import { Icon } from "../controls/Icon";
import { Sources } from "../panel/Sources";

/**
 * The words of caution for the reported pain, before any candidate. They can be put aside for this set of places; other
 * places bring their own back. Nothing of it is stored.
 */
export function Cautions({ touched }: { touched: readonly PaintedZone[] }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const pain = useAppState((state) => state.view.pain);
  const register = useAppState((state) => state.view.register);
  const [aside, setAside] = useState("");
  const flags = flagsFor(content.redFlags, pain, touched);
  if (flags.length === 0) return null;
  const key = flags.map(({ id }) => id).join();
  if (key === aside)
    return (
      <Button className="button bare caution-again" onPress={() => setAside("")}>
        <Icon name="warning" /> {t("pain.cautionAgain")}
      </Button>
    );
  return (
    <section className="cautions" aria-labelledby="cautions-title">
      <h3 id="cautions-title">
        <Icon name="warning" /> {t(register === "patient" ? "pain.cautionPatient" : "pain.cautionTitle")}
      </h3>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id} className={`caution-item ${flag.urgency}`}>
            <strong className="urgency">{t(`pain.urgency.${flag.urgency}`)}</strong>
            <p>{flag.text[register]}</p>
            {register === "clinician" && <Sources sources={flag.sources} />}
          </li>
        ))}
      </ul>
      {flags.some(({ zones }) => zones !== "any") && <p className="quiet">{t("pain.cautionNote")}</p>}
      <Button className="button" onPress={() => setAside(key)}>
        {t(register === "patient" ? "pain.cautionDonePatient" : "pain.cautionDone")}
      </Button>
    </section>
  );
}
