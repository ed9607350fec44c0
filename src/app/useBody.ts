import { useCallback, useEffect, useState } from "react";
import { BodyError } from "../scene/body/types";
import type { AppStore } from "../state/store";
import { codeLost, type LoadedScene, loadScene } from "./loadScene";

/** Loads the body and what draws it, tells the store how it goes, and offers another try. */
export function useBody(store: AppStore): { scene: LoadedScene | null; retry: () => void } {
  const [scene, setScene] = useState<LoadedScene | null>(null);
  const [attempt, setAttempt] = useState<Attempt>({ again: null });

  useEffect(() => {
    let wanted = true;
    store.setState({ body: { phase: "loading", share: 0 } });
    const loading = loadScene(attempt.again);
    loading.watch((share) => wanted && store.setState({ body: { phase: "loading", share } }));
    loading.scene
      .then((loaded) => {
        if (wanted) setScene(loaded);
        else loaded.body.dispose();
      })
      .catch((error: unknown) => {
        if (!wanted) return;
        // One half may fail while the other is still on its way: its progress must not hide the failure.
        wanted = false;
        const reason = error instanceof BodyError ? error.failure : "network";
        store.setState({ body: { phase: "failed", reason } });
      });
    return () => {
      wanted = false;
    };
  }, [store, attempt]);

  useEffect(() => () => scene?.body.dispose(), [scene]);

  const retry = useCallback(() => {
    const { body } = store.getState();
    const reason = body.phase === "failed" ? body.reason : null;
    const damaged = reason === "damaged";
    // Loading the page again mends what another try cannot: a failed import is remembered by the browser, and a body that
    // is still not this page's after it was fetched past all caches belongs to another version. The link keeps the view.
    if (codeLost || reason === "drawing" || (damaged && attempt.again !== null)) location.reload();
    else setAttempt({ again: damaged ? Date.now() : null });
  }, [store, attempt]);
  return { scene, retry };
}

/** A try to load the body; `again` makes an address that no cache holds an answer for, after a damaged one. */
interface Attempt {
  readonly again: number | null;
}
