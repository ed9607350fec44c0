import type { MarkerGroup } from "../../core/markerGroups";

const SVG = "http://www.w3.org/2000/svg";

/** Where a line from a count ends, CSS pixels: at the true place of a point, or at the rim of the marker that covers it. */
export interface LeadEnd {
  readonly x: number;
  readonly y: number;
  readonly covered: boolean;
}

/** What is gathered, what is written on it, and where its points are in truth. */
export interface CountedGroup extends MarkerGroup {
  readonly text: string;
  readonly members: readonly LeadEnd[];
}

/**
 * The counts that stand for gathered markers, past React like the markers. They are hidden from screen readers and keys,
 * which have each point's own button. A count may stand aside, so a dot on the body marks each of its points, with a line to it.
 */
export class CountBoard {
  private box: HTMLElement | null = null;
  private readonly shown: HTMLElement[] = [];
  private leads: SVGSVGElement | null = null;
  private groups: readonly CountedGroup[] = [];

  /** The page's box for them, or null when it goes. */
  attach(box: HTMLElement | null): void {
    for (const gone of this.shown.splice(0)) gone.remove();
    this.leads?.remove();
    this.box = box;
    this.leads = box && shape(box, "svg", "marker-leads");
    this.show(this.groups);
  }

  /**
   * Draws the counts where they are now.
   * @param groups what is gathered, with what is written on it
   */
  show(groups: readonly CountedGroup[]): void {
    this.groups = groups;
    if (!this.box) return;
    this.lead(groups);
    for (const gone of this.shown.splice(groups.length)) gone.remove();
    for (const [i, { ids, x, y, text }] of groups.entries()) {
      const element = this.shown[i] ?? this.add(this.box);
      if (element.textContent !== text) element.textContent = text;
      element.dataset["alone"] = String(ids.length === 1);
      element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
    }
  }

  /** The dots and their lines: as many elements as there are points, moved in place. */
  private lead(groups: readonly CountedGroup[]): void {
    const svg = this.leads!;
    const ends = groups.flatMap(({ x, y, members }) => members.map((point) => ({ x, y, point })));
    while (svg.childElementCount > ends.length * 2) svg.lastElementChild!.remove();
    while (svg.childElementCount < ends.length * 2) {
      shape(svg, "line", "marker-lead");
      shape(svg, "circle", "marker-true");
    }
    for (const [i, { x, y, point }] of ends.entries()) {
      place(svg.children[i * 2]!, { x1: x, y1: y, x2: point.x, y2: point.y });
      place(svg.children[i * 2 + 1]!, { cx: point.x, cy: point.y, r: point.covered ? 0 : 3 });
    }
  }

  private add(box: HTMLElement): HTMLElement {
    const element = box.ownerDocument.createElement("span");
    element.className = "marker-count";
    box.append(element);
    this.shown.push(element);
    return element;
  }
}

function shape<K extends "svg" | "line" | "circle">(into: Element, kind: K, name: string): SVGElementTagNameMap[K] {
  const element = into.ownerDocument.createElementNS(SVG, kind);
  element.classList.add(name);
  into.append(element);
  return element;
}

function place(shape: Element, at: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(at)) shape.setAttribute(name, value.toFixed(1));
}
