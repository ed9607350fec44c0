import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import { decoyOf } from "../../core/study/hazards";
import { useApp } from "../../state/context";
import type { Given } from "../../state/study/session";
import { Icon } from "../controls/Icon";
import { hazardsOf } from "./HazardQuestion";

/** The hazards that the text names, those that were missed, and those that it does not name here. */
export function HazardResult({ card, given }: { card: StudyCard; given: Given }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const right = hazardsOf(card, content);
  const ticked = given.kind === "ticks" ? given.keys : [];
  const asked = given.kind === "ticks" ? given.asked : right;
  const words = (key: string) => {
    const decoy = decoyOf(key);
    return decoy ? t(`study.hazard.decoys.${decoy}`) : key;
  };
  const groups = [
    { key: "named", icon: "check", items: asked.filter((one) => ticked.includes(one)) },
    { key: "missed", icon: "warning", items: asked.filter((one) => !ticked.includes(one)) },
    { key: "wrong", icon: "close", items: ticked.filter((one) => !right.includes(one)) },
    { key: "more", icon: "warning", items: right.filter((one) => !asked.includes(one)) },
  ] as const;
  return (
    <>
      {groups.map(({ key, icon, items }) =>
        items.length === 0 ? null : (
          <section key={key}>
            <h4>{t(`study.hazard.${key}`)}</h4>
            <ul className="study-hazards">
              {items.map((item) => (
                <li key={item} className={key}>
                  <Icon name={icon} /> <span>{words(item)}</span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <p className="quiet">{t("study.hazard.note")}</p>
    </>
  );
}
