/** CSS pixels from the picture's top left. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Spots {
  readonly guess: Spot;
  readonly truth: Spot | null;
  readonly neighbour: Spot | null;
  readonly way: readonly Spot[];
}

const SVG = "http://www.w3.org/2000/svg";

function shape<K extends keyof SVGElementTagNameMap>(kind: K, className: string, values: Record<string, string> = {}) {
  const element = document.createElementNS(SVG, kind);
  element.setAttribute("class", className);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  return element;
}

/** Ring, dot, square and line over the picture; moved in every frame, past React. Screen readers are told the result in words. */
export class FindBoard {
  private readonly svg = shape("svg", "find-marks", { "aria-hidden": "true" });
  private readonly ground = shape("polyline", "find-way-ground");
  private readonly way = shape("polyline", "find-way");
  private readonly ring = shape("circle", "find-guess", { r: "11" });
  private readonly centre = shape("circle", "find-centre", { r: "2" });
  private readonly dot = shape("circle", "find-truth", { r: "9" });
  private readonly square = shape("rect", "find-neighbour", { width: "15", height: "15" });
  private readonly length = shape("text", "find-length");
  private readonly touched = shape("text", "find-length");

  constructor(parent: HTMLElement) {
    const marks = [this.ground, this.way, this.square, this.ring, this.centre, this.dot];
    this.svg.append(...marks, this.length, this.touched);
    parent.append(this.svg);
  }

  say({ length, touched }: { length: string; touched: string }): void {
    this.length.textContent = length;
    this.touched.textContent = touched;
  }

  place({ guess, truth, neighbour, way }: Spots): void {
    const points = way.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
    for (const line of [this.ground, this.way]) line.setAttribute("points", points);
    for (const circle of [this.ring, this.centre]) move(circle, guess);
    this.dot.style.visibility = truth ? "visible" : "hidden";
    this.square.style.visibility = neighbour ? "visible" : "hidden";
    if (neighbour)
      this.square.setAttribute("transform", `translate(${neighbour.x} ${neighbour.y}) rotate(45) translate(-7.5 -7.5)`);
    if (!truth) return;
    move(this.dot, truth);
    // Words stand on the sides that look away from each other.
    const left = truth.x < guess.x;
    write(this.length, truth, left);
    write(this.touched, guess, !left);
  }

  dispose(): void {
    this.svg.remove();
  }
}

/** Words beside a mark. */
function write(text: SVGTextElement, { x, y }: Spot, left: boolean): void {
  text.setAttribute("x", (x + (left ? -18 : 18)).toFixed(1));
  text.setAttribute("y", (y + 5).toFixed(1));
  text.setAttribute("text-anchor", left ? "end" : "start");
}

function move(circle: SVGCircleElement, { x, y }: Spot): void {
  circle.setAttribute("cx", x.toFixed(1));
  circle.setAttribute("cy", y.toFixed(1));
}
