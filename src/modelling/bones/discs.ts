import { discs as table } from "../../anatomy/bones/discs";
import type { Vec3 } from "../../anatomy/types";
import { Grid } from "../field/grid";
import { drum, ellipsoid, frame } from "../field/solids";
import type { BoneModel } from "./model";

/** How far a disc reaches into the hollow faces of its neighbours, mm: no light between disc and vertebra. */
const SEAT = 1;

/** The intervertebral discs, each tilted square to the line from the disc above to the disc below. */
export function discs(): BoneModel[] {
  return table.map((disc, i) => {
    const above = (table[i - 1] ?? disc).centre;
    const below = (table[i + 1] ?? disc).centre;
    const up: Vec3 = [0, above[1] - below[1], above[2] - below[2]];
    const axes = frame([1, 0, 0], up);
    const height = Math.max(disc.heightMid, (disc.heightFront + disc.heightBack) / 2) / 2 + SEAT;
    const grid = new Grid(
      [-32, disc.centre[1] - 24, disc.centre[2] - 28],
      [32, disc.centre[1] + 24, disc.centre[2] + 28],
      1.4,
      true,
    );
    grid.unite(
      drum(disc.centre, [disc.width / 2 - 1.6, height, disc.depth / 2 - 1], axes, {
        wedge: axes[2][2] * (disc.heightFront - disc.heightBack),
        waist: 0,
        round: Math.min(height * 0.7, 3),
      }),
    );
    // Concave behind, towards the canal.
    grid.cut(ellipsoid([0, disc.centre[1], disc.centre[2] - disc.depth / 2 - 6.5], [9, 20, 8]), 2);
    const [upper, lower] = disc.between;
    return {
      id: `disc-${upper.toLowerCase()}-${lower.toLowerCase()}`,
      label: `Intervertebral disc ${upper}-${lower}`,
      latin: "Discus intervertebralis",
      kind: "cartilage",
      paired: false,
      surface: grid.surface(110, 1),
    };
  });
}
