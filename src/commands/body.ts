/** The model file as the commands use it. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSkinIndex, type SkinIndex } from "../core/skinIndex";
import type { MuscleMesh } from "../core/types";
import { type BodyModel, type ModelPart, readBody } from "../modelling/readGlb";

/** The path of the stored model. */
export const MODEL = fileURLToPath(new URL("../../public/models/body.glb", import.meta.url));

/** The body, or null where no model has been made yet (`npm run model`). */
export async function loadBody(): Promise<BodyModel | null> {
  return existsSync(MODEL) ? readBody(MODEL) : null;
}

/** The part as a mesh with a fibre field, or null for a part without one. */
export function muscleMesh(part: ModelPart): MuscleMesh | null {
  const { positions, indices, fibreU, fibreV, fibreDepth, strand } = part;
  return fibreU && fibreV && fibreDepth ? { positions, indices, fibreU, fibreV, fibreDepth, strand } : null;
}

/** The skin of the body ready for questions, or null for a body without skin. */
export function skinOf(body: BodyModel): SkinIndex | null {
  const part = body.parts.get("skin");
  return part ? buildSkinIndex(part) : null;
}
