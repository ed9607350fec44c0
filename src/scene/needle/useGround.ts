import { useEffect } from "react";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { loadGround } from "./ground";

/** Fetches what needle paths and the tissues under a needle are worked out from, once that is wanted. */
export function useGround(body: SceneBody, wanted: boolean): void {
  const { store } = useApp();
  const missing = useAppState((state) => wanted && state.needleGround === null);
  useEffect(() => {
    if (!missing) return;
    let there = true;
    loadGround(body)
      .catch(() => "failed" as const)
      .then((needleGround) => there && store.setState({ needleGround }));
    return () => {
      there = false;
    };
  }, [body, store, missing]);
}
