import { MUSCLE_STRUCTURES } from "../../anatomy/structures";
import { buildInside } from "../../modelling/buildBody";
import type { BodyModel } from "../../modelling/readGlb";
import { writeGlb } from "../../modelling/writeGlb";

/** Names of the nodes that the muscles of the tables make; the stored model may not have them yet. */
export function draftNodes(): string[] {
  return MUSCLE_STRUCTURES.flatMap(({ id, midline }) => (midline ? [id] : [`${id}.R`, `${id}.L`]));
}

/** A model of the muscles and bones as the tables now have them, unshaded, in the skin of the stored model. */
export async function draftModel(stored: BodyModel): Promise<Buffer> {
  const skin = stored.parts.get("skin")!;
  const structures = [
    ...buildInside(),
    { ...skin.extras, surface: { positions: skin.positions, indices: skin.indices } },
  ];
  const light = structures.map(({ surface }) => new Float32Array(surface.positions.length / 3).fill(1));
  return Buffer.from(await writeGlb({ structures, light }, "draft"));
}
