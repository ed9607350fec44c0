import { useMemo, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cardsInDeck } from "../../core/study/deck";
import { clockOf, EXAM_LENGTHS, type ExamLength, examTime } from "../../core/study/exam";
import { anyQueue, counts, MOST_IN_SESSION, practiceQueue, wrongOnes } from "../../core/study/queue";
import { useAppState } from "../../state/context";
import { Choice } from "../controls/Choice";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { DeckChooser } from "./DeckChooser";
import { Kept } from "./Kept";
import { Progress } from "./Progress";
import { ShareDeck } from "./ShareDeck";
import { StudyHeader } from "./StudyPage";
import { useAskable, useMemories, useStudy } from "./useStudy";

/** The end of today: what is due until then counts as due now. */
const endOfToday = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);

/** Where study begins: what is due, which cards, an exam, and how far one has come. */
export function Home() {
  const { t } = useTranslation();
  const study = useStudy();
  const memories = useMemories();
  const askable = useAskable();
  const deck = useAppState((state) => state.view.deck);
  const [onlyWrong, setOnlyWrong] = useState(false);
  const inDeck = useMemo(() => cardsInDeck(askable, deck), [askable, deck]);
  const wrong = wrongOnes(inDeck, memories);
  const again = onlyWrong && wrong.length > 0;
  const cards = again ? wrong : inDeck;
  const now = new Date();
  const until = endOfToday(now);
  const { due, fresh } = counts(cards, memories, until);
  const seed = now.getTime();
  const next = again ? anyQueue(cards, MOST_IN_SESSION, seed) : practiceQueue(cards, memories, { now, until }, seed);
  const start = () => study.start("practice", next.length > 0 ? next : anyQueue(cards, MOST_IN_SESSION, seed));
  const [headline, note] = ((): [string, string?] => {
    if (cards.length === 0) return [t("study.today.empty")];
    if (again) return [t("study.today.wrong", { count: wrong.length }), t("study.today.wrongLead")];
    const unseen = fresh > 0 ? t("study.today.fresh", { count: fresh }) : t("study.today.allSeen");
    if (due > 0) return [t("study.today.due", { count: due }), unseen];
    return [t(next.length > 0 ? "study.today.ready" : "study.today.none"), unseen];
  })();
  return (
    <>
      <StudyHeader title={t("study.title")} />
      <div className="study-today">
        <p className="study-due">{headline}</p>
        {note && <p className="quiet">{note}</p>}
        <div className="button-row">
          <Button className="button primary study-start" isDisabled={cards.length === 0} onPress={start}>
            {t(next.length > 0 || cards.length === 0 ? "study.today.start" : "study.today.anyway")}
            {cards.length > 0 && (
              <span className="study-start-note">
                {t("study.today.cards", { count: next.length || Math.min(cards.length, MOST_IN_SESSION) })}
              </span>
            )}
          </Button>
          {wrong.length > 0 && (
            <ToggleButton className="chip study-chip" isSelected={again} onChange={setOnlyWrong}>
              {again && <Icon name="check" />}
              {t("study.today.onlyWrong", { count: wrong.length })}
            </ToggleButton>
          )}
        </div>
        <p className="quiet study-lead">{t("study.lead")}</p>
      </div>
      <Kept>
        <DeckChooser cards={cards} />
        <Exam cards={cards.length} onStart={(length) => study.start("exam", anyQueue(cards, length, seed))} />
        <Progress />
        <ShareDeck deck={again ? cards.map(({ id }) => id) : deck} listed={again} />
      </Kept>
    </>
  );
}

function Exam({ cards, onStart }: { cards: number; onStart: (length: ExamLength) => void }) {
  const { t } = useTranslation();
  const [length, setLength] = useState<ExamLength>(10);
  const asked = Math.min(length, cards);
  return (
    <Section title={t("study.exam.title")}>
      <div className="study-exam">
        <Choice<string>
          label={t("study.exam.length")}
          value={String(length)}
          options={EXAM_LENGTHS.map((n) => ({ value: String(n), label: String(n) }))}
          onChange={(value) => setLength(EXAM_LENGTHS.find((n) => String(n) === value) ?? length)}
        />
        <Button className="button" isDisabled={cards === 0} onPress={() => onStart(length)}>
          {t("study.exam.start")}
        </Button>
      </div>
      <p className="quiet">
        {t("study.exam.lead", { clock: clockOf(examTime(asked)) })}{" "}
        {cards > 0 && cards < length && t("study.exam.short", { count: cards })}
      </p>
    </Section>
  );
}
