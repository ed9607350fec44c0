import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { decodeLink } from "../../core/link";
import type { ViewState } from "../../core/view";
import type { VisitItem } from "../../core/visit";
import type { PointOfMuscle } from "../../state/content";
import { useApp } from "../../state/context";
import { type TakeHome, useTakeHome } from "../../state/visitContext";
import type { VisitState } from "../../state/visitStore";
import { linkVocabulary } from "../../state/vocabulary";
import { languageTags } from "../locales";
import { useNames } from "../useNames";

/** An entry of the list with what it stands for. */
export interface VisitRow {
  readonly item: VisitItem;
  readonly key: string;
  readonly name: string;
  /** Null for a point that this version does not know. */
  readonly found: PointOfMuscle | null;
  /** The view in which the point was shown, in the patient's words. */
  readonly view: ViewState;
}

/** Where the list is kept; throws on a page that keeps none. */
export function useKeptTakeHome(): TakeHome {
  const takeHome = useTakeHome();
  if (!takeHome) throw new Error("This needs a TakeHomeProvider above it.");
  return takeHome;
}

/** A value computed from the visit list. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  return useStore(useKeptTakeHome().visit.state, select);
}

/** Reads entries: names, points, views. */
export function useVisitRows(): readonly VisitRow[] {
  const items = useVisitState((state) => state.items);
  const read = useReadItem();
  return useMemo(() => items.map(read), [items, read]);
}

function useReadItem(): (item: VisitItem) => VisitRow {
  const { t } = useTranslation();
  const { content } = useApp();
  const { point: pointName } = useNames();
  const words = useMemo(() => linkVocabulary(content, languageTags), [content]);
  return useCallback(
    (item) => {
      const found = content.points.get(item.point) ?? null;
      const { state } = decodeLink(item.view, words);
      // The entry's own point and side are what counts, whatever its link says; and it is never the clinician's words.
      const own: Partial<ViewState> = found
        ? { trp: item.point, muscle: state.muscle ?? found.point.structure, side: item.side }
        : {};
      return {
        item,
        key: `${item.point}:${item.side}`,
        name: found ? pointName(found.point, item.side) : t("visit.unknown", { id: item.point }),
        found,
        view: { ...state, ...own, register: "patient", face: false },
      };
    },
    [content, pointName, t, words],
  );
}
