import { useEffect, useMemo } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { REGIONS } from "../../anatomy/regions";
import { cardsInDeck } from "../../core/study/deck";
import { progressBy, stageOf } from "../../core/study/progress";
import { useApp, useAppState } from "../../state/context";
import { changeView, requestFocus } from "../../state/store";
import { emptyStage, setStage } from "../../state/study/stage";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { useAllCards, useMemories } from "./useStudy";

/** How far one has come, by region: in words and bars here, as light on the muscles of the body. */
export function Progress() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const all = useAllCards();
  const memories = useMemories();
  const deck = useAppState((state) => state.view.deck);
  const onBody = useAppState((state) => state.study.progress !== null);
  const body = useAppState((state) => state.body.phase !== "failed");
  const regions = useMemo(() => progressBy(all, memories, ({ region }) => region, new Date()), [all, memories]);
  const practised = [...memories.keys()].some((id) => all.some((card) => card.id === id));

  const rows = REGIONS.flatMap(({ id }) => {
    const progress = regions.get(id);
    return progress ? [[id, progress] as const] : [];
  });
  const begun = rows.filter(([, { seen }]) => seen > 0);
  const untouched = rows
    .filter(([, { seen }]) => seen === 0)
    .map(([id]) => t(`regions.${id}`))
    .join(", ");

  useEffect(() => () => setStage(store, { progress: emptyStage.progress }), [store]);
  const show = () => {
    const cards = cardsInDeck(
      all,
      deck.filter((word) => word.startsWith("region:pelvic-floor")),
    );
    const muscles = progressBy([...cards, ...all], memories, ({ muscle }) => muscle, new Date());
    const known = content.muscles.flatMap((muscle) =>
      muscle.parts.map((part) => [part, muscles.get(muscle.id)?.mastery ?? 0] as const),
    );
    setStage(store, { progress: onBody ? null : new Map(known) });
    // A map shows the whole of it.
    if (!onBody) changeView(store, { skin: 0, view: "front" });
  };

  return (
    <Section title={t("study.progress.title")}>
      {body && practised && (
        <>
          <Button className="button" aria-pressed={onBody} onPress={show}>
            <Icon name="body" /> {t(onBody ? "study.progress.hide" : "study.progress.show")}
          </Button>
          {onBody && <p className="quiet">{t("study.progress.map")}</p>}
        </>
      )}
      {!practised && <p className="quiet">{t("study.progress.none")}</p>}
      <ul className="study-progress">
        {begun.map(([id, progress]) => (
          <li key={id}>
            <span className="study-region">{t(`regions.${id}`)}</span>
            <span className="study-stage">{t(`study.progress.stages.${stageOf(progress)}`)}</span>
            <progress aria-hidden="true" max={1} value={progress.mastery} />
            <span className="quiet">{t("study.progress.row", { seen: progress.seen, all: progress.cards })}</span>
            {onBody && (
              <Button
                className="button icon-button"
                aria-label={t("study.progress.look", { region: t(`regions.${id}`) })}
                onPress={() => requestFocus(store, { region: id })}
              >
                <Icon name="target" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {practised && untouched !== "" && (
        <p className="quiet">{t("study.progress.untouched", { regions: untouched })}</p>
      )}
    </Section>
  );
}
