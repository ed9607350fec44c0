import { useFrame, useThree } from "@react-three/fiber";
import { useLayoutEffect, useRef } from "react";
import { type Camera, PerspectiveCamera, type Scene, Vector2, Vector3, type WebGLRenderer } from "three";
import type { ViewState } from "../../core/view";
import type { ContentIndex } from "../../state/content";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { placeCamera } from "../camera/placement";
import { ENVIRONMENT_STRENGTH } from "../lights";
import { develop, type PictureMark } from "./develop";
import type { PictureJob } from "./PictureStudio";

interface ShutterProps {
  readonly body: SceneBody;
  readonly job: PictureJob;
  /** Pixels. */
  readonly width: number;
  /** What is drawn on the screen, which lends its environment. */
  readonly screen: Scene;
  readonly onDone: () => void;
  readonly onWanted: () => void;
}

/**
 * Shows the view of a job to the scene around it and, in the first frame after everything has followed, draws it and reads
 * it. The screen is drawn later in the same frame, before the browser shows anything, so that it never flickers.
 */
export function Shutter({ body, job, width, screen, onDone, onWanted }: ShutterProps) {
  const { store, content } = useApp();
  const shown = useAppState((state) => state.view);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const ready = useRef<PictureJob | null>(null);
  const taken = useRef<PictureJob | null>(null);
  const { view, height } = job.request;

  useLayoutEffect(() => {
    store.setState({ view });
  }, [store, view]);

  // The last of the scene's parts: when it hears of the view, the others have followed.
  useLayoutEffect(() => {
    if (shown !== view || !(camera instanceof PerspectiveCamera)) return;
    aim(camera, view.view, width / height);
    ready.current = job;
    onWanted();
    invalidate();
  }, [shown, view, job, camera, width, height, onWanted, invalidate]);

  // Before the screen is drawn (priority 1), which puts the screen's picture back.
  useFrame((state) => {
    if (ready.current !== job || taken.current === job || !(camera instanceof PerspectiveCamera)) return;
    taken.current = job;
    onWanted();
    try {
      const scene = state.scene as Scene;
      scene.environment = screen.environment;
      scene.environmentIntensity = ENVIRONMENT_STRENGTH;
      const picture = expose(state.gl, width, height, () => {
        state.gl.render(scene, camera);
        const mark = markOf(body, content, camera, view);
        const inPicture = mark && { ...mark, x: mark.x * width, y: mark.y * height };
        return develop(state.gl.domElement, width, job.request, inPicture);
      });
      picture.toBlob((blob) => {
        if (blob) job.done(blob);
        else job.failed(new Error("The picture could not be written."));
      }, "image/png");
    } catch (error) {
      job.failed(error instanceof Error ? error : new Error(String(error)));
    }
    onDone();
  }, 0.5);
  return null;
}

function aim(camera: PerspectiveCamera, view: ViewState["view"], aspect: number): void {
  const { position, target, fov } = placeCamera(view, aspect);
  camera.fov = fov;
  camera.aspect = aspect;
  camera.position.set(...position);
  camera.up.set(0, 1, 0);
  camera.lookAt(new Vector3(...target));
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}

/** Makes the renderer's picture as large as wanted (pixels) for as long as `action` takes. */
function expose<T>(gl: WebGLRenderer, width: number, height: number, action: () => T): T {
  const size = gl.getSize(new Vector2());
  const ratio = gl.getPixelRatio();
  try {
    gl.setPixelRatio(1);
    gl.setSize(width, height, false);
    return action();
  } finally {
    gl.setPixelRatio(ratio);
    gl.setSize(size.x, size.y, false);
  }
}

/** Where the chosen point is pressed, as shares of the picture; null where none is chosen or it lies on the far side. */
function markOf(body: SceneBody, content: ContentIndex, camera: Camera, view: ViewState): PictureMark | null {
  const point = content.points.get(view.trp ?? "")?.point;
  const frame = point && body.frame({ ...point, depth: 0 }, view.side);
  if (!point || !frame) return null;
  const place = new Vector3(...frame.position).divideScalar(1000);
  const facing = camera.position
    .clone()
    .sub(place)
    .normalize()
    .dot(new Vector3(...frame.normal));
  const seen = place.project(camera);
  if (facing < -0.1 || seen.z >= 1) return null;
  return { x: (seen.x + 1) / 2, y: (1 - seen.y) / 2, text: point.label.replace(/\D+/g, "") };
}
