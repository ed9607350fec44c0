import { sacrum as figures } from "../../anatomy/bones/sacrum";
import type { Vec3 } from "../../anatomy/types";
import { add, cross, normalise, scale, subtract } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { bothSides, cone, drum, ellipsoid, frame } from "../field/solids";
import { bar } from "../field/sweep";
import type { BoneModel } from "./model";

/** Body thickness and half-width where the front profile passes these levels, sacrum first, then coccyx. */
const SECTIONS: readonly { front: Vec3; thickness: number; halfWidth: number }[] = [
  { front: [0, 911, -15], thickness: 30, halfWidth: 50 },
  { front: [0, 900, -34.5], thickness: 27, halfWidth: 54 },
  { front: [0, 888, -57], thickness: 22, halfWidth: 50 },
  { front: [0, 878, -67.5], thickness: 17, halfWidth: 43 },
  { front: [0, 866, -72], thickness: 14, halfWidth: 37 },
  { front: [0, 853, -74], thickness: 11, halfWidth: 25 },
  { front: [0, 844, -74], thickness: 9, halfWidth: 11 },
  { front: [0, 838, -73.5], thickness: 9, halfWidth: 14 },
  { front: [0, 829, -72.5], thickness: 8, halfWidth: 9 },
  { front: [0, 820, -70.5], thickness: 7.5, halfWidth: 8 },
  { front: [0, 811, -66.5], thickness: 6, halfWidth: 5 },
];

/** Sacral promontory, wings, foramina, median crest, and the coccyx below. */
export function sacrum(): BoneModel {
  const { endplate, posteriorMidline } = figures;
  const grid = new Grid([-66, 800, -98], [66, 946, 6], 2, true);
  const backward = SECTIONS.map((_, i) => {
    const along = subtract(SECTIONS[Math.min(i + 1, SECTIONS.length - 1)]!.front, SECTIONS[Math.max(i - 1, 0)]!.front);
    return normalise(cross([1, 0, 0], along));
  });
  grid.unite(
    bar(
      SECTIONS.map((s, i) => ({
        centre: add(s.front, scale(backward[i]!, s.thickness / 2)),
        halfWidth: s.halfWidth,
        halfThickness: s.thickness / 2,
        wideAxis: [1, 0, 0],
      })),
    ),
  );
  const across = subtract(endplate.back, endplate.front);
  const depth = Math.hypot(...across);
  const axes = frame([1, 0, 0], cross([1, 0, 0], normalise(across)).map((v) => -v) as unknown as Vec3);
  const middle = scale(add(endplate.front, endplate.back), 0.5);
  const up: Vec3 = [0, Math.abs(axes[1][1]), axes[1][2] * Math.sign(axes[1][1])];
  const body = drum(add(middle, scale(up, -13)), [endplate.width / 2, 13, depth / 2], axes, {
    wedge: 0,
    waist: 0.06,
    round: 2.5,
  });
  grid.unite(body, 8);
  grid.unite(bothSides(ellipsoid([-39, 916, -31], [18, 11, 17])), 10);
  grid.unite(bothSides(ellipsoid([-46, 922, -36], [12, 11, 13])), 10);
  grid.unite(bothSides(ellipsoid([-44, 897, -44], [12, 17, 15])), 12);
  // The arch over the canal, its joints with L5, and the median crest.
  grid.unite(
    bar([
      { centre: [0, 914, -60], halfWidth: 20, halfThickness: 6, wideAxis: [1, 0, 0] },
      { centre: [0, 896, -71], halfWidth: 20, halfThickness: 7, wideAxis: [1, 0, 0] },
      { centre: [0, 880, -79], halfWidth: 17, halfThickness: 6, wideAxis: [1, 0, 0] },
      { centre: [0, 864, -81], halfWidth: 13, halfThickness: 5, wideAxis: [1, 0, 0] },
    ]),
    6,
  );
  grid.unite(bothSides(cone([-24, 918, -50], [-23, 934, -42], 8, 5)), 6);
  for (const [, y, z] of posteriorMidline.slice(2, 8)) grid.unite(ellipsoid([0, y, z + 5], [3, 6.5, 6]), 4);
  grid.cut(ellipsoid([0, 934, -55], [13, 12, 9]), 3);
  const foramina: readonly [front: Vec3, radius: number][] = [
    [[-25, 897, -34], 5],
    [[-22.5, 884, -57], 4.6],
    [[-19.5, 871, -68], 4],
    [[-16.5, 859, -72], 3.4],
  ];
  foramina.forEach(([front, radius], i) => {
    const way = backward[i + 1]!;
    grid.cut(bothSides(cone(add(front, scale(way, -10)), add(front, scale(way, 40)), radius * 1.35, radius * 0.7)), 3);
  });
  return {
    id: "sacrum",
    label: "Sacrum and coccyx",
    latin: "Os sacrum et os coccygis",
    kind: "bone",
    paired: false,
    surface: grid.surface(2200),
  };
}
