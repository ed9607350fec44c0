import type { Vec3 } from "../../anatomy/types";
import { add, cross, dot, normalise, scale, subtract } from "../../anatomy/vector";
import type { Surface } from "../types";

/** Sides of a strand: thin ones are seen small. */
const sidesFor = (radius: number): number => (radius < 1.5 ? 5 : radius < 6 ? 6 : 10);

/** A closed round strand along a line of at least two places, mm, with blunt ends. */
export function tube(path: readonly Vec3[], radius: number): Surface {
  const sides = sidesFor(radius);
  const positions: number[] = [];
  const indices: number[] = [];
  let across = firstAcross(direction(path, 0));
  path.forEach((centre, ring) => {
    const along = direction(path, ring);
    // Carried along the line without turning about it, so that the sides do not twist.
    across = normalise(subtract(across, scale(along, dot(across, along))));
    const over = cross(along, across);
    for (let side = 0; side < sides; side++) {
      const angle = (side / sides) * 2 * Math.PI;
      positions.push(
        ...add(centre, add(scale(across, radius * Math.cos(angle)), scale(over, radius * Math.sin(angle)))),
      );
      if (ring === 0) continue;
      const [here, next] = [ring * sides + side, ring * sides + ((side + 1) % sides)];
      indices.push(here - sides, next - sides, next, here - sides, next, here);
    }
  });
  const last = path.length - 1;
  const first = positions.length / 3;
  positions.push(...subtract(path[0]!, scale(direction(path, 0), radius / 2)));
  positions.push(...add(path[last]!, scale(direction(path, last), radius / 2)));
  for (let side = 0; side < sides; side++) {
    const next = (side + 1) % sides;
    indices.push(first, next, side, first + 1, last * sides + side, last * sides + next);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

function direction(path: readonly Vec3[], i: number): Vec3 {
  return normalise(subtract(path[Math.min(i + 1, path.length - 1)]!, path[Math.max(i - 1, 0)]!));
}

/** Any direction at right angles to `along`. */
function firstAcross(along: Vec3): Vec3 {
  const least = Math.abs(along[0]) < Math.abs(along[2]) ? 0 : 2;
  return normalise(cross(along, [least === 0 ? 1 : 0, 0, least === 2 ? 1 : 0]));
}
