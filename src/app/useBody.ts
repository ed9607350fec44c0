import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { BodyViewProps } from "../scene/BodyView";
import { fetchBody } from "../scene/body/fetchBody";
import type { SceneBody } from "../scene/body/SceneBody";
import { BodyError } from "../scene/body/types";
import type { AppStore } from "../state/store";

/** Screens narrower than this (CSS pixels) get the coarser body: a hand covers it there, and phones have little memory. */
const SMALL_SCREEN = 600;

/** The model file for this screen. */
function bodyFile(): "body.glb" | "body-small.glb" {
  return Math.min(screen.width, screen.height) < SMALL_SCREEN ? "body-small.glb" : "body.glb";
}

interface LoadedScene {
  readonly body: SceneBody;
  readonly View: ComponentType<BodyViewProps>;
}

/** Loads the body and what draws it, tells the store how it goes, and offers another try. */
export function useBody(store: AppStore): { scene: LoadedScene | null; retry: () => void } {
  const [scene, setScene] = useState<LoadedScene | null>(null);
  const [attempt, setAttempt] = useState<Attempt>({ again: null });

  useEffect(() => {
    let wanted = true;
    store.setState({ body: { phase: "loading", share: 0 } });
    loadScene(attempt.again, (share) => wanted && store.setState({ body: { phase: "loading", share } }))
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

/** Whether the code that draws could not be fetched. */
let codeLost = false;

async function loadScene(again: number | null, onProgress: (share: number) => void): Promise<LoadedScene> {
  const file = bodyFile();
  // The code that draws is fetched while the body itself is on its way.
  const [data, { readInWorker, SceneBody, BodyView }] = await Promise.all([
    fetchBody(`./models/${file}${again === null ? "" : `?again=${again}`}`, __MODEL_CHECKSUMS__[file], onProgress),
    import("../scene").catch((error: unknown) => {
      codeLost = true;
      throw error;
    }),
  ]);
  return { body: new SceneBody(await readInWorker(data)), View: BodyView };
}
