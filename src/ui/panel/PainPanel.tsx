import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { hurting, takeTool } from "../../state/paint";
import { CommandButton } from "../controls/CommandButton";
import { Icon, type IconName } from "../controls/Icon";
import { lazyPart } from "../lazyPart";
import { Cautions } from "../pain/Cautions";
import { Comparison } from "../pain/Comparison";
import { RankRow } from "../pain/RankRow";
import { Reported } from "../pain/Reported";
import { usePainAnswer } from "../pain/usePainAnswer";
import { ZoneList } from "../pain/ZoneList";
import { useNames } from "../useNames";

const BodyMap = lazyPart(() => import("../pain/BodyMap"));

/** What follows explains too little to help. */
const MOST_ROWS = 12;

const WAYS = ["paint", "map", "list"] as const;
type Way = (typeof WAYS)[number];
const WAY_ICONS: Readonly<Record<Way, IconName>> = { paint: "brush", map: "figure", list: "list" };

/** Where it hurts, by brush, map or list; and which trigger points are described to be felt there. */
export function PainPanel() {
  const { t } = useTranslation();
  const { store } = useApp();
  const [opened, setOpened] = useState<"map" | "list" | null>(null);
  const painting = useAppState((state) => state.paint.tool !== "off");
  const erasing = useAppState((state) => state.paint.tool === "eraser");
  const any = useAppState(hurting);
  const way: Way | null = painting ? "paint" : opened;
  // At the very start the ways fill the panel and say what they are.
  const fresh = !any && way === null;
  const choose = (next: Way) => {
    const same = next === way;
    takeTool(store, next === "paint" && !same ? "brush" : "off");
    setOpened(next === "paint" || same ? null : next);
  };
  return (
    <>
      <header className="panel-header">
        <h2>{t("pain.title")}</h2>
        <CommandButton name="clear" icon="close" />
      </header>
      {!any && <p className="lead">{t("pain.ask")}</p>}
      <div className="ways" data-fresh={fresh}>
        {WAYS.map((id) => (
          <Button
            key={id}
            className={fresh ? "button way way-fresh" : "button way"}
            aria-pressed={way === id}
            aria-labelledby={`way-${id}`}
            {...(fresh && { "aria-describedby": `way-${id}-how` })}
            onPress={() => choose(id)}
          >
            <Icon name={WAY_ICONS[id]} /> <span id={`way-${id}`}>{t(`pain.ways.${id}`)}</span>
            {fresh && (
              <span id={`way-${id}-how`} className="quiet way-how">
                {t(`pain.wayHow.${id}`)}
              </span>
            )}
          </Button>
        ))}
      </div>
      {way === "paint" && <p className="quiet">{t(erasing ? "paint.hintEraser" : "paint.hint")}</p>}
      {way === "map" && (
        <Suspense fallback={<p className="quiet">{t("map.loading")}</p>}>
          <BodyMap />
        </Suspense>
      )}
      {way === "list" && <ZoneList />}
      {any && <Candidates />}
    </>
  );
}

/** What was reported, the words of caution, and the candidates. */
function Candidates() {
  const { t } = useTranslation();
  const answer = usePainAnswer();
  const compared = useAppState((state) => state.paint.compared.length);
  const { point: pointName } = useNames();
  const { content } = useApp();
  const rows = answer.rows.slice(0, MOST_ROWS);
  const best = rows[0];
  const known = answer.state === "known";
  return (
    <>
      <Reported places={answer.places} />
      <Cautions touched={answer.touched} />
      {compared === 2 ? (
        <Comparison rows={answer.rows} />
      ) : (
        <section aria-labelledby="candidates-title" aria-busy={answer.state === "reading"}>
          <h3 id="candidates-title" className="candidates-title">
            {t("pain.candidates")}
          </h3>
          <p className="quiet">{t("pain.lead")}</p>
          {compared === 1 && <p className="compare-hint">{t("pain.chooseSecond")}</p>}
          {answer.state === "lost" && <p>{t("pain.lost")}</p>}
          {known && rows.length === 0 && <p>{t("pain.none")}</p>}
          <ol className="ranking">
            {rows.map((row) => (
              <RankRow key={row.id + row.side} row={row} />
            ))}
          </ol>
        </section>
      )}
      <p role="status" className="visually-hidden">
        {answer.state === "reading" && t("pain.reading")}
        {known && best && t("pain.found1st", { name: pointName(content.points.get(best.id)!.point, best.side) })}
      </p>
    </>
  );
}
