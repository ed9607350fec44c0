import type { Pennation } from "../anatomy/structures";
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

/** The width of a muscle half-way along, mm: how far places move as v goes from 0 to 1 (least squares over both faces). */
function bellyWidth({ positions: p, fibreU, fibreV }: MuscleSurface): number {
  const belly = Array.from(fibreU.keys()).filter((i) => Math.abs(fibreU[i]! - 0.5) < 0.12);
  const mean = (of: (i: number) => number) => belly.reduce((sum, i) => sum + of(i), 0) / belly.length;
  const middle = mean((i) => fibreV[i]!);
  const spread = mean((i) => (fibreV[i]! - middle) ** 2);
  const slope = (axis: number) => mean((i) => (fibreV[i]! - middle) * p[3 * i + axis]!) / spread;
  return Math.hypot(slope(0), slope(1), slope(2));
}
