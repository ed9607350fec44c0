import { useEffect } from "react";
import { useApp, useAppState } from "../../state/context";
import { stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";

/** Fetches what the tissues under a needle are worked out from, once a card asks for them. */
export function useGround(body: SceneBody): void {
  const { store } = useApp();
  const wanted = useAppState((state) => stageOf(state).needle !== null && state.needleGround === null);
  useEffect(() => {
    if (!wanted) return;
    let there = true;
    import("../needle/ground")
      .then(({ loadGround }) => loadGround(body))
      .catch(() => "failed" as const)
      .then((needleGround) => there && store.setState({ needleGround }));
    return () => {
      there = false;
    };
  }, [body, store, wanted]);
}
