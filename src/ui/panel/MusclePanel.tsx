import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Muscle } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { changeView, selectMuscle, selectPoint } from "../../state/store";
import { StoryButton } from "../story/StoryButton";
import { useNames } from "../useNames";
import { PanelHeader } from "./PanelHeader";
import { PointDetail } from "./PointDetail";
import { Phrases, Section } from "./Section";
import { Sources } from "./Sources";

/** A muscle: what it is, its trigger points, and the selected one of them in full. */
export function MusclePanel({ muscle }: { muscle: Muscle }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const { muscle: chosen, trp, register, mode } = useAppState((state) => state.view);
  const part = chosen && chosen !== muscle.id ? content.structureOf.get(chosen) : undefined;
  return (
    <>
      {mode === "pain" && (
        <Button className="button bare" onPress={() => changeView(store, { muscle: null, trp: null })}>
          {t("point.back")}
        </Button>
      )}
      <PanelHeader title={muscle.label} subtitle={muscle.latin} />
      {part && <p className="quiet">{t("muscle.part", { part: part.label })}</p>}
      {register === "patient" && <p className="story">{muscle.story}</p>}
      <StoryButton />
      <PointList muscle={muscle} />
      {trp === null && <MuscleFacts muscle={muscle} />}
      {trp !== null && (
        <details className="muscle-more">
          <summary>{muscle.label}</summary>
          <MuscleFacts muscle={muscle} />
        </details>
      )}
    </>
  );
}

function PointList({ muscle }: { muscle: Muscle }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const { trp, side, register } = useAppState((state) => state.view);
  const names = useNames();
  const open = useRef<HTMLLIElement>(null);

  // The opened point comes to the top of the panel, wherever it was chosen.
  useEffect(() => {
    if (trp) open.current?.scrollIntoView({ block: "start" });
  }, [trp]);

  return (
    <Section title={t("muscle.points")}>
      <ol className="points">
        {muscle.triggerPoints.map((point) => {
          const selected = point.id === trp;
          return (
            <li key={point.id} ref={selected ? open : null}>
              <Button
                className="point-row"
                aria-label={names.point(point, side)}
                aria-expanded={selected}
                onPress={() => (selected ? changeView(store, { trp: null }) : selectPoint(store, content, point.id))}
              >
                <span className="point-number" aria-hidden="true">
                  {point.label.replace(/\D+/g, "")}
                </span>
                <span>{point.location[register]}</span>
              </Button>
              {selected && <PointDetail muscle={muscle} point={point} />}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function MuscleFacts({ muscle }: { muscle: Muscle }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const register = useAppState((state) => state.view.register);
  const clinician = register === "clinician";
  const related = muscle.related.flatMap((id) => content.muscleOf.get(id) ?? []);
  return (
    <>
      <Section title={t("muscle.does")}>
        <p>{muscle.actions[register]}</p>
      </Section>
      <Section title={t("muscle.feels")}>
        <p>{muscle.feelsLike[register]}</p>
      </Section>
      {clinician && (
        <Section title={t("muscle.attachments")}>
          <dl className="facts">
            <dt>{t("muscle.origin")}</dt>
            <dd>{muscle.attachments.origin}</dd>
            <dt>{t("muscle.insertion")}</dt>
            <dd>{muscle.attachments.insertion}</dd>
            <dt>{t("muscle.nerve")}</dt>
            <dd>
              {muscle.innervation.nerve} ({muscle.innervation.roots})
            </dd>
          </dl>
        </Section>
      )}
      <Section title={t("muscle.provoked")}>
        <Phrases items={muscle.provokedBy} />
      </Section>
      <Section title={t("muscle.limits")}>
        <Phrases items={muscle.limits} />
      </Section>
      {clinician && (
        <Section title={t("muscle.mistaken")}>
          <Phrases items={muscle.mistakenFor} />
        </Section>
      )}
      <Section title={t("muscle.selfCare")}>
        <p>{muscle.selfCare}</p>
      </Section>
      {related.length > 0 && (
        <Section title={t("muscle.related")}>
          <div className="chips">
            {related.map((other) => (
              <Button key={other.id} className="chip" onPress={() => selectMuscle(store, other.id)}>
                {other.label}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <Sources sources={muscle.sources} />
    </>
  );
}
