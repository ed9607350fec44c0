import type { Vertebra } from "../../anatomy/bones/types";
import { atlas as ring, vertebrae as table } from "../../anatomy/bones/vertebrae";
import type { Vec3 } from "../../anatomy/types";
import { add, mix, scale } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { type Axes, bothSides, cone, drum, ellipsoid } from "../field/solids";
import { bar } from "../field/sweep";
import type { BoneModel } from "./model";

type Region = "C" | "T" | "L";

/** What differs between the regions of the spine; lengths in mm. */
interface Build {
  /** Half-height and half-thickness of the laminae. */
  readonly lamina: readonly [number, number];
  /** Half-height of the spinous process at its root and at its tip, and half its thickness. */
  readonly spine: readonly [number, number, number];
  /** Radius of the transverse process at its root and at its tip. */
  readonly transverse: readonly [number, number];
  /** Radius of the articular processes. */
  readonly facet: number;
}

const BUILD: Readonly<Record<Region, Build>> = {
  C: { lamina: [5, 2.4], spine: [4, 3.2, 2.4], transverse: [3.4, 3.2], facet: 4.5 },
  T: { lamina: [8, 2.8], spine: [6.5, 3, 2.4], transverse: [4.6, 4.4], facet: 4.2 },
  L: { lamina: [9, 3.4], spine: [9, 8, 2.8], transverse: [4.4, 3], facet: 5.5 },
};

/** Atlas, axis and the other vertebrae down to L5, each one bone on the midline. */
export function vertebrae(): BoneModel[] {
  return [atlas(), ...table.map((v, i) => vertebra(v, table[i + 1]))];
}

function vertebra(v: Vertebra, below: Vertebra | undefined): BoneModel {
  const region = v.level[0] as Region;
  const build = BUILD[region];
  const place = placed(v);
  const { at, axes } = place;
  const halfDepth = v.bodyDepth / 2;
  const reach = Math.max(-v.transverseTip[0], v.bodyWidth / 2) + 8;
  const grid = new Grid(
    [-reach, Math.min(v.spinousTip[1], v.bodyCentre[1]) - 34, v.spinousTip[2] - 10],
    [reach, v.bodyCentre[1] + 36, v.bodyCentre[2] + halfDepth + 8],
    1.6,
    true,
  );

  grid.unite(
    drum(v.bodyCentre, [(v.bodyWidth + v.upperPlateWidth) / 4 + 0.5, v.heightMid / 2 + 0.5, halfDepth], axes, {
      wedge: v.heightFront - v.heightBack,
      waist: region === "C" ? 0.05 : 0.12,
      round: region === "L" ? 2.5 : 1.8,
    }),
  );
  if (v.level === "C2") grid.unite(cone([0, 1478, -8], [0, 1499, -8], 6, 4.5), 4);

  // The pillar carries the articular processes; pedicles run to it from the body, laminae from it to the spine.
  const side = v.canalWidth / 2 + (region === "C" ? 3 : 2.5);
  const raise = region === "C" ? 0 : 0.2 * v.heightMid;
  const pillar = at(-side, raise * 0.6, -halfDepth - v.canalDepth * 0.45);
  const pedicle = (v.pedicleWidth ?? 6) / 2 + 0.6;
  const wide: Vec3 = axes[1];
  const root = at(-Math.min(v.bodyWidth / 2 - pedicle, side), raise, -halfDepth + 4);
  grid.unite(
    bothSides(
      bar([
        { centre: root, halfWidth: region === "C" ? 4 : 6.5, halfThickness: pedicle, wideAxis: wide },
        { centre: pillar, halfWidth: region === "C" ? 5 : 6.5, halfThickness: pedicle, wideAxis: wide },
      ]),
    ),
    3,
  );
  const back = at(0, raise * 0.2 - (region === "T" ? 3 : 1), -halfDepth - v.canalDepth - build.lamina[1]);
  const bend = mix(pillar, back, 0.55);
  const outerBend: Vec3 = [bend[0] - 1.5, bend[1], bend[2] - 1.5];
  const laminaPart = (centre: Vec3) => ({
    centre,
    halfWidth: build.lamina[0],
    halfThickness: build.lamina[1],
    wideAxis: wide,
  });
  grid.unite(bothSides(bar([laminaPart(pillar), laminaPart(outerBend), laminaPart(back)])), 3);
  spinousProcess(grid, v, back, build, region);
  transverseProcess(grid, v, root, pillar, build, region);
  articularProcesses(grid, v, below, pillar, build, region);
  const canal = at(0, 0, -halfDepth - v.canalDepth / 2);
  grid.cut(
    bar(
      [-1, 1].map((way) => ({
        centre: add(canal, scale(axes[1], way * 30)),
        halfWidth: v.canalWidth / 2 - 0.5,
        halfThickness: v.canalDepth / 2 - 0.5,
        wideAxis: [1, 0, 0] as Vec3,
      })),
    ),
    1.5,
  );
  return model(v.level, grid.surface(region === "C" ? 560 : region === "T" ? 540 : 620, 2));
}

/** The frame of a vertebra: width, height and depth axes, and points given along them from the body's centre. */
function placed(v: Vertebra): { axes: Axes; at: (right: number, up: number, forward: number) => Vec3 } {
  const tilt = ((v.tiltDeg ?? 0) * Math.PI) / 180;
  const up: Vec3 = [0, Math.cos(tilt), -Math.sin(tilt)];
  const forward: Vec3 = [0, Math.sin(tilt), Math.cos(tilt)];
  return {
    axes: [[1, 0, 0], up, forward],
    at: (x, y, z) => add(v.bodyCentre, add([x, 0, 0], add(scale(up, y), scale(forward, z)))),
  };
}

function spinousProcess(grid: Grid, v: Vertebra, back: Vec3, build: Build, region: Region): void {
  const [rootHeight, tipHeight, thickness] = build.spine;
  // Drawn in by the radius of its end, so that the tip lies where it was measured.
  const inset = region === "L" ? thickness : thickness + 0.5;
  const tip: Vec3 = [0, v.spinousTip[1], v.spinousTip[2] + inset];
  const section = (centre: Vec3, halfWidth: number) => ({
    centre,
    halfWidth,
    halfThickness: thickness,
    wideAxis: [0, 1, 0.02] as Vec3,
  });
  if (region === "C" && v.level !== "C7") {
    const fork = mix(back, tip, 0.7);
    grid.unite(bar([section(back, rootHeight), section(fork, tipHeight)]), 3);
    grid.unite(bothSides(cone(fork, [-3, tip[1], tip[2]], 2.6, 2.6)), 2.5);
    if (v.level === "C2") grid.unite(ellipsoid(mix(back, tip, 0.6), [4.5, 6, 9]), 3);
    return;
  }
  grid.unite(
    bar([
      section(back, rootHeight),
      section(mix(back, tip, 0.55), (rootHeight + tipHeight) / 2),
      section(mix(back, tip, 0.88), tipHeight),
      section(tip, tipHeight * 0.6),
    ]),
    3,
  );
  if (region === "T") grid.unite(ellipsoid(tip, [3.2, 3.6, 3.2]), 2);
}

function transverseProcess(grid: Grid, v: Vertebra, root: Vec3, pillar: Vec3, build: Build, region: Region): void {
  const [r0, r1] = build.transverse;
  const [x, y, z] = v.transverseTip;
  const tip: Vec3 = [x + r1, y, z];
  if (region !== "C") {
    grid.unite(bothSides(cone(pillar, tip, r0, r1)), 4);
    return;
  }
  // Two bars round the opening for the vertebral artery, from the body and from the pillar.
  grid.unite(bothSides(cone([root[0] + 2, root[1], root[2] + 2], tip, 2.8, 2.8)), 2);
  grid.unite(bothSides(cone(pillar, tip, 3.4, 3)), 2);
}

function articularProcesses(
  grid: Grid,
  v: Vertebra,
  below: Vertebra | undefined,
  pillar: Vec3,
  build: Build,
  region: Region,
): void {
  const r = build.facet;
  if (v.superiorFacet) {
    const [, y, z] = v.superiorFacet;
    const x = Math.min(v.superiorFacet[0], pillar[0] + 2);
    grid.unite(bothSides(cone(pillar, [x, y - r * 0.6, z], r, r * 0.75)), 3);
  }
  const next = below?.superiorFacet ?? [-23, 934, -42];
  // The lower process lies behind the facet it rests on: medial to it in the lumbar spine.
  const lower: Vec3 =
    region === "L"
      ? [next[0] + 5, next[1] - 3, next[2] - 5]
      : [Math.min(next[0], pillar[0] + 2), next[1] - 1, next[2] - 5.5];
  grid.unite(bothSides(cone([pillar[0] + 2, pillar[1] - 2, pillar[2] - 2], lower, r, r * 0.8)), 3);
}

/** A ring of two arches and two lateral masses, without a body. */
function atlas(): BoneModel {
  const { anteriorTubercle: front, posteriorTubercle: rear, transverseTip: tip } = ring;
  const grid = new Grid([-46, 1476, -50], [46, 1512, 10], 1.6, true);
  const arch = (x: number, y: number, z: number, halfWidth: number, halfThickness: number) => ({
    centre: [x, y, z] as Vec3,
    halfWidth,
    halfThickness,
    wideAxis: [0, 1, 0] as Vec3,
  });
  grid.unite(
    bothSides(
      bar([arch(0, front[1], front[2] - 3.5, 5, 3.2), arch(-10, 1493, -4, 4.5, 3), arch(-17, 1492.5, -9, 5, 4)]),
    ),
  );
  grid.unite(bothSides(ellipsoid([-18.5, 1492, -14], [7.5, 8.5, 10.5])), 3);
  grid.unite(
    bothSides(
      bar([
        arch(-19, 1492, -22, 4.5, 3.5),
        arch(-19, 1491, -31, 4, 3),
        arch(-12, 1490.5, -39, 4, 2.8),
        arch(0, rear[1], rear[2] + 2.8, 4.6, 2.8),
      ]),
    ),
    3,
  );
  grid.unite(bothSides(cone([-22, 1492, -9], [tip[0] + 3.5, tip[1], tip[2]], 2.6, 3.6)), 2.5);
  grid.unite(bothSides(cone([-22, 1491.5, -20], [tip[0] + 3.5, tip[1], tip[2]], 2.8, 3.6)), 2.5);
  grid.cut(bothSides(ellipsoid([-16.5, 1506, -15], [6.5, 6.5, 10.5])), 2);
  return model("C1", grid.surface(640, 2));
}

const SPINE_NAME: Readonly<Record<Region, string>> = { C: "cervical", T: "thoracic", L: "lumbar" };
const SPINE_LATIN: Readonly<Record<Region, string>> = { C: "cervicalis", T: "thoracica", L: "lumbalis" };
const ORDINAL = [
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
  "Eleventh",
  "Twelfth",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function model(level: string, surface: BoneModel["surface"]): BoneModel {
  const region = level[0] as Region;
  const number = Number(level.slice(1)) - 1;
  const label =
    level === "C1" ? "Atlas" : level === "C2" ? "Axis" : `${ORDINAL[number]} ${SPINE_NAME[region]} vertebra`;
  const latin = level === "C1" ? "Atlas" : level === "C2" ? "Axis" : `Vertebra ${SPINE_LATIN[region]} ${ROMAN[number]}`;
  return { id: `vertebra-${level.toLowerCase()}`, label, latin, kind: "bone", paired: false, surface };
}
