import { carpals } from "../../anatomy/bones/carpals";
import { tarsals } from "../../anatomy/bones/tarsals";
import type { BlockBone } from "../../anatomy/bones/types";
import { landmarks } from "../../anatomy/landmarks";
import type { Vec3 } from "../../anatomy/types";
import { add, scale } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { ball, cone, drum, ellipsoid, frame, roundBox } from "../field/solids";
import { bar } from "../field/sweep";
import { type BoneModel, merged } from "./model";

/** What makes a carpal or tarsal more than a rounded block. */
type Detail = (grid: Grid) => void;

const at = (id: string): Vec3 => landmarks[id]!.p;

const DETAILS: Readonly<Record<string, Detail>> = {
  scaphoid: (grid) => {
    grid.unite(cone([-265, 826.5, 25], [-269, 826, 28], 4, 3), 3);
  },
  trapezium: (grid) => {
    grid.unite(cone([-271, 820, 33], [-270, 820.5, 35.5], 4, 2.5), 3);
  },
  hamate: (grid) => {
    grid.unite(cone([-245.5, 811.5, 27], [-245.5, 812, 35], 3.6, 2.4), 3);
  },
  cuboid: (grid) => {
    grid.unite(cone([-103, 32, -3], [-107, 29, -3], 5, 3), 4);
  },
  navicular: (grid) => {
    grid.unite(cone([-64, 55, 0], [-58, 53, -1], 8, 4), 5).cut(ball([-74, 64, -13], 13.5), 2);
  },
};

/** The carpal bones, the tarsal bones, and the two sesamoids under the big toe. */
export function blockBones(): BoneModel[] {
  const blocks = (table: Readonly<Record<string, BlockBone>>, triangles: number) =>
    Object.entries(table)
      .filter(([id]) => id !== "calcaneus" && id !== "talus")
      .map(([id, bone]) => model(id, bone, block(bone, DETAILS[id], triangles)));
  return [...blocks(carpals, 150), ...blocks(tarsals, 180), calcaneus(), talus(), sesamoids()];
}

function model(id: string, bone: Pick<BlockBone, "label" | "latin">, surface: BoneModel["surface"]): BoneModel {
  return { id, label: bone.label, latin: bone.latin, kind: "bone", paired: true, surface };
}

/** A block halfway between box and ellipsoid: flat joint faces, round edges. */
function block(bone: BlockBone, detail: Detail | undefined, triangles: number): BoneModel["surface"] {
  const [a, b, c] = bone.halfExtents;
  const reach = Math.max(a, b, c) + 8;
  const grid = new Grid(
    bone.centre.map((v) => v - reach) as unknown as Vec3,
    bone.centre.map((v) => v + reach) as unknown as Vec3,
    reach > 22 ? 1.4 : 1.1,
  );
  const half = scale(bone.halfExtents, 0.94);
  grid.unite(roundBox(bone.centre, half, 0.85 * Math.min(half[0], half[1], half[2]), bone.axes));
  detail?.(grid);
  return grid.surface(triangles);
}

function calcaneus(): BoneModel {
  const grid = new Grid([-112, 4, -92], [-50, 72, 0], 1.6);
  grid
    .unite(
      bar([
        { centre: [-79, 30, -73], halfWidth: 18, halfThickness: 12, wideAxis: [0.1, 0.98, -0.1] },
        { centre: [-79, 32, -62], halfWidth: 18, halfThickness: 12.5, wideAxis: [0.1, 0.97, -0.2] },
        { centre: [-81.5, 36, -50], halfWidth: 18, halfThickness: 12.5, wideAxis: [0.1, 0.97, -0.2] },
        { centre: [-85, 38, -36], halfWidth: 16.5, halfThickness: 13, wideAxis: [0.2, 0.97, -0.1] },
        { centre: [-88, 42, -22], halfWidth: 13, halfThickness: 12, wideAxis: [0.5, 0.85, 0] },
      ]),
    )
    .unite(cone([-76, 18, -70], [-74, 16, -66], 8, 5), 6)
    .unite(roundBox([-68, 51, -34], [9.5, 5, 10], 4.5), 8)
    .unite(cone([-98, 38, -22], [-100.5, 39.5, -20], 5, 2.5), 4)
    .unite(ellipsoid([-86, 52, -46], [10, 7, 11]), 5)
    .cut(ellipsoid([-67, 34, -42], [6, 15, 26]), 5);
  return model("calcaneus", tarsals.calcaneus, grid.surface(560));
}

function talus(): BoneModel {
  const grid = new Grid([-104, 40, -66], [-54, 90, 8], 1.6);
  const axle = frame([1, 0, 0], [0, 1, 0]);
  grid
    .unite(drumAcross([-77.5, 66, -33], 15.5, 16.5, axle))
    .cut(ellipsoid([-78, 87, -33], [6, 5.5, 22]), 4)
    .unite(cone([-75, 63, -22], [-73.5, 63.5, -13], 12, 11), 5)
    .unite(ball([-73, 64, -14], 11.8), 4)
    .unite(cone([-88, 60, -37], [-94, 54.5, -41], 8, 3), 5)
    .unite(cone([-77, 61, -46], [-76.5, 58.5, -56], 8, 3), 5);
  return model("talus", tarsals.talus, grid.surface(460));
}

/** A drum lying across the foot: the pulley of the ankle. */
function drumAcross(centre: Vec3, halfLength: number, radius: number, [x, y, z]: ReturnType<typeof frame>) {
  return drum(centre, [radius, halfLength, radius], [y, x, z], { wedge: 0, waist: 0, round: 4 });
}

function sesamoids(): BoneModel {
  const centre = at("sesamoids-hallux-centre");
  const one = (x: number) => {
    const middle = add(centre, [x, 0, 0]);
    const grid = new Grid(add(middle, [-9, -9, -9]), add(middle, [9, 9, 9]), 1.1);
    return grid.unite(ellipsoid(middle, [4, 3.2, 5.5])).surface(70);
  };
  return {
    id: "sesamoids-hallux",
    label: "Sesamoid bones of big toe",
    latin: "Ossa sesamoidea hallucis",
    kind: "bone",
    paired: true,
    surface: merged(one(-6), one(6)),
  };
}
