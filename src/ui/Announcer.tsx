import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/context";
import { needleOpen } from "../state/needle";
import { isChosen, openFan } from "../state/pointing";
import { useOfferNames } from "./pointing/useOfferNames";
import { useNames } from "./useNames";

/** Changes that follow each other within this time are told together, ms. */
const TOGETHER = 350;

/**
 * Tells screen readers what a touch on the picture or a key has changed: what is selected, from where the body is seen, that
 * a needle's path is shown, what else a touch could have meant. Says nothing at the start, nothing of small turns, nothing
 * twice, and nothing while what is selected is kept out of sight.
 */
export function Announcer({ covered = false }: { covered?: boolean }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const nameOf = useNames();
  const shown = useAppState((state) => state.view);
  const { muscle, trp, side, view, face } = shown;
  const needle = useAppState(needleOpen);
  const fan = useAppState(openFan);
  const offerName = useOfferNames();
  const [said, setSaid] = useState("");

  const point = content.points.get(trp ?? "")?.point;
  const label = content.muscleOf.get(muscle ?? "")?.label ?? content.structureOf.get(muscle ?? "")?.label;
  const selection = point ? nameOf.point(point, side) : label ? nameOf.sided(label, side) : null;
  // A list that was asked for has the focus and speaks for itself.
  const others = fan && !fan.asked ? fan.offers.filter((offer) => !isChosen(shown, offer)) : [];
  const names = others.map((offer) => offerName(offer).sided).join("; ");
  // What lies at the selection is listed again by a key; the points of a gathered marker are buttons.
  const listed = muscle !== null && others.every(({ kind }) => kind === "structure");
  const parts = {
    selection: covered ? "" : selection ? t("announce.selected", { selection }) : t("announce.nothing"),
    // Face to face a line above the body tells it.
    view: typeof view === "string" && !face ? t("body.shown", { view: t(`body.views.${view}`) }) : "",
    needle: needle ? t("needle.shown") : "",
    fan:
      others.length > 0 ? [t("announce.fan", { names }), listed && t("announce.fanKey")].filter(Boolean).join(" ") : "",
  };
  const last = useRef(parts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is news
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const before = last.current;
      last.current = parts;
      const news = (Object.keys(parts) as (keyof typeof parts)[])
        .filter((key) => parts[key] !== before[key])
        .map((key) => parts[key]);
      const text = news.filter(Boolean).join(" ");
      if (text) setSaid(text);
    }, TOGETHER);
    return () => window.clearTimeout(timer);
  }, [parts.selection, parts.view, parts.needle, parts.fan]);

  return (
    <p className="visually-hidden" role="status" data-announcer>
      {!covered && said}
    </p>
  );
}
