import type { ToothRow } from "../../anatomy/bones/teeth";
import type { Vec3 } from "../../anatomy/types";
import { add, distance, normalise, scale, subtract } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { behindPlane, bothSides, frame } from "../field/solids";
import { bar } from "../field/sweep";
import { catmullRom } from "../spline";
import type { Surface } from "../types";

/** How far a crown runs down into the gum beyond its neck, mm. */
const ROOT = 3;
/** Over how many mm neighbouring crowns flow together, which leaves a groove between them instead of a gap. */
const CONTACT = 0.8;

/** Crowns side by side, a little narrower at the neck, on a finer grid than the bone they stand in. */
export function teeth(row: ToothRow, triangles: number): Surface {
  const all = [...row.necks, ...row.edges];
  const corner = (pick: (...v: number[]) => number, axis: 0 | 1 | 2, pad: number) =>
    pick(...all.map((p) => p[axis])) + pad;
  const left = corner(Math.min, 0, -9);
  const grid = new Grid(
    [left, corner(Math.min, 1, -5), corner(Math.min, 2, -9)],
    [-left, corner(Math.max, 1, 5), corner(Math.max, 2, 9)],
    0.7,
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
    const [up, side] = frame(subtract(edge, neck), ahead);
    const back = i / (row.widths.length - 1);
    const thickness = row.thickness[0] + back * (row.thickness[1] - row.thickness[0]);
    const high = distance(neck, edge);
    const section = (mm: number, wide: number, thick: number) => ({
      centre: add(neck, scale(up, mm)),
      halfWidth: wide * width * 0.5,
      halfThickness: thick * thickness,
      wideAxis: side,
    });
    // Front teeth end in an edge, back teeth in a broad face; both end flat where the rows meet.
    const face = 0.62 + 0.3 * back;
    const crown = bar([section(-ROOT, 0.96, 1), section(high * 0.5, 1, 1), section(high + 0.6, 1.02, face)]);
    grid.unite(bothSides(behindPlane(crown, edge, up)), CONTACT);
  });
  return grid.surface(triangles, 2);
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
