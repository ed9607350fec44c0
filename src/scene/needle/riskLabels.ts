/** The names of what is at risk beside it in the picture. They repeat what the list beside the picture says. */

export interface RiskLabel {
  readonly text: string;
  readonly kind: string;
}

/** CSS pixels between two labels, from top to top. */
const SPACING = 24;
/** How far to the side of its structure a label stands, CSS pixels. */
const ASIDE = 34;

/** Seen nearly end on, the handle is no longer than this across the screen and hides nothing, CSS pixels. */
const END_ON = 24;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The side to which labels hide least: away from the needle's handle; where it is seen end on, away from the point, around
 * which the markers of the muscle's other points lie.
 * The other side where labels would be cut off there and not here.
 * @param entry across the screen, as is `point` in the body, CSS pixels
 * @param room widths of the picture and of the widest label, CSS pixels
 */
export function clearSide(
  entry: number,
  point: number,
  places: readonly (Place | null)[],
  room: { readonly picture: number; readonly label: number },
): 1 | -1 {
  const aside = places.reduce((sum, place) => sum + (place ? place.x - point : 0), 0);
  const endOn = Math.abs(entry - point) <= END_ON;
  const wanted = (endOn ? aside < 0 : entry > point) ? -1 : 1;
  const fits = (way: number) =>
    places.every((place) => {
      const end = (place?.x ?? point) + way * (ASIDE + room.label);
      return end >= 0 && end <= room.picture;
    });
  return fits(wanted) || !fits(-wanted) ? wanted : wanted === 1 ? -1 : 1;
}

interface Parts {
  readonly label: HTMLElement;
  readonly line: HTMLElement;
}

/** Labels with lines to what they name, as elements over the canvas that move with each frame, past React. */
export class RiskLabels {
  private readonly layer: HTMLElement;
  private readonly parts: readonly Parts[];
  private widest: number | null = null;

  constructor(over: HTMLElement, labels: readonly RiskLabel[]) {
    this.layer = element("div", "risk-labels");
    this.layer.setAttribute("aria-hidden", "true");
    this.parts = labels.map(({ text, kind }) => {
      const label = element("span", `risk-label ${kind}`);
      label.textContent = text;
      const line = element("span", "risk-line");
      this.layer.append(line, label);
      return { label, line };
    });
    over.append(this.layer);
  }

  /** Of the widest label, CSS pixels; measured once. */
  get width(): number {
    this.widest ??= Math.max(0, ...this.parts.map(({ label }) => label.offsetWidth));
    return this.widest;
  }

  /** Puts each label to the right (1) or left (-1) of its place (CSS pixels; null: out of sight), none over another. */
  place(places: readonly (Place | null)[], way: 1 | -1): void {
    const order = places.flatMap((place, i) => (place ? [{ ...place, i }] : [])).sort((a, b) => a.y - b.y);
    let free = -Infinity;
    const seen = new Set<number>();
    for (const { x, y, i } of order) {
      const { label, line } = this.parts[i]!;
      seen.add(i);
      const top = Math.max(y, free);
      free = top + SPACING;
      const length = Math.hypot(ASIDE, top - y);
      label.style.transform = `translate(calc(${(x + way * ASIDE).toFixed(1)}px - ${way > 0 ? 0 : 100}%), calc(${top.toFixed(1)}px - 50%))`;
      line.style.inlineSize = `${length.toFixed(1)}px`;
      line.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${Math.atan2(top - y, way * ASIDE).toFixed(3)}rad)`;
    }
    this.parts.forEach(({ label, line }, i) => {
      for (const { style } of [label, line]) style.visibility = seen.has(i) ? "visible" : "hidden";
    });
  }

  dispose(): void {
    this.layer.remove();
  }
}

function element(tag: "div" | "span", className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
