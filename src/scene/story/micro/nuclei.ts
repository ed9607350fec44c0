import { Matrix4, Vector3 } from "three";
import { seeded } from "../../pain/scatter";
import { courseOf, FIBRE_STEP, type Fibre, radiusOf, TAUT } from "./bundle";

const PER_FIBRE = 3;
/** Nuclei in the whole bundle. */
export const NUCLEI = 13 * PER_FIBRE;
/** Half length, thickness and width: about 12 by 4 µm beside a fibre of 60, flat under the membrane. */
const SIZE = [0.021, 0.004, 0.008] as const;

/** A muscle fibre has many nuclei, at its edge. Lays them, evenly along each fibre and by chance round it. */
export function layNuclei(fibres: readonly Fibre[], write: (matrix: Matrix4, index: number) => void): void {
  const random = seeded(11);
  const matrix = new Matrix4();
  const middle = new Vector3();
  let index = 0;
  for (const fibre of fibres)
    for (let i = 0; i < PER_FIBRE; i++) {
      const x = ((i + 0.15 + random() * 0.7) / PER_FIBRE - 0.5) * 1.2;
      const turn = random();
      const angle = turn * 2 * Math.PI;
      courseOf(fibre, x, middle);
      // The taut fibre carries none on its knot, where the end-plate's own would crowd the picture.
      const radius = fibre === TAUT ? (FIBRE_STEP / 2) * 0.9 : radiusOf(fibre, x, turn, 1);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [l, t, w] = SIZE;
      matrix.set(
        l,
        0,
        0,
        x,
        0,
        cos * t,
        -sin * w,
        middle.y + cos * radius,
        0,
        sin * t,
        cos * w,
        middle.z + sin * radius,
        0,
        0,
        0,
        1,
      );
      write(matrix, index++);
    }
}
