import type { LabelArea, PlacedLabel } from "../../core/labels";
import type { SightArea } from "./inSight";

const SVG = "http://www.w3.org/2000/svg";
/** Room at both ends of a name, px, as in its style. */
const PADDING = 9;
/** Names no wider than this share of the area: the body is between two columns of them. */
const WIDEST = 0.33;
/** On an area narrower than this, px, more, or no name could be read. */
const NARROW = 420;
const WIDEST_NARROW = 0.37;
/** px. */
export const LINE_HEIGHT = 26;

/** A name where it is to stand. */
export interface NamedLabel extends PlacedLabel {
  readonly name: string;
}

interface Shown {
  readonly label: NamedLabel;
  readonly name: HTMLElement;
  readonly lines: readonly SVGLineElement[];
  readonly dot: SVGCircleElement;
}

/**
 * Names over the picture, past React like the markers: the scene knows where they stand, and their lines follow the body
 * with every frame. They are hidden from screen readers, which have the names in lists.
 */
export class LabelBoard {
  private box: HTMLElement | null = null;
  private readonly shown = new Map<string, Shown>();
  private readonly listeners = new Set<() => void>();
  private watch: ResizeObserver | null = null;
  private pen: CanvasRenderingContext2D | null = null;

  /** The page's box for names, or null when it goes. */
  attach(box: HTMLElement | null): void {
    this.show([]);
    this.box = box;
    this.watch?.disconnect();
    this.watch = new ResizeObserver(() => {
      for (const listener of this.listeners) listener();
    });
    if (box) this.watch.observe(box);
  }

  /** Called when the box comes or changes its size. Returns the unsubscriber. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Where names may stand: the box within the picture. Null while there is none. */
  area(): SightArea | null {
    const box = this.box;
    if (!box || box.clientWidth === 0 || box.clientHeight < LINE_HEIGHT) return null;
    return { left: box.offsetLeft, top: box.offsetTop, width: box.clientWidth, height: box.clientHeight };
  }

  /** How wide a name is as written, px. */
  width(name: string, { width }: Pick<LabelArea, "width">): number {
    const box = this.box;
    this.pen ??= document.createElement("canvas").getContext("2d");
    if (!box || !this.pen) return 0;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(box);
    this.pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return Math.min(
      (width < NARROW ? WIDEST_NARROW : WIDEST) * width,
      Math.ceil(this.pen.measureText(name).width) + 2 * PADDING,
    );
  }

  /** The names that are shown now. */
  get labels(): NamedLabel[] {
    return [...this.shown.values()].map(({ label }) => label);
  }

  /** Shows these names and no others. Those that stay move to their new places. */
  show(labels: readonly NamedLabel[]): void {
    const wanted = new Map(labels.map((label) => [label.id, label]));
    for (const [id, { name, lines, dot }] of this.shown) {
      if (wanted.has(id)) continue;
      for (const element of [name, ...lines, dot]) element.remove();
      this.shown.delete(id);
    }
    for (const label of labels) this.put(label);
  }

  /** Leads the line of a name to where its structure is now; hides both where it is not in front of the camera. */
  follow(id: string, x: number, y: number, visible: boolean): void {
    const shown = this.shown.get(id);
    if (!shown) return;
    const { label, name, lines, dot } = shown;
    for (const line of lines) ends(line, edgeOf(label), label.y + LINE_HEIGHT / 2, x, y);
    dot.setAttribute("cx", x.toFixed(1));
    dot.setAttribute("cy", y.toFixed(1));
    for (const element of [name, ...lines, dot]) element.style.visibility = visible ? "visible" : "hidden";
  }

  private put(label: NamedLabel): void {
    const old = this.shown.get(label.id);
    const { name, lines, dot } = old ?? this.make();
    name.textContent = label.name;
    name.style.transform = `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px)`;
    name.style.inlineSize = `${label.width}px`;
    name.dataset["side"] = label.side;
    this.shown.set(label.id, { label, name, lines, dot });
    this.follow(label.id, label.anchor.x, label.anchor.y, true);
  }

  private make(): Omit<Shown, "label"> {
    const name = document.createElement("span");
    name.className = "label";
    this.box?.append(name);
    const picture = this.box?.querySelector("svg");
    // Twice: a broad light line under a thin dark one is seen on any ground.
    const lines = ["label-halo", "label-line"].map((kind) => {
      const line = document.createElementNS(SVG, "line");
      line.setAttribute("class", kind);
      picture?.append(line);
      return line;
    });
    const dot = document.createElementNS(SVG, "circle");
    dot.setAttribute("class", "label-dot");
    dot.setAttribute("r", "3");
    picture?.append(dot);
    return { name, lines, dot };
  }
}

const edgeOf = ({ side, x, width }: PlacedLabel): number => (side === "left" ? x + width : x);

function ends(line: SVGLineElement, x1: number, y1: number, x2: number, y2: number): void {
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) line.setAttribute(name, value.toFixed(1));
}
