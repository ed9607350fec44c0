import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import type { Session } from "../../state/study/session";
import { DrawQuestion } from "./DrawQuestion";
import { ExamClock } from "./ExamClock";
import { FindQuestion } from "./FindQuestion";
import { HazardQuestion } from "./HazardQuestion";
import { NameQuestion } from "./NameQuestion";
import { OrderQuestion } from "./OrderQuestion";
import { PatternQuestion } from "./PatternQuestion";
import { ResultView } from "./ResultView";
import { StudyHeader } from "./StudyPage";
import { useStudy } from "./useStudy";
import { firstWays, WaysContext } from "./ways";

/** What a question gets: its card, and the seed that decides what stands beside the right answer. */
export interface QuestionProps {
  readonly card: StudyCard;
  readonly seed: number;
}

const QUESTIONS = {
  find: FindQuestion,
  name: NameQuestion,
  layer: NameQuestion,
  pattern: PatternQuestion,
  draw: DrawQuestion,
  order: OrderQuestion,
  hazard: HazardQuestion,
} as const;

/** One card of a session: its question, or its answer. */
export function CardView({ session }: { session: Session }) {
  const { t } = useTranslation();
  const study = useStudy();
  const [ways, setWays] = useState(firstWays);
  const choice = useMemo(
    () => ({ ways, change: (change: Partial<typeof ways>) => setWays((before) => ({ ...before, ...change })) }),
    [ways],
  );
  const top = useRef<HTMLDivElement>(null);
  const { at, queue, firstRepeat, shown, kind, results, seed } = session;
  const card = queue[at]!;

  // Another card, or its answer, is read from its beginning, by eyes and by screen readers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read is what changes
  useEffect(() => {
    top.current?.closest(".panel-body")?.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [at, shown]);

  const Question = QUESTIONS[card.type];
  const result = results[at];
  const place = at < firstRepeat ? t("study.card.of", { number: at + 1, count: firstRepeat }) : t("study.card.again");
  return (
    <WaysContext.Provider value={choice}>
      <StudyHeader title={t(`study.types.${card.type}`)} note={place} onClose={() => study.end()}>
        {kind === "exam" && <ExamClock />}
      </StudyHeader>
      <progress className="study-way" aria-hidden="true" max={queue.length} value={at + (shown ? 1 : 0)} />
      {/* The focus comes here with each card, so that it is read out and keys work at once. */}
      <div ref={top} tabIndex={-1} className="study-card">
        {shown && result ? (
          <ResultView card={card} result={result} session={session} />
        ) : (
          <>
            <Question key={`${card.id} ${at}`} card={card} seed={seed + at} />
            <Button className="button bare study-unknown" onPress={() => study.answer({ kind: "none" }, 0)}>
              {t("study.card.unknown")}
            </Button>
          </>
        )}
      </div>
    </WaysContext.Provider>
  );
}
