import type { Camera } from "three";
import { dropStroke, eraseAt, finishStroke, paintTo } from "../../state/paint";
import type { AppStore } from "../../state/store";
import type { SceneBody } from "../body/SceneBody";
import type { PaintGesture } from "../gestures/paintMachine";
import { type PictureSize, SkinTouch } from "./skinTouch";

/** Places between two events of a quick finger are this far apart at the most, px: no gap for an eraser to slip through. */
const STEP_PX = 8;

/** Turns strokes of the hand on the picture into paint on the skin, or takes paint away. */
export class Painter {
  private readonly store: AppStore;
  private readonly touch: SkinTouch;
  private last: { readonly x: number; readonly y: number } | null = null;
  /** The finger is off the skin. */
  private lifted = true;
  /** This movement has erased something: what was before it is already remembered. */
  private erased = false;

  constructor(store: AppStore, body: SceneBody) {
    this.store = store;
    this.touch = new SkinTouch(body);
  }

  /** The hand goes over the picture with the tool down. */
  stroke(gesture: Extract<PaintGesture, { kind: "stroke" }>, camera: Camera, size: PictureSize): void {
    const { x, y, begins } = gesture;
    if (begins) {
      this.lifted = true;
      this.erased = false;
      this.last = null;
    }
    const from = this.last ?? { x, y };
    const steps = Math.max(1, Math.ceil(Math.hypot(x - from.x, y - from.y) / STEP_PX));
    for (let i = 1; i <= steps; i++) {
      this.go(camera, size, from.x + ((x - from.x) * i) / steps, from.y + ((y - from.y) * i) / steps);
    }
    this.last = { x, y };
  }

  /** The hand lifts the tool. A stroke that was not meant leaves nothing. */
  end(meant: boolean): void {
    if (meant) finishStroke(this.store);
    else dropStroke(this.store);
  }

  private go(camera: Camera, size: PictureSize, x: number, y: number): void {
    const p = this.touch.at(camera, size, x, y);
    if (this.store.getState().paint.tool === "eraser") {
      if (p && eraseAt(this.store, p, !this.erased)) this.erased = true;
    } else {
      paintTo(this.store, p, this.lifted);
    }
    this.lifted = p === null;
  }
}
