import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import { KNOWN, SHAKY } from "../../core/study/scores";
import { useApp } from "../../state/context";
import { lookUp } from "../../state/store";
import type { Result, Session } from "../../state/study/session";
import { Icon } from "../controls/Icon";
import { ResultDetail } from "./ResultDetail";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";

interface ResultProps {
  readonly card: StudyCard;
  readonly result: Result;
  readonly session: Session;
}

/** How near an answer was, in three words that never scold. */
export const verdictOf = (score: number) => (score >= KNOWN ? "right" : score >= SHAKY ? "nearly" : "not");

/** The answer of a card beside one's own, and what to look at. */
export function ResultView({ card, result, session }: ResultProps) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const study = useStudy();
  const last = session.at + 1 >= session.queue.length;
  const verdict = verdictOf(result.score);
  useKeys((key) => {
    if (key !== "Enter") return false;
    study.next();
    return true;
  });
  const open = () => lookUp(store, content, card.subject);
  return (
    <>
      <p className={`study-verdict ${verdict}`} role="status">
        <Icon name={verdict === "right" ? "check" : verdict === "nearly" ? "target" : "eye"} />
        {t(`study.verdict.${verdict}`)}
      </p>
      <ResultDetail card={card} result={result} />
      {result.score < KNOWN && session.at < session.firstRepeat && <p className="quiet">{t("study.verdict.again")}</p>}
      <div className="button-row study-go">
        <Button className="button primary study-check" onPress={() => study.next()}>
          {t(last ? "study.card.finish" : "study.card.next")}
        </Button>
        <Button className="button" onPress={open}>
          <Icon name="search" /> {t("study.card.open")}
        </Button>
      </div>
    </>
  );
}
