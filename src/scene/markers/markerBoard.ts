import { gatherMarkers, type MarkerGroup } from "../../core/markerGroups";
import type { MarkerOnScreen } from "../../core/pick";
import { LabelBoard } from "../labels/labelBoard";
import { CountBoard, type LeadEnd } from "../pointing/countBoard";
import { LensBoard } from "../pointing/lensBoard";

/** Where a marker is on the screen now: CSS pixels from the picture's top left. */
export interface MarkerPlace {
  readonly x: number;
  readonly y: number;
  /** In front of the camera. */
  readonly visible: boolean;
  /** On the side of the body that is seen. */
  readonly facing: boolean;
}

/** A point that made room by no more than this, px, still stands where it belongs. */
const HARDLY_PX = 12;
/** Half the width of the chosen marker with its border and half a dot, px. */
const CHOSEN_PX = 20;

/**
 * Between the scene, which knows where the points are, and the page, whose buttons stand on them. Places change with
 * every frame and go straight to the elements' styles: no React rendering.
 */
export class MarkerBoard {
  /** The names over the picture. */
  readonly names = new LabelBoard();
  /** The counts of gathered markers. */
  readonly counts = new CountBoard();
  /** The lens over the picture. */
  readonly lens = new LensBoard();
  private readonly elements = new Map<string, HTMLElement>();
  private readonly places = new Map<string, MarkerPlace>();
  private readonly listeners = new Set<() => void>();
  private groups: readonly MarkerGroup[] = [];

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
    this.gather(null);
  }

  place(id: string, place: MarkerPlace): void {
    this.places.set(id, place);
    const element = this.elements.get(id);
    if (!element) return;
    element.style.transform = `translate3d(${place.x.toFixed(1)}px, ${place.y.toFixed(1)}px, 0)`;
    element.style.visibility = place.visible ? "visible" : "hidden";
    const facing = String(place.facing);
    if (element.dataset["facing"] === facing) return;
    element.dataset["facing"] = facing;
    // What the picture shows dashed is said as well, in the page's own words.
    const hidden = place.facing ? null : element.querySelector("small")?.textContent;
    if (hidden) element.setAttribute("aria-description", hidden);
    else element.removeAttribute("aria-description");
  }

  /**
   * Gathers the markers that would overlap, once all have their places; the selected one stays as it is, and the others make
   * room for it on the far side, too.
   */
  gather(selected: string | null): void {
    this.groups = gatherMarkers(this.drawn(selected), selected, this.groups);
    const counted = this.groups.filter((group) => group.counted);
    const gathered = new Set(counted.flatMap(({ ids }) => ids));
    const chosen = this.places.get(selected ?? "");
    const below = counted.some(({ y }) => chosen && y > chosen.y);
    for (const [id, element] of this.elements) {
      element.dataset["gathered"] = String(gathered.has(id));
      // What is said of the chosen one stands clear of the others.
      element.dataset["words"] = below ? "above" : "below";
    }
    this.counts.show(
      counted.map((group) => ({
        ...group,
        text: this.textOf(group, selected),
        members: group.ids.map((id) => this.leadEnd(this.places.get(id)!, group, selected)),
      })),
    );
  }

  /**
   * What is written on a group: how many there are, or how many more beside the selected one. A bare number would be that of
   * a point; it stands only on a single one that hardly had to move.
   */
  private textOf({ ids, x, y }: MarkerGroup, selected: string | null): string {
    const [first] = ids;
    const own = this.places.get(first!);
    const moved = own ? Math.hypot(x - own.x, y - own.y) : 0;
    if (ids.length === 1 && moved <= HARDLY_PX) return this.elements.get(first!)?.firstElementChild?.textContent ?? "";
    return `${selected ? "+" : "×"}${ids.length}`;
  }

  /** A dot on the chosen marker would hide its number: there the line ends at the rim. */
  private leadEnd({ x, y }: MarkerPlace, count: MarkerGroup, selected: string | null): LeadEnd {
    const chosen = selected ? this.places.get(selected) : undefined;
    if (!chosen?.visible || Math.hypot(x - chosen.x, y - chosen.y) > CHOSEN_PX) return { x, y, covered: false };
    const [dx, dy] = [count.x - chosen.x, count.y - chosen.y];
    const reach = CHOSEN_PX / Math.max(Math.hypot(dx, dy), CHOSEN_PX);
    return { x: chosen.x + dx * reach, y: chosen.y + dy * reach, covered: true };
  }

  /** What a touch can mean now: single markers, and counts under the joined ids of their points. */
  touchable(): MarkerOnScreen[] {
    const inSight = new Set(this.inSight().map(({ id }) => id));
    return this.groups
      .filter(({ ids }) => ids.every((id) => inSight.has(id)))
      .map(({ ids, x, y }) => ({ id: ids.join(" "), x, y }));
  }

  /** Where the markers of points are, whether they are gathered or not. */
  membersOf(id: string): MarkerOnScreen[] {
    const ids = id.split(" ");
    return this.inSight().filter((marker) => ids.includes(marker.id));
  }

  /** The points' markers that are in front and on the side that is seen, gathered or not. */
  inSight(): MarkerOnScreen[] {
    return this.drawn(null);
  }

  /** What is in sight, and the selected point's marker, which is drawn on the far side as well. */
  private drawn(selected: string | null): MarkerOnScreen[] {
    return [...this.places]
      .filter(([id, place]) => place.visible && (place.facing || id === selected) && this.elements.has(id))
      .map(([id, { x, y }]) => ({ id, x, y }));
  }
}
