import { lensBeside, type Room, type Spot } from "../../core/besideFinger";
import { LENS_PX, LENS_SCALE } from "../../core/interaction";
import type { MarkerOnScreen } from "../../core/pick";

/**
 * Between the hand that holds the lens, the scene that draws what is under it, and the page's round frame around that.
 * The picture goes straight to a canvas in the frame, past React.
 */
export class LensBoard {
  private box: HTMLElement | null = null;
  private brush: CanvasRenderingContext2D | null = null;
  private readonly listeners = new Set<() => void>();
  private held: Spot | null = null;

  /** The page's frame, whose first element is the glass, or null when it goes. */
  attach(box: HTMLElement | null): void {
    this.box = box;
    this.brush = null;
  }

  /** Called when the lens has come, moved or gone. Returns the unsubscriber. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Where the finger holds it, px from the picture's top left; null while there is none. */
  get at(): Spot | null {
    return this.held;
  }

  /** Holds it over a place, or takes it away. */
  hold(at: Spot | null): void {
    this.held = at;
    if (!at && this.box) {
      this.box.dataset["held"] = "false";
      this.brush?.canvas.remove();
      this.brush = null;
    }
    for (const listener of this.listeners) listener();
  }

  /**
   * Shows a drawn picture in the frame, and the points that lie in it, and puts the frame beside the finger.
   * @param drawn holds the lens' picture in its lower left corner
   * @param pixels of the picture's side
   */
  show(drawn: HTMLCanvasElement, pixels: number, markers: readonly MarkerOnScreen[], room: Room): void {
    const { box, held } = this;
    if (!box || !held) return;
    this.brush ??= glassOf(box);
    const { brush } = this;
    if (!brush) return;
    const canvas = brush.canvas;
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    brush.clearRect(0, 0, pixels, pixels);
    brush.drawImage(drawn, 0, drawn.height - pixels, pixels, pixels, 0, 0, pixels, pixels);
    const style = getComputedStyle(box);
    for (const { x, y } of markers) {
      const place = (value: number, middle: number) =>
        ((value - middle) * LENS_SCALE + LENS_PX / 2) * (pixels / LENS_PX);
      brush.beginPath();
      brush.arc(place(x, held.x), place(y, held.y), (9 * pixels) / LENS_PX, 0, 2 * Math.PI);
      brush.fillStyle = style.getPropertyValue("--point-fill");
      brush.fill();
      brush.lineWidth = (2 * pixels) / LENS_PX;
      brush.strokeStyle = "#fffdf7";
      brush.stroke();
    }
    const { x, y } = lensBeside(held, room);
    box.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
    box.dataset["held"] = "true";
  }
}

/** The lens' picture is there only while it is held: it costs nothing at other times. */
function glassOf(box: HTMLElement): CanvasRenderingContext2D | null {
  const canvas = box.ownerDocument.createElement("canvas");
  box.firstElementChild?.append(canvas);
  return canvas.getContext("2d");
}
