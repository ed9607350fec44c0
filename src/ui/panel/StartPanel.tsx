import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Muscle } from "../../clinical/types";
import { commands } from "../../state/commands";
import { useApp, useAppState } from "../../state/context";
import { selectMuscle } from "../../state/store";
import { Icon } from "../controls/Icon";
import type { en } from "../locales/en";

/** Nothing chosen yet: an invitation, and every muscle with its points, by region. */
export function StartPanel() {
  const { t } = useTranslation();
  const context = useApp();
  const { store, content } = context;
  const register = useAppState((state) => state.view.register);
  const regions = new Map<string, Muscle[]>();
  for (const muscle of content.muscles) regions.set(muscle.region, [...(regions.get(muscle.region) ?? []), muscle]);
  return (
    <>
      <header className="panel-header">
        <h2>{t("start.title")}</h2>
      </header>
      <p className="lead">{t(register === "patient" ? "start.leadPatient" : "start.lead")}</p>
      <p className="quiet start-hands">{t("gestures.start")}</p>
      <Button className="button bare start-tour" onPress={() => commands.tour.perform(context)}>
        <Icon name="play" /> {t("commands.tour")}
      </Button>
      <Button className="button primary ask-pain" onPress={() => commands.hurts.perform(context)}>
        <Icon name="target" /> {t("commands.hurts")}
      </Button>
      <Button className="button ask-pain" onPress={() => commands.study.perform(context)}>
        <Icon name="cap" /> {t("start.study")}
      </Button>
      <h3>{t("start.browse")}</h3>
      {[...regions].map(([region, muscles]) => (
        <section key={region} className="region">
          <h4>{t(`regions.${region as keyof typeof en.regions}`)}</h4>
          <ul className="muscle-list">
            {muscles.map((muscle) => (
              <li key={muscle.id}>
                <Button className="muscle-row" onPress={() => selectMuscle(store, muscle.id)}>
                  <span>{muscle.label}</span>
                  <span className="quiet">{t("start.points", { count: muscle.triggerPoints.length })}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet">{t("start.notice")}</p>
    </>
  );
}
