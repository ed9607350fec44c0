import { EXTMeshoptCompression } from "@gltf-transform/extensions";

/**
 * The meshopt extension with all vertex data of one width in one buffer view. The library's own makes a view for every
 * attribute of every mesh, which for hundreds of small meshes weighs more than the shapes themselves.
 */
export class PackedMeshopt extends EXTMeshoptCompression {
  override prewrite(...[context, type]: Parameters<EXTMeshoptCompression["prewrite"]>): this {
    context.accessorUsageGroupedByParent.clear();
    return super.prewrite(context, type);
  }
}

/** A GLB without the JSON properties that say what holds anyway. */
export function withoutDefaults(glb: Uint8Array): Uint8Array {
  const view = new DataView(glb.buffer, glb.byteOffset, glb.byteLength);
  const jsonLength = view.getUint32(12, true);
  const text = new TextDecoder().decode(glb.subarray(20, 20 + jsonLength));
  const json = JSON.parse(text, (key, value) =>
    (key === "normalized" && value === false) ||
    (key === "byteOffset" && value === 0) ||
    (key === "mode" && value === 4)
      ? undefined
      : value,
  );
  const plain = new TextEncoder().encode(JSON.stringify(json));
  const padded = Math.ceil(plain.length / 4) * 4;
  const rest = glb.subarray(20 + jsonLength);
  const compact = new Uint8Array(20 + padded + rest.length);
  compact.set(glb.subarray(0, 20));
  compact.fill(0x20, 20 + plain.length, 20 + padded);
  compact.set(plain, 20);
  compact.set(rest, 20 + padded);
  const header = new DataView(compact.buffer);
  header.setUint32(8, compact.length, true);
  header.setUint32(12, padded, true);
  return compact;
}
