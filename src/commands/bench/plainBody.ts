import { dequantize } from "@gltf-transform/functions";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import { gltfIo } from "../../modelling/writeGlb";

/** The triangles and names of a model file without its packing and without what only this app reads: a GLB as tools write it. */
export async function plainBody(path: string): Promise<Uint8Array> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const document = await gltfIo().read(path);
  for (const mesh of document.getRoot().listMeshes())
    for (const primitive of mesh.listPrimitives())
      for (const name of primitive.listSemantics()) if (name.startsWith("_")) primitive.setAttribute(name, null);
  await document.transform(dequantize());
  for (const extension of document.getRoot().listExtensionsUsed()) extension.dispose();
  return gltfIo().writeBinary(document);
}
