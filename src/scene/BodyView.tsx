import { createRoot, type ReconcilerRoot } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import { PerspectiveCamera, WebGLRenderer } from "three";
import { AppProvider, useApp } from "../state/context";
import { Guard } from "../state/guard";
import type { PictureLink } from "../state/pictures";
import type { SceneBody } from "./body/SceneBody";
import type { CameraLink } from "./camera/cameraLink";
import { FIELD_OF_VIEW } from "./camera/views";
import { bindGestures } from "./gestures/bind";
import { Hand } from "./gestures/Hand";
import { developLikeStudio } from "./lights";
import type { MarkerBoard } from "./markers/markerBoard";
import { Scene } from "./Scene";
import { FrameWatch, type SceneStats } from "./stats";

/** No more device pixels than the eye gains from: beyond this a tablet only gets warm. */
const MOST_PIXELS = 2;
/** A browser gives a lost drawing context back within a moment or never (after repeated crashes of the device), ms. */
const GIVE_UP = 8000;

export interface BodyViewProps {
  readonly body: SceneBody;
  readonly link: CameraLink;
  readonly board: MarkerBoard;
  readonly pictures: PictureLink;
  /** What the picture shows and from where, for screen readers. */
  readonly label: string;
  /** Called after the first frame with the body, and with the reader of what drawing costs. */
  readonly onFirstFrame: (stats: () => SceneStats) => void;
  /** Called when the device cannot draw, took the drawing context away for good, or when drawing itself is at fault. */
  readonly onFailure: (reason: "webgl" | "drawing") => void;
}

/** The picture of the body: the canvas, its renderer drawn on demand, and the hand's gestures on it. */
export function BodyView({ body, link, board, pictures, label, onFirstFrame, onFailure }: BodyViewProps) {
  const app = useApp();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const handlers = useRef({ onFirstFrame, onFailure });
  handlers.current = { onFirstFrame, onFailure };

  useEffect(() => {
    const element = canvas.current;
    const box = frame.current;
    if (!element || !box) return;
    const renderer = createRenderer(element);
    if (!renderer) {
      handlers.current.onFailure("webgl");
      return;
    }
    const watch = new FrameWatch(renderer);
    const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.02, 20);
    const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(element);
    let alive = true;
    let first = true;
    const afterFrame = () => {
      watch.drawn();
      if (!first) return;
      first = false;
      handlers.current.onFirstFrame(() => watch.read());
    };
    const draw = async () => {
      const { width, height } = box.getBoundingClientRect();
      watch.wanted();
      await root.configure({
        gl: renderer,
        camera,
        frameloop: "demand",
        dpr: Math.min(MOST_PIXELS, window.devicePixelRatio),
        size: { width: Math.max(1, width), height: Math.max(1, height), top: 0, left: 0 },
      });
      if (!alive) return;
      root.render(
        <AppProvider value={app}>
          <Guard onBroken={() => handlers.current.onFailure("drawing")}>
            <Scene
              body={body}
              link={link}
              board={board}
              pictures={pictures}
              onWanted={() => watch.wanted()}
              onFrame={afterFrame}
            />
          </Guard>
        </AppProvider>,
      );
    };
    const resize = new ResizeObserver(() => void draw());
    resize.observe(box);
    const stopStore = app.store.subscribe(() => watch.wanted());
    const hand = new Hand({ app, body, link, board, camera, area: box });
    const unbind = bindGestures(
      element,
      (gesture) => {
        watch.wanted();
        hand.gesture(gesture);
      },
      (wheel) => {
        watch.wanted();
        hand.wheel(wheel);
      },
      () => app.store.getState().paint.tool !== "off",
      () => !app.store.getState().view.face,
    );

    let waiting = 0;
    const waitForContext = () => {
      waiting = window.setTimeout(() => {
        // A page in the background may have to wait until it is looked at.
        if (document.hidden) waitForContext();
        else handlers.current.onFailure("drawing");
      }, GIVE_UP);
    };
    const lost = (event: Event) => {
      event.preventDefault();
      waitForContext();
    };
    const restored = () => {
      window.clearTimeout(waiting);
      watch.wanted();
      void draw();
    };
    element.addEventListener("webglcontextlost", lost);
    element.addEventListener("webglcontextrestored", restored);
    return () => {
      alive = false;
      window.clearTimeout(waiting);
      resize.disconnect();
      stopStore();
      unbind();
      element.removeEventListener("webglcontextlost", lost);
      element.removeEventListener("webglcontextrestored", restored);
      root.unmount();
    };
  }, [app, body, link, board, pictures]);

  return (
    <div ref={frame} className="body-view">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the picture is turned by keys of its own */}
      <canvas ref={canvas} tabIndex={0} role="application" aria-label={label} />
    </div>
  );
}

function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer | null {
  try {
    const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: "high-performance" });
    developLikeStudio(renderer);
    return renderer;
  } catch {
    return null;
  }
}
