import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Muscle } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { ClaimList } from "../panel/ClaimList";
import { FeltList } from "../panel/FeltList";
import { Section } from "../panel/Section";
import { StoryButton } from "../story/StoryButton";
import { useNames } from "../useNames";

/** What the patient reads: what is chosen, on which side, what it feels like. Nothing here changes what is shown. */
export function FacePanel({ covered }: { covered: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const { content } = useApp();
  const { muscle, trp, pain } = useAppState((state) => state.view);
  const top = useRef<HTMLDivElement>(null);
  // Another subject, and the text that was there before the tablet was turned, are read from the beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what changes
  useLayoutEffect(() => top.current?.parentElement?.scrollTo(0, 0), [muscle, trp]);
  if (covered) return <p className="lead">{t("face.cover")}</p>;
  const chosen = content.muscleOf.get(muscle ?? "");
  const structure = content.structureOf.get(muscle ?? "");
  return (
    <div className="face-panel" ref={top}>
      {chosen && <ChosenMuscle muscle={chosen} />}
      {!chosen && structure && (
        <>
          <h2>{structure.label}</h2>
          <OwnSide />
        </>
      )}
      {pain.length > 0 && (
        <Section title={t("face.hurts")}>
          <ul className="phrases">
            {pain.map((place) => (
              <li key={place.zone + place.side}>{names.place(place)}</li>
            ))}
          </ul>
        </Section>
      )}
      {!structure && !chosen && pain.length === 0 && <h2>{t("face.nothing")}</h2>}
      <p className="quiet">{t("face.hint")}</p>
      <p className="quiet">{t("take.teaches")}</p>
    </div>
  );
}

function ChosenMuscle({ muscle }: { muscle: Muscle }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const { trp, side } = useAppState((state) => state.view);
  const { point: pointName } = useNames();
  const point = content.points.get(trp ?? "")?.point;
  return (
    <>
      <h2 className="face-title">{point ? pointName(point, side) : muscle.label}</h2>
      <OwnSide />
      <p className="story">{muscle.story}</p>
      <StoryButton />
      {point ? (
        <>
          <p className="lead">{point.text.patient}</p>
          <FeltList point={point} />
          <details className="muscle-more">
            <summary>{t("face.treatment")}</summary>
            <ClaimList ids={content.needlingStory} />
          </details>
        </>
      ) : (
        <p className="lead">{muscle.feelsLike.patient}</p>
      )}
    </>
  );
}

function OwnSide() {
  const { t } = useTranslation();
  const side = useAppState((state) => state.view.side);
  return <p>{t(`face.ownSide.${side}`)}</p>;
}
