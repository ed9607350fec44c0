import type { Vec3 } from "../anatomy/types";
import { cross, dot, length, subtract } from "../anatomy/vector";

/** A closed surface: mm, 3 per vertex; 3 indices per triangle. */
interface ClosedSurface {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/**
 * True where the closed surface encloses the place (mm): the solid angles of its triangles add up to a full turn instead
 * of nothing. Holds for folded and overlapping surfaces too. Solid angle of a triangle: Van Oosterom and Strackee 1983.
 */
export function encloses({ positions, indices }: ClosedSurface, place: Vec3): boolean {
  const corner = (i: number): Vec3 => {
    const k = 3 * indices[i]!;
    return subtract([positions[k]!, positions[k + 1]!, positions[k + 2]!], place);
  };
  let angle = 0;
  for (let t = 0; t + 2 < indices.length; t += 3) {
    const [a, b, c] = [corner(t), corner(t + 1), corner(t + 2)];
    const [la, lb, lc] = [length(a), length(b), length(c)];
    angle += 2 * Math.atan2(dot(a, cross(b, c)), la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb);
  }
  return Math.abs(angle) > 2 * Math.PI;
}
