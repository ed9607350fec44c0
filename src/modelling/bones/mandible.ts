import { hyoid as hyoidFigures } from "../../anatomy/bones/hyoid";
import { mandible as figures } from "../../anatomy/bones/mandible";
import { lowerTeeth } from "../../anatomy/bones/teeth";
import type { Vec3 } from "../../anatomy/types";
import { Grid } from "../field/grid";
import { type PlatePoint, plate } from "../field/plate";
import { ball, bothSides, cone, ellipsoid } from "../field/solids";
import { bar } from "../field/sweep";
import { type BoneModel, merged } from "./model";
import { teeth } from "./teeth";

/** Body with chin, rami, condyles, coronoid processes and the lower teeth. */
export function mandible(): BoneModel {
  const { bodyBar, ramus, condyle, coronoidTip, notchLowest } = figures;
  const grid = new Grid([-56, 1440, -6], [56, 1538, 92], 1.4, true);
  const corner = [
    { centre: [-33.5, 1479, 31] as Vec3, halfWidth: 11.5, halfThickness: 6.5, wideAxis: [0.3, 0.9, 0.3] as Vec3 },
    { centre: [-36.5, 1486, 21] as Vec3, halfWidth: 11, halfThickness: 4.8, wideAxis: [0.2, 0.9, 0.4] as Vec3 },
  ];
  grid.unite(bothSides(bar([...bodyBar, ...corner])));
  grid.unite(ellipsoid([0, 1457, 75], [11, 6, 4]), 5);
  // The alveolar part, in which the teeth stand.
  grid.unite(
    bothSides(
      bar(
        lowerTeeth.necks.map(([x, y, z], i) => ({
          centre: [x, y - 3.5, z - 1],
          halfWidth: 4.5,
          halfThickness: 3.8 + 0.3 * i,
          wideAxis: [0, 0.94, 0.34],
        })),
      ),
    ),
    4,
  );
  const rows = ramus.slice(0, 4).map(({ y, zFront, zBack, x, thickness }) =>
    [0, 0.33, 0.67, 1].map((t): PlatePoint => {
      const half = Math.min(thickness / 2, 4.5);
      return [x - 1.5 * t, y, zFront - 3.5 + t * (zBack - zFront + 7), half];
    }),
  );
  grid.unite(bothSides(plate(rows, { measuredAlong: 0, refine: 2, atLeast: 2.6 })), 4);
  const [, notchY, notchZ] = notchLowest;
  grid.unite(
    bothSides(
      bar([
        { centre: [-40.5, 1504, 40], halfWidth: 7, halfThickness: 2.8, wideAxis: [0, 0, 1] },
        { centre: [-41.5, 1511, 41.5], halfWidth: 5, halfThickness: 2.4, wideAxis: [0, 0, 1] },
        {
          centre: [coronoidTip[0], coronoidTip[1] - 2, coronoidTip[2] - 0.5],
          halfWidth: 2.2,
          halfThickness: 2,
          wideAxis: [0, 0, 1],
        },
      ]),
    ),
    3,
  );
  grid.unite(bothSides(cone([-40.5, 1503, 11], [-41.5, 1520, 7.5], 5, 3.6)), 4);
  const [w, h, d] = condyle.size;
  grid.unite(bothSides(ellipsoid(condyle.centre, [w / 2, h / 2, d / 2])), 3);
  grid.cut(bothSides(ball([-41.5, notchY + 9, notchZ - 4], 9.5)), 3);
  grid.cut(bothSides(ball([-22.5, 1463.5, 69], 2.6)), 1);
  return {
    id: "mandible",
    label: "Mandible",
    latin: "Mandibula",
    kind: "bone",
    paired: false,
    surface: merged(grid.surface(2300, 12), teeth(lowerTeeth, 1100)),
  };
}

/** Body and greater horns. */
export function hyoid(): BoneModel {
  const { body, greaterHorn } = hyoidFigures;
  const grid = new Grid([-26, 1438, 2], [26, 1468, 48], 1.1, true);
  grid.unite(bothSides(bar([body, ...greaterHorn, { ...greaterHorn[3]!, centre: [-19.3, 1459, 9.5] }])), 1);
  grid.unite(bothSides(cone([-9, 1451.5, 37], [-10, 1457, 34], 1.8, 1.2)), 2);
  return {
    id: "hyoid",
    label: "Hyoid bone",
    latin: "Os hyoideum",
    kind: "bone",
    paired: false,
    surface: grid.surface(420, 1),
  };
}
