import { useFrame, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { PerspectiveCamera } from "three";
import { LENS_PX, LENS_SCALE } from "../../core/interaction";
import { useApp } from "../../state/context";
import { lookAt } from "../../state/pointing";
import type { SceneBody } from "../body/SceneBody";
import type { MarkerBoard } from "../markers/markerBoard";
import { underLens } from "./readPlace";

/** Room for the frame and the name at the edges of the picture, px. */
const EDGE = 18;

interface LensProps {
  readonly body: SceneBody;
  readonly board: MarkerBoard;
}

/** While the lens is held: the body once more around the finger, larger, before the screen is drawn over it. */
export function Lens({ body, board }: LensProps) {
  const { store, content } = useApp();
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => board.lens.onChange(() => invalidate()), [board, invalidate]);

  // Before the drawing of the screen (priority 1), which covers what is drawn here.
  useFrame(({ gl, scene, camera, size }) => {
    const { at } = board.lens;
    if (!at || !(camera instanceof PerspectiveCamera)) return;
    const shown = LENS_PX / LENS_SCALE;
    camera.setViewOffset(size.width, size.height, at.x - shown / 2, at.y - shown / 2, shown, shown);
    gl.setScissorTest(true);
    gl.setScissor(0, 0, LENS_PX, LENS_PX);
    gl.setViewport(0, 0, LENS_PX, LENS_PX);
    gl.render(scene, camera);
    gl.setScissorTest(false);
    gl.setViewport(0, 0, size.width, size.height);
    camera.clearViewOffset();
    const room = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height };
    const pixels = Math.floor(LENS_PX * gl.getPixelRatio());
    board.lens.show(gl.domElement, pixels, board.inSight(), room);
    lookAt(store, { over: underLens({ body, board, camera, size, content }, at) });
  }, 0.7);
  return null;
}
