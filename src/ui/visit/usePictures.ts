import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { eyeDirection, seenFrom, sideAtLeftEdge } from "../../core/facing";
import type { ViewState } from "../../core/view";
import { useAppState } from "../../state/context";
import type { PictureRequest } from "../../state/pictures";
import { useKeptTakeHome } from "./useVisit";

/** Words for the edges of a picture: which of the body's own sides is there, or from which side it is seen. */
export function useEdges(): (view: ViewState["view"]) => { left: string; right: string } {
  const { t } = useTranslation();
  return useCallback(
    (view) => {
      const from = seenFrom(eyeDirection(view));
      const left = sideAtLeftEdge(from);
      if (left) return { left: t(`face.edge.${left}`), right: t(`face.edge.${left === "R" ? "L" : "R"}`) };
      return { left: t(`face.edgeSeen.${from === "right" ? "right" : "left"}`), right: "" };
    },
    [t],
  );
}

/** A picture for the page: on its way, there, or not to be had. */
export type Shown =
  | { readonly phase: "waiting" }
  | { readonly phase: "ready"; readonly blob: Blob; readonly url: string }
  | { readonly phase: "failed" };

const WAITING: Shown = { phase: "waiting" };

/**
 * Takes pictures one after the other, once the body is there. `requests` must stay the same object for as long as the same
 * pictures are meant; others are taken when it changes.
 */
export function usePictures(requests: readonly PictureRequest[]): readonly Shown[] {
  const { pictures } = useKeptTakeHome();
  const phase = useAppState(({ body }) => body.phase);
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const urls = useRef<string[]>([]);

  useEffect(() => {
    let wanted = true;
    setShown(requests.map(() => (phase === "failed" ? { phase: "failed" } : WAITING)));
    const put = (i: number, picture: Shown) =>
      wanted && setShown((before) => before.map((old, at) => (at === i ? picture : old)));
    const takeAll = async () => {
      for (const [i, request] of requests.entries()) {
        if (!wanted) return;
        try {
          const blob = await pictures.current!.take(request);
          const url = URL.createObjectURL(blob);
          urls.current.push(url);
          put(i, { phase: "ready", blob, url });
        } catch {
          put(i, { phase: "failed" });
        }
      }
    };
    if (phase === "ready") void takeAll();
    return () => {
      wanted = false;
    };
  }, [requests, pictures, phase]);

  useEffect(
    () => () => {
      for (const url of urls.current.splice(0)) URL.revokeObjectURL(url);
    },
    [],
  );
  return requests.map((_, i) => shown[i] ?? WAITING);
}
