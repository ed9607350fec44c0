import { toes } from "../../anatomy/skin/foot";
import { isBetweenToes } from "../../anatomy/skin/parts";

/** How far to the side of a toe's axis a tendon still lies on the toe, as a share of the toe's radius. */
const ON_TOE = 0.85;

/**
 * Height of the axis of the toe that lies above or below a point of the right foot, mm; null beside every toe.
 * The toes are nearly level, so that "on the toe" is judged from above.
 */
export function toeAxisAt(x: number, z: number): number | null {
  for (const { points } of toes)
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax, ay, az, ar] = points[i]!;
      const [bx, by, bz, br] = points[i + 1]!;
      const [dx, dz] = [bx - ax, bz - az];
      const t = ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz);
      if (t < 0 || t > 1) continue;
      const aside = Math.abs((x - ax) * dz - (z - az) * dx) / Math.hypot(dx, dz);
      if (aside <= ON_TOE * (ar + t * (br - ar))) return ay + t * (by - ay);
    }
  return null;
}

/** Whether a point of a tendon (right side, mm) crosses the gap between two toes, where skin over it would web them. */
export function crossesGap(x: number, y: number, z: number): boolean {
  return isBetweenToes(x, y, z) && toeAxisAt(x, z) === null;
}
