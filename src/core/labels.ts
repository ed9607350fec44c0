/**
 * Where names stand beside the body: in a column on the left and one on the right, each joined to its structure by a
 * straight line. No two overlap, none leaves the picture, and in one column no two lines cross. The same input gives the
 * same places; what was named before stays on its side and is preferred, so that a small turn changes little.
 *
 * All lengths are CSS pixels from the top left of the area that names may fill.
 */

/** A structure that could be named. */
export interface LabelWish {
  readonly id: string;
  /** A place of it in sight. */
  readonly x: number;
  readonly y: number;
  /** Of its name as written. */
  readonly width: number;
  /** How much of it is in sight, any unit: the largest are named. */
  readonly weight: number;
}

export interface LabelArea {
  readonly width: number;
  readonly height: number;
  /** Of one name, and the least room between two. */
  readonly lineHeight: number;
  readonly gap: number;
  /** Room between the outline of the body and the names. */
  readonly clear: number;
  /** No more names than these. */
  readonly most: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: "left" | "right";
  /** Top left of the name. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What its line leads to. */
  readonly anchor: { readonly x: number; readonly y: number };
}

/** How much more a structure counts that was named before. */
const KEPT = 2.5;
/** Between a name and what its line leads to there is at least this much, px; of names that are shown already, less. */
const LEAD = 14;
const LEAD_KEPT = 3;
/**
 * A structure this close to the middle, as a share of the body's width and no more than one of the area's, may be named on
 * either side, and keeps the one that its name was on.
 */
const MIDDLE = { ofBody: 0.12, ofArea: 0.08 };

/**
 * Places the names of the largest structures.
 * @param outline the leftmost and rightmost of what is in sight; columns stand beside it where there is room
 * @param before the names that are shown now
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  area: LabelArea,
  outline: readonly [left: number, right: number],
  before: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const shown = new Map(before.map((label) => [label.id, label.side]));
  // What lies under the columns themselves cannot be led to: others are named instead, until none is left.
  for (let left = wishes; ; ) {
    const placed = placeAll(left, area, outline, shown);
    const lead = ({ side, x, width, anchor }: PlacedLabel) => (side === "left" ? anchor.x - x - width : x - anchor.x);
    const lost = placed.filter((label) => lead(label) < (shown.has(label.id) ? LEAD_KEPT : LEAD));
    if (lost.length === 0) return placed;
    // The widest goes first: without it the column may be narrow enough for the others.
    const widest = lost.reduce((a, b) => (b.width > a.width || (b.width === a.width && b.id < a.id) ? b : a));
    left = left.filter(({ id }) => id !== widest.id);
  }
}

function placeAll(
  wishes: readonly LabelWish[],
  area: LabelArea,
  outline: readonly [left: number, right: number],
  shown: ReadonlyMap<string, PlacedLabel["side"]>,
): PlacedLabel[] {
  const rows = Math.max(0, Math.floor((area.height + area.gap) / (area.lineHeight + area.gap)));
  const perSide = Math.min(rows, Math.ceil(area.most / 2));
  const count = (wish: LabelWish) => wish.weight * (shown.has(wish.id) ? KEPT : 1);
  const ranked = [...wishes].sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
  const columns: Record<PlacedLabel["side"], LabelWish[]> = { left: [], right: [] };
  const middle = area.width / 2;
  const band = Math.min(MIDDLE.ofBody * (outline[1] - outline[0]), MIDDLE.ofArea * area.width);
  for (const wish of ranked) {
    if (columns.left.length + columns.right.length >= area.most) break;
    const nearest = wish.x < middle ? "left" : "right";
    const inMiddle = Math.abs(wish.x - middle) < band;
    const first = (inMiddle && shown.get(wish.id)) || nearest;
    const other = first === "left" ? "right" : "left";
    // What lies in the middle may be named on either side; a line across the whole body would be hard to follow.
    const side = columns[first].length < perSide ? first : inMiddle && columns[other].length < perSide ? other : null;
    if (side) columns[side].push(wish);
  }
  return (["left", "right"] as const).flatMap((side) => placeColumn(columns[side], side, area, outline));
}

function placeColumn(
  wishes: readonly LabelWish[],
  side: PlacedLabel["side"],
  area: LabelArea,
  outline: readonly [number, number],
): PlacedLabel[] {
  const half = area.width / 2 - area.gap;
  const widths = wishes.map(({ width }) => Math.min(half, width));
  const widest = Math.max(0, ...widths);
  // The edge of the column that faces the body.
  const wanted = side === "left" ? outline[0] - area.clear : area.width - outline[1] - area.clear;
  const inner = Math.min(half, Math.max(widest, wanted));
  const byHeight = wishes.map((wish, i) => ({ wish, width: widths[i]! })).sort((a, b) => a.wish.y - b.wish.y);
  const tops = spread(
    byHeight.map(({ wish }) => wish.y - area.lineHeight / 2),
    area.lineHeight + area.gap,
    area.height - area.lineHeight,
  );
  const edge = side === "left" ? inner : area.width - inner;
  uncross(byHeight, tops, edge, area.lineHeight);
  return byHeight.map(({ wish, width }, i) => ({
    id: wish.id,
    side,
    x: side === "left" ? edge - width : edge,
    y: tops[i]!,
    width,
    anchor: { x: wish.x, y: wish.y },
  }));
}

/**
 * The places nearest to the wanted ones (least squares) at which neighbours are at least `step` apart, within 0..`end`:
 * neighbours that would overlap are joined to a block, which stands at the mean of what its members want.
 * @param wanted rising
 */
function spread(wanted: readonly number[], step: number, end: number): number[] {
  const blocks: { sum: number; size: number }[] = [];
  wanted.forEach((value, i) => {
    blocks.push({ sum: value - i * step, size: 1 });
    for (let last = blocks.at(-1)!, above = blocks.at(-2); above && above.sum / above.size >= last.sum / last.size; ) {
      blocks.splice(-2, 2, { sum: above.sum + last.sum, size: above.size + last.size });
      last = blocks.at(-1)!;
      above = blocks.at(-2);
    }
  });
  const highest = Math.max(0, end - (wanted.length - 1) * step);
  return blocks
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => Math.min(highest, Math.max(0, sum / size))))
    .map((place, i) => place + i * step);
}

/** Exchanges names whose lines cross. Each exchange makes the lines shorter in sum, so it comes to an end. */
function uncross<T extends { readonly wish: LabelWish }>(
  column: T[],
  tops: readonly number[],
  edge: number,
  lineHeight: number,
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < column.length; i++) {
      for (let j = i + 1; j < column.length; j++) {
        const ends = (n: number) => [edge, tops[n]! + lineHeight / 2] as const;
        const [a, b] = [column[i]!, column[j]!];
        if (!crosses(ends(i), [a.wish.x, a.wish.y], ends(j), [b.wish.x, b.wish.y])) continue;
        column[i] = b;
        column[j] = a;
        changed = true;
      }
    }
  }
}

type Spot = readonly [x: number, y: number];

/** Whether two lines cross within themselves; touching is not crossing. */
export function crosses(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const turn = (p: Spot, q: Spot, r: Spot) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  // A hair's breadth: without it rounding could find the same two lines crossing for ever.
  const apart = (one: number, other: number) => one * other < -1e-6;
  return apart(turn(a, b, c), turn(a, b, d)) && apart(turn(c, d, a), turn(c, d, b));
}
