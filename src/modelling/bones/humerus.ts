import { armBones } from "../../anatomy/bones/armBones";
import { elbowAndWrist } from "../../anatomy/bones/jointEnds";
import { Grid } from "../field/grid";
import { ball, cone, ellipsoid } from "../field/solids";
import { bar, strapSolid } from "../field/sweep";
import type { BoneModel } from "./model";

/** Head, tubercles with the groove between them, shaft, epicondyles, trochlea, capitulum and the fossae above them. */
export function humerus(): BoneModel {
  const { humeralHead, humeralFlare, humeralSpool } = elbowAndWrist;
  const grid = new Grid([-250, 1044, -56], [-134, 1366, 14], 2);
  grid
    .unite(strapSolid(armBones.humerus, 30, 2 / 14, 11 / 14))
    .unite(bar(humeralFlare), 8)
    .unite(cone([-166, 1332, -20], [-177, 1306, -20], 18, 12), 6)
    .unite(ball(humeralHead.centre, humeralHead.radius), 4)
    .unite(ellipsoid([-177, 1338, -18], [10.5, 18, 14]), 8)
    .unite(ellipsoid([-166.5, 1333, -5], [8, 12, 8]), 6)
    .cut(cone([-177, 1352, 1], [-179, 1306, -5], 4.5, 3), 5)
    .unite(ellipsoid([-195, 1250, -23], [6, 20, 7]), 6)
    .unite(cone([-198, 1076, -31.5], [-182.5, 1071.5, -30], 8.5, 4.5), 6)
    .unite(cone([-224, 1081, -33.5], [-236.5, 1076.5, -34.5], 8, 4.5), 6)
    .unite(bar(humeralSpool), 3)
    .cut(ellipsoid([-208, 1081, -44], [10.5, 9.5, 10]), 4)
    .cut(ellipsoid([-209, 1083, -20], [8, 6.5, 6]), 4);
  const { label, latin, fma } = armBones.humerus;
  return { id: "humerus", label, latin, fma, kind: "bone", paired: true, surface: grid.surface(1500, 6) };
}
