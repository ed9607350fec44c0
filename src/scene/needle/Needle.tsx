import { lazy, Suspense } from "react";
import { useAppState } from "../../state/context";
import { needleOpen } from "../../state/needle";
import type { SceneBody } from "../body/SceneBody";

const NeedleScene = lazy(() => import("./NeedleScene"));

/** The needle and what it must not meet, while its path is open; loaded then. */
export function Needle({ body }: { body: SceneBody }) {
  const open = useAppState(needleOpen);
  return open ? (
    <Suspense fallback={null}>
      <NeedleScene body={body} />
    </Suspense>
  ) : null;
}
