import type { MarkerOnScreen } from "../../core/pick";
import { LabelBoard } from "../labels/labelBoard";

/** Where a marker is on the screen now: CSS pixels from the picture's top left. */
export interface MarkerPlace {
  readonly x: number;
  readonly y: number;
  /** In front of the camera. */
  readonly visible: boolean;
  /** On the side of the body that is seen. */
  readonly facing: boolean;
}

/**
 * Between the scene, which knows where the points are, and the page, whose buttons stand on them. Places change with
 * every frame and go straight to the elements' styles: no React rendering.
 */
export class MarkerBoard {
  /** The names over the picture. */
  readonly names = new LabelBoard();
  private readonly elements = new Map<string, HTMLElement>();
  private readonly places = new Map<string, MarkerPlace>();
  private readonly listeners = new Set<() => void>();

  /** The page's element for a marker, or null when it goes. */
  attach(id: string, element: HTMLElement | null): void {
    if (element) this.elements.set(id, element);
    else this.elements.delete(id);
    for (const listener of this.listeners) listener();
  }

  /** Called when the page has added or removed elements, so that a frame can place them. Returns the unsubscriber. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Names the markers there are; the places of others are forgotten. */
  show(ids: readonly string[]): void {
    for (const id of [...this.places.keys()]) if (!ids.includes(id)) this.places.delete(id);
  }

  place(id: string, place: MarkerPlace): void {
    this.places.set(id, place);
    const element = this.elements.get(id);
    if (!element) return;
    element.style.transform = `translate3d(${place.x.toFixed(1)}px, ${place.y.toFixed(1)}px, 0)`;
    element.style.visibility = place.visible ? "visible" : "hidden";
    element.dataset["facing"] = String(place.facing);
  }

  /** The markers that a touch can mean now. */
  touchable(): MarkerOnScreen[] {
    return [...this.places]
      .filter(([id, place]) => place.visible && place.facing && this.elements.has(id))
      .map(([id, { x, y }]) => ({ id, x, y }));
  }
}
