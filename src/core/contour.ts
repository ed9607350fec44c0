/** Outlines of a field over a grid: marching squares, as closed loops, and their simplification. */

/** A grid of values, row by row; row 0 is the top. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

type Spot = readonly [x: number, y: number];

/**
 * The closed loops where the grid's values cross `level`, in units of cells (a value sits at whole coordinates). What lies
 * beyond the grid counts as 0. Inside is on the same hand of every loop, so that even-odd and non-zero filling agree but
 * for holes, which even-odd leaves open.
 */
export function contours({ columns, rows, values }: Grid, level: number): Spot[][] {
  const value = (x: number, y: number) => (x < 0 || y < 0 || x >= columns || y >= rows ? 0 : values[y * columns + x]!);
  // Each crossing of a cell's side has one key; each cell links the crossings of its sides in pairs.
  const across = (x: number, y: number) => 2 * ((y + 1) * (columns + 2) + x + 1);
  const down = (x: number, y: number) => across(x, y) + 1;
  const spots = new Map<number, Spot>();
  const next = new Map<number, number>();
  const cross = (a: number, b: number) => (level - a) / (b - a);
  for (let y = -1; y < rows; y++)
    for (let x = -1; x < columns; x++) {
      const [tl, tr, bl, br] = [value(x, y), value(x + 1, y), value(x, y + 1), value(x + 1, y + 1)];
      const code = (tl >= level ? 8 : 0) | (tr >= level ? 4 : 0) | (br >= level ? 2 : 0) | (bl >= level ? 1 : 0);
      if (code === 0 || code === 15) continue;
      const top = () => side(across(x, y), () => [x + cross(tl, tr), y]);
      const bottom = () => side(across(x, y + 1), () => [x + cross(bl, br), y + 1]);
      const left = () => side(down(x, y), () => [x, y + cross(tl, bl)]);
      const right = () => side(down(x + 1, y), () => [x + 1, y + cross(tr, br)]);
      const side = (key: number, at: () => Spot) => {
        if (!spots.has(key)) spots.set(key, at());
        return key;
      };
      const sides = { t: top, b: bottom, l: left, r: right };
      for (const [from, to] of LINKS[code]!) next.set(sides[from](), sides[to]());
    }
  const loops: Spot[][] = [];
  while (next.size > 0) {
    const [start] = next.keys() as Iterator<number> as IterableIterator<number>;
    const loop: Spot[] = [];
    for (let at = start; at !== undefined; ) {
      loop.push(spots.get(at)!);
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to !== undefined && next.has(to) ? to : undefined;
    }
    loops.push(loop);
  }
  return loops;
}

type SideName = "t" | "r" | "b" | "l";
/** Which sides a cell joins, with the inside on the right, by which of its corners are inside (tl 8, tr 4, br 2, bl 1). */
const LINKS: readonly (readonly (readonly [SideName, SideName])[])[] = [
  [],
  [["b", "l"]],
  [["r", "b"]],
  [["r", "l"]],
  [["t", "r"]],
  [
    ["t", "r"],
    ["b", "l"],
  ],
  [["t", "b"]],
  [["t", "l"]],
  [["l", "t"]],
  [["b", "t"]],
  [
    ["l", "t"],
    ["r", "b"],
  ],
  [["r", "t"]],
  [["l", "r"]],
  [["b", "r"]],
  [["l", "b"]],
  [],
];

/** The loop with fewer corners, none farther than `tolerance` from where it was (Douglas and Peucker 1973). */
export function simplified(loop: readonly Spot[], tolerance: number): Spot[] {
  if (loop.length < 4) return [...loop];
  // A loop has no ends: it is cut at its first point and at the one farthest from it.
  const [first] = loop as [Spot];
  const far = loop.reduce((best, p, i) => (apart(p, first) > apart(loop[best]!, first) ? i : best), 0);
  return [
    ...reduced(loop.slice(0, far + 1), tolerance).slice(0, -1),
    ...reduced([...loop.slice(far), first], tolerance).slice(0, -1),
  ];
}

function reduced(line: readonly Spot[], tolerance: number): Spot[] {
  const [a, b] = [line[0]!, line.at(-1)!];
  let worst = 0;
  let at = 0;
  line.forEach((p, i) => {
    const off = fromSegment(p, a, b);
    if (off > worst) [worst, at] = [off, i];
  });
  if (worst <= tolerance) return [a, b];
  return [...reduced(line.slice(0, at + 1), tolerance).slice(0, -1), ...reduced(line.slice(at), tolerance)];
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function fromSegment(p: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** The area within the loop, unsigned, in squares of its unit. */
export function loopArea(loop: readonly Spot[]): number {
  let sum = 0;
  loop.forEach((p, i) => {
    const q = loop[(i + 1) % loop.length]!;
    sum += p[0] * q[1] - q[0] * p[1];
  });
  return Math.abs(sum) / 2;
}
