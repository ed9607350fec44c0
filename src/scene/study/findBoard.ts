/** CSS pixels from the picture's top left. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

const SVG = "http://www.w3.org/2000/svg";

function shape<K extends keyof SVGElementTagNameMap>(kind: K, className: string, values: Record<string, string> = {}) {
  const element = document.createElementNS(SVG, kind);
  element.setAttribute("class", className);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  return element;
}

/** Ring, dot and line over the picture; moved in every frame, past React. Screen readers are told the result in words. */
export class FindBoard {
  private readonly svg = shape("svg", "find-marks", { "aria-hidden": "true" });
  private readonly ground = shape("polyline", "find-way-ground");
  private readonly way = shape("polyline", "find-way");
  private readonly ring = shape("circle", "find-guess", { r: "11" });
  private readonly centre = shape("circle", "find-centre", { r: "2" });
  private readonly dot = shape("circle", "find-truth", { r: "9" });
  private readonly text = shape("text", "find-length");

  constructor(parent: HTMLElement) {
    this.svg.append(this.ground, this.way, this.ring, this.centre, this.dot, this.text);
    parent.append(this.svg);
  }

  say(text: string): void {
    this.text.textContent = text;
  }

  place({ guess, truth, way }: { guess: Spot; truth: Spot | null; way: readonly Spot[] }): void {
    const points = way.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
    for (const line of [this.ground, this.way]) line.setAttribute("points", points);
    for (const circle of [this.ring, this.centre]) move(circle, guess);
    this.dot.style.visibility = truth ? "visible" : "hidden";
    if (!truth) return;
    move(this.dot, truth);
    // Beside the dot, on the side away from the ring.
    const left = truth.x < guess.x;
    this.text.setAttribute("x", (truth.x + (left ? -16 : 16)).toFixed(1));
    this.text.setAttribute("y", (truth.y + 5).toFixed(1));
    this.text.setAttribute("text-anchor", left ? "end" : "start");
  }

  dispose(): void {
    this.svg.remove();
  }
}

function move(circle: SVGCircleElement, { x, y }: Spot): void {
  circle.setAttribute("cx", x.toFixed(1));
  circle.setAttribute("cy", y.toFixed(1));
}
