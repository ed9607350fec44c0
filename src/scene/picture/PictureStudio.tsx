import { createPortal, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef, useState } from "react";
import { PerspectiveCamera, Scene } from "three";
import { AppProvider, useApp } from "../../state/context";
import type { PictureLink, PictureRequest } from "../../state/pictures";
import { createAppStore } from "../../state/store";
import { TautBand } from "../band/TautBand";
import { InsideBody } from "../body/InsideBody";
import { SceneBody } from "../body/SceneBody";
import { FIELD_OF_VIEW } from "../camera/views";
import { studioLights } from "../lights";
import { PainOnSkin } from "../pain/PainOnSkin";
import { Skin } from "../pain/Skin";
import { Stipple } from "../pain/Stipple";
import { Shutter } from "./Shutter";

/** A picture that is waited for. */
export interface PictureJob {
  readonly request: PictureRequest;
  readonly done: (picture: Blob) => void;
  readonly failed: (error: Error) => void;
}

interface PictureStudioProps {
  readonly body: SceneBody;
  readonly pictures: PictureLink;
  /** Frames are needed for a picture. */
  readonly onWanted: () => void;
}

/**
 * Takes pictures of views other than the one on the screen, with the same renderer: a scene of its own, which exists only
 * while pictures are waited for, over the same geometry. What is on the screen stays as it is.
 */
export function PictureStudio({ body, pictures, onWanted }: PictureStudioProps) {
  const [job, setJob] = useState<PictureJob | null>(null);
  const queue = useRef<PictureJob[]>([]);

  useEffect(() => {
    const detach = pictures.attach({
      take: (request) =>
        new Promise((done, failed) => {
          queue.current.push({ request, done, failed });
          setJob((current) => current ?? queue.current[0]!);
        }),
    });
    return () => {
      detach();
      for (const { failed } of queue.current.splice(0)) failed(new Error("The body went away."));
    };
  }, [pictures]);

  if (!job) return null;
  const next = () => {
    queue.current.shift();
    setJob(queue.current[0] ?? null);
  };
  // A portal keeps the size that it was opened with, so another height opens another one.
  return <Darkroom key={job.request.height} body={body} job={job} onDone={next} onWanted={onWanted} />;
}

interface DarkroomProps {
  readonly body: SceneBody;
  readonly job: PictureJob;
  readonly onDone: () => void;
  readonly onWanted: () => void;
}

function Darkroom({ body, job, onDone, onWanted }: DarkroomProps) {
  const app = useApp();
  const screen = useThree((state) => state.scene);
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);

  const studio = useMemo(() => {
    // Manual: its shape is that of each picture, not that of the screen.
    const camera = Object.assign(new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.02, 20), { manual: true });
    camera.add(studioLights());
    const scene = new Scene();
    scene.add(camera);
    // The same shapes; which of them glow or are glass is a matter of each view.
    return { camera, scene, body: new SceneBody(body) };
  }, [body]);
  useEffect(() => () => studio.body.state.dispose(), [studio]);

  const { view, height, aspect = size.width / size.height } = job.request;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first view only; others come with their jobs
  const store = useMemo(() => createAppStore(view), [studio]);
  const context = useMemo(() => ({ ...app, store }), [app, store]);
  // Sizes are given in CSS pixels of the screen, whose density what is drawn inside multiplies by.
  const area = useMemo(
    () => ({ width: (height * aspect) / dpr, height: height / dpr, top: 0, left: 0 }),
    [height, aspect, dpr],
  );
  return createPortal(
    <AppProvider value={context}>
      <InsideBody body={studio.body} />
      <TautBand body={studio.body} />
      <Skin body={studio.body} />
      <PainOnSkin body={studio.body} />
      <Stipple body={studio.body} />
      <Shutter
        body={studio.body}
        job={job}
        width={Math.round(height * aspect)}
        screen={screen}
        onDone={onDone}
        onWanted={onWanted}
      />
    </AppProvider>,
    studio.scene,
    { camera: studio.camera, size: area },
  );
}
