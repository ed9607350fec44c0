import { BufferAttribute, BufferGeometry, type Mesh } from "three";
import type { BodyModel, BodyPart } from "./types";

/** A geometry over the body's vertices with an index of its own, so that any choice of structures is one draw call. */
export function subsetOf(model: BodyModel): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(model.inside.attributes)) geometry.setAttribute(name, attribute);
  return geometry;
}

/** Lets a mesh over `subsetOf` draw the parts that `wanted` names, and hides it where there are none. */
export function showParts(mesh: Mesh<BufferGeometry>, model: BodyModel, wanted: (part: BodyPart) => boolean): void {
  const all = model.inside.index!.array;
  const parts = model.parts.filter(wanted);
  const index = new Uint32Array(parts.reduce((sum, part) => sum + part.indexCount, 0));
  let at = 0;
  for (const { indexStart, indexCount } of parts) {
    index.set(all.subarray(indexStart, indexStart + indexCount), at);
    at += indexCount;
  }
  // The old index is freed with the geometry's entry in the renderer; its shared vertices stay.
  mesh.geometry.dispose();
  mesh.geometry.setIndex(new BufferAttribute(index, 1));
  mesh.visible = index.length > 0;
}
