/** The closed surfaces of the body as the needle's path needs them: with names, in mm, wound outwards. */
import type { OrganKind } from "../anatomy/organs";
import type { Side, StructureKind, StructureSide, Vec3 } from "../anatomy/types";
import { type TriangleMesh, TriangleTree } from "./triangleTree";
import type { MuscleMesh } from "./types";

export type TissueKind = StructureKind | OrganKind;

/** One structure of one side. */
export interface Solid {
  /** Structure or organ id. */
  readonly id: string;
  readonly side: StructureSide;
  readonly kind: TissueKind;
  readonly label: string;
  /** Opposite corners of its box, mm. */
  readonly low: Vec3;
  readonly high: Vec3;
  /** Its surface; made when first asked for. */
  readonly mesh: () => TriangleMesh;
}

/** The body as solids. */
export interface SolidBody {
  readonly skin: Solid;
  /** Muscles, bones, tendons, ligaments, fasciae. */
  readonly inside: readonly Solid[];
  /** A muscle's surface with its fibre field; null where the body lacks it. */
  readonly muscle: (id: string, side: Side) => MuscleMesh | null;
}

const trees = new WeakMap<Solid, TriangleTree>();

/** The search tree of a solid, built when first asked for. */
export function treeOf(solid: Solid): TriangleTree {
  let tree = trees.get(solid);
  if (!tree) {
    tree = new TriangleTree(solid.mesh());
    trees.set(solid, tree);
  }
  return tree;
}

/** The box of a surface, from its own positions times `unit` (to mm). */
export function boxOf(positions: ArrayLike<number>, start: number, count: number, unit = 1): { low: Vec3; high: Vec3 } {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = start * 3; i < (start + count) * 3; i++) {
    const k = ((i - start * 3) % 3) as 0 | 1 | 2;
    const value = positions[i]! * unit;
    if (value < low[k]) low[k] = value;
    if (value > high[k]) high[k] = value;
  }
  return { low, high };
}

/** An organ as the file holds it, mm. */
export interface OrganNode extends Pick<Solid, "id" | "side" | "kind" | "label"> {
  /** The other side's is its mirror image. */
  readonly paired: boolean;
  readonly mesh: TriangleMesh;
}

/** The organs of both sides. */
export function organSolids(nodes: readonly OrganNode[]): Solid[] {
  return nodes.flatMap(({ paired, mesh, ...names }) => {
    const own = solidOf(names, mesh);
    return paired ? [own, solidOf({ ...names, side: "L" }, mirrorImage(mesh))] : [own];
  });
}

/** A surface in mm with its names as a solid. */
export function solidOf(names: Pick<Solid, "id" | "side" | "kind" | "label">, mesh: TriangleMesh): Solid {
  const { id, side, kind, label } = names;
  return { id, side, kind, label, ...boxOf(mesh.positions, 0, mesh.positions.length / 3), mesh: () => mesh };
}

function mirrorImage({ positions, indices }: TriangleMesh): TriangleMesh {
  const turned = Uint32Array.from(indices);
  for (let i = 0; i < turned.length; i += 3) {
    turned[i + 1] = indices[i + 2]!;
    turned[i + 2] = indices[i + 1]!;
  }
  return { positions: Float32Array.from(positions, (value, i) => (i % 3 === 0 ? 0 - value : value)), indices: turned };
}
