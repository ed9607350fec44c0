/** Where the names stand in a section: inside where they fit, else a number with its name in a list; none over another. */
import { areaOf, type Flat, type SectionArea, type Window, within } from "./crossSection";

/** A rectangle of the picture, mm. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SectionLabel {
  readonly area: SectionArea;
  /** What is written: the name in one or two lines, or a number. */
  readonly lines: readonly string[];
  /** The number, where the name did not fit. */
  readonly number: number | null;
  readonly box: Box;
  /** A place inside the structure that the label belongs to. */
  readonly anchor: Flat;
}

/** Height of a line and mean width of a letter, mm. */
export const LINE = 3.1;
const LETTER = 1.42;
/** Diameter of a number's disc, mm. */
export const DISC = 4.6;
/** Places are tried at this distance from each other, mm. */
const GRID = 1.6;
/** Smaller sections go without a label, mm2; what a needle must not meet never does. */
const SMALLEST = 12;
/** How far from its structure a number may stand, mm. */
const FARTHEST = 16;

/**
 * Labels for the areas, the first areas first. `taken` are boxes that no label may cover.
 */
export function labelSection(
  areas: readonly SectionArea[],
  window: Window,
  name: (area: SectionArea) => string,
  taken: readonly Box[] = [],
): SectionLabel[] {
  const placed: Box[] = [...taken];
  const labels: SectionLabel[] = [];
  let number = 0;
  for (const area of areas) {
    const places = placesIn(area, window);
    if (places.length === 0) continue;
    const always = !["muscle", "connective", "cartilage", "bone"].includes(area.solid.kind);
    if (!always && areaOf(area.loops) < SMALLEST) continue;
    const free = (box: Box) => inWindow(box, window) && placed.every((other) => !overlap(box, other));
    const fit = nameInside(area, name(area), places, free);
    if (fit) {
      placed.push(fit.box);
      labels.push({ area, number: null, ...fit });
      continue;
    }
    const spot = numberNear(places, free);
    if (!spot) continue;
    number += 1;
    placed.push(spot.box);
    labels.push({ area, lines: [String(number)], number, ...spot });
  }
  return labels;
}

/** Places of the area inside the window on a grid, those deep inside first; a thin area gives the middle of its line. */
function placesIn({ loops }: SectionArea, window: Window): Flat[] {
  const edge = loops.flat();
  const found: { place: Flat; depth: number }[] = [];
  for (let x = window.left + GRID / 2; x < window.left + window.width; x += GRID)
    for (let y = window.top + GRID / 2; y < window.top + window.height; y += GRID) {
      if (!within(loops, [x, y])) continue;
      const depth = edge.reduce((least, [ex, ey]) => Math.min(least, (ex - x) ** 2 + (ey - y) ** 2), Infinity);
      found.push({ place: [x, y], depth });
    }
  found.sort((a, b) => b.depth - a.depth);
  if (found.length > 0) return found.map(({ place }) => place);
  const centres = loops.map((loop): Flat => {
    const sum = loop.reduce(([sx, sy], [x, y]): Flat => [sx + x, sy + y], [0, 0] as Flat);
    return [sum[0] / loop.length, sum[1] / loop.length];
  });
  return centres.filter(([x, y]) => inWindow({ x, y, width: 0, height: 0 }, window));
}

function nameInside(
  { loops }: SectionArea,
  name: string,
  places: readonly Flat[],
  free: (box: Box) => boolean,
): { lines: string[]; box: Box; anchor: Flat } | null {
  for (const lines of [[name], halves(name)]) {
    if (!lines) continue;
    const width = Math.max(...lines.map((line) => line.length)) * LETTER;
    const height = lines.length * LINE;
    for (const anchor of places) {
      const box = around(anchor, width, height);
      const corners: Flat[] = [0, 0.5, 1].flatMap((s) =>
        [0, 1].map((t): Flat => [box.x + s * width, box.y + t * height]),
      );
      if (free(box) && corners.every((corner) => within(loops, corner))) return { lines, box, anchor };
    }
  }
  return null;
}

/** A name of several words in two lines of about the same length; null for one word. */
function halves(name: string): string[] | null {
  const words = name.split(" ");
  if (words.length < 2) return null;
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return splits.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}

/** The first free place for a number inside, else in growing rings around the deepest place. */
function numberNear(places: readonly Flat[], free: (box: Box) => boolean): { box: Box; anchor: Flat } | null {
  for (const anchor of places) {
    const box = around(anchor, DISC, DISC);
    if (free(box)) return { box, anchor };
  }
  const anchor = places[0]!;
  for (let reach = DISC; reach <= FARTHEST; reach += GRID)
    for (let i = 0; i < 16; i++) {
      const angle = (i / 16) * 2 * Math.PI;
      const box = around([anchor[0] + reach * Math.cos(angle), anchor[1] + reach * Math.sin(angle)], DISC, DISC);
      if (free(box)) return { box, anchor };
    }
  return null;
}

const around = ([x, y]: Flat, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const inWindow = (box: Box, window: Window): boolean =>
  box.x >= window.left &&
  box.y >= window.top &&
  box.x + box.width <= window.left + window.width &&
  box.y + box.height <= window.top + window.height;

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
