import { skull as figures, skullBaseRadius } from "../../anatomy/bones/skull";
import { upperTeeth } from "../../anatomy/bones/teeth";
import { Grid } from "../field/grid";
import { bothSides, cone, ellipsoid } from "../field/solids";
import { starBody } from "../field/starBody";
import { bar } from "../field/sweep";
import { cheekbone, midface, openings, upperJaw } from "./face";
import { type BoneModel, merged } from "./model";
import { teeth } from "./teeth";

/** Vault, base, face with orbits and nose, cheekbones, upper jaw and the upper teeth. */
export function skull(): BoneModel {
  const grid = new Grid([-78, 1478, -102], [78, 1656, 108], 1.4, true);
  const radii = figures.vaultRadius.map((row, i) => skullBaseRadius.face[i] ?? row.map((r) => r ?? 0));
  grid.unite(starBody(figures.vaultCentre, [...radii, ...skullBaseRadius.base]));
  base(grid);
  midface(grid);
  upperJaw(grid);
  cheekbone(grid);
  openings(grid);
  return {
    id: "skull",
    label: "Skull",
    latin: "Cranium",
    kind: "bone",
    paired: false,
    surface: merged(grid.surface(9000, 16), teeth(upperTeeth, 1300)),
  };
}

function base(grid: Grid): void {
  grid.unite(
    bothSides(
      bar([
        { centre: [-51, 1534, -20], halfWidth: 17, halfThickness: 9, wideAxis: [0, 0, 1] },
        { centre: [-48.5, 1520, -15], halfWidth: 12, halfThickness: 8.5, wideAxis: [0, 0, 1] },
        { centre: [-44, 1512.5, -16.5], halfWidth: 6, halfThickness: 5, wideAxis: [0, 0, 1] },
      ]),
    ),
    5,
  );
  grid.unite(bothSides(ellipsoid([-51, 1534.5, 3], [9, 8, 9])), 5);
  grid.unite(bothSides(cone([-38, 1519, 0], [-38, 1500, 4.5], 3, 1.3)), 4);
  grid.unite(bothSides(ellipsoid([-15.5, 1506, -17], [6, 6, 10.5])), 4);
  grid.unite(ellipsoid([0, 1537, -83.5], [9, 6, 4.5]), 8);
  grid.unite(bothSides(cone([-8, 1538, -83], [-38, 1536, -66], 4, 3)), 8);
}
