import { lazy, Suspense } from "react";
import { useAppState } from "../../state/context";
import { Guard } from "../../state/guard";
import { studying } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";

const StudyScene = lazy(() => import("./StudyScene"));

/** What only study mode draws and measures, while it is open; loaded then. */
export function Study({ body }: { body: SceneBody }) {
  return useAppState(studying) ? (
    // Its code may not come; the body stays.
    <Guard>
      <Suspense fallback={null}>
        <StudyScene body={body} />
      </Suspense>
    </Guard>
  ) : null;
}
