import type { ToothRow } from "../../anatomy/bones/teeth";
import type { Vec3 } from "../../anatomy/types";
import { Grid } from "../field/grid";
import { bothSides, frame, roundBox } from "../field/solids";
import { catmullRom } from "../spline";
import type { Surface } from "../types";
import { add, distance, normalise, scale, subtract } from "../vector";

/** Crowns as rounded blocks side by side, on a finer grid than the bone they stand in. */
export function teeth(row: ToothRow, triangles: number): Surface {
  const all = [...row.necks, ...row.edges];
  const corner = (pick: (...v: number[]) => number, axis: 0 | 1 | 2, pad: number) =>
    pick(...all.map((p) => p[axis])) + pad;
  const left = corner(Math.min, 0, -9);
  const grid = new Grid(
    [left, corner(Math.min, 1, -5), corner(Math.min, 2, -9)],
    [-left, corner(Math.max, 1, 5), corner(Math.max, 2, 9)],
    0.9,
    true,
  );
  const total = arcLength(row.necks);
  // The two middle teeth touch.
  let along = -0.3;
  row.widths.forEach((width, i) => {
    const share = (along + width / 2) / total;
    along += width;
    const neck = pointAt(row.necks, share);
    const edge = pointAt(row.edges, share);
    const ahead = normalise(subtract(pointAt(row.necks, Math.min(share + 0.02, 1)), pointAt(row.necks, share - 0.02)));
    const [up, side, depth] = frame(subtract(edge, neck), ahead);
    const back = i / (row.widths.length - 1);
    const half: Vec3 = [
      distance(neck, edge) / 2 + 1,
      width / 2 - 0.15,
      row.thickness[0] + back * (row.thickness[1] - row.thickness[0]),
    ];
    grid.unite(
      bothSides(roundBox(scale(add(neck, edge), 0.5), half, Math.min(1.6, half[1], half[2]), [up, side, depth])),
    );
  });
  return grid.surface(triangles, 0);
}

function arcLength(points: readonly Vec3[]): number {
  return points.slice(1).reduce((sum, p, i) => sum + distance(p, points[i]!), 0);
}

/** The point at a share (0..1) of the line's length. */
function pointAt(points: readonly Vec3[], share: number): Vec3 {
  let left = Math.max(share, 0) * arcLength(points);
  for (let i = 0; i + 1 < points.length; i++) {
    const piece = distance(points[i]!, points[i + 1]!);
    if (left <= piece || i + 2 === points.length) {
      const u = (i + Math.min(left / piece, 1)) / (points.length - 1);
      const [x, y, z] = catmullRom(points, u).value;
      return [x!, y!, z!];
    }
    left -= piece;
  }
  return points[0]!;
}
