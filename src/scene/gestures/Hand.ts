import type { PerspectiveCamera } from "three";
import type { CommandContext } from "../../state/commands";
import { choose, lookAt, offer } from "../../state/pointing";
import { requestFocus } from "../../state/store";
import { studying } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";
import type { CameraLink } from "../camera/cameraLink";
import type { MarkerBoard } from "../markers/markerBoard";
import { Painter } from "../paint/Painter";
import { partMarkers } from "../pointing/partMarkers";
import { offerOf, type PointingReach, readPlace, underLens } from "../pointing/readPlace";
import type { Gesture } from "./machine";
import type { PaintGesture } from "./paintMachine";

/** Degrees that the body turns for each pixel of a drag: a hand's width turns it round. */
const DEGREES_PER_PIXEL = 0.4;
/** Wheel pixels that double or halve the distance. */
const WHEEL_DOUBLE = 480;

const CHOOSING: ReadonlySet<string> = new Set<(Gesture | PaintGesture)["kind"]>([
  "tap",
  "doubleTap",
  "longPress",
  "look",
]);

interface HandReach {
  readonly app: CommandContext;
  readonly body: SceneBody;
  readonly link: CameraLink;
  readonly board: MarkerBoard;
  readonly camera: PerspectiveCamera;
  /** The element that gestures are measured in. */
  readonly area: HTMLElement;
}

/** What gestures do: drags move the camera, taps choose, a brush paints. */
export class Hand {
  private readonly reach: HandReach;
  private readonly painter: Painter;

  constructor(reach: HandReach) {
    this.reach = reach;
    this.painter = new Painter(reach.app.store, reach.body);
  }

  gesture(gesture: Gesture | PaintGesture): void {
    // Turned to the patient a touch chooses nothing: hands that point at the body must not change what is shown.
    // Nor does one change what a story is told of.
    const { face, step, trp } = this.reach.app.store.getState().view;
    if ((face || (step > 0 && trp !== null)) && CHOOSING.has(gesture.kind)) return;
    const actions = this.reach.link.current;
    const height = Math.max(1, this.reach.area.clientHeight);
    switch (gesture.kind) {
      case "orbit":
        actions?.orbit(gesture.dx * DEGREES_PER_PIXEL, gesture.dy * DEGREES_PER_PIXEL, false);
        break;
      case "pan":
        actions?.pan(-gesture.dx / height, gesture.dy / height, false);
        break;
      case "pinch":
        this.zoomAt(gesture.scale, gesture.x, gesture.y, false);
        actions?.pan(-gesture.dx / height, gesture.dy / height, false);
        break;
      case "settled":
        actions?.settled();
        break;
      case "stroke": {
        const { camera, area } = this.reach;
        camera.updateMatrixWorld();
        this.painter.stroke(gesture, camera, { width: area.clientWidth, height: area.clientHeight });
        break;
      }
      case "strokeEnd":
        this.painter.end(gesture.meant);
        break;
      case "doubleTap":
        requestFocus(this.reach.app.store, "selection");
        break;
      case "tap":
        this.choose(gesture.x, gesture.y);
        break;
      case "longPress":
      case "look":
        // The lens names what it is held over, and that may be the answer to a question.
        if (studying(this.reach.app.store.getState())) break;
        this.reach.board.lens.hold({ x: gesture.x, y: gesture.y });
        break;
      case "lookEnd":
        this.endLook(gesture);
    }
  }

  wheel({ delta, x, y }: { delta: number; x: number; y: number }): void {
    this.zoomAt(2 ** (-delta / WHEEL_DOUBLE), x, y, true);
    this.reach.link.current?.settled();
  }

  /** Zooms so that what lies under the fingers stays under them. */
  private zoomAt(factor: number, x: number, y: number, eased: boolean): void {
    const { clientWidth, clientHeight } = this.reach.area;
    const kept = 1 - 1 / factor;
    const right = (x - clientWidth / 2) / clientHeight;
    const up = (clientHeight / 2 - y) / clientHeight;
    this.reach.link.current?.pan(right * kept, up * kept, eased);
    this.reach.link.current?.zoom(factor, eased);
  }

  private get pointing(): PointingReach {
    const { app, area, board, body, camera } = this.reach;
    const size = { width: area.clientWidth, height: area.clientHeight };
    return { body, board, camera, size, content: app.content };
  }

  private choose(x: number, y: number): void {
    const { app, board, body, camera } = this.reach;
    if (studying(app.store.getState())) {
      const { size } = this.pointing;
      void import("../study/guess").then(({ guessAt }) => guessAt(app, body, camera, size, x, y));
      return;
    }
    const { target, offers, ambiguous } = readPlace(this.pointing, { x, y });
    if (target?.kind === "marker") {
      const points = board.membersOf(target.id);
      if (points.length > 1) partMarkers(this.pointing, app, points, { x, y });
      else choose(app.store, app.content, { kind: "point", id: target.id });
      return;
    }
    const part = target && body.model.byName.get(target.id);
    if (!part) {
      app.store.setState({ touched: null });
      return;
    }
    // Where it is asked what was meant, the body stays under the finger until that is answered.
    choose(app.store, app.content, offerOf(part), !ambiguous);
    if (ambiguous) offer(app.store, { x, y }, offers);
  }

  /** Letting go of the lens chooses what its crosshair was on. */
  private endLook({ x, y, meant }: { readonly x: number; readonly y: number; readonly meant: boolean }): void {
    const { app, board } = this.reach;
    if (!board.lens.at) return;
    board.lens.hold(null);
    lookAt(app.store, null);
    const over = meant ? underLens(this.pointing, { x, y }) : null;
    if (over) choose(app.store, app.content, over);
  }
}
