import { useEffect } from "react";
import { useApp } from "../../state/context";
import { keepMatch, loseMatch } from "../../state/paint";
import type { AppState } from "../../state/store";
import { studying } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";
import type { MatchAnswer, MatchQuestion } from "./matchMessages";

/**
 * Keeps the answer to painted pain in the store. The worker starts when a brush is first taken or painted pain is first
 * there, so that its preparation is over by the end of the first stroke; pain that is only named needs no skin.
 */
export function PainMatches({ body }: { body: SceneBody }) {
  const { store, content } = useApp();
  useEffect(() => {
    let worker: Worker | null = null;
    let asked = 0;
    const start = (): Worker => {
      const fresh = new Worker(new URL("./matchWorker.ts", import.meta.url), { type: "module" });
      const points = [...content.points.values()].map(({ point: { id, strokes } }) => ({ id, strokes }));
      fresh.onerror = () => {
        worker = null;
        loseMatch(store);
      };
      fresh.postMessage({ skin: body.skinIndex.skin, points } satisfies MatchQuestion);
      return fresh;
    };
    const ask = (state: AppState, before: AppState | null) => {
      // What is drawn for a study card is no complaint.
      if (studying(state)) return;
      const {
        view: { strokes, pain },
        paint,
      } = state;
      if (strokes.length === 0 && paint.tool === "off") return;
      worker ??= start();
      if (strokes.length === 0 || (before?.view.strokes === strokes && before.view.pain === pain)) return;
      const number = ++asked;
      worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
        // An answer that comes after the next question is no longer wanted.
        if (data.number === number) keepMatch(store, { ...data.match, strokes, pain });
      };
      worker.postMessage({ number, strokes, pain } satisfies MatchQuestion);
    };
    ask(store.getState(), null);
    const stop = store.subscribe(ask);
    return () => {
      stop();
      worker?.terminate();
    };
  }, [body, content, store]);
  return null;
}
