import { lazy, Suspense, useEffect } from "react";
import { useApp, useAppState } from "../../state/context";
import { Guard } from "../../state/guard";
import { needleOpen } from "../../state/needle";
import type { SceneBody } from "../body/SceneBody";

const NeedleScene = lazy(() => import("./NeedleScene"));

/** The needle and what it must not meet, while its path is open; loaded then. */
export function Needle({ body }: { body: SceneBody }) {
  const open = useAppState(needleOpen);
  const { store } = useApp();
  if (!open) return null;
  return (
    // Its code may not come; the body stays.
    <Guard onBroken={() => store.setState({ needleGround: "failed" })} instead={<CodeLost />}>
      <Suspense fallback={null}>
        <NeedleScene body={body} />
      </Suspense>
    </Guard>
  );
}

/**
 * Where the code did not come: the panel says so and offers another try, which asks for the ground anew. A failed import is
 * remembered by the browser, so only loading the page again is another try; the link keeps the view.
 */
function CodeLost() {
  const { store } = useApp();
  useEffect(() => store.subscribe(({ needleGround }) => needleGround === null && location.reload()), [store]);
  return null;
}
