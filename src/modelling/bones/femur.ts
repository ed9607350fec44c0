import { kneeAndHip } from "../../anatomy/bones/jointEnds";
import { legBones } from "../../anatomy/bones/legBones";
import { landmarks } from "../../anatomy/landmarks";
import { Grid } from "../field/grid";
import { ball, cone, ellipsoid } from "../field/solids";
import { bar, strapSolid } from "../field/sweep";
import type { BoneModel } from "./model";

/** Head, neck, trochanters, shaft with linea aspera, condyles, trochlea and intercondylar notch. */
export function femur(): BoneModel {
  const { femoralHead, femoralNeck, femoralFlare } = kneeAndHip;
  const grid = new Grid([-150, 408, -60], [-24, 864, 30], 2);
  grid
    .unite(strapSolid(legBones.femur, 36, 3.2 / 14, 11 / 14))
    .unite(bar(femoralFlare), 12)
    .unite(bar(femoralNeck), 8)
    .unite(cone([-126.5, 822, -17], [-129, 800, -10], 7.5, 14), 9)
    .unite(ellipsoid([-130, 803, -9], [13, 17, 14]), 8)
    .unite(ball(femoralHead.centre, femoralHead.radius), 4)
    .unite(ellipsoid([-95, 769, -18], [7.5, 12, 8]), 7)
    // The hollow behind the trochanter, where the short rotators end.
    .cut(ellipsoid([-115, 824, -29], [8, 12, 8]), 5);
  const crest = ["gluteal-tuberosity", "linea-aspera-1", "linea-aspera-2", "linea-aspera-3", "linea-aspera-4"];
  const ridge = crest.map((id) => landmarks[id]!.p);
  ridge.slice(1).forEach((to, i) => {
    const from = ridge[i]!;
    grid.unite(cone([from[0], from[1], from[2] + 2.5], [to[0], to[1], to[2] + 2.5], 2.6, 2.6), 5);
  });
  grid
    .unite(ellipsoid([-50, 439, -27], [15, 23.5, 25]), 6)
    .unite(ellipsoid([-99, 442.5, -23.5], [14, 22, 27]), 6)
    .unite(ellipsoid([-65, 443, -8], [13, 21, 15]), 8)
    .unite(ellipsoid([-97, 446, -8], [13, 22, 16]), 8)
    .unite(cone([-46, 450, -27], [-37, 449, -28.5], 12, 5), 6)
    .unite(ellipsoid([-106, 444, -25.5], [8, 12, 12]), 5)
    .cut(ellipsoid([-75, 421, -40], [9.5, 20, 24]), 5)
    .cut(ellipsoid([-81, 434, 12], [9, 28, 9]), 8);
  return {
    id: "femur",
    label: legBones.femur.label,
    latin: legBones.femur.latin,
    fma: legBones.femur.fma,
    kind: "bone",
    paired: true,
    surface: grid.surface(2100, 3),
  };
}
