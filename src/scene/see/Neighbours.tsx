import { useEffect } from "react";
import { useApp } from "../../state/context";
import { changeView } from "../../state/store";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";
import { selectedParts } from "../selection";
import { neighboursOf } from "./neighbours";

/** Answers the wish to see the neighbours of the selection: they are shown alone together with it. */
export function Neighbours({ body }: { body: SceneBody }) {
  const { store, content } = useApp();
  useEffect(() => {
    const known = new Map<string, readonly BodyPart[]>();
    return store.subscribe(({ view, neighboursAsked }, before) => {
      if (neighboursAsked === before.neighboursAsked) return;
      const parts = selectedParts(body, content, view.muscle, view.side);
      if (parts.length === 0) return;
      const key = parts.map(({ name }) => name).join();
      const neighbours = known.get(key) ?? neighboursOf(body, parts);
      known.set(key, neighbours);
      changeView(store, { isolate: [...parts, ...neighbours].map(({ name }) => name) });
    });
  }, [body, content, store]);
  return null;
}
