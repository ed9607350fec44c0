import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import { examResult } from "../../core/study/exam";
import { useApp } from "../../state/context";
import { lookUp } from "../../state/store";
import { answersOf, type Session } from "../../state/study/session";
import { Icon } from "../controls/Icon";
import type { en } from "../locales/en";
import { Section } from "../panel/Section";
import { useNames } from "../useNames";
import { ResultDetail } from "./ResultDetail";
import { verdictOf } from "./ResultView";
import { ShareDeck } from "./ShareDeck";
import { StudyHeader } from "./StudyPage";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";

/** What came of a session; after an exam with every answer. */
export function EndView({ session }: { session: Session }) {
  const { t } = useTranslation();
  const study = useStudy();
  const answers = answersOf(session);
  const exam = session.kind === "exam";
  const reached = exam ? answers : answers.filter(({ score }) => score !== null);
  const result = examResult(reached);
  const late = exam && study.left() === 0 && result.answered < result.cards;
  useKeys((key) => {
    if (key !== "Enter") return false;
    study.close();
    return true;
  });
  return (
    <>
      <StudyHeader title={t(exam ? "study.end.examTitle" : "study.end.title")} onClose={() => study.close()} />
      <div className="study-today">
        <p className="study-due">{t("study.end.known", { known: result.known, all: result.cards })}</p>
        {exam && <p>{t("study.end.mean", { percent: Math.round(result.mean * 100) })}</p>}
        {late && <p>{t("study.end.time")}</p>}
        <p className="quiet">{t(result.known === result.cards ? "study.end.leadAll" : "study.end.lead")}</p>
        <Button className="button primary study-check" onPress={() => study.close()}>
          {t("study.end.home")}
        </Button>
      </div>
      {exam && (
        <>
          <Shares
            title={t("study.end.byType")}
            rows={result.byType.map((it) => ({ ...it, name: t(`study.types.${it.type}`) }))}
          />
          <Shares
            title={t("study.end.byRegion")}
            rows={result.byRegion.map((it) => ({ ...it, name: t(`regions.${it.region as keyof typeof en.regions}`) }))}
          />
        </>
      )}
      <Section title={t("study.end.cards")}>
        <ol className="study-answers">
          {session.queue.slice(0, session.firstRepeat).map((card, i) => {
            const own = session.results[i];
            return exam || own ? (
              <li key={card.id}>
                <details>
                  <summary>
                    <Icon name={!own ? "minus" : verdictOf(own.score) === "right" ? "check" : "eye"} />
                    <span>
                      <CardName card={card} />{" "}
                      <span className="quiet">
                        {own ? t(`study.verdict.${verdictOf(own.score)}`) : t("study.end.open")}
                      </span>
                    </span>
                  </summary>
                  <ResultDetail card={card} result={own ?? { score: 0, given: { kind: "none" } }} />
                  <LookUp card={card} />
                </details>
              </li>
            ) : null;
          })}
        </ol>
      </Section>
      {reached.length > 0 && <ShareDeck deck={reached.map(({ card }) => card.id)} listed />}
    </>
  );
}

function Shares({
  title,
  rows,
}: {
  title: string;
  rows: readonly { name: string; known: number; cards: number; mean: number }[];
}) {
  const { t } = useTranslation();
  return (
    <Section title={title}>
      <ul className="study-progress">
        {rows.map(({ name, known, cards, mean }) => (
          <li key={name}>
            <span className="study-region">{name}</span>
            <span className="study-stage">{t("study.end.row", { known, all: cards })}</span>
            <progress aria-hidden="true" max={1} value={mean} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useSubject(card: StudyCard): string {
  const { content } = useApp();
  const names = useNames();
  const point = content.points.get(card.subject)?.point;
  if (point) return names.point(point);
  return content.structureOf.get(card.subject)?.label ?? content.muscleOf.get(card.subject)?.label ?? card.subject;
}

function CardName({ card }: { card: StudyCard }) {
  const { t } = useTranslation();
  const subject = useSubject(card);
  return (
    <>
      {t(`study.types.${card.type}`)}: {subject}
    </>
  );
}

function LookUp({ card }: { card: StudyCard }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const name = useSubject(card);
  const open = () => lookUp(store, content, card.subject);
  return (
    <Button className="button" aria-label={t("study.end.look", { name })} onPress={open}>
      <Icon name="search" /> {t("study.card.open")}
    </Button>
  );
}
