import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "../../anatomy/types";
import { buildSearch, type SearchResult } from "../../core/search";
import type { CommandContext } from "../../state/commands";
import { useApp } from "../../state/context";
import { selectMuscle, selectPoint, togglePain } from "../../state/store";
import { type Names, useNames } from "../useNames";
import { zoneIsSided } from "../zoneNames";

/** One line of the result list; a place of pain with two sides has a line for each. */
export interface ResultRow extends SearchResult {
  readonly key: string;
  readonly side: Side | null;
}

/** Most lines that the list shows. */
const MOST = 14;

/** The search over everything that can be chosen: a function from what was typed to lines, the nearer side first. */
export function useSearch(): (query: string, nearSide: Side) => ResultRow[] {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  return useMemo(() => {
    // A structure whose muscle has no page yet is still found, as itself.
    const structures = content.structures.map((structure) => ({
      ...structure,
      muscle: content.muscleOf.has(structure.id) ? structure.muscle : null,
    }));
    const zones = content.zones.filter((zone) => !zone.relative);
    const search = buildSearch(
      { muscles: content.muscles, zones, structures },
      {
        pointName: names.sayPoint,
        place: t("search.kinds.zone"),
        deepPlace: t("search.deepPlace"),
        region: (id) => t(`search.regions.${id}`),
      },
    );
    return (query, nearSide) =>
      search(query, MOST)
        .flatMap((result) => rows(result, nearSide, names))
        .slice(0, MOST);
  }, [t, content, names]);
}

function rows(result: SearchResult, nearSide: Side, names: Names): ResultRow[] {
  const key = `${result.kind}:${result.id}`;
  if (result.kind !== "zone" || !zoneIsSided(result.id)) return [{ ...result, key, side: null }];
  const sides: Side[] = nearSide === "R" ? ["R", "L"] : ["L", "R"];
  return sides.map((side) => ({
    ...result,
    key: `${key}:${side}`,
    side,
    title: names.place({ zone: result.id, side }),
  }));
}

/** Goes to what a line stands for. */
export function openResult(context: CommandContext, row: ResultRow): void {
  if (row.kind === "zone") togglePain(context.store, { zone: row.id, side: row.side });
  else if (row.kind === "triggerPoint") selectPoint(context.store, context.content, row.id);
  else if (row.kind === "muscle" || context.content.structureOf.has(row.id)) selectMuscle(context.store, row.id);
}
