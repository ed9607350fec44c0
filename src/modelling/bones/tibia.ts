import { kneeAndHip } from "../../anatomy/bones/jointEnds";
import { legBones } from "../../anatomy/bones/legBones";
import { Grid } from "../field/grid";
import { cone, ellipsoid, roundBox } from "../field/solids";
import { bar, strapSolid } from "../field/sweep";
import type { BoneModel } from "./model";

/** Plateau with its two dishes and the eminence between them, tuberosity, shaft, plafond and medial malleolus. */
export function tibia(): BoneModel {
  const { tibialHead, tibialFoot } = kneeAndHip;
  const grid = new Grid([-122, 64, -60], [-30, 440, 20], 2);
  grid
    .unite(strapSolid(legBones.tibia, 36, 3 / 14, 12 / 14))
    .unite(bar(tibialHead), 6)
    .cut(roundBox([-76, 516, -20], [90, 100, 90], 1), 6)
    .unite(ellipsoid([-83, 385, 0], [9.5, 15, 8.5]), 9)
    .unite(ellipsoid([-97, 396, -8], [11, 9, 9]), 6)
    .cut(ellipsoid([-57, 434, -24], [18, 20, 22]), 3)
    .cut(ellipsoid([-97, 434.5, -23], [16, 20, 20]), 3)
    .unite(cone([-73, 411, -29], [-73.5, 416, -30], 5, 2), 3)
    .unite(cone([-80, 411, -30], [-79.5, 416.5, -30.5], 5, 2), 3)
    .cut(ellipsoid([-76, 410, -53], [7, 20, 7]), 5)
    .unite(bar(tibialFoot), 6)
    .cut(roundBox([-76, -17.5, -30], [90, 100, 90], 1), 4)
    .unite(
      bar([
        { centre: [-58, 98, -32], halfWidth: 15, halfThickness: 8, wideAxis: [0, 0, 1] },
        { centre: [-54.5, 85, -31.5], halfWidth: 12.5, halfThickness: 6, wideAxis: [0, 0, 1] },
        { centre: [-55.5, 77, -29], halfWidth: 8, halfThickness: 4.5, wideAxis: [0, 0, 1] },
      ]),
      4,
    );
  const { label, latin, fma } = legBones.tibia;
  return { id: "tibia", label, latin, fma, kind: "bone", paired: true, surface: grid.surface(1500, 3) };
}
