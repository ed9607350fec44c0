import type { Pennation } from "../anatomy/structures";
import { distance } from "../anatomy/vector";
import { lengthOf } from "./measure";
import type { MuscleSurface } from "./types";

/** Vertices this near to the middle lie on the seam of the feather. */
const SEAM = 1e-3;

/**
 * v of a pennate muscle: the number of the fibre, so that lines of equal v are the fibres, at the given angle to the line
 * of action.
 *
 * With w the place across (0..1) and u the place along, a fibre that slants by the angle a crosses k = tan(a) L / W of the
 * width on the whole length (L length, W width of the belly), so v = (w + k u) / (1 + k) is the same all along it. A
 * feather is two such halves that mirror each other.
 */
export function slanted(surface: MuscleSurface, { kind, degrees }: Pennation): Float32Array {
  const { fibreU, fibreV } = surface;
  const width = bellyWidth(surface) / (kind === "bi" ? 2 : 1);
  const k = (Math.tan((Math.abs(degrees) * Math.PI) / 180) * lengthOf(surface)) / width;
  return fibreV.map((across, i) => {
    const along = degrees > 0 ? fibreU[i]! : 1 - fibreU[i]!;
    if (kind === "uni") return (across + k * along) / (1 + k);
    const side = 2 * across - 1;
    if (Math.abs(side) < SEAM) return 0.5;
    return 0.5 + (Math.sign(side) * (Math.abs(side) + k * along)) / (1 + k) / 2;
  });
}

/** The width of a muscle half-way along: between the means of its two edges, mm. */
function bellyWidth({ positions: p, fibreU, fibreV }: MuscleSurface): number {
  const edges = [0, 1].map((edge) => {
    const sum = [0, 0, 0, 0];
    fibreU.forEach((u, i) => {
      if (Math.abs(u - 0.5) > 0.12 || Math.abs(fibreV[i]! - edge) > 0.12) return;
      for (let axis = 0; axis < 3; axis++) sum[axis]! += p[3 * i + axis]!;
      sum[3]! += 1;
    });
    return [sum[0]! / sum[3]!, sum[1]! / sum[3]!, sum[2]! / sum[3]!] as const;
  });
  return distance(edges[0]!, edges[1]!);
}
