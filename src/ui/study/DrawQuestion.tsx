import { useEffect, useState } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Zone } from "../../anatomy/zones";
import { isIntimateZone } from "../../core/intimate";
import { fold } from "../../core/search";
import { AS_GOOD_AS_DRAWN, patternScore, setOverlap } from "../../core/study/scores";
import { useApp, useAppState } from "../../state/context";
import { takeBrush, takeTool } from "../../state/paint";
import { type DrawnKind, setStage, stageOf } from "../../state/study/stage";
import { Choice } from "../controls/Choice";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";
import type { QuestionProps } from "./CardView";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";
import { useWays } from "./ways";

const KINDS = ["essential", "spillover"] as const satisfies readonly DrawnKind[];
/** More than these to choose from would be a list to search itself. */
const MOST_FOUND = 6;

/** "Draw the pain of soleus, trigger point 1": with the brush on the skin, or place by place in words. */
export function DrawQuestion({ card }: QuestionProps) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const { ways, change } = useWays();
  const names = useNames();
  const failed = useAppState((state) => state.body.phase === "failed");
  const onBody = ways.draw === "body" && !failed;
  return (
    <>
      <h3 className="study-ask">
        {t("study.draw.ask", { name: names.point(content.points.get(card.subject)!.point) })}
      </h3>
      {onBody ? <Brush /> : <Places card={card} />}
      {!failed && (
        <Button
          className="button bare"
          onPress={() => {
            takeTool(store, "off");
            change({ draw: onBody ? "words" : "body" });
          }}
        >
          {t(onBody ? "study.draw.toList" : "study.draw.toBody")}
        </Button>
      )}
    </>
  );
}

function Brush() {
  const { t } = useTranslation();
  const { store } = useApp();
  const study = useStudy();
  const drawing = useAppState((state) => stageOf(state).drawing);
  const ready = useAppState((state) => state.body.phase === "ready");
  const idle = useAppState((state) => state.paint.tool === "off");
  useEffect(() => {
    if (ready) takeBrush(store, "medium");
  }, [ready, store]);
  // A measure of other strokes says nothing: it comes a moment after the stroke.
  const overlap = drawing?.overlap && drawing.overlap.of === drawing.strokes ? drawing.overlap : null;
  const drawn = drawing !== null && KINDS.some((kind) => drawing.strokes[kind].length > 0);
  const check = () => {
    if (overlap) study.answer({ kind: "drawn", overlap }, patternScore(overlap, AS_GOOD_AS_DRAWN));
  };
  useKeys((key) => {
    if (key !== "Enter" || !drawn || !overlap) return false;
    check();
    return true;
  });
  if (!drawing) return null;
  return (
    <>
      <p>{t(ready ? "study.draw.hint" : "study.card.notReady")}</p>
      <Choice<DrawnKind>
        label={t("study.draw.kind")}
        value={drawing.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`study.draw.${kind}`) }))}
        onChange={(kind) => {
          // Undo must not reach into the other sheet.
          store.setState((state) => ({ paint: { ...state.paint, past: [], live: [] } }));
          setStage(store, { drawing: { ...drawing, kind } });
        }}
      />
      <div className="button-row study-go-row">
        {idle && (
          <Button className="button" isDisabled={!ready} onPress={() => takeBrush(store, "medium")}>
            <Icon name="brush" /> {t("study.draw.brush")}
          </Button>
        )}
        <Button className="button primary study-check" isDisabled={!drawn || !overlap} onPress={check}>
          {t("study.card.check")}
        </Button>
      </div>
    </>
  );
}

function Places({ card }: Pick<QuestionProps, "card">) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const names = useNames();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, DrawnKind>>(new Map());
  const wanted = fold(query.trim());
  const open = (zone: Zone) => !zone.relative && (card.intimate || !isIntimateZone(zone.id));
  const found =
    wanted === ""
      ? []
      : content.zones
          .filter((zone) => open(zone) && !chosen.has(zone.id) && fold(zone.label).includes(wanted))
          .slice(0, MOST_FOUND);
  const set = (zone: string, kind: DrawnKind | null) => {
    const next = new Map(chosen);
    if (kind) next.set(zone, kind);
    else next.delete(zone);
    setChosen(next);
  };
  const check = () => {
    const { point } = content.points.get(card.subject)!;
    // A place where it is seldom felt is neither right nor wrong.
    const seldom = new Set(point.rare.map(({ zone }) => zone));
    const given = (kind: DrawnKind) =>
      [...chosen].filter(([zone, k]) => k === kind && !seldom.has(zone)).map(([zone]) => zone);
    // Nor is one that moves with the point: it has no name to be chosen by.
    const placed = ({ zone }: { readonly zone: string }) => !content.zoneOf.get(zone)?.relative;
    const right = (kind: DrawnKind) => new Set(point[kind].filter(placed).map(({ zone }) => zone));
    const [essential, spillover] = [given("essential"), given("spillover")];
    const overlap = {
      essential: setOverlap(new Set(essential), right("essential")),
      spillover: setOverlap(new Set(spillover), right("spillover")),
    };
    study.answer({ kind: "zones", essential, spillover }, patternScore(overlap, 1));
  };
  return (
    <>
      {KINDS.map((kind) => {
        const own = [...chosen].filter(([, k]) => k === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h4>{t(`study.draw.${kind}`)}</h4>
            <div className="chips">
              {own.map(([zone]) => (
                <Button
                  key={zone}
                  className="chip pain-chip"
                  aria-label={t("study.draw.take", { place: names.zone(zone) })}
                  onPress={() => set(zone, null)}
                >
                  <span className={`swatch ${kind}`} aria-hidden="true" /> {names.zone(zone)} <Icon name="close" />
                </Button>
              ))}
            </div>
          </div>
        );
      })}
      <SearchField className="zone-search" value={query} onChange={setQuery}>
        <Label>{t("study.draw.search")}</Label>
        <Input autoComplete="off" />
      </SearchField>
      <ul className="study-places" aria-label={t("study.draw.search")}>
        {found.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <span className="button-row">
              {KINDS.map((kind) => (
                <Button
                  key={kind}
                  className="button"
                  aria-label={t(`study.draw.add.${kind}`, { place: label })}
                  onPress={() => set(id, kind)}
                >
                  <span className={`swatch ${kind}`} aria-hidden="true" /> {t(`study.draw.short.${kind}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {wanted === "" ? t("study.draw.start") : found.length === 0 ? t("study.draw.none") : ""}
      </p>
      <Button className="button primary study-check" isDisabled={chosen.size === 0} onPress={check}>
        {t("study.card.check")}
      </Button>
    </>
  );
}
