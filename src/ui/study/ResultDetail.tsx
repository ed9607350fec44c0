import { useTranslation } from "react-i18next";
import type { StudyCard } from "../../core/study/cards";
import { useApp } from "../../state/context";
import type { Given, Result } from "../../state/study/session";
import { FeltList } from "../panel/FeltList";
import { useNames } from "../useNames";
import { DrawResult } from "./DrawResult";
import { FindResult } from "./FindResult";
import { HazardResult } from "./HazardResult";
import { Described } from "./NameQuestion";
import { OrderResult } from "./OrderResult";

/** The truth about a card, and how one's own answer lies to it. */
export function ResultDetail({ card, result: { given, score } }: { card: StudyCard; result: Result }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  const point = content.points.get(card.subject)?.point;
  const structure = content.structureOf.get(card.subject);
  return (
    <>
      <h3 className="study-truth">
        {point ? names.point(point) : (structure?.label ?? content.muscleOf.get(card.subject)?.label)}
      </h3>
      {card.type === "find" && point && <FindResult point={point} given={given} />}
      {(card.type === "name" || card.type === "layer") && (
        <>
          {structure?.latin && (
            <p className="latin" lang="la">
              {structure.latin}
            </p>
          )}
          <Named given={given} score={score} />
          <Described card={card} />
        </>
      )}
      {card.type === "pattern" && point && (
        <>
          {score < 1 && <Chosen given={given} />}
          {score > 0 && score < 1 && <p>{t("study.pattern.muscle")}</p>}
          <FeltList point={point} />
        </>
      )}
      {card.type === "draw" && point && <DrawResult point={point} given={given} />}
      {card.type === "order" && <OrderResult given={given} />}
      {card.type === "hazard" && <HazardResult card={card} given={given} />}
    </>
  );
}

/** What was chosen instead. */
function Chosen({ given }: { given: Given }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  if (given.kind !== "choice") return null;
  const point = content.points.get(given.key)?.point;
  const answer = point ? names.point(point) : (content.structureOf.get(given.key)?.label ?? given.key);
  return <p>{t("study.card.yours", { answer })}</p>;
}

function Named({ given, score }: { given: Given; score: number }) {
  const { t } = useTranslation();
  if (given.kind === "choice") return score < 1 ? <Chosen given={given} /> : null;
  if (given.kind !== "typed") return null;
  const { text, verdict } = given;
  const words = [
    verdict.kind === "right" ? "" : t("study.card.yours", { answer: text }),
    verdict.kind === "muscle" ? t("study.name.part") : "",
    verdict.kind === "wrong" && verdict.meant ? t("study.name.meant", { name: verdict.meant }) : "",
    verdict.slip ? t("study.name.slip") : "",
  ].filter(Boolean);
  return words.map((text) => <p key={text}>{text}</p>);
}
