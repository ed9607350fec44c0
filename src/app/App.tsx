import { type ReactNode, useCallback } from "react";
import { I18nProvider } from "react-aria-components";
import type { SceneStats } from "../scene/stats";
import { AppProvider, useAppState } from "../state/context";
import { TakeHomeProvider } from "../state/visitContext";
import { Markers } from "../ui/Markers";
import { BodyStatus } from "../ui/notices/BodyStatus";
import { Notices } from "../ui/notices/Notices";
import { Pointing } from "../ui/pointing/Pointing";
import { Shell } from "../ui/Shell";
import { NameBox } from "../ui/see/NameBox";
import { useViewLabel } from "../ui/useViewLabel";
import type { Booted } from "./boot";
import { useBody } from "./useBody";
import { useUpdate } from "./useUpdate";

/** Joins the page and the scene over one store. */
export function App({ booted }: { booted: Booted }) {
  const { context, board, takeHome } = booted;
  const update = useUpdate();
  const attachNames = useCallback((box: HTMLElement | null) => board.names.attach(box), [board]);
  const attachLens = useCallback((box: HTMLElement | null) => board.lens.attach(box), [board]);
  const attachCounts = useCallback((box: HTMLElement | null) => board.counts.attach(box), [board]);
  return (
    <AppProvider value={context}>
      <Spoken>
        <TakeHomeProvider value={takeHome}>
          <Shell
            stage={<Stage booted={booted} />}
            overlay={
              <>
                <NameBox attach={attachNames} />
                <Markers attach={(id, element) => board.attach(id, element)} />
                <Pointing attachLens={attachLens} attachCounts={attachCounts} />
                <Notices onUpdate={update} />
              </>
            }
          />
        </TakeHomeProvider>
      </Spoken>
    </AppProvider>
  );
}

/** Lets the widgets speak the language of the page, not that of the browser. */
function Spoken({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useAppState((state) => state.spoken)}>{children}</I18nProvider>;
}

function Stage({ booted: { context, link, board, api, takeHome } }: { booted: Booted }) {
  const { store } = context;
  const { scene, retry } = useBody(store);
  const label = useViewLabel();
  const drawable = useAppState(
    ({ body }) => body.phase !== "failed" || (body.reason !== "webgl" && body.reason !== "drawing"),
  );
  const onFirstFrame = useCallback(
    (stats: () => SceneStats) => {
      store.setState({ body: { phase: "ready", modelVersion: scene?.body.model.modelVersion ?? "" } });
      api.firstFrame(stats);
    },
    [api, scene, store],
  );
  const onFailure = useCallback(
    (reason: "webgl" | "drawing") => store.setState({ body: { phase: "failed", reason } }),
    [store],
  );
  return (
    <>
      {scene && drawable && (
        <scene.View
          body={scene.body}
          link={link}
          board={board}
          pictures={takeHome.pictures}
          label={label}
          onFirstFrame={onFirstFrame}
          onFailure={onFailure}
        />
      )}
      <BodyStatus onRetry={retry} />
    </>
  );
}
