import { useMemo } from "react";
import { useApp, useAppState } from "../../state/context";
import { type PathToPoint, pathToPoint } from "../../state/needlePathOf";
import type { OrderItem } from "../../state/study/session";
import { stageOf } from "../../state/study/stage";
import { useTissueName } from "../needle/useTissueName";

/** Fewer than these are no question. */
const FEWEST = 3;
/** More than these are a memory game. */
const MOST = 7;

/** The tissues on the way to the point of a card, in their order; "none" where they make no question. */
export function useTissues():
  | { readonly items: readonly OrderItem[]; readonly found: PathToPoint }
  | "waiting"
  | "none" {
  const { content } = useApp();
  const needle = useAppState((state) => stageOf(state).needle);
  const view = useAppState((state) => state.view);
  const ground = useAppState((state) => state.needleGround);
  const failed = useAppState((state) => state.body.phase === "failed");
  const tissueName = useTissueName();
  const found = useMemo(
    () =>
      needle && pathToPoint(content, { view: { ...view, trp: needle.id, side: needle.side }, needleGround: ground }),
    [content, ground, needle, view],
  );
  return useMemo(() => {
    if (failed || ground === "failed" || !needle) return "none";
    if (!found) return "waiting";
    const items: OrderItem[] = [];
    for (const [i, { solid }] of (found.path?.tissues ?? []).entries()) {
      if (i > 0 && !solid) continue;
      const key = solid ? `${solid.id}.${solid.side}` : "skin";
      if (!items.some((item) => item.key === key)) items.push({ key, name: tissueName(solid, i === 0) });
    }
    const names = new Set(items.map(({ name }) => name));
    if (items.length < FEWEST || items.length > MOST || names.size < items.length) return "none";
    return { items, found };
  }, [failed, found, ground, needle, tissueName]);
}
