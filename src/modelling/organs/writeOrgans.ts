import { type Accessor, Document, Logger, type TypedArray } from "@gltf-transform/core";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import { packed, places, SCALE, versionOf } from "../writeGlb";
import type { BuiltOrgan } from ".";

/** The attribution that travels with the file: the courses and shapes are drawn on the measured body. */
const ATTRIBUTION =
  "Organs, vessels and nerves drawn for teaching by Needlepoint, CC BY-SA 4.0, " +
  "on a body measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.";

/**
 * The organs as a GLB in the form of the body's: one node each, in metres, quantised and compressed, without normals,
 * which the reader works out. The same input gives the same bytes on the same platform.
 */
export async function writeOrgans(organs: readonly BuiltOrgan[]): Promise<Uint8Array> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  const root = document.getRoot();
  root.getAsset().copyright = ATTRIBUTION;
  root.getAsset().extras = { modelVersion: versionOf(organs) };
  const buffer = document.createBuffer();
  const scene = document.createScene("organs");
  root.setDefaultScene(scene);
  const accessor = (type: "VEC3" | "SCALAR", array: TypedArray): Accessor =>
    document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  for (const { surface, ...extras } of organs) {
    const primitive = document
      .createPrimitive()
      .setAttribute("POSITION", accessor("VEC3", places(surface.positions)).setNormalized(true))
      .setIndices(accessor("SCALAR", Uint16Array.from(surface.indices)));
    const node = document
      .createNode(extras.side === "M" ? extras.id : `${extras.id}.${extras.side}`)
      .setMesh(document.createMesh().addPrimitive(primitive))
      .setScale([SCALE, SCALE, SCALE])
      .setExtras({ ...extras });
    scene.addChild(node);
  }
  return packed(document);
}
