import { skull as figures } from "../../anatomy/bones/skull";
import type { Vec3 } from "../../anatomy/types";
import { add, normalise, scale } from "../../anatomy/vector";
import type { Grid } from "../field/grid";
import { ball, bothSides, cone, ellipsoid, frame, roundBox } from "../field/solids";
import { bar } from "../field/sweep";
import { catmullRom } from "../spline";

const VERTICAL: Vec3 = [0, 1, 0];

/** The brow, the rims of the orbits, the bridge and the side walls of the nose. */
export function midface(grid: Grid): void {
  grid.unite(roundBox([0, 1538, 46], [12.5, 24, 30], 5), 4);
  grid.unite(roundBox([0, 1513, 44], [20, 14, 12], 5), 4);
  grid.unite(bothSides(ellipsoid([-37, 1541, 36], [11, 20, 18])), 6);
  grid.unite(bothSides(ellipsoid([-22, 1519, 40], [15, 9, 14])), 5);
  // Floor and walls of the orbit, which its cut hollows out.
  grid.unite(bothSides(roundBox([-17, 1525, 48], [9, 12, 20], 5)), 4);
  grid.unite(bothSides(ellipsoid([-28, 1520, 54], [17, 9, 18])), 5);
  grid.unite(bothSides(ellipsoid([-43, 1536, 50], [6, 16, 12])), 5);
  grid.unite(bothSides(ellipsoid([-24, 1562, 68], [24, 8, 14])), 8);
  grid.unite(bothSides(orbitRing()), 6);
  // Bridge of the nose and the wall beside it.
  const nose = (y: number, z: number, halfWidth: number, halfThickness: number) => ({
    centre: [0, y, z] as Vec3,
    halfWidth,
    halfThickness,
    wideAxis: [1, 0, 0] as Vec3,
  });
  grid.unite(bar([nose(1558, 80, 13, 7), nose(1549, 83, 9, 5.5), nose(1540, 89.5, 7, 4), nose(1533, 95.5, 5, 3)]), 5);
  grid.unite(
    bothSides(
      bar([
        { centre: [-7, 1546, 83], halfWidth: 5, halfThickness: 3, wideAxis: [0.35, 0, 0.94] },
        { centre: [-7.5, 1536, 87], halfWidth: 7.5, halfThickness: 3.2, wideAxis: [0.35, 0, 0.94] },
        { centre: [-6.5, 1528, 89.5], halfWidth: 6.5, halfThickness: 3.6, wideAxis: [0.4, 0, 0.92] },
        { centre: [-9.5, 1521, 86.5], halfWidth: 6.5, halfThickness: 3, wideAxis: [0.5, 0, 0.87] },
        { centre: [-12.5, 1514, 81], halfWidth: 5, halfThickness: 2.8, wideAxis: [0.5, 0, 0.87] },
      ]),
    ),
    3,
  );
  grid.unite(
    bothSides(
      bar([
        { centre: [-9, 1554, 77], halfWidth: 6, halfThickness: 5, wideAxis: [0, 0, 1] },
        { centre: [-11, 1540, 79.5], halfWidth: 7.5, halfThickness: 3.6, wideAxis: [0.45, 0, 0.9] },
        { centre: [-13.5, 1525, 79], halfWidth: 9, halfThickness: 3.6, wideAxis: [0.6, 0, 0.8] },
        { centre: [-15.5, 1511, 79], halfWidth: 8, halfThickness: 4, wideAxis: [0.7, 0, 0.7] },
        { centre: [-12, 1499, 84], halfWidth: 6, halfThickness: 4.5, wideAxis: [0.8, 0, 0.5] },
      ]),
    ),
    4,
  );
}

/** The rim of the orbit as a smooth ring about the measured points, thickest over the brow. */
function orbitRing() {
  const rim = figures.orbitRim;
  const around = [rim.at(-1)!, ...rim, rim[0]!, rim[1]!];
  const pieces = around.length - 1;
  const middle: Vec3 = [-30, 1540.5, 72];
  return bar(
    // From the first measured point once round to itself; the points before and behind only shape the ends.
    Array.from({ length: 33 }, (_, i) => {
      const [x, y, z] = catmullRom(around, (1 + (i / 32) * rim.length) / pieces).value as [number, number, number];
      const outward = normalise([x - middle[0], y - middle[1], 0]);
      const radius = 3.6 + 0.9 * Math.max(outward[1], 0);
      return {
        centre: add([x, y, z], add(scale(outward, 2.2), [0, 0, -radius])),
        halfWidth: radius,
        halfThickness: radius,
        wideAxis: outward,
      };
    }),
  );
}

/** Body and alveolar arch of the maxilla, the palate and the pterygoid plates. */
export function upperJaw(grid: Grid): void {
  grid.unite(bothSides(roundBox([-22, 1510, 60], [16, 14, 15], 9)), 8);
  const arch = (x: number, y: number, z: number) => ({
    centre: [x, y - 1, z] as Vec3,
    halfWidth: 9,
    halfThickness: 5,
    wideAxis: VERTICAL,
  });
  grid.unite(
    bothSides(
      bar([
        arch(0, 1496.5, 86.6),
        arch(-9, 1496.5, 85.2),
        arch(-16, 1497, 81),
        arch(-20.5, 1497, 74),
        arch(-23.5, 1497.5, 67),
        arch(-25.5, 1498, 59),
        arch(-25.5, 1499, 52),
        arch(-25.5, 1499.5, 46.5),
      ]),
    ),
    4,
  );
  grid.unite(roundBox([0, 1502, 66], [20, 3.5, 20], 3), 3);
  grid.unite(cone([0, 1501.5, 84], [0, 1502, 89.5], 3, 1.2), 3);
  // Pterygoid plates behind the jaw.
  grid.unite(
    bothSides(
      bar([
        { centre: [-14, 1522, 36], halfWidth: 8, halfThickness: 3, wideAxis: [0.3, 0, 0.95] },
        { centre: [-16, 1499, 38], halfWidth: 7, halfThickness: 2.6, wideAxis: [0.3, 0, 0.95] },
      ]),
    ),
    4,
  );
}

/** Zygomatic bone with its frontal process, and the arch to the temporal bone. */
export function cheekbone(grid: Grid): void {
  const { zygomaticArch, zygomaticFrontalProcess } = figures;
  grid.unite(
    bothSides(
      bar([
        { centre: [-29, 1510, 66], halfWidth: 11, halfThickness: 7, wideAxis: VERTICAL },
        { centre: [-39, 1515, 66], halfWidth: 11, halfThickness: 6.5, wideAxis: VERTICAL },
        { centre: [-46, 1519.5, 60], halfWidth: 11.5, halfThickness: 5.5, wideAxis: VERTICAL },
        { centre: [-52, 1521, 53], halfWidth: 8.5, halfThickness: 4, wideAxis: VERTICAL },
      ]),
    ),
    9,
  );
  // The corner between the frontal process and the arch.
  grid.unite(bothSides(ellipsoid([-49, 1526, 56.5], [6, 10, 8], frame([0.6, 0, 0.8], VERTICAL))), 6);
  grid.unite(
    bothSides(
      bar([
        { centre: [-43.5, 1526, 61], halfWidth: 6, halfThickness: 5, wideAxis: [0.9, 0.1, -0.34] },
        ...[...zygomaticFrontalProcess].reverse(),
      ]),
    ),
    4,
  );
  grid.unite(
    bothSides(
      bar([
        { centre: [-53, 1533, 0], halfWidth: 4, halfThickness: 4, wideAxis: VERTICAL },
        ...zygomaticArch.map(({ outer, halfHeight }) => ({
          centre: [outer[0] + 2.6, outer[1], outer[2]] as Vec3,
          halfWidth: Math.max(halfHeight, 3),
          halfThickness: 2.7,
          wideAxis: VERTICAL,
        })),
      ]),
    ),
    3,
  );
}

/** Cuts the orbits, the nose, the foramen magnum, the ear canals and the sockets of the jaw; last of all. */
export function openings(grid: Grid): void {
  const orbit = (x: number, y: number, z: number, halfHeight: number, halfWidth: number) => ({
    centre: [x, y, z] as Vec3,
    halfWidth: halfHeight,
    halfThickness: halfWidth,
    wideAxis: VERTICAL,
  });
  grid.cut(
    bothSides(
      bar([
        orbit(-32, 1540, 84, 17, 15.5),
        orbit(-29.5, 1540.5, 68, 17.5, 14.5),
        orbit(-25, 1541.5, 54, 15, 11.5),
        orbit(-20, 1542.5, 42, 9, 7),
        orbit(-16, 1543, 33, 4, 3.5),
      ]),
    ),
    3,
  );
  // The pear-shaped opening of the nose, with the septum and the lower conchae left standing inside.
  const nostril = (y: number, halfWidth: number) => ({
    centre: [0, y, 98] as Vec3,
    halfWidth: 34,
    halfThickness: halfWidth,
    wideAxis: [0, 0, 1] as Vec3,
  });
  grid.cut(bar([nostril(1526.5, 1.6), nostril(1520, 6.5), nostril(1513.5, 10.5), nostril(1510.5, 10)]), 2);
  grid.unite(roundBox([0, 1515, 66], [1.2, 14, 10], 1.2), 1.5);
  grid.unite(bothSides(ellipsoid([-8, 1511, 72], [3, 3, 9])), 2);
  grid.cut(
    bar([
      { centre: [0, 1496, -22], halfWidth: 18, halfThickness: 15.5, wideAxis: [0, 0, 1] },
      { centre: [0, 1526, -19], halfWidth: 15, halfThickness: 13, wideAxis: [0, 0, 1] },
    ]),
    2,
  );
  grid.cut(bothSides(cone([-62, 1529, 4], [-48, 1528, 3], 4, 3)), 2);
  grid.cut(bothSides(ellipsoid([-42.5, 1525, 7.5], [10, 7, 7.5], frame([0.97, 0, 0.25], VERTICAL))), 3);
  grid.cut(bothSides(ball([-26, 1511, 80], 3)), 3);
}
