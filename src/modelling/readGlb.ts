import type { Accessor, Node } from "@gltf-transform/core";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import type { BuiltStructure } from "./types";
import { gltfIo } from "./writeGlb";

/** One node of the model as it is stored, decoded. */
export interface ModelPart {
  readonly extras: Omit<BuiltStructure, "surface">;
  /** mm, body frame, 3 per vertex. */
  readonly positions: Float32Array;
  /** Unit, 3 per vertex. */
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  /** Ambient light, 0..1. */
  readonly ao: Float32Array;
  /** Muscles and their tendons only; meanings as in `MuscleSurface`. */
  readonly fibreU?: Float32Array;
  readonly fibreV?: Float32Array;
  readonly fibreDepth?: Float32Array;
  readonly tendon?: Float32Array;
  /** Only where a structure has several bodies. */
  readonly strand?: Uint8Array;
}

export interface BodyModel {
  /** Digest of the shapes, `asset.extras.modelVersion`. */
  readonly version: string;
  readonly copyright: string;
  /** By node name: ID.R, ID.L, or ID on the midline. */
  readonly parts: ReadonlyMap<string, ModelPart>;
}

/**
 * Reads the model for tools that run in Node.
 * @throws Error if the file is absent or no readable GLB
 */
export async function readBody(path: string): Promise<BodyModel> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const document = await gltfIo().read(path);
  const asset = document.getRoot().getAsset();
  const parts = new Map<string, ModelPart>();
  for (const node of document.getRoot().listNodes()) {
    const part = readPart(node);
    if (part) parts.set(node.getName(), part);
  }
  return {
    version: String((asset.extras as { modelVersion?: string } | undefined)?.modelVersion ?? ""),
    copyright: asset.copyright ?? "",
    parts,
  };
}

function readPart(node: Node): ModelPart | null {
  const primitive = node.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute("POSITION");
  const indices = primitive?.getIndices();
  if (!primitive || !position || !indices) return null;
  const floats = (semantic: string) => {
    const accessor = primitive.getAttribute(semantic);
    return accessor ? decoded(accessor) : undefined;
  };
  const strand = primitive.getAttribute("_STRAND")?.getArray();
  const optional = {
    fibreU: floats("_FIBRE_U"),
    fibreV: floats("_FIBRE_V"),
    fibreDepth: floats("_FIBRE_DEPTH"),
    tendon: floats("_TENDON"),
    strand: strand ? Uint8Array.from(strand) : undefined,
  };
  return {
    extras: node.getExtras() as unknown as ModelPart["extras"],
    positions: inMillimetres(node, decoded(position)),
    normals: floats("NORMAL") ?? new Float32Array(position.getCount() * 3),
    indices: Uint32Array.from(indices.getArray()!),
    ao: floats("_AO") ?? new Float32Array(position.getCount()).fill(1),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Values of an accessor as numbers, normalised integers taken back to their range. */
function decoded(accessor: Accessor): Float32Array {
  const size = accessor.getElementSize();
  const values = new Float32Array(accessor.getCount() * size);
  const element: number[] = [];
  for (let i = 0; i < accessor.getCount(); i++) values.set(accessor.getElement(i, element).slice(0, size), i * size);
  return values;
}

/** Applies the node's matrix (it undoes the quantisation) and goes from metres to mm. */
function inMillimetres(node: Node, positions: Float32Array): Float32Array {
  const m = node.getWorldMatrix();
  const out = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const metres = m[k]! * positions[i]! + m[4 + k]! * positions[i + 1]! + m[8 + k]! * positions[i + 2]! + m[12 + k]!;
      out[i + k] = metres * 1000;
    }
  }
  return out;
}
