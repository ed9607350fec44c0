import { useLayoutEffect, useState } from "react";
import { feltIntimately, isIntimateRegion, isIntimateZone } from "../../core/intimate";
import type { ViewState } from "../../core/view";
import type { ContentIndex } from "../../state/content";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";

/** How the page is turned, and what of it is kept out of sight. */
export interface Face {
  readonly face: boolean;
  /** The text is turned round for a reader on the other side of the table. */
  readonly flipped: boolean;
  readonly flip: () => void;
  /** What is chosen is intimate and was not asked for yet. */
  readonly covered: boolean;
  readonly reveal: () => void;
}

/**
 * The page turned to the patient: larger type, the patient's words however it was reached, and a cover over what is
 * intimate until it is asked for.
 */
export function useFace(): Face {
  const { store, content } = useApp();
  const view = useAppState((state) => state.view);
  const { face, register } = view;
  const [flipped, setFlipped] = useState(false);
  const [revealed, setRevealed] = useState<string | null>(null);
  const subject = intimateSubject(content, view);

  useLayoutEffect(() => {
    document.documentElement.dataset["face"] = String(face);
    if (face) return;
    setFlipped(false);
    setRevealed(null);
  }, [face]);
  // A link may ask for the clinician's words in a page that is turned to the patient.
  useLayoutEffect(() => {
    if (face && register !== "patient") changeView(store, { register: "patient" });
  }, [face, register, store]);

  return {
    face,
    flipped,
    flip: () => setFlipped(!flipped),
    covered: face && subject !== null && subject !== revealed,
    reveal: () => setRevealed(subject),
  };
}

/** What of the view is intimate, as a text that differs for each such thing; null where nothing is. */
function intimateSubject(content: ContentIndex, { muscle, trp, pain }: ViewState): string | null {
  const chosen = content.muscleOf.get(muscle ?? "");
  const point = content.points.get(trp ?? "")?.point;
  if (chosen && isIntimateRegion(chosen.region)) return `muscle ${chosen.id}`;
  if (point && feltIntimately(point)) return `point ${point.id}`;
  return pain.some(({ zone }) => isIntimateZone(zone)) ? "pain" : null;
}
