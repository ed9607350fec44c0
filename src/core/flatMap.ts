/**
 * The body as a flat map, from the front and from behind: the skin's outline and, on it, the outlines of the places of
 * pain, projected straight on. Made from the model's own skin and zones; nothing is traced by hand.
 */
import type { Side } from "../anatomy/types";
import type { Zone } from "../anatomy/zones/types";
import { contours, loopArea, simplified } from "./contour";
import { COVERED } from "./skinField";
import type { SkinIndex } from "./skinIndex";
import { zoneField } from "./zoneField";

export type Facing = "front" | "back";

/** A place of pain as seen from one side of the map. Lengths in mm on the map: x to the viewer's right, y down. */
export interface MapShape {
  readonly zone: string;
  /** The body's own side; null for a place without sides. */
  readonly side: Side | null;
  /** An SVG path. */
  readonly path: string;
  /** x, y, width, height. */
  readonly box: readonly [number, number, number, number];
  /** mm2 on the map. */
  readonly area: number;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** The body's outline as an SVG path. */
  readonly outline: string;
  /** Large ones first, so that small ones lie over them. */
  readonly shapes: readonly MapShape[];
}

export type FlatMap = Readonly<Record<Facing, MapPicture>>;

/** Edge of a cell of the picture, mm. */
const CELL = 3;
/** Corners of an outline may be this far off, mm. */
const TOLERANCE = 0.9;
/** Room around the body, cells. */
const MARGIN = 4;
/** A place that shows less than this is no target and is left to the list, mm2 on the map. */
const LEAST_AREA = 90;
/** Specks beside the main part of an outline are left out, mm2. */
const SPECK = 45;

/** For each cell of the picture the triangle that is seen there, and the weights of its first two corners. */
interface Seen {
  readonly columns: number;
  readonly rows: number;
  readonly face: Int32Array;
  readonly corner: Float32Array;
}

/** The map of a skin with these places. Places that move with a point or lie deep are left out: they have no outline. */
export function flatMap(index: SkinIndex, zones: readonly Zone[]): FlatMap {
  const fields = zones
    .filter((zone) => !zone.relative && !zone.deep)
    .flatMap((zone) =>
      sidesOf(zone).map((side) => {
        const sparse = zoneField(index, zone, side ?? "R");
        const field = new Float32Array(index.vertexCount);
        sparse.vertices.forEach((vertex, i) => {
          field[vertex] = sparse.weights[i]!;
        });
        return { zone: zone.id, side, field };
      }),
    );
  const picture = (facing: Facing): MapPicture => {
    const seen = look(index, facing);
    const { columns, rows } = seen;
    const body = softened(
      Float32Array.from(seen.face, (face) => (face < 0 ? 0 : 1)),
      columns,
    );
    const shapes = fields.flatMap(({ zone, side, field }): MapShape[] => {
      const values = valuesSeen(index, seen, field);
      if (!values) return [];
      const loops = contours({ columns, rows, values: softened(values, columns) }, COVERED)
        .map((loop) => simplified(loop, TOLERANCE / CELL))
        .filter((loop) => loopArea(loop) * CELL * CELL >= SPECK);
      const area = loops.reduce((sum, loop) => sum + loopArea(loop), 0) * CELL * CELL;
      if (area < LEAST_AREA) return [];
      return [{ zone, side, path: svgPath(loops), box: boxOf(loops), area: Math.round(area) }];
    });
    shapes.sort((a, b) => b.area - a.area || (a.zone < b.zone ? -1 : a.zone > b.zone ? 1 : a.side === "R" ? -1 : 1));
    const outline = contours({ columns, rows, values: body }, 0.5).map((loop) => simplified(loop, TOLERANCE / CELL));
    return { width: columns * CELL, height: rows * CELL, outline: svgPath(outline), shapes };
  };
  return { front: picture("front"), back: picture("back") };
}

function sidesOf({ laterality }: Zone): readonly (Side | null)[] {
  if (laterality === "midline" || laterality === "band") return [null];
  return laterality === "left" ? ["L"] : ["R", "L"];
}

/** Draws the skin straight on into a grid, the nearest surface on top. */
function look({ skin: { positions, indices } }: SkinIndex, facing: Facing): Seen {
  // From the front the body's left (+x) is on the viewer's right; from behind it is on the left.
  const hand = facing === "front" ? 1 : -1;
  let [low, high, top] = [Infinity, -Infinity, 0];
  for (let i = 0; i < positions.length; i += 3) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
    top = Math.max(top, positions[i + 1]!);
  }
  const half = Math.max(-low, high);
  const columns = 2 * (Math.ceil(half / CELL) + MARGIN) + 1;
  const rows = Math.ceil(top / CELL) + 2 * MARGIN + 1;
  const face = new Int32Array(columns * rows).fill(-1);
  const corner = new Float32Array(columns * rows * 2);
  const nearest = new Float32Array(columns * rows).fill(-Infinity);
  const column = (x: number) => (x * hand) / CELL + (columns - 1) / 2;
  const row = (y: number) => (top - y) / CELL + MARGIN;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const [ax, ay] = [column(positions[a]!), row(positions[a + 1]!)];
    const [bx, by] = [column(positions[b]!), row(positions[b + 1]!)];
    const [cx, cy] = [column(positions[c]!), row(positions[c + 1]!)];
    const twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(twice) < 1e-9) continue;
    for (let y = Math.ceil(Math.min(ay, by, cy)); y <= Math.max(ay, by, cy); y++)
      for (let x = Math.ceil(Math.min(ax, bx, cx)); x <= Math.max(ax, bx, cx); x++) {
        const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / twice;
        const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / twice;
        const w = 1 - u - v;
        if (u < -1e-6 || v < -1e-6 || w < -1e-6) continue;
        const depth = hand * (positions[a + 2]! * u + positions[b + 2]! * v + positions[c + 2]! * w);
        const cell = y * columns + x;
        if (depth <= nearest[cell]!) continue;
        nearest[cell] = depth;
        face[cell] = t;
        corner[cell * 2] = u;
        corner[cell * 2 + 1] = v;
      }
  }
  return { columns, rows, face, corner };
}

/** The field's values as seen in each cell; null where none of it is seen. */
function valuesSeen({ skin: { indices } }: SkinIndex, seen: Seen, field: Float32Array): Float32Array | null {
  const values = new Float32Array(seen.face.length);
  let any = false;
  seen.face.forEach((t, cell) => {
    if (t < 0) return;
    const [u, v] = [seen.corner[cell * 2]!, seen.corner[cell * 2 + 1]!];
    const value = field[indices[t]!]! * u + field[indices[t + 1]!]! * v + field[indices[t + 2]!]! * (1 - u - v);
    values[cell] = value;
    if (value >= COVERED) any = true;
  });
  return any ? values : null;
}

/** Each cell mixed with its neighbours, so that an edge of whole cells becomes a smooth line. */
function softened(values: Float32Array, columns: number): Float32Array {
  return values.map((_, cell) => {
    let sum = 0;
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1])
        sum += (values[cell + dy * columns + dx] ?? 0) * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
    return sum / 16;
  });
}

const mm = (cells: number): number => Math.round(cells * CELL);

function svgPath(loops: readonly (readonly (readonly [number, number])[])[]): string {
  return loops
    .filter((loop) => loop.length > 2)
    .map((loop) => `M${loop.map(([x, y]) => `${mm(x)} ${mm(y)}`).join("L")}Z`)
    .join("");
}

function boxOf(loops: readonly (readonly (readonly [number, number])[])[]): MapShape["box"] {
  const xs = loops.flat().map(([x]) => mm(x));
  const ys = loops.flat().map(([, y]) => mm(y));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}
