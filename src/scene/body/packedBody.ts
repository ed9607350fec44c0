/** The body as plain arrays, so that a worker can read it and hand it over without copying. */
import { BufferAttribute, BufferGeometry, type TypedArray } from "three";
import { MeshBVH, type SerializedBVH } from "three-mesh-bvh";
import type { BodyModel, BodyPart } from "./types";

interface PackedAttribute {
  readonly array: TypedArray;
  readonly itemSize: number;
  readonly normalized: boolean;
}

interface PackedGeometry {
  readonly attributes: Readonly<Record<string, PackedAttribute>>;
  readonly index: Uint32Array;
}

export interface PackedBody {
  readonly parts: readonly BodyPart[];
  readonly modelVersion: string;
  readonly inside: PackedGeometry;
  readonly skin: PackedGeometry;
  readonly tree: SerializedBVH;
}

/** The body with the search tree that picking uses. */
export interface ReadBody {
  readonly model: BodyModel;
  readonly bvh: MeshBVH;
}

/** Picking structure over everything inside. Indirect: the index stays as it is, so triangles keep their owners. */
export function searchTree(model: BodyModel): MeshBVH {
  return new MeshBVH(model.inside, { indirect: true });
}

/** The body as a message, and the buffers in it that are to be handed over. */
export function packBody({ model, bvh }: ReadBody): { packed: PackedBody; transfer: ArrayBuffer[] } {
  const packed: PackedBody = {
    parts: model.parts,
    modelVersion: model.modelVersion,
    inside: packGeometry(model.inside),
    skin: packGeometry(model.skin),
    tree: { ...MeshBVH.serialize(bvh, { cloneBuffers: false }), index: null as unknown as Uint32Array },
  };
  const arrays = [packed.inside, packed.skin].flatMap(({ attributes, index }) => [
    ...Object.values(attributes).map(({ array }) => array),
    index,
  ]);
  const tree = [...packed.tree.roots, packed.tree.indirectBuffer?.buffer];
  const buffers = [...arrays.map(({ buffer }) => buffer), ...tree];
  return { packed, transfer: [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer) };
}

/** The body that a message holds. */
export function unpackBody(packed: PackedBody): ReadBody {
  const { parts, modelVersion, tree } = packed;
  const inside = unpackGeometry(packed.inside);
  const byName = new Map(parts.map((part) => [part.name, part]));
  const model: BodyModel = { parts, byName, inside, skin: unpackGeometry(packed.skin), modelVersion };
  return { model, bvh: MeshBVH.deserialize(tree, inside, { setIndex: false }) };
}

function packGeometry(geometry: BufferGeometry): PackedGeometry {
  const attributes = Object.entries(geometry.attributes).map(([name, { array, itemSize, normalized }]) => [
    name,
    { array, itemSize, normalized },
  ]);
  return { attributes: Object.fromEntries(attributes), index: geometry.index!.array as Uint32Array };
}

function unpackGeometry({ attributes, index }: PackedGeometry): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, { array, itemSize, normalized }] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(array, itemSize, normalized));
  return geometry.setIndex(new BufferAttribute(index, 1));
}
