import { CameraControls } from "@react-three/drei/core/CameraControls";
import { useThree } from "@react-three/fiber";
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { Box3, PerspectiveCamera, Vector3 } from "three";
import type { CameraView, ViewState } from "../../core/view";
import { useApp } from "../../state/context";
import { changeView } from "../../state/store";
import { inStory, storyLeads } from "../../state/story";
import type { SceneBody } from "../body/SceneBody";
import { frameFocus, frameStudy } from "../selection";
import type { CameraLink } from "./cameraLink";
import { PacedControls } from "./pacedControls";
import { placeCamera } from "./placement";
import { FARTHEST, FIELD_OF_VIEW, NEAREST } from "./views";

/** How long an eased movement takes to get most of the way, s. */
const EASE = 0.28;
const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
/** The target stays within the body: half a metre of panning to the sides is enough at any zoom. */
const BOUNDS = new Box3(new Vector3(-0.5, 0, -0.3), new Vector3(0.5, 1.7, 0.3));

const NOTHING = 0 as const;
const NO_BUTTONS = { left: NOTHING, middle: NOTHING, right: NOTHING, wheel: NOTHING };
const NO_TOUCHES = { one: NOTHING, two: NOTHING, three: NOTHING };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const gently = (eased: boolean) => eased && !matchMedia(REDUCED_MOTION).matches;

/** The distance at which the camera will come to rest: steps that follow each other quickly must add up. */
function restingDistance(rig: PacedControls): number {
  return rig.getPosition(new Vector3(), true).distanceTo(rig.getTarget(new Vector3(), true));
}

/**
 * The camera: eased by the controls' library, moved only by the gesture machine, by commands and by the view in the store.
 * When a movement of the hand ends, the place it ended at is written to the store, so that the link holds it.
 */
export function CameraRig({ body, link, onMove }: { body: SceneBody; link: CameraLink; onMove: () => void }) {
  const { store, content } = useApp();
  const controls = useRef<PacedControls>(null);
  const camera = useThree((state) => state.camera);
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const written = useRef<ViewState["view"] | null>(null);
  const aspect = size.width / Math.max(1, size.height);

  const place = useCallback(
    (view: ViewState["view"], smoothly: boolean) => {
      const rig = controls.current;
      if (!rig) return;
      const { position, target, fov } = placeCamera(view, aspect);
      if (camera instanceof PerspectiveCamera && camera.fov !== fov) {
        camera.fov = fov;
        camera.updateProjectionMatrix();
      }
      void rig.setLookAt(...position, ...target, gently(smoothly));
      invalidate();
    },
    [aspect, camera, invalidate],
  );

  // The start, and a change of the picture's shape while the whole body is shown.
  useLayoutEffect(() => {
    const rig = controls.current;
    if (!rig) return;
    rig.setBoundary(BOUNDS);
    const now = store.getState().view;
    const leads = storyLeads(now);
    if (written.current === null || (typeof now.view === "string" && !leads)) place(now.view, false);
    written.current = now.view;
  }, [place, store]);

  useEffect(() => {
    const stopView = store.subscribe((state, before) => {
      const { view } = state.view;
      if (view !== before.view.view && view !== written.current) {
        written.current = view;
        if (!storyLeads(state.view)) place(view, true);
      }
      if (state.focus.count !== before.focus.count && !inStory(state)) {
        const { on } = state.focus;
        const wanted =
          on === "study"
            ? frameStudy(body, content, state.view, state.study, aspect)
            : frameFocus(body, content, state.view, on, aspect);
        if (wanted) changeView(store, { view: wanted });
      }
    });
    return stopView;
  }, [store, content, body, place, aspect]);

  useEffect(() => {
    const now = (): CameraView => {
      const rig = controls.current;
      const fov = camera instanceof PerspectiveCamera ? camera.fov : FIELD_OF_VIEW;
      const mm = (place: Vector3 | undefined) => (place ?? new Vector3()).multiplyScalar(1000).toArray();
      return {
        position: mm(rig?.getPosition(new Vector3(), true)),
        target: mm(rig?.getTarget(new Vector3(), true)),
        fov,
      };
    };
    const write = () => {
      if (!controls.current) return;
      const view = now();
      written.current = view;
      changeView(store, { view });
    };
    // Turned to the patient the body only spins: a stray second finger must not lose it.
    const spinOnly = () => store.getState().view.face;
    return link.attach({
      orbit(rightDeg, upDeg, eased) {
        void controls.current?.rotate(radians(-rightDeg), radians(spinOnly() ? 0 : -upDeg), gently(eased));
        invalidate();
      },
      zoom(factor, eased) {
        const rig = controls.current;
        if (!rig || spinOnly()) return;
        void rig.dollyTo(Math.min(FARTHEST, Math.max(NEAREST, restingDistance(rig) / factor)), gently(eased));
        invalidate();
      },
      pan(right, up, eased) {
        const rig = controls.current;
        if (!rig || spinOnly()) return;
        const fov = camera instanceof PerspectiveCamera ? camera.fov : FIELD_OF_VIEW;
        const height = 2 * restingDistance(rig) * Math.tan(radians(fov / 2));
        void rig.truck(right * height, -up * height, gently(eased));
        invalidate();
      },
      settled: write,
      lead(view) {
        const { position, target } = placeCamera(view, 1);
        void controls.current?.setLookAt(...position, ...target, false);
        invalidate();
      },
      now,
    });
  }, [camera, invalidate, link, store]);

  return (
    <CameraControls
      ref={controls}
      impl={PacedControls}
      onUpdate={onMove}
      onWake={onMove}
      smoothTime={EASE}
      draggingSmoothTime={0.05}
      minDistance={NEAREST}
      maxDistance={FARTHEST}
      minPolarAngle={0.01}
      maxPolarAngle={Math.PI - 0.01}
      mouseButtons={NO_BUTTONS}
      touches={NO_TOUCHES}
    />
  );
}
